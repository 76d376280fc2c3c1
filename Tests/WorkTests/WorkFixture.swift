// A city in the test's process whose kiosks report conflicts, with desks at which people work on them.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import StaffMessages
import TypesMessages
import WorkMessages

/// A library with branches A and B, each with a kiosk and two desks, an item and a reader; and people who work there.
struct WorkFixture {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    static let kind = "circulation.conflict"
    static let minute: Int64 = 60_000
    static let day: Int64 = 1_440 * minute

    let host: PluginHost
    let branchA: Int64
    let branchB: Int64

    init() throws {
        let longShift = "{ idle_minutes: 1440, shift_minutes: 1440 }"
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so"), .init("libStaffPlugin.so", configuration: longShift),
            .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libDiscoveryPlugin.so"), .init("libCirculationPlugin.so"),
        ])
        let admin = host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in ["A", "B"] {
            _ = try places.putBranch(.init(libraryCode: "LIB", code: branch, name: "\(branch) 分馆"))
            for point in ["kiosk", "desk", "desk2"] {
                _ = try places.putServicePoint(
                    .init(
                        branchCode: branch, code: "\(point)-\(branch.lowercased())", name: point, kind: point == "kiosk" ? .kiosk : .serviceDesk,
                        zone: "Asia/Shanghai", hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) },
                        lends: true, takesReturns: true))
            }
        }
        let branches = try places.branches(.init()).branches
        branchA = branches.first { $0.code == "A" }?.branchId ?? 0
        branchB = branches.first { $0.code == "B" }?.branchId ?? 0
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "settler", name: "处理", actions: ["work.settle"]))
        _ = try staff.putRole(.init(code: "head", name: "主管", actions: ["work.settle", "work.manage"]))
        _ = try staff.putRole(.init(code: "lender", name: "借还", actions: ["circulation.lend"]))
    }

    /// Adds an item and a reader, whom a block forbids to borrow.
    func addLoans() throws {
        let admin = host.connect(.admin("admin"))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        _ = try register.putReader(.init(card: "CARD-0", name: "读者", category: "adult", pin: CityFixture.pin))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let record = Discovery.RawRecord(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)
        stream.send(try Discovery.ImportBatch(records: [record], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let circulation = Circulation.Client(admin)
        _ = try circulation.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 10, renewalsMax: 2))
        _ = try circulation.putItem(
            .init(barcode: "ITEM-0", branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
        var past = admin
        past.happenedAtMilliseconds = host.clock.nowMilliseconds - 10 * Self.minute
        _ = try Readers.Client(past).block(.init(card: "CARD-0", reason: "欠费"))
    }

    /// Has the blocked reader borrow the item at kiosk-b, which was offline: a conflict with a loan.
    func lendOffline() throws {
        var kiosk = host.connect(.device("kiosk-b"))
        kiosk.happenedAtMilliseconds = host.clock.nowMilliseconds - Self.minute
        kiosk.deviceSequence = 1
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "ITEM-0", card: "CARD-0"))
    }

    /// Has a kiosk that was offline report loans of items that nobody knows: a conflict each.
    func report(_ count: Int = 1, at kiosk: String = "kiosk-a", from first: Int = 0) throws {
        for number in first..<(first + count) {
            var caller = host.connect(.device(kiosk))
            caller.happenedAtMilliseconds = host.clock.nowMilliseconds - Self.minute
            caller.deviceSequence = UInt64(number + 1)
            let problem = Self.problem { _ = try Circulation.Client(caller).borrow(.init(barcode: "NONE-\(number)", card: "CARD-X")) }
            guard problem?.reason == "ITEM_UNKNOWN" else { throw problem ?? Problem(status: .internal, reason: "NO_CONFLICT") }
        }
    }

    /// Adds somebody who has chosen a password.
    func add(_ login: String, _ role: String, branch: String = "") throws {
        let staff = Staff.Client(host.connect(.admin("admin")))
        _ = try staff.putAccount(.init(login: login, name: "\(login) 先生", password: Self.first))
        _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: login, password: Self.first, newPassword: Self.password))
        _ = try staff.assign(.init(login: login, role: role, branchCode: branch))
    }

    /// Signs somebody in, who is added with a role of their own the first time: passwords cost time.
    /// - Returns: what calls for them.
    func worker(_ login: String, at desk: String) throws -> Work.Client<TestCaller> {
        let roles = ["chen.jing": ("settler", ""), "li.bai": ("settler", "A"), "head": ("head", ""), "du.fu": ("lender", "")]
        let known = try Staff.Client(host.connect(.admin("admin"))).listAccounts(.init()).accounts.contains { $0.login == login }
        if !known, let (role, branch) = roles[login] { try add(login, role, branch: branch) }
        return Work.Client(try signIn(login, at: desk))
    }

    /// Signs somebody in.
    /// - Returns: what calls for them.
    func signIn(_ login: String, at desk: String) throws -> TestCaller {
        var caller = host.connect(.desk(desk))
        caller.session = try Staff.Client(caller).signIn(.init(login: login, password: Self.password)).session
        return caller
    }

    /// The administrator.
    var admin: Work.Client<TestCaller> { Work.Client(host.connect(.admin("admin"))) }

    /// The open items of a branch's conflicts.
    func items(_ branch: Int64? = nil, right: String = "") throws -> [Work.Item] {
        try admin.list(.init(kind: Self.kind, branchId: branch ?? branchA, right: right)).items
    }

    /// "A work.settle 1 0 0 0" of each queue: waiting, claimed, late, escalated.
    func queues(_ client: Work.Client<TestCaller>? = nil) throws -> [String] {
        try (client ?? admin).queues(.init()).queues.map { queue -> String in
            let branch = queue.branchId == branchA ? "A" : queue.branchId == branchB ? "B" : "\(queue.branchId)"
            return "\(branch) \(queue.right) \(queue.waiting) \(queue.claimed) \(queue.late) \(queue.escalated)"
        }.sorted()
    }

    /// Advances the clock and runs what is due then.
    func advance(minutes: Int64) {
        host.clock.advance(by: .milliseconds(minutes * Self.minute))
        host.runDueTimers()
    }

    /// The problem that something ends with; nil: it did not.
    static func problem(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch {
            return error as? Problem ?? Problem(status: .internal, reason: "\(error)")
        }
    }

    /// Its reason; "": there was none.
    static func refusal(_ body: () throws -> Void) -> String { problem(body)?.reason ?? "" }
}
