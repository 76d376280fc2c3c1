// lectern bench: how many calls a daemon answers, and how fast.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternNet
internal import LecternJSON
internal import LecternWire

/// Calls one method again and again.
enum BenchCommand {
    static let command = Command(
        "bench", "measures a method under load", operands: "METHOD [JSON]", count: 1...2,
        details: [
            "METHOD and JSON are those of lectern call. The method has one answer.",
            "Each call that writes gets a fresh request key.",
            "{unique} in a text stands for 16 hexadecimal digits that no other call has.",
            "Without --rate, in a closed loop, a caller calls again when it has been answered.",
            "A second line of percentiles then corrects what callers do not ask while they wait.",
            "With --rate, in an open loop, calls are due at fixed times, and latencies count from then.",
            "Ctrl-C ends the run with the figures so far.",
            "Where a call failed, the command fails after the figures. A call whose connection is lost is sent again under its",
            "request key when there is another one; its latency counts from when it was first due.",
        ],
        options: [
            .init("--connections", "N", "connections at once, 1 unless given"),
            .init("--in-flight", "N", "calls at once on each, 1 unless given; with --rate as many as the daemon takes"),
            .init("--rate", "N", "calls a second on all connections together, whether or not earlier ones are answered"),
            .init("--seconds", "N", "how long, 5 unless given"),
            .init("--warm-up", "N", "seconds of calls before that, which do not count; 1 unless given"),
            .init("--requests", "FILE", "requests instead of JSON, one a line, taken in turn"),
            Command.patience,
            .init("--process", "PID", "tell the processor time per call of this process and its children"),
        ],
        connects: true,
        example: """
            lectern bench Hello/Greet '{"name": "x"}' --connections 50
            lectern bench Hello/Sign '{"name": "guest {unique}"}' --in-flight 8 --process $(systemctl show --property MainPID --value lecternd)
            lectern bench Discovery/Search --requests searches.jsonl --connections 20 --rate 500 --seconds 60
            """,
        run: run)
    private static let inFlightMax = 65_536
    private static let rateMax = 1_000_000

    private static func run(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let texts = try requests(arguments)
        let rate = try arguments.number("--rate", 1...rateMax)
        let count = try arguments.number("--connections", 1...1000) ?? 1
        let inFlightOption = try arguments.number("--in-flight", 1...inFlightMax)
        let seconds = try arguments.number("--seconds", 1...3600) ?? 5
        let warmUp = try arguments.number("--warm-up", 0...3600) ?? 1
        let process = try arguments.number("--process", 1...Int(Int32.max))
        if let process, ProcessorTime.microseconds(of: process) == nil { throw UsageError("there is no process \(process)", command) }

        var policy = ReconnectPolicy()
        policy.retriesRefusals = false
        let client = try profile.connectReconnecting(arguments, policy)
        let requests = try encode(texts, client, profile, arguments)
        let first = try client.connection()
        let bound = first.openCallsMax > 0 ? first.openCallsMax : inFlightMax
        let inFlight = inFlightOption ?? (rate == nil ? 1 : bound)
        guard inFlight <= bound else { throw UsageError("the daemon takes \(bound) calls at once on a connection", command) }
        let opened = try [client] + (1..<count).map { _ in try profile.connectReconnecting(arguments, policy) }

        let plan = BenchPlan(
            method: requests.method, connections: count, inFlight: inFlight, rate: rate, warmUpSeconds: warmUp, seconds: seconds,
            process: process)
        let time = MeasuredTime(warmUpSeconds: warmUp, seconds: seconds)
        let connections = opened.map { MeasuredConnection($0, requests, time) }
        let result = try BenchRun(plan, connections, time, showsProgress: !arguments.has("--json")).measure()
        let report = BenchReport(plan: plan, result: result)
        if !arguments.has("--json") { Terminal.progress("") }
        Terminal.line(arguments.has("--json") ? report.json.text(pretty: false) : report.text(columns: Terminal.columns))
        // A connection on which something is unanswered may not end in order for long; the process's end ends it.
        if result.tally.unanswered == 0 { for connection in connections { connection.close() } }
        if let problem = result.problem { throw problem }
    }

    /// The texts of the requests, with their lines.
    private static func requests(_ arguments: Arguments) throws -> [TextLine] {
        guard let file = arguments["--requests"] else {
            return [TextLine(number: 1, text: arguments.operands.count > 1 ? arguments.operands[1] : "{}")]
        }
        guard arguments.operands.count == 1 else { throw UsageError("--requests stands instead of JSON", command) }
        let lines: [TextLine]
        do { lines = try ListFile.lines(of: file) } catch { throw FileError("\(error)") }
        let requests = lines.filter { !$0.text.allSatisfy(\.isWhitespace) }
        guard !requests.isEmpty else { throw FileError("\(file) holds no request") }
        return requests
    }

    private static func encode(
        _ texts: [TextLine], _ client: ReconnectingClient, _ profile: Profile, _ arguments: Arguments
    ) throws -> Requests {
        let reflection = try Reflection(client)
        let method = try reflection.method(arguments.operands[0])
        guard !method.clientStreams, !method.serverStreams else { throw UsageError("only calls with one answer can be measured", command) }
        do throws(InvalidRequest) {
            return try Requests(texts.map(\.text), of: method, session: profile.session, reflection)
        } catch {
            guard let file = arguments["--requests"] else { throw UsageError("the request: \(error)", command) }
            throw FileError("\(file), line \(texts[error.index].number): \(error)")
        }
    }
}

extension BenchResult {
    /// What the command fails with: a lost connection before a call that failed; nil where all went well.
    fileprivate var problem: Problem? {
        let problems = (refusals.sorted + tally.failures.sorted).map(\.example)
        return problems.first { Failure.explain($0).code == .connection } ?? problems.first
            ?? (tally.unanswered > 0 ? .peerTooSlow("\(tally.unanswered) calls had no answer") : nil)
    }
}
