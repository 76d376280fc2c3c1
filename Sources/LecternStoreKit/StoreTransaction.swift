// An open transaction, as the tables of the C interface see it.

package import CLecternPlugin

/// What a unit of work can do. Confined to the thread that runs the unit.
///
/// `TransactionHandle` stands before it, and lets nothing through that the interface forbids: nothing after a failure
/// until the savepoint around it was rolled back, and no savepoint is ended that was not begun. What is
/// given is borrowed until the function returns.
package protocol StoreTransaction: AnyObject {
    /// Runs one statement.
    ///
    /// - Parameters:
    ///   - text: the statement.
    ///   - parameters: $1, $2, …
    ///   - count: how many.
    ///   - wantsChanged: whether the number of rows written is asked for. If neither that nor rows are, the statement may
    ///     be sent without being waited for.
    ///   - row: is given each row, and answers `LECTERN_OK` for more; nil: rows are not asked for.
    /// - Returns: rows written; 0 for a statement that is not waited for.
    /// - Throws: `Failure` of this statement, or of one before that was not waited for.
    func query(
        _ text: UnsafeBufferPointer<UInt8>, _ parameters: UnsafePointer<lectern_value>?, _ count: Int, wantsChanged: Bool,
        row: RowSink?
    ) throws(Failure) -> UInt64

    /// Opens a savepoint inside the innermost one.
    ///
    /// - Throws: `Failure` also of a statement before it that was not waited for.
    func savepoint() throws(Failure)

    /// Ends the innermost savepoint and keeps what was done since.
    ///
    /// - Throws: `Failure` also of a statement inside it that was not waited for; the savepoint is open then.
    func release() throws(Failure)

    /// Ends the innermost savepoint and undoes what was done since, and what failed since.
    ///
    /// - Throws: `Failure` if the transaction can't go on.
    func rollback() throws(Failure)

    /// Puts a document into a text index in place of the one under its number.
    ///
    /// - Parameters:
    ///   - index: its name, not looked at yet; see `TextRules`.
    ///   - document: its number.
    ///   - terms: not looked at yet; any number, and the same twice counts once.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for what is no index or no term.
    func textPut(
        _ index: lectern_bytes, _ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>
    ) throws(Failure)

    /// Takes a document out of a text index; nothing happens if it is not there.
    ///
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for what is no index.
    func textRemove(_ index: lectern_bytes, _ document: Int64) throws(Failure)

    /// Finds documents that contain, for every group, at least one of its terms.
    ///
    /// - Parameters:
    ///   - index: its name, not looked at yet.
    ///   - groups: all must be met; none at all finds nothing.
    ///   - after: only numbers above it.
    ///   - limit: how many at most.
    ///   - row: is given each number, ascending.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for what is no index or no term.
    func textSearch(
        _ index: lectern_bytes, _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure)

    /// Adds a change behind those that the unit added before.
    ///
    /// - Throws: `Failure` when it can't.
    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure)

    /// Reads changes in the order in which all watchers see them.
    ///
    /// - Parameters:
    ///   - after: the position of the last that is known; 0: from the first.
    ///   - limit: how many at most.
    ///   - whole: whether bodies are asked for; they are NULL if not.
    ///   - row: is given the ten columns that `lectern_store.feed_read` names.
    /// - Throws: `Failure` when it can't.
    func feedRead(
        after: Int64, limit: UInt32, whole: Bool, row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure)

    /// Where the feed ends now.
    ///
    /// - Returns: the position of the last change that `feedRead` would give, 0 if there is none; and whether changes
    ///   are committed that it does not give yet.
    /// - Throws: `Failure` when it can't.
    func feedEnd() throws(Failure) -> (position: Int64, isHeldBack: Bool)
}
