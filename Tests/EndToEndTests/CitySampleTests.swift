// The sample city of etc/sample: it loads whole, both formats of a work mean the same, its files are current.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternProtobuf
import ReadersMessages
import Testing
import TypesMessages

@Suite struct CitySampleTests {
    private static let folder = Repository.root.appendingPathComponent("etc/sample")

    private func bytes(_ file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file)))
    }

    @Test func sampleCity_loads_andLends() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let catalogue = try DiscoveryFixture(daemon)
        let imported = try catalogue.importSample()
        #expect(imported.added == 383)
        #expect(imported.rejects.isEmpty)
        let described = try Host.Client(SessionCaller(catalogue.connection)).describe(.init())
        let pool = try DescriptorPool(fileDescriptorSet: described.descriptors)
        for file in ["city.jsonl", "readers.jsonl", "staff.jsonl", "rules.jsonl", "items.jsonl"] {
            try send(file, pool, catalogue.connection)
        }

        let city = City.Client(SessionCaller(catalogue.connection))
        #expect(try city.branches(.init()).branches.count == 15)
        let kiosk = try daemon.connect(.device, "kiosk-szlib-1")
        let signedIn = try Readers.Client(SessionCaller(kiosk)).signIn(.init(card: "0755000001", pin: "730519"))
        let desk = Circulation.Client(SessionCaller(kiosk, session: signedIn.session))
        let found = try Discovery.Client(SessionCaller(kiosk)).search(.init(words: "红楼梦")).records
        let novel = try #require(found.first { $0.title == "红楼梦" })
        #expect(novel.forms.map(\.form).contains(.ebook))
        let paper = try #require(novel.forms.first { $0.form == .paper })
        #expect(paper.available == 3)
        let item = try #require(try desk.items(.init(recordId: novel.recordId)).items.first)
        let loan = try #require(try desk.borrow(.init(barcode: item.barcode)).loan)
        #expect(loan.rule == "adult-book")
        #expect(loan.item?.title == "红楼梦")
        let elsewhere = Circulation.Client(SessionCaller(try daemon.connect(.device, "kiosk-futian-24h")))
        #expect(try elsewhere.return(.init(barcode: item.barcode)).sentHome)
    }

    @Test func bothFormats_ofAWork_readTheSame() throws {
        let daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"])
        let catalogue = try DiscoveryFixture(daemon)
        #expect(try catalogue.importFile(try bytes("all.cnmarc.utf8.iso"), source: "cnmarc").added == 383)
        #expect(try catalogue.importFile(try bytes("all.marc21.mrc"), source: "marc21").added == 383)
        #expect(try catalogue.importFile(try bytes("chinese.cnmarc.gb18030.iso"), source: "gb18030").added == 279)
        for number in 1...383 {
            let control = "LS" + String(repeating: "0", count: 5 - String(number).count) + String(number)
            let records = try ["cnmarc", "marc21", "gb18030"].compactMap { source in
                try catalogue.client.lookup(.init(source: source, controlNumber: control)).records.first
            }
            #expect(records.count >= 2)
            // A year stands in both; the two formats say "pages" and the like each in their own words.
            let facts = Set(records.map { record in
                [
                    record.title, record.publisher, "\(record.year)", record.language, record.clc,
                    record.isbns.joined(separator: ";"), record.subjects.joined(separator: ";"),
                    record.authors.joined(separator: ";"),
                    record.forms.map { "\($0.form.rawValue) \($0.links.map(\.url))" }.joined(separator: ";"),
                ]
            })
            #expect(facts.count == 1, "\(facts)")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
    func sampleFiles_equalTheScriptsOutput() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.folder, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let python = try Program.run("/usr/bin/python3", [copy.appendingPathComponent("make-sample.py").path])
        #expect(python.status == 0, "\(python.errors)")
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) where !file.hasPrefix("__") {
            let now = try Data(contentsOf: copy.appendingPathComponent(file))
            #expect(now == (try Data(contentsOf: Self.folder.appendingPathComponent(file))), "\(file) is stale")
        }
    }

    /// Sends the calls of a file, one a line.
    private func send(_ file: String, _ pool: DescriptorPool, _ connection: Connection) throws {
        let lines = String(decoding: try bytes(file), as: UTF8.self).split(separator: "\n")
        for line in lines {
            let call = try JSON.parse(String(line))
            let name = try #require(call["method"]?.text)
            let method = try #require(pool.method(named: name))
            let request = try MessageJSON(pool).jsonToMessage(try #require(call["request"]), as: method.inputType)
            _ = try connection.call(name, request, CallOptions(requestKey: CallOptions.newRequestKey()))
        }
    }
}
