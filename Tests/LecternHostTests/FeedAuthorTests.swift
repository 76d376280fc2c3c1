// Who made a change, and by which method: on every change, and told to those who may know.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct FeedAuthorTests {
    private static var people: ScriptedPlugin { ScriptedPlugin(
        "people",
        [
            ScriptedMethod(name: "test.v1.People/SignIn", flags: LECTERN_METHOD_SECRET, call: { call in
                let made = call.createSession(.reader, person: Int64(call.text) ?? 0, milliseconds: 60_000)
                return made.code == LECTERN_OK ? call.answer(made.token) : LECTERN_FAILED
            }),
            ScriptedMethod(name: "test.v1.People/Do", call: { call in
                call.emit("people.done", subject: call.text) == LECTERN_OK ? call.answer("") : LECTERN_FAILED
            }),
            ScriptedMethod(name: "test.v1.People/Outer", call: { call in
                call.nested("test.v1.Inner/Do", call.text).code == LECTERN_OK ? call.answer("") : LECTERN_FAILED
            }),
        ], mayCall: ["test.v1.Inner"], asksFor: ["sessions"]) }
    private static var inner: ScriptedPlugin { ScriptedPlugin(
        "inner",
        [
            ScriptedMethod(name: "test.v1.Inner/Do", call: { call in
                call.emit("inner.done", subject: call.text) == LECTERN_OK ? call.answer("") : LECTERN_FAILED
            })
        ]) }

    /// The changes that a terminal is told of, from the oldest on.
    private func changes(
        _ host: HostUnderTest, _ count: Int, _ role: Role, _ name: String, session: String = ""
    ) throws -> [Host.Change] {
        var request = Host.WatchRequest()
        request.fromStart = true
        let stream = host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), session: session, credit: 100),
            on: host.connection(role, name))
        defer { host.cancel(stream) }
        return try host.recorder.items(of: stream, count: count).map { try Host.Change($0.message) }
    }

    @Test func change_hasPersonSessionAndOutermostMethod() throws {
        let host = try HostUnderTest([Self.inner, Self.people])
        defer { host.stop() }
        let token = host.call("test.v1.People/SignIn", "42").text
        #expect(host.call("test.v1.People/Do", "nobody").status == .ok)
        #expect(host.call("test.v1.People/Do", "reader", session: token).status == .ok)
        #expect(host.call("test.v1.People/Outer", "nested", session: token).status == .ok)
        let told = try changes(host, 3, .admin, "boss")
        #expect(told.map(\.subject) == ["nobody", "reader", "nested"])
        #expect(told.map(\.person) == [0, 42, 42])
        #expect(told.map(\.session) == ["", "reader", "reader"])
        #expect(told.map(\.method) == ["test.v1.People/Do", "test.v1.People/Do", "test.v1.People/Outer"])
    }

    @Test func person_isToldToDeskAdministratorAndThatPersonAlone() throws {
        let host = try HostUnderTest([Self.inner, Self.people])
        defer { host.stop() }
        let own = host.call("test.v1.People/SignIn", "42").text
        let other = host.call("test.v1.People/SignIn", "43").text
        #expect(host.call("test.v1.People/Do", "x", session: own).status == .ok)
        for (role, name, session, person) in [
            (Role.admin, "boss", "", Int64(42)), (.desk, "desk-1", "", 42), (.device, "kiosk-1", own, 42), (.device, "kiosk-1", other, 0),
            (.device, "kiosk-1", "", 0),
        ] {
            let told = try changes(host, 1, role, name, session: session)
            #expect(told.map(\.person) == [person] && told.map(\.method) == ["test.v1.People/Do"], "\(role) \(session == own)")
        }
    }

    @Test func change_ofAStoreOfTenColumns_hasNobodyAndNoMethod() throws {
        let columns: [SQLValue] = [
            .integer(7), .text("a.t"), .text("made"), .text("s"), .text("a.v1.T"), .blob([1]), .integer(1), .integer(2), .integer(1), .text("k"),
        ]
        let old = try #require(StoredChange(columns))
        #expect(old.person == 0 && old.session == .none && old.method == "" && old.message.session == "")
        let new = try #require(StoredChange(columns + [.integer(5), .integer(2), .text("m")]))
        #expect(new.person == 5 && new.session == .staff && new.method == "m" && new.message.session == "staff")
        #expect(StoredChange(Array(columns.dropLast())) == nil)
    }
}
