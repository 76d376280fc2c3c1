// Desks that work at once on the conflicts that kiosks report: each item is one person's, and the counts of the queues are exact.

import CirculationMessages
import CityMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import StaffMessages
import Testing
import WorkMessages

@Suite(.serialized) struct WorkDeskTests {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    private static let kind = "circulation.conflict"
    private static let desks = 4
    /// How many conflicts the desks work on: 40, or what the long form asks for.
    private static let items = ProcessInfo.processInfo.environment["LECTERN_WORK_ITEMS"].flatMap { Int($0) } ?? 40

    private struct Tally {
        /// Which claims were given for each item.
        var claims: [Int64: [Int64]] = [:]
        var finished: [Int64] = []
        var surprises: [String] = []
    }

    private let daemon: DaemonUnderTest
    private let database: TestDatabase
    private let admin: SessionCaller

    init() throws {
        database = try TestDatabase()
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        options.database = database
        daemon = try DaemonUnderTest(options)
        try daemon.start()
        _ = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 1, loansMax: 1)
        admin = SessionCaller(try daemon.connect(.admin, "admin"))
    }

    /// Has a kiosk that was offline report loans of items that nobody knows.
    private static func report(_ numbers: Range<Int>, at kiosk: Connection) throws {
        for number in numbers {
            var caller = SessionCaller(kiosk)
            caller.options.happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1_000) - 60_000
            caller.options.deviceSequence = UInt64(number + 1)
            do {
                _ = try Circulation.Client(caller).borrow(.init(barcode: "NONE-\(number)", card: "CARD-0"))
            } catch let problem as Problem where problem.reason == "ITEM_UNKNOWN" {}
        }
    }

    /// Signs somebody in at a desk of branch A, who may settle conflicts everywhere.
    private func signIn(_ number: Int) throws -> SessionCaller {
        _ = try City.Client(admin).putServicePoint(
            .init(branchCode: "A", code: "desk-\(number)", name: "desk", kind: .serviceDesk, zone: "Asia/Shanghai"))
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "settler", name: "处理", actions: ["work.settle"]))
        _ = try staff.putAccount(.init(login: "clerk-\(number)", name: "馆员 \(number)", password: Self.first))
        _ = try staff.assign(.init(login: "clerk-\(number)", role: "settler"))
        let desk = try daemon.connect(.desk, "desk-\(number)")
        let session = try Staff.Client(SessionCaller(desk)).signIn(
            .init(login: "clerk-\(number)", password: Self.first, newPassword: Self.password)).session
        return SessionCaller(desk, session: session)
    }

    /// The open items of both branches, page by page.
    private func open() throws -> [Work.Item] {
        let work = Work.Client(admin)
        var items: [Work.Item] = []
        for branch in try City.Client(admin).branches(.init()).branches.map(\.branchId) {
            var cursor = ""
            repeat {
                let page = try work.list(.init(kind: Self.kind, branchId: branch, limit: 200, cursor: cursor))
                items += page.items
                cursor = page.cursor
            } while !cursor.isEmpty
        }
        return items
    }

    /// One desk: claims what it can get, and releases, hands over, comments on or settles it, as a seed says.
    private static func work(_ seed: Int, _ caller: SessionCaller, _ items: [Work.Item], _ tally: Monitor<Tally>) {
        var random = SeededRandom(seed: UInt64(seed))
        let work = Work.Client(caller)
        for _ in 0..<(items.count * 2) {
            let item = items[random.below(items.count)]
            do {
                let claimed = try work.claim(.init(itemId: item.itemId))
                tally.change { $0.claims[item.itemId, default: []].append(claimed.claim) }
                switch random.below(4) {
                case 0: _ = try work.release(.init(itemId: item.itemId))
                case 1: _ = try work.handOver(.init(itemId: item.itemId, branchCode: random.chance(2) ? "A" : "B"))
                case 2: _ = try work.comment(.init(itemId: item.itemId, text: "待查"))
                default:
                    _ = try Circulation.Client(caller).actOnConflict(.init(key: claimed.key, claim: claimed.claim, action: "accept"))
                    tally.change { $0.finished.append(item.itemId) }
                }
            } catch {
                let reason = (error as? Problem)?.reason ?? "\(error)"
                if !["ITEM_CLAIMED", "ITEM_CLOSED"].contains(reason) { tally.change { $0.surprises.append(reason) } }
            }
        }
    }

    @Test func desksAtOnce_shareNoItem_andCountsStayExact() throws {
        let half = Self.items / 2
        let kiosks = [try daemon.connect(.device, "kiosk-a"), try daemon.connect(.device, "kiosk-b")]
        let reports = try kiosks.enumerated().map { index, kiosk in
            try PlainThread(name: "kiosk") { try? Self.report((index * half)..<((index + 1) * half), at: kiosk) }
        }
        let clerks = try (0..<Self.desks).map(signIn)
        for thread in reports { thread.join() }
        let items = try open()
        #expect(items.count == half * 2)
        let tally = Monitor(Tally())
        let threads = try clerks.enumerated().map { index, clerk in
            try PlainThread(name: "desk") { Self.work(index + 1, clerk, items, tally) }
        }
        for thread in threads { thread.join() }
        let found = tally.look { $0 }
        #expect(found.surprises == [])
        #expect(Set(found.finished).count == found.finished.count && !found.finished.isEmpty)
        let left = try open()
        #expect(Set(left.map(\.itemId)) == Set(items.map(\.itemId)).subtracting(found.finished))
        let queues = try Work.Client(admin).queues(.init()).queues
        #expect(queues.reduce(0) { $0 + $1.waiting } == Int64(left.count { $0.state == .waiting }))
        #expect(queues.reduce(0) { $0 + $1.claimed } == Int64(left.count { $0.state == .claimed }))
        for queue in queues { #expect(queue.waiting + queue.claimed == Int64(left.count { $0.branchId == queue.branchId })) }
    }

    @Test func conflicts_ofAnEarlierRelease_comeIntoTheQueues() throws {
        try Self.report(0..<3, at: try daemon.connect(.device, "kiosk-a"))
        let settled = try #require(try Circulation.Client(admin).conflicts(.init()).conflicts.last)
        _ = try Circulation.Client(admin).settleConflict(.init(conflictId: settled.conflictId))
        daemon.end()
        // As the release before leaves them: without items, and without a column that says so.
        let store = try database.open()
        try store.write(
            "DELETE FROM work_item", "DELETE FROM work_count", "DELETE FROM work_history", "UPDATE circulation_conflict SET has_item = 0")
        store.stop()
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        options.database = database
        let next = try DaemonUnderTest(options)
        try next.start()
        let work = Work.Client(SessionCaller(try next.connect(.admin, "admin")))
        #expect(try work.queues(.init()).queues.isEmpty)
        // The first touch: the next conflict.
        try Self.report(9..<10, at: try next.connect(.device, "kiosk-b"))
        let isThere = try waitUntil { try work.queues(.init()).queues.reduce(0) { $0 + $1.waiting } == 3 }
        #expect(isThere)
    }
}
