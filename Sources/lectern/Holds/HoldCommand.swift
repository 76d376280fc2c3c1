// lectern hold: what readers wait for, at a kiosk, on a phone by way of a partner, or at a desk for them.

internal import CirculationMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Places holds and changes them.
enum HoldCommand {
    private static let who = "In a reader's session it is about that reader; staff with the right circulation.holds and administrators name the card."
    private static let card = Command.Option("--card", "CARD", "the reader's card, for staff and administrators")
    private static let method = "lectern.circulation.v1.Circulation/"
    private static let dayMilliseconds: Int64 = 86_400_000

    static let commands = [
        Command(
            "hold place", "asks for a book, to be picked up at a service point", operands: "RECORD|BARCODE", count: 1...1,
            details: [
                who,
                "RECORD is the number that \"lectern search\" prints; of any number that is no record the item with that barcode counts.",
                "Any item of the work will do, --work, unless --item asks for the very item, or --record for one of this record alone.",
                "--form asks for an electronic copy of RECORD: there is no service point, and once one is free it is kept for the reader some days.",
            ],
            options: [
                .init("--at", "POINT", "the service point where it is picked up, by its code; not with --form"),
                .init("--work", nil, "any item of the work, as without it"), .init("--item", nil, "this item alone; needs a BARCODE"),
                .init("--record", nil, "an item of this very record"), .init("--form", "FORM", "an electronic copy: ebook, audiobook, or any"),
                .init("--type", "TYPE", "only items of this type"), .init("--days", "N", "not needed after so many days"),
                .init("--not-before", "N", "others go first for so many days"),
                .init("--group", "HOLD", "together with another hold: the first that is filled cancels the others"), card,
            ],
            connects: true, example: "lectern hold place 04403000000001 --at desk-futian --session \"$session\"", run: place),
        Command(
            "hold list", "lists a reader's holds with their positions", details: [who],
            options: [.init("--past", nil, "those that are over, the last first"), card],
            connects: true, example: "lectern hold list --session \"$session\"", run: list),
        Command(
            "hold show", "shows a hold, when an item may be there, and what happened to it", operands: "HOLD", count: 1...1, details: [who],
            connects: true, example: "lectern hold show 42 --session \"$session\""
        ) { try tell($0, "GetHold", Circulation.GetHoldRequest(holdId: try number($0))) },
        Command(
            "hold cancel", "gives a hold up", operands: "HOLD", count: 1...1,
            details: [who, "An item that waits on the hold shelf is scanned by staff then, and goes to the next in the line."],
            options: [.init("--reason", "TEXT", "for the record; the reader is told it where staff cancel")],
            connects: true, example: "lectern hold cancel 42 --session \"$session\""
        ) { try tell($0, "CancelHold", Circulation.CancelHoldRequest(holdId: try number($0), reason: $0["--reason"] ?? "")) },
        Command(
            "hold suspend", "lets others go first; the place in the line stays", operands: "HOLD", count: 1...1, details: [who],
            options: [.init("--days", "N", "for so many days; until it is resumed unless given")],
            connects: true, example: "lectern hold suspend 42 --days 14 --session \"$session\""
        ) { try tell($0, "SuspendHold", Circulation.SuspendHoldRequest(holdId: try number($0), untilMs: try ahead($0, "--days"))) },
        Command(
            "hold resume", "ends a suspension", operands: "HOLD", count: 1...1, details: [who], connects: true,
            example: "lectern hold resume 42 --session \"$session\""
        ) { try tell($0, "ResumeHold", Circulation.ResumeHoldRequest(holdId: try number($0))) },
        Command(
            "hold line", "lists who waits for a work, in their order", operands: "RECORD|BARCODE", count: 1...1,
            details: [
                "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.holds.",
                "Of any number that is no record the item with that barcode counts.",
            ],
            options: [.init("--electronic", nil, "who waits for an electronic copy of the record")],
            connects: true, example: "lectern hold line 712", run: line),
        Command(
            "hold recall", "has a loan fall due sooner, since somebody waits for the item", operands: "BARCODE", count: 1...1,
            details: [
                "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.holds.",
                "It falls due as soon as the rules allow, at the end of an opening day, and the reader is told.",
            ],
            options: [.init("--reason", "TEXT", "for the record")],
            connects: true, example: "lectern hold recall 04403000000001", run: recall),
    ]

    static func number(_ arguments: Arguments) throws -> Int64 {
        guard let number = Int64(arguments.operands[0]), number > 0 else {
            throw UsageError("HOLD is the number that \"lectern hold list\" prints, not \(arguments.operands[0])", nil)
        }
        return number
    }

    /// The moment so many days from now; 0: the option is not given.
    private static func ahead(_ arguments: Arguments, _ option: String) throws -> Int64 {
        guard let days = try arguments.number(option, 1...1_000) else { return 0 }
        return LocalTime.now + Int64(days) * dayMilliseconds
    }

    // MARK: commands

    private static func place(_ arguments: Arguments) throws {
        let operand = arguments.operands[0]
        let scopes = ["--work", "--item", "--record", "--form"].filter(arguments.has)
        guard scopes.count <= 1 else { throw UsageError("\(scopes.joined(separator: " and ")) exclude each other", nil) }
        if let word = arguments["--form"] { return try placeElectronic(arguments, word) }
        guard let point = arguments["--at"] else { throw UsageError("--at POINT is missing: where it is picked up", nil) }
        var request = Circulation.PlaceHoldRequest(
            card: arguments["--card"] ?? "", scope: arguments.has("--item") ? .item : arguments.has("--record") ? .record : .work,
            itemType: arguments["--type"] ?? "", pickupPoint: point, notNeededAfterMs: try ahead(arguments, "--days"),
            suspendedUntilMs: try ahead(arguments, "--not-before"))
        if let group = arguments["--group"] {
            guard let id = Int64(group) else { throw UsageError("--group takes the number of a hold, not \(group)", nil) }
            request.groupWithHoldId = id
        }
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        func send() throws -> [UInt8] {
            try connection.call(
                method + "PlaceHold", try request.encoded(), CallOptions(requestKey: CallOptions.newRequestKey(), session: profile.session))
        }
        // Barcodes and records are numbers both; a record's is the one that is known.
        guard request.scope != .item, let record = Int64(operand) else {
            request.barcode = operand
            return try show(try send(), Circulation.Hold.messageName, arguments, connection) { text(try Circulation.Hold($0)) }
        }
        request.recordId = record
        let answer: [UInt8]
        do { answer = try send() } catch let problem as Problem where problem.reason == "RECORD_UNKNOWN" {
            (request.recordId, request.barcode) = (0, operand)
            answer = try send()
        }
        try show(answer, Circulation.Hold.messageName, arguments, connection) { text(try Circulation.Hold($0)) }
    }

    private static let forms: [(word: String, form: Circulation.ElectronicForm)] = [("any", .anyElectronicForm), ("ebook", .ebook), ("audiobook", .audiobook)]

    private static func placeElectronic(_ arguments: Arguments, _ word: String) throws {
        guard let form = forms.first(where: { $0.word == word })?.form else { throw UsageError("--form is ebook, audiobook or any, not \(word)", nil) }
        for option in ["--at", "--type"] where arguments.has(option) { throw UsageError("\(option) goes with paper; an electronic copy has none", nil) }
        guard let record = Int64(arguments.operands[0]), record > 0 else {
            throw UsageError("RECORD is the number that \"lectern search\" prints, not \(arguments.operands[0])", nil)
        }
        var request = Circulation.PlaceHoldRequest(
            card: arguments["--card"] ?? "", recordId: record, notNeededAfterMs: try ahead(arguments, "--days"),
            suspendedUntilMs: try ahead(arguments, "--not-before"), form: form, electronic: true)
        if let group = arguments["--group"] {
            guard let id = Int64(group) else { throw UsageError("--group takes the number of a hold, not \(group)", nil) }
            request.groupWithHoldId = id
        }
        try RulesCommand.withDesk(arguments) { desk in try desk.session.tell(try desk.circulation.placeHold(request)) { text($0) } }
    }

    private static func recall(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let request = Circulation.RecallLoanRequest(barcode: arguments.operands[0], reason: arguments["--reason"] ?? "")
        let answer = try connection.call(
            method + "RecallLoan", try request.encoded(), CallOptions(requestKey: CallOptions.newRequestKey(), session: profile.session))
        try show(answer, Circulation.RecallLoanResponse.messageName, arguments, connection) { bytes in
            let loan = try Circulation.RecallLoanResponse(bytes).loan ?? .init()
            return ["\(loan.item?.barcode ?? "")  \(loan.item?.title ?? "")  due \(LocalTime.text(loan.dueAtMs)), before \(LocalTime.text(loan.dueBeforeRecallMs))"]
        }
    }

    private static func list(_ arguments: Arguments) throws {
        try pages(arguments, "Holds", { cursor in
            try Circulation.HoldsRequest(card: arguments["--card"] ?? "", past: arguments.has("--past"), limit: 200, cursor: cursor).encoded()
        }, none: "no holds")
    }

    private static func line(_ arguments: Arguments) throws {
        let operand = arguments.operands[0]
        func list(_ record: Int64, _ barcode: String) throws {
            try pages(
                arguments, "HoldLine",
                {
                    try Circulation.HoldLineRequest(
                        recordId: record, limit: 200, cursor: $0, barcode: barcode, electronic: arguments.has("--electronic")).encoded()
                }, none: "nobody waits")
        }
        guard let record = Int64(operand), record > 0 else { return try list(0, operand) }
        do { try list(record, "") } catch let problem as Problem where problem.reason == "RECORD_UNKNOWN" { try list(0, operand) }
    }

    private static func pages(_ arguments: Arguments, _ name: String, _ request: (String) throws -> [UInt8], none: String) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let json = arguments.has("--json") ? try Reflection(connection).json : nil
        var cursor = ""
        var isEmpty = true
        repeat {
            let answer = try connection.call(method + name, try request(cursor), CallOptions(session: profile.session))
            let page = try Circulation.HoldsResponse(answer)
            if let json {
                let whole = try json.messageToJSON(answer, as: Circulation.HoldsResponse.messageName)
                if case .array(let entries)? = whole["holds"] { entries.forEach { Terminal.line($0.text()) } }
            } else {
                for hold in page.holds { text(hold).forEach { Terminal.line(Terminal.safe($0)) } }
            }
            isEmpty = isEmpty && page.holds.isEmpty
            cursor = page.cursor
        } while !cursor.isEmpty
        if isEmpty, json == nil { Terminal.line(none) }
    }

    private static func tell(_ arguments: Arguments, _ name: String, _ request: some Message) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let isWrite = name != "GetHold"
        let answer = try connection.call(
            method + name, try request.encoded(),
            CallOptions(requestKey: isWrite ? CallOptions.newRequestKey() : "", session: profile.session))
        guard !isWrite else {
            return try show(answer, Circulation.Hold.messageName, arguments, connection) { text(try Circulation.Hold($0)) }
        }
        try show(answer, Circulation.HoldDetails.messageName, arguments, connection) { bytes in
            let details = try Circulation.HoldDetails(bytes)
            return text(details.hold ?? .init())
                + details.history.map { entry in
                    "    \(LocalTime.text(entry.happenedAtMs))  \(entry.event)\(entry.terminal.isEmpty ? "" : " at \(entry.terminal)")"
                }
        }
    }

    private static func show(
        _ answer: [UInt8], _ name: String, _ arguments: Arguments, _ connection: Connection, _ lines: ([UInt8]) throws -> [String]
    ) throws {
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: name).text(pretty: true))
        }
        for line in try lines(answer) { Terminal.line(Terminal.safe(line)) }
    }

    // MARK: text

    /// What is printed of a hold.
    static func text(_ hold: Circulation.Hold) -> [String] {
        let barcode = hold.barcode.isEmpty ? "" : "  \(hold.barcode)"
        var lines = ["\(hold.holdId)  \(state(hold))  \(hold.title)\(barcode)"]
        let what = "an electronic copy" + (hold.form == .anyElectronicForm ? "" : ", \(forms.first { $0.form == hold.form }?.word ?? "")")
        var more = ["    \(hold.electronic ? what : "at \(hold.pickupPoint)"), placed \(LocalTime.text(hold.placedAtMs))"]
        if hold.estimatedAtMs != 0 { more.append("expected about \(LocalTime.text(hold.estimatedAtMs).prefix(10))") }
        if hold.notNeededAfterMs != 0 { more.append("not needed after \(LocalTime.text(hold.notNeededAfterMs))") }
        if !hold.itemType.isEmpty { more.append("only \(hold.itemType)") }
        if hold.groupId != 0 { more.append("group \(hold.groupId)") }
        lines.append(more.joined(separator: ", "))
        return lines
    }

    private static func state(_ hold: Circulation.Hold) -> String {
        switch hold.state {
        case .waiting: return "waiting" + (hold.position == 0 ? "" : ", number \(hold.position)")
        case .suspended:
            let until = hold.suspendedUntilMs == 0 ? "" : " until \(LocalTime.text(hold.suspendedUntilMs))"
            return "suspended\(until)" + (hold.position == 0 ? "" : ", number \(hold.position)")
        case .coming: return "on its way"
        case .ready where hold.electronic: return "free until \(LocalTime.text(hold.shelfUntilMs)): borrow record \(hold.recordId)"
        case .ready: return "ready until \(LocalTime.text(hold.shelfUntilMs))"
        case .filled: return "filled"
        case .cancelled, .expired: return hold.state.name.lowercased() + (hold.closedWhy.isEmpty ? "" : " (\(hold.closedWhy))")
        default: return hold.state.name.lowercased()
        }
    }
}
