// lectern licence: how many electronic copies of a record may be lent, and how much of that is used.

internal import CirculationMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Keeps licences.
enum LicenceCommand {
    private static let method = "lectern.circulation.v1.Circulation/"
    private static let forms: [(String, Circulation.ElectronicForm)] = [("ebook", .ebook), ("audiobook", .audiobook)]

    static let commands = [
        Command(
            "licence put", "adds or changes a licence for electronic copies of a record", operands: "CODE", count: 1...1,
            details: [
                "A new licence needs --record, --form, --branch, --url and one of --slots, --loans and --unlimited. Of one that is there what is not named",
                "stays as it is.",
                "URL is where a copy is read, with {token} where the link's token goes. Record, form and branch of a licence stay as they are.",
                "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.items.",
            ],
            options: [
                .init("--record", "RECORD", "the record, of a new licence"), .init("--form", "FORM", "ebook or audiobook, of a new licence"),
                .init("--branch", "BRANCH", "the branch whose rules and days count, of a new licence"),
                .init("--type", "TYPE", "the item type by which rules and limits know it; the form unless given"),
                .init("--slots", "N", "so many loans at once"), .init("--loans", "N", "so many loans in all"), .init("--unlimited", nil, "as many as readers want"), .init("--url", "URL", "where it is read"),
                .init("--from", "MOMENT", "from when it lends"), .init("--until", "MOMENT", "until when it lends; loans end with it"),
                .init("--link-minutes", "N", "how long a link is good: 15 unless given"),
            ],
            connects: true,
            example: "lectern licence put founder-7421 --record 7421 --form ebook --branch szlib --slots 3 --url 'https://read.example/?t={token}'", run: put),
        Command(
            "licence list", "lists licences with how much of each is used", operands: "[RECORD]", count: 0...1,
            details: ["Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.lists."],
            connects: true, example: "lectern licence list 7421", run: list),
        Command(
            "licence free", "tells whether electronic copies of a record can be had: how many are lent, and how many wait", operands: "RECORD", count: 1...1,
            details: ["Anybody may ask, readers as well."], connects: true, example: "lectern licence free 7421", run: free),
    ]

    private static func free(_ arguments: Arguments) throws {
        let record = try number(arguments.operands[0], "RECORD")
        try RulesCommand.withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.electronicCopies(.init(recordId: record))) { answer in
                guard !answer.forms.isEmpty else { return ["no electronic copy of it is licensed now"] }
                let lines = answer.forms.map { copies in
                    let form = forms.first { $0.1 == copies.form }?.0 ?? "\(copies.form.rawValue)"
                    let lent = copies.slots == 0 ? "\(copies.lent) on loan" : "\(copies.lent) of \(copies.slots) on loan"
                    let offered = copies.offered == 0 ? "" : ", \(copies.offered) kept for readers who waited"
                    let due = copies.firstDueAtMs == 0 ? "" : ", the first is due \(LocalTime.text(copies.firstDueAtMs))"
                    return "\(form)  \(copies.free ? "free" : "all lent")  \(lent)\(offered)\(due)"
                }
                return lines + (answer.waiting == 0 ? [] : ["\(answer.waiting) wait"])
            }
        }
    }

    private static func put(_ arguments: Arguments) throws {
        let slots = try arguments.number("--slots", 1...10_000_000)
        let loans = try arguments.number("--loans", 1...10_000_000)
        guard [slots != nil, loans != nil, arguments.has("--unlimited")].count(where: { $0 }) <= 1 else {
            throw UsageError("--slots, --loans and --unlimited exclude each other", nil)
        }
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        var request = try known(arguments.operands[0], profile, connection)
        let isNew = request.code.isEmpty
        request.code = arguments.operands[0]
        if slots != nil || loans != nil || arguments.has("--unlimited") {
            request.kind = slots != nil ? .slots : loans != nil ? .metered : .unlimited
            (request.slots, request.loansMax) = (UInt32(slots ?? 0), UInt32(loans ?? 0))
        } else if isNew {
            throw UsageError("a new licence needs one of --slots N, --loans N and --unlimited", nil)
        }
        if let url = arguments["--url"] { request.url = url } else if isNew { throw UsageError("--url URL is missing: where a copy is read", nil) }
        if let record = arguments["--record"] { request.recordId = try number(record, "--record") }
        if let branch = arguments["--branch"] { request.branchCode = branch }
        if let word = arguments["--form"] {
            guard let form = forms.first(where: { $0.0 == word })?.1 else { throw UsageError("--form is ebook or audiobook, not \(word)", nil) }
            request.form = form
            if isNew { request.itemType = word }
        }
        if let type = arguments["--type"] { request.itemType = type }
        if let from = try LocalTime.moment(arguments, "--from") { request.validFromMs = from }
        if let until = try LocalTime.moment(arguments, "--until", isEnd: true) { request.validUntilMs = until }
        if let minutes = try arguments.number("--link-minutes", 1...1_440) { request.linkMinutes = UInt32(minutes) }
        let answer = try connection.call(
            method + "PutLicence", try request.encoded(), CallOptions(requestKey: CallOptions.newRequestKey(), session: profile.session))
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: Circulation.Licence.messageName).text(pretty: true))
        }
        for line in text(try Circulation.Licence(answer)) { Terminal.line(Terminal.safe(line)) }
    }

    /// The licence as it is, for a change of what is named; an empty request where there is none of that code.
    private static func known(_ code: String, _ profile: Profile, _ connection: Connection) throws -> Circulation.PutLicenceRequest {
        var cursor = ""
        repeat {
            let request = Circulation.LicencesRequest(limit: 200, cursor: cursor)
            let page = try Circulation.LicencesResponse(
                try connection.call(method + "Licences", try request.encoded(), CallOptions(session: profile.session)))
            if let licence = page.licences.first(where: { $0.code == code }) {
                return Circulation.PutLicenceRequest(
                    code: code, recordId: licence.recordId, form: licence.form, itemType: licence.itemType, kind: licence.kind, slots: licence.slots,
                    loansMax: licence.loansMax, validFromMs: licence.validFromMs, validUntilMs: licence.validUntilMs, url: licence.url,
                    linkMinutes: licence.linkMinutes, expectedVersion: licence.version)
            }
            cursor = page.cursor
        } while !cursor.isEmpty
        return Circulation.PutLicenceRequest()
    }

    private static func list(_ arguments: Arguments) throws {
        let record = try arguments.operands.first.map { try number($0, "RECORD") } ?? 0
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let json = arguments.has("--json") ? try Reflection(connection).json : nil
        var cursor = ""
        var isEmpty = true
        repeat {
            let request = Circulation.LicencesRequest(recordId: record, limit: 200, cursor: cursor)
            let answer = try connection.call(method + "Licences", try request.encoded(), CallOptions(session: profile.session))
            let page = try Circulation.LicencesResponse(answer)
            if let json {
                let whole = try json.messageToJSON(answer, as: Circulation.LicencesResponse.messageName)
                if case .array(let entries)? = whole["licences"] { entries.forEach { Terminal.line($0.text()) } }
            } else {
                for licence in page.licences { text(licence).forEach { Terminal.line(Terminal.safe($0)) } }
            }
            isEmpty = isEmpty && page.licences.isEmpty
            cursor = page.cursor
        } while !cursor.isEmpty
        if isEmpty, json == nil { Terminal.line("no licences") }
    }

    private static func number(_ text: String, _ name: String) throws -> Int64 {
        guard let number = Int64(text), number > 0 else { throw UsageError("\(name) is the number that \"lectern search\" prints, not \(text)", nil) }
        return number
    }

    private static func text(_ licence: Circulation.Licence) -> [String] {
        let form = forms.first { $0.1 == licence.form }?.0 ?? "\(licence.form.rawValue)"
        let use =
            switch licence.kind {
            case .slots where licence.offered > 0: "\(licence.lent) of \(licence.slots) on loan, \(licence.offered) kept for readers who waited"
            case .slots: "\(licence.lent) of \(licence.slots) on loan"
            case .metered: "\(licence.loans) of \(licence.loansMax) loans used, \(licence.lent) on loan"
            default: "\(licence.lent) on loan"
            }
        var more = ["    lent as \(licence.itemType), links are good for \(licence.linkMinutes) minutes"]
        if licence.validFromMs != 0 { more.append("from \(LocalTime.text(licence.validFromMs))") }
        if licence.validUntilMs != 0 { more.append("until \(LocalTime.text(licence.validUntilMs))") }
        return ["\(licence.code)  \(form)  record \(licence.recordId)  \(licence.title)  \(use)", more.joined(separator: ", ")]
    }
}
