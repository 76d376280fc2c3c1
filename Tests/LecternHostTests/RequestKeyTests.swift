// Request keys: same key, same effect, once.

import CLecternPlugin
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct RequestKeyTests {
    @Test func repeat_underTheSameKey_getsTheFirstAnswer() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        let first = host.call("test.v1.Notes/Write", "one", key: key)
        let second = host.call("test.v1.Notes/Write", "one", key: key)
        #expect(first.status == .ok)
        #expect(first.text.hasPrefix("wrote one "))
        #expect(second == first)
        #expect(notes.written.value == 1)
        #expect(host.call("test.v1.Notes/All").text == "one")
    }

    @Test func repeat_withAKeyInAnotherCase_isTheSameRequest() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Write", "one", key: key.uppercased()).status == .ok)
        #expect(host.call("test.v1.Notes/Write", "one", key: key).status == .ok)
        #expect(notes.written.value == 1)
    }

    @Test func key_reusedForAnotherRequestOrMethod_isRefused() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Write", "one", key: key).status == .ok)
        #expect(host.call("test.v1.Notes/Write", "two", key: key).reason == "REQUEST_KEY_REUSED")
        #expect(host.call("test.v1.Notes/Refuse", "one", key: key).reason == "REQUEST_KEY_REUSED")
        #expect(host.call("test.v1.Notes/All").text == "one")
    }

    @Test func repeats_concurrentlyUnderOneKey_actOnce() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        let open = Frame.Open(method: "test.v1.Notes/Write", message: Text.encode("one"), requestKey: key)
        let calls = (0..<40).map { _ in host.begin(open) }
        let answers = Set(calls.map { host.recorder.close(of: $0)?.text ?? "" })
        #expect(answers.count == 1)
        #expect(answers.first?.hasPrefix("wrote one ") == true)
        #expect(notes.written.value == 1)
    }

    @Test func refusal_underAKey_isKeptWithItsWrites() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        let first = host.call("test.v1.Notes/Refuse", "kept", key: key)
        let second = host.call("test.v1.Notes/Refuse", "kept", key: key)
        #expect(first.status == .failedPrecondition)
        #expect(first.reason == "NO_NOTES 1")
        #expect(second == first)
        #expect(host.call("test.v1.Notes/All").text == "kept")
    }

    @Test func failure_underAKey_keepsNothingAndFreesTheKey() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Fail", "lost", key: key).reason == "BROKEN")
        #expect(host.call("test.v1.Notes/Fail", "lost", key: key).reason == "BROKEN")
        #expect(notes.written.value == 2)
        #expect(host.call("test.v1.Notes/All").text == "")
        #expect(host.call("test.v1.Notes/Write", "lost", key: key).status == .ok)
    }

    @Test func key_withoutASession_belongsToItsTerminal() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Write", "one", key: key, on: host.connection(.device, "kiosk-1")).status == .ok)
        #expect(host.call("test.v1.Notes/Write", "two", key: key, on: host.connection(.device, "kiosk-2")).status == .ok)
        #expect(host.call("test.v1.Notes/Write", "two", key: key, on: host.connection(.desk, "kiosk-1")).reason == "DOUBLE")
        #expect(host.call("test.v1.Notes/Write", "three", key: key, on: host.connection(.none)).status == .ok)
    }

    @Test func key_missingOrMalformedOrExpired_isRefused() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Write", "one", key: "").reason == "REQUEST_KEY_REQUIRED")
        #expect(host.call("test.v1.Notes/Write", "one", key: "no key").reason == "REQUEST_KEY_MALFORMED")
        let version4 = "0190a1b2-c3d4-4e5f-8a9b-0c1d2e3f4a5b"
        #expect(host.call("test.v1.Notes/Write", "one", key: version4).reason == "REQUEST_KEY_MALFORMED")
        let now = HostClock.system.wallMilliseconds()
        let day: Int64 = 86_400_000
        let old = RequestKey.text(milliseconds: now - 90 * day - 60_000, random: Array(0..<10))
        #expect(host.call("test.v1.Notes/Write", "one", key: old).reason == "REQUEST_KEY_EXPIRED")
        let nearlyOld = RequestKey.text(milliseconds: now - 90 * day + 60_000, random: Array(0..<10))
        #expect(host.call("test.v1.Notes/Write", "one", key: nearlyOld).status == .ok)
        #expect(notes.written.value == 1)
    }

    @Test func key_fromTheFuture_isRefused() throws {
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin()])
        defer { host.stop() }
        let now = host.clock.clock.wallMilliseconds()
        let far = host.call("test.v1.Notes/Write", key: RequestKey.text(milliseconds: now + 86_460_000, random: Array(0..<10)))
        #expect(far.reason == "REQUEST_MALFORMED" && far.problem?.fact("field") == "request_key")
        let near = RequestKey.text(milliseconds: now + 86_340_000, random: Array(0..<10))
        #expect(host.call("test.v1.Notes/Write", key: near).status == .ok)
        #expect(notes.written.value == 1)
    }

    @Test(arguments: [Effect.write, .read, .none]) func answer_tooLargeForTheCaller_namesSizeAndLimit(_ effect: Effect) throws {
        let size = Count()
        let method = ScriptedMethod(name: "test.v1.Notes/Large", effect: effect, call: { call in
            size.add()
            return call.answer(bytes: [UInt8](repeating: 0, count: size.value == 1 ? 2000 : 1000))
        })
        let host = try HostUnderTest([Notes().plugin([method])])
        defer { host.stop() }
        let small = host.connection(frameBytesMax: 1024)
        let key = RequestKey.make()
        let problem = try #require(host.call("test.v1.Notes/Large", key: key, on: small).problem)
        #expect(problem.reason == "FRAME_TOO_LARGE" && problem.status == .resourceExhausted)
        #expect(problem.fact("limit") == "1024")
        // Call number, message, and the lengths of both.
        #expect(try #require(problem.fact("bytes").flatMap { Int($0) }) == 2000 + 8)
        // Nothing was kept; and an answer that fits into the frame exactly is let through.
        #expect(host.call("test.v1.Notes/Large", key: key, on: small).message.count == 1000)
        let own = try #require(host.call("lectern.host.v1.Host/Describe", on: small).problem)
        #expect(own.reason == "FRAME_TOO_LARGE" && own.fact("limit") == "1024")
    }

    @Test func answer_tooLargeToKeep_failsTheCall() throws {
        let size = Count()
        let large = ScriptedMethod(name: "test.v1.Notes/Large", call: { call in
            _ = Notes.insert(call, "large")
            size.add()
            return call.answer(bytes: [UInt8](repeating: 0, count: size.value == 1 ? (64 << 10) + 1 : 64 << 10))
        })
        let host = try HostUnderTest([Notes().plugin([large])])
        defer { host.stop() }
        let key = RequestKey.make()
        let first = host.call("test.v1.Notes/Large", key: key)
        #expect(first.reason == "ANSWER_TOO_LARGE" && first.problem?.fact("limit") == "65536")
        #expect(host.call("test.v1.Notes/All").text == "")
        #expect(host.call("test.v1.Notes/Large", key: key).status == .ok)
        #expect(host.call("test.v1.Notes/Large", key: key).message.count == 64 << 10)
        #expect(size.value == 2)
    }

    @Test func secretAnswer_isNotStored_andRepeatsRunAgain() throws {
        let runs = Count()
        let secret = ScriptedMethod(name: "test.v1.Notes/Secret", flags: LECTERN_METHOD_SECRET, call: { call in
            runs.add()
            return call.answer("the secret \(runs.value)")
        })
        let database = try TestDatabase()
        let host = try HostUnderTest([Notes().plugin([secret])], database: database)
        let key = RequestKey.make()
        #expect(host.call("test.v1.Notes/Secret", key: key).text == "the secret 1")
        #expect(host.call("test.v1.Notes/Secret", key: key).text == "the secret 2")
        #expect(host.call("test.v1.Notes/Secret", key: "").reason == "REQUEST_KEY_REQUIRED")
        host.stop()
        #expect(try !database.contents().contains("the secret"))
    }

    @Test func repeat_afterARestart_getsTheFirstAnswer() throws {
        let database = try TestDatabase()
        let key = RequestKey.make()
        let notes = Notes()
        let before = try HostUnderTest([notes.plugin()], database: database)
        let first = before.call("test.v1.Notes/Write", "one", key: key)
        before.stop()
        let after = try HostUnderTest([notes.plugin()], database: database)
        defer { after.stop() }
        #expect(after.call("test.v1.Notes/Write", "one", key: key) == first)
        #expect(notes.written.value == 1)
    }

    @Test func repeat_afterTheRuleHasChanged_isRefused() throws {
        let database = try TestDatabase()
        let key = RequestKey.make()
        let open = Notes()
        let before = try HostUnderTest([open.plugin()], database: database)
        #expect(before.call("test.v1.Notes/Write", "one", key: key).status == .ok)
        before.stop()
        let closed = ScriptedMethod(
            name: "test.v1.Notes/Write", parties: [Party(certificate: .desk, session: .none)], call: { $0.answer("no") })
        let plugin = ScriptedPlugin("notes", [closed], migrations: Notes.migrations)
        let after = try HostUnderTest([plugin], database: database)
        defer { after.stop() }
        #expect(after.call("test.v1.Notes/Write", "one", key: key).reason == "NOT_ALLOWED")
    }
}
