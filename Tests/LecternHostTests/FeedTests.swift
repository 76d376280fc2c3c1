// The feed: one order for all watchers, each change once, and only changes that the watcher may read.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct FeedTests {
    private func watch(
        _ host: HostUnderTest, _ request: Host.WatchRequest, role: Role = .admin, name: String = "boss", credit: UInt32 = 10_000
    ) throws -> ServerCall {
        host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: credit),
            on: host.connection(role, name))
    }

    private func request(_ change: (inout Host.WatchRequest) -> Void = { _ in }) -> Host.WatchRequest {
        var request = Host.WatchRequest()
        request.fromStart = true
        change(&request)
        return request
    }

    private func subjects(_ items: [Frame.Item]) throws -> [String] { try items.map { try Host.Change($0.message).subject } }

    @Test func watchers_ofConcurrentWrites_seeTheSameOrder() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        let early = try (0..<4).map { _ in try watch(host, request()) }
        let calls = (0..<200).map { number in
            host.begin(
                Frame.Open(method: "test.v1.Notes/Write", message: Text.encode("n\(number)"), requestKey: RequestKey.make()))
        }
        for call in calls { #expect(host.recorder.close(of: call)?.status == .ok) }
        let late = try watch(host, request())
        let order = try subjects(host.recorder.items(of: late, count: 200))
        #expect(order.count == 200)
        #expect(Set(order).count == 200)
        for watcher in early { #expect(try subjects(host.recorder.items(of: watcher, count: 200)) == order) }
        for watcher in early + [late] { host.cancel(watcher) }
    }

    /// The close of a watch repeats topic and cursor, so it would be a frame that no client takes.
    @Test func watch_ofALongerTopicOrCursorThanAFrameTakes_isRefusedWithoutThem() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        let limits = Limits()
        let topic = "notes." + String(repeating: "a", count: limits.textBytesMax)
        let tooLong = host.recorder.close(of: try watch(host, request { $0.topics = [topic] }))
        #expect(tooLong?.reason == "REQUEST_MALFORMED" && tooLong?.problem?.facts == [Label("field", "topics")])
        let cursor = [UInt8](repeating: 7, count: limits.cursorBytesMax + 1)
        let unknown = host.recorder.close(of: try watch(host, request { $0.cursor = cursor }))
        #expect(unknown?.reason == "CURSOR_UNKNOWN" && unknown?.cursor.isEmpty == true)
    }

    @Test func watch_fromACursor_continuesBehindIt() throws {
        let database = try TestDatabase()
        let host = try HostUnderTest([Notes().plugin()], database: database)
        for text in ["a", "b", "c"] { host.call("test.v1.Notes/Write", text) }
        let first = try watch(host, request(), credit: 2)
        let items = host.recorder.items(of: first, count: 2)
        #expect(try subjects(items) == ["a", "b"])
        host.stop()
        let again = try HostUnderTest([Notes().plugin()], database: database)
        defer { again.stop() }
        let second = try watch(again, request { $0.cursor = items[1].cursor })
        #expect(try subjects(again.recorder.items(of: second, count: 1)) == ["c"])
        again.cancel(second)
        #expect(again.recorder.close(of: second)?.cursor.isEmpty == false)
    }

    @Test func cursor_ofAnotherDatabaseOrMalformedOrAhead_isRefused() throws {
        let one = try HostUnderTest([Notes().plugin()])
        defer { one.stop() }
        one.call("test.v1.Notes/Write", "a")
        let stream = try watch(one, request())
        let cursor = one.recorder.items(of: stream, count: 1)[0].cursor
        one.cancel(stream)
        let other = try HostUnderTest([Notes().plugin()])
        defer { other.stop() }
        let foreign = try watch(other, request { $0.cursor = cursor })
        #expect(other.recorder.close(of: foreign)?.reason == "CURSOR_UNKNOWN")
        let garbled = try watch(one, request { $0.cursor = [1, 2, 3] })
        #expect(one.recorder.close(of: garbled)?.reason == "CURSOR_UNKNOWN")
        var future = cursor
        future[future.count - 1] = 200
        let ahead = try watch(one, request { $0.cursor = future })
        #expect(one.recorder.close(of: ahead)?.reason == "CURSOR_UNKNOWN")
    }

    @Test func changes_ofAFailedCall_areNotInTheFeed() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        host.call("test.v1.Notes/Fail", "lost")
        host.call("test.v1.Notes/Refuse", "refused")
        host.call("test.v1.Notes/Write", "kept")
        let stream = try watch(host, request())
        let changes = try host.recorder.items(of: stream, count: 2).map { try Host.Change($0.message) }
        #expect(changes.map(\.topic) == ["notes.refused", "notes.note"])
        #expect(changes[1].terminal == "kiosk-1")
        host.cancel(stream)
    }

    @Test func watch_byTopicOrSubject_isFiltered() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        for text in ["a", "b"] { host.call("test.v1.Notes/Write", text) }
        host.call("test.v1.Notes/Refuse", "c")
        let bySubject = try watch(host, request { $0.subject = "b" })
        let byTopic = try watch(host, request { $0.topics = ["notes.refused"] })
        let byBeginning = try watch(host, request { $0.topics = ["notes.*"] })
        #expect(host.recorder.items(of: byBeginning, count: 3).count == 3)
        host.call("test.v1.Notes/Write", "d")
        #expect(host.recorder.items(of: byBeginning, count: 4).count == 4)
        #expect(try subjects(host.recorder.items(of: bySubject, count: 1)) == ["b"])
        #expect(host.recorder.items(of: byTopic, count: 1).count == 1)
        for stream in [bySubject, byTopic, byBeginning] { host.cancel(stream) }
    }

    @Test func watch_byRole_isLimitedToAllowedChanges() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        host.call("test.v1.Notes/Write", "elsewhere", on: host.connection(.device, "kiosk-2"))
        host.call("test.v1.Notes/Write", "here")
        host.call("test.v1.Notes/Write", "desk of that name", on: host.connection(.desk, "kiosk-1"))
        host.call("test.v1.Notes/Write", "here too")
        let device = try watch(host, request(), role: .device, name: "kiosk-1")
        #expect(try subjects(host.recorder.items(of: device, count: 2)) == ["here", "here too"])
        host.cancel(device)
        let foreign = try watch(host, request { $0.topics = ["notes.note"] }, role: .partner, name: "bookshop")
        #expect(host.recorder.close(of: foreign)?.reason == "TOPIC_NOT_ALLOWED")
        let anybody = try watch(host, request(), role: .none)
        #expect(host.recorder.close(of: anybody)?.reason == "NOT_ALLOWED")
    }

    @Test func watch_ofUnknownOrTooManyTopics_isRefused() throws {
        let host = try HostUnderTest([Notes().plugin()])
        defer { host.stop() }
        for topic in ["circulation.loan", "notes", "*", "note.*", ""] {
            let stream = try watch(host, request { $0.topics = ["notes.note", topic] })
            let close = try #require(host.recorder.close(of: stream))
            #expect(close.reason == "TOPIC_UNKNOWN" && close.problem?.fact("topic") == topic, "\(topic)")
        }
        let many = try watch(host, request { $0.topics = (0...64).map { "notes.t\($0)" } })
        let close = try #require(host.recorder.close(of: many))
        #expect(close.reason == "REQUEST_MALFORMED" && close.problem?.fact("field") == "topics")
    }

    @Test func change_ofAnotherWorker_wakesWatchers() throws {
        let database = try TestDatabase()
        let one = try HostUnderTest([Notes().plugin()], database: database)
        let two = try HostUnderTest([Notes().plugin()], database: database)
        defer { one.stop(); two.stop() }
        let told = Signal()
        two.router.setOnChanges {
            told.give()
            one.router.changesElsewhere()
        }
        let stream = try watch(one, request())
        #expect(one.call("test.v1.Notes/All").status == .ok)
        #expect(two.call("test.v1.Notes/Write", "over there").status == .ok)
        #expect(told.wait())
        #expect(try subjects(one.recorder.items(of: stream, count: 1)) == ["over there"])
        one.cancel(stream)
    }
}
