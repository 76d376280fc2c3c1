// Nested calls: one transaction, doom, tryCall, declared services and effects.

import CLecternPlugin
import LecternNet
import LecternWire
import Testing

@testable import LecternHost

@Suite struct NestingTests {
    /// A plugin "outer" whose one method does what the test says.
    private func outer(
        mayCall: [String] = ["test.v1.Notes"], effect: Effect = .write, _ body: @escaping @Sendable (ScriptedCall) -> Int32
    ) -> ScriptedPlugin {
        ScriptedPlugin(
            "outer", [ScriptedMethod(name: "test.v1.Outer/Do", effect: effect, call: body)],
            migrations: ["CREATE TABLE outer_row (body TEXT NOT NULL)"], mayCall: mayCall)
    }

    private func write(_ call: ScriptedCall, _ text: String) {
        call.query("INSERT INTO outer_row (body) VALUES ($1)", text)
    }

    @Test func nestedCall_sharesTransactionAndPrincipal() throws {
        let notes = Notes()
        let who = ScriptedMethod(name: "test.v1.Notes/Who", effect: .read, parties: [], call: { call in
            call.answer("\(call.info.terminal.text) \(call.info.nested) \(call.query("SELECT body FROM notes_note").rows.count)")
        })
        let host = try HostUnderTest([
            notes.plugin([who]),
            outer { call in
                guard call.nested("test.v1.Notes/Write", "inner").code == LECTERN_OK else { return LECTERN_FAILED }
                return call.answer(call.nested("test.v1.Notes/Who", "").answer)
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").text == "kiosk-1 1 1")
        #expect(host.call("test.v1.Notes/Who").reason == "NOT_ALLOWED")
    }

    @Test func nestedCall_thatFails_doomsItsCallerEvenIfItAnswersOK() throws {
        let notes = Notes()
        let host = try HostUnderTest([
            notes.plugin(),
            outer { [self] call in
                write(call, "before")
                let nested = call.nested("test.v1.Notes/Fail", "x")
                let later = call.query("SELECT body FROM outer_row")
                return call.answer("\(nested.code) \(later.code)")
            },
        ])
        defer { host.stop() }
        let close = host.call("test.v1.Outer/Do")
        #expect(close.reason == "BROKEN")
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func doomedCall_mayDoNothingMore() throws {
        let codes = CodeBox()
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { call in
                codes.add(call.nested("test.v1.Notes/Refuse", "x").code)
                codes.add(call.query("SELECT body FROM outer_row").code)
                codes.add(call.emit("outer.x"))
                codes.add(call.nested("test.v1.Notes/Write", "y").code)
                return call.answer("fine")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason.hasPrefix("NO_NOTES"))
        #expect(codes.all == [LECTERN_REFUSED, LECTERN_DOOMED, LECTERN_DOOMED, LECTERN_FAILED])
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func tryCall_thatFails_isUndoneAlone() throws {
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { [self] call in
                write(call, "kept")
                let nested = call.nested("test.v1.Notes/Fail", "undone", try: true)
                write(call, "kept too")
                let rows = call.query("SELECT body FROM outer_row ORDER BY body").rows
                return call.answer("\(nested.code) \(nested.reason) \(rows.count)")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").text == "\(LECTERN_FAILED) BROKEN 2")
        #expect(host.call("test.v1.Notes/All").text == "")
        let watch = host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: [0x18, 1], credit: 10), on: host.connection(.admin, "a"))
        #expect(host.call("test.v1.Notes/Write", "seen").status == .ok)
        #expect(host.recorder.items(of: watch, count: 1).count == 1, "the undone call's changes are gone")
    }

    @Test func tryCall_thatIsRefused_keepsItsWrites() throws {
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { call in
                let nested = call.nested("test.v1.Notes/Refuse", "kept", try: true)
                return call.answer("\(nested.code)")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").text == "\(LECTERN_REFUSED)")
        #expect(host.call("test.v1.Notes/All").text == "kept")
    }

    @Test func tryCall_thatBreaksAConstraint_doomsOnlyItself() throws {
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { call in
                _ = call.nested("test.v1.Notes/Write", "one")
                let double = call.nested("test.v1.Notes/Write", "one", try: true)
                let more = call.nested("test.v1.Notes/Write", "two")
                return call.answer("\(double.code) \(more.code)")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").text == "\(LECTERN_FAILED) \(LECTERN_OK)")
        #expect(host.call("test.v1.Notes/All").text == "one,two")
    }

    @Test func handler_thatAnswersOKAfterAFailedStatement_keepsNothing() throws {
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { [self] call in
                write(call, "x")
                call.query("SELECT nothing FROM outer_row")
                return call.answer("fine")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason == "INTERNAL_ERROR")
    }

    @Test func nestedCall_ofAnUndeclaredService_isRefused() throws {
        let host = try HostUnderTest([
            Notes().plugin(), outer(mayCall: []) { call in
                call.answer("\(call.nested("test.v1.Notes/Write", "x", try: true).code)")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason == "INTERNAL_ERROR")
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func read_thatWritesOrCallsAWrite_isRefused() throws {
        let host = try HostUnderTest([
            Notes().plugin(),
            outer(effect: .read) { [self] call in
                if call.text == "nested" { return call.answer("\(call.nested("test.v1.Notes/Write", "x").code)") }
                write(call, "x")
                return call.answer("wrote")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do", "nested").reason == "INTERNAL_ERROR")
        #expect(host.call("test.v1.Outer/Do", "own").reason == "INTERNAL_ERROR")
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func nestedRead_insideAWrite_mayNotWrite() throws {
        let sneaky = ScriptedMethod(name: "test.v1.Notes/Sneaky", effect: .read, call: { call in
            call.answer("\(Notes.insert(call, "sneaked"))")
        })
        let host = try HostUnderTest([
            Notes().plugin([sneaky]),
            outer { call in call.answer(call.nested("test.v1.Notes/Sneaky", "").answer) },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason == "INTERNAL_ERROR")
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func recursiveCall_endsAtTheNestingLimit() throws {
        let depth = CodeBox()
        let host = try HostUnderTest([
            outer(mayCall: []) { call in
                depth.add(Int32(call.info.nested))
                let nested = call.nested("test.v1.Outer/Do", "")
                return nested.code == LECTERN_OK ? call.answer("ok") : call.fail("DEEP")
            }
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason == "DEEP")
        #expect(depth.all.max() == Int32(Limits().nestedCallsMax))
    }

    @Test func statement_onAnotherPluginsTable_isRefused() throws {
        let message = TextBox()
        let host = try HostUnderTest([
            Notes().plugin(),
            outer { call in
                message.set(call.query("SELECT body FROM notes_note").message)
                return call.answer("read it")
            },
        ])
        defer { host.stop() }
        #expect(host.call("test.v1.Outer/Do").reason == "INTERNAL_ERROR")
        #expect(message.text.contains("notes_note is not the plugin's own"))
    }
}
