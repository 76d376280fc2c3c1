// Migrations, the route table, and the facts of a call.

import CLecternPlugin
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct SchemaTests {
    private func start(_ migrations: [String], on database: TestDatabase) throws {
        let method = ScriptedMethod(name: "test.v1.Notes/Nothing", effect: .none, call: { $0.answer("") })
        let host = try HostUnderTest([ScriptedPlugin("notes", [method], migrations: migrations)], database: database)
        host.stop()
    }

    private func message(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return ""
    }

    @Test func migration_thatWasApplied_isNotRepeated() throws {
        let database = try TestDatabase()
        let first = "CREATE TABLE notes_a (x BIGINT)"
        try start([first], on: database)
        try start([first], on: database)
        try start([first, "ALTER TABLE notes_a ADD COLUMN y TEXT"], on: database)
        // The release before runs on the newer schema.
        try start([first], on: database)
    }

    @Test func migration_thatWasChanged_isRefused() throws {
        let database = try TestDatabase()
        try start(["CREATE TABLE notes_a (x BIGINT)"], on: database)
        let said = message { try start(["CREATE TABLE notes_a (x TEXT)"], on: database) }
        #expect(said.contains("migration 1 of notes was applied with another text"))
    }

    @Test func migration_thatFails_leavesNothing() throws {
        let database = try TestDatabase()
        let said = message { try start(["CREATE TABLE notes_a (x BIGINT)", "INSERT INTO notes_b VALUES (1)"], on: database) }
        #expect(said.contains("migration 2 of notes did not succeed"))
        try start(["CREATE TABLE notes_a (y BIGINT)"], on: database)
    }

    @Test func migration_ofAnothersTable_isRefused() throws {
        let database = try TestDatabase()
        let said = message { try start(["DROP TABLE lectern_session"], on: database) }
        #expect(said.contains("lectern_session is not the plugin's own"))
    }

    @Test func plugins_thatConflict_areRefused() throws {
        let method = ScriptedMethod(name: "test.v1.A/Do", effect: .none, call: { $0.answer("") })
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("a", [method]), ScriptedPlugin("b", [method])]) }.contains("both serve test.v1.A/Do"))
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("a", [method]), ScriptedPlugin("a", [])]) }.contains("two plugins are named a"))
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("a", [method], mayCall: ["test.v1.B"])]) }.contains("which no loaded plugin serves"))
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("a_b", [method])]) }.contains("small letters and digits"))
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("lectern", [method])]) }.contains("none of lectern"))
        let own = ScriptedMethod(name: "lectern.host.v1.Host/Status", effect: .none, call: { $0.answer("") })
        #expect(message { _ = try HostUnderTest([ScriptedPlugin("a", [own])]) }.contains("the daemon's own"))
    }

    @Test func hostProblem_isInTheCallersLanguage() throws {
        let host = try HostUnderTest([])
        defer { host.stop() }
        let english = host.call("test.v1.No/Thing")
        #expect(english.status == .unimplemented)
        #expect(english.reason == "METHOD_UNKNOWN")
        #expect(english.problem?.message == "There is no such method here.")
        #expect(host.call("test.v1.No/Thing", language: "zh-Hans").problem?.message == "没有这个方法。")
    }

    @Test func happenedAt_ofACall_isBounded() throws {
        let times = ScriptedMethod(name: "test.v1.T/Times", effect: .none, call: { call in
            call.answer("\(call.info.now_ms - call.info.happened_at_ms)")
        })
        let host = try HostUnderTest([ScriptedPlugin("t", [times])])
        defer { host.stop() }
        let now = HostClock.system.wallMilliseconds()
        #expect(host.call("test.v1.T/Times").text == "0")
        #expect(Int64(host.call("test.v1.T/Times", happened: now - 3_600_000).text) ?? 0 >= 3_600_000)
        #expect(host.call("test.v1.T/Times", happened: now + 60_000).text == "0")
        #expect(host.call("test.v1.T/Times", happened: now + 3_600_000).reason == "REQUEST_MALFORMED")
        #expect(host.call("test.v1.T/Times", happened: now - 400 * 86_400_000).reason == "REQUEST_MALFORMED")
    }

    @Test func callHandle_usedByAnotherThreadOrPlugin_isRefused() throws {
        let stray = CodeBox()
        let other = ScriptedPlugin("other", [ScriptedMethod(name: "test.v1.O/X", effect: .none, call: { $0.answer("") })])
        let method = ScriptedMethod(name: "test.v1.T/Stray", effect: .none, call: { call in
            let (host, pointer) = (UInt(bitPattern: call.host), UInt(bitPattern: call.call))
            let thread = try? PlainThread(name: "stray") {
                guard let host = UnsafePointer<lectern_host>(bitPattern: host), let call = OpaquePointer(bitPattern: pointer) else { return }
                stray.add(host.pointee.answer(host.pointee.host, call, lectern_bytes()))
            }
            thread?.join()
            stray.add(other.host.pointer.pointee.answer(other.host.pointer.pointee.host, call.call, lectern_bytes()))
            return call.answer("mine")
        })
        let host = try HostUnderTest([ScriptedPlugin("t", [method]), other])
        defer { host.stop() }
        #expect(host.call("test.v1.T/Stray").text == "mine")
        #expect(stray.all == [LECTERN_INVALID, LECTERN_INVALID])
    }

    @Test func ids_areUniqueAndSpreadOverAllLanes() throws {
        let ids = IDMaker(clock: HostClock(wallMilliseconds: { 1_800_000_000_000 }, monotonicNanoseconds: { 0 }), entropy: .system)
        let calls = (0..<5_000).map { _ in
            let lane = ids.lane()
            return [ids.next(lane: lane), ids.next(lane: lane)]
        }
        #expect(calls.allSatisfy { $0[0] > 0 && $0[0] < $0[1] }, "the ids of a call rise")
        #expect(Set(calls.flatMap { $0 }).count == 10_000)
        #expect(Set(calls.map { $0[0] >> 55 }).count == 256)
    }
}
