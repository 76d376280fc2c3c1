// The handlers of purposes and consents.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    func putPurpose(_ request: ReadersRecord.PutPurposeRequest, _ call: Call) throws -> ReadersRecord.Purpose {
        var request = request
        try Self.validator.code(request.code, "code")
        try Self.validator.notNegative(request.libraryId, "library_id")
        let rows = PurposeRows(call)
        let old = try rows.load(request.code, library: request.libraryId)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "text", "closed"], found: old?.version, absent: Self.unknown(request.code))
        if let old = try old.map({ try rows.message($0) }) {
            change.keep("name", &request.name, old.name)
            change.keep("text", &request.text, old.text)
            change.keep("closed", &request.closed, old.closed)
        } else {
            guard try rows.all(library: request.libraryId).count < RecordLimits.purposesMax else {
                throw Refusal(ReadersRecord.Reason.recordFull, facts: ("kind", "PURPOSE"), ("entries_max", "\(RecordLimits.purposesMax)"))
            }
        }
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.requiredText(request.text.split(whereSeparator: \.isNewline).joined(separator: " "), "text", charactersMax: RecordLimits.purposeTextCharactersMax)
        var row = old ?? PurposeRow(code: request.code, libraryId: request.libraryId)
        let isSameText = try old.map { try rows.text($0, version: $0.textVersion) == request.text } ?? false
        (row.name, row.closed, row.version) = (request.name, request.closed, row.version + 1)
        if !isSameText { row.textVersion += 1 }
        try rows.put(row)
        if !isSameText { try rows.insertText(row, request.text) }
        return try rows.message(row)
    }

    private static func unknown(_ code: String) -> Refusal { Refusal(ReadersRecord.Reason.purposeUnknown, facts: ("purpose", code)) }

    func purposes(_ request: ReadersRecord.PurposesRequest, _ call: Call) throws -> ReadersRecord.PurposesResponse {
        try Self.validator.notNegative(request.libraryId, "library_id")
        let rows = PurposeRows(call)
        return ReadersRecord.PurposesResponse(purposes: try rows.applying(to: request.libraryId).map { try rows.message($0) })
    }

    func putConsent(_ request: ReadersRecord.PutConsentRequest, _ call: Call) throws -> ReadersRecord.Consent {
        try Self.validator.code(request.purpose, "purpose")
        try Self.validator.notNegative(request.textVersion, "text_version")
        try Self.validator.text(request.evidence, "evidence", charactersMax: FieldValidator.textCharactersMax)
        let subject = try decider(request.card, request.readerId, call)
        guard (subject.by == .staff) == !request.evidence.isEmpty else {
            throw subject.by == .staff
                ? Self.validator.invalid("evidence", "it is missing; say where the signed form is", zh: "缺少；请注明签字表格存放处")
                : Self.validator.invalid("evidence", "it is for staff who enter a form", zh: "仅供馆员录入表格时使用")
        }
        let reader = subject.reader
        let rows = ConsentRows(call)
        guard let purpose = try PurposeRows(call).applying(to: reader.libraryId).first(where: { $0.code == request.purpose }) else {
            throw Self.unknown(request.purpose)
        }
        // Whatever became of the purpose, what was consented to can be taken back.
        if request.given, purpose.closed { throw Self.unknown(request.purpose) }
        let standing = try rows.current(of: reader.readerId, purpose: request.purpose)
        let version = request.textVersion == 0 && !request.given ? standing?.textVersion ?? purpose.textVersion : request.textVersion
        guard (1...max(purpose.textVersion, standing?.textVersion ?? 0)).contains(version) else {
            throw Refusal(
                ReadersRecord.Reason.textUnknown,
                facts: ("purpose", request.purpose), ("text_version", "\(version)"), ("present", "\(purpose.textVersion)"))
        }
        let row = ConsentRow(
            consentId: try call.newID(), readerId: reader.readerId, purpose: request.purpose, libraryId: purpose.libraryId, given: request.given,
            textVersion: version, happenedAtMs: call.happenedAtMilliseconds, recordedAtMs: call.nowMilliseconds,
            terminal: call.principal.terminal, toldBy: Int64(subject.by.rawValue), person: call.principal.person, evidence: request.evidence,
            requestKey: call.requestKey)
        try rows.insert(row)
        let present = try rows.current(of: reader.readerId, purpose: request.purpose) ?? row
        if present.given != standing?.given {
            try call.emit(
                topic: "readers.consent", kind: present.given ? "given" : "withdrawn", subject: .reader(reader.readerId),
                ReadersRecord.ConsentChanged(readerId: reader.readerId, purpose: request.purpose, given: present.given))
        }
        return present.message(purpose)
    }

    func consents(_ request: ReadersRecord.ConsentsRequest, _ call: Call) throws -> ReadersRecord.ConsentsResponse {
        if !request.purpose.isEmpty { try Self.validator.code(request.purpose, "purpose") }
        let reader = try subject(request.card, request.readerId, call).reader
        let purposes = PurposeRows(call)
        let applying = try purposes.applying(to: reader.libraryId)
        let decisions = try ConsentRows(call).all(of: reader.readerId).filter { request.purpose.isEmpty || $0.purpose == request.purpose }
        var seen: Set<String> = []
        let standing = decisions.filter { seen.insert($0.purpose).inserted }
        let open = applying.filter { !$0.closed && !seen.contains($0.code) && (request.purpose.isEmpty || $0.code == request.purpose) }
        return ReadersRecord.ConsentsResponse(
            consents: (request.history ? decisions : standing).map { row in row.message(applying.first { $0.code == row.purpose }) },
            open: try open.map { try purposes.message($0) })
    }

    func consented(_ request: ReadersRecord.ConsentedRequest, _ call: Call) throws -> ReadersRecord.ConsentedResponse {
        let standing = try ConsentRows(call).current(of: request.readerId, purpose: request.purpose)
        return ReadersRecord.ConsentedResponse(consented: standing?.given ?? false, textVersion: standing?.textVersion ?? 0)
    }
}
