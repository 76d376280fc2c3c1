// What staff have to decide where no program can: payments in dispute, differences of cash, and lines of statements that differ.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import WorkMessages

/// Items of work of money. Valid inside one handler.
struct LedgerWork {
    /// The input of "accept": whose payment it is, where that is not known.
    static let card = "card"
    private static let right = "ledger.settle"
    private static let method = "lectern.ledger.v1.Ledger/ActOnWork"

    /// A payment that came and does not fit.
    static let payment = Work.Kind(
        code: "ledger.payment", version: 1, title: title("付款待核", "A payment does not fit"),
        fields: [
            field("payment", "付款", "Payment", .text), field("partner", "收款方", "Taken by", .text), field("reference", "单号", "Reference", .text),
            field("begun", "应收", "Begun", .money, side: 1), field("reader", "读者", "Reader", .reader, side: 1),
            field("received", "实收", "Received", .money, side: 2),
        ],
        actions: [
            action("accept", "入账", "Accept", inputs: [field(card, "证号", "Card", .text)]), action("refund", "退回", "Refund"),
        ],
        right: right, dueMinutes: 2 * 24 * 60, escalationMinutes: 5 * 24 * 60)

    /// What was counted in a box is not what the books say.
    static let difference = Work.Kind(
        code: "ledger.cash_difference", version: 1, title: title("现金长短款", "Cash differs"),
        fields: [field("box", "钱箱", "Box", .text), field("difference", "差额", "Difference", .money), field("person", "经手", "Counted by", .text)],
        actions: [action("noted", "已核实", "Seen to")], right: right, dueMinutes: 24 * 60, escalationMinutes: 3 * 24 * 60)

    /// A line of a statement that a partner has otherwise, or a confirmation that contradicts an earlier one.
    static let statement = Work.Kind(
        code: "ledger.statement", version: 1, title: title("对账差异", "A statement differs"),
        fields: [
            field("partner", "合作方", "Partner", .text), field("period", "期间", "Period", .text), field("reference", "单号", "Reference", .text),
            field("difference", "差异", "Difference", .text), field("ours", "我方", "Ours", .text, side: 1), field("theirs", "对方", "Theirs", .text, side: 2),
        ],
        actions: [action("ours", "以我方为准", "Ours is right"), action("theirs", "以对方为准", "Theirs is right")],
        right: right, dueMinutes: 7 * 24 * 60, escalationMinutes: 14 * 24 * 60)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `Problem`.
    func addPayment(_ row: PaymentRow) throws {
        var values = [
            ("payment", "\(row.paymentId)"), ("partner", row.taker), ("reference", row.reference), ("received", "\(Amount(row.received, row.currency))"),
        ]
        if row.amount != 0 { values.append(("begun", "\(Amount(row.amount, row.currency))")) }
        if row.readerId != 0 { values.append(("reader", "\(row.readerId)")) }
        _ = try add(Self.payment, key: "\(row.paymentId)", values)
    }

    /// - Throws: `Problem`.
    func addDifference(_ row: BoxRow, key: String, amount: Int64) throws {
        var values = [("box", row.name), ("difference", "\(Amount(amount, row.currency))")]
        if call.principal.session == .staff { values.append(("person", "\(call.principal.person)")) }
        _ = try add(Self.difference, key: "\(row.name)/\(key)", values, branch: try branch(row.name))
    }

    /// A line of a statement, or of a confirmation, that differs.
    /// - Parameter values: of the fields of the kind, by name.
    /// - Throws: `Problem`.
    func addStatement(key: String, _ values: [(String, String)]) throws -> Work.AddResponse {
        try add(Self.statement, key: key, values.filter { !$0.1.isEmpty })
    }

    private func add(_ kind: Work.Kind, key: String, _ values: [(String, String)], branch: Int64 = 0) throws -> Work.AddResponse {
        try Work.Client(call).add(
            Work.AddRequest(kind: kind, key: key, branchId: branch, values: values.map { Work.FieldValue(name: $0.0, value: $0.1) }))
    }

    /// The branch where a terminal stands; 0: it is no service point.
    private func branch(_ terminal: String) throws -> Int64 {
        switch try call.tryCall({ try City.Client($0).opening(.init(servicePointCode: terminal)) }) {
        case .success(let opening): return opening.branchId
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            return 0
        }
    }

    /// Finishes an item by the claim that the caller has.
    /// - Throws: `Problem`.
    func finish(_ kind: Work.Kind, _ act: Work.Act) throws -> Work.Acted {
        let finished = try Work.Client(call).finish(
            Work.FinishRequest(kind: kind.code, key: act.key, claim: act.claim, action: act.action, note: act.note))
        return Work.Acted(itemId: finished.itemId)
    }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType, side: UInt32 = 0) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type, side: side)
    }

    private static func action(_ name: String, _ chinese: String, _ english: String, inputs: [Work.Field] = []) -> Work.Action {
        Work.Action(name: name, title: title(chinese, english), method: method, inputs: inputs)
    }
}
