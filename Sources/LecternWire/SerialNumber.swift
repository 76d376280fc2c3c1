// The serial number of a certificate as people and list files write it.

/// A certificate's serial number in one form: lower-case hexadecimal without leading zeros, as TLS tells it.
package enum SerialNumber {
    /// RFC 5280 allows 20 octets.
    package static let digitsMax = 40

    /// Why a text is no serial number.
    package struct Refusal: Error, Equatable, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// Reads one in any usual writing: upper case, colons between octets, blanks.
    /// - Parameter text: what was written.
    /// - Returns: the number in its one form; nil where nothing but blanks was written.
    /// - Throws: `Refusal` saying what is wrong.
    package static func normalized(_ text: some StringProtocol) throws(Refusal) -> String? {
        let digits = text.lowercased().filter { !$0.isWhitespace && $0 != ":" }
        if digits.isEmpty { return nil }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            throw Refusal(description: "not a serial number in hexadecimal")
        }
        guard digits.count <= digitsMax else {
            throw Refusal(description: "\(digits.count) digits are more than the \(digitsMax) of a serial number; are two of them on one line?")
        }
        let trimmed = digits.drop { $0 == "0" }
        return trimmed.isEmpty ? "0" : String(trimmed)
    }
}
