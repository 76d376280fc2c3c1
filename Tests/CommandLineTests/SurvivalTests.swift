// import, call --lines and bench go on while the daemon reloads and its worker is killed, and nothing is done twice.

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

@Suite(.serialized) struct SurvivalTests {
    /// How often each command is disturbed.
    private static let rounds = ProcessInfo.processInfo.environment["LECTERN_SURVIVAL_ROUNDS"].flatMap { Int($0) } ?? 3

    /// Reloads the daemon in even rounds and kills its worker in odd ones, and waits until another one serves.
    private func disturb(_ daemon: DaemonUnderTest, round: Int) throws {
        let mark = daemon.logCount
        if round.isMultiple(of: 2) { daemon.signal(SIGHUP) } else { kill(try #require(daemon.workers.last), SIGKILL) }
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
    }

    private func records(_ numbers: Range<Int>) -> String {
        numbers.map { number in
            "<record><leader>00000nam a2200000 a 4500</leader><controlfield tag=\"001\">c\(number)</controlfield>"
                + "<datafield tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">Book \(number)</subfield></datafield></record>\n"
        }.joined()
    }
    private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"

    private func guests(_ daemon: DaemonUnderTest) throws -> [String] {
        let told = try Tool.lectern(on: daemon, ["call", "Hello/Guests", #"{"only_present": true}"#])
        return try told.output.split(separator: "\n").map { try JSON.parse(String($0))["name"]?.text ?? "" }
    }

    private func daemon(_ plugins: [String]) throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: plugins)
        options.drainMilliseconds = 300
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    @Test func import_whileDaemonReloadsAndDies_countsEachRecordOnce() throws {
        let daemon = try daemon(["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"])
        let arguments = ["import", "-", "--source", "s", "--json", "--rejects", daemon.folder + "/rejects.tsv"]
        let tool = try Tool.started(arguments + Tool.connection(to: daemon), isFed: true)
        let each = 700
        try tool.write(head)
        for round in 0..<SurvivalTests.rounds {
            try tool.write(records(round * each..<(round + 1) * each))
            try disturb(daemon, round: round)
        }
        try tool.write(records(SurvivalTests.rounds * each..<(SurvivalTests.rounds + 1) * each) + "</collection>")
        try tool.endInput()
        let outcome = tool.finish()
        try #require(outcome.status == 0, "\(outcome.errors)")
        let json = try JSON.parse(outcome.output)
        #expect(json["added"]?.integer == Int64((SurvivalTests.rounds + 1) * each), "\(outcome.output)")
        #expect(json["updated"]?.integer == 0 && json["unchanged"]?.integer == 0 && json["rejected"]?.integer == 0, "\(outcome.output)")
        #expect((json["reconnections"]?.integer ?? 0) >= Int64(SurvivalTests.rounds / 2), "\(outcome.output) \(outcome.errors)")
    }

    private func lines(_ count: Int, _ daemon: DaemonUnderTest) throws -> String {
        let file = daemon.folder + "/calls.jsonl"
        let text = (0..<count).map { "{\"method\": \"Hello/Sign\", \"request\": {\"name\": \"n\($0)\"}}" }.joined(separator: "\r\n")
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    @Test func callLines_whileDaemonReloadsAndDies_actOnce() throws {
        let daemon = try daemon(["Hello"])
        let count = 400 * SurvivalTests.rounds
        let file = try lines(count, daemon)
        let tool = try Tool.started(["call", "--lines", file] + Tool.connection(to: daemon))
        var disturbed = 0
        while tool.isRunning, disturbed < SurvivalTests.rounds {
            try disturb(daemon, round: disturbed)
            disturbed += 1
        }
        let outcome = tool.finish()
        #expect(outcome.status == 0 && outcome.output == "\(count) calls made\n", "\(outcome.status): \(outcome.output) \(outcome.errors)")
        #expect(outcome.errors.contains("connecting again"), "it ended before anything was disturbed")
        #expect(try guests(daemon) == (0..<count).map { "n\($0)" })
    }

    @Test func callLines_whenTheDaemonStaysAway_namesTheResumeOption() throws {
        let daemon = try daemon(["Hello"])
        let count = 800
        let file = try lines(count, daemon)
        let connection = try Tool.connection(to: daemon)
        let tool = try Tool.started(["call", "--lines", file, "--patience", "1"] + connection)
        let limit = Date().addingTimeInterval(60)
        while try guests(daemon).isEmpty { try #require(Date() < limit && tool.isRunning) }
        daemon.end()
        let outcome = tool.finish()
        #expect(outcome.status == 3 && outcome.errors.contains("CONNECTION_LOST"), "\(outcome.errors)")
        let told = try #require(outcome.errors.firstMatch(of: /(\d+) calls were made, line (\d+) of .* answered. Go on with\n  lectern call .*--from (\d+) --resume ([0-9a-f-]{36})/))
        #expect(Int(told.1).map { $0 + 1 } == Int(told.2) && told.2 == told.3, "\(outcome.errors)")
        try daemon.start()
        // From the first line: what was done then is answered again, and not done again.
        let again = try Tool.lectern(on: daemon, ["call", "--lines", file, "--resume", String(told.4)])
        #expect(again.status == 0 && again.output == "\(count) calls made\n", "\(again.errors)")
        #expect(try guests(daemon).count == count)
    }

    @Test func import_whenDaemonStaysAway_resumesWhereItStopped() throws {
        let daemon = try daemon(["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"])
        let count = 1500
        let file = daemon.folder + "/records.xml"
        try (head + records(0..<count) + "</collection>").write(toFile: file, atomically: true, encoding: .utf8)
        let rejects = daemon.folder + "/rejects.tsv"
        let arguments = ["import", "-", "--source", "s", "--patience", "1", "--rejects", rejects]
        let tool = try Tool.started(arguments + Tool.connection(to: daemon), isFed: true)
        try tool.write(head + records(0..<1000))
        let limit = Date().addingTimeInterval(60)
        while try Tool.lectern(on: daemon, ["search", "book"]).output.hasPrefix("0 found") { try #require(Date() < limit && tool.isRunning) }
        daemon.end()
        // The tool may have given up already; then nobody reads the pipe.
        try? tool.write(records(1000..<count) + "</collection>")
        try? tool.endInput()
        let outcome = tool.finish()
        let told = try #require(
            outcome.errors.firstMatch(of: /(\d+) added, 0 updated, 0 unchanged, 0 rejected so far;[^\n]*\n  lectern import -[^\n]*--resume (\d+)/),
            "\(outcome.errors)")
        let before = try #require(Int(told.1))
        #expect(outcome.status == 3 && before > 0 && before < count)
        try daemon.start()
        let again = try Tool.lectern(on: daemon, ["import", file, "--source", "s", "--resume", String(told.2), "--json", "--rejects", rejects])
        let json = try JSON.parse(again.output)
        #expect(again.status == 0 && (json["added"]?.integer ?? 0) + (json["unchanged"]?.integer ?? 0) == Int64(count - before), "\(again.output)")
    }

    @Test func bench_whileDaemonReloadsAndDies_countsEachCallOnce() throws {
        let daemon = try daemon(["Hello"])
        let arguments = ["bench", "Hello/Sign", #"{"name": "{unique}"}"#, "--connections", "3", "--in-flight", "2", "--rate", "200",
            "--warm-up", "0", "--seconds", "\(2 * SurvivalTests.rounds)", "--json"]
        let tool = try Tool.started(arguments + Tool.connection(to: daemon))
        // A daemon that dies before the first call is one that the tool can't reach.
        while try guests(daemon).isEmpty { try #require(tool.isRunning, "\(tool.errors)") }
        var disturbed = 0
        while tool.isRunning, disturbed < SurvivalTests.rounds {
            try disturb(daemon, round: disturbed)
            disturbed += 1
        }
        let outcome = tool.finish()
        let json = try JSON.parse(outcome.output)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(json["failures"]?.integer == 0 && json["unanswered"]?.integer == 0, "\(outcome.output)")
        #expect((json["reconnections"]?.integer ?? 0) >= 3)
        #expect(Int64(try guests(daemon).count) == json["calls"]?.integer)
    }

    @Test func watch_thatHasSeenNothing_missesNothingWhenWorkerDies() throws {
        let daemon = try daemon(["Hello"])
        let tool = try Tool.started(["watch", "--count", "1", "--json"] + Tool.connection(to: daemon))
        let limit = Date().addingTimeInterval(60)
        while !tool.errors.contains("following from now on") { try #require(Date() < limit && tool.isRunning, "\(tool.errors)") }
        kill(tool.identifier, SIGSTOP)
        try disturb(daemon, round: 1)
        #expect(try Tool.lectern(on: daemon, ["call", "Hello/Sign", #"{"name": "meanwhile"}"#]).status == 0)
        kill(tool.identifier, SIGCONT)
        let end = Date().addingTimeInterval(30)
        while tool.isRunning { try #require(Date() < end, "it has missed the change") }
        let outcome = tool.finish()
        #expect(outcome.status == 0 && outcome.output.contains("meanwhile"), "\(outcome.errors)")
    }
}
