// Counting shelves: the counts of the branch, and the scans for one of them, board by board.

internal import CirculationMessages
internal import CityMessages
internal import LecternWire

/// Counts shelves. What is scanned is kept until a board ends, since what is out of order shows only among its neighbours.
struct InventoryPage: DeskPage {
    let title = DeskText("Inventory", "盘点")
    var prompt: DeskText {
        guard let count else { return .init("Number of a count, or n FROM UNTIL for a new one", "盘点编号，或 n 起始 终止 新建") }
        return board.isEmpty
            ? .init("Scan a board (\(count.scanned) so far), m missing, x close", "扫描一层（已扫 \(count.scanned)），m 未见 x 结束")
            : .init("\(board.count) scanned; Enter ends the board", "本层 \(board.count) 册，回车结束")
    }
    var input = TextField()
    private let first: Int
    private var counts: [Circulation.Count] = []
    private var count: Circulation.Count?
    private var board: [String] = []
    /// The last item of the board before, which stands before the next one.
    private var before = ""
    private var missing: [Circulation.ShelfFinding]?
    private var missingInAll = 0
    private var scroll = Scroll()

    /// The most items of a board; the service takes as many at once.
    private static let boardItemsMax = 100

    /// - Parameter first: lines of the journal before this screen was opened.
    init(first: Int) { self.first = first }

    let help = [
        DeskText("The number of a count goes on with it; any number of desks scan for one.", "输入编号继续该次盘点，多个工作台可同时扫描。"),
        DeskText("n begins a count of the whole branch; n I200 I247 of these call numbers.", "n 开始全馆盘点；n I200 I247 仅盘点该段索书号。"),
        DeskText("Scan the items of a board as they stand. Enter with nothing typed ends it: what is not in place has a line.", "按顺序扫描一层图书，空回车结束，不在位者各留一行。"),
        DeskText("s begins another shelf, which is not beside the last one.", "s 换到不相邻的书架。"),
        DeskText("m lists what is missing so far. x closes the count: what m listed is missing from then on.", "m 列出未见图书；x 结束盘点，所列图书记为未见。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard let count else {
            let lines = counts.enumerated().map { index, count in
                Screen.Line(" \(index + 1)  \(InventoryPage.name(count, desk))  " + desk.text("\(count.scanned) scanned", "已扫 \(count.scanned)"))
            }
            return lines.isEmpty ? [.init("   " + desk.text("No count is open at this branch.", "本馆没有进行中的盘点。"), .faint)] : lines
        }
        let head = Screen.Line(" " + InventoryPage.name(count, desk), .selected)
        if let missing {
            let told = desk.text("\(missingInAll) are missing", "\(missingInAll) 册未见") + (missing.count < missingInAll ? desk.text(", the first of them:", "，前若干册：") : "")
            return [head, .init(" " + told)]
                + scroll.shown(missing.map { .init("   \(TextWidth.padded($0.item?.callNumber ?? "", 24)) \($0.barcode)  \($0.item?.title ?? "")") }, rows: rows - 2)
        }
        let lines = desk.journalLines(after: first) + board.suffix(3).map { .init("     \($0)", .faint) }
        return [head] + scroll.shown(lines, rows: rows - 1)
    }

    private static func name(_ count: Circulation.Count, _ desk: DeskModel) -> String {
        let isWhole = count.fromCallNumber.isEmpty && count.untilCallNumber.isEmpty
        let range = isWhole ? desk.text("all shelves", "全部书架") : "\(count.fromCallNumber) – \(count.untilCallNumber)"
        return range + (count.collection.isEmpty ? "" : "  \(count.collection)") + "  " + desk.calendar.day(count.openedAtMs)
    }

    mutating func appear(_ desk: inout DeskModel) {
        scroll.toEnd()
        guard count == nil, let branch = desk.branches[desk.session?.branchId ?? 0] else { return }
        let request = Circulation.CountsRequest(branchCode: branch.code, onlyOpen: true, limit: DeskLimits.pageRowsMax)
        desk.call(InventoryPage.self, "lectern.circulation.v1.Circulation/Counts", request) {
            (page, desk, result: Result<Circulation.CountsResponse, Problem>) in
            switch result {
            case .success(let answer): page.counts = answer.counts.filter { $0.state == .countOpen }
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        if key == .escape, input.isEmpty, missing != nil {
            missing = nil
            scroll.toEnd()
            return true
        }
        if key == .escape, input.isEmpty, !board.isEmpty {
            desk.warn("Enter ends the board first; what is scanned would be lost.", "请先回车结束本层，否则已扫内容将丢失。")
            return true
        }
        let lines = missing?.count ?? desk.journalLines(after: first).count
        return scroll.press(key, count: lines, rows: desk.bodyRows - 2)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let scan = ScanText.normalized(text)
        guard let count else { return choose(scan, text, &desk) }
        if scan.isEmpty { return endBoard(count, &desk) }
        switch scan.lowercased() {
        case "m" where board.isEmpty: listMissing(count, &desk)
        case "x" where board.isEmpty: close(count, &desk)
        case "s" where board.isEmpty: before = ""
        default:
            guard scan.count > DeskLimits.keyCharactersMax else { return desk.reject(scan, "", "") }
            (missing, missingInAll) = (nil, 0)
            board.append(scan)
            scroll.toEnd()
            if board.count == InventoryPage.boardItemsMax { endBoard(count, &desk) }
        }
    }

    private mutating func choose(_ word: String, _ text: String, _ desk: inout DeskModel) {
        let words = text.split(separator: " ").map(String.init)
        if words.first?.lowercased() == "n", words.count <= 3 {
            guard let branch = desk.branches[desk.session?.branchId ?? 0] else {
                return desk.warn("This desk is at no branch.", "本工作台不属于任何分馆。")
            }
            let from = words.count > 1 ? words[1] : ""
            let request = Circulation.OpenCountRequest(
                branchCode: branch.code, fromCallNumber: from, untilCallNumber: words.count > 2 ? words[2] : from)
            return desk.call(InventoryPage.self, "lectern.circulation.v1.Circulation/OpenCount", request, writes: true) {
                (page, desk, result: Result<Circulation.Count, Problem>) in
                switch result {
                case .success(let count): page.count = count
                case .failure(let problem): desk.refuse(problem)
                }
            }
        }
        guard !word.isEmpty else { return }
        guard word.count <= DeskLimits.keyCharactersMax, let number = Int(word), counts.indices.contains(number - 1) else {
            return desk.reject(word, "choose a count first.", "请先选择盘点。")
        }
        count = counts[number - 1]
    }

    /// Tells the service what stands on the board.
    private mutating func endBoard(_ count: Circulation.Count, _ desk: inout DeskModel) {
        guard !board.isEmpty else { return }
        let scanned = board
        let request = Circulation.ScanShelfRequest(countId: count.countId, barcodes: scanned, afterBarcode: before)
        (board, before) = ([], scanned.last ?? "")
        desk.call(
            InventoryPage.self, "lectern.circulation.v1.Circulation/ScanShelf", request, writes: true, subject: scanned.joined(separator: " ")
        ) { (page, desk, result: Result<Circulation.ScanShelfResponse, Problem>) in
            switch result {
            case .success(let answer):
                page.count?.scanned += UInt32(clamping: answer.findings.count { $0.kind != .unknownItem })
                let wrong = answer.findings.filter { $0.kind != .inPlace }
                for finding in wrong { desk.note(finding.kind == .found ? .done : .refused, finding.barcode, InventoryPage.text(finding, desk)) }
                desk.tell("\(scanned.count) scanned, \(wrong.count) not in place.", "已扫 \(scanned.count) 册，\(wrong.count) 册不在位。")
            case .failure(let problem): for barcode in scanned { desk.note(problem, barcode) }
            }
        }
    }

    /// What is to be done with an item, in a line.
    private static func text(_ finding: Circulation.ShelfFinding, _ desk: DeskModel) -> String {
        let item = finding.item ?? .init()
        let told: DeskText =
            switch finding.kind {
            case .misplaced: .init("stands in the wrong place", "错架")
            case .otherShelf: .init("belongs to another shelf", "不属于本段书架")
            case .otherBranch: .init("belongs to another branch: take it back here", "他馆图书，请在此还书转运")
            case .lent: .init("is on loan: take it back", "已借出，请办理归还")
            case .keptBack: .init("staff keep it back", "已停止流通，请交馆员")
            case .forAHold: .init("belongs to the hold shelf", "应在预约架")
            case .found: .init(finding.sortTo == .holdShelf ? "found: onto the hold shelf" : "found again", finding.sortTo == .holdShelf ? "已找到，请放到预约架" : "已找到")
            default: .init("is not known", "未知条码")
            }
        return "\(item.title)  \(item.callNumber)  " + told.text(desk.language)
    }

    private func listMissing(_ count: Circulation.Count, _ desk: inout DeskModel) {
        let request = Circulation.CountFindingsRequest(countId: count.countId, kind: .notScanned, limit: DeskLimits.pageRowsMax)
        desk.call(InventoryPage.self, "lectern.circulation.v1.Circulation/CountFindings", request) {
            (page, desk, result: Result<Circulation.CountFindingsResponse, Problem>) in
            switch result {
            case .success(let answer): (page.missing, page.missingInAll, page.scroll) = (answer.findings, Int(answer.inAll), Scroll())
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    private func close(_ count: Circulation.Count, _ desk: inout DeskModel) {
        guard missing != nil else { return desk.warn("List what is missing first: m.", "请先按 m 列出未见图书。") }
        let request = Circulation.CloseCountRequest(countId: count.countId, missing: UInt32(clamping: missingInAll))
        desk.call(InventoryPage.self, "lectern.circulation.v1.Circulation/CloseCount", request, writes: true) {
            (page, desk, result: Result<Circulation.Count, Problem>) in
            switch result {
            case .success:
                let told = desk.text("closed, \(page.missingInAll) missing", "盘点结束，\(page.missingInAll) 册未见")
                desk.note(.done, InventoryPage.name(count, desk), told)
                (page.count, page.missing, page.before) = (nil, nil, "")
                page.appear(&desk)
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }
}
