// What becomes of a change of an entry that others may have changed meanwhile. Pure.

/// The values of an entry, which are what two terminals may differ in.
package struct EntryValues: Equatable, Sendable {
    package var text: String
    package var recordID: Int64
    package var rank: Int64

    package init(text: String = "", recordID: Int64 = 0, rank: Int64 = 0) {
        self.text = text
        self.recordID = recordID
        self.rank = rank
    }
}

/// What becomes of a change.
package enum EntryDecision: Equatable, Sendable {
    case write, remove
    /// The entry is already as it is wanted.
    case nothing
    /// The entry has another version than the caller read, and other values than the caller wants.
    case conflict

    /// Decides.
    /// - Parameters:
    ///   - found: the entry's version and values; nil: there is none.
    ///   - expected: the version that the caller read; 0: none.
    ///   - wanted: what it is to be; nil: it is to go.
    package static func of(found: (version: Int64, values: EntryValues)?, expected: Int64, wanted: EntryValues?) -> EntryDecision {
        if found?.values == wanted { return .nothing }
        guard (found?.version ?? 0) == expected else { return .conflict }
        return wanted == nil ? .remove : .write
    }
}

/// What an entry's key has to look like.
package enum EntryKey {
    /// The list and the record of a list entry's key, "to-read/42"; nil: it is none.
    package static func listEntry(_ key: String) -> (list: String, record: Int64)? {
        let parts = key.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let record = Int64(parts[1]), record > 0, "\(record)" == parts[1] else { return nil }
        return (String(parts[0]), record)
    }

    /// Whether a preference's key has a namespace: something before and after its first dot.
    package static func hasNamespace(_ key: String) -> Bool {
        guard let dot = key.firstIndex(of: ".") else { return false }
        return dot > key.startIndex && key.index(after: dot) < key.endIndex
    }
}
