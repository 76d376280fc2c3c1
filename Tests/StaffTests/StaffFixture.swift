// A host with Staff and City, two libraries, and people who work there.

import CityTesting
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import StaffMessages

/// Staff in a host of the test's process, whose clock can be advanced.
struct StaffFixture {
    static let first = "first-Pass-4711"
    static let password = "lychee-Tree-0815"

    let host: PluginHost
    let admin: Staff.Client<TestCaller>

    /// Two libraries, L1 with branches A and B, L2 with branch C; a desk of each branch is named desk-a, desk-b and desk-c.
    /// - Parameter members: of Staff's section of lectern.json5.
    init(_ members: String = "") throws {
        host = try PluginHost(onTestStore: [.init("libCityPlugin.so"), .init("libStaffPlugin.so", configuration: "{ \(members) }")])
        admin = Staff.Client(host.connect(.admin("admin")))
        let city = City.Client(host.connect(.admin("admin")))
        for (library, branches) in [("L1", ["A", "B"]), ("L2", ["C"])] {
            _ = try city.putLibrary(.init(code: library, name: library))
            for branch in branches {
                _ = try city.putBranch(.init(libraryCode: library, code: branch, name: branch))
                _ = try city.putServicePoint(
                    .init(branchCode: branch, code: "desk-\(branch.lowercased())", name: branch, kind: .serviceDesk, zone: "Asia/Shanghai"))
            }
        }
        _ = try admin.putRole(.init(code: "lender", name: "借还", actions: ["circulation.lend"]))
        _ = try admin.putRole(.init(code: "reader", name: "办证", actions: ["readers.read", "readers.write"]))
        _ = try admin.putRole(.init(code: "manager", name: "主管", actions: ["staff.manage", "circulation.lend"]))
        _ = try admin.putRole(.init(code: "everything", name: "管理员", actions: ["*"]))
    }

    func desk(_ name: String, session: String = "") -> Staff.Client<TestCaller> {
        var caller = host.connect(.desk(name))
        caller.session = session
        return Staff.Client(caller)
    }

    /// Adds somebody who has chosen a password.
    func add(_ login: String, library: String = "", _ roles: (role: String, library: String, branch: String)...) throws {
        _ = try admin.putAccount(.init(login: login, name: login, libraryCode: library, password: Self.first))
        _ = try desk("desk-away").signIn(.init(login: login, password: Self.first, newPassword: Self.password))
        for role in roles { _ = try admin.assign(.init(login: login, role: role.role, libraryCode: role.library, branchCode: role.branch)) }
    }

    /// Signs somebody in.
    func signIn(_ login: String, at desk: String, code: String = "") throws -> Staff.SignInResponse {
        try self.desk(desk).signIn(.init(login: login, password: Self.password, code: code))
    }

    /// The problem that something ends with; nil: it did not.
    static func problem(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch {
            return error as? Problem
        }
    }

    /// Its reason, and the values of its facts; "": there was none.
    static func refusal(_ body: () throws -> Void) -> String {
        problem(body).map { ([$0.reason] + $0.facts.map(\.value)).joined(separator: " ") } ?? ""
    }
}
