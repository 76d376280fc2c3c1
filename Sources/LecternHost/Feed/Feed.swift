// The feed. The store numbers its changes, since only the store knows the commit order.

/// The feed inside one transaction.
struct Feed {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Appends a unit's changes, after all of its other writes.
    /// - Parameters:
    ///   - changes: in the order of emission.
    ///   - facts: the call's facts, for time and terminal.
    ///   - principal: the caller, for person and session.
    ///   - method: the outermost method of the call.
    /// - Throws: `StoreError` when the store could not.
    func append(_ changes: [ChangeRecord], facts: CallFacts, by principal: Principal, method: String) throws(StoreError) {
        for change in changes { try transaction.feedAppend(change, facts: facts, by: principal, method: method) }
    }

    /// The position of the last change.
    /// - Throws: `StoreError` when the store could not.
    func end() throws(StoreError) -> FeedEnd {
        try transaction.feedEnd()
    }

    /// Where the feed begins: the position of the last change that was pruned; 0: none was. Whose cursor is below it has missed changes.
    /// - Throws: `StoreError` when the store could not.
    func begin() throws(StoreError) -> Int64 {
        try transaction.feedBegin()
    }

    /// Deletes the oldest changes.
    /// - Parameters:
    ///   - before: those recorded before go, up to the first that was not; milliseconds since 1970 UTC.
    ///   - upTo: the highest position that may go.
    ///   - limit: at most so many.
    /// - Returns: how many went.
    /// - Throws: `StoreError` when the store could not.
    func prune(before: Int64, upTo: Int64, limit: Int) throws(StoreError) -> Int {
        try transaction.feedPrune(before: before, upTo: upTo, limit: limit)
    }

    /// When the oldest change that is kept was recorded, milliseconds since 1970 UTC; 0: there is none.
    /// - Throws: `StoreError` when the store could not.
    func oldestMilliseconds() throws(StoreError) -> Int64 {
        let rows = try transaction.feedRead(after: try begin(), limit: 1, isWhole: false)
        return rows.first.flatMap(StoredChange.init)?.recordedAtMilliseconds ?? 0
    }

    /// The heads of the changes after a position.
    /// - Parameters:
    ///   - position: that of the last known change.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func headers(after position: Int64, limit: Int) throws(StoreError) -> [ChangeHeader] {
        try transaction.feedRead(after: position, limit: limit, isWhole: false).compactMap { StoredChange($0)?.header }
    }

    /// The same with the times, and without the bodies.
    func heads(after position: Int64, limit: Int) throws(StoreError) -> [StoredChange] {
        try transaction.feedRead(after: position, limit: limit, isWhole: false).compactMap(StoredChange.init)
    }

    /// The changes after a position, whole.
    /// - Parameters:
    ///   - position: that of the last change already read.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func changes(after position: Int64, limit: Int) throws(StoreError) -> [StoredChange] {
        try transaction.feedRead(after: position, limit: limit, isWhole: true).compactMap(StoredChange.init)
    }
}
