// lectern reader consent, history, seen-by and their like: what a reader keeps and decided, as a desk enters and shows it.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages
internal import ReadersRecordMessages

/// Readers' own records, from a shell.
enum OwnRecordCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff who may do it; in a reader's own session CARD is -."
    private static let library = Command.Option("--library", "ID", "the library's number; the city unless given")

    static let commands = [
        Command(
            "reader own", "shows a reader's preferences, lists, notes and positions", operands: "CARD", count: 1...1,
            details: ["What staff see of it is recorded with the reason, and the reader sees it. " + keeper],
            options: [.init("--reason", "TEXT", "why it is looked at; needed, but in the reader's session")],
            connects: true, example: "lectern reader own 0755000001 --reason 读者来电", run: own),
        Command(
            "reader consents", "shows what a reader consents to", operands: "CARD", count: 1...1, details: [keeper],
            options: [.init("--history", nil, "with every decision that was told")],
            connects: true, example: "lectern reader consents 0755000001", run: consents),
        Command(
            "reader consent", "enters that a reader consents to a purpose, or takes it back", operands: "CARD PURPOSE given|withdrawn", count: 3...3,
            details: ["The reader's phone shows it at once. Of several decisions the one counts that happened last. " + keeper],
            options: [
                .init("--evidence", "TEXT", "where the signed form is; needed, but in the reader's session"),
                .init("--text-version", "N", "the version of the text that the reader saw; the present one unless given"),
                .init("--signed-at", "MS", "when the form was signed, milliseconds since 1970; now unless given"),
            ],
            connects: true, example: "lectern reader consent 0755000001 recommendations given --evidence 表单17", run: consent),
        Command(
            "reader purpose", "adds or changes a purpose that readers are asked for", operands: "CODE NAME TEXT", count: 3...3,
            details: ["Another text is another version; what was consented to before stays with the old one. Needs an administrator's certificate."],
            options: [library, .init("--closed", nil, "it is not asked for any more")], connects: true,
            example: "lectern reader purpose recommendations 荐书 我们按您的借阅推荐新书。", run: putPurpose),
        Command(
            "reader purposes", "lists the purposes that readers are asked for", options: [library], connects: true,
            example: "lectern reader purposes", run: purposes),
        Command(
            "reader history", "shows or chooses how long a reader's past loans stay on record", operands: "CARD", count: 1...1,
            details: ["With neither --keep nor --days it only shows. After that time a loan tells no more whose it was. " + keeper],
            options: [.init("--keep", nil, "they stay"), .init("--days", "N", "for N days after the return; 0: not past it")],
            connects: true, example: "lectern reader history 0755000001 --days 30", run: history),
        Command(
            "reader history-policy", "says what a library allows about past loans", operands: "DAYS_MIN DAYS_MAX DEFAULT", count: 3...3,
            details: ["DEFAULT is a number of days, or keep. Needs an administrator's certificate."],
            options: [library, .init("--keep-allowed", nil, "readers may have them kept without an end")], connects: true,
            example: "lectern reader history-policy 7 365 30", run: policy),
        Command(
            "reader seen-by", "lists who among the staff looked at what is covered of a reader", operands: "CARD", count: 1...1, details: [keeper],
            connects: true, example: "lectern reader seen-by 0755000001", run: seenBy),
    ]

    /// A reader's records, as the command's options reach them.
    struct Desk {
        let session: DaemonSession
        /// Whose: empty in the reader's own session.
        let card: String

        init(_ arguments: Arguments) throws {
            session = try DaemonSession(arguments)
            let word = arguments.operands.first ?? ""
            card = word == "-" ? "" : word
        }

        var record: ReadersRecord.Client<SessionCaller> { .init(session.caller) }
        var isOwn: Bool { card.isEmpty }
        func close() { session.connection.close() }
    }

    private static func number(_ arguments: Arguments, _ name: String) throws -> Int64? { try arguments.number(name, 0...Int.max).map { Int64($0) } }

    private static func own(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.close() }
        var all = ReadersRecord.EntriesResponse()
        repeat {
            let page = desk.isOwn
                ? try desk.record.entries(.init(cursor: all.cursor))
                : try desk.record.openEntries(.init(card: desk.card, reason: arguments["--reason"] ?? "", cursor: all.cursor))
            all.entries += page.entries
            (all.cursor, all.version) = (page.cursor, page.version)
        } while !all.cursor.isEmpty
        try desk.session.tell(all) { all in
            all.entries.map { entry in
                let kinds = ["", "preference", "list", "on list", "note"]
                let kind = kinds.indices.contains(Int(entry.kind.rawValue)) ? kinds[Int(entry.kind.rawValue)] : "kind \(entry.kind.rawValue)"
                return "\(kind) \(entry.key)  \(entry.text)  \(LocalTime.text(entry.happenedAtMs)) at \(entry.terminal), version \(entry.version)"
            } + ["record version \(all.version)"]
        }
    }

    private static func consents(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.close() }
        let answer = try desk.record.consents(.init(card: desk.card, history: arguments.has("--history")))
        try desk.session.tell(answer) { answer in answer.consents.map(line) + answer.open.map { "\($0.code)  \($0.name)  not decided" } }
    }

    private static func line(_ consent: ReadersRecord.Consent) -> String {
        let who = ["", "the reader", "the guardian", "staff"]
        let by = who.indices.contains(Int(consent.by.rawValue)) ? who[Int(consent.by.rawValue)] : "\(consent.by.rawValue)"
        return "\(consent.purpose)  \(consent.name)  \(consent.given ? "given" : "not given")  \(LocalTime.text(consent.happenedAtMs)) by \(by) at "
            + "\(consent.terminal), text \(consent.textVersion)" + (consent.textVersion == consent.presentTextVersion ? "" : " of \(consent.presentTextVersion)")
            + (consent.evidence.isEmpty ? "" : "  (\(consent.evidence))")
    }

    private static func consent(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.close() }
        let (purpose, word) = (arguments.operands[1], arguments.operands[2])
        guard ["given", "withdrawn"].contains(word) else { throw UsageError("\(word) is neither given nor withdrawn", nil) }
        var request = ReadersRecord.PutConsentRequest(
            card: desk.card, purpose: purpose, given: word == "given", evidence: arguments["--evidence"] ?? "")
        if let version = try number(arguments, "--text-version") {
            request.textVersion = version
        } else if request.given {
            let known = try desk.record.consents(.init(card: desk.card, purpose: purpose))
            request.textVersion = known.open.first?.textVersion ?? known.consents.first?.presentTextVersion ?? 0
        }
        var caller = desk.session.caller
        caller.options.happenedAtMilliseconds = try number(arguments, "--signed-at") ?? 0
        let answer = try ReadersRecord.Client(caller).putConsent(request)
        try desk.session.tell(answer) { [line($0)] }
    }

    private static func putPurpose(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let words = arguments.operands
        let answer = try ReadersRecord.Client(session.caller).putPurpose(.init(
            libraryId: number(arguments, "--library") ?? 0, code: words[0], name: words[1], text: words[2], closed: arguments.has("--closed")))
        try session.tell(answer) { [line($0)] }
    }

    private static func line(_ purpose: ReadersRecord.Purpose) -> String {
        "\(purpose.code)  \(purpose.name)  text \(purpose.textVersion): \(purpose.text)" + (purpose.closed ? "  closed" : "")
            + (purpose.libraryId == 0 ? "" : "  library \(purpose.libraryId)")
    }

    private static func purposes(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let answer = try ReadersRecord.Client(session.caller).purposes(.init(libraryId: number(arguments, "--library") ?? 0))
        try session.tell(answer) { $0.purposes.map(line) }
    }

    private static func history(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.close() }
        let days = try number(arguments, "--days")
        let answer = days != nil || arguments.has("--keep")
            ? try desk.record.setHistory(.init(card: desk.card, keep: arguments.has("--keep"), days: UInt32(clamping: days ?? 0)))
            : try desk.record.getHistory(.init(card: desk.card))
        try desk.session.tell(answer) { answer in
            let policy = answer.policy ?? .init()
            return [
                (answer.keep ? "past loans stay on record" : answer.days == 0 ? "past loans are anonymised" : "past loans are anonymised after \(answer.days) days")
                    + (answer.chosen ? ", as the reader chose" : ", the library's default"),
                "    the library allows \(policy.daysMin) to \(policy.daysMax) days" + (policy.keepAllowed ? ", and to keep them" : ""),
            ]
        }
    }

    private static func policy(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        func days(_ word: String) throws -> UInt32 {
            guard let days = UInt32(word) else { throw UsageError("\(word) is not a number of days", nil) }
            return days
        }
        let words = arguments.operands
        let answer = try ReadersRecord.Client(session.caller).putHistoryPolicy(.init(
            libraryId: number(arguments, "--library") ?? 0, keepAllowed: arguments.has("--keep-allowed"), daysMin: days(words[0]),
            daysMax: days(words[1]), defaultKeep: words[2] == "keep", defaultDays: words[2] == "keep" ? 0 : days(words[2])))
        try session.tell(answer) { ["\($0.daysMin) to \($0.daysMax) days\($0.keepAllowed ? ", or kept" : ""), version \($0.version)"] }
    }

    private static func seenBy(_ arguments: Arguments) throws {
        let desk = try Desk(arguments)
        defer { desk.close() }
        let answer = try desk.record.seenBy(.init(card: desk.card, limit: 200))
        let names = try StaffNames(of: answer.sightings.map(\.person), desk.session.caller)
        try desk.session.tell(answer) { answer in
            answer.sightings.map { seen in
                "\(LocalTime.text(seen.atMs))  \(seen.event)  by \(seen.person == 0 ? seen.terminal : "\(names.text(seen.person)) at \(seen.terminal)")"
                    + (seen.reason.isEmpty ? "" : "  (\(seen.reason))")
            }
        }
    }
}
