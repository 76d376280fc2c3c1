// Taking items back, and lending them: a line for each scan.

internal import CirculationMessages
internal import LecternWire
internal import ReadersMessages

/// Takes back what is scanned.
struct ReturnPage: DeskPage {
    let title = DeskText("Return", "还书")
    var prompt: DeskText {
        switch mode {
        case .plain: .init("Scan an item", "扫描图书")
        case .drop: .init("Scan what was in the book drop (d ends it)", "扫描还书箱图书（d 结束）")
        case .inHouse: .init("Scan what was used here (h ends it)", "扫描馆内阅览图书（h 结束）")
        }
    }
    var input = TextField()
    private let first: Int
    private var scroll = Scroll()
    private var mode = Mode.plain

    /// What is scanned.
    private enum Mode: Equatable {
        /// What comes back.
        case plain
        /// What was in the book drop that was emptied: the number of its batch.
        case drop(Int64)
        /// What was left on tables.
        case inHouse
    }

    /// - Parameter first: lines of the journal before this screen was opened.
    init(first: Int) {
        self.first = first
        scroll.toEnd()
    }

    let help = [
        DeskText(
            "Scan one item after another; each is taken back and has its line, in the order of the scans.", "逐一扫描归还的图书，按扫描顺序各留一行。"
        ),
        DeskText("An item of another branch is put into transit: its line says where it goes.", "他馆图书转入运送，行内注明去处。"),
        DeskText(
            "A bell and a red line: it was refused, and the line says why. What follows goes on.", "响铃并显示红色行表示被拒绝，行内说明原因，后续扫描照常。"),
        DeskText(
            "u takes the last one back, within a minute. d begins and ends what was in this desk's book drop, h what was used here and not lent.",
            "u 撤销最后一次归还（一分钟内）。d 开始或结束还书箱登记，h 开始或结束馆内阅览登记（不借出）。"),
        DeskText("Up, Down, PageUp and PageDown show the lines before.", "方向键和翻页键查看之前的行。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        let lines = desk.journalLines(after: first)
        if lines.isEmpty { return [.init(), .init("   " + desk.text("Nothing was scanned yet.", "尚未扫描。"), .faint)] }
        return Array(scroll.shown(lines, rows: rows))
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: desk.journalLines(after: first).count, rows: desk.bodyRows)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let barcode = ScanText.normalized(text)
        guard !barcode.isEmpty else { return }
        scroll.toEnd()
        switch (barcode.lowercased(), mode) {
        case ("u", _): desk.undoLast(after: first)
        case ("d", .drop), ("h", .inHouse): mode = .plain
        case ("d", _): emptyDrop(&desk)
        case ("h", _): mode = .inHouse
        case (_, .inHouse): desk.useInHouse(barcode)
        case (_, .drop(let batch)): desk.takeBack(barcode, batch: batch)
        case (_, .plain): desk.takeBack(barcode)
        }
    }

    private func emptyDrop(_ desk: inout DeskModel) {
        desk.call(ReturnPage.self, "lectern.circulation.v1.Circulation/EmptyDrop", Circulation.EmptyDropRequest(), writes: true) {
            (page, desk, result: Result<Circulation.DropBatch, Problem>) in
            switch result {
            case .success(let batch):
                page.mode = .drop(batch.batchId)
                let since = desk.calendar.moment(batch.countsFromMs)
                desk.tell("The book drop: returned as of \(since).", "还书箱：归还时间计为 \(since)。")
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }
}

extension DeskModel {
    /// Takes an item back, with a line in the journal.
    /// - Parameter batch: of the book drop that it was in; 0: none.
    mutating func takeBack(_ barcode: String, batch: Int64 = 0, then: @escaping (inout DeskModel) -> Void = { _ in }) {
        let request = Circulation.ReturnRequest(barcode: barcode, batchId: batch)
        call("lectern.circulation.v1.Circulation/Return", request, writes: true, subject: barcode) {
            (desk, result: Result<Circulation.ReturnResponse, Problem>) in
            switch result {
            case .success(let answer): desk.note(.done, barcode, desk.line(answer))
            case .failure(let problem): desk.note(problem, barcode)
            }
            then(&desk)
        }
    }

    /// Counts that an item was used here.
    mutating func useInHouse(_ barcode: String) {
        call(
            "lectern.circulation.v1.Circulation/UseInHouse", Circulation.UseInHouseRequest(barcode: barcode), writes: true, subject: barcode
        ) { (desk, result: Result<Circulation.UsedInHouse, Problem>) in
            switch result {
            case .success(let used):
                let answer = used.answer ?? .init()
                let goes = answer.sortTo == .shelf ? "" : "  " + desk.line(answer)
                desk.note(.done, barcode, (answer.item?.title ?? "") + desk.text("  used \(used.usesToday) x today", "  今日阅览 \(used.usesToday) 次") + goes)
            case .failure(let problem): desk.note(problem, barcode)
            }
        }
    }

    /// Takes back what was done last on a screen.
    /// - Parameter first: lines of the journal before the screen was opened.
    mutating func undoLast(after first: Int) {
        guard let barcode = journal.since(first).last(where: { $0.outcome == .done })?.subject else {
            return warn("Nothing was done here that could be taken back.", "此画面没有可撤销的办理。")
        }
        undo(barcode)
    }

    /// Takes back what this desk did with an item last.
    mutating func undo(_ barcode: String, then: @escaping (inout DeskModel) -> Void = { _ in }) {
        call("lectern.circulation.v1.Circulation/Undo", Circulation.UndoRequest(barcode: barcode), writes: true, subject: barcode) {
            (desk, result: Result<Circulation.UndoResponse, Problem>) in
            switch result {
            case .success(let undone):
                let event = undone.undone?.event ?? ""
                let word = DeskModel.steps[event]?.text(desk.language) ?? event
                let item = undone.answer?.item ?? .init()
                let now = undone.loan.map { loan in
                    loan.returnedAtMs != 0
                        ? desk.text("; the loan has ended", "，借阅已结束")
                        : desk.text("; on loan until \(desk.calendar.day(loan.dueAtMs))", "，在借，应还 \(desk.calendar.day(loan.dueAtMs))")
                }
                desk.note(.done, barcode, item.title + desk.text("  taken back: ", "  已撤销：") + word + (now ?? ""))
            case .failure(let problem): desk.note(problem, barcode)
            }
            then(&desk)
        }
    }

    /// What is undone, by the event of the history.
    private static let steps: [String: DeskText] = [
        "lent": .init("the loan", "借出"), "renewed": .init("the renewal", "续借"), "returned": .init("the return", "归还"),
        "sent": .init("the return", "归还"), "held": .init("the return", "归还"), "claimed": .init("the claim", "称已还"),
        "lost": .init("that it is lost", "遗失"), "missing": .init("that it is missing", "未见"), "damaged": .init("that it is damaged", "破损"),
        "repair_begun": .init("the repair", "送修"), "withdrawn": .init("the withdrawal", "剔除"),
    ]

    private func line(_ answer: Circulation.ReturnResponse) -> String {
        let item = answer.item ?? .init()
        var told = item.title + "  "
        if answer.sortTo == .holdShelf {
            told += text("onto the hold shelf: a reader waits for it", "请放到预约架：有读者等候")
        } else if answer.sortTo == .staff {
            told += text("put it aside, staff keep it back", "请另放，由馆员处理")
        } else if answer.sentHome {
            told += text(
                "to \(branch(item.destinationBranchId)), put it into the box", "送往\(branch(item.destinationBranchId))，请放入运送箱")
        } else {
            told += text("taken back", "已还")
        }
        if answer.found { told += text(", found again", "（已找回）") }
        if answer.loan == nil { told += text(", was not on loan", "（原未借出）") }
        if let loan = answer.loan, loan.dueAtMs < loan.returnedAtMs { told += text(", was overdue", "（曾超期）") }
        return told
    }
}

/// Lends what is scanned to the reader whose card is scanned first.
struct LendPage: DeskPage {
    let title = DeskText("Lend", "借书")
    var input = TextField()
    private var first: Int
    private var reader: Readers.Reader?
    private var openLoans = 0
    private var loansMax = 0

    /// - Parameters:
    ///   - first: lines of the journal before this screen was opened.
    ///   - reader: who borrows; nil: the card is scanned first.
    init(first: Int, reader: Readers.Reader? = nil) {
        self.first = first
        self.reader = reader
    }

    var prompt: DeskText { reader == nil ? .init("Scan the reader's card", "扫描读者证") : .init("Scan an item", "扫描图书") }
    let help = [
        DeskText("Scan the reader's card, then the items one after another.", "先扫读者证，再逐一扫描图书。"),
        DeskText("Another reader's card, Enter with nothing typed, or Esc: the next reader.", "扫描另一读者证、空回车或 Esc：下一位读者。"),
        DeskText(
            "Where the card is refused, the items that were scanned already are not lent; each has a line.",
            "读者证被拒时，已预扫的图书均不借出，各留一行。"),
        DeskText("u takes the last loan back, within a minute.", "u 撤销最后一次借出（一分钟内）。"),
        DeskText("A refused item has a red line with the reason; the next one may be lent.", "被拒的图书显示红色行及原因，其余可继续借出。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        var lines: [Screen.Line] = []
        if let reader {
            lines.append(.init(" \(reader.card)  \(reader.name)  \(reader.category)", .selected))
            let limit = loansMax == 0 ? "" : desk.text(" of \(loansMax)", "/\(loansMax)")
            lines.append(.init(" " + desk.text("on loan: \(openLoans)", "在借：\(openLoans)") + limit))
            lines += reader.warnings(desk).map { .init(" " + $0, .alert) }
        } else {
            lines.append(.init(" " + desk.text("The reader's card first.", "请先扫读者证。"), .faint))
        }
        lines.append(.init())
        return lines + desk.journalLines(after: first).suffix(max(0, rows - lines.count))
    }

    mutating func appear(_ desk: inout DeskModel) { if reader != nil { countLoans(&desk) } }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        guard key == .escape, reader != nil else { return false }
        next(desk)
        return true
    }

    private mutating func next(_ desk: DeskModel) {
        (reader, openLoans, loansMax, first) = (nil, 0, 0, desk.journal.count)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let scan = ScanText.normalized(text)
        if scan.isEmpty { return next(desk) }
        if scan.lowercased() == "u" { return desk.undoLast(after: first) }
        if let reader { lend(scan, to: reader, &desk) } else { find(scan, &desk) }
    }

    /// Finds the reader of a card.
    /// - Parameter unknownItem: it was scanned as an item, of which there is none; nil: a card was asked for.
    private func find(_ card: String, unknownItem: Problem? = nil, _ desk: inout DeskModel) {
        desk.call(LendPage.self, "lectern.readers.v1.Readers/Get", Readers.GetRequest(card: card), subject: card) {
            (page, desk, result: Result<Readers.Reader, Problem>) in
            switch result {
            case .success(let reader):
                (page.reader, page.openLoans, page.loansMax, page.first) = (reader, 0, 0, desk.journal.count)
                page.countLoans(&desk)
            case .failure(let problem):
                if let unknownItem, problem.reason == "READER_UNKNOWN" { return desk.note(unknownItem, card) }
                if unknownItem != nil { page.next(desk) }
                desk.note(problem, card)
                desk.dropTypedAhead(desk.text("Not done: the card before it was refused.", "未办理：之前的读者证被拒绝。"), keepsTail: true)
            }
        }
    }

    private func countLoans(_ desk: inout DeskModel) {
        guard let card = reader?.card else { return }
        let request = Circulation.LoansRequest(card: card, limit: 200)
        desk.call(LendPage.self, "lectern.circulation.v1.Circulation/Loans", request, subject: card) {
            (page, _, result: Result<Circulation.LoansResponse, Problem>) in
            if case .success(let answer) = result { page.openLoans = answer.loans.count }
        }
    }

    private func lend(_ barcode: String, to reader: Readers.Reader, _ desk: inout DeskModel) {
        let request = Circulation.BorrowRequest(barcode: barcode, card: reader.card)
        desk.call(LendPage.self, "lectern.circulation.v1.Circulation/Borrow", request, writes: true, subject: barcode) {
            (page, desk, result: Result<Circulation.BorrowResponse, Problem>) in
            switch result {
            case .success(let answer):
                (page.openLoans, page.loansMax) = (Int(answer.openLoans), Int(answer.loansMax))
                let due = desk.calendar.day(answer.loan?.dueAtMs ?? 0)
                desk.note(.done, barcode, (answer.loan?.item?.title ?? "") + desk.text("  due \(due)", "  应还 \(due)"))
            // The card of the next reader, scanned while this one's items were: their books must not go to this one.
            case .failure(let problem) where problem.reason == "ITEM_UNKNOWN": page.find(barcode, unknownItem: problem, &desk)
            case .failure(let problem): desk.note(problem, barcode)
            }
        }
    }
}

extension Readers.Reader {
    /// What stands against lending to the reader.
    func warnings(_ desk: DeskModel) -> [String] {
        var told = blocks.map { block in
            let until =
                block.untilMs == 0
                ? "" : desk.text(" until \(desk.calendar.moment(block.untilMs))", "，至 \(desk.calendar.moment(block.untilMs))")
            return desk.text("blocked: ", "受限：") + block.reason + until
        }
        if expiresAtMs != 0, expiresAtMs < desk.now {
            told.append(desk.text("expired ", "证已过期 ") + desk.calendar.day(expiresAtMs))
        }
        if cardLostAtMs != 0 { told.append(desk.text("the card was reported lost", "该证已挂失")) }
        return told
    }
}
