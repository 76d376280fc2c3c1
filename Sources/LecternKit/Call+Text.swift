// A handler's text indexes: the plugin makes the terms, the store finds documents by them.

internal import CLecternPlugin

/// One part of a text search; a document must contain at least one of its terms.
public struct TermGroup: Equatable, Sendable {
    /// Any of these.
    public var terms: [String]
    /// Whether the terms are only the beginnings of terms.
    public var isPrefix: Bool

    /// Makes a group.
    /// - Parameters:
    ///   - terms: any of these.
    ///   - prefix: whether they are only the beginnings of terms.
    public init(_ terms: [String], prefix: Bool = false) {
        self.terms = terms
        isPrefix = prefix
    }
}

extension Call {
    /// Puts a document into a text index of the plugin, replacing what stood under its number.
    /// - Parameters:
    ///   - index: the plugin's own name for the index: "record".
    ///   - document: its number. Lower numbers are found first.
    ///   - terms: without spaces, at most 128 bytes each.
    /// - Throws: `StoreError`.
    public func putText(index: StaticString, document: Int64, terms: [String]) throws {
        let code = lectern_bytes.lend(texts: terms) { terms in
            host.pointee.text_put?(
                host.pointee.host, handle, lectern_bytes(index), document, terms.baseAddress, UInt64(terms.count)
            ) ?? LECTERN_INVALID
        }
        try check(code, "text_put")
    }

    /// Takes a document out of a text index; it is no error if it was not there.
    /// - Parameters:
    ///   - index: the plugin's own name for the index.
    ///   - document: its number.
    /// - Throws: `StoreError`.
    public func removeText(index: StaticString, document: Int64) throws {
        let code = host.pointee.text_remove?(host.pointee.host, handle, lectern_bytes(index), document) ?? LECTERN_INVALID
        try check(code, "text_remove")
    }

    /// Finds documents that contain, for every group, at least one of its terms.
    /// - Parameters:
    ///   - index: the plugin's own name for the index.
    ///   - groups: all of these.
    ///   - after: only documents with higher numbers.
    ///   - limit: at most so many.
    /// - Returns: document numbers, ascending.
    /// - Throws: `StoreError`.
    public func searchText(index: StaticString, groups: [TermGroup], after: Int64, limit: Int) throws -> [Int64] {
        var found: [Int64] = []
        let code = try lectern_bytes.lend(texts: groups.flatMap(\.terms)) { terms in
            var first = 0
            let records = groups.map { group in
                var record = lectern_term_group()
                record.terms = terms.baseAddress.map { $0 + first }
                record.terms_count = UInt64(group.terms.count)
                record.prefix = group.isPrefix ? 1 : 0
                first += group.terms.count
                return record
            }
            return try records.withUnsafeBufferPointer { records in
                try RowFrame.with(
                    {
                        found.append(try $0.integer(0))
                        return true
                    },
                    { frame in
                        host.pointee.text_search?(
                            host.pointee.host, handle, lectern_bytes(index), records.baseAddress, UInt64(records.count),
                            after, UInt32(clamping: limit), RowFrame.sink, frame) ?? LECTERN_INVALID
                    })
            }
        }
        try check(code, "text_search")
        return found
    }
}
