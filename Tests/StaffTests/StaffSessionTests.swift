// Sessions of staff: one desk for each person, one person for each desk, and their end.

import LecternKitTesting
import LecternMessages
import StaffMessages
import Testing

@Suite struct StaffSessionTests {
    private let city: StaffFixture

    init() throws {
        city = try StaffFixture()
        try city.add("chen.jing", ("lender", "", ""), ("reader", "L1", ""), ("manager", "", "B"))
        try city.add("li.bai", ("lender", "", "C"))
    }

    private func refusal(_ body: () throws -> Void) -> String { StaffFixture.refusal(body) }

    @Test func rights_ofASession_areThoseOfItsDesk() throws {
        let a = try city.signIn("Chen.Jing", at: "desk-a")
        #expect(a.rights == ["circulation.lend", "readers.read", "readers.write"] && a.branchId != 0)
        #expect(try city.signIn("chen.jing", at: "desk-b").rights == ["circulation.lend", "readers.read", "readers.write", "staff.manage"])
        #expect(try city.signIn("chen.jing", at: "desk-c").rights == ["circulation.lend"])
        let away = try city.signIn("chen.jing", at: "desk-away")
        #expect(away.rights == ["circulation.lend"] && away.branchId == 0)
        #expect(try city.signIn("li.bai", at: "desk-a").rights == [])
    }

    @Test func session_ofAnotherDesk_endsTheOneBefore() throws {
        let a = try city.signIn("chen.jing", at: "desk-a").session
        let b = try city.signIn("chen.jing", at: "desk-b").session
        #expect(refusal { _ = try city.desk("desk-a", session: a).me(.init()) } == "SESSION_EXPIRED")
        #expect(try city.desk("desk-b", session: b).me(.init()).account?.login == "chen.jing")
        // Of no use at another desk.
        #expect(refusal { _ = try city.desk("desk-a", session: b).me(.init()) } == "SESSION_EXPIRED")
    }

    @Test func signIn_atADesk_signsOutWhoeverIsThere() throws {
        let chen = try city.signIn("chen.jing", at: "desk-a").session
        let li = try city.signIn("li.bai", at: "desk-a").session
        #expect(refusal { _ = try city.desk("desk-a", session: chen).me(.init()) } == "SESSION_EXPIRED")
        #expect(try city.desk("desk-a", session: li).me(.init()).account?.login == "li.bai")
        _ = try city.desk("desk-a", session: li).signOut(.init())
        #expect(refusal { _ = try city.desk("desk-a", session: li).me(.init()) } == "SESSION_EXPIRED")
        let kinds = try city.admin.history(.init(login: "chen.jing")).records.map(\.kind)
        #expect(kinds.prefix(2) == ["signed_out", "signed_in"], "\(kinds)")
    }

    @Test func session_withoutStay_endsAfterTheIdleTime() throws {
        let left = try city.signIn("chen.jing", at: "desk-a")
        #expect(left.expiresAtMs - city.host.clock.nowMilliseconds <= 30 * 60_000)
        city.host.clock.advance(by: .seconds(29 * 60))
        #expect(try city.desk("desk-a", session: left.session).me(.init()).account?.login == "chen.jing")
        city.host.clock.advance(by: .seconds(61))
        #expect(refusal { _ = try city.desk("desk-a", session: left.session).me(.init()) } == "SESSION_EXPIRED")
    }

    @Test func session_withStay_lastsUntilTheShiftEnds() throws {
        let session = try city.signIn("chen.jing", at: "desk-a").session
        let began = city.host.clock.nowMilliseconds
        let desk = city.desk("desk-a", session: session)
        var expires: Int64 = 0
        for _ in 0..<28 {
            city.host.clock.advance(by: .seconds(25 * 60))
            expires = try desk.stay(.init()).expiresAtMs
        }
        // 700 minutes are over, 720 are a shift.
        #expect((719 * 60_000...720 * 60_000).contains(expires - began))
        #expect(try desk.me(.init()).rights.count == 3)
        city.host.clock.advance(by: .seconds(21 * 60))
        #expect(refusal { _ = try desk.stay(.init()) } == "SESSION_EXPIRED")
    }

    @Test func rights_changedWhileSignedIn_holdAtOnce() throws {
        let chen = try city.signIn("chen.jing", at: "desk-b")
        let desk = city.desk("desk-b", session: chen.session)
        _ = try desk.roles(.init())
        _ = try city.admin.assign(.init(login: "chen.jing", role: "manager", branchCode: "B", remove: true))
        #expect(refusal { _ = try desk.roles(.init()) } == "RIGHT_MISSING staff.manage")
        let role = try #require(try city.admin.roles(.init()).roles.first { $0.code == "lender" })
        _ = try city.admin.putRole(.init(code: "lender", actions: ["circulation.lend", "staff.manage"], fields: ["actions"], expectedVersion: role.version))
        _ = try desk.roles(.init())
        _ = try city.admin.withdraw(.init(login: "chen.jing", reason: "调离"))
        #expect(refusal { _ = try desk.roles(.init()) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try city.signIn("chen.jing", at: "desk-b") } == "LOGIN_OR_PASSWORD_WRONG")
        _ = try city.admin.withdraw(.init(login: "chen.jing", reason: "回来", restore: true))
        #expect(try city.signIn("chen.jing", at: "desk-b").account?.withdrawn == false)
    }

    @Test func change_toldLate_isRefusedThoughTheSessionLastedThen() throws {
        try city.add("boss", ("everything", "", ""))
        let session = try city.signIn("boss", at: "desk-a").session
        let then = city.host.clock.nowMilliseconds
        city.host.clock.advance(by: .seconds(60))
        _ = try city.desk("desk-a", session: session).signOut(.init())
        city.host.clock.advance(by: .seconds(60))
        var late = city.host.connect(.desk("desk-a"))
        late.session = session
        late.happenedAtMilliseconds = then + 1_000
        let desk = Staff.Client(late)
        #expect(refusal { _ = try desk.assign(.init(login: "li.bai", role: "everything")) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try desk.putAccount(.init(login: "li.bai", name: "x")) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try desk.stay(.init()) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try desk.changePassword(.init(oldPassword: StaffFixture.password, newPassword: "another-Pass-1")) } == "SESSION_EXPIRED")
    }
}
