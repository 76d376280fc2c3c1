// lectern quarantine: what a daemon does not run since it brought workers down, and lifting it.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Lists and lifts what is set aside.
enum QuarantineCommand {
    static let all = [
        Command(
            "quarantine list", "tells what is set aside since it brought the service down",
            details: ["Needs an administrator's or a desk's certificate."], connects: true, example: "lectern quarantine list", run: list),
        Command(
            "quarantine lift", "lets what is set aside run again", operands: "ID|all", count: 1...1,
            details: [
                "Needs an administrator's certificate. ID is the number that \"lectern quarantine list\" prints; of another one nothing is lifted, and the command fails.",
                "What is lifted and still broken brings the service down twice more before it is set aside again.",
            ],
            connects: true, example: "lectern quarantine lift 3\nlectern quarantine lift all", run: lift),
    ]

    private static func list(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let status = try Host.StatusResponse(try connection.call("lectern.host.v1.Host/Status", []))
        if arguments.has("--json") {
            var only = Host.StatusResponse()
            only.setAside = status.setAside
            return Terminal.line(try Reflection(connection).json.messageToJSON(try only.encoded(), as: Host.StatusResponse.messageName).text(pretty: true))
        }
        for entry in status.setAside { Terminal.line(line(entry)) }
        if status.setAside.isEmpty { Terminal.line("nothing is set aside") }
    }

    private static func lift(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        var request = Host.LiftRequest()
        let operand = arguments.operands[0]
        if operand != "all" {
            guard let id = UInt32(operand), id > 0 else {
                throw UsageError("\(operand) is no number that \"lectern quarantine list\" prints, and not \"all\"", nil)
            }
            request.id = id
        }
        let answer = try Host.LiftResponse(try connection.call("lectern.host.v1.Host/Lift", try request.encoded()))
        if arguments.has("--json") { Terminal.line("{\"lifted\":\(answer.lifted)}") }
        guard answer.lifted > 0 || operand == "all" else {
            throw Problem(
                status: .notFound, reason: "",
                message: "nothing is set aside under the number \(operand); lectern quarantine list prints the numbers")
        }
        if !arguments.has("--json") { Terminal.line(answer.lifted == 0 ? "nothing was set aside" : "lifted: \(answer.lifted)") }
    }

    /// One entry in a line, for this command and for status.
    static func line(_ entry: Host.SetAside) -> String {
        let what =
            switch entry.kind {
            case "call": "the call \(entry.key) of \(entry.method)"
            case "caller": "\(entry.method) for \(entry.caller)"
            case "strangers": "\(entry.method) for callers without a certificate"
            case "method": "\(entry.method) for all"
            default: "all of plugin \(entry.plugin)"
            }
        var text = "set aside \(entry.id): \(what), since \(Terminal.time(milliseconds: entry.sinceMs)): "
            + "\(entry.deaths) deaths in plugin \(entry.plugin), the last \(entry.cause)"
        if !entry.callers.isEmpty { text += "; called by \(entry.callers.joined(separator: ", "))" }
        if !entry.downWithIt.isEmpty { text += "; down with it where they call it: \(entry.downWithIt.joined(separator: ", "))" }
        return text
    }
}
