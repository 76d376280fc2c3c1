// Checks of what reaches a person: phone numbers, e-mail, addresses.

internal import LecternKit
internal import ReadersMessages

extension FieldValidator {
    private static let phoneDigits = 5...15
    private static let emailBytesMax = 254

    /// A phone number in the form in which it is kept, a plus and digits; one without a country is China's. Empty stays empty.
    /// - Throws: `Refusal`.
    func phone(_ text: String, _ field: String) throws(Refusal) -> String {
        guard !text.isEmpty else { return "" }
        let isForeign = text.hasPrefix("+")
        let rest = text.dropFirst(isForeign ? 1 : 0).filter { !" -()".contains($0) }
        guard rest.allSatisfy({ $0.isASCII && $0.isNumber }), Self.phoneDigits.contains(rest.count) else {
            throw invalid(field, "it is not a phone number like +8613800138000", zh: "不是 +8613800138000 这样的电话号码")
        }
        return isForeign ? "+" + rest : "+86" + rest
    }

    /// An address of e-mail, or nothing. Only its form is checked.
    /// - Throws: `Refusal`.
    func email(_ text: String, _ field: String) throws(Refusal) {
        guard !text.isEmpty else { return }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isWritable = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), isWritable,
            text.utf8.count <= Self.emailBytesMax
        else { throw invalid(field, "it is not an address like reader@example.com", zh: "不是 reader@example.com 这样的邮件地址") }
    }

    /// A postal address.
    /// - Throws: `Refusal`, which names the part.
    func address(_ address: Readers.Address, _ field: String) throws(Refusal) {
        try requiredText(address.street, field + ".street")
        try text(address.label, field + ".label", charactersMax: Self.textCharactersMax)
        try text(address.region, field + ".region", charactersMax: Self.textCharactersMax)
        try text(address.postcode, field + ".postcode", charactersMax: Self.textCharactersMax)
        try text(address.recipient, field + ".recipient", charactersMax: Self.textCharactersMax)
        _ = try phone(address.phone, field + ".phone")
    }
}
