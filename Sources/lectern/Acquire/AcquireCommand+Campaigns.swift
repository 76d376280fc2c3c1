// The commands that list campaigns, put them from files, and try files.

internal import AcquisitionMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternProtobuf
internal import LecternWire
internal import TypesMessages

extension AcquireCommand {
    /// The largest file that is read, in bytes.
    private static let fileBytesMax = 4 << 20

    static func campaigns(_ arguments: Arguments) throws {
        let request = Acquisition.CampaignsRequest(
            onlyOpen: arguments.has("--open"), limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.campaigns(request)) { answer in
                answer.campaigns.isEmpty ? ["there are no campaigns"] : answer.campaigns.flatMap(lines) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func line(_ campaign: Acquisition.Campaign) -> String {
        let days = [campaign.validFrom, campaign.validUntil].joined(separator: " to ")
        let payer = campaign.payer == .readerFirst ? "the reader pays first" : "the library pays"
        return "\(campaign.code)  \(campaign.open ? "open" : "not open")  \(days == " to " ? "always" : days)  \(payer) from \(campaign.budget)  "
            + "\(campaign.requests ? "takes requests  " : "")version \(campaign.version)  \(text(campaign.titles))"
    }

    private static func lines(_ campaign: Acquisition.Campaign) -> [String] {
        [line(campaign)] + campaign.rules.map { rule in
            let isAmount = rule.kind == .priceMax || rule.kind == .amountMax
            func number(_ number: Int64) -> String {
                isAmount ? LedgerCommand.text(Types.Money(minorUnits: number, currency: campaign.currency)) : "\(number)"
            }
            var parts = ["  \(rule.code): \(rule.kind.name)"]
            if rule.kind == .booksMax || rule.kind == .amountMax { parts.append(rule.scope.name) }
            if rule.span != .unspecified { parts.append(rule.span == .lastDays ? "LAST_DAYS \(rule.days)" : rule.span.name) }
            if rule.min != 0 { parts.append("min \(number(rule.min))") }
            if rule.max != 0 { parts.append("max \(number(rule.max))") }
            parts += [rule.values.joined(separator: " "), rule.categories.joined(separator: " "), rule.note].filter { !$0.isEmpty }
            return parts.joined(separator: ", ")
        }
    }

    /// Reads a file as a request.
    private static func file(_ arguments: Arguments, _ session: DaemonSession) throws -> Acquisition.PutCampaignRequest {
        let path = arguments.operands[0]
        let parsed: JSON
        do { parsed = try JSON.parse(try ListFile.contents(of: path, bytesMax: fileBytesMax), dialect: .json5) } catch let failure as ListFile.Failure {
            throw FileError("\(failure)")
        } catch { throw FileError("\(path): \(error)") }
        let converter = try Reflection(session.connection).json
        do {
            return try .init(converter.jsonToMessage(parsed, as: Acquisition.PutCampaignRequest.messageName, root: "campaign", hints: \.name))
        } catch { throw FileError("\(path): \(error)") }
    }

    static func importFile(_ arguments: Arguments) throws {
        try withClient(arguments) { session, client in
            var request = try file(arguments, session)
            request.expectedVersion = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
            try session.tell(try client.putCampaign(request)) { [line($0) + "  \($0.rules.count) rules, \($0.examples.count) examples hold"] }
        }
    }

    static func tryOut(_ arguments: Arguments) throws {
        try withClient(arguments) { session, client in
            var whole = Acquisition.TryCampaignResponse()
            let campaign = try file(arguments, session).campaign
            let from = try LocalTime.moment(arguments, "--from") ?? 0
            let until = try LocalTime.moment(arguments, "--until", isEnd: true) ?? 0
            repeat {
                let page = try client.tryCampaign(.init(campaign: campaign, fromMs: from, untilMs: until, cursor: whole.cursor))
                whole.requests += page.requests
                (whole.decided, whole.bought, whole.boughtThen) = (whole.decided + page.decided, whole.bought + page.bought, whole.boughtThen + page.boughtThen)
                whole.cursor = page.cursor
            } while !whole.cursor.isEmpty
            try session.tell(whole) { answer in
                answer.requests.map { request in
                    func said(_ rules: [String]) -> String { rules.isEmpty ? "bought" : "refused by \(rules.joined(separator: " "))" }
                    let book = request.book ?? .init()
                    return "\(LocalTime.text(request.atMs))  \(book.isbn)  \(book.title)  \(LedgerCommand.text(book.price))  \(said(request.rulesThen)), now \(said(request.rules))"
                } + ["\(answer.decided) requests: \(answer.boughtThen) were bought, \(answer.bought) would be"]
            }
        }
    }
}
