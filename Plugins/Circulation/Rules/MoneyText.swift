// Sums of money for people.

/// Sums of money for people.
package enum MoneyText {
    /// Currencies without a smaller unit.
    private static let whole: Set<String> = ["JPY", "KRW", "VND", "CLP"]

    /// "12.50 CNY"
    /// - Parameters:
    ///   - minorUnits: the sum.
    ///   - currency: "CNY".
    package static func text(_ minorUnits: Int64, _ currency: String) -> String {
        guard !whole.contains(currency) else { return "\(minorUnits) \(currency)" }
        let (units, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(minorUnits < 0 ? "-" : "")\(units).\(rest < 10 ? "0" : "")\(rest) \(currency)"
    }
}
