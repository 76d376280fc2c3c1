// The queues of work, and the items of one.

internal import LecternWire
internal import WorkMessages

/// The queues in which the person may work.
struct QueuesPage: DeskPage {
    let title = DeskText("Work", "工作")
    let prompt = DeskText("Number of a queue, or m mine", "队列编号，或 m 我的工作")
    var input = TextField()
    private var queues: [Work.Queue] = []
    private var isLoaded = false
    let help = [
        DeskText(
            "The number of a queue opens it. m shows what you have claimed, and what is kept for you.",
            "输入编号打开队列；m 显示您已领取和指定给您的工作。"),
        DeskText(
            "Late: past its due time. Escalated: late for so long that it went to those who manage.", "逾期：超过办理期限；升级：逾期过久，已转交主管。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard isLoaded else { return [] }
        guard !queues.isEmpty else { return [.init("   " + desk.text("Nothing waits.", "没有待办。"))] }
        return queues.enumerated().map { index, queue in
            var counts = desk.text(
                "\(queue.waiting) waiting, \(queue.claimed) claimed", "待办 \(queue.waiting)，处理中 \(queue.claimed)")
            if queue.late != 0 { counts += desk.text(", \(queue.late) late", "，逾期 \(queue.late)") }
            if queue.escalated != 0 { counts += desk.text(", \(queue.escalated) escalated", "，升级 \(queue.escalated)") }
            if queue.nextDueAtMs != 0 { counts += desk.text("; next due ", "；最近期限 ") + desk.calendar.moment(queue.nextDueAtMs) }
            return .init(
                " \(index + 1)  \(desk.branch(queue.branchId))  \(queue.title.text(desk.language))  \(counts)",
                queue.late == 0 ? .plain : .alert)
        }
    }

    mutating func appear(_ desk: inout DeskModel) {
        desk.call(QueuesPage.self, "lectern.work.v1.Work/Queues", Work.QueuesRequest()) {
            (page, desk, result: Result<Work.QueuesResponse, Problem>) in
            switch result {
            case .success(let answer): (page.queues, page.isLoaded) = (answer.queues, true)
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let word = ScanText.normalized(text).lowercased()
        if word.isEmpty { return }
        if word == "m" { return desk.push(WorkListPage(nil)) }
        guard word.count <= 2, let number = Int(word), queues.indices.contains(number - 1) else {
            return desk.reject(ScanText.normalized(text), "this screen takes no scans.", "此画面不接受扫描。")
        }
        desk.push(WorkListPage(queues[number - 1]))
    }
}

/// The open items of a queue, or one's own.
struct WorkListPage: DeskPage {
    var input = TextField()
    private let queue: Work.Queue?
    private var items: [Work.Item] = []
    private var cursor = ""
    private var isLoaded = false
    private var scroll = Scroll()

    /// - Parameter queue: nil: what one has claimed, and what is kept for one.
    init(_ queue: Work.Queue?) { self.queue = queue }

    var title: DeskText { queue.map { .init($0.title.text(.english), $0.title.text(.chinese)) } ?? .init("My work", "我的工作") }
    let prompt = DeskText("Number of a line, n next page, p first page", "行号，n 下一页，p 第一页")
    let help = [
        DeskText("The number of a line opens the item. Those that are due first stand first.", "输入行号打开；期限早者在前。"),
        DeskText("n shows the next page, p the first one, read anew.", "n 下一页，p 重新读取第一页。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard isLoaded else { return [] }
        guard !items.isEmpty else { return [.init("   " + desk.text("Nothing is left here.", "没有待办。"))] }
        let lines = items.enumerated().map { index, item -> Screen.Line in
            let mark = item.escalated ? desk.text("escalated", "升级") : item.late ? desk.text("late", "逾期") : ""
            let holder =
                item.state == .claimed
                ? desk.text("with ", "处理人 ") + item.holderName : item.keptFor != 0 ? desk.text("kept for somebody", "已指定") : ""
            let values = item.values.prefix(4).map { $0.value }.joined(separator: " ")
            let told = [mark, holder, values].filter { !$0.isEmpty }.joined(separator: "  ")
            return .init(
                " \(index + 1 < 10 ? " " : "")\(index + 1)  " + desk.text("due ", "期限 ") + desk.calendar.moment(item.dueAtMs)
                    + "  " + told, item.late ? .alert : .plain)
        }
        let more: [Screen.Line] = cursor.isEmpty ? [] : [.init("   " + desk.text("More: n", "下一页：n"), .faint)]
        return Array(scroll.shown(lines + more, rows: rows))
    }

    mutating func appear(_ desk: inout DeskModel) { load("", &desk) }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: items.count + 1, rows: desk.bodyRows)
    }

    private func load(_ from: String, _ desk: inout DeskModel) {
        let request =
            queue.map {
                Work.ListRequest(
                    kind: $0.kind, branchId: $0.branchId, right: $0.right, limit: DeskLimits.pageRowsMax, cursor: from)
            } ?? Work.ListRequest(mine: true, limit: DeskLimits.pageRowsMax, cursor: from)
        desk.call(WorkListPage.self, "lectern.work.v1.Work/List", request) {
            (page, desk, result: Result<Work.ListResponse, Problem>) in
            switch result {
            case .success(let answer):
                (page.items, page.cursor, page.scroll, page.isLoaded) = (answer.items, answer.cursor, Scroll(), true)
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
            guard word.count <= 2, let number = Int(word), items.indices.contains(number - 1) else {
                return desk.reject(ScanText.normalized(text), "this screen takes no scans.", "此画面不接受扫描。")
            }
            desk.push(WorkItemPage(items[number - 1].itemId))
        }
    }
}
