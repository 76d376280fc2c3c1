// The lists that a branch works through in the morning: what is overdue and what is in transit, page by page.

import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct MorningListTests {
    private static let day = SmallCity.day

    /// All entries of a list, by pages of two.
    private static func whole<Entry>(_ page: (String) throws -> ([Entry], String)) throws -> [Entry] {
        var (entries, cursor) = try page("")
        while !cursor.isEmpty {
            let next = try page(cursor)
            entries += next.0
            cursor = next.1
            try #require(entries.count < 100)
        }
        return entries
    }

    private static func overdue(_ city: SmallCity, before: Int64 = 0) throws -> [String] {
        try whole {
            let page = try city.admin.overdue(.init(branchCode: "A", dueBeforeMs: before, limit: 2, cursor: $0))
            #expect(page.loans.count <= 2)
            return (page.loans, page.cursor)
        }.map { $0.item?.barcode ?? "" }
    }

    @Test func overdue_whetherToldOrNot_listsByDueDate() throws {
        let city = try SmallCity(items: 6)
        let reader = try city.reader()
        let first = try #require(try reader.borrow(.init(barcode: "ITEM-3")).loan).dueAtMs
        city.advance(to: city.host.clock.nowMilliseconds + 2 * Self.day)
        let later = try ["ITEM-1", "ITEM-0", "ITEM-2"].map { try #require(try city.reader().borrow(.init(barcode: $0)).loan) }
        city.advance(to: first - 2 * Self.day)
        let open = try #require(try city.reader().borrow(.init(barcode: "ITEM-4")).loan)
        #expect(try Self.overdue(city) == [])
        // The sweep tells of the first; the others fall due after it, and nothing has looked at them yet.
        city.advance(to: first + 1)
        #expect(try Self.overdue(city) == ["ITEM-3"])
        city.host.clock.advance(by: .milliseconds(2 * Self.day))
        let ids = later.sorted { $0.loanId < $1.loanId }.compactMap(\.item?.barcode)
        #expect(try Self.overdue(city) == ["ITEM-3"] + ids)
        #expect(open.dueAtMs > city.host.clock.nowMilliseconds)
        #expect(try Self.overdue(city, before: first + 1) == ["ITEM-3"])
        _ = try city.reader().return(.init(barcode: "ITEM-3"))
        city.host.runDueTimers()
        #expect(try Self.overdue(city) == ids)
    }

    @Test func inTransit_toABranch_listsWhatWasSentFirstBefore() throws {
        let city = try SmallCity(items: 5)
        let admin = city.host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "B", name: "B 分馆", address: "人民路 2 号"))
        _ = try places.putServicePoint(.init(branchCode: "B", code: "kiosk-b", name: "kiosk-b", kind: .kiosk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        let other = Circulation.Client(city.host.connect(.device("kiosk-b")))
        var sent: [Int64] = []
        for barcode in ["ITEM-2", "ITEM-0", "ITEM-3"] {
            city.host.clock.advance(by: .milliseconds(60_000))
            #expect(try other.return(.init(barcode: barcode)).sentHome)
            sent.append(city.host.clock.nowMilliseconds)
        }
        func listed(_ branch: String, before: Int64 = 0) throws -> [Circulation.ItemDetails] {
            try Self.whole {
                let page = try city.admin.inTransit(.init(branchCode: branch, sentBeforeMs: before, limit: 2, cursor: $0))
                return (page.items, page.cursor)
            }
        }
        let items = try listed("A")
        #expect(items.map { $0.item?.barcode } == ["ITEM-2", "ITEM-0", "ITEM-3"])
        #expect(items.first?.branchName == "B 分馆" && items.first?.destinationBranchName == "A 分馆" && items.first?.seenAtTerminal == "kiosk-b")
        #expect(try listed("A", before: sent[0] + 1).map { $0.item?.barcode } == ["ITEM-2"])
        #expect(try listed("B").isEmpty)
        _ = try Circulation.Client(city.host.connect(.device("kiosk-a"))).return(.init(barcode: "ITEM-0"))
        #expect(try listed("A").map { $0.item?.barcode } == ["ITEM-2", "ITEM-3"])
    }

    @Test func list_ofAnUnknownBranch_isRefused() throws {
        let city = try SmallCity(items: 1)
        #expect(throws: Problem.self) { try city.admin.overdue(.init(branchCode: "GHOST")) }
        do { _ = try city.admin.inTransit(.init(branchCode: "GHOST")) } catch let problem as Problem {
            #expect(problem.reason == "BRANCH_UNKNOWN" && problem.fact("branch_code") == "GHOST")
        }
    }
}
