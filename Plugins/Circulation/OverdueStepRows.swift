// When readers are told of overdue loans, branch by branch.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Steps as the tables hold them. Valid inside one handler.
struct OverdueStepRows {
    private static let ofBranch = SQL("""
        SELECT \(OverdueStepRow.columns()) FROM \(OverdueStepRow.table) WHERE branch_id = $1 OR branch_id = 0 ORDER BY branch_id DESC, kind
        """)
    private static let all = SQL("SELECT \(OverdueStepRow.columns()) FROM \(OverdueStepRow.table) ORDER BY branch_id, kind")
    private static let removed = SQL("DELETE FROM \(OverdueStepRow.table) WHERE branch_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The steps of a branch: its own, else those of all branches, else the plain ones.
    /// - Throws: `StoreError`.
    func load(branch: Int64) throws -> OverdueSteps {
        let rows = try call.rows(Self.ofBranch, .integer(branch), as: OverdueStepRow.self)
        guard let first = rows.first else { return .plain }
        return OverdueSteps(
            steps: rows.filter { $0.branchId == first.branchId }.map {
                OverdueSteps.Step(Circulation.OverdueStepKind(rawValue: Int32(clamping: $0.kind)), days: $0.days)
            })
    }

    /// All steps, by branch.
    /// - Throws: `StoreError`.
    func load() throws -> [OverdueStepRow] { try call.rows(Self.all, as: OverdueStepRow.self) }

    /// Writes the steps of a branch, instead of those that it had.
    /// - Parameter branch: 0: of all branches that have none of their own.
    /// - Throws: `StoreError`.
    func put(_ steps: [Circulation.OverdueStep], branch: Int64) throws {
        try call.execute(Self.removed, .integer(branch))
        for step in steps { try call.insert(OverdueStepRow(branchId: branch, kind: Int64(step.kind.rawValue), days: Int64(step.days))) }
    }
}
