// Five kiosks that were down together come back in any order, and tell what they did: each item ends in the same state at the same place, with the
// same reader, and the same loans were made. When a loan ended, and which conflicts staff have to look at, still depend on the order: a loan that is
// told before the return which came before it ends by the next thing that is known of its item.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct KioskOrderTests {
    private static let minute: Int64 = 60_000
    private static let kiosks = 5
    private static let items = ["X", "Y", "Z"]
    private static let readers = ["R1", "R2", "R3"]

    /// Something that was done at a kiosk while it was down.
    private struct Step {
        let minute: Int64
        let item: String
        /// Who borrowed it; nil: it was returned.
        var reader: String?
    }

    /// What each kiosk has in its journal, in its own order. X goes through all hands, Y comes back at one kiosk and is lent at another, and Z is
    /// lent where nobody knows that it came back.
    private static let journals: [[Step]] = [
        [.init(minute: 1, item: "X", reader: "R1"), .init(minute: 6, item: "Y", reader: "R2")],
        [.init(minute: 2, item: "X"), .init(minute: 9, item: "Z", reader: "R1")],
        [.init(minute: 3, item: "X", reader: "R2"), .init(minute: 8, item: "Y"), .init(minute: 11, item: "Z", reader: "R3")],
        [.init(minute: 4, item: "X"), .init(minute: 12, item: "Z")],
        [.init(minute: 5, item: "X", reader: "R3"), .init(minute: 10, item: "Y", reader: "R1")],
    ]

    private let host: PluginHost
    private var admin: Circulation.Client<TestCaller> { Circulation.Client(host.connect(.admin("admin"))) }

    init() throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"), .init("libStaffPlugin.so"),
            .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libDiscoveryPlugin.so"), .init("libCirculationPlugin.so"),
        ])
        let caller = host.connect(.admin("admin"))
        let city = City.Client(caller)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for kiosk in 0..<Self.kiosks {
            _ = try city.putBranch(.init(libraryCode: "LIB", code: "B\(kiosk)", name: "分馆 \(kiosk)"))
            _ = try city.putServicePoint(.init(
                branchCode: "B\(kiosk)", code: "kiosk-\(kiosk)", name: "kiosk \(kiosk)", kind: .kiosk, zone: "Asia/Shanghai",
                hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 0, untilMinute: 1_440) }, lends: true, takesReturns: true))
        }
        _ = try city.putPartner(.init(partner: .init(name: "app", title: "app")))
        _ = try Readers.Client(caller).putCategory(.init(code: "adult", name: "成人"))
        _ = try Circulation.Client(caller).putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 10, renewalsMax: 2))
        let stream = caller.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let record = Discovery.RawRecord(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)
        stream.send(try Discovery.ImportBatch(records: [record], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
    }

    /// All orders of some numbers.
    private static func orders(_ numbers: [Int]) -> [[Int]] {
        guard numbers.count > 1 else { return [numbers] }
        return numbers.flatMap { first in orders(numbers.filter { $0 != first }).map { [first] + $0 } }
    }

    @Test func everyOrderOfReconnections_endsWithTheSameReaders_itemsAndLoans() throws {
        let orders = Self.orders(Array(0..<Self.kiosks))
        let began = host.clock.nowMilliseconds
        // Each order has readers and items of its own.
        for order in orders.indices {
            for reader in Self.readers {
                _ = try Readers.Client(host.connect(.admin("admin"))).putReader(.init(card: "\(order)-\(reader)", name: "读者", category: "adult", pin: CityFixture.pin))
            }
            for item in Self.items {
                _ = try admin.putItem(.init(
                    barcode: "\(order)-\(item)", branchCode: "B0", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
            }
        }
        host.clock.advance(by: .milliseconds(60 * Self.minute))
        let start = began + 20 * Self.minute
        var states: [[String]: [Int]] = [:]
        for (number, order) in orders.enumerated() {
            for kiosk in order { try tell(kiosk, number, from: start) }
            states[try state(number, from: start), default: []].append(number)
        }
        let first = states.first { $0.value.contains(0) }?.key ?? []
        for (lines, numbers) in states where lines != first {
            let order = orders[numbers[0]].map(String.init).joined(separator: " ")
            Issue.record("\(numbers.count) orders like \(order): \(lines.filter { !first.contains($0) }) instead of \(first.filter { !lines.contains($0) })")
        }
        #expect(states.count == 1)
        #expect(first.contains { $0.hasPrefix("loan R3 X lent 5 at kiosk-4, open") }, "\(first)")
    }

    /// A kiosk is back, and tells its journal.
    private func tell(_ kiosk: Int, _ order: Int, from start: Int64) throws {
        var caller = host.connect(.device("kiosk-\(kiosk)"))
        for (number, step) in Self.journals[kiosk].enumerated() {
            caller.happenedAtMilliseconds = start + step.minute * Self.minute
            caller.deviceSequence = UInt64(order * 100 + number + 1)
            let client = Circulation.Client(caller)
            if let reader = step.reader {
                _ = try client.borrow(.init(barcode: "\(order)-\(step.item)", card: "\(order)-\(reader)"))
            } else {
                _ = try client.return(.init(barcode: "\(order)-\(step.item)"))
            }
        }
    }

    /// Items and loans of an order, without what is another one's: numbers, and the order's own prefix.
    private func state(_ order: Int, from start: Int64) throws -> [String] {
        func minutes(_ moment: Int64) -> String { "\((moment - start) / Self.minute)" }
        var lines: [String] = []
        for reader in Self.readers {
            var app = host.connect(.partner("app"))
            app.session = try Readers.Client(app).signIn(.init(card: "\(order)-\(reader)", pin: CityFixture.pin)).session
            for past in [false, true] {
                for loan in try Circulation.Client(app).loans(.init(past: past)).loans {
                    let item = loan.item?.barcode.split(separator: "-").last ?? ""
                    lines.append("loan \(reader) \(item) lent \(minutes(loan.lentAtMs)) at \(loan.lentAtTerminal), \(loan.returnedAtMs == 0 ? "open" : "over")")
                }
            }
        }
        for item in Self.items {
            let found = try admin.getItem(.init(barcode: "\(order)-\(item)"))
            lines.append("\(item) \(found.item?.state.rawValue ?? -1) at \(found.item?.branchId ?? 0) to \(found.item?.destinationBranchId ?? 0)")
        }
        return lines.sorted()
    }
}
