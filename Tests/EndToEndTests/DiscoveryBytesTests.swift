// What the catalogue passes on unread has the bytes that it would have been written with.

import CirculationMessages
import CityTesting
import DiscoveryMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import Testing

@Suite struct DiscoveryBytesTests {
    @Test func records_haveTheirEncodersBytes() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        defer { daemon.end() }
        _ = try CityFixture(daemon, kiosks: ["kiosk-1"], readers: 1, items: 3, loansMax: 1)
        let catalogue = try DiscoveryFixture(daemon)
        _ = try catalogue.importSample()
        let admin = SessionCaller(catalogue.connection)

        /// The answer as it came, after a look that its bytes are those of its encoder.
        func ask<Answer: Message>(_ method: String, _ request: some Message, _ type: Answer.Type) throws -> Answer {
            let described = try #require(Discovery.description.methods.first { $0.name == "\(Discovery.description.name)/\(method)" })
            let bytes = try admin.call(described, try request.encoded())
            let answer = try Answer(bytes)
            #expect(try answer.encoded() == bytes)
            return answer
        }
        /// Every record that a word of the sample finds, and what is told of it on its own.
        func all() throws -> [Discovery.Record] {
            try ["文学", "三体", "电子书", "history", "刘慈欣"].flatMap { words in
                try ask("Search", Discovery.SearchRequest(words: words, limit: 100), Discovery.SearchResponse.self).records
            }.map { record in
                let alone = try ask("Get", Discovery.GetRequest(recordId: record.recordId), Discovery.Record.self)
                #expect(alone == record)
                for isbn in record.isbns.prefix(1) {
                    let found = try ask("Lookup", Discovery.LookupRequest(isbn: isbn), Discovery.LookupResponse.self)
                    #expect(found.records.contains(record))
                }
                return record
            }
        }

        let before = try all()
        #expect(before.contains { $0.forms.contains { $0.form == .ebook && !$0.links.isEmpty } })
        let circulation = Circulation.Client(admin)
        for (number, record) in before.enumerated() {
            _ = try circulation.putItem(.init(
                barcode: "BYTES-\(number)", recordId: record.recordId, branchCode: number % 3 == 0 ? "B" : "A", itemType: "book"))
        }
        let after = try all()
        for (was, now) in zip(before, after) {
            let paper = try #require(now.forms.first { $0.form == .paper })
            #expect(paper.items >= 1 && paper.items == paper.branches.reduce(0) { $0 + $1.items })
            // What the library itself told of its forms stands where it stood.
            #expect(now.forms.filter { $0.form != .paper }.map(\.links) == was.forms.filter { $0.form != .paper }.map(\.links))
        }
    }
}
