// Terms and searches in FTS5's syntax.

internal import CLecternPlugin
internal import LecternStoreKit

/// Escapes terms for FTS5's ASCII tokenizer, which folds capitals: `^a` stands for A and `^^` for ^. A prefix of a term is
/// escaped to a prefix of the escaped term.
enum TextTerms {
    /// A document's terms, each once, sorted, separated by spaces.
    static func document(_ terms: UnsafeBufferPointer<lectern_bytes>) throws(Failure) -> String {
        // Bytes, since Swift compares strings as Unicode normalizes them, which is five times as much work.
        var written: [[UInt8]] = []
        written.reserveCapacity(terms.count)
        for term in terms { written.append(try escapedBytes(term)) }
        written.sort { $0.lexicographicallyPrecedes($1) }
        var text: [UInt8] = []
        text.reserveCapacity(written.reduce(0) { $0 + $1.count + 1 })
        for (place, term) in written.enumerated() where place == 0 || term != written[place - 1] {
            if place > 0 { text.append(0x20) }
            text += term
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A search as an FTS5 query; nil: no document can match.
    static func expression(_ groups: UnsafeBufferPointer<lectern_term_group>) throws(Failure) -> String? {
        var parts: [String] = []
        var count = 0
        for group in groups {
            let terms = try TextRules.terms(group, adding: &count)
            var alternatives: [String] = []
            for term in terms {
                let quoted = try escaped(term).split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"")
                alternatives.append("\"\(quoted)\"" + (group.prefix != 0 ? "*" : ""))
            }
            guard !alternatives.isEmpty else { return nil }
            parts.append("(" + alternatives.joined(separator: " OR ") + ")")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    private static func escaped(_ term: lectern_bytes) throws(Failure) -> String { String(decoding: try escapedBytes(term), as: UTF8.self) }

    private static func escapedBytes(_ term: lectern_bytes) throws(Failure) -> [UInt8] {
        let bytes = try TextRules.term(term)
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): written += [UInt8(ascii: "^"), byte | 0x20]
            case UInt8(ascii: "^"): written += [byte, byte]
            default: written.append(byte)
            }
        }
        return written
    }
}
