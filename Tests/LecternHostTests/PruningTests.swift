// The feed ends somewhere: old changes are pruned, and whoever needed them is told, with where to begin.

import Foundation
import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct PruningTests {
    /// A host that sweeps once, at its start, unless it is asked.
    private func made(_ clock: TurnedClock, on database: TestDatabase? = nil, sweepMilliseconds: Int = 3_600_000) throws -> HostUnderTest {
        var limits = Limits()
        limits.sweepMilliseconds = sweepMilliseconds
        let host = try HostUnderTest([Notes().plugin()], database: database, limits: limits, clock: clock)
        if sweepMilliseconds > 1_000_000 { #expect(waitUntil { host.router.context.figures.sweeps.value >= 1 }) }
        return host
    }

    private func watch(
        _ host: HostUnderTest, credit: UInt32 = 100, _ change: (inout HostMessages.Host.WatchRequest) -> Void = { _ in }
    ) throws -> ServerCall {
        var request = HostMessages.Host.WatchRequest()
        request.cursorItems = true
        change(&request)
        return host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: credit), on: host.connection(.admin, "boss"))
    }

    private func write(_ host: HostUnderTest, _ texts: [String]) {
        for text in texts { #expect(host.call("test.v1.Notes/Write", text, key: key(host)).status == .ok) }
    }

    /// A request key of the host's own time, which the test turns.
    private func key(_ host: HostUnderTest) -> String {
        RequestKey.text(milliseconds: host.clock.clock.wallMilliseconds(), random: (0..<10).map { _ in UInt8.random(in: 0...255) })
    }

    private func prune(_ host: HostUnderTest) throws {
        let claim = try #require(host.router.maintenance.lease.claim)
        #expect(WaitedSweep(host, claim, .changes).wait())
    }

    private func subjects(_ items: [Frame.Item]) throws -> [String] {
        try items.filter { !$0.message.isEmpty }.map { try HostMessages.Host.Change($0.message).subject }
    }

    private func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test func cursor_beforeWhatIsKept_isExpired_andToldWhereToBegin() throws {
        let clock = TurnedClock()
        let host = try made(clock)
        defer { host.stop() }
        write(host, ["a", "b"])
        let early = try watch(host) { $0.fromStart = true }
        let cursors = host.recorder.items(of: early, count: 3).map(\.cursor)
        host.cancel(early)
        clock.turn(milliseconds: 91 * 86_400_000)
        write(host, ["c", "d"])
        try prune(host)
        #expect(host.router.context.figures.removed(.changes) == 2)
        let late = try watch(host) { $0.cursor = cursors[1] }
        let problem = try #require(host.recorder.close(of: late)?.problem)
        #expect(problem.reason == "CURSOR_EXPIRED")
        let oldest = try watch(host) { $0.cursor = bytes(problem.fact("oldest") ?? "") }
        #expect(try subjects(host.recorder.items(of: oldest, count: 3)) == ["c", "d"])
        let now = try watch(host) { $0.cursor = bytes(problem.fact("now") ?? "") }
        _ = host.recorder.items(of: now, count: 1)
        write(host, ["e"])
        #expect(try subjects(host.recorder.items(of: now, count: 2)) == ["e"])
        // Whose cursor stands right before what is kept has missed nothing.
        let exact = try watch(host) { $0.cursor = cursors[2] }
        #expect(try subjects(host.recorder.items(of: exact, count: 4)) == ["c", "d", "e"])
        let fromStart = try watch(host) { $0.fromStart = true }
        #expect(try subjects(host.recorder.items(of: fromStart, count: 4)) == ["c", "d", "e"])
        for stream in [oldest, now, exact, fromStart] { host.cancel(stream) }
    }

    @Test func watcher_inTheMiddleOfWhatIsPruned_isToldSo() throws {
        let clock = TurnedClock()
        let database = try TestDatabase()
        let host = try made(clock, on: database)
        defer { host.stop() }
        // The watcher is at another daemon than the one that prunes.
        let other = try HostUnderTest([Notes().plugin()], database: database, clock: clock)
        defer { other.stop() }
        write(host, ["a", "b", "c", "d"])
        let stream = try watch(other, credit: 3) { $0.fromStart = true }
        #expect(try subjects(other.recorder.items(of: stream, count: 3)) == ["a", "b"])
        clock.turn(milliseconds: 91 * 86_400_000)
        write(host, ["e"])
        try prune(host)
        other.router.creditGranted(stream, 10)
        let close = try #require(other.recorder.close(of: stream))
        #expect(close.reason == "CURSOR_EXPIRED" && !close.cursor.isEmpty)
        #expect(try subjects(other.recorder.items(of: stream, count: 3)) == ["a", "b"])
    }

    @Test func silentWatcher_isNotExpiredByWhatDoesNotConcernIt() throws {
        let clock = TurnedClock()
        let host = try made(clock)
        defer { host.stop() }
        let stream = try watch(host) { $0.subject = "mine" }
        _ = host.recorder.items(of: stream, count: 1)
        write(host, ["a", "b", "c"])
        clock.turn(milliseconds: 91 * 86_400_000)
        write(host, ["d"])
        try prune(host)
        #expect(host.router.context.figures.removed(.changes) >= 3)
        write(host, ["mine"])
        #expect(try subjects(host.recorder.items(of: stream, count: 2)) == ["mine"])
        host.cancel(stream)
    }

    /// LECTERN_SWEEP_ROWS=100000 measures how fast a backlog goes while calls go on.
    @Test func backlog_isSweptStepByStep() throws {
        let count = ProcessInfo.processInfo.environment["LECTERN_SWEEP_ROWS"].flatMap { Int($0) } ?? 600
        let clock = TurnedClock()
        let host = try made(clock, sweepMilliseconds: 20)
        defer { host.stop() }
        var calls: [ServerCall] = []
        for number in 0..<count {
            calls.append(host.begin(Frame.Open(method: "test.v1.Notes/Write", message: Text.encode("n\(number)"), requestKey: RequestKey.make())))
            if calls.count == 500 || number == count - 1 {
                for call in calls { #expect(host.recorder.close(of: call)?.status == .ok) }
                calls = []
            }
        }
        let began = HostClock.system.monotonicNanoseconds()
        clock.turn(milliseconds: 93 * 86_400_000)
        write(host, ["young"])
        let figures = host.router.context.figures
        #expect(waitUntil(seconds: 600) { figures.removed(.changes) >= UInt64(count) && figures.removed(.requests) >= UInt64(2 * count) })
        let seconds = Double(HostClock.system.monotonicNanoseconds() - began) / 1e9
        print("PruningTests: \(count) changes, keys and answers each swept in \(seconds) s")
        #expect(figures.removed(.changes) == UInt64(count), "what is young stays")
        let stream = try watch(host) { $0.fromStart = true }
        #expect(try subjects(host.recorder.items(of: stream, count: 2)) == ["young"])
        host.cancel(stream)
    }
}
