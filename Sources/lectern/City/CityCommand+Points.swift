// lectern city points: lists, shows, adds, changes and moves service points.

internal import CityMessages
internal import LecternMessages
internal import TypesMessages

extension CityCommand {
    static func listPoints(_ arguments: Arguments) throws {
        var request = City.ServicePointsRequest(
            onlyOpenNow: arguments.has("--open"), limit: UInt32(try arguments.number("--limit", 1...500) ?? 500), withUnused: arguments.has("--all"))
        if let kind = arguments["--kind"] { request.kind = .init(rawValue: try kinds.number(kind, "--kind")) }
        if let ability = arguments["--ability"] { request.ability = .init(rawValue: try abilities.number(ability, "--ability")) }
        try withOffice(arguments) { office in
            if let code = arguments["--library"] { request.libraryId = try library(code, office).libraryId }
            if let code = arguments["--branch"] {
                guard let branch = try office.city.branches(.init()).branches.first(where: { $0.code == code }) else {
                    throw UsageError("there is no branch \(code)", nil)
                }
                request.branchId = branch.branchId
            }
            try office.tell(try office.city.servicePoints(request), arguments) { answer in
                if answer.servicePoints.isEmpty { return ["no such service points"] }
                return answer.servicePoints.map { point in
                    let state = point.state == .inService ? (point.openNow ? "open" : "closed") : stateWord(point.state)
                    return "\(point.code)  \(point.name)  \(kinds.word(point.kind.rawValue))  \(state)  \(words(point.abilities))"
                }
            }
        }
    }

    private static func library(_ code: String, _ office: Office) throws -> City.Library {
        guard let library = try office.city.libraries(.init()).libraries.first(where: { $0.code == code }) else {
            throw UsageError("there is no library \(code)", nil)
        }
        return library
    }

    private static func words(_ list: [City.Ability]) -> String { list.map { abilities.word($0.rawValue) }.joined(separator: ", ") }

    private static func stateWord(_ state: City.PointState) -> String {
        switch state {
        case .planned: "planned"
        case .inService: "in service"
        case .suspended: "suspended"
        case .retired: "retired"
        default: "state \(state.rawValue)"
        }
    }

    static func showPoint(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let point = try office.city.servicePoint(.init(code: arguments.operands[0]))
            try office.tell(point, arguments, lines)
            if arguments.has("--history"), !arguments.has("--json") { try office.tellHistory(of: point.servicePointId) }
        }
    }

    /// A point for people.
    private static func lines(_ point: City.ServicePointDetails) -> [String] {
        var lines = ["\(point.code)  \(point.name)"]
        lines.append("    \(kinds.word(point.kind.rawValue)), \(stateWord(point.state))\(point.state == .inService ? (point.openNow ? ", open" : ", closed now") : "")")
        if !point.abilities.isEmpty { lines.append("    does: \(words(point.abilities))") }
        if point.capacity > 0 { lines.append("    holds: \(point.capacity)") }
        if !point.address.isEmpty { lines.append("    address: \(point.address)") }
        if let place = point.place { lines.append("    place: \(place.latitude),\(place.longitude)") }
        for text in point.names { lines.append("    name, \(text.language): \(text.text)") }
        for text in point.directions { lines.append("    directions, \(text.language): \(text.text)") }
        if !point.terminals.isEmpty { lines.append("    terminals: \(point.terminals.joined(separator: ", "))") }
        lines.append("    hours, \(point.zone): \(WeekHours(point.hours).text)")
        if !point.calendar.isEmpty {
            lines.append("    statutory days of \(point.calendar); on holidays \(holidayRules.word(point.holidays.rawValue).replacing("-", with: " "))")
        }
        for day in point.specialDays {
            let hours = day.hours.isEmpty ? "closed" : day.hours.map { DayTimes.text($0.fromMinute, $0.untilMinute) }.joined(separator: ",")
            lines.append("    \(day.date): \(hours)\(day.name.isEmpty ? "" : "  \(day.name)")")
        }
        if !point.closedDates.isEmpty { lines.append("    closed on: \(point.closedDates.joined(separator: ", "))") }
        return lines + ["    version \(point.version)"]
    }

    static func addPoint(_ arguments: Arguments) throws {
        var request = City.PutServicePointRequest(code: arguments.operands[0], planned: arguments.has("--planned"))
        _ = try fill(&request, arguments)
        for needed in ["--name", "--kind", "--zone"] where !arguments.has(needed) { throw UsageError("\(needed) is needed", nil) }
        try withOffice(arguments) { office in
            guard try !isThere("SERVICE_POINT_UNKNOWN", { _ = try office.city.servicePoint(.init(code: request.code)) }) else { throw UsageError("there is a service point \(request.code); lectern city points set changes it", nil) }
            try office.tell(try office.city.putServicePoint(request), arguments, lines)
        }
    }

    static func setPoint(_ arguments: Arguments) throws {
        var request = City.PutServicePointRequest(code: arguments.operands[0])
        request.fields = try fill(&request, arguments)
        guard !request.fields.isEmpty else { throw UsageError("nothing is to be changed: lectern help city points set", nil) }
        try withOffice(arguments) { office in
            request.expectedVersion = try office.city.servicePoint(.init(code: request.code)).version
            try office.tell(try office.city.putServicePoint(request), arguments, lines)
        }
    }

    static func movePoint(_ arguments: Arguments, _ to: City.PointState) throws {
        try withOffice(arguments) { office in
            let request = City.MoveServicePointRequest(code: arguments.operands[0], to: to, note: arguments["--reason"] ?? "")
            try office.tell(try office.city.moveServicePoint(request), arguments) { ["\($0.code) is \(stateWord($0.state))"] }
        }
    }

    /// Fills a request with the options that are given.
    /// - Returns: the names of their fields.
    private static func fill(_ request: inout City.PutServicePointRequest, _ arguments: Arguments) throws -> [String] {
        var fields: [String] = []
        func given(_ option: String, _ field: String) -> String? {
            guard let value = arguments[option] else { return nil }
            fields.append(field)
            return value
        }
        func list(_ text: String) -> [String] { text == "none" ? [] : text.split(separator: ",").map(String.init) }
        if let name = given("--name", "name") { request.name = name }
        if let kind = given("--kind", "kind") { request.kind = .init(rawValue: try kinds.number(kind, "--kind")) }
        if let branch = given("--branch", "branch_code") { request.branchCode = branch }
        if let library = given("--library", "library_code") { request.libraryCode = library }
        if let text = given("--abilities", "abilities") {
            request.abilities = try list(text).map { .init(rawValue: try abilities.number($0, "--abilities")) }
        }
        if given("--capacity", "capacity") != nil { request.capacity = UInt32(try arguments.number("--capacity", 0...1_000_000) ?? 0) }
        if let address = given("--address", "address") { request.address = address }
        if let place = given("--place", "place") { request.place = try self.place(place) }
        if given("--names", "names") != nil { request.names = try texts(arguments, "--names") }
        if given("--directions", "directions") != nil { request.directions = try texts(arguments, "--directions") }
        if let zone = given("--zone", "zone") { request.zone = zone }
        if let terminals = given("--terminals", "terminals") { request.terminals = list(terminals) }
        if let calendar = given("--calendar", "calendar") { request.calendar = calendar == "none" ? "" : calendar }
        if let rule = given("--holidays", "holidays") { request.holidays = .init(rawValue: try holidayRules.number(rule, "--holidays")) }
        return fields
    }

    static func place(_ text: String) throws -> Types.Place {
        let parts = text.split(separator: ",")
        guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else {
            throw UsageError("--place is LAT,LON in degrees, 22.54871,114.05214, not \(text)", nil)
        }
        return Types.Place(latitude: latitude, longitude: longitude)
    }

    /// The texts of an option that may be given several times: "en=Bookshop".
    static func texts(_ arguments: Arguments, _ option: String) throws -> [Types.Text] {
        try arguments.all(option).map { text in
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                throw UsageError("\(option) is LANGUAGE=TEXT, en=Bookshop, not \(text)", nil)
            }
            return Types.Text(language: String(text[..<equals]), text: String(text[text.index(after: equals)...]))
        }
    }
}
