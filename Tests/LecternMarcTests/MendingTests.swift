// What is mended where it is certain, what is passed over in a note, and what refuses a title.

import LecternMarc
import Testing

@Suite struct MendingTests {
    private static let unicode = "00000nam a2200000   4500"

    private func read(_ fields: [(String, String)], leader: String = unicode) throws(Reject) -> MarcRecord {
        try Made.read(Made.iso(fields, leader: leader))
    }

    private func title(_ text: String, _ language: String = "eng") throws -> (text: String?, faults: Set<ToleratedFault>) {
        let read = try read([("008", "120101s2012    xxu           000 0 \(language) d"), ("245", "10|a\(text)")])
        return (read.fields("245").first?.first("a"), read.toleratedFaults)
    }

    @Test(arguments: [
        ("MÃ¼nchen und KÃ¶ln", "München und Köln", "ger"), ("ä¸\u{AD}å›½", "中国", "chi"),  // read as Windows-1252
        ("MichoacaÃ\u{8C}Â\u{81}n", "Michoacán", "eng"), ("carte tipÄ\u{83}", "carte tipă", "rum"),  // done twice; once
        ("Garcâia Mâarquez", "García Márquez", "eng"), ("åOe Kenzaburåo", "Ōe Kenzaburō", "eng"),  // MARC-8 read as Latin-1
        ("La Espaäna de ayer", "La España de ayer", "spa"),
    ])
    func text_codedTwice_isUndone(stored: String, meant: String, language: String) throws {
        let found = try title(stored, language)
        #expect(found.text == meant)
        #expect(found.faults == [.codedTwice])
    }

    @Test(arguments: [
        ("São Paulo, João", "por"), ("São Paulo", "eng"), ("pâine și câine", "rum"), ("Häuser und Mäuse", "ger"), ("hyvää päivää", "fin"),
        ("Noël à l'école", "fre"), ("façade, café, naïve", "eng"), ("Æsop", "eng"), ("Þórbergur", "ice"), ("Großvater", "ger"),
    ])
    func text_thatIsRight_staysAsItIs(text: String, language: String) throws {
        let found = try title(text, language)
        #expect(found.text == text)
        #expect(found.faults.isEmpty)
    }

    @Test func eacc_withoutItsEscapeBytes_isReadWhereItIsWhole() throws {
        let found = try title("$1!0!!0$(B! and $1!0!!0$")
        #expect(found.text == "一三! and 一三")
        #expect(found.faults == [.lostEscapes])
        #expect(try title("It costs $1.50, or $100 (B)").text == "It costs $1.50, or $100 (B)")
        #expect(throws: Reject.self) { _ = try title("$1!0!!0(B") }
        let note = try read([("245", "10|aGood"), ("500", "  |a$1!0!!0(B")])
        #expect(note.fields("500").isEmpty && note.toleratedFaults == [.fieldPassedOver])
    }

    @Test func references_ofXML_areResolved() throws {
        let found = try title("&quot;Pride &amp; prejudice&quot; &lt;1&gt; AT&T")
        #expect(found.text == "\"Pride & prejudice\" <1> AT&T" && found.faults == [.references])
    }

    @Test func quotationMarks_ofWindows_areReadAnywhere() throws {
        let control = try title("It\u{92}s \u{93}so\u{94}")
        #expect(control.text == "It’s “so”" && control.faults == [.mixedCoding])
        let bytes = Array("10|aIt".utf8) + [0x92] + Array("s 三体".utf8)
        let read = try Made.read(Made.iso([("245", bytes)], leader: Self.unicode))
        #expect(read.fields("245").first?.first("a") == "It’s 三体" && read.toleratedFaults == [.mixedCoding])
    }

    @Test func note_thatCantBeRead_losesNoBook() throws {
        let bad: [(String, ToleratedFault)] = [
            ("a\u{0}b", .controlCharacters), ("a\u{FFFD}b", .fieldPassedOver), ("a\u{E123}b", .privateCharacters),
            ("a\u{E5E5}b", .privateCharacters),
        ]
        for (text, fault) in bad {
            let read = try read([("001", "1"), ("245", "10|aGood"), ("520", "  |a" + text)])
            #expect(read.toleratedFaults == [fault], "\(text)")
            #expect(read.control("001") == "1" && read.fields("245").count == 1)
        }
        #expect(try read([("245", "10|aGood"), ("520", "  |aa\u{E5E5}b\u{E123}")]).fields("520").first?.first("a") == "a\u{3000}b\u{3013}")
        // 0xE1 for an apostrophe, in a coding that nobody knows.
        let apostrophes = Array("  |aI".utf8) + [0xE1] + Array("ll see -- It".utf8) + [0xE1] + Array("s so".utf8)
        let contents = try Made.read(Made.iso([("245", Array("10|aGood".utf8)), ("505", apostrophes)], leader: Self.unicode))
        #expect(contents.fields("505").isEmpty && contents.toleratedFaults == [.fieldPassedOver])
        // A byte that no coding explains, in an author and in the statement of responsibility.
        let author: [(String, [UInt8])] = [
            ("245", Array("10|aGood /|cby ".utf8) + [0x81, 0xFF]), ("700", Array("1 |aSm".utf8) + [0xFF] + Array("th".utf8)),
        ]
        let read = try Made.read(Made.iso(author, leader: Self.unicode))
        #expect(read.remarks.map(\.place) == ["245 $c", "700 $a"])
        #expect(read.fields.map(\.tag) == ["245"])
    }

    @Test func title_thatCantBeRead_isRefused() {
        for text in ["a\u{0}b", "a\u{FFFD}b", "a\u{E123}b", "a\u{81}b"] {
            #expect(throws: Reject.self, "\(text)") { _ = try title(text) }
        }
        // One odd byte in a title is no letter of another coding.
        let one = Array("10|aThree".utf8) + [0xE9] + Array("body".utf8)
        #expect(Made.reason(Made.iso([("245", one), ("500", Array("  |a三体".utf8))], leader: Self.unicode)) == .textUndecodable)
        let bytes = Array("10|aG".utf8) + [0x81, 0xFF] + Array("d".utf8)
        #expect(Made.reason(Made.iso([("245", bytes)], leader: Self.unicode)) == .textUndecodable)
    }

    @Test func gb18030_withTheBlankOfOlderSystems_isRead() throws {
        let note: [UInt8] = [0xA3, 0xA0, 0xD6, 0xF8, 0xB1, 0xE0, 0xB3, 0xF6, 0xB0, 0xE6, 0xC9, 0xE7]
        let read = try Made.read(Made.iso([
            ("101", Array("0 |achi".utf8)), ("200", Array("1 |a".utf8) + [0xC8, 0xFD, 0xCC, 0xE5]), ("330", Array("  |a".utf8) + note),
        ]))
        #expect(read.coding == .gb18030 && read.fields("330").first?.first("a") == "\u{3000}著编出版社")
    }

    @Test func leader_withForeignBytes_isMended() throws {
        var bytes = Made.iso([("245", "10|aA")])
        bytes[17] = 0xE3
        bytes[22] = 0x01
        let read = try Made.read(bytes)
        #expect(read.toleratedFaults == [.leaderBytes, .leaderConstants])
        #expect(read.leader == String(decoding: Made.iso([("245", "10|aA")]).prefix(24), as: UTF8.self))
        for place in 0..<5 { bytes[place + 5] = 0xE3 }
        #expect(Made.reason(bytes) == .leaderBroken)
    }

    @Test func oddFields_arePassedOverOrMended() throws {
        let read = try read([
            ("005", "  |a20180302002150.0"), ("245", "10|aA"), ("500", "…  |aindicators of many bytes"), ("501", "  |ago | es on"),
            ("502", "  | blank for a code"), ("503", "  |éx|ay"),
        ])
        #expect(read.control("005") == "20180302002150.0")
        #expect(read.fields("500").first?.first("a") == "indicators of many bytes")
        #expect(read.fields("501").first?.first("a") == "go  es on")
        #expect(read.fields("502").isEmpty)
        #expect(read.fields("503").first?.subfields == [MarcSubfield(code: "a", text: "y")])
        #expect(read.remarks.map { "\($0.fault) \($0.place)" } == [
            "controlSubfields 005", "indicators 500", "strayDelimiter 501", "fieldPassedOver 502", "fieldPassedOver 503",
        ])
    }

    @Test func directory_ofARecordThatIsTooLong_isReadByTerminators() throws {
        let fields = (1...4).map { ("50\($0)", "  |a" + String(repeating: "x", count: $0)) }
        let right = Made.iso([("001", "1"), ("245", "10|aA")] + fields)
        var zeros = right
        for entry in 2..<6 { zeros.replaceSubrange((24 + entry * 12 + 3)..<(24 + entry * 12 + 12), with: Array("000000000".utf8)) }
        zeros.replaceSubrange(0..<5, with: Array("00000".utf8))
        let read = try Made.read(zeros)
        #expect(read.fields == (try Made.read(right)).fields)
        #expect(read.toleratedFaults == [.recordLength, .directoryPlaces])
    }

    @Test func terminator_insideOfANote_isNoField() throws {
        let right = Made.iso([("001", "1"), ("245", "10|aA"), ("500", "  |aone two"), ("700", "1 |aB")])
        guard let at = right.firstRange(of: Array("e t".utf8)) else { return #expect(Bool(false)) }
        var bytes = right
        bytes[at.lowerBound + 1] = 0x1E
        let byPlace = try Made.read(bytes)
        #expect(byPlace.fields == (try Made.read(right)).fields)
        // The same where lengths count characters: only they tell which stretches belong together.
        let wide = Made.iso([("001", "1"), ("245", "10|aé三"), ("500", "  |aone two"), ("700", "1 |aB")])
        guard let note = wide.firstRange(of: Array("e t".utf8)) else { return #expect(Bool(false)) }
        var counted = wide
        counted[note.lowerBound + 1] = 0x1E
        counted.replaceSubrange((24 + 12 + 3)..<(24 + 12 + 7), with: Array("0007".utf8))
        for (entry, start) in [(2, "00009"), (3, "00022")] { counted.replaceSubrange((24 + entry * 12 + 7)..<(24 + entry * 12 + 12), with: Array(start.utf8)) }
        #expect(try Made.read(counted).fields.map(\.tag) == ["001", "245", "500", "700"])
    }

    @Test func entry_thatIsDamaged_losesItsFieldAlone() throws {
        var bytes = Made.iso([("001", "1"), ("245", "10|aA"), ("500", "  |aone"), ("501", "  |atwo"), ("700", "1 |aB")])
        bytes.replaceSubrange((24 + 24)..<(24 + 36), with: Array("5??xxxxyyyyy".utf8))
        let read = try Made.read(bytes)
        #expect(read.fields.map(\.tag) == ["001", "245", "501", "700"])
        #expect(read.toleratedFaults.contains(.fieldPassedOver))
    }
}
