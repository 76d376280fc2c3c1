// An item of work of any kind: its two sides, what can be done with it, and the claim.

internal import CirculationMessages
internal import LecternWire
internal import ReadersMessages
internal import WorkMessages

/// An item of work. What it shows and what can be done comes from its kind, which the daemon tells.
struct WorkItemPage: DeskPage {
    let id: Int64
    var input = TextField()
    var details = Work.ItemDetails()
    /// Names of readers and titles of items, by their values here.
    private(set) var names: [String: String] = [:]
    private var scroll = Scroll()
    /// The claim by the machine's time: when it ends, and how long it lasts.
    private(set) var leaseEndsAt: Int64 = 0
    private var leaseMilliseconds: Int64 = 0
    private var wasWarned = false
    /// When it was claimed last, by the machine's time.
    private var claimedAt: Int64 = 0

    /// - Parameter id: the item's number.
    init(_ id: Int64) { self.id = id }

    var item: Work.Item { details.item ?? .init() }
    var kind: Work.Kind { details.kind ?? .init() }
    var isMine: Bool { item.claim != 0 && item.closedAtMs == 0 }
    var title: DeskText { .init(kind.title.text(.english), kind.title.text(.chinese)) }
    var prompt: DeskText {
        if item.closedAtMs != 0 { return .init("Closed; Esc goes back", "已办结，Esc 返回") }
        return isMine
            ? .init("Number of an action, or r release, h hand over, k comment", "处理编号，或 r 放回 h 转交 k 备注")
            : .init("c claim, h hand over, k comment", "c 领取 h 转交 k 备注")
    }
    let help = [
        DeskText(
            "c claims the item: nobody else works on it then. While you work here the claim is kept; before it ends you are told.",
            "c 领取，他人不可再处理；操作期间自动延长，到期前提示。"),
        DeskText(
            "The number of an action settles the item by it, after asking for what it needs and for a note.",
            "输入处理编号，按提示填写所需内容和备注后办结。"),
        DeskText(
            "r gives it back. h hands it over to a person, a branch, or both. k writes a comment.", "r 放回队列，h 转交他人或分馆，k 写备注。"),
        DeskText("Where there are two sides, they stand beside each other.", "如有双方，左右并列。"),
    ]

    mutating func appear(_ desk: inout DeskModel) { load(&desk) }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool { scroll.press(key, count: 60, rows: desk.bodyRows) }

    private func load(_ desk: inout DeskModel) {
        desk.call(WorkItemPage.self, "lectern.work.v1.Work/Get", Work.GetRequest(itemId: id)) {
            (page, desk, result: Result<Work.ItemDetails, Problem>) in
            switch result {
            case .success(let details):
                page.details = details
                if !page.isMine { desk.claims.remove(page.id) }
                page.lookUp(&desk)
                if page.isMine, page.leaseEndsAt == 0 {
                    page.leaseEndsAt = page.item.leaseUntilMs
                    desk.claims.add(page.id, endsAtMs: page.leaseEndsAt)
                }
                if page.leaseMilliseconds == 0 {
                    page.leaseMilliseconds = (page.kind.leaseMinutes == 0 ? 15 : page.kind.leaseMinutes) * 60_000
                }
            case .failure(let problem):
                desk.refuse(problem)
                desk.pop()
            }
        }
    }

    /// Asks for the names and titles that belong to the item's numbers, where the person may see them.
    private func lookUp(_ desk: inout DeskModel) {
        let types = Dictionary(kind.fields.map { ($0.name, $0.type) }) { first, _ in first }
        for value in item.values.prefix(DeskLimits.lookupsMax) where names[value.value] == nil {
            let text = value.value
            if types[value.name] == .reader, let reader = Int64(text) {
                desk.call(
                    WorkItemPage.self, "lectern.readers.v1.Readers/Get", Readers.GetRequest(readerId: reader), holdsKeys: false
                ) {
                    (page, _, result: Result<Readers.Reader, Problem>) in
                    if case .success(let reader) = result { page.names[text] = "\(reader.card) \(reader.name)" }
                }
            } else if types[value.name] == .barcode {
                desk.call(
                    WorkItemPage.self, "lectern.circulation.v1.Circulation/GetItem", Circulation.GetItemRequest(barcode: text),
                    holdsKeys: false
                ) {
                    (page, desk, result: Result<Circulation.ItemDetails, Problem>) in
                    guard case .success(let details) = result, let item = details.item else { return }
                    // Whoever settles a conflict has to know where the item is now.
                    page.names[text] = "\(text) \(item.title)" + desk.text(", ", "，") + ItemPage.state(details, item, desk)
                }
            }
        }
    }

    // MARK: The claim

    /// Claims the item, or claims it again so that the claim lasts longer.
    private func claim(_ desk: inout DeskModel, isRenewal: Bool) {
        let subject = isRenewal ? "" : "#\(id)"
        desk.call(
            WorkItemPage.self, "lectern.work.v1.Work/Claim", Work.ClaimRequest(itemId: id), writes: true, holdsKeys: !isRenewal,
            subject: subject
        ) {
            (page, desk, result: Result<Work.Item, Problem>) in
            switch result {
            case .success(let item):
                page.details.item = item
                page.leaseEndsAt = desk.now + page.leaseMilliseconds
                (page.claimedAt, page.wasWarned) = (desk.now, false)
                desk.claims.add(page.id, endsAtMs: page.leaseEndsAt)
                if !isRenewal {
                    desk.note(.done, "#\(page.id)", desk.text("claimed", "已领取"))
                    desk.tell(
                        "Claimed until \(desk.calendar.minute(item.leaseUntilMs)).",
                        "已领取，至 \(desk.calendar.minute(item.leaseUntilMs))。")
                }
            case .failure(let problem):
                if !isRenewal { desk.note(problem, "#\(page.id)") }
                desk.refuse(problem)
                page.load(&desk)
            }
        }
    }

    /// Renews the claim of a person who works here when a third of it is over; tells one who does not, shortly before its end.
    mutating func tick(_ desk: inout DeskModel) {
        guard isMine, leaseEndsAt != 0 else { return }
        let left = leaseEndsAt - desk.now
        if left <= 0 {
            leaseEndsAt = 0
            desk.warn("Your claim has ended: somebody else may work on it now. c claims it again.", "领取已到期，他人可以处理；c 重新领取。")
            return load(&desk)
        }
        if desk.pressedAt > claimedAt, left < leaseMilliseconds * 2 / 3 {
            claimedAt = desk.now
            return claim(&desk, isRenewal: true)
        }
        if !wasWarned, left < DeskLimits.leaseWarningMilliseconds {
            wasWarned = true
            desk.warn(
                "Your claim ends at \(desk.calendar.minute(leaseEndsAt)). Any key keeps it.",
                "领取将于 \(desk.calendar.minute(leaseEndsAt)) 到期，按任意键延长。")
        }
    }

    // MARK: What is done

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let scan = ScanText.normalized(text), word = scan.lowercased()
        guard !word.isEmpty, item.itemId != 0 else { return }
        guard item.closedAtMs == 0 else { return desk.reject(scan, "the item is closed.", "已办结。") }
        switch word {
        case "c": claim(&desk, isRenewal: false)
        case "r" where isMine: release(&desk)
        case "r": desk.warn("Claim it first: c", "请先领取：c")
        case "h": handOver(&desk)
        case "k": comment(&desk)
        default:
            guard word.count <= 2, let number = Int(word), kind.actions.indices.contains(number - 1) else {
                return desk.reject(scan, "this screen takes no scans; F1 says what it takes.", "此画面不接受扫描，F1 查看说明。")
            }
            guard isMine else { return desk.warn("Claim it first: c", "请先领取：c") }
            act(kind.actions[number - 1], &desk)
        }
    }

    private func act(_ action: Work.Action, _ desk: inout DeskModel) {
        var questions = action.inputs.map { input in
            Question(
                name: "input." + input.name, prompt: .init(input.title.text(.english), input.title.text(.chinese)),
                hint: input.type == .money
                    ? .init("such as 12.50 CNY", "例如 12.50 CNY")
                    : input.type == .time ? .init("such as 2026-11-29 21:00", "例如 2026-11-29 21:00") : .init("", ""),
                isOptional: false,
                objection: { text in
                    guard input.type == .money, WorkValue.typed(text, .money) == text else { return nil }
                    return .init("That is no sum like 12.50 CNY.", "不是 12.50 CNY 这样的金额。")
                },
                shown: { input.type == .money ? WorkValue.money(WorkValue.typed(ScanText.normalized($0), .money)) : $0 })
        }
        questions.append(Question(name: "note", prompt: .init("Note, for the record", "备注（留档）")))
        questions.append(Question(name: "sure", prompt: .init("Do it? y", "确认？y"), isOptional: false))
        let key = item.key, claim = item.claim, id = id
        let name = action.title.text(desk.language)
        desk.push(
            FormPage(
                .init(action.title.text(.english), action.title.text(.chinese)),
                intro: ["#\(id)  " + kind.title.text(desk.language)], questions
            ) { desk, values in
                guard values["sure"]?.lowercased() == "y" else {
                    return desk.warn("y does it; Esc leaves it as it is.", "输入 y 办理，Esc 放弃。")
                }
                let inputs = action.inputs.map {
                    Work.FieldValue(
                        name: $0.name, value: WorkValue.typed(ScanText.normalized(values["input." + $0.name] ?? ""), $0.type))
                }
                let request = Work.Act(key: key, claim: claim, action: action.name, note: values["note"] ?? "", inputs: inputs)
                let sums = zip(action.inputs, inputs).filter { $0.0.type == .money }.map { " " + WorkValue.money($0.1.value) }.joined()
                desk.finish(action.method, request, subject: "#\(id)") { (desk, _: Work.Acted) in
                    desk.claims.remove(id)
                    desk.tell("Settled: \(name)\(sums).", "已办结：\(name)\(sums)。")
                    desk.pop()
                }
            })
    }

    private func release(_ desk: inout DeskModel) {
        let id = id
        desk.push(
            FormPage(
                .init("Give back", "放回"), intro: ["#\(id)"],
                [Question(name: "note", prompt: .init("Note, for the record", "备注（留档）"))]
            ) { desk, values in
                desk.finish(
                    "lectern.work.v1.Work/Release", Work.ReleaseRequest(itemId: id, note: values["note"] ?? ""), subject: "#\(id)"
                ) { (desk, _: Work.Item) in
                    desk.claims.remove(id)
                    desk.tell("Given back.", "已放回。")
                    desk.pop()
                }
            })
    }

    private func handOver(_ desk: inout DeskModel) {
        let questions = [
            Question(
                name: "login", prompt: .init("To whom", "转交给"), hint: .init("a login name; empty: whoever may", "用户名，空为任何有权者")),
            Question(
                name: "branch", prompt: .init("To which branch", "转到分馆"), hint: .init("its code; empty: it stays here", "代码，空为不变")
            ),
            Question(name: "note", prompt: .init("Note, for the record", "备注（留档）")),
        ]
        let id = id
        desk.push(
            FormPage(.init("Hand over", "转交"), intro: ["#\(id)"], questions) { desk, values in
                let login = ScanText.normalized(values["login"] ?? ""), branch = ScanText.normalized(values["branch"] ?? "")
                guard !login.isEmpty || !branch.isEmpty else {
                    return desk.warn("To whom, or where? Up goes back.", "请填写转交对象或分馆，上箭头返回。")
                }
                let request = Work.HandOverRequest(itemId: id, login: login, branchCode: branch, note: values["note"] ?? "")
                desk.finish("lectern.work.v1.Work/HandOver", request, subject: "#\(id)") { (desk, _: Work.Item) in
                    desk.claims.remove(id)
                    desk.tell("Handed over.", "已转交。")
                    desk.pop()
                }
            })
    }

    private func comment(_ desk: inout DeskModel) {
        let id = id
        desk.push(
            FormPage(
                .init("Comment", "备注"), intro: ["#\(id)"],
                [Question(name: "text", prompt: .init("Comment", "备注"), isOptional: false)]
            ) { desk, values in
                desk.finish(
                    "lectern.work.v1.Work/Comment", Work.CommentRequest(itemId: id, text: values["text"] ?? ""), subject: "#\(id)"
                ) { (desk, _: Work.Item) in
                    desk.tell("Written.", "已写入。")
                }
            })
    }

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] { Array(scroll.shown(lines(desk), rows: rows)) }
}
