// What is written is read again as it was: ISO 2709 and MARCXML, one family and the other.

import Foundation
import LecternMarc
import Testing

@Suite struct WritingTests {
    private static let cnmarc = [
        ("001", "012008000001"), ("010", "  |a9787536692930|dCNY23.00"), ("100", "  |a20080612d2008    em y0chiy0110    ea"),
        ("101", "0 |achi"), ("200", "1 |a三体|9san ti|e“地球往事” & <x>|f刘慈欣著"), ("210", "  |a重庆|c重庆出版社|d2008"),
        ("330", "  |a一行\n二行\t三"), ("606", "0 |a长篇小说|y中国"), ("690", "  |aI247.55"), ("701", " 0|a刘慈欣|4著"),
        ("856", "40|uhttp://read.example/1"),
    ]

    @Test func record_writtenAndRead_isTheSame() throws {
        let record = try Made.read(Made.iso(Self.cnmarc))
        var expected = record.fields
        expected[2].content = .data(
            indicator1: 0x20, indicator2: 0x20, subfields: [.init(code: "a", text: "20080612d2008    em y0chiy50      ea")])
        let again = try Made.read(MarcWriter().iso2709(record))
        #expect(again.fields == expected && again.toleratedFaults.isEmpty && again.coding == .utf8)
        let xml = try Made.read(Array(MarcWriter().xml(record).utf8), .marcXML)
        #expect(xml.fields == record.fields && xml.leader == record.leader)
        let file = MarcWriter.xmlHead + MarcWriter().xml(record) + MarcWriter().xml(record) + MarcWriter.xmlTail
        #expect(SharedData.read(Array(file.utf8)).compactMap(\.record).map(\.fields) == [record.fields, record.fields])
    }

    @Test func record_beyondWhatNumbersCanSay_isReadByTerminators() throws {
        let long = (0..<12).map { ("50\($0 % 10)", "  |a" + String(repeating: "x", count: 9_990 + $0)) }
        let record = MarcRecord(
            leader: "00000nam a2200000   4500",
            fields: try Made.read(Made.iso([("001", "1"), ("245", "10|aA")])).fields + long.map { tag, text in
                MarcField(tag: tag, content: .data(indicator1: 0x20, indicator2: 0x20, subfields: [.init(code: "a", text: String(text.dropFirst(4)))]))
            }, coding: .utf8)
        #expect(try Made.read(MarcWriter().iso2709(record)).fields == record.fields)
    }

    @Test func record_ofTheOtherFamily_keepsWhatItMeans() throws {
        let record = try Made.read(Made.iso(Self.cnmarc))
        let meaning = try BibliographicReader().read(record)
        let marc21 = try BibliographicReader().read(
            Made.read(MarcWriter().iso2709(try MarcCrosswalk().record(record, as: .marc21))))
        #expect(marc21.flavour == .marc21)
        let back = try BibliographicReader().read(
            Made.read(MarcWriter().iso2709(try MarcCrosswalk().record(
                try MarcCrosswalk().record(record, as: .marc21), as: .unimarc))))
        for found in [marc21, back] {
            #expect(found.title == meaning.title && found.subtitle == meaning.subtitle && found.authors == meaning.authors)
            #expect(found.isbns == meaning.isbns && found.year == meaning.year && found.publisher == meaning.publisher)
            #expect(found.language == meaning.language && found.clc == meaning.clc && found.forms == meaning.forms)
            #expect(found.controlNumber == meaning.controlNumber && found.summary == meaning.summary)
        }
        #expect(try MarcCrosswalk().record(record, as: .unimarc) == record)
    }

    @Test(.enabled(if: SharedData.root != nil, "../shared/data is not here"))
    func sharedRecords_writtenAndRead_areTheSame() throws {
        var count = 0
        for file in SharedData.files() where !file.hasSuffix(".gz") {
            let bytes = try SharedData.bytes(file)
            guard bytes.count < 200_000 else { continue }
            for (index, outcome) in SharedData.read(bytes).enumerated() where index.isMultiple(of: 3) {
                guard outcome.reject == nil, let record = outcome.record, let meaning = outcome.meaning else { continue }
                count += 1
                let xml = try Made.read(Array(MarcWriter().xml(record).utf8), .marcXML)
                #expect(xml.fields == record.fields, "\(file), record \(index)")
                let iso = try Made.read(MarcWriter().iso2709(record))
                let skipped = Set(["100"])
                #expect(iso.fields.filter { !skipped.contains($0.tag) } == record.fields.filter { !skipped.contains($0.tag) }, "\(file), record \(index)")
                #expect(try BibliographicReader().read(iso).title == meaning.title)
            }
        }
        #expect(count > 500)
    }

    @Test func key_ofARawRecord_isItsControlNumberAndTitle() {
        let iso = RawMarcRecord(format: .iso2709, bytes: Made.iso([("001", "k1"), ("245", "10|aA")]))
        #expect(RecordKey(iso)?.controlNumber == Array("k1\u{1E}".utf8))
        #expect(RecordKey(iso)?.title == Array("10\u{1F}aA\u{1E}".utf8))
        let xml = Array("<record><controlfield tag='001'>k1</controlfield><datafield tag='245'><subfield code='a'>A</subfield></datafield></record>".utf8)
        #expect(RecordKey(RawMarcRecord(format: .marcXML, bytes: xml))?.controlNumber == Array(">k1".utf8))
        #expect(RecordKey(RawMarcRecord(format: .iso2709, bytes: Made.iso([("245", "10|aA")]))) == nil)
        #expect(RecordKey(RawMarcRecord(format: .iso2709, bytes: [0x1D])) == nil)
        #expect(RecordKey(RawMarcRecord(format: .iso2709, bytes: Array(repeating: 0x1E, count: 40))) == nil)
    }
}
