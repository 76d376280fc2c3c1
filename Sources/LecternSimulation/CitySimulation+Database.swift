// Looks at the whole database, and at what a worker's end has left of the calls that were under way.

internal import LecternHost
internal import LecternKitTesting
internal import LecternNet
internal import LecternTesting

extension CitySimulation {
    /// Reads rows, past the host.
    func rows(_ sql: String, _ parameters: StoreValue...) throws -> [[StoreValue]] { try host.rows(sql, parameters) }

    func number(_ sql: String, _ parameters: [StoreValue] = []) throws -> Int64 { try host.number(sql, parameters) }

    /// Writes a session.
    func insert(_ session: ModelSession) throws {
        let terminal = plan.terminals[session.terminal]
        try host.insertSession(
            session.token, at: "\(terminal.role.word)/\(terminal.name)", kind: session.kind.rawValue, person: session.person,
            createdAt: session.createdAt, expiresAt: session.expiresAt)
    }

    /// Counts what the host keeps before the first move.
    func noteBaseline() throws {
        for table in ["lectern_request", "lectern_answer"] { baseline[table] = try number("SELECT count(*) FROM \(table)") }
    }

    /// Holds the whole database against the model; everything under way is run first.
    /// - Throws: `Violation`.
    func checkAll() throws {
        host.inject(nil)
        isFaulty = false
        try runFollowers(waits: true)
        try runTimers()
        try settle()
        for index in watchers.indices {
            if let missing = watchers[index].missing(model.changes) { throw violation("the feed", "a watcher has not seen \(missing)") }
        }
        guard inFlight.isEmpty else { throw violation("every call is answered", describe(inFlight[0])) }
        try checkLoans()
        try checkItems()
        try checkHolds()
        try checkHost()
        try checkNotices()
        try checkTold()
        try checkTimers()
        try checkFollowers()
    }

    private func checkLoans() throws {
        let open = try rows(
            """
            SELECT loan_id, reader_id, due_at_ms, renewals, rule, lent_at_ms FROM circulation_loan
            WHERE returned_at_ms IS NULL ORDER BY loan_id
            """)
        let expected = model.openLoans.map { model.loans[$0] }.sorted { $0.id < $1.id }.map { loan -> [StoreValue] in
            [
                .integer(loan.id), .integer(model.readers[loan.reader].id), .integer(loan.dueAt), .integer(loan.renewals), .text(loan.rule),
                .integer(loan.lentAt),
            ]
        }
        guard open == expected else {
            let (lost, extra) = (expected.filter { !open.contains($0) }, open.filter { !expected.contains($0) })
            throw violation("the loans in the database", "lost: \(lost.prefix(3)); not answered: \(extra.prefix(3))")
        }
        let all = try number("SELECT count(*) FROM circulation_loan")
        guard all == model.loans.count else { throw violation("the loans in the database", "\(all) instead of \(model.loans.count)") }
        guard try number("SELECT count(*) FROM circulation_loan WHERE returned_at_ms < lent_at_ms OR due_at_ms < lent_at_ms") == 0 else {
            throw violation("times rise", "a loan ended or is due before it was lent")
        }
        let conflicts = try number("SELECT count(*) FROM circulation_conflict")
        guard conflicts == model.conflicts else { throw violation("the conflicts", "\(conflicts) instead of \(model.conflicts)") }
        let (settled, expectedSettled) = (
            try number("SELECT count(*) FROM circulation_conflict WHERE settled_at_ms IS NOT NULL"), model.seenConflicts.count { $0.value.isSettled }
        )
        guard settled == expectedSettled else { throw violation("the conflicts", "\(settled) settled instead of \(expectedSettled)") }
    }

    private func checkItems() throws {
        let items = try rows("SELECT barcode, branch_id, destination_branch_id, seen_at_ms, seen_terminal FROM circulation_item ORDER BY item_id")
        let expected = model.items.sorted { $0.id < $1.id }.map { item -> [StoreValue] in
            [
                .text(item.barcode), .integer(model.branchIDs[item.branch]), .integer(item.destination.map { model.branchIDs[$0] } ?? 0),
                .integer(item.seenAt), .text(item.seenTerminal),
            ]
        }
        for (found, wanted) in zip(items, expected) where found != wanted {
            throw violation("the items in the database", "found \(found), expected \(wanted)")
        }
        guard items.count == expected.count else { throw violation("the items in the database", "\(items.count)") }
        let available = model.items.count { $0.openLoan == nil && $0.destination == nil && $0.status == nil && $0.hold == nil }
        let counts = model.items.count { $0.status != .withdrawn }
        let counted = try rows("SELECT sum(items), sum(available) FROM discovery_availability")
        guard counted == [[.integer(Int64(counts)), .integer(Int64(available))]] else {
            throw violation("the counts of Discovery", "\(counted), expected \(counts) and \(available)")
        }
    }

    /// What the host keeps of calls: of each that was answered once, and of no other.
    private func checkHost() throws {
        guard let requests = baseline["lectern_request"], let answers = baseline["lectern_answer"] else { return }
        let swept = model.keptAnswers.count
        let found = (try number("SELECT count(*) FROM lectern_request") - requests, try number("SELECT count(*) FROM lectern_answer") - answers)
        guard found.0 == found.1, found.0 == swept || hasSwept else {
            throw violation("kept answers", "\(found) requests and answers instead of \(swept)")
        }
    }

    /// Whether so much time has passed that keys may have been removed.
    private var hasSwept: Bool {
        host.clock.nowMilliseconds - SimulatedHost.startMilliseconds > 89 * PlannedHours.dayMilliseconds
    }

    /// The worker has ended: another one starts, and a terminal whose call was committed without an answer asks again.
    func recover() throws {
        report.restarts += 1
        line("the worker ends")
        let lost = inFlight
        let open = disconnectAll()
        inFlight = []
        isFaulty = false
        try host.restart(open: open)
        var committed: [SimulatedCall] = []
        for call in lost {
            let isKept = call.request.isWrite && model.kept(call) == nil ? try isKept(call) : false
            if isKept { committed.append(call) } else { remember(call) }
        }
        guard committed.count <= 1 else { throw violation("one unit at a time", "\(committed.count) calls were committed by one unit") }
        note("restarted")
        try noteWhatTimersDid()
        for call in committed {
            let again = SimulatedCall(
                number: call.number, request: call.request, terminal: call.terminal, session: call.session, key: call.key,
                keyMilliseconds: call.keyMilliseconds, now: call.now,
                happenedAt: call.happenedAt, sequence: call.sequence)
            line("asks again \(describe(call))")
            try begin(again, asLateAs: min(told(call), host.clock.nowMilliseconds))
            try runAll()
        }
        try watch()
    }

    /// What a terminal that asks again says of when its call happened. Its session may have ended meanwhile, and then counts only for
    /// what was done in it, not for what was done before.
    private func told(_ call: SimulatedCall) -> Int64 {
        guard call.happenedAt != 0 else { return call.now }
        return call.happenedAt < call.session?.createdAt ?? 0 ? call.now : call.happenedAt
    }

    /// Whether the host keeps an answer of this very call. Another one under the same key came at another time: each moves the clock.
    private func isKept(_ call: SimulatedCall) throws -> Bool {
        let terminal = plan.terminals[call.terminal]
        let owner = call.session.map { "person/\($0.person)" } ?? "terminal/\(terminal.role.word)/\(terminal.name)"
        let digits = Array(call.key.utf8).filter { $0 != UInt8(ascii: "-") }
        let key = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) }
        let found = try rows(
            "SELECT 1 FROM lectern_request WHERE owner = $1 AND request_key = $2 AND recorded_at_ms = $3", .text(owner), .blob(key),
            .integer(call.now))
        return !found.isEmpty
    }
}
