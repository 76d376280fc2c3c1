// NUMERIC as the server sends it, which is what its sums over BIGINT are.

/// A decimal number in the terms of the interface. Without decimals it is an integer, as on every store.
enum DecimalNumber: Equatable {
    case integer(Int64)
    case real(Double)

    /// Reads the binary form (numeric_send in the server's numeric.c): four words of 16 bits (digits, weight, sign,
    /// decimals), then digits to the base 10,000.
    ///
    /// - Parameter bytes: the value.
    /// - Returns: nil for an integer that does not fit, and for what is no number.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let words = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        guard words.count >= 4, words.count == 4 + Int(words[0]), words[2] == 0 || words[2] == 0x4000 else { return nil }
        let digits = words[4...]
        let weight = Int(Int16(bitPattern: words[1]))
        let isNegative = words[2] != 0
        if words[3] == 0 {
            guard let number = DecimalNumber.integer(digits, weight, isNegative) else { return nil }
            self = .integer(number)
            return
        }
        let mantissa = digits.map { String(String($0 + 10_000).dropFirst()) }.joined()
        guard let number = Double("\(isNegative ? "-" : "")0\(mantissa)e\((weight + 1 - digits.count) * 4)") else { return nil }
        self = .real(number)
    }

    private static func integer(_ digits: ArraySlice<UInt16>, _ weight: Int, _ isNegative: Bool) -> Int64? {
        guard weight <= 4 else { return nil }
        var number: Int64 = 0
        for place in 0...max(weight, 0) {
            let digit = digits.indices.contains(digits.startIndex + place) && weight >= 0 ? Int64(digits[digits.startIndex + place]) : 0
            let (shifted, isTooLarge) = number.multipliedReportingOverflow(by: 10_000)
            let (sum, isLarger) = isNegative
                ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
            guard !isTooLarge, !isLarger else { return nil }
            number = sum
        }
        return number
    }
}
