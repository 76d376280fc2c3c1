// Passwords, codes, and what wrong ones bring about.

import LecternKitTesting
import LecternMessages
import LecternSecrets
import LecternWire
import StaffMessages
import Testing

@Suite struct StaffSignInTests {
    private let city: StaffFixture

    init() throws {
        city = try StaffFixture("terminal_failures_max: 12, account_failures_max: 6")
        try city.add("chen.jing", library: "L1", ("lender", "", ""))
    }

    private func refusal(_ body: () throws -> Void) -> String { StaffFixture.refusal(body) }

    private func attempt(_ password: String, at desk: String, login: String = "chen.jing", code: String = "") -> String {
        refusal { _ = try city.desk(desk).signIn(.init(login: login, password: password, code: code)) }
    }

    @Test func firstPassword_hasToBeChangedAtTheFirstSignIn() throws {
        let account = try city.admin.putAccount(.init(login: "li.bai", name: "李白", password: StaffFixture.first))
        #expect(account.passwordIsFirst)
        func signIn(_ new: String) -> String {
            refusal { _ = try city.desk("desk-a").signIn(.init(login: "li.bai", password: StaffFixture.first, newPassword: new)) }
        }
        #expect(signIn("") == "PASSWORD_CHANGE_REQUIRED")
        #expect(signIn("short") == "PASSWORD_UNSUITABLE it has fewer than 10 characters")
        #expect(signIn(StaffFixture.first) == "PASSWORD_UNSUITABLE it is the old one")
        #expect(signIn("xx-li.bai-xx") == "PASSWORD_UNSUITABLE it holds the login name")
        #expect(signIn("moonlight-701") == "")
        #expect(attempt(StaffFixture.first, at: "desk-a", login: "li.bai") == "LOGIN_OR_PASSWORD_WRONG")
        #expect(attempt("moonlight-701", at: "desk-a", login: "li.bai") == "")
        #expect(try !city.admin.get(.init(login: "li.bai")).passwordIsFirst)
    }

    @Test func password_changedByItsOwner_replacesTheOldOne() throws {
        let desk = city.desk("desk-a", session: try city.signIn("chen.jing", at: "desk-a").session)
        func change(_ old: String, _ new: String) -> String { refusal { _ = try desk.changePassword(.init(oldPassword: old, newPassword: new)) } }
        #expect(change(StaffFixture.password, StaffFixture.password) == "PASSWORD_UNSUITABLE it is the old one")
        #expect(change("wrong-Pass-1", "moonlight-701") == "LOGIN_OR_PASSWORD_WRONG")
        #expect(change(StaffFixture.password, "moonlight-701") == "")
        #expect(try desk.me(.init()).account?.login == "chen.jing")
        #expect(attempt(StaffFixture.password, at: "desk-b") == "LOGIN_OR_PASSWORD_WRONG")
        #expect(attempt("moonlight-701", at: "desk-b") == "")
    }

    @Test func unknownLogin_isToldAsAWrongPassword() throws {
        let wrong = StaffFixture.problem { _ = try city.desk("desk-a").signIn(.init(login: "chen.jing", password: "wrong-Pass-1")) }
        let unknown = StaffFixture.problem { _ = try city.desk("desk-a").signIn(.init(login: "nobody", password: "wrong-Pass-1")) }
        #expect(wrong?.reason == "LOGIN_OR_PASSWORD_WRONG" && wrong == unknown)
    }

    @Test func wrongPasswords_fromOneDesk_lockNobodyOutElsewhere() throws {
        var told: [String: Int] = [:]
        for _ in 0..<100 { told[attempt("wrong-Pass-1", at: "desk-a"), default: 0] += 1 }
        #expect(told == ["LOGIN_OR_PASSWORD_WRONG": 5, "TOO_MANY_ATTEMPTS": 95])
        #expect(attempt(StaffFixture.password, at: "desk-a") == "TOO_MANY_ATTEMPTS")
        #expect(attempt(StaffFixture.password, at: "desk-b") == "")
        // Nor do they who wait out each pause: a desk adds to the count of the name no more than makes it wait itself.
        for failure in 0..<6 {
            city.host.clock.advance(by: .seconds(30 << failure))
            #expect(attempt("wrong-Pass-1", at: "desk-a") == "LOGIN_OR_PASSWORD_WRONG")
        }
        #expect(attempt(StaffFixture.password, at: "desk-b") == "")
        // The desk itself goes on waiting for this name, and for no other.
        #expect(attempt(StaffFixture.password, at: "desk-a") == "TOO_MANY_ATTEMPTS")
        try city.add("li.bai")
        #expect(attempt(StaffFixture.password, at: "desk-a", login: "li.bai") == "")
    }

    @Test func wrongPasswords_fromManyDesks_onlyDelay() throws {
        for desk in [0, 0, 0, 0, 0, 1] { #expect(attempt("wrong-Pass-1", at: "away-\(desk)") == "LOGIN_OR_PASSWORD_WRONG") }
        let delayed = StaffFixture.problem { _ = try city.signIn("chen.jing", at: "desk-b") }
        #expect(delayed?.reason == "TOO_MANY_ATTEMPTS" && (1...10_000).contains(delayed?.retryAfterMilliseconds ?? 0))
        city.host.clock.advance(by: .seconds(10))
        #expect(attempt(StaffFixture.password, at: "desk-b") == "")
    }

    @Test func wrongPasswords_ofManyNames_makeTheDeskWait() throws {
        for name in 0..<12 { #expect(attempt("wrong-Pass-1", at: "desk-a", login: "guess-\(name)") == "LOGIN_OR_PASSWORD_WRONG") }
        #expect(attempt(StaffFixture.password, at: "desk-a") == "TOO_MANY_ATTEMPTS")
        #expect(attempt(StaffFixture.password, at: "desk-b") == "")
        city.host.clock.advance(by: .seconds(600))
        #expect(attempt(StaffFixture.password, at: "desk-a") == "")
    }

    @Test func code_isAskedOfWhoeverHasOne_andTakenOnce() throws {
        let uri = try city.admin.enrolCode(.init(login: "chen.jing")).uri
        #expect(uri.hasPrefix("otpauth://totp/Lectern:chen.jing?secret="))
        let codes = OneTimeCode(secret: try Self.secret(uri))
        func code(_ steps: Int64 = 0) -> String { codes.code(step: OneTimeCode.step(atMilliseconds: city.host.clock.nowMilliseconds) + steps) }
        #expect(attempt(StaffFixture.password, at: "desk-a") == "CODE_REQUIRED")
        #expect(attempt(StaffFixture.password, at: "desk-a", code: code(-5)) == "CODE_WRONG")
        #expect(attempt("wrong-Pass-1", at: "desk-a", code: code()) == "LOGIN_OR_PASSWORD_WRONG")
        let used = code()
        #expect(attempt(StaffFixture.password, at: "desk-a", code: used) == "")
        #expect(attempt(StaffFixture.password, at: "desk-b", code: used) == "CODE_WRONG")
        city.host.clock.advance(by: .seconds(60))
        #expect(attempt(StaffFixture.password, at: "desk-b", code: code()) == "")
        #expect(try city.admin.get(.init(login: "chen.jing")).hasCode)
        _ = try city.admin.enrolCode(.init(login: "chen.jing", remove: true))
        #expect(attempt(StaffFixture.password, at: "desk-a") == "")
    }

    @Test func code_isAskedWhereTheLibraryAsks() throws {
        #expect(try city.admin.putPolicy(.init(libraryCode: "L2", codeRequired: true)).codeRequired)
        #expect(attempt(StaffFixture.password, at: "desk-a") == "")
        _ = try city.admin.putPolicy(.init(libraryCode: "L1", codeRequired: true))
        #expect(attempt(StaffFixture.password, at: "desk-a") == "CODE_NOT_ENROLLED")
        _ = try city.admin.putPolicy(.init(libraryCode: "L1", codeRequired: false))
        #expect(attempt(StaffFixture.password, at: "desk-a") == "")
        _ = try city.admin.putPolicy(.init(codeRequired: true))
        #expect(attempt(StaffFixture.password, at: "desk-a") == "CODE_NOT_ENROLLED")
    }

    /// The secret of an otpauth URI, as a telephone reads it.
    static func secret(_ uri: String) throws -> [UInt8] {
        let text = try #require(uri.split(separator: "?").last?.split(separator: "&").first { $0.hasPrefix("secret=") }).dropFirst(7)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bytes: [UInt8] = [], bits = 0, held = 0
        for character in text {
            held = held << 5 | (try #require(alphabet.firstIndex(of: character)))
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(held >> bits & 255))
            held &= (1 << bits) - 1
        }
        return bytes
    }
}
