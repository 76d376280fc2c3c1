// What staff have to do for forms that could not be done: a kind of work for each definition, and its items.

internal import CityMessages
internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages
internal import WorkMessages

/// Items of work of entered forms. Valid inside one handler.
struct FormsWork {
    private static let method = "lectern.forms.v1.Forms/ActOnWork"
    private static let right = "forms.enter"
    private static let dayMinutes: Int64 = 24 * 60

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The kind of a definition: its fields are the form's, and so are the inputs of "try".
    static func kind(_ form: Forms.Form) -> Work.Kind {
        let fixed = [
            field("entry", "表单编号", "Entered form", .text), field("reader", "读者", "Reader", .reader),
            field("happened_at", "填写时间", "Filled in", .time), field("reason", "原因代码", "Reason", .text), field("why", "原因", "Why", .text),
        ]
        let fields = form.fields.map { field in
            Work.Field(name: field.code, title: texts(field.titles), type: field.kind == .barcode ? .barcode : .text)
        }
        return Work.Kind(
            code: code(form.code), version: form.version, title: texts(form.titles), fields: fixed + fields,
            actions: [
                .init(name: "try", title: title("更正后重试", "Correct and try again"), method: method, inputs: fields),
                .init(name: "drop", title: title("作废", "Give it up"), method: method),
            ], right: right, dueMinutes: dayMinutes, escalationMinutes: 2 * dayMinutes)
    }

    private static func code(_ form: String) -> String { "forms.\(form)" }

    /// Has the kind of a definition kept, so that staff can look at its queue.
    /// - Throws: `Problem`.
    func declare(_ form: Forms.Form) throws { _ = try Work.Client(call).declare(.init(kinds: [Self.kind(form)])) }

    /// Adds the item of a form that waits, or replaces what it tells. Items hold numbers and codes, and no names: of the form's own fields they
    /// tell cards, barcodes and choices; the others are told by GetEntry to whoever may read forms.
    /// - Throws: `Problem`, `MessageError`.
    func add(_ row: EntryRow, _ form: Forms.Form) throws {
        var values = [
            ("entry", "\(row.entryId)"), ("reader", row.readerId == 0 ? "" : "\(row.readerId)"), ("happened_at", "\(row.filledInAtMs)"),
            ("reason", row.reason), ("why", row.why),
        ]
        for answer in try row.told() {
            guard let kind = form.fields.first(where: { $0.code == answer.field })?.kind, [.card, .barcode, .choice].contains(kind) else { continue }
            values.append((answer.field, answer.value))
        }
        _ = try Work.Client(call).add(.init(
            kind: Self.kind(form), key: "\(row.entryId)", branchId: try branch(of: row.terminal),
            values: values.filter { !$0.1.isEmpty }.map { .init(name: $0.0, value: $0.1) }))
    }

    /// There is nothing to do any more.
    /// - Throws: `Problem`.
    func withdraw(_ row: EntryRow, note: String) throws {
        _ = try Work.Client(call).withdraw(.init(kind: Self.code(row.form), key: "\(row.entryId)", note: note))
    }

    /// Finishes an item by the claim that the caller has.
    /// - Throws: `Problem`.
    func finish(_ row: EntryRow, _ act: Work.Act) throws -> Work.Acted {
        let finished = try Work.Client(call).finish(
            .init(kind: Self.code(row.form), key: act.key, claim: act.claim, action: act.action, note: act.note))
        return Work.Acted(itemId: finished.itemId)
    }

    /// The branch of the desk at which it was entered; 0, the whole city: that is no service point.
    private func branch(of terminal: String) throws -> Int64 {
        guard !terminal.isEmpty else { return 0 }
        switch try call.tryCall({ try City.Client($0).opening(City.OpeningRequest(servicePointCode: terminal)) }) {
        case .success(let opening): return opening.branchId
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            return 0
        }
    }

    private static func texts(_ texts: [Types.Text]) -> [Work.Text] { texts.map { .init(language: $0.language, text: $0.text) } }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [.init(language: "zh-Hans", text: chinese), .init(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        .init(name: name, title: title(chinese, english), type: type)
    }
}
