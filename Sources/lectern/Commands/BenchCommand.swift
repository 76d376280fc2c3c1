// lectern bench: how many calls a daemon answers, and how fast.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// Calls one method again and again.
enum BenchCommand {
    static let command = Command(
        "bench", "measures a method under load", operands: "METHOD [JSON]", count: 1...2,
        options: [
            .init("--connections", "N", "connections at once, 1 unless given"),
            .init("--in-flight", "N", "calls at once on each, 1 unless given"),
            .init("--seconds", "N", "how long, 5 unless given"),
            .init("--process", "PID", "tell the processor time of this process too"),
        ],
        connects: true, example: "lectern bench Hello/Greet '{\"name\": \"x\"}' --connections 50", run: run)

    private struct Outcome: Sendable {
        var microseconds: [UInt32] = []
        var failures = 0
    }

    private static func run(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let first = try profile.connect()
        let reflection = try Reflection(first)
        let method = try reflection.method(arguments.operands[0])
        guard !method.clientStreams, !method.serverStreams else { throw UsageError("only calls with one answer can be measured", command) }
        let text = arguments.operands.count > 1 ? arguments.operands[1] : "{}"
        let request: [UInt8]
        do { request = try reflection.json.encode(try JSON.parse(text), as: method.requestType) } catch { throw UsageError("the request: \(error)", command) }
        let count = try arguments.number("--connections", 1...1000) ?? 1
        let inFlight = try arguments.number("--in-flight", 1...256) ?? 1
        let seconds = try arguments.number("--seconds", 1...3600) ?? 5
        let process = try arguments.number("--process", 1...Int(Int32.max))
        let connections = try [first] + (1..<count).map { _ in try profile.connect() }
        let writes = method.effect == "write"
        let results = Monitor<[Outcome]>([])
        let before = process.map(processorMicroseconds)
        let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds) * 1_000_000_000
        var threads: [PlainThread] = []
        for connection in connections {
            for _ in 0..<inFlight {
                threads.append(try PlainThread(name: "bench") {
                    var outcome = Outcome()
                    while DispatchTime.now().uptimeNanoseconds < end {
                        let began = DispatchTime.now().uptimeNanoseconds
                        var options = CallOptions(session: profile.session)
                        if writes { options.requestKey = CallOptions.newRequestKey() }
                        do {
                            _ = try connection.call(method.name, request, options)
                            outcome.microseconds.append(UInt32(clamping: (DispatchTime.now().uptimeNanoseconds - began) / 1000))
                        } catch {
                            outcome.failures += 1
                            if connection.ended != nil { break }
                        }
                    }
                    results.change { $0.append(outcome) }
                })
            }
        }
        for thread in threads { thread.join() }
        let outcomes = results.look { $0 }
        let processor = process.map { processorMicroseconds($0) - (before ?? 0) }
        report(outcomes.flatMap(\.microseconds).sorted(), outcomes.map(\.failures).reduce(0, +), seconds, processor, arguments)
        for connection in connections { connection.close() }
    }

    private static func report(_ sorted: [UInt32], _ failures: Int, _ seconds: Int, _ processor: Int?, _ arguments: Arguments) {
        func at(_ share: Double) -> Int { sorted.isEmpty ? 0 : Int(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) }
        let perSecond = sorted.count / seconds
        let each = processor.map { sorted.isEmpty ? 0 : Double($0) / Double(sorted.count) }
        if arguments.has("--json") {
            let json: JSON = [
                "calls": .integer(sorted.count), "perSecond": .integer(perSecond), "failures": .integer(failures),
                "p50Microseconds": .integer(at(0.5)), "p99Microseconds": .integer(at(0.99)), "maxMicroseconds": .integer(Int(sorted.last ?? 0)),
                "processorMicrosecondsPerCall": each.map { .number(String(format: "%.2f", $0)) } ?? .null,
            ]
            return Terminal.line(json.text(pretty: false))
        }
        Terminal.line("\(sorted.count) calls, \(perSecond) a second, \(failures) failed; "
            + "p50 \(at(0.5)) µs, p99 \(at(0.99)) µs, max \(sorted.last ?? 0) µs"
            + (each.map { String(format: "; %.2f µs of processor time per call", $0) } ?? ""))
    }

    /// User and system time of a process, from /proc.
    private static func processorMicroseconds(_ process: Int) -> Int {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 13, let user = Int(fields[11]), let system = Int(fields[12]) else { return 0 }
        return (user + system) * 1_000_000 / sysconf(Int32(_SC_CLK_TCK))
    }
}
