// lectern city closures: lists, announces, changes and lifts emergency closures.

internal import CityMessages
internal import Foundation
internal import LecternMessages

extension CityCommand {
    static func listClosures(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let request = City.ClosuresRequest(
                servicePointCode: arguments["--point"] ?? "", withPast: arguments.has("--past"),
                limit: UInt32(try arguments.number("--limit", 1...200) ?? 50), cursor: arguments["--cursor"] ?? "")
            try office.tell(try office.city.closures(request), arguments) { answer in
                if answer.closures.isEmpty { return ["no such closures"] }
                return answer.closures.flatMap(lines) + (answer.cursor.isEmpty ? [] : ["more: --cursor \(answer.cursor)"])
            }
        }
    }

    /// A closure for people.
    private static func lines(_ closure: City.Closure) -> [String] {
        let until = closure.untilMs == 0 ? "an end that is not known yet" : LocalTime.text(closure.untilMs)
        return [
            "\(closure.closureId)  \(word(closure.state))  \(LocalTime.text(closure.fromMs)) to \(until)  \(closure.reason)",
            "    \(closure.servicePointCodes.joined(separator: ", "))",
        ]
    }

    private static func word(_ state: City.ClosureState) -> String {
        switch state {
        case .announced: "announced"
        case .inForce: "in force"
        case .ended: "ended"
        case .lifted: "lifted"
        default: "state \(state.rawValue)"
        }
    }

    static func announceClosure(_ arguments: Arguments) throws {
        guard let reason = arguments["--reason"] else { throw UsageError("--reason is needed", nil) }
        let request = City.AnnounceClosureRequest(
            servicePointCodes: arguments.all("--point"), branchCode: arguments["--branch"] ?? "", libraryCode: arguments["--library"] ?? "",
            fromMs: try LocalTime.moment(arguments, "--from") ?? 0, untilMs: try LocalTime.moment(arguments, "--until", isEnd: true) ?? 0, reason: reason)
        try withOffice(arguments) { office in try office.tell(try office.city.announceClosure(request), arguments, lines) }
    }

    static func changeClosure(_ arguments: Arguments) throws {
        var request = City.ChangeClosureRequest(closureId: try id(arguments))
        if let from = try LocalTime.moment(arguments, "--from") {
            request.fromMs = from
            request.fields.append("from_ms")
        }
        if arguments["--until"] == "unknown" {
            request.fields.append("until_ms")
        } else if let until = try LocalTime.moment(arguments, "--until", isEnd: true) {
            request.untilMs = until
            request.fields.append("until_ms")
        }
        if let reason = arguments["--reason"] {
            request.reason = reason
            request.fields.append("reason")
        }
        guard !request.fields.isEmpty else { throw UsageError("nothing is to be changed: lectern help city closures change", nil) }
        try withOffice(arguments) { office in
            var all = City.ClosuresRequest(withPast: true, limit: 200)
            var found: City.Closure?
            repeat {
                let page = try office.city.closures(all)
                found = page.closures.first { $0.closureId == request.closureId }
                all.cursor = page.cursor
            } while found == nil && !all.cursor.isEmpty
            // One that is not there is refused by the daemon.
            request.expectedVersion = found?.version ?? 1
            try office.tell(try office.city.changeClosure(request), arguments, lines)
        }
    }

    static func liftClosure(_ arguments: Arguments) throws {
        let request = City.LiftClosureRequest(closureId: try id(arguments), note: arguments["--reason"] ?? "")
        try withOffice(arguments) { office in try office.tell(try office.city.liftClosure(request), arguments, lines) }
    }

    private static func id(_ arguments: Arguments) throws(UsageError) -> Int64 {
        guard let id = Int64(arguments.operands[0]) else { throw UsageError("ID is the number that \"lectern city closures\" prints", nil) }
        return id
    }
}
