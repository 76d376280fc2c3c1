// A search as a tsquery.

internal import CLecternPlugin
internal import LecternStoreKit

/// Writes groups of terms: `('a' | 'b') & ('c':*)`. Quoted, a term may hold anything.
enum TermQuery {
    /// The text of the tsquery; nil: no document can match.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for an invalid term, and for too many of them.
    static func expression(_ groups: UnsafeBufferPointer<lectern_term_group>) throws(Failure) -> [UInt8]? {
        guard !groups.isEmpty else { return nil }
        var text: [UInt8] = []
        var count = 0
        for group in groups {
            let terms = try TextRules.terms(group, adding: &count)
            guard !terms.isEmpty else { return nil }
            text += Array(text.isEmpty ? "(".utf8 : "&(".utf8)
            for (place, term) in terms.enumerated() {
                if place > 0 { text.append(UInt8(ascii: "|")) }
                append(try TextRules.term(term), isPrefix: group.prefix != 0, to: &text)
            }
            text.append(UInt8(ascii: ")"))
        }
        return text
    }

    private static func append(_ term: UnsafeBufferPointer<UInt8>, isPrefix: Bool, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "'"))
        for byte in term {
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { text.append(byte) }
            text.append(byte)
        }
        text += Array(isPrefix ? "':*".utf8 : "'".utf8)
    }
}
