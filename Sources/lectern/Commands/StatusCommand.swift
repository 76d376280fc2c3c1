// lectern status: how a daemon is.

internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

/// Shows the daemon's own status.
enum StatusCommand {
    static let command = Command(
        "status", "tells how the daemon is", details: ["Needs an administrator's or a desk's certificate."], connects: true,
        example: "lectern status --json", run: run)

    private static func run(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let answer = try connection.call("lectern.host.v1.Host/Status", [])
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.decode(answer, as: Host.StatusResponse.messageName).text(pretty: true))
        }
        let status = try Host.StatusResponse(answer)
        Terminal.line("lecternd \(status.version), process \(status.process)\(status.draining ? ", draining" : "")")
        Terminal.line("connections \(status.connections), open calls \(status.openCalls), served \(status.callsServed), failed \(status.callsFailed)")
        for plugin in status.plugins {
            Terminal.line("plugin \(plugin.name) \(plugin.version)  interface \(plugin.abiMajor).\(plugin.abiMinor)  \(plugin.path)")
        }
        for entry in status.setAside { Terminal.line(QuarantineCommand.line(entry)) }
        for method in status.offReactor { Terminal.line("\(method) is inline by its rule and runs on threads, since it held a reactor too long") }
        for figure in status.store { Terminal.line("store \(figure.name): \(figure.value)") }
    }
}
