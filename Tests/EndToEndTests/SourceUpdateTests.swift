// A source changes and deletes its records: what it deletes is hidden, what has items stays, and everything is given back as it came.

import CirculationMessages
import CityTesting
import DiscoveryMessages
import LecternClient
import LecternMarc
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite struct SourceUpdateTests {
        private func deleted(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes[5] = UInt8(ascii: "d")
        return bytes
    }

    private func send(_ records: [[UInt8]], source: String, _ connection: Connection) throws -> Discovery.ImportResult {
        let batch = Discovery.ImportBatch(
            records: records.enumerated().map { .init(data: $1, format: .iso2709, offset: UInt64($0)) }, source: source)
        let stream = try connection.send("lectern.discovery.v1.Discovery/Import")
        try stream.send(try batch.encoded(), itemKey: CallOptions.newRequestKey(), isLast: true)
        let result = try Discovery.ImportResult(try #require(try stream.next()).message)
        while try stream.next() != nil {}
        return result
    }

    @Test func record_deletedByItsSource_isHiddenUntilItIsSentAgain() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        defer { daemon.end() }
        let city = try CityFixture(daemon, kiosks: ["kiosk-1"], readers: 1, items: 2, loansMax: 1)
        let catalogue = try DiscoveryFixture(daemon)
        let number = try catalogue.client.get(.init(recordId: city.recordID)).controlNumber
        let held = CityFixture.marc(number)
        let book = MadeRecord.book(7, title: "Withdrawn words")
        #expect(try catalogue.importFile(book, source: "fixture").added == 1)
        let id = try #require(try catalogue.client.search(.init(words: "withdrawn")).records.first?.recordId)

        let result = try send([deleted(book), deleted(held), deleted(MadeRecord.book(8))], source: "fixture", catalogue.connection)
        #expect(result.hidden == 1)
        #expect(result.rejects.map(\.reason) == ["ITEMS_HELD", "DELETED"] && result.rejects.map(\.offset) == [1, 2])
        #expect(try catalogue.client.search(.init(words: "withdrawn")).records.isEmpty)
        #expect(try catalogue.client.get(.init(recordId: id)).title == "Withdrawn words", "a loan of before still has its title")
        #expect(try catalogue.client.get(.init(recordId: city.recordID)).recordId == city.recordID)
        let found = try catalogue.client.lookup(.init(source: "fixture", controlNumber: number)).records.first?.recordId
        #expect(found == city.recordID)

        // Deleted again it is unchanged; sent again it is the same record, found anew.
        #expect(try send([deleted(book)], source: "fixture", catalogue.connection).unchanged == 1)
        #expect(try catalogue.importFile(book, source: "fixture").updated == 1)
        #expect(try catalogue.client.search(.init(words: "withdrawn")).records.map(\.recordId) == [id])
        #expect(try send([deleted(book)], source: "other", catalogue.connection).rejects.map(\.reason) == ["DELETED"], "not its source")
    }

    @Test func records_asTheyCameIn_areExported() throws {
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        var odd = MadeRecord.iso([("001", "odd"), ("245", "10|aGood"), ("520", "  |abad \u{0} note")])
        odd.replaceSubrange(0..<5, with: Array("00001".utf8))
        let books = (0..<130).map { MadeRecord.book($0) } + [odd]
        let sent = try send(books, source: "a", catalogue.connection)
        #expect(sent.added == 131)
        #expect(sent.remarks.map { "\($0.offset) \($0.fault) \($0.place)" } == ["130 RECORD_LENGTH ", "130 CONTROL_CHARACTERS 520 $a"])
        #expect(try send([books[0]], source: "b", catalogue.connection).added == 1)
        _ = try send([deleted(books[5])], source: "a", catalogue.connection)
        let changed = MadeRecord.book(6, title: "Changed")
        #expect(try send([changed], source: "a", catalogue.connection).updated == 1)

        var found: [[UInt8]] = []
        var request = Discovery.ExportRequest(source: "a", limit: 50)
        var pages = 0
        repeat {
            let page = try catalogue.client.export(request)
            #expect(page.records.count <= 50 && page.withoutOriginal == 0)
            found += page.records.map(\.data)
            request.cursor = page.cursor
            pages += 1
        } while !request.cursor.isEmpty
        #expect(pages == 3)
        var expected = Set(books)
        expected.remove(books[5])
        expected.remove(books[6])
        expected.insert(changed)
        #expect(found.count == 130 && Set(found) == expected)
        #expect(try catalogue.client.export(.init(source: "a", controlNumber: "odd")).records.map(\.data) == [odd])
        #expect(try catalogue.client.export(.init(source: "c")).records.isEmpty)
        #expect(DiscoveryFixture.reason { _ = try catalogue.client.export(.init(source: "a", cursor: "x")) } == "CURSOR_INVALID")
    }
}
