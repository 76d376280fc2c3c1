// Hand-over codes: what is shown, what is typed, and what a QR code holds.

internal import LecternKit

/// A code of 10 symbols of Crockford's base 32, 50 random bits. `docs/Entry.md` says why they are enough.
package struct HandOverCode: Equatable, Sendable {
    /// Symbols of a code.
    package static let symbolsCount = 10
    /// The longest text that is looked at, in bytes.
    private static let typedBytesMax = 64
    private static let payloadBeginning = "LECTERN:"
    /// Without I, L, O and U, which are mistaken for others.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The symbols, as they are hashed: "K7QF2M9X4T".
    package let text: String

    /// Makes a code.
    /// - Parameter random: as many random bytes as it has symbols; five bits of each are used.
    package init(random: [UInt8]) {
        precondition(random.count == Self.symbolsCount, "a code takes \(Self.symbolsCount) random bytes")
        text = String(random.map { Self.alphabet[Int($0 & 31)] })
    }

    /// Reads what was typed or scanned: case, width, blanks and hyphens don't matter, and O, I and L are the digits that they look like. Nil: it
    /// can be no code.
    package init?(typed: String) {
        guard typed.utf8.count <= Self.typedBytesMax else { return nil }
        var rest = Substring(ScannedText.plain(typed).uppercased())
        if rest.hasPrefix(Self.payloadBeginning) { rest = rest.dropFirst(Self.payloadBeginning.count) }
        var symbols: [Character] = []
        for character in rest where character != "-" {
            let symbol: Character =
                switch character {
                case "O": "0"
                case "I", "L": "1"
                default: character
                }
            guard Self.alphabet.contains(symbol) else { return nil }
            symbols.append(symbol)
        }
        guard symbols.count == Self.symbolsCount else { return nil }
        text = String(symbols)
    }

    /// For people: "K7QF2-M9X4T".
    package var shown: String { "\(text.prefix(5))-\(text.dropFirst(5))" }

    /// For a QR code in alphanumeric mode.
    package var payload: String { Self.payloadBeginning + text }
}
