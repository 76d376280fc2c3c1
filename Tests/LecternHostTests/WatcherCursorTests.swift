// A watcher's cursor: told at once to whoever asks, and moved on while nothing of the watcher's happens.

import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct WatcherCursorTests {
    private func watch(
        _ host: HostUnderTest, credit: UInt32 = 100, _ change: (inout Host.WatchRequest) -> Void = { _ in }
    ) throws -> ServerCall {
        var request = Host.WatchRequest()
        request.cursorItems = true
        change(&request)
        return host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: credit), on: host.connection(.admin, "boss"))
    }

    private func subjects(_ items: [Frame.Item]) throws -> [String] {
        try items.filter { !$0.message.isEmpty }.map { try Host.Change($0.message).subject }
    }

    /// Opens another stream from a cursor and takes what it has to give first.
    private func goOn(_ host: HostUnderTest, _ cursor: [UInt8], count: Int) throws -> [String] {
        let stream = try watch(host) { $0.cursor = cursor }
        defer { host.cancel(stream) }
        return try subjects(host.recorder.items(of: stream, count: count + 1))
    }

    @Test func watcher_thatHasSeenNothing_hasACursorThatMissesNothing() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        for text in ["before", ""] {
            if !text.isEmpty { host.call("test.v1.Notes/Write", text) }
            let stream = try watch(host)
            let first = try #require(host.recorder.items(of: stream, count: 1).first)
            #expect(first.message.isEmpty && !first.cursor.isEmpty)
            host.cancel(stream)
            let name = "after \(text)"
            host.call("test.v1.Notes/Write", name)
            #expect(try goOn(host, first.cursor, count: 1) == [name])
        }
    }

    @Test func watcher_ofAnEmptyFeed_hasACursorToo() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        for isFromStart in [false, true] {
            let stream = try watch(host) { $0.fromStart = isFromStart }
            let first = try #require(host.recorder.items(of: stream, count: 1).first)
            host.cancel(stream)
            host.call("test.v1.Notes/Write", "\(isFromStart)")
            #expect(try goOn(host, first.cursor, count: isFromStart ? 2 : 1).last == "\(isFromStart)")
        }
    }

    @Test func watcher_thatDoesNotAsk_getsChangesAlone() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        let stream = try watch(host) { $0.cursorItems = false }
        let asking = try watch(host)
        _ = host.recorder.items(of: asking, count: 1)
        host.call("test.v1.Notes/Write", "a")
        #expect(host.recorder.items(of: stream, count: 1).map(\.message.isEmpty) == [false])
        for stream in [stream, asking] { host.cancel(stream) }
    }

    @Test func cursorItem_takesCredit() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        host.call("test.v1.Notes/Write", "a")
        let stream = try watch(host, credit: 1) { $0.fromStart = true }
        let other = try watch(host, credit: 2) { $0.fromStart = true }
        #expect(host.recorder.items(of: other, count: 2).map(\.message.isEmpty) == [true, false])
        #expect(host.recorder.items(of: stream, count: 1).map(\.message.isEmpty) == [true])
        host.router.creditGranted(stream, 1)
        #expect(host.recorder.items(of: stream, count: 2).map(\.message.isEmpty) == [true, false])
        for stream in [stream, other] { host.cancel(stream) }
    }

    @Test func silentWatcher_isToldItsCursorNowAndThen() throws {
        var limits = Limits()
        limits.cursorItemMilliseconds = 30
        let host = try HostUnderTest([Notes().plugin()], limits: limits)
        defer { host.stop() }
        let stream = try watch(host) { $0.subject = "mine" }
        let first = try #require(host.recorder.items(of: stream, count: 1).first)
        for number in 0..<5 { host.call("test.v1.Notes/Write", "other \(number)") }
        let items = host.recorder.items(of: stream, count: 60)
        #expect(items.count >= 60 && items.allSatisfy(\.message.isEmpty))
        let last = try #require(items.last)
        #expect(last.cursor != first.cursor)
        #expect(zip(items, items.dropFirst()).allSatisfy { $0.cursor.lexicographicallyPrecedes($1.cursor) || $0.cursor == $1.cursor })
        host.call("test.v1.Notes/Write", "mine")
        #expect(try goOn(host, last.cursor, count: 1) == ["mine"])
        host.cancel(stream)
    }

    @Test func closeOfASilentWatcher_hasACursorThatHasMovedOn() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        let stream = try watch(host) { $0.subject = "mine" }
        let first = try #require(host.recorder.items(of: stream, count: 1).first)
        let all = try watch(host)
        for number in 0..<5 { host.call("test.v1.Notes/Write", "other \(number)") }
        // Whoever follows everything has seen them, so the silent one was passed by them.
        let seen = host.recorder.items(of: all, count: 6)
        let context = host.router.context
        let epoch = context.database.withLock { $0.epoch }
        let last = try #require(FeedCursor(seen.last?.cursor ?? [], epoch: epoch)).position
        #expect(waitUntil { context.changeNotifier.notifiedUpTo == last })
        host.cancel(stream)
        let close = try #require(host.recorder.close(of: stream))
        #expect(close.cursor == seen.last?.cursor && close.cursor != first.cursor)
        host.cancel(all)
    }
}
