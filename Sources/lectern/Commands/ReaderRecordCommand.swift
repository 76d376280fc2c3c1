// lectern reader record, set, card, merge and split: what a librarian does with a reader's record from a shell.

internal import CirculationMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Keeps readers' records.
enum ReaderRecordCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff who may do it."
    private static let why = Command.Option("--reason", "TEXT", "why, for the record; needed")

    static let commands = [
        Command(
            "reader record", "shows what is kept of a reader, with identifiers", operands: "CARD", count: 1...1,
            details: [
                "Phone, e-mail, addresses and the day of birth are masked; --full shows them, which is recorded with the reason. " + keeper,
            ],
            options: [
                .init("--full", nil, "with everything; needs --reason"), .init("--reason", "TEXT", "why everything is looked at"),
                .init("--changes", nil, "with the last changes of the record"),
            ],
            connects: true, example: "lectern reader record 0755000001", run: show),
        Command(
            "reader set", "changes fields of a reader", operands: "CARD FIELD=VALUE...", count: 2...20,
            details: [
                "Fields: name, category, library_id, expires_at_ms, language, phone, phone_verified, email, email_verified, birth_date, guardian_id,",
                "guardian_consent, card_kind. An empty value takes it away. Whoever changed the same field since it was read is not overwritten. " + keeper,
            ],
            options: [
                .init("--expect", "N", "the version that was read; else the present one"), .init("--reason", "TEXT", "why, for the record"),
            ],
            connects: true, example: "lectern reader set 0755000001 phone=13800138000 email=li@example.com", run: set),
        card("lost", "reports a card as lost: nobody signs in or borrows with it", "lectern reader card lost 0755000001 --reason 挂失"),
        card("found", "takes it back that a card is lost", "lectern reader card found 0755000001 --reason 找到"),
        Command(
            "reader card replace", "gives a reader another card", operands: "CARD NEW", count: 2...2,
            details: ["The old card is never used again. " + keeper], options: [why], connects: true,
            example: "lectern reader card replace 0755000001 0755009001 --reason 损坏"
        ) { arguments in try move(arguments, .replace, new: arguments.operands[1]) },
        Command(
            "reader merge", "says that two records are of one person", operands: "CARD OTHER", count: 2...2,
            details: ["The first record counts from now on; limits hold over the loans of both. " + keeper], options: [why], connects: true,
            example: "lectern reader merge 0755000001 0755000777 --reason 同一人", run: merge),
        Command(
            "reader split", "says that a merged record is another person's after all", operands: "CARD", count: 1...1,
            details: ["Each record has the loans that were made with it. " + keeper], options: [why], connects: true,
            example: "lectern reader split 0755000777 --reason 两个人", run: split),
    ]

    private static func card(_ word: String, _ summary: String, _ example: String) -> Command {
        Command(
            "reader card \(word)", summary, operands: "CARD", count: 1...1, details: [keeper], options: [why], connects: true, example: example
        ) { arguments in try move(arguments, word == "lost" ? .reportLost : .reportFound) }
    }

    /// The daemon, as the command's options connect to it.
    struct Desk {
        private let session: DaemonSession

        init(_ arguments: Arguments) throws { session = try DaemonSession(arguments) }

        var connection: Connection { session.connection }
        var caller: SessionCaller { session.caller }
        var readers: Readers.Client<SessionCaller> { Readers.Client(caller) }

        /// Prints an answer.
        func print(_ message: some Message, _ lines: () -> [String]) throws { try session.tell(message) { _ in lines() } }
    }

    private static func reason(_ arguments: Arguments) throws -> String {
        guard let reason = arguments["--reason"] else { throw UsageError("--reason is missing: say why, for the record", nil) }
        return reason
    }

    private static func show(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        let card = arguments.operands[0]
        let record = try arguments.has("--full")
            ? desk.readers.reveal(.init(card: card, reason: reason(arguments))) : desk.readers.read(.init(card: card))
        let id = record.reader?.readerId ?? 0
        let identifiers = try desk.readers.identifiers(.init(readerId: id)).identifiers.dropFirst()
        let changes = try arguments.has("--changes") ? desk.readers.changes(.init(readerId: id)).changes : []
        let names = try StaffNames(of: changes.map(\.person), desk.caller)
        try desk.print(record) {
            text(record) + identifiers.map { identifier in
                "    \(identifier.kindName)\(identifier.scope.isEmpty ? "" : " of \(identifier.scope)") \(identifier.value) \(identifier.stateName)"
            } + changes.map { change in
                let what = change.field.isEmpty ? change.event : "\(change.event) \(change.field): \(change.before) -> \(change.after)"
                return "    \(LocalTime.text(change.atMs))  \(what)  by \(change.person == 0 ? change.terminal : "\(names.text(change.person)) at \(change.terminal)")"
                    + (change.reason.isEmpty ? "" : "  (\(change.reason))")
            }
        }
    }

    /// What is printed of a record.
    static func text(_ record: Readers.Record) -> [String] {
        var lines = record.reader.map(ReaderCommand.text) ?? []
        func add(_ name: String, _ value: String, _ verifiedAt: Int64? = nil) {
            if !value.isEmpty { lines.append("    \(name) \(value)" + (verifiedAt.map { $0 == 0 ? ", not verified" : ", verified" } ?? "")) }
        }
        add("phone", record.phone, record.phoneVerifiedAtMs)
        add("e-mail", record.email, record.emailVerifiedAtMs)
        add("born", record.birthDate)
        for address in record.addresses {
            add("address", [address.label, address.region, address.street, address.postcode, address.recipient, address.phone].filter { !$0.isEmpty }.joined(separator: " "))
        }
        add("kind of card", record.cardKind)
        if record.guardianId != 0 { add("guardian", "reader \(record.guardianId), consent \(record.guardianConsent.isEmpty ? "missing" : record.guardianConsent)") }
        if record.familyId != 0 { add("family", "\(record.familyId)") }
        if !record.recordIds.isEmpty { add("records of this person", record.recordIds.map { "\($0)" }.joined(separator: ", ")) }
        if (record.reader?.cardLostAtMs ?? 0) != 0 { lines.append("    the card was reported lost") }
        return lines
    }

    private static func set(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        var change = Readers.ChangeRequest(reason: arguments["--reason"] ?? "")
        for word in arguments.operands.dropFirst() { try assign(word, &change) }
        let card = arguments.operands[0]
        let expected = try arguments.number("--expect", 1...Int.max).map { Int64($0) } ?? desk.readers.read(.init(card: card)).reader?.version
        (change.card, change.expectedVersion) = (card, expected ?? 0)
        let record = try desk.readers.change(change)
        try desk.print(record) { text(record) }
    }

    /// Reads "phone=13800138000" into a request.
    /// - Throws: `UsageError` for a field that can't be set so, or a value that is no number where one is needed.
    static func assign(_ word: String, _ change: inout Readers.ChangeRequest) throws {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw UsageError("\(word) is not FIELD=VALUE", nil) }
        let (field, value) = (parts[0], parts[1])
        func number() throws -> Int64 {
            guard let number = value.isEmpty ? 0 : Int64(value) else { throw UsageError("\(field): \(value) is not a number", nil) }
            return number
        }
        func flag() throws -> Bool {
            guard let flag = Bool(value) else { throw UsageError("\(field): \(value) is neither true nor false", nil) }
            return flag
        }
        switch field {
        case "name": change.name = value
        case "category": change.category = value
        case "library_id": change.libraryId = try number()
        case "expires_at_ms": change.expiresAtMs = try number()
        case "language": change.language = value
        case "phone": change.phone = value
        case "phone_verified": change.phoneVerified = try flag()
        case "email": change.email = value
        case "email_verified": change.emailVerified = try flag()
        case "birth_date": change.birthDate = value
        case "guardian_id": change.guardianId = try number()
        case "guardian_consent": change.guardianConsent = value
        case "card_kind": change.cardKind = value
        default: throw UsageError("there is no field \(field) that can be set so; lectern help reader set lists them", nil)
        }
        change.fields.append(field)
    }

    private static func move(_ arguments: Arguments, _ event: Readers.IdentifierEvent, new: String = "") throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        let moved = try desk.readers.moveIdentifier(
            .init(card: arguments.operands[0], event: event, reason: reason(arguments), newValue: new))
        try desk.print(moved) { ["card \(moved.value) is \(moved.stateName)"] }
    }

    private static func merge(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        let ids = try arguments.operands.map { try desk.readers.get(.init(card: $0)).readerId }
        let merged = try Circulation.Client(desk.caller).mergeReaders(
            .init(readerId: ids[0], mergedReaderId: ids[1], reason: reason(arguments)))
        try desk.print(merged) { lines(merged) }
    }

    private static func split(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        let id = try desk.readers.get(.init(card: arguments.operands[0])).readerId
        let left = try Circulation.Client(desk.caller).tellReadersApart(.init(readerId: id, reason: reason(arguments)))
        try desk.print(left) { lines(left) }
    }

    private static func lines(_ answer: Circulation.MergeReadersResponse) -> [String] {
        answer.records.map { "record \($0.readerId)  \($0.openLoans) open loans" }
    }
}

extension Readers.Identifier {
    /// The kind, for people.
    var kindName: String {
        let names = ["", "card", "identity document", "social card", "citizen card", "QR code", "openid", "unionid"]
        let number = Int(kind.rawValue)
        return names.indices.contains(number) ? names[number] : "kind \(number)"
    }

    /// The state, for people.
    var stateName: String {
        switch state {
        case .active: "in force"
        case .lost: "lost"
        case .replaced: "replaced"
        case .withdrawn: "withdrawn"
        default: "state \(state.rawValue)"
        }
    }
}
