// Deferred statement errors, and commits whose outcome is unknown.

import CLecternPlugin
import HostMessages
import LecternNet
import LecternWire
import Testing

@testable import LecternHost

@Suite struct LateStoreTests {
    /// Inserts a note by a deferred statement.
    private static func send(_ call: ScriptedCall, _ text: String) -> Int32 {
        call.send("INSERT INTO notes_note (note_id, body) VALUES (CAST($1 AS BIGINT), $2)", "\(call.newID())", text)
    }

    private func host(_ more: [ScriptedMethod], _ notes: Notes = Notes()) throws -> HostUnderTest {
        try HostUnderTest([notes.plugin(more)], before: LateStore.before)
    }

    @Test func deferredStatement_thatFails_failsItsCall() throws {
        let codes = CodeBox()
        let sending = ScriptedMethod(name: "test.v1.Notes/Send", call: { call in
            codes.add(LateStoreTests.send(call, call.text))
            call.emit("notes.note", subject: call.text)
            return call.answer("sent")
        })
        let host = try host([sending])
        defer { host.stop() }
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Send", "one").text == "sent")
        #expect(host.call("test.v1.Notes/Send", "one", key: key).reason == "INTERNAL_ERROR")
        #expect(codes.all == [LECTERN_OK, LECTERN_OK], "the handler sees no error")
        #expect(host.call("test.v1.Notes/All").text == "one")
        // Nothing was kept under the key.
        #expect(host.call("test.v1.Notes/Write", "two", key: key).status == .ok)
    }

    @Test func deferredStatement_thatFailsInATryCall_undoesThatCallAlone() throws {
        let nested = ScriptedMethod(name: "test.v1.Notes/Nested", call: { call in
            _ = Notes.insert(call, "before \(call.text)")
            _ = LateStoreTests.send(call, call.text)
            call.emit("notes.nested", subject: call.text)
            return call.answer("sent")
        })
        let told = TextBox()
        let outer = ScriptedMethod(name: "test.v1.Notes/Outer", call: { call in
            let outcome = call.nested("test.v1.Notes/Nested", "one", try: true)
            told.set("\(outcome.code) \(outcome.reason)")
            _ = Notes.insert(call, "outer")
            return call.answer("done")
        })
        let host = try host([nested, outer])
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Write", "one").status == .ok)
        #expect(host.call("test.v1.Notes/Outer").text == "done")
        #expect(told.text == "\(LECTERN_FAILED) INTERNAL_ERROR")
        #expect(host.call("test.v1.Notes/All").text == "one,outer")
    }

    @Test func deferredStatement_thatFailsBeforeATryCall_doomsTheOuterCall() throws {
        let ran = Count()
        let nested = ScriptedMethod(name: "test.v1.Notes/Nested", call: { call in
            ran.add()
            return call.answer("never")
        })
        let outer = ScriptedMethod(name: "test.v1.Notes/Outer", call: { call in
            _ = LateStoreTests.send(call, "one")
            _ = call.nested("test.v1.Notes/Nested", "", try: true)
            return call.answer("done")
        })
        let host = try host([nested, outer])
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Write", "one").status == .ok)
        #expect(host.call("test.v1.Notes/Outer").reason == "INTERNAL_ERROR")
        #expect(ran.value == 0)
    }

    @Test func commit_withAnUnknownOutcome_isResolvedByARepeatUnderItsKey() throws {
        let notes = Notes()
        let host = try host([], notes)
        defer { host.stop() }
        let key = RequestKey.make()
        LateStore.silence(true, host)
        let first = host.call("test.v1.Notes/Write", "one", key: key, language: "zh")
        #expect(first.status == .unknown)
        #expect(first.reason == "OUTCOME_UNKNOWN")
        #expect(first.problem?.retryAfterMilliseconds == 1_000)
        #expect(first.problem?.message == Host.Reason.outcomeUnknown.zh)
        LateStore.silence(false, host)
        #expect(host.call("test.v1.Notes/Write", "one", key: key).text.hasPrefix("wrote one "))
        #expect(notes.written.value == 1)
    }

    @Test func commit_withAnUnknownOutcome_isRetriedByTheDaemon() throws {
        let notes = Notes()
        let host = try host([], notes)
        defer { host.stop() }
        let key = RequestKey.make()
        LateStore.silence(commits: 2, host)
        let first = host.call("test.v1.Notes/Write", "one", key: key)
        #expect(first.text.hasPrefix("wrote one "))
        #expect(host.call("test.v1.Notes/Write", "one", key: key).text == first.text)
        #expect(notes.written.value == 1)
    }
}
