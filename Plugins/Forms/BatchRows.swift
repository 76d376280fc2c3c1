// The totals of batches.

internal import FormsMessages
internal import FormsRules
internal import LecternKit

/// Batches as the table holds them. Valid inside one handler.
struct BatchRows {
    private static let byCode = SQL("SELECT \(BatchRow.columns()) FROM \(BatchRow.table) WHERE code = $1")
    private static let after = SQL("SELECT \(BatchRow.columns()) FROM \(BatchRow.table) WHERE code > $1 ORDER BY code LIMIT $2")
    private static let put = BatchRow.insert(
        onConflict: .code, update: .entries, .done, .waiting, .dropped, .lastEnteredAtMs)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Counts a form that was entered or moved; one that was entered alone is in no batch.
    /// - Parameter old: the state before; nil: it is new.
    /// - Throws: `StoreError`.
    func count(_ entry: EntryRow, from old: EntryLife.State?) throws {
        guard !entry.batch.isEmpty else { return }
        let now = call.nowMilliseconds
        var row = try load(entry.batch) ?? BatchRow(code: entry.batch, firstEnteredAtMs: now)
        if let old { row[old] -= 1 } else { (row.entries, row.lastEnteredAtMs) = (row.entries + 1, now) }
        row[entry.life] += 1
        try call.insert(row, Self.put)
    }

    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> BatchRow? { try call.first(Self.byCode, .text(code), as: BatchRow.self) }

    /// Batches by code.
    /// - Throws: `StoreError`.
    func page(after code: String, limit: Int64) throws -> [BatchRow] {
        try call.rows(Self.after, .text(code), .integer(limit), as: BatchRow.self)
    }
}

extension BatchRow {
    /// How many of its forms are in a state.
    fileprivate subscript(_ state: EntryLife.State) -> Int64 {
        get {
            switch state {
            case .done: done
            case .waiting: waiting
            case .dropped: dropped
            }
        }
        set {
            switch state {
            case .done: done = newValue
            case .waiting: waiting = newValue
            case .dropped: dropped = newValue
            }
        }
    }

    /// The contract's message.
    var message: Forms.Batch {
        Forms.Batch(
            code: code, entries: entries, done: done, waiting: waiting, dropped: dropped, firstEnteredAtMs: firstEnteredAtMs,
            lastEnteredAtMs: lastEnteredAtMs)
    }
}
