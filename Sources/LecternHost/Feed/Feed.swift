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

    /// The heads of the changes after a position.
    /// - Parameters:
    ///   - position: that of the last known change.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func headers(after position: Int64, limit: Int) throws(StoreError) -> [ChangeHeader] {
        try transaction.feedRead(after: position, limit: limit, isWhole: false).compactMap { StoredChange($0)?.header }
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
