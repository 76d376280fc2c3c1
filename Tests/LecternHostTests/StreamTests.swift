// Server streams in steps, client streams item by item.

import CLecternPlugin
import LecternNet
import LecternWire
import Testing

@testable import LecternHost

@Suite struct StreamTests {
    /// A stream method that sends the notes after its cursor and waits for more.
    private func follow(_ closes: Count, opens: Count = Count()) -> ScriptedMethod {
        ScriptedMethod(
            name: "test.v1.Notes/Follow", effect: .read, flags: LECTERN_METHOD_SERVER_STREAMS,
            open: { _ in
                opens.add()
                return LECTERN_OK
            },
            step: { call, cursor, credit in
                let after = String(decoding: cursor, as: UTF8.self)
                let rows = call.query("SELECT body FROM notes_note WHERE body > $1 ORDER BY body LIMIT 100", after).rows
                for row in rows.prefix(credit) { _ = call.item(row[0].text, cursor: [UInt8](row[0].text.utf8)) }
                if rows.count > credit { return LECTERN_OK }
                _ = call.waitFor("notes.note")
                return LECTERN_WAIT
            },
            close: { closes.add() })
    }

    private func texts(_ items: [Frame.Item]) -> [String] { items.map { Text.decode($0.message) } }

    @Test func stream_sendsExistingThenNewItems() throws {
        let closes = Count()
        let host = try HostUnderTest([Notes().plugin([follow(closes)])])
        defer { host.stop() }
        for text in ["a", "b"] { host.call("test.v1.Notes/Write", text) }
        let stream = host.begin(Frame.Open(method: "test.v1.Notes/Follow", credit: 100))
        #expect(texts(host.recorder.items(of: stream, count: 2)) == ["a", "b"])
        host.call("test.v1.Notes/Write", "c")
        #expect(texts(host.recorder.items(of: stream, count: 3)) == ["a", "b", "c"])
        host.cancel(stream)
        let close = host.recorder.close(of: stream)
        #expect(close?.reason == "CANCELLED")
        #expect(close?.cursor == [UInt8]("c".utf8))
        #expect(closes.value == 1)
    }

    @Test func stream_withoutCredit_sendsNothing() throws {
        let host = try HostUnderTest([Notes().plugin([follow(Count())])])
        defer { host.stop() }
        for text in ["a", "b", "c", "d", "e"] { host.call("test.v1.Notes/Write", text) }
        let stream = host.begin(Frame.Open(method: "test.v1.Notes/Follow", credit: 2))
        #expect(host.recorder.items(of: stream, count: 2).count == 2)
        // When another call has ended, a step that exceeded its credit would have ended too.
        host.call("test.v1.Notes/All")
        #expect(texts(host.recorder.items(of: stream, count: 2)) == ["a", "b"])
        host.router.creditGranted(stream, 1)
        #expect(texts(host.recorder.items(of: stream, count: 3)) == ["a", "b", "c"])
        host.router.creditGranted(stream, 10)
        #expect(texts(host.recorder.items(of: stream, count: 5)) == ["a", "b", "c", "d", "e"])
        host.cancel(stream)
    }

    @Test func drain_closesAStreamOnceWithItsCursor() throws {
        let closes = Count()
        let host = try HostUnderTest([Notes().plugin([follow(closes)])])
        host.call("test.v1.Notes/Write", "a")
        let stream = host.begin(Frame.Open(method: "test.v1.Notes/Follow", credit: 10))
        #expect(host.recorder.items(of: stream, count: 1).count == 1)
        host.stop()
        let close = host.recorder.close(of: stream)
        #expect(close?.reason == "DRAINING")
        #expect(close?.cursor == [UInt8]("a".utf8))
        #expect(closes.value == 1)
    }

    @Test func streamStep_interruptedByADrain_closesWithDraining() throws {
        let (begun, drained) = (Signal(), Signal())
        let slow = ScriptedMethod(
            name: "test.v1.Notes/Slow", effect: .read, flags: LECTERN_METHOD_SERVER_STREAMS,
            open: { _ in LECTERN_OK },
            step: { call, _, _ in
                begun.give()
                drained.wait()
                _ = call.query("SELECT body FROM notes_note")
                return LECTERN_FAILED
            },
            close: {})
        let host = try HostUnderTest([Notes().plugin([slow])])
        let stream = host.begin(Frame.Open(method: "test.v1.Notes/Slow", credit: 10))
        begun.wait()
        host.router.drain()
        drained.give()
        #expect(host.recorder.close(of: stream)?.reason == "DRAINING")
        host.stop()
    }

    @Test func stream_betweenStepAndWait_missesNoChange() throws {
        let host = try HostUnderTest([Notes().plugin([follow(Count())])])
        defer { host.stop() }
        let streams = (0..<8).map { _ in host.begin(Frame.Open(method: "test.v1.Notes/Follow", credit: 1_000)) }
        // Texts ascend, so each lies after every stream's cursor.
        let names = (100..<300).map { "n\($0)" }
        for name in names { host.call("test.v1.Notes/Write", name) }
        for stream in streams { #expect(texts(host.recorder.items(of: stream, count: names.count)) == names) }
        for stream in streams { host.cancel(stream) }
    }

    @Test func clientStreamItems_areWritesUnderTheirOwnKeys() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin([many(notes)])])
        defer { host.stop() }
        let keys = (0..<3).map { _ in RequestKey.make() }
        func send() -> ([Frame.Item], Frame.Close?) {
            let call = host.begin(Frame.Open(method: "test.v1.Notes/Many", more: true))
            for (place, key) in keys.enumerated() {
                host.router.itemArrived(call, Frame.Item(message: Text.encode("n\(place)"), last: place == 2, itemKey: key))
            }
            let close = host.recorder.close(of: call)
            return (host.recorder.items(of: call, count: 3), close)
        }
        let first = send()
        #expect(first.1?.status == .ok)
        #expect(first.0.map(\.itemKey) == keys)
        let again = send()
        #expect(again.0 == first.0)
        #expect(notes.written.value == 3)
        #expect(host.call("test.v1.Notes/All").text == "n0,n1,n2")
    }

    @Test func clientStreamItem_thatIsRefused_endsTheStreamAndIsNamed() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin([many(notes)])])
        defer { host.stop() }
        let call = host.begin(Frame.Open(method: "test.v1.Notes/Many", more: true))
        #expect(host.recorder.credit(of: call) == Int(Limits().clientStreamItemsMax))
        let keys = (0..<3).map { _ in RequestKey.make() }
        for (place, text) in ["n0", "refuse", "n2"].enumerated() {
            host.router.itemArrived(call, Frame.Item(message: Text.encode(text), last: place == 2, itemKey: keys[place]))
        }
        let close = host.recorder.close(of: call)
        #expect(close?.reason == "NO")
        #expect(close?.problem?.fact("item_key") == keys[1])
        #expect(host.call("test.v1.Notes/All").text == "n0,refuse")
    }

    @Test func clientStreamItem_withoutAKey_isRefused() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin([many(notes)])])
        defer { host.stop() }
        let call = host.begin(Frame.Open(method: "test.v1.Notes/Many", more: true))
        host.router.itemArrived(call, Frame.Item(message: Text.encode("n0"), last: true))
        #expect(host.recorder.close(of: call)?.reason == "REQUEST_KEY_REQUIRED")
        #expect(notes.written.value == 0)
    }

    private func many(_ notes: Notes) -> ScriptedMethod {
        ScriptedMethod(
            name: "test.v1.Notes/Many", flags: LECTERN_METHOD_CLIENT_STREAMS | LECTERN_METHOD_SERVER_STREAMS,
            call: { call in
                notes.written.add()
                guard Notes.insert(call, call.text) == LECTERN_OK else { return call.fail("DOUBLE") }
                return call.text == "refuse" ? call.refuse("NO") : call.answer("wrote \(call.newID())")
            })
    }
}
