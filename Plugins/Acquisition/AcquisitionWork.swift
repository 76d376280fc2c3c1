// What staff have to do for what readers chose and asked for.

internal import AcquisitionMessages
internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Items of work of purchases and purchase requests. Valid inside one handler.
struct AcquisitionWork {
    private static let method = "lectern.acquisition.v1.Acquisition/ActOnWork"
    private static let requestMethod = "lectern.acquisition.v1.Acquisition/ActOnRequest"

    /// A brief record is to be completed.
    static let record = Work.Kind(
        code: "acquisition.record", version: 1, title: title("简编书目待完善", "A brief record to complete"),
        fields: [
            field("record", "书目号", "Record", .text), field("isbn", "ISBN", "ISBN", .text), field("title", "题名", "Title", .text),
            field("partner", "书店", "Shop", .text),
        ],
        actions: [action("done", "已完善", "Done")], right: "acquisition.catalogue", dueMinutes: 14 * 24 * 60, escalationMinutes: 28 * 24 * 60)

    /// A book that is back is to be made ready.
    static let accession = Work.Kind(
        code: "acquisition.accession", version: 1, title: title("荐购书待加工", "A chosen book to make ready"),
        fields: [
            field("title", "题名", "Title", .text), field("isbn", "ISBN", "ISBN", .text), field("barcode", "临时条码", "Provisional barcode", .barcode),
            field("partner", "书店", "Shop", .text), field("paid", "读者垫付", "Paid by the reader", .money), field("until", "返还期限", "Paid back until", .time),
        ],
        actions: [
            action(
                "accession", "入藏", "Make ready",
                inputs: [
                    field("barcode", "条码", "Barcode", .barcode), field("call_number", "索书号", "Shelf mark", .text), field("branch", "馆藏地", "Branch", .text),
                    field("item_type", "类型", "Type", .text), field("collection", "馆藏", "Collection", .text), field("pay_back", "返还金额", "Pay back", .text),
                ]), action("keep", "退还读者", "Not fit: the reader keeps it"),
        ], right: "acquisition.catalogue", dueMinutes: 7 * 24 * 60, escalationMinutes: 14 * 24 * 60)

    private static let asked = [
        field("title", "题名", "Title", .text), field("author", "责任者", "Author", .text), field("isbn", "ISBN", "ISBN", .text),
        field("price", "定价", "List price", .money), field("reader", "读者", "Reader", .reader), field("note", "读者说明", "The reader's note", .text),
        field("campaign", "荐购活动", "Campaign", .text),
    ]

    /// A request is to be decided.
    static let request = Work.Kind(
        code: "acquisition.request", version: 1, title: title("荐购待审核", "A request to decide"), fields: asked,
        actions: [
            action("accept", "同意", "Accept", method: requestMethod), action("reject", "不同意（备注告知读者）", "Reject: the note tells the reader why", method: requestMethod),
        ], right: "acquisition.requests", dueMinutes: 7 * 24 * 60, escalationMinutes: 14 * 24 * 60)

    /// What was accepted is to be ordered.
    static let order = Work.Kind(
        code: "acquisition.order", version: 1, title: title("荐购待订购", "A request to order"), fields: asked,
        actions: [
            action(
                "order", "订购", "Order",
                inputs: [
                    field("partner", "供应方", "Partner", .text), field("price", "定价", "List price", .money), field("discount", "折扣（%）", "Discount, per cent", .text),
                    field("isbn", "ISBN", "ISBN", .text),
                ], method: requestMethod),
            action("reject", "无法购买（备注告知读者）", "It can't be had: the note tells the reader why", method: requestMethod),
        ], right: "acquisition.requests", dueMinutes: 7 * 24 * 60, escalationMinutes: 14 * 24 * 60)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A brief record is to be completed, at the branch that the book belongs to.
    /// - Throws: `Problem`.
    func addRecord(_ record: Int64, isbn: String, title: String, partner: String, branchCode: String) throws {
        try add(
            Self.record, key: "\(record)", [("record", "\(record)"), ("isbn", isbn), ("title", title), ("partner", partner)],
            branch: try branch(branchCode))
    }

    /// - Throws: `Problem`.
    func addRequest(_ row: PurchaseRequestRow, branchCode: String) throws { try add(Self.request, row, branchCode) }

    /// - Throws: `Problem`.
    func addOrder(_ row: PurchaseRequestRow, branchCode: String) throws { try add(Self.order, row, branchCode) }

    private func add(_ kind: Work.Kind, _ row: PurchaseRequestRow, _ branchCode: String) throws {
        let values = [
            ("title", row.title), ("author", row.author), ("isbn", row.isbn), ("price", row.listPrice == 0 ? "" : "\(row.listPrice) \(row.currency)"),
            ("reader", row.readerId == 0 ? "" : "\(row.readerId)"), ("note", row.note), ("campaign", row.campaign),
        ]
        try add(kind, key: "\(row.requestId)", values, branch: try branch(branchCode))
    }

    /// There is nothing to decide or to order any more.
    /// - Throws: `Problem`.
    func withdrawRequest(_ row: PurchaseRequestRow) throws {
        for kind in [Self.request, Self.order] { try withdraw(kind, row) }
    }

    /// It was done without the item of work.
    /// - Throws: `Problem`.
    func withdraw(_ kind: Work.Kind, _ row: PurchaseRequestRow) throws {
        _ = try Work.Client(call).withdraw(.init(kind: kind.code, key: "\(row.requestId)"))
    }

    /// A requested book that has come is to be made ready.
    /// - Throws: `Problem`.
    func addAccession(_ row: PurchaseRequestRow, branchCode: String) throws {
        try add(
            Self.accession, key: "\(row.requestId)", [("title", row.title), ("isbn", row.isbn), ("barcode", row.barcode), ("partner", row.partner)],
            branch: try branch(branchCode))
    }

    /// The number of a branch; 0: there is none with the code.
    /// - Throws: `Problem`.
    func branch(_ code: String) throws -> Int64 {
        try City.Client(call).branches(City.BranchesRequest()).branches.first { $0.code == code }?.branchId ?? 0
    }

    /// - Parameter branch: where the book is.
    /// - Throws: `Problem`.
    func addAccession(_ row: PurchaseRow, branch: Int64) throws {
        var values = [("title", row.title), ("isbn", row.isbn), ("barcode", row.barcode), ("partner", row.partner)]
        if row.isReaderFirst { values += [("paid", "\(row.payable) \(row.currency)"), ("until", "\(row.paybackUntilMs)")] }
        try add(Self.accession, key: "\(row.purchaseId)", values, branch: branch)
    }

    /// There is nothing to make ready any more.
    /// - Throws: `Problem`.
    func withdrawAccession(_ row: PurchaseRow) throws {
        _ = try Work.Client(call).withdraw(.init(kind: Self.accession.code, key: "\(row.purchaseId)"))
    }

    private func add(_ kind: Work.Kind, key: String, _ values: [(String, String)], branch: Int64 = 0) throws {
        let values = values.filter { !$0.1.isEmpty }.map { Work.FieldValue(name: $0.0, value: $0.1) }
        _ = try Work.Client(call).add(Work.AddRequest(kind: kind, key: key, branchId: branch, values: values))
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

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type)
    }

    private static func action(
        _ name: String, _ chinese: String, _ english: String, inputs: [Work.Field] = [], method: String = Self.method
    ) -> Work.Action {
        Work.Action(name: name, title: title(chinese, english), method: method, inputs: inputs)
    }
}
