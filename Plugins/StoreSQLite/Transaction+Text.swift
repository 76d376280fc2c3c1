// The text indexes in a unit of work.

internal import CLecternPlugin
internal import LecternStoreKit

extension Transaction {
    func textPut(
        _ index: lectern_bytes, _ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>
    ) throws(Failure) {
        try text(index, isWrite: true) { (text) throws(Failure) in try text.put(document, terms) }
    }

    func textRemove(_ index: lectern_bytes, _ document: Int64) throws(Failure) {
        try text(index, isWrite: true) { (text) throws(Failure) in try text.remove(document) }
    }

    func textSearch(
        _ index: lectern_bytes, _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        try text(index, isWrite: false) { (text) throws(Failure) in
            try text.search(groups, after: after, limit: limit, in: self, row)
        }
    }

    /// Works with a text index.
    ///
    /// - Parameters:
    ///   - name: the index.
    ///   - isWrite: whether the work writes.
    ///   - body: the work.
    private func text(
        _ name: lectern_bytes, isWrite: Bool, _ body: (TextIndex) throws(Failure) -> Void
    ) throws(Failure) {
        try check(isWrite: isWrite)
        do {
            try body(try TextIndex(name, connection))
        } catch {
            noteAbort(error)
            throw error
        }
    }
}
