// The catalogue through the daemon: import, again, search, pages, lookups, refusals.

import DiscoveryMessages
import Foundation
import HostMessages
import LecternClient
import LecternMarc
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite struct DiscoveryEndToEndTests {
    @Test func sample_importedTwice_isFoundOnce() throws {
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let first = try catalogue.importSample()
        #expect(first.rejects.isEmpty && first.added >= 300 && first.updated == 0 && first.unchanged == 0)
        let again = try catalogue.importSample()
        #expect(again == DiscoveryFixture.Outcome(unchanged: first.added))

        // Chinese words, simplified or traditional, in any field; the e-book beside the paper one.
        let found = try catalogue.client.search(.init(words: "三体"))
        let record = try #require(found.records.first)
        #expect(record.title.hasPrefix("三体") && record.authors.contains("刘慈欣"))
        #expect(try catalogue.client.search(.init(words: "三體")).records == found.records)
        #expect(try catalogue.titles(.init(author: "刘慈欣")).contains(record.title))
        #expect(try catalogue.titles(.init(words: "刘慈欣 三体")).first == record.title)
        // Written without a blank: no such run anywhere, so its characters are looked for.
        #expect(try catalogue.titles(.init(words: "刘慈欣三体")).contains(record.title))
        #expect(try catalogue.titles(.init(title: "刘慈欣")).isEmpty)

        let isbn = try #require(record.isbns.first)
        let written = "\(isbn.prefix(3))-\(isbn.dropFirst(3).prefix(1))-\(isbn.dropFirst(4))"
        for request in [Discovery.SearchRequest(isbn: isbn), .init(isbn: written), .init(words: written)] {
            #expect(try catalogue.client.search(request).records.contains(record))
        }
        #expect(try catalogue.client.lookup(.init(isbn: written)).records.contains(record))
        #expect(try catalogue.client.lookup(.init(source: "sz-library", controlNumber: record.controlNumber)).records == [record])
        #expect(try catalogue.client.get(.init(recordId: record.recordId)) == record)

        let electronic = try catalogue.client.search(.init(words: "电子书", form: .ebook))
        for record in electronic.records { #expect(record.forms.contains { $0.form == .ebook && !$0.links.isEmpty }) }
        let both = try allPages(catalogue, .init(words: "文学")).filter { $0.forms.map(\.form) == [.paper, .ebook] }
        #expect(!both.isEmpty)
    }

    @Test func record_changed_keepsItsIdAndIsFoundAnew() throws {
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let watch = try catalogue.connection.stream(
            "lectern.host.v1.Host/Watch", try Host.WatchRequest(topics: ["discovery.record"], fromStart: true).encoded())

        #expect(try catalogue.importFile(MadeRecord.book(1, title: "First words"), source: "a").added == 1)
        let before = try #require(try catalogue.client.search(.init(words: "first")).records.first)
        #expect(try catalogue.importFile(MadeRecord.book(1, title: "Other words"), source: "a").updated == 1)
        #expect(try catalogue.titles(.init(words: "first")).isEmpty)
        let after = try #require(try catalogue.client.search(.init(words: "other")).records.first)
        #expect(after.recordId == before.recordId && after.title == "Other words")
        // The same control number of another source is another record.
        #expect(try catalogue.importFile(MadeRecord.book(1, title: "Other words"), source: "b").added == 1)
        let both = try catalogue.client.search(.init(words: "other"))
        #expect(both.total == 1 && both.works.first?.editionsTotal == 2, "two records, one work")

        var kinds: [String] = []
        while kinds.count < 3, let item = try watch.next(timeoutMilliseconds: 20_000) {
            let change = try Host.Change(item.message)
            kinds.append(change.kind)
            if kinds.count == 2 { #expect(change.subject == "record:\(before.recordId)") }
        }
        #expect(kinds == ["added", "updated", "added"])
        watch.cancel()
    }

    @Test func pages_haveEveryHitOnce() throws {
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let pieces = (0..<700).map { SplitResult.record(RawMarcRecord(format: .iso2709, bytes: MadeRecord.book($0))) }
        #expect(try catalogue.importPieces(pieces, source: "made").added == 700)

        let request = Discovery.SearchRequest(words: "trains handbooks", limit: 17)
        let first = try catalogue.client.search(request)
        #expect(first.records.count == 17 && first.total == 100 && !first.totalIsLowerBound)
        let all = try allPages(catalogue, request)
        #expect(all.count == 100 && Set(all.map(\.recordId)).count == 100)
        #expect(all.allSatisfy { $0.title.hasSuffix("trains") })
        // Their titles are equally long, so they score the same, and the newer comes first.
        #expect(all.map(\.year) == all.map(\.year).sorted(by: >))

        #expect(try catalogue.titles(.init(words: "\"about trains\"", limit: 1)).count == 1)
        #expect(try catalogue.titles(.init(words: "\"trains about\"")).isEmpty)
        #expect(try catalogue.titles(.init(words: "book 00345 gardens")) == ["Book 00345 about gardens"])

        var other = request
        other.words = "handbooks"
        other.cursor = first.cursor
        #expect(DiscoveryFixture.reason { _ = try catalogue.client.search(other) } == "CURSOR_INVALID")
    }

    @Test func invalidRequest_isRefused() throws {
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let client = catalogue.client
        #expect(DiscoveryFixture.reason { _ = try client.search(.init(words: " \" — ")) } == "QUERY_EMPTY")
        #expect(DiscoveryFixture.reason { _ = try client.search(.init(words: String(repeating: "字", count: 257))) } == "QUERY_TOO_LONG")
        #expect(DiscoveryFixture.reason { _ = try client.search(.init(words: "x", cursor: "nonsense")) } == "CURSOR_INVALID")
        #expect(DiscoveryFixture.reason { _ = try client.get(.init(recordId: 1)) } == "RECORD_UNKNOWN")
        #expect(DiscoveryFixture.reason { _ = try client.lookup(.init(isbn: "9787536692931")) } == "IDENTIFIER_INVALID")
        #expect(DiscoveryFixture.reason { _ = try client.lookup(.init()) } == "IDENTIFIER_INVALID")

        let small = Array("<record><leader/></record>".utf8)
        let record = Discovery.RawRecord(data: small, format: .marcXml, offset: 7)
        let tooMany = Discovery.ImportBatch(records: Array(repeating: record, count: 257), source: "x")
        let stream = try catalogue.connection.send("lectern.discovery.v1.Discovery/Import")
        try stream.send(try tooMany.encoded(), itemKey: CallOptions.newRequestKey(), isLast: true)
        #expect(DiscoveryFixture.reason { while try stream.next() != nil {} } == "BATCH_TOO_LARGE")
        // A broken record is told with its place, and stops nobody.
        let pieces = [SplitResult.record(RawMarcRecord(format: .marcXML, offset: 7, bytes: small)), .record(RawMarcRecord(format: .iso2709, bytes: MadeRecord.book(5)))]
        #expect(try catalogue.importPieces(pieces, source: "x") == DiscoveryFixture.Outcome(added: 1, rejects: ["NOT_MARC": 1]))

        // Nobody without rights imports.
        let stranger = try daemon.connect(.device, "kiosk-1")
        defer { stranger.close() }
        let refused = try stranger.send("lectern.discovery.v1.Discovery/Import")
        #expect(DiscoveryFixture.reason { while try refused.next() != nil {} } != nil)
    }

    /// Every record of every page.
    private func allPages(_ catalogue: DiscoveryFixture, _ request: Discovery.SearchRequest) throws -> [Discovery.Record] {
        var request = request
        var all: [Discovery.Record] = []
        for _ in 0..<1_000 {
            let page = try catalogue.client.search(request)
            all += page.records
            guard !page.cursor.isEmpty else { return all }
            request.cursor = page.cursor
        }
        Issue.record("the pages do not end")
        return all
    }
}
