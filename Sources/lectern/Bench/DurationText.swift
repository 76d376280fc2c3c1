// Durations as text.

internal import Foundation

/// Formats durations.
enum DurationText {
    private static let units: [(name: String, nanoseconds: Double)] = [("ns", 1), ("µs", 1e3), ("ms", 1e6), ("s", 1e9)]

    /// Three digits and a unit: "65.5 µs", "1.05 ms", "120 s".
    static func text(_ nanoseconds: Int64) -> String {
        let value = Double(nanoseconds)
        // What would be rounded to a thousand is one of the next unit.
        let unit = units.first { value / $0.nanoseconds < 999.5 } ?? ("s", 1e9)
        let number = value / unit.nanoseconds
        let decimals = unit.nanoseconds == 1 || number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2
        return String(format: "%.\(decimals)f ", number) + unit.name
    }
}
