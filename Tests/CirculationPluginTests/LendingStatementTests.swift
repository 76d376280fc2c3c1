// How many statements lending executes, the host's own among them: each costs a way to the store and back.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternTesting
import ReadersMessages
import Testing
import TypesMessages

@Suite struct LendingStatementTests {
    private let host: SimulatedHost
    private let database: TestDatabase
    private let kiosk: Circulation.Client<TestCaller>

    init() throws {
        database = try TestDatabase()
        host = try SimulatedHost(
            plugins: ["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"].map { .init("lib\($0)Plugin.so") }, seed: 7,
            storePlugin: database.store.library, storeConfiguration: database.section())
        let admin = host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "A", name: "A"))
        _ = try places.putServicePoint(.init(
            branchCode: "A", code: "kiosk-a", name: "kiosk-a", kind: .kiosk, zone: "Asia/Shanghai",
            hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }, lends: true, takesReturns: true))
        let readers = Readers.Client(admin)
        _ = try readers.putCategory(.init(code: "adult", name: "成人"))
        _ = try readers.putReader(.init(card: "CARD-0", name: "读者", category: "adult", pin: CityFixture.pin))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let record = Discovery.RawRecord(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)
        stream.send(try Discovery.ImportBatch(records: [record], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let desk = Circulation.Client(admin)
        _ = try desk.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 10, renewalsMax: 2))
        for item in 0..<2 {
            _ = try desk.putItem(.init(
                barcode: "ITEM-\(item)", branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
        }
        var caller = host.connect(.device("kiosk-a"))
        caller.session = try Readers.Client(caller).signIn(.init(card: "CARD-0", pin: CityFixture.pin)).session
        kiosk = Circulation.Client(caller)
    }

    /// At a moment that is no whole second, as nearly all are.
    private func statements(_ body: () throws -> Void) rethrows -> Int {
        host.clock.advance(by: .milliseconds(1_234))
        let before = host.figures.statements
        try body()
        return host.figures.statements - before
    }

    @Test func lending_ofAnItem_takesFewStatements() throws {
        // The first loan of a branch begins its sweep.
        _ = try kiosk.borrow(.init(barcode: "ITEM-0"))
        #expect(try statements { _ = try kiosk.borrow(.init(barcode: "ITEM-1")) } <= 16)
        #expect(try statements { _ = try kiosk.loans(.init()) } <= 3)
        #expect(try statements { _ = try kiosk.return(.init(barcode: "ITEM-1")) } <= 14)
        host.stop()
    }
}
