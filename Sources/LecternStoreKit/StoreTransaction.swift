// The interface of an open transaction, which each store implements.

package import CLecternPlugin

/// The operations of a unit of work. Confined to the thread that runs the unit.
///
/// They are called through a `TransactionHandle`, which refuses what the interface forbids: anything after a failed statement
/// until the savepoint around it is rolled back, and the end of a savepoint that is not open. Arguments are borrowed for
/// the call.
package protocol StoreTransaction: AnyObject {
    /// Runs one statement.
    ///
    /// - Parameters:
    ///   - text: the statement.
    ///   - parameters: $1, $2, …
    ///   - count: how many.
    ///   - wantsChanged: whether the number of rows written is needed. If neither that nor rows are, the statement may be
    ///     deferred: sent without waiting for its result.
    ///   - row: receives each row, and returns `LECTERN_OK` for more; nil: rows are discarded.
    /// - Returns: rows written; 0 for a deferred statement.
    /// - Throws: `Failure` of this statement, or of an earlier deferred one.
    func query(
        _ text: UnsafeBufferPointer<UInt8>, _ parameters: UnsafePointer<lectern_value>?, _ count: Int, wantsChanged: Bool,
        row: RowSink?
    ) throws(Failure) -> UInt64

    /// Opens a savepoint inside the innermost one. The handle counts and bounds them.
    ///
    /// - Throws: `Failure`, also of an earlier deferred statement.
    func savepoint() throws(Failure)

    /// Releases the innermost savepoint: what was done since stays.
    ///
    /// - Throws: `Failure`, also of a deferred statement inside it; the savepoint stays open then.
    func release() throws(Failure)

    /// Rolls back to the innermost savepoint and releases it. Failures since are forgotten with it.
    ///
    /// - Throws: `Failure` if the whole transaction is aborted.
    func rollback() throws(Failure)

    /// Puts a document into a text index in place of the one under its number.
    ///
    /// - Parameters:
    ///   - index: its name, not yet checked; see `TextRules`.
    ///   - document: its number.
    ///   - terms: not yet checked; any number, duplicates count once.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a wrong name or term.
    func textPut(
        _ index: lectern_bytes, _ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>
    ) throws(Failure)

    /// Removes a document from a text index, if it is there.
    ///
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a wrong name.
    func textRemove(_ index: lectern_bytes, _ document: Int64) throws(Failure)

    /// Finds documents that contain, for every group, at least one of its terms.
    ///
    /// - Parameters:
    ///   - index: its name, not yet checked.
    ///   - groups: all must match; without groups nothing is found.
    ///   - after: only document numbers above it.
    ///   - limit: documents at most.
    ///   - row: receives each document number, ascending.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a wrong name or term.
    func textSearch(
        _ index: lectern_bytes, _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure)

    /// Appends a change to the feed.
    ///
    /// - Throws: `Failure`.
    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure)

    /// Reads changes in the order in which all watchers see them.
    ///
    /// - Parameters:
    ///   - after: the position of the last change that is known; 0: from the first.
    ///   - limit: changes at most.
    ///   - whole: whether to read bodies; they are NULL if not.
    ///   - row: receives the columns that `lectern_store.feed_read` names.
    /// - Throws: `Failure`.
    func feedRead(
        after: Int64, limit: UInt32, whole: Bool, row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure)

    /// The end of the feed.
    ///
    /// - Returns: the position of the last change that `feedRead` gives now, 0 if there is none; and whether changes are
    ///   committed that it holds back.
    /// - Throws: `Failure`.
    func feedEnd() throws(Failure) -> (position: Int64, isHeldBack: Bool)

    /// Deletes the oldest changes, up to the first that is too young. A position is never given again.
    ///
    /// - Parameters:
    ///   - before: changes that were recorded before go, milliseconds since 1970 UTC.
    ///   - upTo: the highest position that may go.
    ///   - limit: changes at most.
    /// - Returns: how many went.
    /// - Throws: `Failure`.
    func feedPrune(before: Int64, upTo: Int64, limit: UInt32) throws(Failure) -> UInt64

    /// The beginning of the feed: the position of the last change that was pruned; 0: none was.
    ///
    /// - Throws: `Failure`.
    func feedBegin() throws(Failure) -> Int64
}
