// The feed of several daemons on one database is one order in which nothing is skipped.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct FeedOrderTests {
    private let server: PostgresServer
    private let database: TestDatabase

    init() throws {
        server = try PostgresServer.shared()
        database = try server.database()
    }

    private func subjects(_ store: StoreUnderTest, after position: Int64 = 0) throws -> [String] {
        try store.read { try $0.changes(after: position, limit: 100_000, whole: false).map(\.change.subject) }
    }

    @Test func feed_besideAnOpenTransaction_isHeldBack() throws {
        let store = try database.open()
        defer { store.stop() }
        try store.write { try $0.append(StoreChange("before")) }
        let before = try store.read { try $0.feedEnd() }
        #expect(!before.isHeldBack && before.position > 0)
        let psql = try PsqlSession(server.cluster, database.name)
        try psql.run("BEGIN; SELECT pg_current_xact_id();")
        for number in 0..<5 { try store.write { try $0.append(StoreChange("\(number)")) } }
        let held = try store.read { try ($0.feedEnd(), $0.changes(after: before.position).count) }
        #expect(held.0 == (before.position, true) && held.1 == 0)
        psql.end()
        #expect(try subjects(store, after: before.position) == ["0", "1", "2", "3", "4"])
        let after = try store.read { try $0.feedEnd() }
        #expect(!after.isHeldBack && after.position > before.position)
    }

    @Test func changes_areOrderedByXid_notByCommit() throws {
        let (one, other) = (try database.open(), try database.open())
        defer {
            one.stop()
            other.stop()
        }
        let state = Monitor((isIn: false, mayEnd: false))
        let slow = one.work { session in
            guard (try? session.append(StoreChange("slow"))) != nil, (try? session.run("SELECT 1")) != nil else { return false }
            state.change { $0.isIn = true }
            _ = state.wait { $0.mayEnd ? true : nil }
            return true
        }
        one.submit(slow)
        _ = state.wait { $0.isIn ? true : nil }
        for number in 0..<3 { try other.write { try $0.append(StoreChange("\(number)")) } }
        for store in [one, other] {
            #expect(try subjects(store) == [])
            #expect(try store.read { try $0.feedEnd() } == (0, true))
        }
        state.change { $0.mayEnd = true }
        #expect(slow.wait().isOK)
        for store in [one, other] { #expect(try subjects(store) == ["slow", "0", "1", "2"]) }
    }

    @Test func unit_begunAfterAnAnswer_hasAHigherPosition() throws {
        let (one, other) = (try database.open(), try database.open())
        defer {
            one.stop()
            other.stop()
        }
        try Crew.run(6) { thread in
            for number in 0..<40 {
                let store = (number + thread) % 2 == 0 ? one : other
                try store.write { try $0.append(StoreChange("\(thread) \(number)")) }
            }
        }
        let found = try subjects(one)
        #expect(found.count == 240)
        for thread in 0..<6 {
            let ours = found.filter { $0.hasPrefix("\(thread) ") }
            #expect(ours == (0..<40).map { "\(thread) \($0)" })
        }
    }

    @Test func watchers_seeEachChangeOnce_inOneOrder() throws {
        let stores = [try database.open(), try database.open()]
        defer { for store in stores { store.stop() } }
        try stores[0].write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        let (threads, units) = (16, 40)
        let write = Crew.started(threads) { thread in
            var random = SeededRandom(seed: UInt64(thread))
            for unit in 0..<units {
                let delay = UInt32(random.below(4_000))
                let twice = random.chance(5)
                try stores[thread % 2].write { session in
                    try session.append(StoreChange("\(thread * units + unit)"))
                    try session.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(thread * units + unit))])
                    usleep(delay)
                    if twice { try session.append(StoreChange("\(thread * units + unit) again")) }
                }
            }
        }
        let isOver = Monitor(false)
        let watched = Monitor<[Int: [String]]>([:])
        let watch = Crew.started(4) { watcher in
            var seen: [String] = []
            var last: Int64 = 0
            while true {
                let wasOver = isOver.look { $0 }
                let found = try stores[watcher % 2].read { [last] in try $0.changes(after: last, limit: 13, whole: false) }
                for (position, change) in found {
                    try require(position > last, "position \(position) after \(last)")
                    last = position
                    seen.append(change.subject)
                }
                if found.isEmpty && wasOver { break }
            }
            watched.change { [seen] in $0[watcher] = seen }
        }
        try write()
        isOver.change { $0 = true }
        try watch()
        let all = try subjects(stores[1])
        #expect(Set(all).count == all.count && all.filter { !$0.hasSuffix("again") }.count == threads * units)
        for watcher in 0..<4 { #expect(watched.look { $0[watcher] } == all, "watcher \(watcher)") }
    }

    @Test func changeListener_isNotified_byAnotherStore() throws {
        let (one, other) = (try database.open(), try database.open())
        defer {
            one.stop()
            other.stop()
        }
        let times = Monitor(0)
        other.setChangeListener { times.change { $0 += 1 } }
        for round in 0..<6 {
            if round == 3 { try server.endConnections(to: database) }
            // The listener is ready at the latest when it has called once by itself.
            usleep(round == 3 ? 1_000_000 : 100_000)
            let before = times.look { $0 }
            try one.write { try $0.append(StoreChange("\(round)")) }
            let isHeard = times.wait(until: PostgresStore.moment(afterMilliseconds: 5_000)) { $0 > before ? true : nil }
            #expect(isHeard == true, "round \(round)")
        }
    }

    @Test func feed_afterRestoreIntoANewServer_continues() throws {
        let positions: [Int64]
        do {
            let store = try database.open()
            defer { store.stop() }
            // Enough transactions that a new server's transaction ids are lower.
            for number in 0..<40 { try store.write { try $0.append(StoreChange("\(number)")) } }
            positions = try store.read { try $0.changes(whole: false).map(\.position) }
        }
        let fresh = try PostgresServer.own()
        let moved = try fresh.database()
        try fresh.cluster.restore(from: server.cluster, database.name, into: moved.name)
        let number = try fresh.cluster.administer("SELECT pg_snapshot_xmax(pg_current_snapshot())", in: moved.name)
        #expect(Int64(number.first ?? "").map { $0 < (positions.last ?? 0) >> 20 } == true, "the numbers are not lower")
        for round in 0..<2 {
            let stores = [try moved.open(), try moved.open()]
            defer { for store in stores { store.stop() } }
            for (place, store) in stores.enumerated() { try store.write { try $0.append(StoreChange("new \(round) \(place)")) } }
            let found = try stores[0].read { try $0.changes(whole: false) }
            #expect(found.prefix(40).map(\.position) == positions)
            #expect(found.dropFirst(40).map(\.change.subject).suffix(2) == ["new \(round) 0", "new \(round) 1"])
            #expect(found.map(\.position) == found.map(\.position).sorted() && found.count == 42 + 2 * round)
            #expect(try stores[1].read { try $0.feedEnd() } == (found.last?.position ?? 0, false))
        }
    }
}
