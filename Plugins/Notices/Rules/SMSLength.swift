// How many short messages a text takes: pure.

/// Counts as networks do (3GPP TS 23.038): 160 characters of the GSM alphabet or 70 of any other in one message, 153 or 67 in each of several.
package enum SMSLength {
    private static let basic = Set(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
            .unicodeScalars)
    /// Those that take two places.
    private static let extended = Set("^{}\\[~]|€\u{0C}".unicodeScalars)

    /// - Returns: 0 for an empty text.
    package static func segments(_ text: String) -> Int {
        guard !text.isEmpty else { return 0 }
        var places = 0
        for scalar in text.unicodeScalars {
            if basic.contains(scalar) {
                places += 1
            } else if extended.contains(scalar) {
                places += 2
            } else {
                return messages(text.utf16.count, one: 70, several: 67)
            }
        }
        return messages(places, one: 160, several: 153)
    }

    private static func messages(_ places: Int, one: Int, several: Int) -> Int {
        places <= one ? 1 : (places + several - 1) / several
    }
}
