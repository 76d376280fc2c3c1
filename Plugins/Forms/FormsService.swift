// The service of Forms: what its handlers share. Each kind of handler has a file FormsService+….swift.

internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Takes forms that staff enter, and makes of them what they become.
struct FormsService: Forms.Service {
    static let validator = FieldValidator(Forms.Reason.fieldInvalid, versionConflict: Forms.Reason.versionConflict)

    /// The record that counts for a card's reader; 0: there is none, or the card is not in use.
    /// - Throws: `Problem`.
    static func reader(of card: String, _ call: Call) throws -> Int64 {
        guard !card.isEmpty else { return 0 }
        switch try call.tryCall({ try Readers.Client($0).standing(.init(card: card)) }) {
        case .success(let reader): return reader.readerId
        case .failure(let problem):
            guard [Readers.Reason.readerUnknown.name, Readers.Reason.cardRetired.name].contains(problem.reason) else { throw problem }
            return 0
        }
    }

    /// Whoever enters a form needs the rights of the calls that it becomes: they are made in that person's name, inside this call, where their
    /// own rules are not asked.
    /// - Throws: `RIGHT_MISSING`.
    static func checkRights(_ form: Forms.Form, _ call: Call) throws {
        guard call.principal.session == .staff else { return }
        for becomes in form.becomes {
            guard let right = FormMethod.named(becomes.method)?.right, !right.isEmpty, !call.staffMay(right) else { continue }
            throw Refusal(Forms.Reason.rightMissing, facts: ("right", right), ("method", becomes.method))
        }
    }

    /// Makes the calls of a form, all of them or none.
    /// - Returns: what was made; or the refusal of one of them, which people have to look after.
    /// - Throws: `Problem` where it is not the form's fault.
    static func carry(_ calls: [Forms.Planned], _ id: Int64, _ call: Call) throws -> Result<[Forms.Made], Problem> {
        let result = try call.tryCall { try Forms.Client($0).carry(.init(calls: calls, entryId: id)).made }
        guard case .failure(let problem) = result else { return result }
        let refusals: [Status] = [
            .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange,
        ]
        guard refusals.contains(problem.status) else { throw problem }
        return result
    }

    /// A problem's words: those of its fact "why" besides, where it has one.
    static func why(_ problem: Problem) -> String {
        let facts = problem.facts.filter { ["field", "why"].contains($0.name) && !$0.value.isEmpty }.map(\.value)
        return String(([problem.message] + facts).joined(separator: " ").prefix(FormsLimits.whyCharactersMax))
    }

    /// The refusal of an answer.
    static func refusal(_ wrong: Filling.Wrong) -> Refusal {
        validator.invalid("answers.\(wrong.field)", wrong.english, zh: wrong.chinese)
    }

    /// Answers as they come, before their form is known to take them.
    /// - Throws: `FIELD_INVALID`.
    static func check(_ answers: [Forms.FieldAnswer]) throws(Refusal) {
        try validator.list(answers, "answers", countMax: FormsLimits.fieldsMax) { answer, field throws(Refusal) in
            try validator.code(answer.field, "\(field).field")
            // Control characters are a scanner's where the field is a code, and wrong where it is a text: its form tells.
            guard answer.value.count <= Int(FormsLimits.textCharactersMax) else {
                throw validator.invalid(
                    "\(field).value", "it has more than \(FormsLimits.textCharactersMax) characters", zh: "超过 \(FormsLimits.textCharactersMax) 个字符")
            }
        }
    }
}
