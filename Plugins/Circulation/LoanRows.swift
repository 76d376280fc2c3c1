// Reads and writes loans.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

/// Loans as the tables hold them. Valid inside one handler.
struct LoanRows {
    private static let byNumber = SQL("SELECT \(LoanRow.columns()) FROM \(LoanRow.table) WHERE loan_id = $1")
    private static let openCount = SQL(
        "SELECT COUNT(*) FROM \(LoanRow.table) WHERE reader_id = $1 AND returned_at_ms IS NULL")
    private static let counted = SQL("""
        SELECT \(ItemCounted.columns("i")), l.branch_id FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL LIMIT $2
        """)
    private static let endedSince = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i")) FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND l.returned_at_ms >= $2 AND l.returned_at_ms <= $3
        ORDER BY l.returned_at_ms DESC, l.loan_id DESC LIMIT $4
        """)
    private static let ended = LoanRow.update(.returnedAtMs, .returnedAtTerminal, where: "returned_at_ms IS NULL")
    private static let renewed = LoanRow.update(.dueAtMs, .renewals, .rule, .stage, .dueBeforeRecallMs)
    private static let recalled = LoanRow.update(.dueAtMs, .stage, .dueBeforeRecallMs, where: "returned_at_ms IS NULL")
    private static let shortened = LoanRow.update(.dueAtMs, where: "returned_at_ms IS NULL")
    private static let openPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND (l.due_at_ms, l.loan_id) > ($2, $3)
            AND l.shared = 0
        ORDER BY l.due_at_ms, l.loan_id LIMIT $4
        """)
    private static let pastPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i")), \(LoanEnd.columns("l")), \(LoanDue.columns("o"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        LEFT JOIN \(LoanRow.table) o ON o.item_id = l.item_id AND o.returned_at_ms IS NULL
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND (l.returned_at_ms, l.loan_id) < ($2, $3)
            AND NOT EXISTS (SELECT 1 FROM \(ReaderGroupRow.table) WHERE reader_id = $1)
        ORDER BY l.returned_at_ms DESC, l.loan_id DESC LIMIT $4
        """)
    /// The same of all records of a person who has several; of nobody else.
    private static let openGroupPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i")), l.reader_id
        FROM \(ReaderGroupRow.table) g JOIN \(ReaderGroupRow.table) o ON o.group_id = g.group_id
        JOIN \(LoanRow.table) l ON l.reader_id = o.reader_id JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE g.reader_id = $1 AND l.returned_at_ms IS NULL AND (l.due_at_ms, l.loan_id) > ($2, $3)
        ORDER BY l.due_at_ms, l.loan_id LIMIT $4
        """)
    private static let pastGroupPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i")), \(LoanEnd.columns("l")), \(LoanDue.columns("d")), l.reader_id
        FROM \(ReaderGroupRow.table) g JOIN \(ReaderGroupRow.table) o ON o.group_id = g.group_id
        JOIN \(LoanRow.table) l ON l.reader_id = o.reader_id JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        LEFT JOIN \(LoanRow.table) d ON d.item_id = l.item_id AND d.returned_at_ms IS NULL
        WHERE g.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND (l.returned_at_ms, l.loan_id) < ($2, $3)
        ORDER BY l.returned_at_ms DESC, l.loan_id DESC LIMIT $4
        """)

    private static let shared = SQL("""
        UPDATE \(LoanRow.table) SET shared = $2 WHERE reader_id = $1 AND returned_at_ms IS NULL
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Says of all open loans of a record whether they are listed with those of other records.
    /// - Throws: `StoreError`.
    func share(of record: Int64, _ isShared: Bool) throws {
        try call.execute(Self.shared, .integer(record), .integer(isShared ? 1 : 0))
    }

    /// A loan by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> LoanRow? { try call.first(Self.byNumber, .integer(id), as: LoanRow.self) }

    /// How many loans a reader has open, counted inside this transaction.
    /// - Throws: `StoreError`.
    func open(of reader: Int64) throws -> Int64 {
        try call.first(Self.openCount, .integer(reader), as: Int64.self) ?? 0
    }

    /// How many loans a person has open, over all records, counted inside this transaction.
    /// - Throws: `StoreError`.
    func open(of reader: Readers.StandingResponse) throws -> Int64 {
        guard !reader.recordIds.isEmpty else { return try open(of: reader.readerId) }
        return try reader.recordIds.reduce(0) { try $0 + open(of: $1) }
    }

    /// A reader's open loans, as limits count them: the item, and the branch that lent it.
    /// - Throws: `StoreError`.
    func counted(of reader: Int64) throws -> [(item: ItemCounted, branch: Int64)] {
        try call.rows(Self.counted, .integer(reader), .integer(CirculationLimits.countedLoansMax)) { row in
            (try row.next(ItemCounted.self), try row.next(Int64.self))
        }
    }

    /// A reader's loans that ended between two moments, both counted, with their items; the last first.
    /// - Throws: `StoreError`.
    func ended(of reader: Int64, from: Int64, until: Int64, limit: Int64) throws -> [(loan: LoanRow, item: ItemRow)] {
        try call.rows(Self.endedSince, .integer(reader), .integer(from), .integer(until), .integer(limit)) { row in
            (try row.next(LoanRow.self), try row.next(ItemRow.self))
        }
    }

    /// Writes a new loan.
    /// - Parameters:
    ///   - loan: the loan.
    ///   - event: how it begins.
    ///   - history: the row of its history; nil: its item moves with it, and has one.
    /// - Throws: `StoreError`; a constraint where the item has an open loan already.
    func insert(_ loan: LoanRow, _ event: LoanLife.Event, history: ItemHistoryRow? = nil) throws {
        let verdict = LoanLife.table.decide(from: nil, event, by: call.actor)
        func perform() throws -> LoanLife.State? {
            try call.insert(loan)
            return loan.life
        }
        if let history {
            try call.move(
                verdict, history: history, atMilliseconds: loan.lentAtMs, isPast: false, refuse: Self.notMovable, perform: perform)
        } else {
            try call.move(verdict, isPast: false, refuse: Self.notMovable, perform: perform)
        }
    }

    /// Ends a loan. Its history is that of its item, which moves with it.
    /// - Throws: `StoreError`.
    func end(_ loan: LoanRow, at: Int64, terminal: String) throws -> LoanRow {
        var ended = loan
        try call.move(LoanLife.table.decide(from: loan.life, .returned, by: call.actor), isPast: false, refuse: Self.notMovable) {
            ended.returnedAtMs = at
            ended.returnedAtTerminal = terminal
            try call.update(ended, Self.ended)
            return ended.life
        }
        try DueNotices(call).withdraw(loan)
        return ended
    }

    /// Moves a loan's due date.
    /// - Parameters:
    ///   - verdict: that it may be renewed.
    ///   - loan: as it is.
    ///   - dueAt: when it falls due now.
    ///   - rule: the rule that decides.
    /// - Throws: `StoreError`.
    func renew(_ verdict: Verdict<LoanLife>, _ loan: LoanRow, dueAt: Int64, rule: String) throws -> LoanRow {
        var renewed = loan
        let history = ItemHistoryRow(itemId: loan.itemId, loanId: loan.loanId)
        try call.move(verdict, history: history, isPast: false, refuse: Self.notMovable) {
            // What was told is told of a due date.
            if dueAt != renewed.dueAtMs, renewed.stage != LoanRow.stageElectronic { renewed.stage = LoanRow.stageNothing }
            renewed.dueAtMs = dueAt
            renewed.renewals += 1
            renewed.rule = rule
            renewed.dueBeforeRecallMs = 0
            try call.update(renewed, Self.renewed)
            return renewed.life
        }
        if dueAt != loan.dueAtMs { try DueNotices(call).withdraw(loan) }
        return renewed
    }

    /// Has a loan fall due sooner.
    /// - Parameters:
    ///   - verdict: that it may be recalled.
    ///   - loan: as it is.
    ///   - dueAt: when it falls due now.
    /// - Returns: the loan afterwards.
    /// - Throws: what stands against it, as `refuse` has it; `StoreError`.
    func recall(_ verdict: Verdict<LoanLife>, _ loan: LoanRow, dueAt: Int64, refuse: (Objection<LoanLife>) -> any Error) throws -> LoanRow {
        var recalled = loan
        let history = ItemHistoryRow(itemId: loan.itemId, loanId: loan.loanId)
        try call.move(verdict, history: history, isPast: false, refuse: refuse) {
            recalled.stage = LoanRow.stageNothing
            recalled.dueBeforeRecallMs = loan.dueAtMs
            recalled.dueAtMs = dueAt
            try call.update(recalled, Self.recalled)
            return recalled.life
        }
        try DueNotices(call).withdraw(loan)
        return recalled
    }

    /// Has the loan of an electronic copy end sooner, with its licence.
    /// - Throws: `StoreError`.
    func shorten(_ loan: LoanRow, dueAt: Int64) throws -> LoanRow {
        var shortened = loan
        let history = ItemHistoryRow(itemId: loan.itemId, loanId: loan.loanId)
        let verdict = LoanLife.shortening(loan.life, dueAt: loan.dueAtMs, newDueAt: dueAt)
        try call.move(verdict, history: history, isPast: false, refuse: Self.notMovable) {
            shortened.dueAtMs = dueAt
            try call.update(shortened, Self.shortened)
            return shortened.life
        }
        return shortened
    }

    /// A move of a loan that nothing should stand against: what may not be was refused before.
    static func notMovable(_ objection: Objection<LoanLife>) -> any Error {
        LoanNotMovable(description: "a loan can't move: " + objection.facts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }

    /// Emits the change that an item was lent, returned or renewed, or that it is due soon or overdue.
    /// - Throws: `StoreError`.
    /// - Parameter outcome: what comes of it, with a bill.
    func emit(_ kind: String, _ loan: LoanRow, _ item: ItemRecord, _ outcome: Circulation.OverdueOutcome? = nil) throws {
        var message = loan.message(item, atMilliseconds: call.nowMilliseconds)
        if let outcome { message.outcome = outcome }
        try call.emit(
            topic: "circulation.loan", kind: kind, subject: .reader(loan.readerId),
            Circulation.LoanChanged(loan: message))
    }

    /// A page of a reader's open loans, those due first at the beginning; only the columns of the list are read. Nearly every person has
    /// one record: only where no loan of that is left, or all are shared, the other records of the person are looked for.
    /// - Throws: `StoreError`.
    func openPage(of reader: Int64, after: KeysetCursor, limit: Int64) throws -> [Circulation.Loan] {
        let now = call.nowMilliseconds
        func loan(_ row: Row, isGroup: Bool) throws -> Circulation.Loan {
            let loan = try row.next(LoanSummary.self)
            let item = try row.next(ItemSummary.self).message(openLoanDueAt: loan.dueAtMs)
            var message = loan.message(of: isGroup ? try row.next(Int64.self) : reader, item)
            message.overdue = message.dueAtMs < now
            return message
        }
        let parameters: [SQLValue] = [.integer(reader), .integer(after.at), .integer(after.id), .integer(limit)]
        let own = try call.rows(Self.openPage, parameters: parameters) { try loan($0, isGroup: false) }
        guard own.isEmpty else { return own }
        return try call.rows(Self.openGroupPage, parameters: parameters) { try loan($0, isGroup: true) }
    }

    /// A page of a reader's past loans, newest first; likewise.
    /// - Throws: `StoreError`.
    func pastPage(of reader: Int64, before: KeysetCursor, limit: Int64) throws -> [Circulation.Loan] {
        func loan(_ row: Row, isGroup: Bool) throws -> Circulation.Loan {
            let (loan, item) = (try row.next(LoanSummary.self), try row.next(ItemSummary.self))
            let (end, open) = (try row.next(LoanEnd.self), try row.nextIfPresent(LoanDue.self))
            return loan.message(
                of: isGroup ? try row.next(Int64.self) : reader, item.message(openLoanDueAt: open?.dueAtMs), end)
        }
        let parameters: [SQLValue] = [.integer(reader), .integer(before.at), .integer(before.id), .integer(limit)]
        let own = try call.rows(Self.pastPage, parameters: parameters) { try loan($0, isGroup: false) }
        guard own.isEmpty else { return own }
        return try call.rows(Self.pastGroupPage, parameters: parameters) { try loan($0, isGroup: true) }
    }
}

/// A loan is in no state in which it can do what its item does: an error of the plugin, which undoes the call.
struct LoanNotMovable: Error, CustomStringConvertible {
    let description: String
}
