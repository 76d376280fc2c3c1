// Moments for a person.

internal import Foundation

/// Moments as a person reads them, in the zone of this machine.
enum LocalTime {
    /// "2026-11-29 21:00".
    /// - Parameter milliseconds: since 1970.
    static func text(_ milliseconds: Int64) -> String {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
    }
}
