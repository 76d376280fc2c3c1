// Claims as items of work: somebody looks for what a reader says was returned.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import WorkMessages

/// The items of work of claims. Valid inside one handler.
struct ClaimWork {
    /// The actions of the kind.
    enum Action: String, CaseIterable {
        case found
        case withReader = "with_reader"
        case charge
    }

    /// When a reader said that an item was returned.
    struct Made {
        let loan: Int64
        let at: Int64
        let recordedAt: Int64

        /// The key of the item of work.
        var key: String { "\(loan)/\(recordedAt)" }
    }

    private static let method = "lectern.circulation.v1.Circulation/ActOnClaim"
    private static let last = SQL("""
        SELECT loan_id, happened_at_ms, recorded_at_ms FROM \(ItemHistoryRow.table)
        WHERE item_id = $1 AND event = 'claimed' ORDER BY recorded_at_ms DESC, history_id DESC LIMIT 1
        """)

    /// The kind as Work keeps it; whoever changes it raises its version.
    static let kind = Work.Kind(
        code: "circulation.claim", version: 1, title: title("读者称已还", "Claimed returned"),
        fields: [
            field("barcode", "条码", "Barcode", .barcode), field("title", "题名", "Title", .text), field("call_number", "索书号", "Call number", .text),
            field("reader", "读者", "Reader", .reader), field("loan", "借阅", "Loan", .loan), field("due", "应还", "Due", .time),
        ],
        actions: [
            action(.found, "已找到", "Found"), action(.withReader, "仍在读者处", "The reader has it"), action(.charge, "未找到，由读者赔偿", "Lost: the reader pays"),
        ],
        right: "circulation.items", dueMinutes: 7 * 24 * 60, escalationMinutes: 14 * 24 * 60, escalationRight: "work.manage")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The last claim of an item; nil: it was never claimed to be returned.
    /// - Throws: `StoreError`.
    func made(of item: ItemRecord) throws -> Made? {
        try call.first(Self.last, .integer(item.row.itemId)) {
            Made(loan: try $0.next(Int64.self), at: try $0.next(Int64.self), recordedAt: try $0.next(Int64.self))
        }
    }

    /// Adds the item of work of a claim that was just made, at the branch where the item belongs: there it is looked for.
    /// - Throws: `Problem`, `StoreError`.
    func add(_ item: ItemRecord) throws {
        guard let made = try made(of: item), let loan = try LoanRows(call).load(id: made.loan) else { return }
        let values = [
            ("barcode", item.row.barcode), ("title", DueNotices.title(item.row.title)), ("call_number", item.row.callNumber),
            ("reader", "\(loan.readerId)"), ("loan", "\(loan.loanId)"), ("due", "\(loan.dueAtMs)"),
        ]
        _ = try Work.Client(call).add(
            Work.AddRequest(
                kind: Self.kind, key: made.key, branchId: item.row.homeBranchId,
                values: values.filter { !$0.1.isEmpty }.map { Work.FieldValue(name: $0.0, value: $0.1) }, sinceMs: made.recordedAt))
    }

    /// Nobody needs to look for an item any more.
    /// - Throws: `Problem`, `StoreError`.
    func withdraw(_ item: ItemRecord) throws {
        guard let made = try made(of: item) else { return }
        _ = try Work.Client(call).withdraw(Work.WithdrawRequest(kind: Self.kind.code, key: made.key))
    }

    /// Finishes the item of work by the claim that the caller has; last, since a refusal of Work's undoes the whole call.
    /// - Returns: its number.
    /// - Throws: `Problem`.
    func finish(_ request: Work.Act) throws -> Int64 {
        try Work.Client(call).finish(
            Work.FinishRequest(kind: Self.kind.code, key: request.key, claim: request.claim, action: request.action, note: request.note)
        ).itemId
    }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type)
    }

    private static func action(_ name: Action, _ chinese: String, _ english: String) -> Work.Action {
        Work.Action(name: name.rawValue, title: title(chinese, english), method: method)
    }
}
