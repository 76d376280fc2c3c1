// What lectern status tells of people: what staff have to do, and who carries notices.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire
internal import NoticesMessages
internal import WorkMessages

/// The figures of the plugins Work and Notices, where they are loaded and the caller may see them.
struct PeopleStatus {
    private let queues: Work.QueuesResponse?
    private let carriers: Notices.CarriersResponse?

    /// Asks for them.
    /// - Throws: `Problem`, but for a caller who may not see them.
    init(_ status: HostMessages.Host.StatusResponse, _ caller: SessionCaller) throws {
        func ask<Answer>(_ plugin: String, _ call: () throws -> Answer) throws -> Answer? {
            guard status.plugins.contains(where: { $0.name == plugin }) else { return nil }
            do { return try call() } catch let problem as Problem {
                // A desk sees the daemon's own status without a session.
                guard problem.status == .unauthenticated || problem.status == .permissionDenied else { throw problem }
                return nil
            }
        }
        queues = try ask("work") { try Work.Client(caller).queues(.init(everywhere: true)) }
        carriers = try ask("notices") { try Notices.Client(caller).carriers(.init()) }
    }

    /// For people: a line for each kind of work that is open, and each carrier that should come.
    var lines: [String] {
        var lines: [String] = []
        for (kind, queues) in Dictionary(grouping: queues?.queues ?? [], by: \.kind).sorted(by: { $0.key < $1.key }) {
            func sum(_ count: KeyPath<Work.Queue, Int64>) -> Int64 { queues.reduce(0) { $0 + $1[keyPath: count] } }
            var counts = ["\(sum(\.waiting)) waiting"]
            for (count, word) in [(sum(\.claimed), "claimed"), (sum(\.late), "late"), (sum(\.escalated), "escalated")] where count != 0 {
                counts.append("\(count) \(word)")
            }
            let oldest = queues.map(\.oldestAddedAtMs).filter { $0 != 0 }.min().map { "; oldest of \(LocalTime.text($0))" } ?? ""
            lines.append("work \(kind): \(counts.joined(separator: ", "))\(oldest)")
        }
        for carrier in carriers?.carriers ?? [] where carrier.waiting != 0 || carrier.silentSinceMs != 0 {
            let oldest = carrier.oldestAtMs == 0 ? "" : ", the oldest since \(LocalTime.text(carrier.oldestAtMs))"
            let silent = carrier.silentSinceMs == 0 ? "" : ", SILENT since \(LocalTime.text(carrier.silentSinceMs))"
            lines.append("carrier \(carrier.name): \(carrier.waiting) waiting\(oldest)\(silent)")
        }
        return lines
    }

    /// The status with the answers of both as members `work` and `notices`.
    /// - Throws: as the JSON of a message.
    func added(to status: JSON, _ json: MessageJSON) throws -> JSON {
        guard case .object(var members) = status else { return status }
        if let queues {
            members.append(.init("work", try json.messageToJSON(try queues.encoded(), as: Work.QueuesResponse.messageName)))
        }
        if let carriers {
            members.append(.init("notices", try json.messageToJSON(try carriers.encoded(), as: Notices.CarriersResponse.messageName)))
        }
        return .object(members)
    }
}
