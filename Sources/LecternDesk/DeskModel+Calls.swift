// Calls by message, and what they are refused with.

internal import CityMessages
internal import LecternMessages
internal import LecternWire

extension DeskModel {
    /// Makes a call for a page; the page's closure gets the answer if the page is still open.
    /// - Parameters:
    ///   - page: the type of the page that asks.
    ///   - method: "Work/Claim" of a service "lectern.work.v1", in full.
    ///   - request: the request.
    ///   - writes: whether it needs a request key.
    ///   - holdsKeys: whether keys wait for the answer: what they mean depends on it.
    ///   - subject: what is told as not done where the session has ended.
    ///   - then: takes the answer.
    mutating func call<Page: DeskPage, Answer: Message>(
        _ page: Page.Type, _ method: String, _ request: some Message, writes: Bool = false, holdsKeys: Bool = true,
        subject: String = "",
        _ then: @escaping (inout Page, inout DeskModel, Result<Answer, Problem>) -> Void
    ) {
        call(method, request, writes: writes, holdsKeys: holdsKeys, subject: subject) { (desk, result: Result<Answer, Problem>) in
            desk.update(Page.self) { page, desk in then(&page, &desk, result) }
        }
    }

    /// Makes a call.
    mutating func call<Answer: Message>(
        _ method: String, _ request: some Message, writes: Bool = false, holdsKeys: Bool = true, subject: String = "",
        _ then: @escaping (inout DeskModel, Result<Answer, Problem>) -> Void
    ) {
        let bytes: [UInt8]
        do { bytes = try request.encoded() } catch {
            return refuse(Problem(status: .invalidArgument, reason: "FIELD_INVALID", message: "\(error)"))
        }
        begin(method, bytes, writes: writes, holdsKeys: holdsKeys, subject: subject) { desk, result in
            then(
                &desk,
                result.flatMap { bytes in
                    do throws(MessageError) { return .success(try Answer(bytes)) } catch {
                        return .failure(Problem(status: .internal, reason: "ANSWER_NOT_UNDERSTOOD", message: "\(error)"))
                    }
                })
        }
    }

    /// Shows a refusal above the field, with a bell.
    mutating func refuse(_ problem: Problem) {
        message = .init(refusal(problem), .alert)
        bell()
    }

    /// Shows a text above the field.
    mutating func tell(_ en: String, _ zh: String) { message = .init(text(en, zh)) }

    /// The same, with a bell.
    mutating func warn(_ en: String, _ zh: String) {
        message = .init(text(en, zh), .alert)
        bell()
    }

    /// A scan that the screen has no use for: a line in the journal, and above the field. So short a text is no scan, but a key that the
    /// screen does not know.
    mutating func reject(_ subject: String, _ en: String, _ zh: String) {
        guard subject.count > DeskLimits.keyCharactersMax else {
            return warn("There is no \(subject) here; F1 says what there is.", "此画面没有 \(subject)，F1 查看说明。")
        }
        let why = text("Not done: " + en, "未办理：" + zh)
        note(.notDone, subject, why)
        message = .init(subject + "  " + why, .alert)
    }

    /// A refusal for a person.
    func refusal(_ problem: Problem) -> String { Refusal(problem).text(language, calendar) }

    /// What stands in the journal of a call that failed.
    mutating func note(_ problem: Problem, _ subject: String) {
        let outcome: Journal.Outcome = Refusal.isLoss(problem) ? .unknown : .refused
        let lost = text("No answer came; whether it was done is not known: look before you do it again. ", "未收到应答，是否完成未知，请先核实。")
        note(outcome, subject, (outcome == .unknown ? lost : "") + refusal(problem))
    }

    /// A branch for a person.
    func branch(_ id: Int64) -> String {
        if id == 0 { return text("city", "全市") }
        guard let branch = branches[id] else { return text("branch", "分馆") + " \(id)" }
        return branch.name.isEmpty ? branch.code : branch.name
    }
}
