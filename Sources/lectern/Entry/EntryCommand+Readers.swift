// The commands about near points, links, entrances and apps.

internal import CityMessages
internal import EntryMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages
internal import TypesMessages

extension EntryCommand {
    static func near(_ arguments: Arguments) throws {
        let ability = try arguments["--ability"].map { City.Ability(rawValue: try CityCommand.abilities.number($0, "--ability")) }
        let request = Entry.NearestPointsRequest(
            place: try CityCommand.place(arguments.operands[0]), ability: ability ?? .unspecified,
            recordId: Int64(try arguments.number("--record", 1...Int.max) ?? 0), mode: try mode(arguments), onlyOpenNow: arguments.has("--open"),
            limit: UInt32(try arguments.number("--limit", 1...50) ?? 0), datum: try datum(arguments), withLinks: arguments.has("--links"))
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.nearestPoints(request), arguments) { $0.points.isEmpty ? ["there is none"] : $0.points.flatMap(lines) }
        }
    }

    private static func mode(_ arguments: Arguments) throws -> Entry.TravelMode {
        try arguments["--by"].map { Entry.TravelMode(rawValue: try modes.number($0, "--by")) } ?? .unspecified
    }

    private static func datum(_ arguments: Arguments) throws -> Entry.Datum {
        try arguments["--datum"].map { Entry.Datum(rawValue: try datums.number($0, "--datum")) } ?? .unspecified
    }

    static func route(_ arguments: Arguments) throws {
        var request = Entry.RouteRequest(from: try CityCommand.place(arguments.operands[0]), mode: try mode(arguments), datum: try datum(arguments))
        let to = arguments.operands[1]
        if to.contains(",") { request.to = try CityCommand.place(to) } else { request.servicePoint = to }
        try withDesk(arguments) { desk in
            var caller = desk.shared.caller
            if let language = arguments["--language"] { caller.options.labels = [Label("language", language)] }
            try desk.shared.tell(try Entry.Client(caller).route(request), arguments) { way in
                ["\(way.metres) m, \((way.seconds + 59) / 60) min"]
                    + way.steps.map { $0.metres == 0 ? $0.text : "\($0.text)  \($0.metres) m" } + (way.source.isEmpty ? [] : [way.source])
            }
        }
    }

    private static func lines(_ near: Entry.NearestPoint) -> [String] {
        let hours =
            near.point?.openNow == true
            ? "open" + (near.closesAtMs == 0 ? "" : " until \(LocalTime.text(near.closesAtMs))")
            : "closed" + (near.opensAtMs == 0 ? "" : " until \(LocalTime.text(near.opensAtMs))")
        let items = near.available == 0 ? "" : "  \(near.available) available"
        let minutes = (near.travelSeconds + 59) / 60
        let way = near.basis == .streets ? "\(near.straightMetres) m away, \(minutes) min over the streets" : "about \(near.wayMetres) m, \(minutes) min"
        return ["\(near.point?.code ?? "")  \(near.point?.name ?? "")  \(way)  \(hours)\(items)"] + near.links.map { "    \($0.provider)  \($0.address)" }
    }

    static func links(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.links(.init(card: arguments.operands.first ?? "")), arguments) { answer in
                answer.links.isEmpty ? ["no partner is linked"] : answer.links.map(line)
            }
        }
    }

    private static func line(_ link: Entry.ReaderLink) -> String {
        "\(link.linkId)  \(link.partner)  \(identityKinds.word(link.kind.rawValue)) of \(link.scope)  \(link.state == .linked ? "linked" : "revoked") "
            + "since \(LocalTime.text(link.sinceMs))\(link.atDesk ? ", at a desk" : "")"
    }

    static func revoke(_ arguments: Arguments) throws {
        let request = Entry.RevokeLinkRequest(linkId: try number(arguments.operands[0]), reason: arguments["--reason"] ?? "")
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.entry.revokeLink(request), arguments) { [line($0)] } }
    }

    static func usage(_ arguments: Arguments) throws {
        let request = Entry.UsageRequest(fromDate: arguments["--from"] ?? "", untilDate: arguments["--until"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.usage(request), arguments) { answer in
                answer.usage.isEmpty ? ["nobody came in"] : answer.usage.map { usage in
                    "\(usage.date)  \(usage.entrance.isEmpty ? "-" : usage.entrance)  \(usage.terminalKind)  \(usage.readers) readers, \(usage.guests) guests"
                }
            }
        }
    }

    static func entrances(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.entrances(.init()), arguments) { $0.entrances.isEmpty ? ["there is none"] : $0.entrances.map(line) }
        }
    }

    private static func line(_ entrance: Entry.Entrance) -> String {
        let names = entrance.names.map { "\($0.language)=\($0.text)" }.joined(separator: " ")
        return "\(entrance.code)  version \(entrance.version)\(entrance.aliasOf.isEmpty ? "" : "  alias of \(entrance.aliasOf)")  \(names)"
    }

    static func putEntrance(_ arguments: Arguments) throws {
        let request = Entry.PutEntranceRequest(
            code: arguments.operands[0], names: try CityCommand.texts(arguments, "--names"), aliasOf: arguments["--alias-of"] ?? "",
            expectedVersion: try expected(arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.entry.putEntrance(request), arguments) { [line($0)] } }
    }

    static func apps(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.apps(.init()), arguments) { $0.apps.isEmpty ? ["there is none"] : $0.apps.map(line) }
        }
    }

    private static func line(_ app: Entry.App) -> String {
        "\(app.partner)  \(identityKinds.word(app.kind.rawValue)) of \(app.scope)  version \(app.version)\(app.active ? "" : "  off")"
    }

    static func putApp(_ arguments: Arguments) throws {
        let request = Entry.PutAppRequest(
            kind: Readers.IdentifierKind(rawValue: try identityKinds.number(arguments.operands[0], "KIND")), scope: arguments.operands[1],
            partner: arguments.operands[2], active: !arguments.has("--off"), expectedVersion: try expected(arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.entry.putApp(request), arguments) { [line($0)] } }
    }
}
