// The rules of all methods that name staff, as Describe tells them, held against every kind of caller; and secrets, which are nowhere.

import CityMessages
import CityTesting
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import StaffMessages
import Testing

@Suite(.serialized) struct StaffRightsTests {
    private static let first = "zinnober-First-4711"
    private static let password = "zinnober-Second-0815"
    /// What a caller meets who is not admitted.
    private static let denials: Set<String> = ["SESSION_REQUIRED", "SESSION_EXPIRED", "NOT_ALLOWED", "RIGHT_MISSING"]

    private let daemon: DaemonUnderTest
    private let admin: Staff.Client<SessionCaller>
    private let desk: Connection

    init() throws {
        // Every service of the city: the table below is of all that name staff.
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins + ["Entry", "Delivery", "Acquisition", "Forms", "Fleet", "Hello"])
        options.logLevel = "debug"
        daemon = try DaemonUnderTest(options)
        try daemon.start()
        let connection = try daemon.connect(.admin, "admin")
        admin = Staff.Client(SessionCaller(connection))
        desk = try daemon.connect(.desk, "desk-1")
        let readers = Readers.Client(SessionCaller(connection))
        _ = try readers.putCategory(.init(code: "adult", name: "成人"))
        _ = try readers.putReader(.init(card: "A1", name: "读者", category: "adult", pin: CityFixture.pin))
        _ = try admin.putRole(.init(code: "all", name: "管理员", actions: ["*"]))
        for login in ["boss", "novice"] { _ = try admin.putAccount(.init(login: login, name: login, password: Self.first)) }
        _ = try admin.assign(.init(login: "boss", role: "all"))
    }

    private func signIn(_ login: String, at desk: Connection) throws -> String {
        let staff = Staff.Client(SessionCaller(desk))
        do {
            return try staff.signIn(.init(login: login, password: Self.password)).session
        } catch let problem as Problem where problem.reason == "LOGIN_OR_PASSWORD_WRONG" {
            return try staff.signIn(.init(login: login, password: Self.first, newPassword: Self.password)).session
        }
    }

    /// The denial that an empty request of a method meets; nil: the caller is admitted.
    private func denial(_ method: HostMessages.Host.MethodInfo, _ session: String, at desk: Connection) throws -> Problem? {
        let options = CallOptions(requestKey: method.effect == "write" && !method.clientStreams ? CallOptions.newRequestKey() : "", session: session)
        do {
            if method.clientStreams {
                let stream = try desk.send(method.name, options)
                _ = try stream.send([], itemKey: CallOptions.newRequestKey(), isLast: true)
                while try stream.next() != nil {}
            } else {
                _ = try desk.call(method.name, [], options)
            }
            return nil
        } catch {
            return Self.denials.contains(error.reason) ? error : nil
        }
    }

    @Test func method_namingStaff_admitsWhomItsRuleAllows() throws {
        let methods = try HostMessages.Host.Client(SessionCaller(desk)).describe(.init()).services.flatMap(\.methods).filter { $0.allow.contains("desk+staff") }
        #expect(methods.count >= 150, "\(methods.map(\.name))")
        // None of the services that name staff is left out.
        let services = Set(methods.map { $0.name.prefix { $0 != "/" } })
        let contracts = try #require(FileManager.default.enumerator(atPath: Repository.path + "/Proto/lectern")?.compactMap { $0 as? String })
        let naming = try contracts.filter { try $0.hasSuffix(".proto") && Repository.text("Proto/lectern/\($0)").contains("certificate: DESK session: STAFF") }
        #expect(services.count == naming.count, "\(services.sorted()), of \(naming.sorted())")
        let reader = try Readers.Client(SessionCaller(desk)).signIn(.init(card: "A1", pin: CityFixture.pin)).session
        let bossDesk = try daemon.connect(.desk, "desk-2")
        var boss = try signIn("boss", at: bossDesk), novice = try signIn("novice", at: desk)
        for method in methods {
            #expect(!method.right.isEmpty, "\(method.name)")
            let isOpen = method.allow.contains("desk")
            let takesReaders = isOpen || method.allow.contains("desk+reader")
            let asksNothing = isOpen || method.right == "*"
            #expect(try denial(method, "", at: desk)?.reason == (isOpen ? nil : "SESSION_REQUIRED"), "\(method.name)")
            #expect(try denial(method, reader, at: desk)?.reason == (takesReaders ? nil : "NOT_ALLOWED"), "\(method.name)")
            let without = try denial(method, novice, at: desk)
            #expect(without?.reason == (asksNothing ? nil : "RIGHT_MISSING"), "\(method.name)")
            #expect(without?.facts.first { $0.name == "right" }?.value == (asksNothing ? nil : method.right), "\(method.name)")
            let with = try denial(method, boss, at: bossDesk)
            #expect(with == nil, "\(method.name)")
            guard method.name.hasSuffix("/SignOut") else { continue }
            boss = try signIn("boss", at: bossDesk)
            novice = try signIn("novice", at: desk)
        }
    }

    @Test func readerByNumber_isToldToStaffWithTheRightAlone() throws {
        let number = try Readers.Client(SessionCaller(desk)).get(.init(card: "A1")).readerId
        func get(_ session: String) -> Problem? {
            do {
                _ = try Readers.Client(SessionCaller(desk, session: session)).get(.init(readerId: number))
                return nil
            } catch { return error as? Problem }
        }
        #expect(get("")?.reason == "SESSION_REQUIRED")
        #expect(get(try signIn("novice", at: desk))?.facts == [Label("right", "readers.read")])
        #expect(get(try signIn("boss", at: desk)) == nil)
    }

    @Test func secrets_ofStaff_areInNoLogAnswerOrFile() throws {
        let uri = try admin.enrolCode(.init(login: "boss")).uri
        let secret = try #require(uri.split(separator: "=").dropFirst().first?.split(separator: "&").first.map(String.init))
        #expect(secret.count == 32)
        var answers: [String] = []
        func keep(_ body: () throws -> Any) { do { answers.append("\(try body())") } catch { answers.append("\(error)") } }
        let staff = Staff.Client(SessionCaller(desk))
        keep { try staff.signIn(.init(login: "boss", password: Self.first)) }
        keep { try staff.signIn(.init(login: Self.first, password: Self.password)) }
        keep { try staff.signIn(.init(login: "boss", password: Self.password, code: "000000")) }
        let session = try signIn("novice", at: desk)
        let novice = Staff.Client(SessionCaller(desk, session: session))
        keep { try novice.me(.init()) }
        keep { try novice.changePassword(.init(oldPassword: Self.password, newPassword: "short")) }
        keep { try novice.changePassword(.init(oldPassword: Self.first, newPassword: Self.first + "x")) }
        keep { try admin.putAccount(.init(login: "bad name", name: "x", password: Self.password)) }
        for login in ["boss", "novice"] {
            keep { try admin.get(.init(login: login)) }
            keep { try admin.history(.init(login: login, limit: 200)) }
        }
        keep { try admin.listAccounts(.init()) }
        keep { try HostMessages.Host.Client(SessionCaller(desk)).status(.init()) }
        // A request that can't be read is not repeated in words either.
        keep { try desk.call("lectern.staff.v1.Staff/SignIn", Array(Self.password.utf8), CallOptions(requestKey: CallOptions.newRequestKey())) }
        daemon.end()
        let secrets = [Self.first, Self.password, secret, session]
        for answer in answers { for secret in secrets { #expect(!answer.contains(secret), "\(answer)") } }
        let log = daemon.log
        #expect(log.contains("SignIn"))
        for secret in secrets { #expect(!log.contains(secret)) }
        for file in try FileManager.default.subpathsOfDirectory(atPath: daemon.folder) {
            guard let data = FileManager.default.contents(atPath: daemon.folder + "/" + file) else { continue }
            for secret in secrets { #expect(data.range(of: Data(secret.utf8)) == nil, "\(file)") }
        }
    }
}
