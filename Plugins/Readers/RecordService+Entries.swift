// The handlers of preferences, lists and notes: read, and changed so that no change is lost.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    private static let page = PageSize(itemsDefault: 100, itemsMax: 500)

    func entries(_ request: ReadersRecord.EntriesRequest, _ call: Call) throws -> ReadersRecord.EntriesResponse {
        let reader = try subject(request.readerId, call).reader.readerId
        let range = try EntryRange(request.kind, within: request.within)
        return try entries(of: reader, range, request.limit, request.cursor, call)
    }

    func openEntries(_ request: ReadersRecord.OpenEntriesRequest, _ call: Call) throws -> ReadersRecord.EntriesResponse {
        try Self.validator.requiredText(request.reason, "reason")
        let reader = try subject(request.card, request.readerId, call).reader
        try ChangeRows(call).insert([], of: reader.readerId, version: reader.version, event: "opened", reason: request.reason)
        return try entries(of: reader.readerId, EntryRange(), request.limit, request.cursor, call)
    }

    private func entries(
        of reader: Int64, _ range: EntryRange, _ limit: UInt32, _ cursor: String, _ call: Call
    ) throws -> ReadersRecord.EntriesResponse {
        let page = try PageRequest<EntryCursor>(limit, cursor, Self.page, invalid: ReadersRecord.Reason.cursorInvalid)
        let rows = EntryRows(call)
        let found = page.page(try rows.page(of: reader, range, after: page.after, limit: page.rowsMax)) { EntryCursor(kind: $0.kind, key: $0.key) }
        return ReadersRecord.EntriesResponse(entries: found.items.map(\.message), cursor: found.cursor, version: try rows.version(of: reader))
    }

    func putEntries(_ request: ReadersRecord.PutEntriesRequest, _ call: Call) throws -> ReadersRecord.PutEntriesResponse {
        guard !request.changes.isEmpty else { throw Self.validator.invalid("changes", "there are none", zh: "缺少") }
        try Self.validator.list(request.changes, "changes", countMax: RecordLimits.changesMax) { (change, field) throws(Refusal) in
            try EntryCheck.check(change, field)
        }
        let reader = try subject(request.card, request.readerId, call).reader.readerId
        let rows = EntryRows(call)
        var edit = EntryEdit(reader: reader, rows: rows, call: call)
        for change in request.changes { try edit.plan(change) }
        try edit.write()
        if let version = edit.version {
            try call.emit(
                topic: "readers.record", kind: "changed", subject: .reader(reader),
                ReadersRecord.RecordChanged(readerId: reader, version: version, kinds: edit.kinds.sorted { $0.rawValue < $1.rawValue }))
        }
        return ReadersRecord.PutEntriesResponse(entries: try request.changes.map { try edit.entry($0) }, version: try edit.version ?? rows.version(of: reader))
    }
}

/// Checks a change of an entry by its kind.
enum EntryCheck {
    /// - Throws: `FIELD_INVALID`.
    static func check(_ change: ReadersRecord.EntryChange, _ field: String) throws(Refusal) {
        let validator = RecordService.validator
        func key(_ isRight: Bool, _ why: String, zh: String) throws(Refusal) {
            guard isRight else { throw validator.invalid(field + ".key", why, zh: zh) }
        }
        try validator.notNegative(change.expectedVersion, field + ".expected_version")
        try validator.notNegative(change.recordId, field + ".record_id")
        let charactersMax: Int
        switch change.kind {
        case .preference:
            try validator.code(change.key, field + ".key")
            try key(EntryKey.hasNamespace(change.key), "it has no namespace before a dot, as in app-1.theme", zh: "须有命名空间，如 app-1.theme")
            charactersMax = RecordLimits.preferenceCharactersMax
        case .list:
            try validator.code(change.key, field + ".key")
            charactersMax = RecordLimits.listNameCharactersMax
            if !change.remove { try validator.requiredText(change.text, field + ".text", charactersMax: charactersMax) }
        case .listEntry:
            let parts = EntryKey.listEntry(change.key)
            try key(parts != nil && FieldValidator.isCode(parts?.list ?? ""), "it is not a list and a record, as in to-read/42", zh: "须为书单和记录号，如 to-read/42")
            guard change.remove || parts?.record == change.recordId else {
                throw validator.invalid(field + ".record_id", "it is not the one in the key", zh: "与 key 中的记录号不一致")
            }
            charactersMax = RecordLimits.remarkCharactersMax
        case .note:
            try validator.code(change.key, field + ".key")
            charactersMax = RecordLimits.noteCharactersMax
        default: throw validator.invalid(field + ".kind", "it is none", zh: "没有这种值")
        }
        guard !change.remove else { return }
        if change.kind == .preference || change.kind == .list, change.recordId != 0 {
            throw validator.invalid(field + ".record_id", "an entry of this kind has none", zh: "此类条目没有记录号")
        }
        // A note has lines.
        let text = change.kind == .note ? String(change.text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : change.text
        try validator.text(text, field + ".text", charactersMax: charactersMax)
    }
}

/// Changes of entries in one call: looked at one after another, and written when none was refused, since what a refused call has written stays.
struct EntryEdit {
    private struct Place: Hashable {
        let kind: ReadersRecord.EntryKind
        let key: String
    }

    let reader: Int64
    let rows: EntryRows
    let call: Call
    /// What the changes so far lead to; nil: the entry goes.
    private var changed: [Place: EntryRow?] = [:]
    /// How many entries of a kind, and of a list, the changes so far add.
    private var added: [ReadersRecord.EntryKind: Int] = [:]
    private var addedToList: [String: Int] = [:]
    /// The record's version that the changes lead to; nil: none changes anything.
    private(set) var version: Int64?
    /// What they change.
    var kinds: Set<ReadersRecord.EntryKind> { Set(changed.keys.map(\.kind)) }

    init(reader: Int64, rows: EntryRows, call: Call) {
        self.reader = reader
        self.rows = rows
        self.call = call
    }

    /// Looks at one change, after those before it.
    /// - Throws: `ENTRY_CONFLICT`, `RECORD_FULL`, `LIST_UNKNOWN`, `LIST_NOT_EMPTY`, `StoreError`.
    mutating func plan(_ change: ReadersRecord.EntryChange) throws {
        let place = Place(kind: change.kind, key: change.key)
        let found = try present(place)
        let wanted = change.remove ? nil : EntryValues(text: change.text, recordID: change.recordId, rank: change.rank)
        switch EntryDecision.of(found: found.map { ($0.version, $0.values) }, expected: change.expectedVersion, wanted: wanted) {
        case .nothing: break
        case .conflict: throw Self.conflict(change, found)
        case .remove:
            if change.kind == .list, try rows.count(reader, list: change.key) + addedToList[change.key, default: 0] > 0 {
                throw Refusal(ReadersRecord.Reason.listNotEmpty, facts: ("list", change.key))
            }
            count(change, -1)
            changed[place] = .some(nil)
        case .write:
            if found == nil {
                try checkRoom(change)
                count(change, 1)
            }
            changed[place] = EntryRow(
                readerId: reader, kind: Int64(change.kind.rawValue), key: change.key, version: 0, text: change.text, recordId: change.recordId,
                rank: change.rank, happenedAtMs: call.happenedAtMilliseconds, recordedAtMs: call.nowMilliseconds,
                terminal: call.principal.terminal)
        }
    }

    /// Writes what was planned, all under the record's next version.
    /// - Throws: `StoreError`.
    mutating func write() throws {
        guard !changed.isEmpty else { return }
        let raised = try rows.raiseVersion(of: reader)
        version = raised
        for (place, row) in changed.sorted(by: { ($0.key.kind.rawValue, $0.key.key) < ($1.key.kind.rawValue, $1.key.key) }) {
            guard var row else {
                try rows.remove(reader, Int64(place.kind.rawValue), place.key)
                continue
            }
            row.version = raised
            changed[place] = row
            try rows.put(row)
        }
    }

    /// An entry as it is now; version 0: it is not there.
    /// - Throws: `StoreError`.
    func entry(_ change: ReadersRecord.EntryChange) throws -> ReadersRecord.Entry {
        try present(Place(kind: change.kind, key: change.key))?.message ?? .init(kind: change.kind, key: change.key)
    }

    private func present(_ place: Place) throws -> EntryRow? {
        try changed[place] ?? rows.load(reader, Int64(place.kind.rawValue), place.key)
    }

    private mutating func count(_ change: ReadersRecord.EntryChange, _ number: Int) {
        added[change.kind, default: 0] += number
        if change.kind == .listEntry, let list = EntryKey.listEntry(change.key)?.list { addedToList[list, default: 0] += number }
    }

    private func checkRoom(_ change: ReadersRecord.EntryChange) throws {
        if change.kind == .listEntry, let list = EntryKey.listEntry(change.key)?.list, try present(Place(kind: .list, key: list)) == nil {
            throw Refusal(ReadersRecord.Reason.listUnknown, facts: ("list", list))
        }
        let entriesMax = change.kind.entriesMax
        guard try rows.count(reader, Int64(change.kind.rawValue)) + added[change.kind, default: 0] < entriesMax else {
            throw Refusal(ReadersRecord.Reason.recordFull, facts: ("kind", change.kind.title), ("entries_max", "\(entriesMax)"))
        }
    }

    /// The refusal that tells the entry as it is; a text longer than a fact holds is cut, and read with Entries.
    private static func conflict(_ change: ReadersRecord.EntryChange, _ found: EntryRow?) -> Refusal {
        Refusal(
            ReadersRecord.Reason.entryConflict,
            facts: [
                ("kind", change.kind.title), ("key", change.key), ("expected", "\(change.expectedVersion)"), ("found", "\(found?.version ?? 0)"),
            ] + (found.map { row in
                [
                    ("text", String(row.text.prefix(1_000))), ("record_id", "\(row.recordId)"), ("rank", "\(row.rank)"),
                    ("terminal", row.terminal), ("at_ms", "\(row.happenedAtMs)"),
                ]
            } ?? []))
    }
}

extension ReadersRecord.EntryKind {
    /// As reasons name it: the value's name in the contract.
    var title: String {
        switch self {
        case .preference: "PREFERENCE"
        case .list: "LIST"
        case .listEntry: "LIST_ENTRY"
        case .note: "NOTE"
        default: "\(rawValue)"
        }
    }

    /// How many a reader may have.
    var entriesMax: Int {
        switch self {
        case .preference: RecordLimits.preferencesMax
        case .list: RecordLimits.listsMax
        case .listEntry: RecordLimits.listEntriesMax
        case .note: RecordLimits.notesMax
        default: 0
        }
    }
}
