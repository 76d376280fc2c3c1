// The handlers by which staff enter a form, correct it, and give it up.

internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

/// What came of trying a form.
private struct Tried {
    var reader: Int64 = 0
    var made: [Forms.Made] = []
    /// Why it can't be done; both empty: it is done.
    var reason = ""
    var why = ""

    var isDone: Bool { reason.isEmpty }
}

extension FormsService {
    func enter(_ request: Forms.EnterRequest, _ call: Call) throws -> Forms.Entry {
        let validator = Self.validator
        if !request.batch.isEmpty {
            try validator.externalCode(request.batch, "batch")
            guard !request.key.isEmpty else {
                throw validator.invalid("key", "each form of a batch needs one: its number in the pile", zh: "批次中的每份表单须有编号")
            }
        }
        if !request.key.isEmpty { try validator.requiredText(request.key, "key", charactersMax: FormsLimits.keyCharactersMax) }
        try Self.check(request.answers)
        let rows = EntryRows(call)
        if !request.key.isEmpty, let found = try rows.load(batch: request.batch, key: request.key) { return try known(found, request) }
        let form = try FormRows(call).known(request.form)
        guard !form.closed else { throw Refusal(Forms.Reason.formClosed, facts: ("form", form.code)) }
        try Self.checkRights(form, call)
        let id = try call.newID()
        let tried: Tried
        var answers = request.answers
        do {
            let filling = try Filling(form, request.answers)
            answers = filling.told
            tried = try attempt(filling, id, call)
        } catch let wrong as Filling.Wrong {
            // Whoever enters one form reads what is wrong with it; a scanner goes on with the next one.
            guard !request.batch.isEmpty else { throw Self.refusal(wrong) }
            tried = Tried(wrong, reader: try Self.reader(of: Filling.card(form, request.answers), call), call)
        }
        let row = EntryRow(
            entryId: id, form: form.code, formVersion: form.version, batch: request.batch, entryKey: request.key.isEmpty ? "\(id)" : request.key,
            state: (tried.isDone ? EntryLife.State.done : .waiting).rawValue, readerId: tried.reader,
            answers: try Forms.EntryDetails(answers: answers).encoded(), reason: tried.reason, why: tried.why,
            filledInAtMs: call.happenedAtMilliseconds, enteredAtMs: call.nowMilliseconds, enteredBy: call.principal.person,
            terminal: call.principal.terminal, made: try Forms.Entry(made: tried.made).encoded(),
            closedAtMs: tried.isDone ? call.nowMilliseconds : 0, paper: try Forms.EntryDetails(answers: request.answers).encoded())
        try rows.add(row, tried.isDone ? .entered : .putAside)
        if !tried.isDone { try FormsWork(call).add(row, form) }
        return try row.message()
    }

    /// A form that was entered before. The same answers are the same form; others are another form with its key.
    private func known(_ row: EntryRow, _ request: Forms.EnterRequest) throws -> Forms.Entry {
        func told(_ answers: [Forms.FieldAnswer]) -> Set<String> {
            Set(answers.filter { !$0.value.isEmpty }.map { "\($0.field)=\(ScannedText.plain($0.value))" })
        }
        // Of a reader who was erased no answers are left, and the key alone tells.
        let paper = try Forms.EntryDetails(row.paper).answers
        let isSame = row.paper.isEmpty || told(paper) == told(request.answers)
        guard row.form == request.form, isSame else {
            throw Refusal(Forms.Reason.keyTaken, facts: ("batch", request.batch), ("key", request.key), ("entry_id", "\(row.entryId)"))
        }
        var entry = try row.message()
        entry.known = true
        return entry
    }

    func correct(_ request: Forms.CorrectRequest, _ call: Call) throws -> Forms.Entry {
        try Self.validator.text(request.note, "note", charactersMax: FormsLimits.noteCharactersMax)
        let old = try EntryRows(call).known(request.entryId)
        let new = try tryAgain(old, request.answers, request.note, call)
        let work = FormsWork(call)
        if new.life == .waiting { try work.add(new, try FormRows(call).known(new.form)) } else { try work.withdraw(new, note: request.note) }
        return try new.message()
    }

    func drop(_ request: Forms.DropRequest, _ call: Call) throws -> Forms.Entry {
        try Self.validator.text(request.note, "note", charactersMax: FormsLimits.noteCharactersMax)
        let new = try EntryRows(call).move(.dropped, try EntryRows(call).known(request.entryId), detail: request.note) { _ in }
        try FormsWork(call).withdraw(new, note: request.note)
        return try new.message()
    }

    func actOnWork(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(act.note, "note", charactersMax: FormsLimits.noteCharactersMax)
        guard let id = Int64(act.key) else { throw Self.validator.invalid("key", "it is not of an entered form", zh: "不是表单编号") }
        let old = try EntryRows(call).known(id)
        switch act.action {
        case "try":
            let new = try tryAgain(old, act.inputs.map { .init(field: $0.name, value: $0.value) }, act.note, call)
            guard new.life == .done else {
                // The refusal keeps what is corrected, and the item tells what stands against it now.
                try FormsWork(call).add(new, try FormRows(call).known(new.form))
                throw Refusal(Forms.Reason.stillRefused, facts: ("entry_id", "\(id)"), ("reason", new.reason), ("why", new.why))
            }
            return try FormsWork(call).finish(new, act)
        case "drop":
            let new = try EntryRows(call).move(.dropped, old, detail: act.note) { _ in }
            return try FormsWork(call).finish(new, act)
        default: throw Self.validator.invalid("action", "it is neither try nor drop", zh: "只有 try 和 drop")
        }
    }

    /// Tries a form that waits with what is corrected of it, as its definition is now.
    private func tryAgain(_ old: EntryRow, _ corrected: [Forms.FieldAnswer], _ note: String, _ call: Call) throws -> EntryRow {
        guard old.life == .waiting else { throw EntryRows.refusal(.corrected, old) }
        try Self.check(corrected)
        let form = try FormRows(call).known(old.form)
        try Self.checkRights(form, call)
        let names = Set(corrected.map(\.field))
        let filling: Filling
        do { filling = try Filling(form, try old.told().filter { !names.contains($0.field) } + corrected) } catch let wrong as Filling.Wrong {
            throw Self.refusal(wrong)
        }
        let tried = try attempt(filling, old.entryId, call)
        let details = [tried.reason, names.sorted().joined(separator: " "), note].filter { !$0.isEmpty }
        return try EntryRows(call).move(tried.isDone ? .corrected : .refusedAgain, old, detail: details.joined(separator: "; ")) { row in
            row.formVersion = form.version
            row.answers = try Forms.EntryDetails(answers: filling.told).encoded()
            (row.readerId, row.reason, row.why) = (tried.reader, tried.reason, tried.why)
            row.made = try Forms.Entry(made: tried.made).encoded()
        }
    }

    private func attempt(_ filling: Filling, _ id: Int64, _ call: Call) throws -> Tried {
        let result = try Self.carry(filling.planned, id, call)
        // After the calls: a membership has made its reader.
        let reader = try Self.reader(of: filling.card, call)
        switch result {
        case .success(let made): return Tried(reader: reader, made: made)
        case .failure(let problem): return Tried(reader: reader, reason: problem.reason, why: Self.why(problem))
        }
    }
}

extension Tried {
    /// An answer that the form does not take.
    fileprivate init(_ wrong: Filling.Wrong, reader: Int64, _ call: Call) {
        self.reader = reader
        reason = Forms.Reason.fieldInvalid.name
        why = "\(wrong.field): \(call.text(en: wrong.english, zh: wrong.chinese))"
    }
}
