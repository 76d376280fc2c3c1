// Positions in the lists of readers.

internal import LecternKit

/// A position in the readers by card: the card of the reader before it.
struct CardCursor: PageCursor, Equatable {
    let text: String

    init(card: String) { text = card }

    init?(_ text: String) {
        guard FieldValidator.isCode(text) else { return nil }
        self.text = text
    }
}

/// A position in the readers by name: the name as it is looked up and the number of the reader before it.
struct ReaderCursor: PageCursor, Equatable {
    let name: String
    let reader: Int64

    init(name: String, reader: Int64) {
        self.name = name
        self.reader = reader
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= ReaderCursor.bytesMax, let dot = text.firstIndex(of: "."), let reader = Int64(text[..<dot])
        else { return nil }
        self.init(name: String(text[text.index(after: dot)...]), reader: reader)
    }

    /// A number of 20 digits, a dot, and a name of 200 characters.
    private static let bytesMax = 821

    /// "42.li bai"
    var text: String { "\(reader).\(name)" }
}
