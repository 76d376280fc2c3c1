// Numbers: their digits are kept; what JSON5 adds is written in JSON's way.

extension JSONParser {
    /// A number's digits.
    mutating func number() throws(JSONError) -> String {
        let start = position
        let isNegative = takeByte("-")
        if !isNegative, takeByte("+"), dialect == .json { throw fail("a number has no plus sign", at: start) }
        let sign = isNegative ? "-" : ""
        if dialect == .json5 {
            if take("Infinity") { return sign + "Infinity" }
            if take("NaN") { return "NaN" }
            if next == UInt8(ascii: "0"), position + 1 < bytes.count, bytes[position + 1] | 0x20 == UInt8(ascii: "x") {
                return try hexadecimalNumber(sign, start)
            }
        }
        var text = sign
        let whole = digits()
        guard whole.count < 2 || !whole.hasPrefix("0") else { throw fail("a number does not begin with 0", at: start) }
        var hasFraction = false
        var fraction = ""
        if takeByte(".") {
            hasFraction = true
            fraction = digits()
        }
        let isWhole = !whole.isEmpty && (!hasFraction || !fraction.isEmpty)
        guard isWhole || (dialect == .json5 && !(whole.isEmpty && fraction.isEmpty)) else {
            throw fail("this number is not complete", at: start)
        }
        text += (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            let sign = takeByte("-") ? "-" : ""
            if sign.isEmpty { _ = takeByte("+") }
            let exponent = digits()
            guard !exponent.isEmpty else { throw fail("this number is not complete", at: start) }
            text += "e" + sign + exponent
        }
        if let byte = next, JSONParser.isNameByte(byte) { throw fail("a number must end before \(here)") }
        return text
    }

    private mutating func digits() -> String {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func hexadecimalNumber(_ sign: String, _ start: Int) throws(JSONError) -> String {
        position += 2
        let first = position
        while let byte = next, JSONParser.isNameByte(byte) { position += 1 }
        guard let value = UInt64(String(decoding: bytes[first..<position], as: UTF8.self), radix: 16) else {
            throw fail("this is no hexadecimal number of 64 bits", at: start)
        }
        return sign + String(value)
    }
}
