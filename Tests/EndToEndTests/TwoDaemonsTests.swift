// Two daemons on one database, a hundred terminals at each, the same readers and items on both; one daemon is killed
// in half of the rounds. No limit is overrun, no item is lent twice, and all watchers see one history.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized, .enabled(if: (try? TestStore.current().isShared) == true, "the store under test serves one daemon only"))
struct TwoDaemonsTests {
    private static let terminals = 200
    private static let readers = 40
    private static let items = 120
    private static let loansMax = 4
    private static let callsOfATerminal = 4
    /// LECTERN_DAEMON_ROUNDS=50 is the full measure.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_DAEMON_ROUNDS"] ?? "") ?? 4
    private static let seed = UInt64(ProcessInfo.processInfo.environment["LECTERN_SEED"] ?? "") ?? UInt64.random(in: 0...UInt64.max)

    @Test func twoDaemons_underCrashes_haveOneHistory() throws {
        print("LECTERN_SEED=\(Self.seed)")
        let database = try TestDatabase()
        let daemons = try (0..<2).map { _ in
            var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
            options.database = database
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return daemon
        }
        let kiosks = (0..<Self.terminals).map { "kiosk-\($0)" }
        // Items of records of their own: the count of what is available must not be what keeps loans apart.
        let city = try CityFixture(
            daemons[0], kiosks: kiosks, readers: Self.readers, items: Self.items, loansMax: UInt32(Self.loansMax),
            records: Self.items)
        let watchers = try daemons.map { try FeedWatcher($0) }
        defer { for watcher in watchers { watcher.stop() } }
        let visitors = try Visitors(daemons, city, kiosks)
        for round in 0..<Self.rounds {
            let seed = Self.seed &+ UInt64(round)
            let answers = try visitors.work(
                calls: Self.callsOfATerminal, seed: seed, killing: round.isMultiple(of: 2) ? nil : daemons[Int(seed % 2)])
            let told = visitors.answeredChanges
            for watcher in watchers { #expect(watcher.wait(for: told), "round \(round): a watcher saw \(watcher.seen.count) of \(told)") }
            try check(round, visitors, watchers, city)
            print("round \(round): \(answers) calls answered, \(told) changes")
        }
    }

    private func check(_ round: Int, _ visitors: Visitors, _ watchers: [FeedWatcher], _ city: CityFixture) throws {
        let seen = watchers[0].seen
        #expect(watchers.allSatisfy { $0.complaint == nil })
        #expect(watchers[1].seen == seen, "round \(round): the watchers' histories differ")
        #expect(Set(seen.map(\.cursor)).count == seen.count, "round \(round): a change came twice")
        let history = LoanHistory(seen, loansMax: Self.loansMax)
        #expect(history.faults == [], "round \(round)")
        #expect(Set(history.lent.keys) == visitors.answeredLoans, "round \(round): told of loans that are not in the history, or not told")
        // What the tables say is what the history amounts to.
        let open = try visitors.openLoans()
        #expect(open == Set(history.open.values.map(\.loan)), "round \(round): the tables and the history differ")
    }
}
