// lectern call: any method of any loaded plugin, with JSON in and JSON out.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternWire

/// Calls a method.
enum CallCommand {
    static let command = Command(
        "call", "calls any method of any loaded plugin", operands: "METHOD [JSON | -]", count: 0...2,
        details: [
            "METHOD may be shortened: Circulation/Borrow, or Borrow where only one service has it.",
            "JSON is the request, {} unless given; - reads it from standard input. A stream of answers is",
            "printed one JSON a line; a stream of requests is read one JSON a line from standard input.",
            "A Put method puts all of the request; with \"fields\" and \"expected_version\" in it, only what is named.",
            "With --lines FILE, every line is {\"method\": …, \"request\": {…}}; they are sent one after another, - is standard input.",
            "Calls go on by themselves when the connection is lost or the daemon reloads, under the same request keys. Where --lines",
            "can't go on it tells the line and the command that goes on: with --resume RUN every line has the key that it had in",
            "that run, so none is done twice.",
        ],
        options: [
            .init("--lines", "FILE", "send every line of a file over one connection"),
            .init("--resume", "RUN", "with --lines: send with the request keys of an earlier run, as it has told"),
            .init("--from", "LINE", "with --lines: begin at this line"),
            .init("--request-key", "UUID", "the request key; a new one unless given"),
            .init("--timeout", "MS", "how long it may take"),
            .init("--happened-at", "MS", "when it really happened, in milliseconds since 1970 UTC"),
            .init("--language", "TAG", "the language of texts for people, such as zh or en"),
            .init("--compact", nil, "print the answer on one line"),
            Command.patience,
        ],
        connects: true,
        example: "lectern call City/ServicePoints '{\"only_taking_returns\": true}'", run: run)

    private static func run(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        if let file = arguments["--lines"] {
            guard arguments.operands.isEmpty else { throw UsageError("--lines stands instead of a method", command) }
            return try sendLines(of: file, profile, arguments)
        }
        guard let name = arguments.operands.first else { throw UsageError("a method is missing", command) }
        if arguments.has("--resume") || arguments.has("--from") { throw UsageError("--resume and --from need --lines", command) }
        let client = try profile.connectReconnecting(arguments)
        defer { client.close() }
        let reflection = try Reflection(client)
        let connection = try client.connection()
        let method = try reflection.method(name)
        let options = try self.options(arguments, profile, writes: method.effect == "write")
        if method.clientStreams, arguments.operands.count > 1, arguments.operands[1] != "-" {
            throw UsageError("\(method.name) takes a stream of requests: one JSON a line, from standard input", command)
        }
        if method.clientStreams { return try stream(method, connection, reflection, options, arguments) }
        let text = arguments.operands.count > 1 ? arguments.operands[1] : "{}"
        let request = try encode(text == "-" ? try standardInput() : text, method, reflection)
        if method.serverStreams {
            let stream = try connection.stream(method.name, request, options)
            while let item = try stream.next() { try show(item.message, method, reflection, isCompact: true) }
            return
        }
        do {
            try show(try client.call(method.name, request, options), method, reflection, isCompact: arguments.has("--compact"))
        } catch let problem as Problem {
            if !options.requestKey.isEmpty, problem.reason == "CONNECTION_LOST" {
                Terminal.note("lectern: nobody knows whether it happened; send it again with --request-key \(options.requestKey)")
            }
            throw problem
        }
    }

    /// What a call says besides method and request.
    static func options(_ arguments: Arguments, _ profile: Profile, writes: Bool) throws -> CallOptions {
        var options = CallOptions(session: profile.session)
        options.timeoutMilliseconds = UInt32(try arguments.number("--timeout", 1...3_600_000) ?? 0)
        options.happenedAtMilliseconds = Int64(try arguments.number("--happened-at", 0...Int.max) ?? 0)
        if let language = arguments["--language"] { options.labels = [Label("language", language)] }
        options.requestKey = arguments["--request-key"] ?? (writes ? CallOptions.newRequestKey() : "")
        return options
    }

    private static func encode(_ text: String, _ method: HostMessages.Host.MethodInfo, _ reflection: Reflection) throws -> [UInt8] {
        do { return try reflection.json.jsonToMessage(try JSON.parse(text), as: method.requestType) } catch {
            throw UsageError("the request: \(error)", nil)
        }
    }

    /// Prints an answer.
    static func show(_ message: [UInt8], _ method: HostMessages.Host.MethodInfo, _ reflection: Reflection, isCompact: Bool) throws {
        Terminal.line(try reflection.json.messageToJSON(message, as: method.answerType).text(pretty: !isCompact))
    }

    private static func standardInput() throws -> String {
        guard let text = String(data: FileHandle.standardInput.readDataToEndOfFile(), encoding: .utf8) else {
            throw FileError("standard input is not UTF-8")
        }
        return text
    }

    private static func stream(
        _ method: HostMessages.Host.MethodInfo, _ connection: Connection, _ reflection: Reflection, _ options: CallOptions, _ arguments: Arguments
    ) throws {
        var options = options
        options.requestKey = ""
        let stream = try connection.send(method.name, options)
        try eachLineOfInput { line in
            guard !line.text.isEmpty else { return true }
            let isTaken = try stream.send(try encode(line.text, method, reflection), itemKey: CallOptions.newRequestKey())
            guard let answer = try stream.next() else { return false }
            try show(answer.message, method, reflection, isCompact: true)
            return isTaken
        }
        try stream.finish()
        while let answer = try stream.next() { try show(answer.message, method, reflection, isCompact: true) }
    }

    /// Reads standard input line by line, as it comes.
    /// - Parameter body: takes a line; false ends it.
    private static func eachLineOfInput(_ body: (TextLine) throws -> Bool) throws {
        var splitter = LineSplitter()
        do {
            while case let data = FileHandle.standardInput.availableData, !data.isEmpty {
                for line in try splitter.receive(data) where try !body(line) { return }
            }
            if let last = try splitter.finish() { _ = try body(last) }
        } catch let error as TextLineError {
            throw FileError("standard input, \(error)")
        }
    }
}
