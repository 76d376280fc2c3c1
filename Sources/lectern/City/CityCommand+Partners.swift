// lectern city partners: lists, shows, adds, changes and moves partners.

internal import CityMessages
internal import LecternMessages
internal import TypesMessages

extension CityCommand {
    static func listPartners(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let request = City.PartnersRequest(
                limit: UInt32(try arguments.number("--limit", 1...200) ?? 50), cursor: arguments["--cursor"] ?? "")
            try office.tell(try office.city.partners(request), arguments) { answer in
                if answer.partners.isEmpty { return ["there are no partners"] }
                return answer.partners.map { "\($0.name)  \($0.title)  \(word($0.state))" }
                    + (answer.cursor.isEmpty ? [] : ["more: --cursor \(answer.cursor)"])
            }
        }
    }

    private static func word(_ state: City.PartnerState) -> String {
        switch state {
        case .partnerActive: "active"
        case .partnerSuspended: "suspended"
        case .partnerWithdrawn: "withdrawn"
        default: "state \(state.rawValue)"
        }
    }

    private static func lines(_ partner: City.Partner) -> [String] {
        func list(_ texts: [String], _ none: String) -> String { texts.isEmpty ? none : texts.joined(separator: ", ") }
        var lines = ["\(partner.name)  \(partner.title)  \(word(partner.state))"]
        for text in partner.titles { lines.append("    title, \(text.language): \(text.text)") }
        lines.append("    may call: \(list(partner.methods, "all that the methods' rules allow"))")
        lines.append("    may follow: \(list(partner.topics, "all of its topics"))")
        lines.append("    acts for: \(list(partner.servicePointCodes, "no service point"))")
        lines.append("    rate: \(partner.callsPerSecond == 0 ? "none" : "\(partner.callsPerSecond) calls a second at each daemon")")
        if !partner.contact.isEmpty { lines.append("    contact: \(partner.contact)") }
        return lines + ["    version \(partner.version)"]
    }

    static func showPartner(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let partner = try office.city.getPartner(.init(name: arguments.operands[0]))
            try office.tell(partner, arguments, lines)
            if arguments.has("--history"), !arguments.has("--json") { try office.tellHistory(of: partner.partnerId) }
        }
    }

    static func addPartner(_ arguments: Arguments) throws {
        var partner = City.Partner(name: arguments.operands[0])
        _ = try fill(&partner, arguments)
        guard arguments.has("--title") else { throw UsageError("--title is needed", nil) }
        try withOffice(arguments) { office in
            guard try !isThere("PARTNER_UNKNOWN", { _ = try office.city.getPartner(.init(name: partner.name)) }) else {
                throw UsageError("there is a partner \(partner.name); lectern city partners set changes it", nil)
            }
            try office.tell(try office.city.putPartner(.init(partner: partner)), arguments, lines)
        }
    }

    static func setPartner(_ arguments: Arguments) throws {
        var partner = City.Partner(name: arguments.operands[0])
        let fields = try fill(&partner, arguments)
        guard !fields.isEmpty else { throw UsageError("nothing is to be changed: lectern help city partners set", nil) }
        try withOffice(arguments) { office in
            let version = try office.city.getPartner(.init(name: partner.name)).version
            let request = City.PutPartnerRequest(partner: partner, fields: fields, expectedVersion: version)
            try office.tell(try office.city.putPartner(request), arguments, lines)
        }
    }

    static func movePartner(_ arguments: Arguments, _ to: City.PartnerState) throws {
        try withOffice(arguments) { office in
            let request = City.MovePartnerRequest(name: arguments.operands[0], to: to, note: arguments["--reason"] ?? "")
            try office.tell(try office.city.movePartner(request), arguments) { ["\($0.name) is \(word($0.state))"] }
        }
    }

    /// Fills a partner with the options that are given.
    /// - Returns: the names of their fields.
    private static func fill(_ partner: inout City.Partner, _ arguments: Arguments) throws -> [String] {
        var fields: [String] = []
        func given(_ option: String, _ field: String) -> String? {
            guard let value = arguments[option] else { return nil }
            fields.append(field)
            return value
        }
        func list(_ text: String, _ none: String) -> [String] { text == none ? [] : text.split(separator: ",").map(String.init) }
        if let title = given("--title", "title") { partner.title = title }
        if given("--titles", "titles") != nil { partner.titles = try texts(arguments, "--titles") }
        if let methods = given("--methods", "methods") { partner.methods = list(methods, "all") }
        if let topics = given("--topics", "topics") { partner.topics = list(topics, "all") }
        if let points = given("--points", "service_point_codes") { partner.servicePointCodes = list(points, "none") }
        if given("--rate", "calls_per_second") != nil { partner.callsPerSecond = UInt32(try arguments.number("--rate", 0...100_000) ?? 0) }
        if let contact = given("--contact", "contact") { partner.contact = contact }
        return fields
    }
}
