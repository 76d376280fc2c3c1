// `lectern followers` against a real daemon: what it prints for people and as JSON, and which errors it tells.

import CityTesting
import HostMessages
import LecternClient
import LecternJSON
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@testable import lectern

@Suite(.serialized) struct FollowerCommandTests {
    private static let hello = "lectern.hello.background.v1.Background/CountGuest"

    /// Of the plugin `counting` the topic that it follows has no plugin here.
    private func daemon(_ folder: TemporaryFolder) throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: ["Hello", try CountingPlugin.make(in: folder)])
        options.limits = "follower_attempts_max: 1"
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    @Test func followers_areListed_retriedAndSkipped() throws {
        let folder = try TemporaryFolder()
        let daemon = try daemon(folder)
        func lectern(_ arguments: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, ["followers"] + arguments) }
        let kiosk = try daemon.connect(.device, "kiosk-1")
        try kiosk.note("fail 2")
        kiosk.close()
        _ = try daemon.waitForLog("a follower has stopped at a change that goes on failing")
        let name = CountingPlugin.followers[1]

        let lines = try lectern().output.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.contains { $0.hasPrefix("\(Self.hello) of hello follows hello.guest: running, at ") && $0.hasSuffix(", up to date") })
        let line = lines.first { $0.hasPrefix(name) } ?? ""
        #expect(line.contains(" of counting follows circulation.loan, counting.note: stopped, at ") && line.contains(", 1 changes behind, for "))
        #expect(line.contains(", which failed 1 times, and was given up at ") && line.hasSuffix("; not loaded: circulation"), "\(line)")

        let json = try JSON.parse(try lectern("--json").output)["followers"]?.elements ?? []
        let stopped = json.first { $0["name"]?.text == name }
        #expect(json.count == 5 && stopped?["state"]?.text == "stopped" && stopped?["lag"]?.text == "1", "\(json)")
        let blocked = stopped?["blockedAt"]?.text ?? ""

        var mark = daemon.logCount
        #expect(try lectern("retry", name).output == "\(name) tries again\n")
        _ = try daemon.waitForLog("a follower has stopped at a change that goes on failing", from: mark)
        mark = daemon.logCount
        #expect(try lectern("retry", name, "--json").output == "{}\n")
        _ = try daemon.waitForLog("a follower has stopped at a change that goes on failing", from: mark)

        let other = try lectern("skip", name, "--reason", "known", "--position", "987654321")
        #expect(other.status == ExitCode.refused.rawValue && other.errors.contains("FOLLOWER_NOT_BLOCKED") && other.errors.contains(blocked), "\(other.errors)")
        let skipped = try lectern("skip", name, "--reason", "known", "--json")
        #expect(try JSON.parse(skipped.output)["position"]?.text == blocked && !blocked.isEmpty, "\(skipped.output) \(skipped.errors)")
        #expect(try waitUntil { try lectern().output.split(separator: "\n").first { $0.hasPrefix(name) }?.contains("up to date; 1 skipped") == true })
    }

    @Test func order_thatCantBeDone_isRefusedWithWhatIsWrong() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        func expect(_ arguments: [String], _ code: ExitCode, _ text: String, as role: Role = .admin) throws {
            let outcome = try Tool.lectern(on: daemon, as: role, named: "\(role)-1", ["followers"] + arguments)
            #expect(outcome.status == code.rawValue && outcome.errors.contains(text), "\(arguments): \(outcome.status) \(outcome.errors)")
            #expect(outcome.output.isEmpty, "\(arguments): \(outcome.output)")
        }
        let nobody = "lectern.nobody.v1.Nobody/Follow"
        try expect(["retry", nobody], .refused, "FOLLOWER_UNKNOWN")
        try expect(["skip", nobody, "--reason", "known"], .refused, "There is no such follower")
        try expect(["retry", Self.hello], .refused, "FOLLOWER_NOT_BLOCKED")
        try expect(["skip", Self.hello, "--reason", "known"], .refused, "FOLLOWER_NOT_BLOCKED")
        try expect(["skip", Self.hello, "--reason", String(repeating: "x", count: 1_025)], .refused, "SKIP_REASON_MISSING")
        try expect(["skip", Self.hello], .usage, "say why with --reason TEXT")
        try expect(["skip", Self.hello, "--reason", "known", "--position", "0"], .usage, "0 is no position")
        try expect(["retry"], .usage, "NAME")
        try expect(["retry", Self.hello], .refused, "NOT_ALLOWED", as: .desk)
        try expect([], .refused, "NOT_ALLOWED", as: .device)
    }
}
