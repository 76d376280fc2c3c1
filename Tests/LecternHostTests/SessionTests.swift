// Sessions: bound to a terminal, fixed in time, known only by their hash; and the rules that ask for them.

import CLecternPlugin
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct SessionTests {
    private func people(asksFor: [String] = ["sessions"]) -> ScriptedPlugin {
        let reader = [Party(certificate: .device, session: .reader)]
        return ScriptedPlugin(
            "people",
            [
                ScriptedMethod(name: "test.v1.People/SignIn", flags: LECTERN_METHOD_SECRET, call: { call in
                    let made = call.createSession(.reader, person: 42, milliseconds: 60_000)
                    return made.code == LECTERN_OK ? call.answer(made.token) : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.People/SignOut", parties: reader, call: { call in
                    call.endSession() == LECTERN_OK ? call.answer("bye") : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.People/EndAll", call: { call in
                    call.endSession(person: 42) == LECTERN_OK ? call.answer("bye") : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.People/Me", effect: .read, parties: reader, call: { call in
                    call.answer("\(call.info.person) \(call.info.library) \(call.info.session_kind) \(call.info.session_id.size)")
                }),
                ScriptedMethod(
                    name: "test.v1.People/Do", parties: reader + [Party(certificate: .partner, session: .reader)],
                    call: { $0.answer("\($0.info.person)") }),
                ScriptedMethod(name: "test.v1.People/Idle", effect: .none, parties: reader, call: { $0.answer("\($0.info.person)") }),
                ScriptedMethod(name: "test.v1.People/Staff", effect: .read, parties: [Party(certificate: .device, session: .staff)], call: { $0.answer("in") }),
            ], asksFor: asksFor)
    }

    @Test func session_atAnotherTerminal_isUnknown() throws {
        let host = try HostUnderTest([people()])
        defer { host.stop() }
        let token = host.call("test.v1.People/SignIn").text
        #expect(token.utf8.count == 43)
        #expect(host.call("test.v1.People/Me", session: token).text == "42 7 1 32")
        #expect(host.call("test.v1.People/Idle", session: token).text == "42")
        #expect(host.call("test.v1.People/Me").reason == "SESSION_REQUIRED")
        #expect(host.call("test.v1.People/Idle").reason == "SESSION_REQUIRED")
        #expect(host.call("test.v1.People/Me", session: token, on: host.connection(.device, "kiosk-2")).reason == "SESSION_EXPIRED")
        #expect(host.call("test.v1.People/Me", session: (token.first == "x" ? "y" : "x") + token.dropFirst()).reason == "SESSION_EXPIRED")
        #expect(host.call("test.v1.People/Staff", session: token).reason == "NOT_ALLOWED")
        let wrong = host.call("test.v1.People/Me", session: token, on: host.connection(.admin, "a"))
        #expect(wrong.reason == "NOT_ALLOWED" && wrong.problem?.facts == [Label("allow", "device+reader")], "\(wrong)")
    }

    @Test func terminal_isIdentifiedByRoleAndName() {
        let kiosk = Terminal(certificate: .device, name: "kiosk-1")
        func isKnown(by text: String) -> Bool { Array(text.utf8).withUnsafeBufferPointer { kiosk.isIdentified(by: $0) } }
        #expect(isKnown(by: kiosk.identity) && isKnown(by: "device/kiosk-1"))
        for other in ["", "device", "device/", "device/kiosk-", "device/kiosk-10", "device/kiosk-2", "devicekiosk-1", "devise/kiosk-1", "desk/kiosk-1", "device//kiosk-1"] {
            #expect(!isKnown(by: other), "\(other)")
        }
        let nameless = Terminal(certificate: .none, name: "")
        #expect(Array("none/".utf8).withUnsafeBufferPointer { nameless.isIdentified(by: $0) })
    }

    @Test func session_thatExpiredOrEnded_isRefused() throws {
        let host = try HostUnderTest([people()])
        defer { host.stop() }
        let first = host.call("test.v1.People/SignIn").text
        #expect(host.call("test.v1.People/SignOut", session: first).text == "bye")
        #expect(host.call("test.v1.People/Me", session: first).reason == "SESSION_EXPIRED")
        let second = host.call("test.v1.People/SignIn").text
        #expect(host.call("test.v1.People/EndAll").text == "bye")
        #expect(host.call("test.v1.People/Me", session: second).reason == "SESSION_EXPIRED")
        let third = host.call("test.v1.People/SignIn").text
        host.clock.turn(milliseconds: 59_000)
        #expect(host.call("test.v1.People/Me", session: third).status == .ok)
        host.clock.turn(milliseconds: 2_000)
        #expect(host.call("test.v1.People/Me", session: third).reason == "SESSION_EXPIRED")
    }

    @Test func backdatedWrite_ofAnEndedSession_isAdmitted() throws {
        let host = try HostUnderTest([people(), Notes().plugin()])
        defer { host.stop() }
        let began = host.clock.clock.wallMilliseconds()
        let token = host.call("test.v1.People/SignIn").text
        host.clock.turn(milliseconds: 30_000)
        #expect(host.call("test.v1.People/SignOut", session: token).text == "bye")
        host.clock.turn(milliseconds: 3_600_000)
        func tell(_ milliseconds: Int64, on connection: ServerConnection? = nil) -> String {
            host.call("test.v1.People/Do", session: token, on: connection, happened: began + milliseconds).reason
        }
        #expect(tell(10_000) == "")
        // Invalid before its start, after its end, and at another terminal.
        #expect(tell(-10_000) == "SESSION_EXPIRED")
        #expect(tell(50_000) == "SESSION_EXPIRED")
        #expect(host.call("test.v1.People/Do", session: token).reason == "SESSION_EXPIRED")
        #expect(tell(10_000, on: host.connection(.device, "kiosk-2")) == "SESSION_EXPIRED")
        // A READ under an ended session is refused.
        #expect(host.call("test.v1.People/Me", session: token, happened: began + 10_000).reason == "SESSION_EXPIRED")
        // A repeat under the key gets the first answer as long as it is dated within the session.
        let key = RequestKey.make()
        let first = host.call("test.v1.People/Do", key: key, session: token, happened: began + 10_000)
        #expect(first.text == "42")
        #expect(host.call("test.v1.People/Do", key: key, session: token, happened: began + 10_000) == first)
    }

    @Test func backdatedWrite_ofAPartner_needsALastingSession() throws {
        let host = try HostUnderTest([people()])
        defer { host.stop() }
        let shop = host.connection(.partner, "shop")
        let began = host.clock.clock.wallMilliseconds()
        let token = host.call("test.v1.People/SignIn", on: shop).text
        #expect(host.call("test.v1.People/Do", session: token, on: shop, happened: began - 5_000).text == "42")
        host.clock.turn(milliseconds: 120_000)
        #expect(host.call("test.v1.People/Do", session: token, on: shop, happened: began + 10_000).reason == "SESSION_EXPIRED")
    }

    @Test func sweep_keepsSessionsAsLongAsTheirKeys() throws {
        let host = try HostUnderTest([people()])
        defer { host.stop() }
        let began = host.clock.clock.wallMilliseconds()
        let token = host.call("test.v1.People/SignIn").text
        func sweep() throws { #expect(WaitedSweep(host, try host.claim(), .sessions).wait()) }
        host.clock.turn(milliseconds: 80 * 86_400_000)
        try sweep()
        #expect(host.call("test.v1.People/Do", session: token, happened: began + 10_000).text == "42")
        host.clock.turn(milliseconds: 12 * 86_400_000)
        try sweep()
        let late = RequestKey.text(milliseconds: host.clock.clock.wallMilliseconds(), random: Array(0..<10))
        #expect(host.call("test.v1.People/Do", key: late, session: token, happened: began + 10_000).reason == "SESSION_EXPIRED")
    }

    @Test func token_isNowhereOnDisk() throws {
        let database = try TestDatabase()
        let host = try HostUnderTest([people()], database: database)
        let token = host.call("test.v1.People/SignIn").text
        host.stop()
        #expect(token.utf8.count == 43)
        #expect(try !database.contents().contains(token))
    }

    @Test func session_ofAPluginWithoutTheRight_isRefused() throws {
        let host = try HostUnderTest([people(asksFor: [])])
        defer { host.stop() }
        #expect(host.call("test.v1.People/SignIn").reason == "INTERNAL_ERROR")
    }

    @Test func session_withoutACertificate_isRefused() throws {
        let host = try HostUnderTest([people()])
        defer { host.stop() }
        #expect(host.call("test.v1.People/SignIn", on: host.connection(.none)).reason == "INTERNAL_ERROR")
    }

    @Test func requestKey_ofAPerson_holdsAtEveryTerminal() throws {
        let host = try HostUnderTest([people(), Notes().plugin()])
        defer { host.stop() }
        let other = host.connection(.device, "kiosk-2")
        let here = host.call("test.v1.People/SignIn").text
        let there = host.call("test.v1.People/SignIn", on: other).text
        let key = RequestKey.make()
        let first = host.call("test.v1.Notes/Write", "one", key: key, session: here)
        #expect(first.status == .ok)
        #expect(host.call("test.v1.Notes/Write", "one", key: key, session: there, on: other) == first)
    }
}
