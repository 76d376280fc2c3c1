// The feed, which the store keeps: only it knows in which order transactions commit.

/// The feed inside one transaction.
struct Feed {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Writes a unit's changes, as the last that it does to the data.
    /// - Parameters:
    ///   - changes: in the order of emission.
    ///   - facts: when and where.
    ///   - principal: who was signed in there.
    ///   - method: the outermost method of the call.
    /// - Throws: `StoreError` when the store could not.
    func append(_ changes: [ChangeRecord], facts: CallFacts, by principal: Principal, method: String) throws(StoreError) {
        for change in changes { try transaction.feedAppend(change, facts: facts, by: principal, method: method) }
    }

    /// Where the feed ends.
    /// - Throws: `StoreError` when the store could not.
    func end() throws(StoreError) -> FeedEnd {
        try transaction.feedEnd()
    }

    /// The heads of the changes after a position.
    /// - Parameters:
    ///   - position: the last that is known.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func headers(after position: Int64, limit: Int) throws(StoreError) -> [ChangeHeader] {
        try transaction.feedRead(after: position, limit: limit, isWhole: false).compactMap { StoredChange($0)?.header }
    }

    /// The changes after a position, whole.
    /// - Parameters:
    ///   - position: the last that was given.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func changes(after position: Int64, limit: Int) throws(StoreError) -> [StoredChange] {
        try transaction.feedRead(after: position, limit: limit, isWhole: true).compactMap(StoredChange.init)
    }
}
