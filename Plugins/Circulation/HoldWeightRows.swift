// What counts how much where a branch is chosen that is asked to fetch an item for a hold.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Weights as the table holds them. Valid inside one handler.
struct HoldWeightRows {
    private static let ofBranch = SQL("""
        SELECT \(HoldWeightRow.columns()) FROM \(HoldWeightRow.table) WHERE branch_id = $1 OR branch_id = 0 ORDER BY branch_id DESC LIMIT 1
        """)
    private static let all = SQL("SELECT \(HoldWeightRow.columns()) FROM \(HoldWeightRow.table) ORDER BY branch_id")
    private static let put = HoldWeightRow.insert(onConflict: .branchId, update: .kilometre, .load, .atPickup, .asked)
    private static let removed = SQL("DELETE FROM \(HoldWeightRow.table) WHERE branch_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The weights of a pick-up point's branch: its own, else those of all branches, else those that hold without rows.
    /// - Returns: the weights, and whose they are; nil: nobody has put any.
    /// - Throws: `StoreError`.
    func load(branch: Int64) throws -> (weights: HoldWeights, branch: Int64?) {
        guard let row = try call.first(Self.ofBranch, .integer(branch), as: HoldWeightRow.self) else { return (HoldWeights(), nil) }
        return (row.weights, row.branchId)
    }

    /// All rows, by branch.
    /// - Throws: `StoreError`.
    func load() throws -> [HoldWeightRow] { try call.rows(Self.all, as: HoldWeightRow.self) }

    /// Writes the weights of a branch; 0: of all that have none of their own.
    /// - Throws: `StoreError`.
    func put(_ row: HoldWeightRow) throws { try call.insert(row, Self.put) }

    /// A branch has no weights of its own any more.
    /// - Throws: `StoreError`.
    func remove(branch: Int64) throws { try call.execute(Self.removed, .integer(branch)) }
}

extension HoldWeightRow {
    /// The weights as the choice takes them.
    var weights: HoldWeights { HoldWeights(kilometre: kilometre, load: load, atPickup: atPickup, asked: asked) }
}

extension Circulation.HoldWeights {
    /// The contract's message.
    init(_ weights: HoldWeights, branchCode: String) {
        self.init(
            branchCode: branchCode, kilometre: UInt32(clamping: weights.kilometre), load: UInt32(clamping: weights.load),
            atPickup: UInt32(clamping: weights.atPickup), asked: UInt32(clamping: weights.asked))
    }
}
