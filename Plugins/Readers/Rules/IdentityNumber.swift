// Numbers of identity documents in one form, so that the same document has the same hash however it is typed.

/// Numbers of identity documents.
package enum IdentityNumber {
    private static let characters = 5...32
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432")

    /// The number in capitals without blanks and hyphens; nil: it can't be one. Eighteen characters are a 身份证, whose last one checks the others.
    package static func normalized(_ text: String) -> String? {
        let number = text.uppercased().filter { $0 != " " && $0 != "-" }
        guard characters.contains(number.count), number.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
        let digits = number.prefix(17).compactMap { $0.isNumber ? $0.wholeNumberValue : nil }
        guard number.count == 18, digits.count == 17 else { return number }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return number.last == checks[sum % 11] ? number : nil
    }
}
