// Values of notices as people read them: pure.

package import LecternKit

/// How a value is shown; the numbers are those of the contract.
package enum ShownValue: Int64, Sendable {
    case text = 0, time, day, number, money

    /// The value in a text; itself where it is not of its type.
    /// - Parameters:
    ///   - value: as the notice has it.
    ///   - zone: where its reader's library is; nil: in UTC.
    package func shown(_ value: String, in zone: LocalZone?) -> String {
        switch self {
        case .text, .number: return value
        case .time, .day:
            guard let moment = Int64(value), let local = (zone ?? LocalZone("UTC"))?.local(moment) else { return value }
            guard self == .time else { return local.day.text }
            return "\(local.day.text) \(Self.two(local.seconds / 3_600)):\(Self.two(local.seconds / 60 % 60))"
        case .money:
            let parts = value.split(separator: " ")
            guard parts.count == 2, let minor = Int64(parts[0]), minor >= 0 else { return value }
            return "\(minor / 100).\(Self.two(minor % 100)) \(parts[1])"
        }
    }

    /// Whether a value is of its type.
    package func takes(_ value: String) -> Bool {
        switch self {
        case .text: true
        case .time, .day, .number: Int64(value) != nil
        case .money: shown(value, in: nil) != value
        }
    }

    private static func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
