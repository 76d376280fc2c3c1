// A city in the test's process with readers, a kiosk, a desk and two partners whose users they are.

import CityMessages
import CityTesting
import EntryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import StaffMessages
import TypesMessages

/// A library with a kiosk, a desk, and partners app-1 and app-2 with an app each and a platform in common.
struct EntryFixture {
    static let minute: Int64 = 60_000
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    let host: PluginHost
    let admin: TestCaller

    /// - Parameter configuration: Entry's section of lectern.json5.
    init(configuration: String = "") throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so"),
            .init("libStaffPlugin.so"), .init("libDiscoveryPlugin.so"), .init("libEntryPlugin.so", configuration: configuration),
        ])
        admin = host.connect(.admin("admin"))
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        for (name, kind) in [("kiosk-1", City.ServicePointKind.kiosk), ("desk-a", .serviceDesk)] {
            _ = try city.putServicePoint(.init(branchCode: "A", code: name, name: name, kind: kind, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        }
        for name in ["app-1", "app-2"] {
            _ = try city.putPartner(.init(partner: .init(name: name, title: name)))
            _ = try entry(.admin("admin")).putApp(.init(kind: .openid, scope: "\(name)-mini", partner: name, active: true))
            _ = try entry(.admin("admin")).putApp(.init(kind: .unionid, scope: "wechat", partner: name, active: true))
        }
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for card in ["CARD-1", "CARD-2"] { _ = try register.putReader(.init(card: card, name: "林小满", category: "adult", pin: CityFixture.pin)) }
    }

    /// Entry as a terminal calls it.
    func entry(_ terminal: LecternKitTesting.Terminal, session: String = "", key: String = "") -> Entry.Client<TestCaller> {
        Entry.Client(caller(terminal, session: session, key: key))
    }

    /// A terminal with a session.
    func caller(_ terminal: LecternKitTesting.Terminal, session: String = "", key: String = "") -> TestCaller {
        var caller = host.connect(terminal)
        caller.session = session
        caller.requestKey = key
        return caller
    }

    /// Signs a reader in with card and PIN.
    func enter(_ card: String, at terminal: LecternKitTesting.Terminal, pin: String = CityFixture.pin) throws -> Entry.EnterResponse {
        try entry(terminal).enter(.init(cardAndPin: .init(card: card, pin: pin)))
    }

    /// Signs a member of staff in at desk-a who may do everything.
    func staffSession() throws -> String {
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "everything", name: "管理员", actions: ["*"]))
        _ = try staff.putAccount(.init(login: "chen", name: "陈静", password: Self.first))
        _ = try Staff.Client(host.connect(.desk("desk-a"))).signIn(.init(login: "chen", password: Self.first, newPassword: Self.password))
        _ = try staff.assign(.init(login: "chen", role: "everything"))
        return try Staff.Client(host.connect(.desk("desk-a"))).signIn(.init(login: "chen", password: Self.password)).session
    }

    /// Whether a session is in force at a terminal.
    func isSignedIn(_ session: String, at terminal: LecternKitTesting.Terminal) -> Bool {
        (try? Readers.Client(caller(terminal, session: session)).me(.init())) != nil
    }

    static func openid(_ value: String, of app: String = "app-1") -> Entry.Identity { .init(kind: .openid, scope: "\(app)-mini", value: value) }

    /// The reason of the problem that something ends with; "": there was none.
    static func reason(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return (error as? Problem)?.reason ?? "\(error)"
        }
    }
}
