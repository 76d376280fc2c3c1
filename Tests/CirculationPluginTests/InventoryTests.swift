// Counting shelves: findings, two desks at one count, and what is missing once it is closed.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct InventoryTests {
    private static let items = 6
    private let city: HoldCity
    private let count: Circulation.Count

    /// Items 0 to 5 of the book stand at "I247/0" to "I247/5" of branch A; their collection is the book's own, so that a count is of them alone.
    init() throws {
        city = try HoldCity(items: Self.items)
        let collection = "shelf-\(city.record)"
        for item in 0..<Self.items {
            let found = try #require(try city.admin.getItem(.init(barcode: city.item(item))).item)
            _ = try city.admin.putItem(.init(barcode: found.barcode, fields: ["collection"], expectedVersion: found.version, collection: collection))
        }
        count = try city.admin.openCount(.init(branchCode: "A", fromCallNumber: "I247", untilCallNumber: "I247/4", collection: collection))
    }

    private func scan(_ items: Int..., after: Int? = nil) throws -> [Circulation.FindingKind] {
        let request = Circulation.ScanShelfRequest(
            countId: count.countId, barcodes: items.map { city.item($0) }, afterBarcode: after.map { city.item($0) } ?? "")
        return try city.admin.scanShelf(request).findings.map(\.kind)
    }

    /// What the count misses, by the items' numbers.
    private func missing() throws -> [String] {
        try city.admin.countFindings(.init(countId: count.countId, kind: .notScanned)).findings.map { String($0.barcode.suffix(1)) }
    }

    private func state(_ item: Int) throws -> Circulation.ItemState? { try city.admin.getItem(.init(barcode: city.item(item))).item?.state }

    @Test func scan_ofAShelf_tellsWhatIsNotWhereItBelongs() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item(1)))
        _ = try city.admin.moveItem(.init(barcode: city.item(2), to: .withdrawn))
        _ = try city.admin.moveItem(.init(barcode: city.item(3), to: .missing))
        #expect(try scan(0, 4, 1, 2, 3, 5) == [.inPlace, .misplaced, .lent, .keptBack, .found, .otherShelf])
        #expect(try state(3) == .available && state(1) == .onLoan && state(2) == .withdrawn)
        let other = try city.admin.openCount(.init(branchCode: "B"))
        let unknown = try city.admin.scanShelf(.init(countId: other.countId, barcodes: [city.item(0), "NOBODY"])).findings
        #expect(unknown.map(\.kind) == [.otherBranch, .unknownItem])
        let listed = try city.admin.countFindings(.init(countId: count.countId)).findings.map { "\($0.kind.name) \($0.barcode.suffix(1))" }
        #expect(listed == ["LENT 1", "KEPT_BACK 2", "FOUND 3", "MISPLACED 4", "OTHER_SHELF 5"])
        _ = try city.admin.closeCount(.init(countId: other.countId, abandon: true))
    }

    @Test func shelf_scannedInParts_isInOrderWithWhatStandsBefore() throws {
        #expect(try scan(0, 1) == [.inPlace, .inPlace])
        #expect(try scan(2, 3, after: 1) == [.inPlace, .inPlace])
        #expect(try scan(0, 4, after: 3) == [.misplaced, .inPlace])
    }

    @Test func close_marksWhatTwoDesksHaveNotScanned_onceItIsConfirmed() throws {
        let (one, other) = try (city.staff(["circulation.items"], at: "desk-a"), city.staff(["circulation.items", "circulation.lists"], at: "desk-b"))
        _ = try one.scanShelf(.init(countId: count.countId, barcodes: [city.item(0)]))
        _ = try other.scanShelf(.init(countId: count.countId, barcodes: [city.item(3)]))
        _ = try city.reader(0).borrow(.init(barcode: city.item(4)))
        let listed = try other.countFindings(.init(countId: count.countId, kind: .notScanned))
        #expect(try missing() == ["1", "2"] && listed.inAll == 2)
        #expect(city.reason { _ = try one.closeCount(.init(countId: count.countId, missing: 3)) } == "COUNT_CHANGED")
        #expect(try state(1) == .available)
        // It goes on where it was left off.
        _ = try one.scanShelf(.init(countId: count.countId, barcodes: [city.item(1)]))
        #expect(try one.closeCount(.init(countId: count.countId, missing: 1)).state == .countClosing)
        #expect(city.reason { _ = try scan(2) } == "COUNT_OVER")
        city.pass(milliseconds: 5)
        city.small.host.runDueTimers()
        #expect(try [state(1), state(2), state(4), state(5)] == [.available, .missing, .onLoan, .available])
        let closed = try city.admin.counts(.init(branchCode: "A", limit: 200)).counts.first { $0.countId == count.countId }
        #expect(closed?.state == .countClosed && closed?.missing == 1 && closed?.scanned == 3)
        #expect(city.reason { _ = try one.closeCount(.init(countId: count.countId, missing: 0)) } == "COUNT_OVER")
        // What it has marked is listed on, as it is now.
        let marked = try other.countFindings(.init(countId: count.countId, kind: .notScanned))
        #expect(marked.findings.map { "\($0.barcode.suffix(1)) \($0.item?.state == .missing)" } == ["2 true"] && marked.inAll == 1)
        #expect(try other.countFindings(.init(countId: count.countId)).findings.isEmpty)
        #expect(try city.counts() == [6, 4])
    }

    @Test func count_abandoned_missesNothing() throws {
        #expect(try missing() == ["0", "1", "2", "3", "4"])
        #expect(try city.admin.closeCount(.init(countId: count.countId, abandon: true)).state == .countAbandoned)
        city.small.host.runDueTimers()
        #expect(try (0..<5).allSatisfy { try state($0) == .available })
        #expect(city.reason { _ = try city.admin.scanShelf(.init(countId: 1)) } == "COUNT_UNKNOWN")
        #expect(city.reason { _ = try city.admin.openCount(.init(branchCode: "A", fromCallNumber: "K", untilCallNumber: "I")) } == "FIELD_INVALID")
    }
}
