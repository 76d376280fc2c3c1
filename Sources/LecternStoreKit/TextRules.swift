// The rules for names of text indexes and for terms, the same in every store.

package import CLecternPlugin

/// The bounds of text indexes.
package enum TextRules {
    /// Longest name of an index, with its plugin's.
    package static let nameBytesMax = 64

    /// Longest term.
    package static let termBytesMax = 128

    /// Most terms in one search, over all its groups.
    package static let searchTermsMax = 4_096

    /// Checks an index's name.
    ///
    /// - Parameter name: with its plugin's: "discovery_record".
    /// - Returns: the name, which is safe as part of a table's.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a name that isn't one.
    package static func name(_ name: lectern_bytes) throws(Failure) -> String {
        let bytes = UnsafeBufferPointer(start: name.data, count: Int(clamping: name.size))
        let isName = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isName, (1...nameBytesMax).contains(bytes.count) else {
            throw Failure(LECTERN_STATEMENT, "a text index is named in a…z, 0…9 and _, in at most \(nameBytesMax) bytes")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Checks a term.
    ///
    /// - Parameter term: of a document, or of a search.
    /// - Returns: its bytes; borrowed as the argument is.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` if it is too long, empty, or holds a blank or a control character.
    package static func term(_ term: lectern_bytes) throws(Failure) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeBufferPointer(start: term.data, count: Int(clamping: term.size))
        guard (1...termBytesMax).contains(bytes.count), Text.isValid(bytes) else {
            throw Failure(LECTERN_STATEMENT, "a term is UTF-8 of 1 to \(termBytesMax) bytes")
        }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            throw Failure(LECTERN_STATEMENT, "a term holds no blanks and no control characters")
        }
        return bytes
    }

    /// The terms of a group of a search.
    ///
    /// - Parameters:
    ///   - group: of the search.
    ///   - count: terms of the groups before it; those of this one are added.
    /// - Returns: the terms, not yet checked.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` if the search has more than `searchTermsMax` by now.
    package static func terms(
        _ group: lectern_term_group, adding count: inout Int
    ) throws(Failure) -> UnsafeBufferPointer<lectern_bytes> {
        let terms = UnsafeBufferPointer(start: group.terms, count: Int(clamping: group.terms_count))
        count += min(terms.count, searchTermsMax + 1)
        guard count <= searchTermsMax else {
            throw Failure(LECTERN_STATEMENT, "more than \(searchTermsMax) terms in a search")
        }
        return terms
    }
}
