// The handlers by which a reader chooses how long past loans stay on record, and sees who looked.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    func putHistoryPolicy(_ request: ReadersRecord.PutHistoryPolicyRequest, _ call: Call) throws -> ReadersRecord.HistoryPolicy {
        let validator = Self.validator
        try validator.notNegative(request.libraryId, "library_id")
        try validator.number(request.daysMax, "days_max", max: RecordLimits.historyDaysMax)
        guard request.daysMin <= request.daysMax else { throw validator.invalid("days_min", "it is more than days_max", zh: "大于 days_max") }
        let rows = HistoryRows(call)
        let old = try rows.policy(library: request.libraryId)
        let found = old?.version ?? 0
        guard request.expectedVersion == 0 || request.expectedVersion == found else { throw Self.conflict(request.expectedVersion, found) }
        let row = HistoryPolicyRow(
            libraryId: request.libraryId, keepAllowed: request.keepAllowed, daysMin: Int64(request.daysMin), daysMax: Int64(request.daysMax),
            defaultKeep: request.defaultKeep, defaultDays: Int64(request.defaultDays), version: found + 1)
        guard row.rule.allows(row.rule.standard) else {
            throw validator.invalid("default_days", "the policy does not allow its own default", zh: "默认值不在允许范围内")
        }
        try rows.put(row)
        try call.emit(
            topic: "readers.history", kind: "changed", subject: .library(request.libraryId),
            ReadersRecord.HistoryChanged(libraryId: request.libraryId))
        return row.message
    }

    private static func conflict(_ expected: Int64, _ found: Int64) -> Refusal {
        Refusal(ReadersRecord.Reason.versionConflict, facts: ("expected", "\(expected)"), ("found", "\(found)"))
    }

    func setHistory(_ request: ReadersRecord.SetHistoryRequest, _ call: Call) throws -> ReadersRecord.History {
        let reader = try decider(request.card, request.readerId, call).reader
        let rows = HistoryRows(call)
        let policy = try rows.policy(for: reader.libraryId)
        let rule = policy?.rule ?? .open
        guard !request.keep || request.days == 0 else { throw Self.validator.invalid("days", "what is kept has none", zh: "长期保留时不可指定天数") }
        let choice = HistoryTime(keep: request.keep, days: Int64(request.days))
        guard rule.allows(choice) else {
            throw Refusal(
                ReadersRecord.Reason.historyNotAllowed,
                facts: ("days_min", "\(rule.days.lowerBound)"), ("days_max", "\(rule.days.upperBound)"), ("keep_allowed", "\(rule.isKeepAllowed)"))
        }
        let old = try rows.choice(of: reader.readerId)
        let found = old?.version ?? 0
        guard request.expectedVersion == 0 || request.expectedVersion == found else { throw Self.conflict(request.expectedVersion, found) }
        guard old?.time != choice else { return history(reader.readerId, old, policy) }
        let row = HistoryChoiceRow(readerId: reader.readerId, keep: request.keep, days: Int64(request.days), version: found + 1)
        try rows.put(row)
        try call.emit(
            topic: "readers.history", kind: "changed", subject: .reader(reader.readerId), ReadersRecord.HistoryChanged(readerId: reader.readerId))
        return history(reader.readerId, row, policy)
    }

    func getHistory(_ request: ReadersRecord.GetHistoryRequest, _ call: Call) throws -> ReadersRecord.History {
        let reader = try subject(request.card, request.readerId, call).reader
        let rows = HistoryRows(call)
        return history(reader.readerId, try rows.choice(of: reader.readerId), try rows.policy(for: reader.libraryId))
    }

    private func history(_ reader: Int64, _ choice: HistoryChoiceRow?, _ policy: HistoryPolicyRow?) -> ReadersRecord.History {
        let rule = policy?.rule ?? .open
        let kept = KeptTime(rule.effective(choice?.time))
        let told = policy?.message ?? ReadersRecord.HistoryPolicy(
            keepAllowed: true, daysMin: 0, daysMax: RecordLimits.historyDaysMax, defaultKeep: true)
        return ReadersRecord.History(
            readerId: reader, keep: kept.keep, days: kept.days, chosen: choice != nil, policy: told, version: choice?.version ?? 0)
    }

    func historyKept(_ request: ReadersRecord.HistoryKeptRequest, _ call: Call) throws -> ReadersRecord.HistoryKeptResponse {
        try Self.validator.number(request.readerIds.count, "reader_ids", max: RecordLimits.historyReadersMax)
        let rows = HistoryRows(call)
        var rules: [Int64: HistoryRule] = [:]
        return ReadersRecord.HistoryKeptResponse(readers: try request.readerIds.map { id in
            guard let reader = try ReaderRows(call).row(id) else { return KeptTime(.days(0)) }
            let rule = try rules[reader.libraryId] ?? (rows.policy(for: reader.libraryId)?.rule ?? .open)
            rules[reader.libraryId] = rule
            return KeptTime(rule.effective(try rows.choice(of: id)?.time))
        })
    }

    func seenBy(_ request: ReadersRecord.SeenByRequest, _ call: Call) throws -> ReadersRecord.SeenByResponse {
        let reader = try subject(request.card, request.readerId, call).reader.readerId
        let page = try PageRequest(request.limit, request.cursor, ReadersLimits.page, list: "", invalid: ReadersRecord.Reason.cursorInvalid)
        let rows = try ChangeRows(call).sightings(of: reader, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.recordedAtMs, id: $0.changeId) }
        return ReadersRecord.SeenByResponse(
            sightings: found.items.map { row in
                ReadersRecord.Sighting(
                    atMs: row.recordedAtMs, person: row.person, terminal: row.terminal, event: row.event, reason: row.reason, method: row.method)
            }, cursor: found.cursor)
    }
}

private typealias KeptTime = ReadersRecord.KeptTime

extension ReadersRecord.KeptTime {
    fileprivate init(_ time: HistoryTime) {
        switch time {
        case .kept: self.init(keep: true)
        case .days(let number): self.init(days: UInt32(clamping: number))
        }
    }
}

extension HistoryTime {
    /// As rows and messages tell it.
    init(keep: Bool, days: Int64) { self = keep ? .kept : .days(days) }
}

extension HistoryPolicyRow {
    /// What it allows.
    var rule: HistoryRule {
        HistoryRule(isKeepAllowed: keepAllowed, days: daysMin...daysMax, standard: HistoryTime(keep: defaultKeep, days: defaultDays))
    }

    /// The contract's message.
    var message: ReadersRecord.HistoryPolicy {
        ReadersRecord.HistoryPolicy(
            libraryId: libraryId, keepAllowed: keepAllowed, daysMin: UInt32(clamping: daysMin), daysMax: UInt32(clamping: daysMax),
            defaultKeep: defaultKeep, defaultDays: UInt32(clamping: defaultDays), version: version)
    }
}

extension HistoryChoiceRow {
    /// What was chosen.
    var time: HistoryTime { HistoryTime(keep: keep, days: days) }
}

/// Policies and choices as the tables hold them. Valid inside one handler.
struct HistoryRows {
    private static let policyOf = SQL("SELECT \(HistoryPolicyRow.columns()) FROM \(HistoryPolicyRow.table) WHERE library_id = $1")
    private static let choiceOf = SQL("SELECT \(HistoryChoiceRow.columns()) FROM \(HistoryChoiceRow.table) WHERE reader_id = $1")
    private static let policyPut = HistoryPolicyRow.insert(
        onConflict: .libraryId, update: .keepAllowed, .daysMin, .daysMax, .defaultKeep, .defaultDays, .version)
    private static let choicePut = HistoryChoiceRow.insert(onConflict: .readerId, update: .keep, .days, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A library's own policy; nil: it has none.
    /// - Throws: `StoreError`.
    func policy(library: Int64) throws -> HistoryPolicyRow? { try call.first(Self.policyOf, .integer(library), as: HistoryPolicyRow.self) }

    /// The policy that holds for readers of a library: its own, or the city's; nil: neither has one.
    /// - Throws: `StoreError`.
    func policy(for library: Int64) throws -> HistoryPolicyRow? { try policy(library: library) ?? policy(library: 0) }

    /// A reader's choice; nil: there is none.
    /// - Throws: `StoreError`.
    func choice(of reader: Int64) throws -> HistoryChoiceRow? { try call.first(Self.choiceOf, .integer(reader), as: HistoryChoiceRow.self) }

    /// Writes a policy.
    /// - Throws: `StoreError`.
    func put(_ row: HistoryPolicyRow) throws { try call.insert(row, Self.policyPut) }

    /// Writes a choice.
    /// - Throws: `StoreError`.
    func put(_ row: HistoryChoiceRow) throws { try call.insert(row, Self.choicePut) }
}
