// lectern call --lines: the calls of a file, one after another, each with a request key that a later run finds again.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternNet
internal import LecternJSON
internal import LecternWire

extension CallCommand {
    /// A run through a file of calls.
    private struct LinesRun {
        let file: String
        /// The run's key, a UUIDv7, from which the lines' request keys are derived.
        let run: String
        let arguments: Arguments
        let client: ReconnectingClient
        let reflection: Reflection
        let profile: Profile
    }

    /// Sends every line of a file.
    /// - Throws: `FileError` naming the line that is no call, `Problem` of the call that failed.
    static func sendLines(of file: String, _ profile: Profile, _ arguments: Arguments) throws {
        if arguments.has("--request-key") { throw UsageError("--lines makes its own request keys; --resume RUN gives them again", command) }
        let run = arguments["--resume"] ?? CallOptions.newRequestKey()
        guard CallOptions.requestKey(run: run, number: 1) != nil else {
            throw UsageError("--resume \(run) is not the RUN that an earlier call --lines has told", command)
        }
        let from = try arguments.number("--from", 1...Int.max) ?? 1
        let lines: [TextLine]
        do { lines = try ListFile.lines(of: file) } catch { throw FileError("\(error)") }
        let calls = lines.filter { $0.number >= from && !$0.text.allSatisfy(\.isWhitespace) }
        guard !calls.isEmpty else { throw FileError("\(file) holds no call" + (from > 1 ? " from line \(from) on" : "")) }
        let client = try profile.connectReconnecting(arguments)
        defer { client.close() }
        Terminal.note("lectern: run \(run)")
        let context = LinesRun(
            file: file, run: run, arguments: arguments, client: client, reflection: try Reflection(client), profile: profile)
        for (index, line) in calls.enumerated() {
            do { try send(line, context) } catch {
                Terminal.progress("")
                Terminal.note(resumeHint(line, done: index, error, context))
                throw error
            }
            Terminal.progress("\(index + 1) of \(calls.count)")
        }
        Terminal.progress("")
        if !arguments.has("--json") { Terminal.line("\(calls.count) calls made") }
    }

    private static func send(_ line: TextLine, _ context: LinesRun) throws {
        func refused(_ detail: Any) -> FileError { FileError("\(context.file), line \(line.number): \(detail)") }
        let json: JSON
        do { json = try JSON.parse(line.text) } catch { throw refused(error) }
        guard let name = json["method"]?.text else { throw refused("it names no method") }
        let method: HostMessages.Host.MethodInfo
        do { method = try context.reflection.method(name) } catch let error as UsageError { throw refused(error.message) }
        let request: [UInt8]
        do { request = try context.reflection.json.jsonToMessage(json["request"] ?? .object([]), as: method.requestType) } catch { throw refused(error) }
        var options = try options(context.arguments, context.profile, writes: false)
        if method.effect == "write" { options.requestKey = CallOptions.requestKey(run: context.run, number: line.number) ?? "" }
        let answer = try context.client.call(method.name, request, options)
        if context.arguments.has("--json") { try show(answer, method, context.reflection, isCompact: true) }
    }

    /// The message of a run that stops at a line, with the command that resumes it.
    private static func resumeHint(_ line: TextLine, done: Int, _ error: any Error, _ context: LinesRun) -> String {
        let progress = "lectern: \(done) calls were made, line \(line.number) of \(context.file) was not"
        guard let problem = error as? Problem, problem.retryAfterMilliseconds > 0 else {
            // A refusal is stored under its request key, so the line needs a new key.
            let next = context.arguments.commandLine(operands: [], changing: ["--from": "\(line.number)", "--resume": nil])
            return "\(progress). When it is mended go on with\n  \(next)"
        }
        let next = context.arguments.commandLine(operands: [], changing: ["--from": "\(line.number)", "--resume": context.run])
        return "\(progress) answered. Go on with\n  \(next)"
    }
}
