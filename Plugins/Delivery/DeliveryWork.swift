// What staff have to do for requests and parcels: the kinds of work, and their items.

internal import DeliveryMessages
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Items of work of requests. Valid inside one handler.
struct DeliveryWork {
    private static let method = "lectern.delivery.v1.Delivery/ActOnWork"
    static let right = "delivery.work"
    private static let dayMinutes: Int64 = 24 * 60

    /// A book is to be taken from its shelf.
    static let pick = kind(
        "delivery.pick", "待取书", "To be picked", [bookTitle, barcode, callNumber, parcel, promised],
        [
            action("picked", "已取", "Picked", inputs: [field("barcode", "扫描条码", "Barcode as scanned", .barcode)]),
            action("not_on_shelf", "未在架", "Not on the shelf"),
        ])
    /// All books of a parcel are there.
    static let pack = kind(
        "delivery.pack", "待打包", "To be packed", [parcel, books, carrier, promised], [action("packed", "已打包", "Packed")])
    /// A parcel waits for its carrier.
    static let handOver = kind(
        "delivery.hand_over", "待交运", "To be handed over", [parcel, books, carrier, promised],
        [action("handed_over", "已交运", "Handed over")])
    /// A book comes back, or was picked for nothing.
    static let takeBack = kind(
        "delivery.take_back", "待收回归架", "To be taken back", [bookTitle, barcode, parcel, reason],
        [
            action("back", "已收回", "Back", inputs: [field("barcode", "扫描条码", "Barcode as scanned", .barcode)]),
            action("damaged", "损坏", "Damaged"),
            action("lost", "未找到", "Not to be found"),
        ])
    /// The carrier has lost it, or says so.
    static let trace = kind(
        "delivery.trace", "包裹查找", "A parcel to trace", [bookTitle, barcode, parcel, carrier, reason],
        [
            action("back", "已收回", "Back", inputs: [field("barcode", "扫描条码", "Barcode as scanned", .barcode)]),
            action("delivered", "读者已收到", "The reader has it"), action("damaged", "损坏", "Damaged"), action("lost", "遗失", "Lost"),
        ])
    /// A promise is in danger, or something did not go as it should.
    static let late = kind(
        "delivery.late", "配送可能延误", "A delivery in danger", [bookTitle, barcode, parcel, state, promised, reason],
        [action("seen", "已跟进", "Looked after"), action("give_up", "中止", "Give it up")])
    /// A reader has paid what is not owed any more.
    static let refund = kind(
        "delivery.refund", "配送费待退", "A fee to pay back", [reader, amount, order], [action("refunded", "已退", "Paid back")])

    private static let bookTitle = field("title", "题名", "Title", .text)
    private static let barcode = field("barcode", "条码", "Barcode", .barcode)
    private static let callNumber = field("call_number", "索书号", "Shelf mark", .text)
    private static let parcel = field("parcel", "包裹", "Parcel", .text)
    private static let promised = field("promised", "承诺送达", "Promised", .time)
    private static let books = field("books", "册数", "Books", .text)
    private static let carrier = field("carrier", "承运", "Carrier", .text)
    private static let reason = field("reason", "原因", "Why", .text)
    private static let state = field("state", "状态", "State", .text)
    private static let reader = field("reader", "读者", "Reader", .reader)
    private static let amount = field("amount", "金额", "Amount", .money)
    private static let order = field("order", "订单", "Order", .text)

    private let call: Call

    init(_ call: Call) { self.call = call }

    // MARK: a request's own

    /// Adds the request's own item, in place of the one that there was.
    /// - Throws: `Problem`, `StoreError`.
    func add(_ kind: Work.Kind, _ asked: inout Asked, reason: String = "") throws {
        let key = "\(asked.row.requestId)/\(try call.newID())"
        let row = asked.row
        var values = [("title", row.title), ("barcode", row.barcode), ("parcel", "\(row.parcelId)"), ("reason", reason)]
        if kind.code == Self.pick.code { values += [("call_number", row.callNumber), ("promised", "\(row.promisedAtMs)")] }
        if kind.code == Self.trace.code { values.append(("carrier", asked.parcel.carrier)) }
        if kind.code == Self.late.code { values += [("state", row.state), ("promised", "\(row.promisedAtMs)")] }
        try add(kind, key: key, values.filter { value in kind.fields.contains { $0.name == value.0 } }, branch: row.branchId)
        if kind.code == Self.late.code { asked.row.lateKey = key } else { asked.row.workKey = key }
    }

    /// There is nothing to do of its own any more.
    /// - Throws: `Problem`.
    func withdraw(_ asked: inout Asked) throws {
        guard !asked.row.workKey.isEmpty else { return }
        for kind in [Self.pick, Self.takeBack, Self.trace] { try withdraw(kind, key: asked.row.workKey) }
        asked.row.workKey = ""
    }

    /// Nobody has to look after it any more.
    /// - Throws: `Problem`.
    func withdrawLate(_ asked: inout Asked) throws {
        guard !asked.row.lateKey.isEmpty else { return }
        try withdraw(Self.late, key: asked.row.lateKey)
        asked.row.lateKey = ""
    }

    // MARK: a parcel's

    /// - Throws: `Problem`.
    func add(_ kind: Work.Kind, _ parcel: ParcelRow) throws {
        try add(
            kind, key: "\(parcel.parcelId)",
            [
                ("parcel", "\(parcel.parcelId)"), ("books", "\(parcel.volumes)"), ("carrier", parcel.carrier),
                ("promised", "\(parcel.promisedAtMs)"),
            ], branch: parcel.branchId)
    }

    /// - Throws: `Problem`.
    func withdraw(_ kind: Work.Kind, _ parcel: ParcelRow) throws { try withdraw(kind, key: "\(parcel.parcelId)") }

    /// - Throws: `Problem`, `StoreError`.
    func addRefund(_ order: OrderRow, minorUnits: Int64) throws {
        try add(
            Self.refund, key: "\(order.orderId)/\(try call.newID())",
            [("reader", "\(order.readerId)"), ("amount", "\(minorUnits) \(order.currency)"), ("order", "\(order.orderId)")],
            branch: 0)
    }

    private func add(_ kind: Work.Kind, key: String, _ values: [(String, String)], branch: Int64) throws {
        let values = values.filter { !$0.1.isEmpty }.map { Work.FieldValue(name: $0.0, value: $0.1) }
        _ = try Work.Client(call).add(Work.AddRequest(kind: kind, key: key, branchId: branch, values: values))
    }

    private func withdraw(_ kind: Work.Kind, key: String) throws {
        _ = try Work.Client(call).withdraw(.init(kind: kind.code, key: key))
    }

    /// Finishes an item by the claim that the caller has: so two people never do the same.
    /// - Throws: `Problem`.
    func finish(_ kind: Work.Kind, _ act: Work.Act) throws -> Work.Acted {
        let finished = try Work.Client(call).finish(
            Work.FinishRequest(kind: kind.code, key: act.key, claim: act.claim, action: act.action, note: act.note))
        return Work.Acted(itemId: finished.itemId)
    }

    // MARK: kinds

    private static func kind(
        _ code: String, _ chinese: String, _ english: String, _ fields: [Work.Field], _ actions: [Work.Action]
    ) -> Work.Kind {
        Work.Kind(
            code: code, version: 1, title: title(chinese, english), fields: fields, actions: actions, right: right,
            dueMinutes: dayMinutes,
            escalationMinutes: 2 * dayMinutes)
    }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type)
    }

    private static func action(_ name: String, _ chinese: String, _ english: String, inputs: [Work.Field] = []) -> Work.Action {
        Work.Action(name: name, title: title(chinese, english), method: method, inputs: inputs)
    }
}
