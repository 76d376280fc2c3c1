// Due soon and overdue in a daemon: told once, also over a reload, a worker's death and a restart.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct OverdueTests {
    private static let day: Int64 = 86_400_000

    /// A kiosk that was offline tells of loans of weeks ago; the sweep of each branch begins with the first.
    @Test func loanOfWeeksAgo_isToldToBeDueOnce() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 4, loansMax: 9)
        let watcher = try FeedWatcher(daemon)
        defer { watcher.stop() }
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        func lend(_ barcode: String, at kiosk: String, daysAgo: Int64) throws {
            var caller = SessionCaller(try daemon.connect(.device, kiosk))
            caller.options.happenedAtMilliseconds = now - daysAgo * Self.day
            caller.options.deviceSequence = 1
            _ = try Circulation.Client(caller).borrow(.init(barcode: barcode, card: "CARD-0"))
        }
        try lend("ITEM-0", at: "kiosk-a", daysAgo: 29)
        try lend("ITEM-1", at: "kiosk-b", daysAgo: 40)
        #expect(watcher.wait(for: 4))
        // Neither a reload nor a worker's death has anything told again; what follows is told after both.
        let before = daemon.workers
        daemon.signal(SIGHUP)
        #expect(waitUntil { daemon.workers.count == 1 && daemon.workers != before })
        for worker in daemon.workers { kill(worker, SIGKILL) }
        let kiosk = try daemon.connect(.device, "kiosk-a")
        let reader = Circulation.Client(SessionCaller(kiosk, session: try city.signIn("CARD-0", at: kiosk)))
        let overdue = try #require(try reader.loans(.init()).loans.first { $0.item?.barcode == "ITEM-1" })
        #expect(overdue.overdue)
        #expect(try reader.renew(.init(barcode: "ITEM-1")).loan?.overdue == false)
        #expect(watcher.wait(for: 5))
        #expect(watcher.seen.map { "\($0.kind) \($0.barcode)" }.sorted() == [
            "due_soon ITEM-0", "lent ITEM-0", "lent ITEM-1", "overdue ITEM-1", "renewed ITEM-1",
        ])
        #expect(watcher.complaint == nil)
    }
}
