// A host with the catalogue and what lends from it, and records made for a test.

import CityTesting
import CirculationMessages
import CityMessages
import DiscoveryMessages
import LecternKitTesting
import LecternMarc
import LecternMessages
import LecternWire

/// A book as a test describes it.
struct MadeBook {
    var title: String
    var subtitle = ""
    var author = ""
    var publisher = ""
    var year = 0
    var isbn = ""
    var clc = ""
    var dewey = ""
    var language = "chi"
    var series = ""
    var subject = ""
    var link = ""

    /// The book as a record of MARC 21 in XML, whose control number is its title.
    var record: Discovery.RawRecord {
        let digits = year == 0 ? "    " : "\(year)"
        let fields = [
            "<controlfield tag=\"001\">\(title)</controlfield>",
            "<controlfield tag=\"008\">200101s\(digits)    xx            000 0 \(language) d</controlfield>",
            field("020", ("a", isbn)), field("082", ("a", dewey)), field("084", ("a", clc), ("2", clc.isEmpty ? "" : "clc")),
            field("100", ("a", author)), field("245", ("a", title), ("b", subtitle)),
            field("264", ("b", publisher), ("c", year == 0 ? "" : digits)), field("490", ("a", series)), field("650", ("a", subject)),
            link.isEmpty ? "" : "<datafield tag=\"856\" ind1=\"4\" ind2=\"0\"><subfield code=\"u\">\(link)</subfield></datafield>",
        ]
        return Discovery.RawRecord(
            data: Array("<record><leader>00000nam a2200000   4500</leader>\(fields.joined())</record>".utf8), format: .marcXml)
    }

    private func field(_ tag: String, _ subfields: (code: String, text: String)...) -> String {
        let texts = subfields.filter { !$0.text.isEmpty }.map { "<subfield code=\"\($0.code)\">\($0.text)</subfield>" }
        return texts.isEmpty ? "" : "<datafield tag=\"\(tag)\" ind1=\" \" ind2=\" \">\(texts.joined())</datafield>"
    }
}

/// The catalogue in a host of the test's process.
struct CatalogueFixture: Sendable {
    let host: PluginHost
    var client: Discovery.Client<TestCaller> { Discovery.Client(host.connect(.device("kiosk-1"))) }

    /// - Parameter lends: whether the city and its lending are there, too.
    init(lends: Bool = false, _ books: [MadeBook] = []) throws {
        let names = lends ? ["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"] : ["Discovery"]
        host = try PluginHost(onTestStore: names.map { .init("lib\($0)Plugin.so") })
        try load(books.map(\.record), source: "made")
    }

    /// Imports records.
    func load(_ records: [Discovery.RawRecord], source: String) throws {
        let stream = host.connect(.admin("admin")).stream("lectern.discovery.v1.Discovery/Import", sends: true)
        for start in stride(from: 0, to: records.count, by: 200) {
            let batch = Discovery.ImportBatch(records: Array(records[start..<min(start + 200, records.count)]), source: source)
            stream.send(try batch.encoded())
            _ = try stream.next()
        }
        stream.finish()
        while try stream.next() != nil {}
    }

    /// Imports the records of a file in ISO 2709.
    func load(file bytes: [UInt8], source: String) throws {
        var splitter = RecordSplitter()
        let pieces = splitter.receive(bytes) + splitter.finish()
        let records = pieces.compactMap { piece -> Discovery.RawRecord? in
            if case .record(let raw) = piece { Discovery.RawRecord(data: raw.bytes, format: .iso2709) } else { nil }
        }
        try load(records, source: source)
    }

    /// The titles that a search finds.
    func titles(_ words: String, _ change: (inout Discovery.SearchRequest) -> Void = { _ in }) throws -> [String] {
        var request = Discovery.SearchRequest(words: words)
        change(&request)
        return try client.search(request).records.map(\.title)
    }

    /// The number of the record with a title.
    func number(_ title: String) throws -> Int64 {
        try client.lookup(.init(source: "made", controlNumber: title)).records.first?.recordId ?? 0
    }

    /// The reason of a refusal; "": there was none.
    static func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch { return (error as? Problem)?.reason ?? "\(error)" }
        return ""
    }
}
