// What is paid of a list price.

/// Discounts of list prices.
package enum Discount {
    /// What is paid of a list price with a discount: rounded to the nearest minor unit, a half upwards, for each line by itself.
    /// - Parameters:
    ///   - listPrice: minor units, not negative.
    ///   - permille: the discount in thousandths, 0 to 1000.
    /// - Returns: minor units.
    package static func payable(_ listPrice: Int64, permille: Int64) -> Int64 {
        let (whole, rest) = listPrice.quotientAndRemainder(dividingBy: 1_000)
        return whole * (1_000 - permille) + (rest * (1_000 - permille) + 500) / 1_000
    }
}
