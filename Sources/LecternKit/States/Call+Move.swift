// Performs what a state table has decided, checks the outcome, and writes the history.

extension Call {
    /// Performs a move: refuses, or has the plugin write its rows, compares the state that they tell with the table's, and writes a row of
    /// the history. What happened in the past has happened: it is made all the same, and what stood against it is returned, for the
    /// plugin's record of conflicts.
    /// - Parameters:
    ///   - verdict: what the table says, `table.decide(from:_:by:_:)`.
    ///   - history: the row of the plugin's history with the columns that name the thing; the others are filled in.
    ///   - atMilliseconds: when it happened, since 1970; nil: the call's `happenedAtMilliseconds`.
    ///   - isPast: whether it has happened, so that nothing can forbid it; nil: where that is before the call's now.
    ///   - refuse: the error of the first objection, a `Refusal` with a reason of the plugin's own.
    ///   - perform: writes the rows.
    ///     Returns: the state that the rows tell now; nil: there is nothing.
    /// - Returns: what stood against what has happened; empty where nothing did.
    /// - Throws: what `refuse` makes, before anything is written; `StateMismatch`; `StoreError`; what `perform` throws.
    @discardableResult
    public func move<L: Life, History: HistoryRow>(
        _ verdict: Verdict<L>, history: History, atMilliseconds: Int64? = nil, isPast: Bool? = nil,
        refuse: (Objection<L>) -> any Error, perform: () throws -> L.State?
    ) throws -> [Objection<L>] {
        let at = atMilliseconds ?? happenedAtMilliseconds
        let state = try self.perform(verdict, isPast: isPast ?? (at < nowMilliseconds), refuse: refuse, perform)
        try record(verdict, history, atMilliseconds: at, to: state)
        return verdict.objections
    }

    /// The same without a history: of a thing whose own row says who did what, or whose move stands in the history of another.
    /// - Parameters: as of the other.
    /// - Returns: what stood against what has happened.
    /// - Throws: as the other.
    @discardableResult
    public func move<L: Life>(
        _ verdict: Verdict<L>, isPast: Bool? = nil, refuse: (Objection<L>) -> any Error, perform: () throws -> L.State?
    ) throws -> [Objection<L>] {
        _ = try self.perform(verdict, isPast: isPast ?? (happenedAtMilliseconds < nowMilliseconds), refuse: refuse, perform)
        return verdict.objections
    }

    private func perform<L: Life>(
        _ verdict: Verdict<L>, isPast: Bool, refuse: (Objection<L>) -> any Error, _ perform: () throws -> L.State?
    ) throws -> L.State? {
        if !isPast, let first = verdict.objections.first { throw refuse(first) }
        let state = try perform()
        // Without an edge, which only the past can be, the rows alone say where it is now.
        guard let to = verdict.to, to != state else { return state }
        throw StateMismatch(
            description: "\(verdict.table): \(verdict.event.rawValue) from \(verdict.from?.rawValue ?? "nothing") leads to "
                + "\(to.rawValue), and the rows say \(state?.rawValue ?? "nothing")")
    }

    /// What of an id rises from one to the next of a daemon (`lectern_host.new_id`).
    private static var risingBits: Int64 { (1 << 55) - 1 }

    private func record<L: Life, History: HistoryRow>(
        _ verdict: Verdict<L>, _ history: History, atMilliseconds: Int64, to state: L.State?
    ) throws {
        var row = history
        // Without its lane: rows of one millisecond stand in the order in which they were written. The thing stands before it in the key.
        row.historyId = try newID() & Self.risingBits
        row.event = verdict.event.rawValue
        row.fromState = verdict.from?.rawValue ?? ""
        row.toState = state?.rawValue ?? ""
        row.happenedAtMs = atMilliseconds
        row.recordedAtMs = nowMilliseconds
        row.person = principal.person
        row.terminal = principal.terminal
        row.method = methodName
        row.requestKey = requestKey
        try insert(row)
    }
}
