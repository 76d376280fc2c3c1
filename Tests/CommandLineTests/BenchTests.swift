// `lectern bench` against a real daemon. Nothing here says how fast anything is.

import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternWire
import Testing

@Suite(.serialized) struct BenchTests {
    private func bench(_ daemon: DaemonUnderTest, _ arguments: [String]) throws -> (outcome: ProgramResult, json: JSON) {
        let outcome = try Tool.lectern(on: daemon, ["bench", "--seconds", "1", "--warm-up", "0", "--json"] + arguments)
        return (outcome, try JSON.parse(outcome.output))
    }

    private func count(_ json: JSON, _ name: String) -> Int { Int(json[name]?.integer ?? -1) }

    @Test func closedLoop_countsEveryCall() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let arguments = ["Hello/Greet", #"{"name": "x"}"#, "--connections", "3", "--in-flight", "4", "--process", "\(daemon.supervisor)"]
        let (outcome, json) = try bench(daemon, arguments)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(json["loop"]?.text == "closed" && json["endedEarly"]?.truth == false)
        #expect(count(json, "calls") >= 12, "the first call of each of the twelve is waited for")
        #expect(count(json, "failures") == 0 && count(json, "unanswered") == 0 && count(json, "notBegun") == 0)
        let buckets = json["buckets"]?.elements ?? []
        #expect(buckets.reduce(0) { $0 + count($1, "calls") } == count(json, "calls"))
        #expect((json["correctedLatencyNanoseconds"]?["mean"]?.integer ?? 0) >= (json["latencyNanoseconds"]?["mean"]?.integer ?? .max))
        #expect(json["processorMicrosecondsPerCall"]?.real != nil)
    }

    @Test func report_onATerminal_hasAChart() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let outcome = try Tool.lectern(on: daemon, ["bench", "Greet", #"{"name": "x"}"#, "--seconds", "1", "--warm-up", "0"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("lectern.hello.v1.Hello/Greet\n1 connection × 1 in flight; "))
        for word in ["#\n", "p99.99", "latency ", "corrected "] { #expect(outcome.output.contains(word), "\(outcome.output)") }
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    /// A million calls a second are more than any daemon answers one at a time; each of them is accounted for, and what the
    /// warm-up could not begin is not caught up with in the measured time.
    @Test func openLoop_countsCallsThatWereNotBegun() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        for (warmUp, seconds) in [(0, 1), (1, 3)] {
            let times = ["--warm-up", "\(warmUp)", "--seconds", "\(seconds)"]
            let (outcome, json) = try bench(daemon, ["Hello/Greet", #"{"name": "x"}"#, "--rate", "1000000", "--in-flight", "1"] + times)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(json["loop"]?.text == "open" && json["correctedLatencyNanoseconds"] == .null)
            #expect(count(json, "notBegun") > 0 && count(json, "notBegunNanoseconds") > 0)
            #expect(count(json, "calls") > 0)
            let sum = ["calls", "unanswered", "failures", "notBegun"].reduce(0) { $0 + count(json, $1) }
            #expect(sum == seconds * 1_000_000)
        }
    }

    /// A daemon that stands still is met by all calls that are due meanwhile, though one only can be open. Those that are due
    /// in the first half of that time wait for the second half at least, however fast or slow this machine is.
    @Test func openLoop_duringAStall_measuresItsLatency() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let served = try Served(daemon)
        let rate = 200
        let tool = try Tool.started(["bench", "Hello/Greet", #"{"name": "x"}"#, "--rate", "\(rate)", "--in-flight", "1"]
            + ["--warm-up", "0", "--seconds", "300", "--patience", "1", "--json"] + Tool.connection(to: daemon))
        try served.wait(more: 50)
        let worker = try #require(daemon.workers.first)
        kill(worker, SIGSTOP)
        waitUntil { ProcessState.of(worker).map { $0 == "T" } ?? true }
        let began = Date()
        usleep(1_000_000)
        let stood = Date().timeIntervalSince(began)
        kill(worker, SIGCONT)
        try served.wait(more: 2 * Int(stood * Double(rate)))
        kill(tool.identifier, SIGINT)
        let outcome = tool.finish()
        let json = try JSON.parse(outcome.output)
        #expect(outcome.status == 0 && json["endedEarly"]?.truth == true, "\(outcome.errors)")
        let half = Int64(stood / 2 * 1e9)
        let slow = (json["buckets"]?.elements ?? []).filter { ($0["toNanoseconds"]?.integer ?? 0) >= half }.reduce(0) { $0 + count($1, "calls") }
        let unknown = count(json, "notBegun") + count(json, "unanswered") + count(json, "failures")
        #expect(slow + unknown >= Int(stood / 2 * Double(rate)) - 1, "\(slow) slow, \(unknown) unknown")
    }

    @Test func writes_haveOwnRequestKeys_andFailuresAreReported() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let (same, json) = try bench(daemon, ["Hello/Sign", #"{"name": "a"}"#, "--in-flight", "2"])
        #expect(same.status == 1 && same.errors.contains("ALREADY_SIGNED"), "\(same.errors)")
        #expect(count(json, "calls") == 1 && count(json, "failures") >= 1, "with one request key for all, each would be the first again")
        let failure = json["failuresByReason"]?.elements?.first
        #expect(failure?["reason"]?.text == "ALREADY_SIGNED" && failure?["example"]?.text?.contains("name=a") == true)
        #expect(failure.map { count($0, "count") } == count(json, "failures"))
        let (unique, others) = try bench(daemon, ["Hello/Sign", #"{"name": "{unique} and {unique}"}"#, "--in-flight", "2"])
        #expect(unique.status == 0 && count(others, "calls") >= 2, "\(unique.errors)")
        let guest = try Tool.lectern(on: daemon, ["call", "Hello/Guests", #"{"only_present": true}"#]).output.split(separator: "\n").last
        let name = try JSON.parse(String(guest ?? ""))["name"]?.text ?? ""
        #expect(name.wholeMatch(of: /([0-9a-f]{16}) and \1/) != nil, "\(name)")
    }

    @Test func requestsOfAFile_areUsedRoundRobin() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let file = daemon.folder + "/requests.jsonl"
        try "{\"name\": \"x\"}\n{}\n\n".write(toFile: file, atomically: true, encoding: .utf8)
        let (outcome, json) = try bench(daemon, ["Hello/Greet", "--requests", file])
        #expect(outcome.status == 1 && json["failuresByReason"]?.elements?.first?["reason"]?.text == "NAME_MISSING")
        #expect((0...1).contains(count(json, "calls") - count(json, "failures")))
        try "{\"name\": \"x\"}\n{\"nmae\": \"x\"}\n".write(toFile: file, atomically: true, encoding: .utf8)
        let misspelt = try Tool.lectern(on: daemon, ["bench", "Hello/Greet", "--requests", file])
        #expect(misspelt.status == 4 && misspelt.errors.contains("line 2") && misspelt.errors.contains("did you mean name?"), "\(misspelt.errors)")
    }

    @Test func lostDaemon_endsTheRun() throws {
        for more in [["--in-flight", "2"], ["--rate", "500"]] {
            let daemon = try DaemonUnderTest(plugins: ["Hello"])
            let served = try Served(daemon)
            let arguments = ["bench", "Hello/Greet", #"{"name": "x"}"#, "--connections", "2", "--warm-up", "0", "--seconds", "300", "--patience", "1", "--json"]
            let tool = try Tool.started(arguments + more + Tool.connection(to: daemon))
            try served.wait(more: 50)
            daemon.end()
            let outcome = tool.finish()
            let json = try JSON.parse(outcome.output)
            // The daemon drains before it ends, and may say so first.
            let tells = outcome.errors.contains("CONNECTION_LOST") || outcome.errors.contains("DRAINING")
            #expect(outcome.status == 3 && tells, "\(outcome.errors)")
            #expect(json["endedEarly"]?.truth == true && count(json, "calls") > 0)
            #expect(json["connectionsEnded"]?.elements?.reduce(0) { $0 + count($1, "count") } == 2)
        }
    }

    @Test func arguments_thatCannotBeMeasured_areRefused() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let cases: [([String], Int32, String)] = [
            (["Hello/Greet", "{}", "--requests", "x"], 2, "stands instead"), (["Hello/Greet", "--requests", "/nowhere"], 4, "/nowhere"),
            (["Hello/Guests"], 2, "one answer"), (["Hello/Greet", "{}", "--in-flight", "300"], 2, "256"),
            (["Hello/Greet", #"{"nmae": "x"}"#], 2, "did you mean name?"), (["Hello/Greet", "{}", "--rate", "0"], 2, "--rate"),
            (["Hello/Greet", #"{"name": {unique}}"#], 2, "the request"), (["Hello/Greet", "{}", "--process", "2147483647"], 2, "no process"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try Tool.lectern(on: daemon, ["bench"] + arguments)
            #expect(outcome.status == status && outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        }
    }
}

/// How many calls of others a daemon has served, by its own count.
private final class Served {
    private let connection: Connection
    private var own = 0

    init(_ daemon: DaemonUnderTest) throws { connection = try daemon.connect(.admin, "counter") }

    private func now() throws -> Int {
        let answer = try connection.call("lectern.host.v1.Host/Status", [])
        own += 1
        return Int(try HostMessages.Host.StatusResponse(answer).callsServed) - own
    }

    /// Waits until so many more have been served.
    func wait(more: Int) throws {
        let before = try now()
        try #require(try waitUntil(every: 20) { try now() >= before + more }, "the daemon serves nothing")
    }
}

/// What the system says of a process.
private enum ProcessState {
    /// "T" for one that was stopped.
    static func of(_ process: Int32) -> Substring? {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return text.split(separator: ")").last?.split(separator: " ").first
    }
}
