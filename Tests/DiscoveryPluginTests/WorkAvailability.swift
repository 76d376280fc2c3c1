// What a hit says of a work's items while they are lent and returned.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Synchronization
import Testing

/// Borrows and returns items of two editions of one work on several threads, and searches meanwhile. Each hit is one snapshot: its sums agree
/// with each other, no item is lost, and as many are lent as loans had begun and not ended.
struct WorkAvailability {
    private static let borrowers = 4
    private static let itemsOfEach = 6

    /// Loans in all; each is a borrowing and a return.
    let loans: Int

    private struct Counters {
        var borrowsBegun = 0
        var borrowsDone = 0
        var returnsBegun = 0
        var returnsDone = 0
    }

    func run() throws {
        let catalogue = try CatalogueFixture(lends: true)
        defer { catalogue.host.stop() }
        let editions = [MadeEdition(number: "one", title: "围城", creator: "钱钟书"), MadeEdition(number: "two", title: "圍城", creator: "錢鍾書")]
        try catalogue.load(editions.map(\.record), source: "made")
        let records = try editions.map { try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: $0.number)).records.first).recordId }
        try furnish(catalogue.host, records)
        let counters = Mutex(Counters())
        let failures = Mutex<[String]>([])
        let runners = Atomic(Self.borrowers)
        let each = loans / Self.borrowers
        DispatchQueue.concurrentPerform(iterations: Self.borrowers + 1) { place in
            do {
                if place < Self.borrowers {
                    defer { runners.subtract(1, ordering: .sequentiallyConsistent) }
                    try lend(catalogue.host, place, each, counters)
                } else {
                    while runners.load(ordering: .sequentiallyConsistent) > 0 { try look(catalogue, counters, failures) }
                }
            } catch {
                failures.withLock { $0.append("\(place): \(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(counters.withLock { $0.returnsDone } == each * Self.borrowers)
        // All is quiet: the same as Circulation's items.
        let work = try #require(try catalogue.client.search(.init(words: "围城")).works.first)
        let desk = Circulation.Client(catalogue.host.connect(.admin("admin")))
        let items = try records.flatMap { try desk.items(.init(recordId: $0)).items }
        #expect(items.count == 2 * Self.itemsOfEach && work.forms[0].items == UInt32(items.count) && work.forms[0].available == UInt32(items.count))
        #expect(work.forms[0].branches.map(\.callNumber) == ["I246.5/1"])
    }

    private func furnish(_ host: PluginHost, _ records: [Int64]) throws {
        let admin = host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "L", name: "L"))
        _ = try places.putBranch(.init(libraryCode: "L", code: "A", name: "A"))
        _ = try places.putServicePoint(.init(branchCode: "A", code: "kiosk-a", name: "kiosk-a", kind: .kiosk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        let desk = Circulation.Client(admin)
        _ = try desk.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 10, renewalsMax: 2))
        for borrower in 0..<Self.borrowers { _ = try register.putReader(.init(card: "C\(borrower)", name: "读者", category: "adult", pin: CityFixture.pin)) }
        for (edition, record) in records.enumerated() {
            for item in 0..<Self.itemsOfEach {
                _ = try desk.putItem(.init(barcode: "\(edition)-\(item)", recordId: record, branchCode: "A", itemType: "book", callNumber: "I246.5/1"))
            }
        }
    }

    private func lend(_ host: PluginHost, _ borrower: Int, _ count: Int, _ counters: borrowing Mutex<Counters>) throws {
        var kiosk = host.connect(.device("kiosk-a"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: "C\(borrower)", pin: CityFixture.pin)).session
        let circulation = Circulation.Client(kiosk)
        // Each borrower has three items of its own, of both editions.
        let own = (0..<3).map { number in "\((borrower + number) % 2)-\((borrower * 3 + number) / 2)" }
        for loan in 0..<count {
            let barcode = own[loan % own.count]
            counters.withLock { $0.borrowsBegun += 1 }
            _ = try circulation.borrow(.init(barcode: barcode))
            counters.withLock { $0.borrowsDone += 1; $0.returnsBegun += 1 }
            _ = try circulation.return(.init(barcode: barcode))
            counters.withLock { $0.returnsDone += 1 }
        }
    }

    /// One search, whose answer is one snapshot.
    private func look(_ catalogue: CatalogueFixture, _ counters: borrowing Mutex<Counters>, _ failures: borrowing Mutex<[String]>) throws {
        let before = counters.withLock { $0 }
        let found = try catalogue.client.search(.init(words: "围城"))
        let after = counters.withLock { $0 }
        guard let work = found.works.first, let paper = work.forms.first else { return failures.withLock { $0.append("the work was not found") } }
        let lent = Int(paper.items) - Int(paper.available)
        let editions = work.editions.flatMap(\.forms)
        let least = before.borrowsDone - after.returnsBegun
        let most = after.borrowsBegun - before.returnsDone
        if Int(paper.items) != 2 * Self.itemsOfEach || lent < max(least, 0) || lent > most
            || editions.reduce(0, { $0 + $1.available }) != paper.available || editions.reduce(0, { $0 + $1.items }) != paper.items
        {
            failures.withLock { $0.append("\(paper.available) of \(paper.items) available, lent \(least)...\(most), \(editions)") }
        }
    }
}
