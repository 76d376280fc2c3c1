// The first screen after signing in: what can be done, and how much work waits.

internal import CirculationMessages
internal import LecternWire
internal import WorkMessages

/// The menu.
struct MenuPage: DeskPage {
    let title = DeskText("Desk", "工作台")
    let prompt = DeskText("Number, item or card", "编号、条码或证号")
    var input = TextField()
    private var queues: [Work.Queue] = []

    private static let entries: [(number: Int, name: DeskText, what: DeskText)] = [
        (2, .init("Return", "还书"), .init("scan items that come back", "扫描归还的图书")),
        (3, .init("Lend", "借书"), .init("scan the reader's card, then the items", "先扫读者证，再扫图书")),
        (4, .init("Readers", "读者"), .init("find by name, pinyin, telephone or card; change a record", "按姓名、拼音、电话或证号查找，修改记录")),
        (5, .init("Work", "工作"), .init("queues of what has to be done here", "待办队列")),
        (6, .init("Item", "图书"), .init("where it is, and who has it", "图书在何处，由谁借阅")),
        (7, .init("Overdue", "超期"), .init("loans of this branch that are overdue", "本馆超期借阅")),
        (8, .init("Journal", "记录"), .init("what was done here since the program was started", "本次启动以来的办理记录")),
        (9, .init("Sign out", "注销"), .init("ends your session", "结束登录")),
        (10, .init("Inventory", "盘点"), .init("scan shelves: what is misplaced, what is missing", "扫描书架，查错架与未见")),
    ]

    /// The page of a function key or a number of the menu; nil: it is none.
    static func page(_ number: Int, _ desk: DeskModel) -> (any DeskPage)? {
        switch number {
        case 2: ReturnPage(first: desk.journal.count)
        case 3: LendPage(first: desk.journal.count)
        case 4: FindPage()
        case 5: QueuesPage()
        case 6: ItemPage()
        case 7: OverduePage()
        case 8: JournalPage()
        case 10: InventoryPage(first: desk.journal.count)
        default: nil
        }
    }

    let help = [
        DeskText("A number and Enter, or the function key of that number, opens a screen.", "输入编号回车，或按相应功能键。"),
        DeskText("A scanned item or card is looked up here, and nothing is done with it.", "在此扫描图书或读者证只作查询。"),
        DeskText("F9 signs out. Ctrl-C twice signs out and leaves the program.", "F9 注销，连按两次 Ctrl-C 注销并退出。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        var lines: [Screen.Line] = [.init()]
        for entry in MenuPage.entries {
            let name = TextWidth.padded(entry.name.text(desk.language), 12)
            let number = entry.number < 10 ? " \(entry.number)  F\(entry.number) " : "\(entry.number)  F\(entry.number)"
            lines.append(.init("  \(number) \(name) \(entry.what.text(desk.language))"))
        }
        lines.append(.init())
        let waiting = queues.reduce(0) { $0 + $1.waiting }, late = queues.reduce(0) { $0 + $1.late }
        if waiting > 0 {
            let rest = late == 0 ? "" : desk.text(", \(late) late", "，其中 \(late) 项逾期")
            lines.append(
                .init(
                    "   " + desk.text("\(waiting) items of work wait", "有 \(waiting) 项工作待办") + rest, late == 0 ? .plain : .alert))
        }
        if let session = desk.session {
            lines.append(
                .init(
                    "   "
                        + desk.text(
                            "Signed in until \(desk.calendar.minute(session.expiresAtMs)); longer while you work.",
                            "登录有效至 \(desk.calendar.minute(session.expiresAtMs))，操作时自动延长。"), .faint))
            if session.branchId == 0 {
                lines.append(
                    .init("   " + desk.text("This desk is no service point: only roles in the whole city hold here.", "本工作台不是服务点，仅全市范围的权限有效。"), .alert))
            } else if session.rights.isEmpty {
                lines.append(
                    .init("   " + desk.text("You have no rights at this desk: your roles are elsewhere.", "您在本工作台没有权限。"), .alert))
            }
        }
        return lines
    }

    mutating func appear(_ desk: inout DeskModel) {
        desk.call(MenuPage.self, "lectern.work.v1.Work/Queues", Work.QueuesRequest(), holdsKeys: false) {
            (page, _, result: Result<Work.QueuesResponse, Problem>) in
            if case .success(let answer) = result { page.queues = answer.queues }
        }
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let text = ScanText.normalized(text)
        if text == "9" { return desk.signOut() }
        if let number = Int(text), text.count <= DeskLimits.keyCharactersMax, let page = MenuPage.page(number, desk) { return desk.push(page) }
        guard text.count > 1 else { return desk.bell() }
        desk.call(
            MenuPage.self, "lectern.circulation.v1.Circulation/GetItem", Circulation.GetItemRequest(barcode: text), subject: text
        ) {
            (_, desk, result: Result<Circulation.ItemDetails, Problem>) in
            switch result {
            case .success(let details): desk.push(ItemPage(details))
            case .failure(let problem) where problem.reason == "ITEM_UNKNOWN": desk.push(FindPage(searching: text))
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool { key == .escape && input.isEmpty }
}

/// What F1 shows.
struct HelpPage: DeskPage {
    let title = DeskText("Help", "帮助")
    let prompt = DeskText("Esc goes back, Down shows more", "Esc 返回，↓ 查看更多")
    let help: [DeskText] = []
    var input = TextField()
    private var scroll = Scroll()
    private let of: DeskText
    private let lines: [DeskText]

    private static let everywhere: [DeskText] = [
        .init("Esc goes back. F2 to F8 and F10 open a screen from anywhere, F9 signs out.", "Esc 返回；F2 至 F8 及 F10 随时切换，F9 注销。"),
        .init("What a scanner types ahead of the answers is kept, and done in its order.", "扫描可先于应答，按顺序逐一办理。"),
        .init("Where the connection is lost, what was sent is sent again, and done once.", "断线后自动重发，只办理一次。"),
        .init(
            "Each scan has a line in the journal: + done, ! refused, - not done, ? no answer.", "每次扫描留一行记录：+ 已办，! 拒绝，- 未办，? 无应答。"),
        .init("Ctrl-L draws the screen anew. Ctrl-Z leaves it for a while (fg comes back).", "Ctrl-L 重绘，Ctrl-Z 暂离（fg 返回）。"),
        .init("Ctrl-C, twice, signs out and leaves.", "连按两次 Ctrl-C 注销并退出。"),
    ]

    /// - Parameter page: the page that it explains.
    init(_ page: any DeskPage) {
        of = page.title
        lines = page.help
    }

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] { Array(scroll.shown(text(desk), rows: rows)) }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        let lines = text(desk).count
        return scroll.press(key, count: lines, rows: desk.bodyRows)
    }

    private func text(_ desk: DeskModel) -> [Screen.Line] {
        func wrapped(_ text: DeskText) -> [Screen.Line] {
            TextWidth.wrapped(text.text(desk.language), desk.columns - 6).map { .init("   " + $0) }
        }
        return [.init(), .init(" " + of.text(desk.language), .selected)] + lines.flatMap(wrapped)
            + [.init(), .init(" " + desk.text("Everywhere", "通用"), .selected)] + HelpPage.everywhere.flatMap(wrapped)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let subject = ScanText.normalized(text)
        if !subject.isEmpty { return desk.reject(subject, "the help was shown.", "正在显示帮助。") }
        desk.pop()
    }
}

/// What was done, all of it.
struct JournalPage: DeskPage {
    let title = DeskText("Journal", "记录")
    let prompt = DeskText("Esc goes back", "Esc 返回")
    var input = TextField()
    private var scroll = Scroll()
    let help = [
        DeskText("Up, Down, PageUp and PageDown move. The last lines are shown first.", "用方向键和翻页键滚动，先显示最后几行。"),
        DeskText(
            "The journal is this program's, until it is ended; what was done is in the daemon's histories for ever.",
            "本记录仅在程序运行期间保留；办理历史永久保存在服务器。"),
    ]

    init() { scroll.toEnd() }

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        let lines = desk.journalLines()
        if lines.isEmpty { return [.init("   " + desk.text("Nothing was done yet.", "尚无记录。"))] }
        return Array(scroll.shown(lines, rows: rows))
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: desk.journalLines().count, rows: desk.bodyRows)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let subject = ScanText.normalized(text)
        if !subject.isEmpty { desk.reject(subject, "this screen takes no scans.", "此画面不接受扫描。") }
    }
}
