// A long line: who is next and what a position is do not depend on how many wait; with LECTERN_HOLDS=10000 it prints what the calls cost.

import CirculationMessages
import Foundation
import Glibc
import LecternKitTesting
import LecternMessages
import ReadersMessages
import Testing

@Suite(.serialized) struct HoldCostTests {
    private static let holds = ProcessInfo.processInfo.environment["LECTERN_HOLDS"].flatMap(Int.init)
    private static let items = 30

    @Test func line_thatIsLong_isServedFromItsFront() throws {
        let waiting = Self.holds ?? 40
        let long = try line(of: waiting)
        let short = Self.holds == nil ? nil : try line(of: 10)
        #expect(try long.city.admin.holdLine(.init(recordId: long.city.record, limit: 3)).holds.map(\.holdId) == Array(long.holds.prefix(3)))
        let costs = try [short, long].compactMap { $0 }.map { try serve($0) }
        guard Self.holds != nil else { return }
        for (name, index) in [("PlaceHold", 0), ("CancelHold", 1), ("Return to the next in line", 2), ("Borrow of another item", 3)] {
            let small = costs[0][index], large = costs[1][index]
            print("\(name): \(Int(small)) µs of the processor with 10 waiting, \(Int(large)) with \(waiting): x \(large / small)")
        }
    }

    @Test func line_ofAWorkThatIsMerged_movesWhole() throws {
        let waiting = Self.holds ?? 20
        let city = try HoldCity(editions: 2)
        let other = "\(city.item())-E1"
        try city.put(other, edition: 1)
        for item in [city.item(), other] { _ = try city.reader(0).borrow(.init(barcode: item)) }
        let readers = Readers.Client(city.small.host.connect(.admin("admin")))
        let holds = try (0..<waiting).map { number in
            let card = "\(other)-\(number)"
            _ = try readers.putReader(.init(card: card, name: "等书的人", category: "adult"))
            city.pass(milliseconds: 1)
            return try city.admin.placeHold(.init(card: card, recordId: city.records[1], pickupPoint: "kiosk-a")).holdId
        }
        try city.merge([0, 1])
        var left: [String: String] = [:]
        let cost = try cost(1) { _ in left = try city.small.host.runFollowers() }
        #expect(left == [:])
        if Self.holds != nil { print("FollowWork: \(Int(cost)) µs of the processor with \(waiting) waiting for a work that becomes part of another") }
        let line = try city.admin.holdLine(.init(recordId: city.record, limit: 200)).holds
        #expect(line.map(\.holdId) == Array(holds.prefix(200)) && line.map(\.position) == (1...UInt32(min(waiting, 200))).map { $0 })
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).hold?.holdId == holds.first)
    }

    private struct Line {
        let city: HoldCity
        let holds: [Int64]
    }

    /// A book of which all items are lent, and readers who wait.
    private func line(of count: Int) throws -> Line {
        let city = try HoldCity(items: Self.items + 5)
        for item in 0..<Self.items { _ = try city.reader(0).borrow(.init(barcode: city.item(item))) }
        let readers = Readers.Client(city.small.host.connect(.admin("admin")))
        let prefix = city.item()
        let holds = try (0..<count).map { number in
            _ = try readers.putReader(.init(card: "\(prefix)-\(number)", name: "等书的人", category: "adult"))
            return try place(city, "\(prefix)-\(number)").holdId
        }
        return Line(city: city, holds: holds)
    }

    private func place(_ city: HoldCity, _ card: String) throws -> Circulation.Hold {
        city.pass(milliseconds: 1)
        return try city.admin.placeHold(.init(card: card, barcode: city.item(), pickupPoint: "kiosk-a"))
    }

    /// Places, cancels, returns and borrows, each some times.
    /// - Returns: microseconds of the processor for each of them.
    private func serve(_ line: Line) throws -> [Double] {
        let city = line.city
        let times = 5
        let readers = Readers.Client(city.small.host.connect(.admin("admin")))
        let cards = (0..<times).map { "\(city.item())-late-\($0)" }
        for card in cards { _ = try readers.putReader(.init(card: card, name: "后来的人", category: "adult")) }
        var placed: [Circulation.Hold] = []
        let placing = try cost(times) { placed.append(try place(city, cards[$0])) }
        #expect(placed.map(\.position) == (1...times).map { UInt32(line.holds.count + $0) })
        let cancelling = try cost(times) { _ = try city.admin.cancelHold(.init(holdId: placed[$0].holdId)) }
        let desk = city.desk("desk-a")
        var served: [Int64] = []
        let returning = try cost(times) { served.append(try desk.return(.init(barcode: city.item($0))).hold?.holdId ?? 0) }
        #expect(served == Array(line.holds.prefix(times)))
        let other = try HoldCity(items: times)
        let reader = try other.reader(0)
        let borrowing = try cost(times) { _ = try reader.borrow(.init(barcode: other.item($0))) }
        return [placing, cancelling, returning, borrowing]
    }

    private func cost(_ times: Int, _ body: (Int) throws -> Void) throws -> Double {
        let before = Self.processorMicroseconds
        for time in 0..<times { try body(time) }
        return (Self.processorMicroseconds - before) / Double(times)
    }

    private static var processorMicroseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
