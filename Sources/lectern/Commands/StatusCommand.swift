// lectern status: the status of a daemon.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Shows the status of the daemon.
enum StatusCommand {
    static let command = Command(
        "status", "shows the daemon's status",
        details: [
            "Needs an administrator's or a desk's certificate.",
            "An administrator, and staff who may, also see what staff have to do, and carriers of notices for whom something waits or who are silent.",
        ], connects: true,
        example: "lectern status --json", run: run)

    private static func run(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let answer = try connection.call("lectern.host.v1.Host/Status", [])
        let status = try HostMessages.Host.StatusResponse(answer)
        let people = try PeopleStatus(status, SessionCaller(connection, session: Profile(arguments).session))
        if arguments.has("--json") {
            let json = try Reflection(connection).json
            return Terminal.line(try people.added(to: json.messageToJSON(answer, as: HostMessages.Host.StatusResponse.messageName), json).text(pretty: true))
        }
        Terminal.line("lecternd \(status.version), process \(status.process)\(status.draining ? ", draining" : "")")
        Terminal.line("connections \(status.connections), open calls \(status.openCalls), served \(status.callsServed), failed \(status.callsFailed)")
        serving(status)
        for plugin in status.plugins {
            Terminal.line("plugin \(plugin.name) \(plugin.version)  interface \(plugin.abiMajor).\(plugin.abiMinor)  \(plugin.path)")
        }
        for entry in status.setAside { Terminal.line(QuarantineCommand.line(entry)) }
        for follower in status.followers { Terminal.line(FollowerCommand.line(follower)) }
        for method in status.offReactor { Terminal.line("\(method) is inline by its rule and runs on threads, since it held a reactor too long") }
        for figure in status.store { Terminal.line("store \(figure.name): \(figure.value)") }
        for line in people.lines { Terminal.line(Terminal.safe(line)) }
    }

    /// Prints configuration, database and certificates.
    private static func serving(_ status: HostMessages.Host.StatusResponse) {
        let configuration = status.configuration ?? .init(), database = status.database ?? .init()
        if !configuration.path.isEmpty {
            Terminal.line("configuration \(configuration.path), served by this worker since \(time(configuration.startedAtMs))")
        }
        if configuration.refusedAtMs > 0 {
            Terminal.line("the reload at \(time(configuration.refusedAtMs)) was refused, and what served before goes on: \(configuration.refused)")
        }
        if !configuration.revokedProblem.isEmpty {
            Terminal.line("the last good list of revoked certificates is in use: \(configuration.revokedProblem)")
        }
        if !database.name.isEmpty {
            Terminal.line("database \(database.name), \(database.bytes) bytes, history \(database.history) since \(time(database.beganAtMs))")
        }
        if let feed = status.feed {
            let oldest = feed.oldestRecordedAtMs == 0 ? "no change is kept" : "the oldest change is of \(time(feed.oldestRecordedAtMs))"
            let removed = feed.removed.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
            Terminal.line("feed: \(oldest), kept for \(feed.daysMax) days; this worker has removed \(removed)")
        }
        for certificate in status.certificates {
            let left = certificate.daysLeft < 0 ? "has ended" : "\(certificate.daysLeft) days left"
            Terminal.line("certificate of the \(certificate.role) \(certificate.name): \(left)")
        }
    }

    private static func time(_ milliseconds: Int64) -> String {
        milliseconds == 0 ? "an unknown time" : Date(timeIntervalSince1970: Double(milliseconds) / 1_000).formatted(.iso8601)
    }
}
