// An item by its barcode, and the overdue loans of a branch.

internal import CirculationMessages
internal import CityMessages
internal import LecternWire
internal import ReadersMessages

/// An item: where it is, who has it.
struct ItemPage: DeskPage {
    let title = DeskText("Item", "图书")
    var prompt: DeskText {
        details == nil
            ? .init("Scan an item", "扫描图书") : .init("Scan another, or t take back, r renew, u undo, c claim, b reader", "扫描下一册，或 t 还书 r 续借 u 撤销 c 称已还 b 读者")
    }
    var input = TextField()
    private var details: Circulation.ItemDetails?
    private var reader: Readers.Reader?

    /// - Parameter details: what is known of it; nil: one is scanned first.
    init(_ details: Circulation.ItemDetails? = nil) { self.details = details }

    let help = [
        DeskText("Scan an item: it is shown, and nothing is done with it.", "扫描图书只作查询。"),
        DeskText(
            "t takes it back here. r renews its loan. b opens the record of the reader who has it.", "t 在此还书，r 续借，b 打开借阅者记录。"),
        DeskText("u takes back what this desk did with it last, within a minute.", "u 撤销本工作台对该册的最后一步（一分钟内）。"),
        DeskText(
            "c notes that its reader says it was returned: somebody looks for it, it is not renewed, and no more notices are sent.",
            "c 登记读者称已还：转为查找工作，不可续借，不再发送提醒。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard let details, let item = details.item else {
            return [.init(), .init("   " + desk.text("Nothing was scanned yet.", "尚未扫描。"), .faint)]
        }
        func row(_ en: String, _ zh: String, _ value: String) -> [Screen.Line] {
            value.isEmpty ? [] : [.init("   " + TextWidth.padded(desk.text(en, zh), 18) + value)]
        }
        func place(_ name: String, _ id: Int64) -> String { name.isEmpty ? desk.branch(id) : name }
        var lines = [
            Screen.Line(" \(item.barcode)  \(item.title)", .selected), .init("   " + ItemPage.state(details, item, desk), .selected),
        ]
        if let loan = details.loan {
            let who = reader.map { "\($0.card)  \($0.name)" } ?? desk.text("reader \(loan.readerId)", "读者 \(loan.readerId)")
            lines += row("Reader", "借阅者", who)
            lines += row("Lent", "借出", desk.calendar.moment(loan.lentAtMs) + "  " + loan.lentAtTerminal)
            lines += row("Due", "应还", desk.calendar.moment(loan.dueAtMs)) + row("Renewed", "续借次数", "\(loan.renewals)")
        }
        lines +=
            row("Belongs to", "所属馆", place(details.homeBranchName, item.homeBranchId))
            + row("Call number", "索书号", item.callNumber)
        lines += row("Type", "文献类型", item.itemType)
        if details.seenAtMs != 0 {
            lines += row("Last seen", "最后经手", desk.calendar.moment(details.seenAtMs) + "  " + details.seenAtTerminal)
        }
        return lines
    }

    /// Where an item is now.
    static func state(_ details: Circulation.ItemDetails, _ item: Circulation.Item, _ desk: DeskModel) -> String {
        func place(_ name: String, _ id: Int64) -> String { name.isEmpty ? desk.branch(id) : name }
        switch item.state {
        case .onLoan: return desk.text("on loan", "已借出") + (details.loan?.overdue ?? false ? desk.text(", overdue", "，超期") : "")
        case .inTransit:
            return desk.text("in transit to ", "运送中，目的地 ") + place(details.destinationBranchName, item.destinationBranchId)
        case .available: return desk.text("available at ", "在架：") + place(details.branchName, item.branchId)
        case .onHoldShelf:
            let until = details.holdUntilMs == 0 ? "" : desk.text(" until ", "，保留至 ") + desk.calendar.day(details.holdUntilMs)
            let point = details.holdPoint.isEmpty ? "" : ", " + details.holdPoint
            return desk.text("on the hold shelf: ", "在预约架：") + place(details.branchName, item.branchId) + point + until
        default: return (ItemPage.states[item.state]?.text(desk.language) ?? item.state.name) + desk.text(", last at ", "，最后在 ") + place(details.branchName, item.branchId)
        }
    }

    /// The states in which staff keep items back.
    private static let states: [Circulation.ItemState: DeskText] = [
        .onOrder: .init("on order", "订购中"), .inProcess: .init("in process", "加工中"), .claimedReturned: .init("claimed to be returned", "读者称已还"),
        .lost: .init("lost", "遗失"), .missing: .init("missing", "未见"), .damaged: .init("damaged", "破损"), .inRepair: .init("in repair", "修补中"),
        .withdrawn: .init("withdrawn", "已剔除"),
    ]

    mutating func appear(_ desk: inout DeskModel) { if let barcode = details?.item?.barcode { load(barcode, &desk) } }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let scan = ScanText.normalized(text)
        guard !scan.isEmpty else { return }
        let barcode = details?.item?.barcode ?? ""
        switch scan.lowercased() {
        case "t" where details != nil:
            desk.takeBack(barcode) { desk in
                if let last = desk.journal.entries.last {
                    desk.message = .init(last.text, last.outcome == .done ? .plain : .alert)
                }
                desk.update(ItemPage.self) { page, desk in page.load(barcode, &desk) }
            }
        case "u" where details != nil:
            desk.undo(barcode) { desk in
                if let last = desk.journal.entries.last { desk.message = .init(last.text, last.outcome == .done ? .plain : .alert) }
                desk.update(ItemPage.self) { page, desk in page.load(barcode, &desk) }
            }
        case "c" where details != nil: claim(barcode, &desk)
        case "r" where details != nil:
            guard let reader else { return desk.warn("Nobody has it whom you may look up.", "无借阅者，或无权查看。") }
            desk.renew([barcode], card: reader.card) { desk in
                desk.update(ItemPage.self) { page, desk in page.load(barcode, &desk) }
            }
        case "b" where details != nil:
            guard let loan = details?.loan else { return desk.warn("It is not on loan.", "未借出。") }
            desk.push(ReaderPage(loan.readerId))
        default:
            (details, reader) = (nil, nil)
            load(scan, &desk)
        }
    }

    /// Notes that the reader says that the item was returned.
    private func claim(_ barcode: String, _ desk: inout DeskModel) {
        let request = Circulation.MoveItemRequest(barcode: barcode, to: .claimedReturned)
        desk.call(ItemPage.self, "lectern.circulation.v1.Circulation/MoveItem", request, writes: true, subject: barcode) {
            (page, desk, result: Result<Circulation.ReturnResponse, Problem>) in
            switch result {
            case .success(let answer):
                desk.note(.done, barcode, (answer.item?.title ?? "") + desk.text("  claimed to be returned", "  读者称已还"))
                page.load(barcode, &desk)
            case .failure(let problem):
                desk.note(problem, barcode)
                desk.refuse(problem)
            }
        }
    }

    private func load(_ barcode: String, _ desk: inout DeskModel) {
        desk.call(
            ItemPage.self, "lectern.circulation.v1.Circulation/GetItem", Circulation.GetItemRequest(barcode: barcode),
            subject: barcode
        ) {
            (page, desk, result: Result<Circulation.ItemDetails, Problem>) in
            switch result {
            case .success(let details):
                (page.details, page.reader) = (details, nil)
                if let id = details.loan?.readerId { page.loadReader(id, &desk) }
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    private func loadReader(_ id: Int64, _ desk: inout DeskModel) {
        desk.call(ItemPage.self, "lectern.readers.v1.Readers/Get", Readers.GetRequest(readerId: id)) {
            (page, _, result: Result<Readers.Reader, Problem>) in
            // Who may not look readers up sees the number.
            if case .success(let reader) = result { page.reader = reader }
        }
    }
}

/// Loans that are overdue, of the desk's branch.
struct OverduePage: DeskPage {
    let title = DeskText("Overdue", "超期")
    let prompt = DeskText("Number opens the reader, n next page, p first page", "编号打开读者，n 下一页，p 第一页")
    var input = TextField()
    private var loans: [Circulation.Loan] = []
    private var cursor = ""
    private var isLoaded = false
    private var scroll = Scroll()
    let help = [
        DeskText("The loans of this branch that are overdue, the earliest due date first.", "本馆超期借阅，应还日期早者在前。"),
        DeskText("The number of a line opens the reader; n shows the next page, p the first one.", "输入行号打开读者；n 下一页，p 第一页。"),
        DeskText("For a spreadsheet: lectern list overdue --csv.", "导出表格：lectern list overdue --csv。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard isLoaded else { return [] }
        guard !loans.isEmpty else { return [.init("   " + desk.text("Nothing is overdue.", "没有超期借阅。"))] }
        let lines = loans.enumerated().map { index, loan in
            Screen.Line(
                " \(index + 1 < 10 ? " " : "")\(index + 1)  \(desk.calendar.day(loan.dueAtMs))  \(TextWidth.padded(loan.item?.barcode ?? "", 16)) \(loan.item?.title ?? "")"
            )
        }
        let more: [Screen.Line] = cursor.isEmpty ? [] : [.init("   " + desk.text("More: n", "下一页：n"), .faint)]
        return Array(scroll.shown(lines + more, rows: rows))
    }

    mutating func appear(_ desk: inout DeskModel) { if !isLoaded { load("", &desk) } }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: loans.count + 1, rows: desk.bodyRows)
    }

    private func load(_ from: String, _ desk: inout DeskModel) {
        guard let branch = desk.branches[desk.session?.branchId ?? 0] else {
            return desk.warn("This desk is at no branch.", "本工作台不属于任何分馆。")
        }
        let request = Circulation.OverdueRequest(branchCode: branch.code, limit: DeskLimits.pageRowsMax, cursor: from)
        desk.call(OverduePage.self, "lectern.circulation.v1.Circulation/Overdue", request) {
            (page, desk, result: Result<Circulation.OverdueResponse, Problem>) in
            switch result {
            case .success(let answer):
                (page.loans, page.cursor, page.scroll, page.isLoaded) = (answer.loans, answer.cursor, Scroll(), true)
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let word = ScanText.normalized(text).lowercased()
        switch word {
        case "": return
        case "n": if cursor.isEmpty { desk.warn("There is no other page.", "没有下一页。") } else { load(cursor, &desk) }
        case "p": load("", &desk)
        default:
            guard word.count <= 2, let number = Int(word), loans.indices.contains(number - 1) else {
                return desk.reject(ScanText.normalized(text), "this screen takes no scans.", "此画面不接受扫描。")
            }
            desk.push(ReaderPage(loans[number - 1].readerId))
        }
    }
}
