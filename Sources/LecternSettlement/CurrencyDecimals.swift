// How many decimals a currency's amounts have. From ISO 4217.

/// The decimals of currencies.
package enum CurrencyDecimals {
    private static let none: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
    ]
    private static let three: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]

    /// - Parameter currency: "CNY".
    package static func of(_ currency: String) -> Int { none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2 }
}
