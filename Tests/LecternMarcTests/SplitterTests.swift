// Cutting streams into records, however the bytes arrive.

import LecternMarc
import Testing

@Suite struct SplitterTests {
    private func split(_ bytes: [UInt8], chunk: Int, limits: MarcLimits = MarcLimits()) -> [SplitResult] {
        var splitter = RecordSplitter(limits: limits)
        var pieces: [SplitResult] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            pieces += splitter.receive(bytes[start..<min(start + chunk, bytes.count)])
        }
        return pieces + splitter.finish()
    }

    private func offsets(_ pieces: [SplitResult]) -> [UInt64] {
        pieces.map {
            switch $0 {
            case .record(let raw): raw.offset
            case .reject(let offset, _): offset
            }
        }
    }

    @Test(arguments: [1, 2, 3, 7, 64, 100_000])
    func iso2709_inAnyChunks_isSplitAtTerminators(chunk: Int) {
        let one = Made.iso([("245", "10|aA")])
        let bytes = one + [0x0D, 0x0A] + one + [0x0A] + one + [0x1A]
        let pieces = split(bytes, chunk: chunk)
        #expect(pieces == [
            .record(RawMarcRecord(format: .iso2709, offset: 0, bytes: one)),
            .record(RawMarcRecord(format: .iso2709, offset: UInt64(one.count + 2), bytes: one)),
            .record(RawMarcRecord(format: .iso2709, offset: UInt64(2 * one.count + 3), bytes: one)),
        ])
    }

    @Test(arguments: [1, 5, 100_000])
    func marcXML_inAnyWrapper_isSplit(chunk: Int) {
        let record = "<m:record a='>'><m:leader/><!-- </m:record> --><![CDATA[</record>]]></m:record>"
        let text = "\u{FEFF}<?xml version='1.0'?><!DOCTYPE c [<!ENTITY x '>'>]>\n<c>" + record + "\n" + record + "</c>"
        let bytes = Array(text.utf8)
        let pieces = split(bytes, chunk: chunk)
        #expect(pieces.count == 2)
        for piece in pieces {
            guard case .record(let raw) = piece else { return #expect(Bool(false), "\(piece)") }
            #expect(raw.bytes == Array(record.utf8))
            #expect(Array(bytes[Int(raw.offset)...].prefix(raw.bytes.count)) == raw.bytes)
        }
    }

    @Test func wrapper_isNoRecord_andABrokenOneIsRefused() {
        let inner = "<record><leader>x</leader></record>"
        let text = "<s><record><data>\(inner)</data></record><record><leader>y</leader>\(inner)</s>"
        let pieces = split(Array(text.utf8), chunk: 11)
        #expect(pieces.count == 3)
        #expect(pieces[0] == .record(RawMarcRecord(format: .marcXML, offset: 17, bytes: Array(inner.utf8))))
        guard case .reject(_, let reject) = pieces[1] else { return #expect(Bool(false)) }
        #expect(reject.reason == .xmlBroken)
    }

    @Test func oversizedRecord_isSkipped() {
        var limits = MarcLimits()
        limits.recordBytesMax = 100
        let small = Made.iso([("245", "10|aA")])
        let large = Made.iso([("245", "10|a" + String(repeating: "x", count: 200))])
        let pieces = split(small + large + small, chunk: 13, limits: limits)
        #expect(offsets(pieces) == [0, UInt64(small.count), UInt64(small.count + large.count)])
        guard case .reject(_, let reject) = pieces[1] else { return #expect(Bool(false)) }
        #expect(reject.reason == .tooLarge)

        let xml = "<c><record><leader>\(String(repeating: "x", count: 300))</leader></record><record>y</record></c>"
        let kinds = split(Array(xml.utf8), chunk: 13, limits: limits).map { piece in
            if case .record = piece { return true }
            return false
        }
        #expect(kinds == [false, true])
    }

    @Test func otherFormats_areNamed() {
        for bytes in [[0x1F, 0x8B, 8, 0, 1, 2], Array("PK\u{3}\u{4}xx".utf8), Array("hello".utf8)] {
            guard case .reject(0, let reject) = split(bytes, chunk: 2).first else { return #expect(Bool(false)) }
            #expect(reject.reason == .formatUnknown)
        }
        #expect(split([], chunk: 1).isEmpty)
        #expect(split(Array("\n\n  \n".utf8), chunk: 1).isEmpty)
    }

    @Test(arguments: [1, 3, 100_000])
    func mark_betweenJoinedFiles_isNoPartOfARecord(chunk: Int) {
        let one = Made.iso([("245", "10|aA")])
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let pieces = split(mark + one + mark + one + [0x0D, 0x0A] + mark + one, chunk: chunk)
        #expect(pieces.map { if case .record(let raw) = $0 { raw.bytes == one } else { false } } == [true, true, true])
        #expect(offsets(pieces) == [3, UInt64(one.count + 6), UInt64(2 * one.count + 11)])
    }

    @Test(arguments: [1, 2, 5, 100_000])
    func xml_inTheCodingThatItDeclares_isGivenInUTF8(chunk: Int) {
        let record = "<record><leader/><datafield tag='245'><subfield code='a'>\u{7EA2}é</subfield></datafield></record>"
        let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><c><record>é</record></c>".unicodeScalars.map { UInt8($0.value) }
        let wide = Array(("<?xml version='1.0' encoding='UTF-16'?><c>" + record + "</c>").utf16)
        let little = wide.reduce(into: [UInt8]()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        let big = wide.reduce(into: [UInt8]([0xFE, 0xFF])) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
        func bytes(_ pieces: [SplitResult]) -> [[UInt8]] {
            pieces.map { if case .record(let raw) = $0 { raw.bytes } else { [] } }
        }
        #expect(bytes(split(latin, chunk: chunk)) == [Array("<record>é</record>".utf8)])
        #expect(bytes(split(little, chunk: chunk)) == [Array(record.utf8)])
        #expect(bytes(split(big, chunk: chunk)) == [Array(record.utf8)])
    }

    @Test(arguments: [1, 7, 100_000])
    func marcInJSON_inAnyWrapper_isSplit(chunk: Int) {
        let record = #"{"leader":"00000nam}","fields":[{"001":"a\"}"},{"245":{"ind1":"1","subfields":[{"a":"x"}]}}]}"#
        for text in [record + "\n" + record, "[\(record),\(record)]", #"{"total": 2, "records": [\#(record), \#(record)]}"#] {
            let pieces = split(Array(text.utf8), chunk: chunk)
            #expect(pieces.map { if case .record(let raw) = $0 { String(decoding: raw.bytes, as: UTF8.self) } else { "" } } == [record, record])
        }
    }
}
