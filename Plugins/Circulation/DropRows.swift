// Book drops, and the times at which they were emptied.

internal import CirculationMessages
internal import LecternKit

/// Book drops as the tables hold them. Valid inside one handler.
struct DropRows {
    private static let byCode = SQL("SELECT \(DropRow.columns()) FROM \(DropRow.table) WHERE point_code = $1")
    private static let all = SQL("SELECT \(DropRow.columns()) FROM \(DropRow.table) ORDER BY point_code LIMIT $1")
    private static let put = DropRow.insert(onConflict: .pointCode, update: .countsFrom, .hoursMax, .emptiedAtMs, .emptiedTerminal)
    private static let batchByNumber = SQL("SELECT \(DropBatchRow.columns()) FROM \(DropBatchRow.table) WHERE batch_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A drop by its code; one that nobody has put is as a new one is.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> DropRow {
        try known(code) ?? DropRow(pointCode: code, hoursMax: Int64(CirculationLimits.dropHours.otherwise))
    }

    /// A drop that somebody has put.
    /// - Throws: `StoreError`.
    func known(_ code: String) throws -> DropRow? { try call.first(Self.byCode, .text(code), as: DropRow.self) }

    /// All drops, by code.
    /// - Throws: `StoreError`.
    func load() throws -> [DropRow] { try call.rows(Self.all, .integer(CirculationLimits.dropsMax), as: DropRow.self) }

    /// Writes a drop.
    /// - Throws: `StoreError`.
    func put(_ drop: DropRow) throws { try call.insert(drop, Self.put) }

    /// Writes a batch.
    /// - Throws: `StoreError`.
    func insert(_ batch: DropBatchRow) throws { try call.insert(batch) }

    /// A batch by its number, as long as it counts.
    /// - Throws: `DROP_BATCH_UNKNOWN`, `StoreError`.
    func batch(_ id: Int64) throws -> DropBatchRow {
        let batch = try call.first(Self.batchByNumber, .integer(id), as: DropBatchRow.self)
        let until = batch.map { $0.emptiedAtMs + CirculationLimits.dropBatchMillisecondsMax } ?? 0
        guard let batch, call.nowMilliseconds <= until else {
            throw Refusal(Circulation.Reason.dropBatchUnknown, facts: ("batch_id", "\(id)"), ("until_ms", "\(until)"))
        }
        return batch
    }
}

extension DropRow {
    /// The contract's message.
    var message: Circulation.Drop {
        Circulation.Drop(
            pointCode: pointCode, countsFrom: Circulation.DropMoment(rawValue: Int32(clamping: countsFrom)), hoursMax: UInt32(clamping: hoursMax),
            emptiedAtMs: emptiedAtMs, emptiedAtTerminal: emptiedTerminal)
    }
}

extension Circulation.DropMoment {
    /// Whether it is one of this version.
    var isKnown: Bool { self == .dropLastEmptied || self == .dropLastClosing || self == .dropEmptied }
}
