// The digits of a JSON number as a value, without losing any.

/// Reads the digits of a JSON number.
enum JSONNumber {
    /// A whole number, also where it is written with a fraction of zeros or an exponent: "1e3", "4.0".
    /// - Parameter digits: as in `JSON.number`.
    /// - Returns: nil where it is no whole number or out of range.
    static func integer<Value: FixedWidthInteger>(_ digits: String) -> Value? {
        if let value = Value(digits) { return value }
        guard let plain = expanded(digits) else { return nil }
        return Value(plain)
    }

    /// A floating-point number, rounded to the nearest; digits beyond the range give nil.
    /// - Parameter digits: as in `JSON.number`.
    static func real(_ digits: String) -> Double? {
        switch digits {
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        case "NaN": return .nan
        default:
            guard let value = Double(digits), value.isFinite else { return nil }
            return value
        }
    }

    /// The digits of "1.5e3" without point and exponent, "1500"; nil where something is left behind the point.
    private static func expanded(_ digits: String) -> String? {
        var mantissa = digits[...], exponent = 0
        if let at = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            mantissa = digits[..<at]
            let text = digits[digits.index(after: at)...]
            guard let value = Int(text.hasPrefix("+") ? text.dropFirst() : text), abs(value) <= 40 else { return nil }
            exponent = value
        }
        let isNegative = mantissa.hasPrefix("-")
        let parts = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        var whole = String(parts[0]), fraction = parts.count > 1 ? String(parts[1]) : ""
        while exponent > 0 {
            whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
            exponent -= 1
        }
        while exponent < 0 {
            fraction = (whole.popLast().map(String.init) ?? "0") + fraction
            exponent += 1
        }
        guard fraction.allSatisfy({ $0 == "0" }) else { return nil }
        let plain = String(whole.drop { $0 == "0" })
        return plain.isEmpty ? "0" : (isNegative ? "-" : "") + plain
    }
}
