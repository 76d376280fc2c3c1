// ISO 2709: what is read, what is mended because it is certain, what is refused because it is not.

import LecternMarc
import Testing

@Suite struct Iso2709Tests {
    private let fields = [("001", "42"), ("245", "10|aThree body problem /|cLiu Cixin."), ("020", "  |a9787536692930")]

    @Test func fields_areReadInOrder() throws {
        let record = try Made.read(Made.iso(fields))
        #expect(record.control("001") == "42")
        #expect(record.fields.map(\.tag) == ["001", "245", "020"])
        #expect(record.fields[1].subfields.map(\.text) == ["Three body problem /", "Liu Cixin."])
        #expect(record.fields[1].indicator2 == UInt8(ascii: "0"))
        #expect(record.toleratedFaults.isEmpty)
        #expect(record.coding == .ascii)
    }

    @Test func wrongRecordLength_isTolerated() throws {
        var bytes = Made.iso(fields)
        bytes.replaceSubrange(0..<5, with: Array("00001".utf8))
        #expect(try Made.read(bytes).toleratedFaults == [.recordLength])
    }

    @Test func missingRecordTerminator_isTolerated() throws {
        #expect(try Made.read(Made.iso(fields).dropLast()).toleratedFaults == [.recordTerminator, .recordLength])
    }

    @Test func lengthsInCharacters_areCorrected() throws {
        let bytes = Made.iso([("001", "1"), ("200", "1 |a三体|f刘慈欣著"), ("210", "  |a重庆|c重庆出版社|d2008")])
        let right = try Made.read(bytes)
        var wrong = bytes
        wrong.replaceSubrange((24 + 15)..<(24 + 19), with: Array("0012".utf8))
        wrong.replaceSubrange((24 + 31)..<(24 + 36), with: Array("00014".utf8))
        let mended = try Made.read(wrong)
        #expect(mended.toleratedFaults == [.directoryPlaces])
        #expect(mended.fields == right.fields)
    }

    @Test func inconsistentDirectory_isRefused() {
        var bytes = Made.iso(fields)
        bytes.replaceSubrange((24 + 3)..<(24 + 36), with: Array(repeating: UInt8(ascii: "x"), count: 33))
        #expect(Made.reason(bytes) == .directoryBroken)
        var odd = Made.iso(fields)
        odd.remove(at: 30)
        #expect(Made.reason(odd) == .lengthWrong)
    }

    @Test func overlappingEntries_areRefused() {
        var bytes = Made.iso(fields)
        bytes.replaceSubrange((24 + 24 + 3)..<(24 + 36), with: bytes[(24 + 12 + 3)..<(24 + 24)])
        #expect(Made.reason(bytes) == .directoryBroken)
    }

    @Test func damagedSubfieldCode_isRefused() {
        #expect(Made.reason(Made.iso([("245", "10|éA|bB")])) == .fieldBroken)
    }

    @Test func nonBibliographicRecord_isRefused() {
        #expect(Made.reason(Made.iso(fields, leader: "00000nz   2200000   4500")) == .notBibliographic)
        #expect(Made.reason(Made.iso(fields, leader: "00000dam  2200000   4500")) == .deleted)
        #expect(Made.reason(Made.iso([("001", "1"), ("260", "  |aX")])) == .titleMissing)
        #expect(Made.reason([0x41, 0x42, 0x1D]) == .lengthWrong)
    }

    @Test func leader_withDashesForBlanks_isRead() throws {
        let bytes = Made.iso(fields, leader: "00000nam0-2200000---4500")
        #expect(try Made.read(bytes).leaderCharacter(9) == UInt8(ascii: " "))
    }
}
