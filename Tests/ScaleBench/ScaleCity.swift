// A city in which one thing is many: a line, a reader's past, the items of a record, what is on its way to a branch.

import CirculationMessages
import CityMessages
import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternSimulation
import LecternTesting
import LecternWire
import ReadersMessages
import TypesMessages

/// How many there are of each.
struct ScaleSizes {
    /// Readers who wait for one record.
    let waiting: Int
    /// Loans of one reader that have ended.
    let past: Int
    /// Items of one record.
    let items: Int
    /// Items on their way to one branch.
    let transit: Int

    static let small = ScaleSizes(waiting: 10, past: 10, items: 30, transit: 20)
    static let large = ScaleSizes(waiting: 10_000, past: 5_000, items: 3_000, transit: 200_000)
}

/// The city on a database in a folder. Confined to one thread.
struct ScaleCity {
    /// Records of which one line, one branch or one reader has much.
    static let (line, many, transit, own) = ("line", "many", "transit", "own")
    /// Records of which there is little, for calls that need a new one each time.
    static let plain = (0..<12).map { "plain-\($0)" }
    static let plainItems = 4
    static let lentOfLine = 12
    static let lender = "LENDER"
    static let reader = "PAST"
    /// Readers with neither loans nor holds.
    static let others = (0..<24).map { "OTHER-\($0)" }

    let host: SimulatedHost

    /// - Parameters:
    ///   - folder: where the database is, or will be.
    ///   - seed: of ids and keys; another one for each process.
    /// - Throws: `PluginHost.Failure`.
    init(in folder: String, seed: UInt64) throws {
        host = try SimulatedHost(
            plugins: ["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"].map { .init("lib\($0)Plugin.so") }, seed: seed,
            storeConfiguration: "{ path: \"\(folder)/lectern.db\", readers: 1, read_on_threads_only: true }")
        if seed != 1 { host.clock.advance(by: .seconds(20 * 86_400)) }
    }

    /// Someone of the staff at the desk of a branch.
    /// - Throws: `StoreTestError`.
    func staff(_ branch: String) throws -> Circulation.Client<TestCaller> {
        var caller = host.connect(.desk("desk-\(branch)"))
        caller.session = host.newRequestKey()
        let now = host.clock.nowMilliseconds
        try host.insertSession(caller.session, at: "desk/desk-\(branch)", kind: 2, person: 7, createdAt: now, expiresAt: now + 864_000_000)
        return Circulation.Client(caller)
    }

    static func barcode(_ record: String, _ item: Int) -> String { "\(record)/\(item)" }

    /// Makes all of it, and ends the host.
    /// - Throws: `Problem`, `StoreTestError`.
    func build(_ sizes: ScaleSizes) throws {
        let admin = host.connect(.admin("admin"))
        try buildPlaces(City.Client(admin))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        let waiting = (0..<sizes.waiting).map { "WAITS-\($0)" }
        for card in [Self.lender, Self.reader] + Self.others + waiting { _ = try register.putReader(.init(card: card, name: card, category: "adult")) }
        let records = [Self.line, Self.many, Self.transit, Self.own] + Self.plain
        try buildRecords(records, admin)
        let circulation = Circulation.Client(admin)
        _ = try circulation.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 10_000, renewalsMax: 2))
        func put(_ record: String, _ items: Range<Int>, _ branch: String = "A") throws {
            for item in items {
                _ = try circulation.putItem(.init(
                    barcode: Self.barcode(record, item), branchCode: branch, itemType: "book", recordSource: "scale", recordControlNumber: record))
            }
        }
        try put(Self.line, 0..<Self.lentOfLine)
        try put(Self.many, 0..<sizes.items)
        try put(Self.own, 0..<10)
        try put(Self.transit, 0..<1)
        for record in Self.plain { try put(record, 0..<Self.plainItems) }
        try buildPast(sizes.past)
        try buildLine(waiting, circulation)
        try buildTransit(sizes.transit, record: Self.barcode(Self.transit, 0))
        host.stop()
    }

    private func buildPlaces(_ city: City.Client<TestCaller>) throws {
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for (number, branch) in ["A", "B"].enumerated() {
            _ = try city.putBranch(.init(
                libraryCode: "LIB", code: branch, name: branch, address: "人民路", place: Types.Place(latitude: 22.5, longitude: 114 + Double(number) / 20)))
            _ = try city.putServicePoint(.init(
                branchCode: branch, code: "desk-\(branch)", name: branch, kind: .serviceDesk, zone: "Asia/Shanghai",
                hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }, lends: true, takesReturns: true))
        }
    }

    private func buildRecords(_ records: [String], _ admin: TestCaller) throws {
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let raw = records.map { Discovery.RawRecord(data: Array(Self.record($0).utf8), format: .marcXml, offset: 0) }
        stream.send(try Discovery.ImportBatch(records: raw, source: "scale").encoded())
        stream.finish()
        while try stream.next() != nil {}
    }

    private static func record(_ code: String) -> String {
        """
        <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 i 4500</leader>
        <controlfield tag="001">\(code)</controlfield>
        <controlfield tag="008">260101s2008    cc ||||||||||||||||||chi d</controlfield>
        <datafield tag="245" ind1="1" ind2="0"><subfield code="a">书 \(code)</subfield></datafield></record>
        """
    }

    /// Loans of one reader that have ended, and three that have not.
    private func buildPast(_ count: Int) throws {
        let desk = try staff("A")
        for loan in 0..<count {
            host.clock.advance(by: .milliseconds(10))
            let barcode = Self.barcode(Self.own, loan % 10)
            _ = try desk.borrow(.init(barcode: barcode, card: Self.reader))
            host.clock.advance(by: .milliseconds(10))
            _ = try desk.return(.init(barcode: barcode))
        }
        for loan in 0..<3 { _ = try desk.borrow(.init(barcode: Self.barcode(Self.own, loan), card: Self.reader)) }
    }

    /// A record all of whose items are lent, and those who wait for it.
    private func buildLine(_ waiting: [String], _ admin: Circulation.Client<TestCaller>) throws {
        let desk = try staff("A")
        for item in 0..<Self.lentOfLine { _ = try desk.borrow(.init(barcode: Self.barcode(Self.line, item), card: Self.lender)) }
        for card in waiting {
            host.clock.advance(by: .milliseconds(1))
            _ = try admin.placeHold(.init(card: card, barcode: Self.barcode(Self.line, 0), pickupPoint: "desk-A"))
        }
    }

    /// Items that were sent to branch B, written past the plugin: 200,000 calls would take minutes.
    private func buildTransit(_ count: Int, record barcode: String) throws {
        var failure: (any Error)?
        let work = StoreWork(host.storeBehind, writes: true) { store in
            do {
                _ = try store.run(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
                    INSERT INTO circulation_item (item_id, barcode, record_id, home_branch_id, branch_id, destination_branch_id, item_type, call_number,
                        title, seen_at_ms, seen_terminal, version)
                    SELECT item_id + i, 'transit/' || i, record_id, (SELECT branch_id FROM city_branch WHERE code = 'B'), branch_id,
                        (SELECT branch_id FROM city_branch WHERE code = 'B'), item_type, call_number, title, 1767571200000 + i, 'desk-A', 1
                    FROM n CROSS JOIN circulation_item WHERE barcode = $2
                    """,
                    [.integer(Int64(count)), .text(barcode)])
                _ = try store.run(
                    """
                    UPDATE discovery_availability SET items = items + $1
                    WHERE record_id = (SELECT record_id FROM circulation_item WHERE barcode = $2)
                    """,
                    [.integer(Int64(count)), .text(barcode)])
                return true
            } catch {
                failure = error
                return false
            }
        }
        guard work.runNow() == 0 else { throw StoreTestError("the store does not run a unit") }
        if let failure { throw failure }
    }
}
