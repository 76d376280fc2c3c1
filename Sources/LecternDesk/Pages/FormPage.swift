// Questions one after another: a form by keyboard alone.

internal import LecternMessages
internal import LecternWire

/// What a form asks for.
struct Question {
    let name: String
    let prompt: DeskText
    var isSecret = false
    /// What stands in the field already.
    var value = ""
    /// Shown beside it.
    var hint = DeskText("", "")
    /// Whether it may stay empty.
    var isOptional = true
    /// What is wrong with a value that is not empty, as far as it can be seen here; nil: the daemon decides.
    var objection: (String) -> DeskText? = { _ in nil }
    /// How the value was understood, for the person to look at before it is done.
    var shown: (String) -> String = { $0 }
}

/// A form. Enter goes on, at the last question it does what the form is for; Up goes back, Esc leaves it undone.
struct FormPage: DeskPage {
    let title: DeskText
    /// What stands above the questions.
    let intro: [String]
    private(set) var questions: [Question]
    private let finish: (inout DeskModel, [String: String]) -> Void
    private(set) var current = 0
    var input = TextField()

    /// - Parameters:
    ///   - title: of the screen.
    ///   - intro: lines above the questions.
    ///   - questions: at least one.
    ///   - finish: does it, with the values by the questions' names.
    init(
        _ title: DeskText, intro: [String] = [], _ questions: [Question],
        finish: @escaping (inout DeskModel, [String: String]) -> Void
    ) {
        self.title = title
        self.intro = intro
        self.questions = questions
        self.finish = finish
        input = TextField(questions.first?.value ?? "")
    }

    var prompt: DeskText { questions[current].prompt }
    var isSecret: Bool { questions[current].isSecret }
    var takesScans: Bool { false }
    var help: [DeskText] {
        [
            .init("Enter goes to the next question; at the last one it does it.", "回车到下一项；最后一项回车即办理。"),
            .init("Up goes back to the question before. Esc leaves everything as it is.", "上箭头回到前一项，Esc 放弃。"),
            .init("Ctrl-U empties the field.", "Ctrl-U 清空输入。"),
        ]
    }

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        var lines = intro.map { Screen.Line(" " + $0) }
        if !intro.isEmpty { lines.append(.init()) }
        for (index, question) in questions.enumerated() {
            let value =
                index == current ? "" : question.isSecret ? String(repeating: "*", count: question.value.count) : question.shown(question.value)
            let hint = question.hint.text(desk.language)
            let mark = index == current ? " > " : "   "
            let shown = TextWidth.padded(question.prompt.text(desk.language), 24) + " " + value
            lines.append(.init(mark + shown + (hint.isEmpty ? "" : "  (\(hint))"), index == current ? .selected : .plain))
        }
        return lines
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        switch key {
        case .up, .backTab: move(to: max(0, current - 1))
        case .down, .tab: move(to: min(questions.count - 1, current + 1))
        default: return false
        }
        return true
    }

    private mutating func move(to index: Int) {
        questions[current].value = input.text
        current = index
        input = TextField(questions[index].value)
    }

    /// Goes back to the question about a field that was refused.
    mutating func ask(for field: String) {
        if let index = questions.firstIndex(where: { [field, "input." + field].contains($0.name) }) { move(to: index) }
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        questions[current].value = text
        guard !text.isEmpty || questions[current].isOptional else { return desk.warn("This is needed.", "此项必填。") }
        if !text.isEmpty, let objection = questions[current].objection(ScanText.normalized(text)) {
            input = TextField(text)
            return desk.warn(objection.en, objection.zh)
        }
        guard current == questions.count - 1 else {
            current += 1
            input = TextField(questions[current].value)
            return
        }
        input = TextField(text)
        if let missing = questions.firstIndex(where: { !$0.isOptional && $0.value.isEmpty }) {
            move(to: missing)
            return desk.warn("This is needed.", "此项必填。")
        }
        finish(&desk, Dictionary(questions.map { ($0.name, $0.value) }) { first, _ in first })
    }
}

extension DeskModel {
    /// Does what a form is for, with a line in the journal; then the form is closed. Where it is refused the form stays.
    /// - Parameters:
    ///   - method: its full name; one that writes.
    ///   - request: the request.
    ///   - subject: what the journal calls it.
    ///   - then: takes the answer; the page below the form is read anew afterwards.
    mutating func finish<Answer: Message>(
        _ method: String, _ request: some Message, subject: String, _ then: @escaping (inout DeskModel, Answer) -> Void
    ) {
        call(method, request, writes: true, subject: subject) { (desk, result: Result<Answer, Problem>) in
            switch result {
            case .success(let answer):
                desk.note(.done, subject, desk.top?.title.text(desk.language) ?? method)
                desk.pop()
                then(&desk, answer)
            case .failure(let problem):
                desk.note(problem, subject)
                desk.refuse(problem)
                if let field = problem.fact("field") { desk.update(FormPage.self) { page, _ in page.ask(for: field) } }
            }
        }
    }
}
