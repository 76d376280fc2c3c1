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
                "Without --slots or --loans as many are lent as readers want.",
                "URL is where a copy is read, with {token} where the link's token goes. Record, form and branch of a licence stay as they are.",
                "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.items.",
            ],
            options: [
                .init("--record", "RECORD", "the record, of a new licence"), .init("--form", "FORM", "ebook or audiobook, of a new licence"),
                .init("--branch", "BRANCH", "the branch whose rules and days count, of a new licence"),
                .init("--type", "TYPE", "the item type by which rules and limits know it; the form unless given"),
                .init("--slots", "N", "so many loans at once"), .init("--loans", "N", "so many loans in all"), .init("--url", "URL", "where it is read"),
                .init("--from", "MOMENT", "from when it lends"), .init("--until", "MOMENT", "until when it lends; loans end with it"),
                .init("--link-minutes", "N", "how long a link is good: 15 unless given"),
            ],
            connects: true,
            example: "lectern licence put founder-7421 --record 7421 --form ebook --branch szlib --slots 3 --url 'https://read.example/?t={token}'", run: put),
        Command(
            "licence list", "lists licences with how much of each is used", operands: "[RECORD]", count: 0...1,
            details: ["Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.lists."],
            connects: true, example: "lectern licence list 7421", run: list),
    ]

    private static func put(_ arguments: Arguments) throws {
        guard let url = arguments["--url"] else { throw UsageError("--url URL is missing: where a copy is read", nil) }
        let slots = try arguments.number("--slots", 1...10_000_000)
        let loans = try arguments.number("--loans", 1...10_000_000)
        guard slots == nil || loans == nil else { throw UsageError("--slots and --loans exclude each other", nil) }
        var request = Circulation.PutLicenceRequest(
            code: arguments.operands[0], branchCode: arguments["--branch"] ?? "", kind: slots != nil ? .slots : loans != nil ? .metered : .unlimited,
            slots: UInt32(slots ?? 0), loansMax: UInt32(loans ?? 0), validFromMs: try LocalTime.moment(arguments, "--from") ?? 0,
            validUntilMs: try LocalTime.moment(arguments, "--until") ?? 0, url: url, linkMinutes: UInt32(try arguments.number("--link-minutes", 1...1_440) ?? 0))
        if let record = arguments["--record"] { request.recordId = try number(record, "--record") }
        let word = arguments["--form"] ?? ""
        if !word.isEmpty {
            guard let form = forms.first(where: { $0.0 == word })?.1 else { throw UsageError("--form is ebook or audiobook, not \(word)", nil) }
            request.form = form
        }
        request.itemType = arguments["--type"] ?? (word.isEmpty ? "ebook" : word)
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let answer = try connection.call(
            method + "PutLicence", try request.encoded(), CallOptions(requestKey: CallOptions.newRequestKey(), session: profile.session))
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: Circulation.Licence.messageName).text(pretty: true))
        }
        for line in text(try Circulation.Licence(answer)) { Terminal.line(Terminal.safe(line)) }
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
