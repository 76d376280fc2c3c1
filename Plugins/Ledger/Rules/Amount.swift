// An amount of money, and the currencies that there are: pure.

internal import LecternSettlement

/// Minor units (fen, cents) of one currency. Amounts of two currencies are never added: arithmetic is on minor units, where the currency is
/// known to be the same.
package struct Amount: Hashable, Sendable, CustomStringConvertible {
    package let minorUnits: Int64
    /// ISO 4217: "CNY".
    package let currency: String

    package init(_ minorUnits: Int64, _ currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// "12.50 CNY", as items of work have it.
    package var description: String { "\(StatementPage.decimal(minorUnits, CurrencyDecimals.of(currency))) \(currency)" }

    /// What is paid of a list price with a discount: rounded to the nearest minor unit, a half upwards, for each line by itself.
    /// - Parameters:
    ///   - listPrice: minor units, not negative.
    ///   - permille: the discount in thousandths, 0 to 1000.
    /// - Returns: minor units.
    package static func payable(_ listPrice: Int64, discountPermille permille: Int64) -> Int64 {
        Discount.payable(listPrice, permille: permille)
    }
}

extension Sequence<Int64> {
    /// The sum; nil: it is more than a number holds.
    package var checkedSum: Int64? {
        var sum: Int64 = 0
        for number in self {
            let (next, isOver) = sum.addingReportingOverflow(number)
            if isOver { return nil }
            sum = next
        }
        return sum
    }
}
