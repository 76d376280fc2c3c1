// Entered forms: reads and moves them with their history, their batch's totals and their changes.

internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages

/// Entered forms as the table holds them. Valid inside one handler.
struct EntryRows {
    private static let columns: SQLFragment = "SELECT \(EntryRow.columns()) FROM \(EntryRow.table)"
    private static let byNumber = SQL("\(columns) WHERE entry_id = $1")
    private static let byKey = SQL("\(columns) WHERE batch = $1 AND entry_key = $2")
    private static let ofAll = SQL(
        "\(columns) WHERE (entered_at_ms, entry_id) < ($1, $2) ORDER BY entered_at_ms DESC, entry_id DESC LIMIT $3")
    private static let ofReader = SQL(
        """
        \(columns) WHERE reader_id <> 0 AND reader_id = $4 AND (entered_at_ms, entry_id) < ($1, $2)
        ORDER BY entered_at_ms DESC, entry_id DESC LIMIT $3
        """)
    private static let ofBatch = SQL(
        "\(columns) WHERE batch = $4 AND (entered_at_ms, entry_id) < ($1, $2) ORDER BY entered_at_ms DESC, entry_id DESC LIMIT $3")
    private static let waiting = SQL(
        """
        \(columns) WHERE closed_at_ms = 0 AND (entered_at_ms, entry_id) < ($1, $2)
        ORDER BY entered_at_ms DESC, entry_id DESC LIMIT $3
        """)
    private static let history = SQL(
        """
        SELECT \(EntryHistoryRow.columns()) FROM \(EntryHistoryRow.table) WHERE entry_id = $1
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $2
        """)
    private static let changed = EntryRow.update(
        .formVersion, .state, .readerId, .answers, .reason, .why, .made, .closedAtMs)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `ENTRY_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> EntryRow {
        guard let found = try call.first(Self.byNumber, .integer(id), as: EntryRow.self) else {
            throw Refusal(Forms.Reason.entryUnknown, facts: ("entry_id", "\(id)"))
        }
        return found
    }

    /// The form of a batch with that key; nil: it was not entered.
    /// - Throws: `StoreError`.
    func load(batch: String, key: String) throws -> EntryRow? {
        try call.first(Self.byKey, .text(batch), .text(key), as: EntryRow.self)
    }

    /// A page, the last first.
    /// - Throws: `StoreError`.
    func page(_ list: EntryList, before: KeysetCursor, limit: Int64) throws -> [EntryRow] {
        let (at, id, most) = (SQLValue.integer(before.at), SQLValue.integer(before.id), SQLValue.integer(limit))
        return switch list {
        case .all: try call.rows(Self.ofAll, at, id, most, as: EntryRow.self)
        case .reader(let reader): try call.rows(Self.ofReader, at, id, most, .integer(reader), as: EntryRow.self)
        case .batch(let batch): try call.rows(Self.ofBatch, at, id, most, .text(batch), as: EntryRow.self)
        case .waiting: try call.rows(Self.waiting, at, id, most, as: EntryRow.self)
        }
    }

    /// What happened to an entered form, the last first.
    /// - Throws: `StoreError`.
    func history(_ id: Int64) throws -> [EntryHistoryRow] {
        try call.rows(Self.history, .integer(id), .integer(FormsLimits.historyMax), as: EntryHistoryRow.self)
    }

    /// Writes a new one, and counts it in its batch.
    /// - Throws: `StoreError`.
    func add(_ row: EntryRow, _ event: EntryLife.Event) throws {
        let verdict = EntryLife.decide(event, from: nil, by: call.actor)
        try call.move(
            verdict, history: EntryHistoryRow(entryId: row.entryId, detail: row.reason), isPast: false,
            refuse: { _ in EntryNotMovable(description: "entry \(row.entryId) can't begin by \(event.rawValue)") }
        ) {
            try call.insert(row)
            return row.life
        }
        try BatchRows(call).count(row, from: nil)
        try emit(event, row)
    }

    /// Moves one.
    /// - Parameters:
    ///   - event: what happens.
    ///   - old: as it is.
    ///   - detail: for its history.
    ///   - change: puts what comes with it into the row; the state follows from the table.
    /// - Returns: the entered form afterwards.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func move(_ event: EntryLife.Event, _ old: EntryRow, detail: String, _ change: (inout EntryRow) throws -> Void) throws -> EntryRow {
        var new = old
        let verdict = EntryLife.decide(event, from: old.life, by: call.actor)
        try call.move(verdict, history: EntryHistoryRow(entryId: old.entryId, detail: detail), isPast: false, refuse: { _ in Self.refusal(event, old) }) {
            new.state = (verdict.to ?? old.life).rawValue
            if new.life != .waiting { new.closedAtMs = call.nowMilliseconds }
            try change(&new)
            try call.update(new, Self.changed)
            return new.life
        }
        try BatchRows(call).count(new, from: old.life)
        try emit(event, new)
        return new
    }

    static func refusal(_ event: EntryLife.Event, _ row: EntryRow) -> Refusal {
        Refusal(Forms.Reason.stateForbids, facts: ("entry_id", "\(row.entryId)"), ("state", row.state), ("event", event.rawValue))
    }

    private func emit(_ event: EntryLife.Event, _ row: EntryRow) throws {
        try call.emit(
            topic: "forms.entry", kind: event.rawValue, subject: row.readerId == 0 ? Subject("entry", row.entryId) : .reader(row.readerId),
            Forms.EntryChanged(entryId: row.entryId, form: row.form, batch: row.batch, state: row.life.message))
    }
}

/// Which entered forms are listed.
enum EntryList {
    case all
    case reader(Int64)
    case batch(String)
    case waiting

    /// In cursors, so that one of another list is refused.
    var name: String {
        switch self {
        case .all: "all"
        case .reader: "reader"
        case .batch: "batch"
        case .waiting: "waiting"
        }
    }
}

/// A move that the table forbids and that no caller can bring about.
struct EntryNotMovable: Error, CustomStringConvertible {
    let description: String
}

extension EntryHistoryRow: HistoryRow {}

extension EntryRow {
    var life: EntryLife.State { EntryLife.State(rawValue: state) ?? .dropped }

    /// The answers; none are left of a reader who was erased.
    /// - Throws: an error of decoding.
    func told() throws -> [Forms.FieldAnswer] { try Forms.EntryDetails(answers).answers }

    /// The contract's message.
    /// - Throws: an error of decoding.
    func message() throws -> Forms.Entry {
        Forms.Entry(
            entryId: entryId, form: form, formVersion: formVersion, batch: batch, key: entryKey, state: life.message, readerId: readerId,
            reason: reason, why: why, filledInAtMs: filledInAtMs, enteredAtMs: enteredAtMs, enteredBy: enteredBy, terminal: terminal,
            made: try Forms.Entry(made).made)
    }
}

extension EntryLife.State {
    /// The contract's value.
    var message: Forms.EntryState {
        switch self {
        case .done: .done
        case .waiting: .waiting
        case .dropped: .dropped
        }
    }
}
