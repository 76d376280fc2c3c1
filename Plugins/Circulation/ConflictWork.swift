// Conflicts as items of work: their kind, with both sides and what can be done.

internal import CirculationMessages
internal import CityMessages
internal import LecternKit
internal import WorkMessages

/// The items of work of conflicts. Valid inside one handler.
struct ConflictWork {
    /// The input of "charge".
    static let amount = "amount"
    private static let method = "lectern.circulation.v1.Circulation/ActOnConflict"
    private static let bulkMethod = "lectern.circulation.v1.Circulation/ActOnConflicts"

    /// The kind as Work keeps it; whoever changes it raises its version.
    static let kind = Work.Kind(
        code: "circulation.conflict", version: 1, title: title("离线业务冲突", "Conflict"),
        fields: [
            field("reason", "原因", "Reason", .reason), field("rule", "规则", "Rule", .text), field("barcode", "条码", "Barcode", .barcode),
            field("happened_at", "发生时间", "Happened", .time), field("terminal", "终端", "Terminal", .text),
            field("reader", "读者", "Reader", .reader, side: 1), field("card", "证号", "Card", .text, side: 1),
            field("loan", "借阅", "Loan", .loan, side: 1),
            field("other_reader", "另一读者", "Other reader", .reader, side: 2), field("other_loan", "另一借阅", "Other loan", .loan, side: 2),
        ],
        actions: [
            action(.accept, "认可", "Accept"), action(.reverse, "撤销借出", "Reverse the loan"),
            action(.charge, "收费", "Charge", inputs: [field(amount, "金额", "Amount", .money)]), action(.contact, "联系读者", "Contact the reader"),
        ],
        right: "work.settle", dueMinutes: 3 * 24 * 60, escalationMinutes: 4 * 24 * 60, escalationRight: "work.manage")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Adds the item of a conflict, at the branch of the terminal that reported it; the city's where that is no service point.
    /// - Throws: `Problem`.
    func add(_ row: ConflictRow) throws {
        let values: [(String, String)] = [
            ("reason", row.reason), ("rule", row.rule), ("barcode", row.barcode), ("happened_at", number(row.happenedAtMs)),
            ("terminal", row.terminal), ("reader", number(row.readerId)), ("card", row.card), ("loan", number(row.loanId)),
            ("other_reader", number(row.otherReaderId)), ("other_loan", number(row.otherLoanId)),
        ]
        _ = try Work.Client(call).add(
            Work.AddRequest(
                kind: Self.kind, key: "\(row.conflictId)", branchId: try branch(of: row.terminal),
                values: values.filter { !$0.1.isEmpty }.map { Work.FieldValue(name: $0.0, value: $0.1) }, sinceMs: row.recordedAtMs))
    }

    /// Finishes the item by the claim that the caller has; last, since a refusal of Work's undoes the whole call.
    /// - Returns: the item's number.
    /// - Throws: `Problem`.
    func finish(_ row: ConflictRow, _ action: ConflictAction) throws -> Int64 {
        try Work.Client(call).finish(
            Work.FinishRequest(
                kind: Self.kind.code, key: "\(row.conflictId)", claim: action.claim, action: action.action.rawValue, note: action.note)
        ).itemId
    }

    /// Withdraws the item.
    /// - Throws: `Problem`.
    func withdraw(_ row: ConflictRow, note: String) throws {
        _ = try Work.Client(call).withdraw(Work.WithdrawRequest(kind: Self.kind.code, key: "\(row.conflictId)", note: note))
    }

    private func branch(of terminal: String) throws -> Int64 {
        guard !terminal.isEmpty else { return 0 }
        switch try call.tryCall({ try City.Client($0).opening(City.OpeningRequest(servicePointCode: terminal)) }) {
        case .success(let opening): return opening.branchId
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            return 0
        }
    }

    private func number(_ number: Int64) -> String { number == 0 ? "" : "\(number)" }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType, side: UInt32 = 0) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type, side: side)
    }

    private static func action(
        _ name: ConflictAction.Name, _ chinese: String, _ english: String, inputs: [Work.Field] = []
    ) -> Work.Action {
        Work.Action(name: name.rawValue, title: title(chinese, english), method: method, bulkMethod: bulkMethod, inputs: inputs)
    }
}
