// The handlers that write and list definitions, and look entered forms and batches up.

internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// A position in a list by code: the code of the one before it.
private struct CodeCursor: PageCursor {
    let text: String

    init(code: String) { text = code }

    init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        self.text = text
    }
}

extension FormsService {
    func putForm(_ request: Forms.PutFormRequest, _ call: Call) throws -> Forms.Form {
        guard var form = request.form else { throw Self.validator.invalid("form", "it is missing", zh: "缺少") }
        try FormCheck.check(form)
        let rows = FormRows(call)
        let found = try rows.load(form.code)?.version ?? 0
        guard request.expectedVersion == 0 || request.expectedVersion == found else {
            throw Refusal(Forms.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(found)"))
        }
        form.version = found + 1
        try rows.write(form)
        try FormsWork(call).declare(form)
        return form
    }

    func definitions(_ request: Forms.DefinitionsRequest, _ call: Call) throws -> Forms.DefinitionsResponse {
        let page = try PageRequest<CodeCursor>(
            request.limit, request.cursor, FormsLimits.definitionPage, invalid: Forms.Reason.cursorInvalid)
        let rows = try FormRows(call).page(after: page.after?.text ?? "", limit: page.rowsMax)
        let found = page.page(rows) { CodeCursor(code: $0.code) }
        return .init(forms: found.items, cursor: found.cursor)
    }

    func getEntry(_ request: Forms.GetEntryRequest, _ call: Call) throws -> Forms.EntryDetails {
        let rows = EntryRows(call)
        let row = try rows.known(request.entryId)
        let history = try rows.history(row.entryId).map { entry in
            Forms.EntryEvent(
                event: entry.event, from: entry.fromState, to: entry.toState, happenedAtMs: entry.happenedAtMs, recordedAtMs: entry.recordedAtMs,
                person: entry.person, terminal: entry.terminal, method: entry.method, detail: entry.detail)
        }
        return .init(entry: try row.message(), answers: try row.told(), history: history)
    }

    func entries(_ request: Forms.EntriesRequest, _ call: Call) throws -> Forms.EntriesResponse {
        guard [!request.card.isEmpty, !request.batch.isEmpty, request.onlyWaiting].filter({ $0 }).count <= 1 else {
            throw Self.validator.invalid("card", "give one of card, batch and only_waiting", zh: "card、batch、only_waiting 只能给一个")
        }
        let list: EntryList =
            if !request.card.isEmpty { .reader(try known(request.card, call)) } else if !request.batch.isEmpty { .batch(request.batch) } else {
                request.onlyWaiting ? .waiting : .all
            }
        let page = try PageRequest(request.limit, request.cursor, FormsLimits.page, list: list.name, invalid: Forms.Reason.cursorInvalid)
        let rows = try EntryRows(call).page(list, before: page.after ?? .beforeAllDescending(list: list.name), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(list: list.name, at: $0.enteredAtMs, id: $0.entryId) }
        return .init(entries: try found.items.map { try $0.message() }, cursor: found.cursor)
    }

    func batches(_ request: Forms.BatchesRequest, _ call: Call) throws -> Forms.BatchesResponse {
        guard request.batch.isEmpty else { return .init(batches: try BatchRows(call).load(request.batch).map { [$0.message] } ?? []) }
        let page = try PageRequest<CodeCursor>(request.limit, request.cursor, FormsLimits.page, invalid: Forms.Reason.cursorInvalid)
        let rows = try BatchRows(call).page(after: page.after?.text ?? "", limit: page.rowsMax)
        let found = page.page(rows) { CodeCursor(code: $0.code) }
        return .init(batches: found.items.map(\.message), cursor: found.cursor)
    }

    /// The reader of a card.
    private func known(_ card: String, _ call: Call) throws -> Int64 {
        switch try call.tryCall({ try Readers.Client($0).standing(.init(card: card)) }) {
        case .success(let reader): return reader.readerId
        case .failure(let problem):
            guard let reason = [Forms.Reason.readerUnknown, .cardRetired].first(where: { $0.name == problem.reason }) else { throw problem }
            throw Refusal(reason, facts: ("card", card))
        }
    }
}
