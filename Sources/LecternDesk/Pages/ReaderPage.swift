// A reader's record with what is on loan, and the changes that staff make to it.

internal import CirculationMessages
internal import LecternWire
internal import ReadersMessages

/// A reader.
struct ReaderPage: DeskPage {
    let title = DeskText("Reader", "读者")
    let prompt = DeskText("Number of a field, or l lend, r renew, v view all, x lost", "字段编号，或 l 借书 r 续借 v 查看全部 x 挂失")
    var input = TextField()
    private let id: Int64
    private var record = Readers.Record()
    private var loans: [Circulation.Loan] = []
    private var scroll = Scroll()
    private var isRevealed = false

    /// A field that is changed by its number.
    private struct Field: Sendable {
        let name: String
        let title: DeskText
        let hint: DeskText
        /// Whether what is shown is masked, so that it has to be typed anew.
        let isMasked: Bool
        /// What is wrong with a new value, as far as it can be seen here.
        var objection: @Sendable (String) -> DeskText? = { _ in nil }
        let value: @Sendable (Readers.Record) -> String
    }

    private static let fields: [Field] = [
        Field(name: "name", title: .init("Name", "姓名"), hint: .init("", ""), isMasked: false) { $0.reader?.name ?? "" },
        Field(name: "category", title: .init("Category", "读者类型"), hint: .init("its code", "代码"), isMasked: false) {
            $0.reader?.category ?? ""
        },
        Field(name: "language", title: .init("Language", "语言"), hint: .init("zh-Hans, en", "zh-Hans、en"), isMasked: false) {
            $0.reader?.language ?? ""
        },
        Field(name: "phone", title: .init("Telephone", "电话"), hint: .init("+8613800138000", "+8613800138000"), isMasked: true, objection: { text in
            text.contains(where: \.isNumber) && !text.contains(where: \.isLetter) ? nil : .init("That is no number like +8613800138000.", "不是 +8613800138000 这样的号码。")
        }) { $0.phone },
        Field(name: "email", title: .init("E-mail", "电子邮件"), hint: .init("", ""), isMasked: true, objection: { text in
            text.dropFirst().dropLast().contains("@") ? nil : .init("That is no address like lin@example.com.", "不是 lin@example.com 这样的地址。")
        }) { $0.email },
        Field(name: "birth_date", title: .init("Born", "出生日期"), hint: .init("2015-06-01", "2015-06-01"), isMasked: true, objection: { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            return parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy(\.isNumber) ? nil : .init("That is no day like 2015-06-01.", "不是 2015-06-01 这样的日期。")
        }) { $0.birthDate },
        Field(name: "card_kind", title: .init("Kind of card", "证类型"), hint: .init("its code", "代码"), isMasked: false) {
            $0.cardKind
        },
        Field(
            name: "guardian_consent", title: .init("Guardian's consent", "监护人同意"), hint: .init("where the signature is", "签字存放处"),
            isMasked: false
        ) { $0.guardianConsent },
    ]

    /// - Parameter id: the record's number.
    init(_ id: Int64) { self.id = id }

    let help = [
        DeskText(
            "The number of a field and Enter changes it. Where somebody else changed it meanwhile, nothing is overwritten: you are told.",
            "输入字段编号回车修改；若他人已同时修改，不会覆盖，会提示。"),
        DeskText(
            "l lends to this reader. r and the number of a loan renews it (r 2); r alone renews all.",
            "l 借书；r 加借阅编号续借（如 r 2），单独 r 续借全部。"),
        DeskText(
            "Numbers are masked. v shows everything; it asks why, and the reader sees who looked.", "号码已遮盖。v 显示全部，须注明原因，读者可见查看者。"),
        DeskText("x reports the card as lost.", "x 挂失读者证。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard let reader = record.reader else { return [] }
        let merged = reader.mergedInto == 0 ? "" : desk.text("  merged into another record", "  已并入其他记录")
        var lines = [Screen.Line(" \(reader.card)  \(reader.name)\(merged)", .selected)]
        lines += reader.warnings(desk).map { .init(" " + $0, .alert) }
        for (index, field) in ReaderPage.fields.enumerated() {
            lines.append(.init(" \(index + 1)  " + TextWidth.padded(field.title.text(desk.language), 20) + field.value(record)))
        }
        for address in record.addresses {
            lines.append(
                .init(
                    "    " + TextWidth.padded(desk.text("Address", "地址"), 20) + address.label + " " + address.region + " "
                        + address.street))
        }
        if reader.expiresAtMs != 0 {
            lines.append(
                .init("    " + TextWidth.padded(desk.text("Valid until", "有效期至"), 20) + desk.calendar.day(reader.expiresAtMs)))
        }
        lines.append(
            .init(
                " "
                    + (loans.isEmpty
                        ? desk.text("Nothing is on loan.", "没有在借图书。")
                        : desk.text("On loan: \(loans.count)", "在借：\(loans.count)")),
                .selected))
        for (index, loan) in loans.enumerated() {
            let lost = loan.item?.state == .lost ? desk.text("lost, was due ", "遗失，应还 ") : nil
            let due = (lost ?? (loan.overdue ? desk.text("overdue since ", "超期自 ") : desk.text("due ", "应还 "))) + desk.calendar.day(loan.dueAtMs)
                + (loan.dueBeforeRecallMs == 0 ? "" : desk.text(", recalled", "，已召回"))
            lines.append(
                .init(
                    " r \(index + 1)  \(loan.item?.barcode ?? "")  \(loan.item?.title ?? "")  \(due)",
                    loan.overdue ? .alert : .plain))
        }
        return Array(scroll.shown(lines, rows: rows))
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: ReaderPage.fields.count + loans.count + 6, rows: desk.bodyRows)
    }

    mutating func appear(_ desk: inout DeskModel) {
        desk.call(ReaderPage.self, "lectern.readers.v1.Readers/Read", Readers.ReadRequest(readerId: id)) {
            (page, desk, result: Result<Readers.Record, Problem>) in
            switch result {
            case .success(let record):
                if !page.isRevealed { page.record = record } else { page.record.reader = record.reader }
                page.isRevealed = false
                page.loadLoans(&desk)
            case .failure(let problem):
                desk.refuse(problem)
                desk.pop()
            }
        }
    }

    private func loadLoans(_ desk: inout DeskModel) {
        let request = Circulation.LoansRequest(card: record.reader?.card ?? "", limit: DeskLimits.pageRowsMax)
        desk.call(ReaderPage.self, "lectern.circulation.v1.Circulation/Loans", request) {
            (page, desk, result: Result<Circulation.LoansResponse, Problem>) in
            switch result {
            case .success(let answer): page.loans = answer.loans
            case .failure(let problem): desk.refuse(problem)
            }
        }
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let words = ScanText.normalized(text).lowercased().split(separator: " ").map(String.init)
        guard let word = words.first else { return }
        let number = words.count > 1 ? Int(words[1]) : nil
        switch word {
        case "l": if let reader = record.reader { desk.push(LendPage(first: desk.journal.count, reader: reader)) }
        case "r": renew(number, &desk)
        case "v" where desk.checkRight("readers.read_full"): ask(.init("View all", "查看全部"), &desk) { $0.reveal($1, &$2) }
        case "x" where desk.checkRight("readers.write"): ask(.init("Report the card as lost", "挂失"), sure: .init("Lost? y", "确认挂失？y"), &desk) { $0.reportLost($1, &$2) }
        case "v", "x": break
        default:
            guard let index = Int(word), ReaderPage.fields.indices.contains(index - 1), words.count == 1 else {
                return desk.reject(
                    ScanText.normalized(text), "this screen takes no scans; F1 says what it takes.", "此画面不接受扫描，F1 查看说明。")
            }
            edit(ReaderPage.fields[index - 1], &desk)
        }
    }

    private func edit(_ field: Field, _ desk: inout DeskModel) {
        guard desk.checkRight("readers.write") else { return }
        let present = field.value(record)
        let questions = [
            Question(
                name: "value", prompt: field.title, value: field.isMasked && record.view != .full ? "" : present, hint: field.hint,
                objection: field.objection),
            Question(name: "reason", prompt: .init("Why, for the record", "原因（留档）")),
            Question(name: "sure", prompt: .init("Save? y", "保存？y"), isOptional: false),
        ]
        let name = field.name, version = record.reader?.version ?? 0, id = id
        desk.push(
            FormPage(
                .init("Change a field", "修改字段"), intro: [
                    record.reader?.name ?? "", desk.text("now: ", "现值：") + present,
                    desk.text("An empty value takes it away.", "留空则删除。"),
                ],
                questions
            ) { desk, values in
                guard values["sure"]?.lowercased() == "y" else {
                    return desk.warn("y saves; Esc leaves it as it is.", "输入 y 保存，Esc 放弃。")
                }
                var request = Readers.ChangeRequest(
                    readerId: id, expectedVersion: version, fields: [name], reason: values["reason"] ?? "")
                ReaderPage.set(name, ScanText.normalized(values["value"] ?? ""), &request)
                desk.finish("lectern.readers.v1.Readers/Change", request, subject: name) { (desk, _: Readers.Record) in
                    desk.tell("Saved.", "已保存。")
                }
            })
    }

    private static func set(_ name: String, _ value: String, _ request: inout Readers.ChangeRequest) {
        switch name {
        case "name": request.name = value
        case "category": request.category = value
        case "language": request.language = value
        case "phone": request.phone = value
        case "email": request.email = value
        case "birth_date": request.birthDate = value
        case "card_kind": request.cardKind = value
        default: request.guardianConsent = value
        }
    }

    /// Asks why, and does it then.
    /// Asks for a reason, and where something changes whether it is meant.
    private func ask(
        _ title: DeskText, sure: DeskText? = nil, _ desk: inout DeskModel, _ act: @escaping (inout ReaderPage, String, inout DeskModel) -> Void
    ) {
        let why = Question(name: "reason", prompt: .init("Why, for the record", "原因（留档）"), isOptional: false)
        let questions = [why] + (sure.map { [Question(name: "sure", prompt: $0, isOptional: false)] } ?? [])
        desk.push(
            FormPage(title, intro: [record.reader?.name ?? ""], questions) { desk, values in
                guard sure == nil || values["sure"]?.lowercased() == "y" else {
                    return desk.warn("y saves; Esc leaves it as it is.", "输入 y 保存，Esc 放弃。")
                }
                desk.update(ReaderPage.self) { page, desk in act(&page, values["reason"] ?? "", &desk) }
            })
    }

    private func reveal(_ reason: String, _ desk: inout DeskModel) {
        desk.finish(
            "lectern.readers.v1.Readers/Reveal", Readers.RevealRequest(readerId: id, reason: reason),
            subject: title.text(desk.language)
        ) {
            (desk, record: Readers.Record) in
            desk.update(ReaderPage.self) { page, _ in (page.record, page.isRevealed) = (record, true) }
        }
    }

    private func reportLost(_ reason: String, _ desk: inout DeskModel) {
        let request = Readers.MoveIdentifierRequest(readerId: id, event: .reportLost, reason: reason)
        desk.finish("lectern.readers.v1.Readers/MoveIdentifier", request, subject: record.reader?.card ?? "") {
            (desk, _: Readers.Identifier) in
            desk.tell("The card is reported lost.", "已挂失。")
        }
    }

    /// Renews one loan, or all, one after another.
    private func renew(_ number: Int?, _ desk: inout DeskModel) {
        let barcodes = loans.compactMap { $0.item?.barcode }
        guard !barcodes.isEmpty else { return desk.warn("Nothing is on loan.", "没有在借图书。") }
        if let number, !barcodes.indices.contains(number - 1) {
            return desk.warn("There is no loan \(number).", "没有第 \(number) 项借阅。")
        }
        desk.renew(number.map { [barcodes[$0 - 1]] } ?? barcodes[...], card: record.reader?.card ?? "") { desk in
            desk.update(ReaderPage.self) { page, desk in page.loadLoans(&desk) }
        }
    }
}

extension DeskModel {
    /// Renews loans one after another, a line of the journal each; the last one is told above the field.
    mutating func renew(_ barcodes: ArraySlice<String>, card: String, then: @escaping (inout DeskModel) -> Void) {
        guard let barcode = barcodes.first else { return then(&self) }
        let request = Circulation.RenewRequest(barcode: barcode, card: card)
        call("lectern.circulation.v1.Circulation/Renew", request, writes: true, subject: barcode) {
            (desk, result: Result<Circulation.RenewResponse, Problem>) in
            switch result {
            case .success(let answer):
                let due = desk.calendar.day(answer.loan?.dueAtMs ?? 0)
                desk.note(.done, barcode, desk.text("renewed, due \(due)", "已续借，应还 \(due)"))
                desk.tell("\(barcode) renewed, due \(due)", "\(barcode) 已续借，应还 \(due)")
            case .failure(let problem):
                desk.note(problem, barcode)
                desk.refuse(problem)
            }
            desk.renew(barcodes.dropFirst(), card: card, then: then)
        }
    }
}
