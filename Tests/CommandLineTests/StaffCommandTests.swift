// A city's first administrator, roles, and a shift at a desk, from a shell.

import CityTesting
import Foundation
import LecternJSON
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct StaffCommandTests {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        _ = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 1, items: 1, loansMax: 1)
    }

    private func admin(_ arguments: String..., input: String = "") throws -> ProgramResult {
        try Tool.lectern(on: daemon, ["staff"] + arguments, input: input)
    }

    private func desk(_ arguments: [String], input: String = "") throws -> ProgramResult {
        try Tool.lectern(on: daemon, as: .desk, named: "desk-1", arguments, input: input)
    }

    @Test func administrator_madeFromAShell_makesTheOthers() throws {
        let added = try admin("add", "boss", "--name", "陈静", "--administrator", input: Self.first + "\n")
        #expect(added.status == 0 && added.output.contains("boss  陈静") && added.output.contains("administrator in the whole city"), "\(added)")
        #expect(try admin("add", "boss", "--name", "x", input: Self.first + "\n").errors.contains("there is an account boss already"))
        #expect(try admin("add", "x1").errors.contains("--name NAME is needed"))
        #expect(try admin("add", "x1", "--name", "x").errors.contains("there is no first password of x1"))
        let signed = try desk(["staff", "signin", "boss"], input: "\(Self.first)\n\(Self.password)\n")
        #expect(signed.status == 0 && signed.errors.contains("choose a new one") && signed.errors.contains("陈静 is signed in until"), "\(signed)")
        let session = ["--session", signed.output.trimmingCharacters(in: .whitespacesAndNewlines)]
        func boss(_ arguments: String..., input: String = "") throws -> ProgramResult { try desk(["staff"] + arguments + session, input: input) }
        #expect(try boss("role", "desk", "--name", "柜台", "--actions", "circulation.lend").output.contains("desk  柜台  circulation.lend  version 1"))
        #expect(try boss("role", "desk", "--actions", "circulation.lend,readers.read").output.contains("circulation.lend,readers.read  version 2"))
        #expect(try boss("add", "li.bai", "--name", "李白", "--library", "LIB", "--languages", "zh-Hans,en", input: Self.first + "\n").output.contains("speaks zh-Hans, en"))
        #expect(try boss("assign", "li.bai", "desk", "--branch", "A").output.contains("desk at branch"))
        #expect(try boss("list").output == "boss  陈静\nli.bai  李白\n")
        #expect(try JSON.parse(try boss("show", "li.bai", "--json").output)["login"]?.text == "li.bai")
        let shown = try boss("show", "li.bai", "--history").output
        #expect(shown.contains("assigned  desk, branch A  at desk/desk-1 by ") && shown.contains("account_added"), "\(shown)")
        #expect(try boss("change", "li.bai", "--name", "李太白").output.contains("li.bai  李太白"))
        #expect(try boss("withdraw", "li.bai", "--reason", "调离").output.contains("withdrawn"))
        #expect(try boss("withdraw", "li.bai", "--reason", "回来", "--restore").output.contains("li.bai  李太白\n"))
        #expect(try boss("actions").output.contains("circulation.lend  Circulation/Borrow, "))
        #expect(try boss("roles").output.contains("administrator"))
    }

    @Test func shift_atADesk_isWorkedWithTheRightsOfItsRole() throws {
        _ = try admin("add", "li.bai", "--name", "李白", input: Self.first + "\n")
        _ = try admin("role", "desk", "--actions", "circulation.lend,readers.read")
        _ = try admin("assign", "li.bai", "desk")
        let folder = try TemporaryFolder()
        let file = folder.path + "/secrets"
        try Data("\(Self.first)\n\(Self.password)\n".utf8).write(to: URL(fileURLWithPath: file))
        let signed = try desk(["staff", "signin", "li.bai", "--password-file", file])
        #expect(signed.status == 0, "\(signed)")
        let session = ["--session", signed.output.trimmingCharacters(in: .whitespacesAndNewlines)]
        #expect(try desk(["staff", "me"] + session).output.contains("may here: circulation.lend, readers.read"))
        #expect(try desk(["reader", "find", "CARD"] + session).output.contains("CARD-0"))
        let refused = try desk(["call", "Readers/Block", "{\"card\":\"CARD-0\",\"reason\":\"欠费\"}"] + session)
        #expect(refused.status == 1 && refused.errors.contains("RIGHT_MISSING") && refused.errors.contains("right=readers.block"), "\(refused)")
        #expect(try desk(["staff", "stay"] + session).output.contains("signed in until"))
        #expect(try desk(["staff", "password"] + session, input: "\(Self.password)\nmoonlight-701\n").output.contains("the password is changed"))
        #expect(try desk(["staff", "signout"] + session).output == "signed out\n")
        #expect(try desk(["staff", "me"] + session).errors.contains("SESSION_EXPIRED"))
        #expect(try desk(["staff", "signin", "li.bai"], input: Self.password + "\n").errors.contains("LOGIN_OR_PASSWORD_WRONG"))
    }

    @Test func code_enrolledFromAShell_isAskedForAtTheDesk() throws {
        _ = try admin("add", "li.bai", "--name", "李白", input: Self.first + "\n")
        #expect(try admin("policy", "on").output == "the city: sign-in needs a code\n")
        #expect(try desk(["staff", "signin", "li.bai"], input: Self.first + "\n").errors.contains("CODE_NOT_ENROLLED"))
        #expect(try admin("policy", "maybe").errors.contains("maybe is not on or off"))
        let uri = try admin("code", "li.bai").output
        #expect(uri.hasPrefix("otpauth://totp/Lectern:li.bai?secret="))
        #expect(try desk(["staff", "signin", "li.bai"], input: "\(Self.first)\n000000\n").status == 1)
        #expect(try desk(["staff", "signin", "li.bai"], input: Self.first + "\n").errors.contains("there is no code"))
        #expect(try admin("code", "li.bai", "--remove").output == "the telephone is removed\n")
        #expect(try admin("policy", "off").status == 0)
        #expect(try admin("password", "li.bai", input: "another-Pass-1\n").output.contains("has to choose a new password"))
    }
}
