// Nobody gives, takes or gets hold of what they may not do themselves; and who did what is kept.

import LecternKitTesting
import LecternMessages
import StaffMessages
import Testing

@Suite struct StaffAuthorityTests {
    private let city: StaffFixture
    private let manager: Staff.Client<TestCaller>

    init() throws {
        city = try StaffFixture()
        try city.add("boss", ("everything", "", ""))
        try city.add("head", ("manager", "L1", ""))
        try city.add("li.bai")
        manager = city.desk("desk-a", session: try city.signIn("head", at: "desk-a").session)
    }

    private func refusal(_ body: () throws -> Void) -> String { StaffFixture.refusal(body) }

    @Test func role_givenPastOnesOwn_isRefused() throws {
        #expect(try manager.assign(.init(login: "li.bai", role: "lender", branchCode: "A")).assignments.map(\.role) == ["lender"])
        _ = try manager.assign(.init(login: "li.bai", role: "lender", libraryCode: "L1"))
        #expect(refusal { _ = try manager.assign(.init(login: "li.bai", role: "lender")) } == "RIGHT_EXCEEDED circulation.lend")
        #expect(refusal { _ = try manager.assign(.init(login: "li.bai", role: "lender", branchCode: "C")) } == "RIGHT_EXCEEDED circulation.lend")
        #expect(refusal { _ = try manager.assign(.init(login: "li.bai", role: "reader", branchCode: "A")) } == "RIGHT_EXCEEDED readers.read")
        #expect(refusal { _ = try manager.assign(.init(login: "head", role: "everything", branchCode: "A")) } == "RIGHT_EXCEEDED *")
        #expect(refusal { _ = try manager.assign(.init(login: "boss", role: "everything", remove: true)) } == "RIGHT_EXCEEDED *")
        _ = try manager.assign(.init(login: "li.bai", role: "lender", libraryCode: "L1", remove: true))
        #expect(try manager.get(.init(login: "li.bai")).assignments.count == 1)
    }

    @Test func account_ofSomebodyWhoMayMore_isNotChanged() throws {
        #expect(refusal { _ = try manager.putAccount(.init(login: "boss", name: "x", password: "taken-Over-1")) } == "RIGHT_EXCEEDED *")
        #expect(refusal { _ = try manager.withdraw(.init(login: "boss", reason: "x")) } == "RIGHT_EXCEEDED *")
        #expect(refusal { _ = try manager.enrolCode(.init(login: "boss", remove: true)) } == "RIGHT_EXCEEDED *")
        #expect(try manager.putAccount(.init(login: "li.bai", name: "李白", languages: ["zh-Hans", "en"])).languages == ["zh-Hans", "en"])
        let boss = city.desk("desk-c", session: try city.signIn("boss", at: "desk-c").session)
        #expect(try boss.withdraw(.init(login: "head", reason: "调离")).withdrawn)
    }

    @Test func role_changedByWhoeverKeepsOneLibrary_isRefused() throws {
        #expect(refusal { _ = try manager.putRole(.init(code: "lender", name: "借还", actions: ["circulation.lend"])) } == "RIGHT_EXCEEDED circulation.lend")
        let boss = city.desk("desk-c", session: try city.signIn("boss", at: "desk-c").session)
        let role = try boss.putRole(.init(code: "lender", name: "借还", actions: ["work.settle", "circulation.lend", "work.settle"]))
        #expect(role.actions == ["circulation.lend", "work.settle"] && role.version == 2)
    }

    @Test func account_changedByField_statesItsVersion() throws {
        let seen = try city.admin.get(.init(login: "li.bai"))
        let changed = try city.admin.putAccount(.init(login: "li.bai", libraryCode: "L1", fields: ["library_code"], expectedVersion: seen.version))
        #expect(changed.libraryId != 0 && changed.name == seen.name && changed.version == seen.version + 1)
        #expect(
            refusal { _ = try city.admin.putAccount(.init(login: "li.bai", name: "x", fields: ["name"], expectedVersion: seen.version)) }
                == "VERSION_CONFLICT \(seen.version) \(seen.version + 1)")
        #expect(refusal { _ = try city.admin.putAccount(.init(login: "Li Bai", name: "x")) }.hasPrefix("FIELD_INVALID login"))
        #expect(refusal { _ = try city.admin.putAccount(.init(login: "du.fu", name: "杜甫", password: "short")) }.hasPrefix("PASSWORD_UNSUITABLE"))
        #expect(refusal { _ = try city.admin.get(.init(login: "du.fu")) } == "ACCOUNT_UNKNOWN du.fu")
        #expect(refusal { _ = try city.admin.putRole(.init(code: "x", name: "x", actions: ["lend"])) }.hasPrefix("FIELD_INVALID actions[0]"))
        #expect(refusal { _ = try city.admin.assign(.init(login: "li.bai", role: "x")) } == "ROLE_UNKNOWN x")
        #expect(refusal { _ = try city.admin.assign(.init(login: "li.bai", role: "lender", branchCode: "Z")) } == "BRANCH_UNKNOWN Z")
        #expect(refusal { _ = try city.admin.assign(.init(login: "li.bai", role: "lender", libraryCode: "Z")) } == "LIBRARY_UNKNOWN Z")
    }

    @Test func history_tellsWhoDidWhatWhere() throws {
        _ = try manager.assign(.init(login: "li.bai", role: "lender", branchCode: "A"))
        let head = try city.admin.get(.init(login: "head")).accountId
        let records = try city.admin.history(.init(login: "li.bai")).records
        #expect(records.map(\.kind) == ["assigned", "signed_in", "password_changed", "password_set", "account_added"])
        #expect(records.first?.byAccountId == head && records.first?.terminal == "desk/desk-a" && records.first?.detail == "lender, branch A")
        #expect(records.last?.byAccountId == 0 && records.last?.terminal == "admin/admin")
        let first = try city.admin.history(.init(login: "li.bai", limit: 2))
        let second = try city.admin.history(.init(login: "li.bai", limit: 3, cursor: first.cursor))
        #expect(first.records + second.records == records && second.cursor.isEmpty)
        #expect(refusal { _ = try city.admin.history(.init(role: "lender", cursor: first.cursor)) } == "CURSOR_INVALID")
        #expect(try city.admin.history(.init(role: "lender")).records.map(\.kind) == ["assigned", "role_added"])
    }

    @Test func names_ofNumbersInHistories_areToldToStaff() throws {
        let head = try city.admin.get(.init(login: "head"))
        let names = try manager.names(.init(accountIds: [head.accountId, 17, head.accountId])).names
        #expect(names == [.init(accountId: head.accountId, login: "head", name: head.name)])
        #expect(refusal { _ = try manager.names(.init()) }.hasPrefix("FIELD_INVALID account_ids"))
        #expect(refusal { _ = try Staff.Client(city.host.connect(.desk("desk-a"))).names(.init(accountIds: [1])) }.hasPrefix("SESSION_REQUIRED"))
    }

    @Test func refusal_toACallerInChinese_isInChinese() throws {
        var caller = city.host.connect(.admin("admin"))
        caller.language = "zh-Hans"
        let staff = Staff.Client(caller)
        #expect(refusal { _ = try staff.putAccount(.init(login: "du.fu", name: "杜甫", password: "short")) } == "PASSWORD_UNSUITABLE 少于 10 个字符")
        #expect(refusal { _ = try staff.putAccount(.init(login: "du.fu")) } == "FIELD_INVALID name 缺少")
    }

    @Test func accounts_areListedPageByPage() throws {
        let first = try city.admin.listAccounts(.init(limit: 2))
        #expect(first.accounts.map(\.login) == ["boss", "head"])
        let second = try city.admin.listAccounts(.init(limit: 2, cursor: first.cursor))
        #expect(second.accounts.map(\.login) == ["li.bai"] && second.cursor.isEmpty)
    }
}
