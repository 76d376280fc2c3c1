// The coding of a record is found by looking; what can't be told with certainty is refused.

import Foundation
import LecternMarc
import Testing

@Suite struct CodingTests {
    private func title(_ bytes: [UInt8], leader: String = "00000nam  2200000   4500", _ more: [(String, String)] = []) throws(Reject) -> MarcRecord {
        try Made.read(Made.iso(more.map { ($0.0, Array($0.1.utf8)) } + [("245", Array("10|a".utf8) + bytes)], leader: leader))
    }

    private func text(_ record: MarcRecord) -> String? { record.fields("245").first?.first("a") }

    @Test func combiningMark_inMarc8_precedesItsLetter() throws {
        let record = try title([0x52, 0xE2, 0x65, 0x76, 0x6F, 0x6C, 0x75, 0x74, 0x69, 0x6F, 0x6E])
        #expect(record.coding == .marc8)
        #expect(text(record) == "Révolution")
        // Two marks on one letter; a mark over two letters; a letter without a mark.
        let more = try title([0x54, 0xE3, 0xE2, 0x61, 0x20, 0xEB, 0x69, 0xEC, 0x61, 0x20, 0xB1])
        #expect(text(more) == "T\u{1EA5} i\u{361}a ł")
    }

    @Test func escapeSequence_switchesTheCharacterSet() throws {
        let russian = [0x1B, 0x28, 0x4E] + Array("mOSKWA".utf8) + [0x1B, 0x28, 0x42, 0x21]
        #expect(text(try title(russian)) == "Москва!")
        let greek = Array("x".utf8) + [0x1B, 0x67] + Array("abc".utf8) + [0x1B, 0x73] + Array("y".utf8)
        #expect(text(try title(greek)) == "xαβγy")
    }

    @Test func eastAsianMarc8_isRead() throws {
        // "$1" and "$,1" for plain bytes, "$)1" for those beyond ASCII; a blank in between.
        let escaped: [UInt8] = [0x1B, 0x24, 0x31, 0x21, 0x30, 0x24, 0x20, 0x21, 0x61, 0x5A, 0x6F, 0x53, 0x21, 0x1B, 0x28, 0x42, 0x21]
        #expect(text(try title(escaped)) == "三 體서!")
        let both: [UInt8] = [0x1B, 0x24, 0x2C, 0x31, 0x21, 0x30, 0x21, 0x1B, 0x28, 0x42, 0x1B, 0x24, 0x29, 0x31, 0xA1, 0xB0, 0xA1]
        #expect(text(try title(both)) == "一一")
        // A code that the set does not have loses a note, and refuses a title.
        let bad: [UInt8] = [0x1B, 0x24, 0x31, 0x7B, 0x36, 0x39, 0x1B, 0x28, 0x42]
        #expect { _ = try title(bad) } throws: { error in
            let reject = error as? Reject
            return reject?.reason == .textUndecodable && reject?.detail.contains("EACC") == true
        }
        let note = try Made.read(Made.iso([("245", Array("10|aGood".utf8)), ("500", Array("  |a".utf8) + bad)]))
        #expect(text(note) == "Good" && note.toleratedFaults == [.fieldPassedOver] && note.fields("500").isEmpty)
    }

    @Test(arguments: [
        [UInt8]([0x61, 0xE2, 0x20, 0x62]),  // a mark on a blank
        [0x61, 0xE2],  // at the end
        [0x61, 0xFF, 0x62],  // no such byte
        [0x61, 0x1B, 0x74, 0x62],  // no such escape
        [0x41, 0x6D, 0xE9, 0x72, 0x69, 0x71, 0x75, 0x65, 0x20, 0x72, 0xE9, 0x73, 0x75, 0x6D],  // "Amérique" or "Amřique"
        [0xC3, 0xA9, 0x74, 0xE9, 0xC3, 0xA9],  // UTF-8 with damage
        Array("a\u{FFFD}b".utf8),
        Array("a\u{E123}b".utf8),
        Array("$1!2H!?(B".utf8),  // East Asian MARC-8 without its escape bytes, and cut
        Array("a\u{0}b".utf8),
    ])
    func coding_thatIsAmbiguous_isRefused(bytes: [UInt8]) {
        #expect(throws: Reject.self) { _ = try title(bytes) }
    }

    @Test func utf8_isDetectedDespiteTheLeader() throws {
        for leader in ["00000nam  2200000   4500", "00000nam a2200000   4500"] {
            let record = try title(Array("Cafe\u{301} «三体»".utf8), leader: leader)
            #expect(record.coding == .utf8)
            #expect(text(record).map { Array($0.utf8) } == Array("Café «三体»".utf8))
        }
    }

    @Test func gb18030_isDetectedByItsText() throws {
        // 三体 / 刘慈欣著 / 重庆出版社 in GB 18030
        let title: [UInt8] = [0xC8, 0xFD, 0xCC, 0xE5]
        let author: [UInt8] = [0xC1, 0xF5, 0xB4, 0xC8, 0xD0, 0xC0, 0xD6, 0xF8]
        let publisher: [UInt8] = [0xD6, 0xD8, 0xC7, 0xEC, 0xB3, 0xF6, 0xB0, 0xE6, 0xC9, 0xE7]
        func record(_ language: String) -> [UInt8] {
            Made.iso([
                ("101", Array("0 |a\(language)".utf8)),
                ("200", Array("1 |a".utf8) + title + Array("|f".utf8) + author),
                ("210", Array("  |c".utf8) + publisher + Array("|d2008".utf8)),
            ])
        }
        let read = try Made.read(record("chi"))
        #expect(read.coding == .gb18030)
        #expect(read.fields("200").first?.first("a") == "三体")
        #expect(read.fields("210").first?.first("c") == "重庆出版社")
        // The same bytes in a record that is not Chinese could be anything.
        #expect(Made.reason(record("fre")) == .textUndecodable)
    }

    @Test func numericReferences_inMarc8_areResolved() throws {
        #expect(text(try title(Array("a &#x4E2D; &#x4G; &#x41;".utf8))) == "a 中 &#x4G; &#x41;")
        #expect(text(try title(Array("a &#x4E2D;".utf8), leader: "00000nam a2200000   4500")) == "a &#x4E2D;")
    }

    /// Of three kingdoms, in Big5.
    private static let big5: [UInt8] = [
        0xA4, 0x54, 0xB0, 0xEA, 0xBA, 0x74, 0xB8, 0x71, 0xC3, 0xB9, 0xB3, 0x65, 0xA4, 0xA4, 0xB5,
        0xDB, 0xA4, 0x48, 0xA5, 0xC1, 0xA4, 0xE5, 0xBE, 0xC7, 0xA5, 0x58, 0xAA, 0xA9, 0xAA, 0xC0, 0xAA,
        0xBA, 0xA4, 0xA4, 0xB0, 0xEA, 0xAE, 0xD1, 0xA6, 0x7E, 0xAD, 0xB6,
    ]

    /// Texts of a title, an author and a publisher in other codings of pairs, in a record that says it is Chinese.
    private static let others: [(name: String, bytes: [UInt8])] = [
        ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC, 0xA4, 0xCE, 0xCE, 0xF2, 0xBB, 0xCB, 0xA4, 0xC8, 0xC3, 0xE6,
            0xB9, 0xF1, 0xA4, 0xCE, 0xCA, 0xB8, 0xB3, 0xD8, 0xB4, 0xE4, 0xC7, 0xC8, 0xBD, 0xF1, 0xC5, 0xB9,
            0xBD, 0xD0, 0xC8, 0xC7, 0xBC, 0xD2, 0xA4, 0xCE, 0xC7, 0xAF]),
        ("KOI8-R", [0xD7, 0xCF, 0xCA, 0xCE, 0xC1, 0x20, 0xC9, 0x20, 0xCD, 0xC9, 0xD2, 0x20, 0xD2, 0xCF,
            0xCD, 0xC1, 0xCE, 0x20, 0xD4, 0xCF, 0xCC, 0xD3, 0xD4, 0xCF, 0xCA, 0x20, 0xC9, 0xDA, 0xC4, 0xC1,
            0xD4, 0xC5, 0xCC, 0xD8, 0xD3, 0xD4, 0xD7, 0xCF, 0x20, 0xCE, 0xC1, 0xD5, 0xCB, 0xC1]),
        ("EUC-KR", [0xC7, 0xD1, 0xB1, 0xB9, 0xC0, 0xC7, 0xBF, 0xAA, 0xBB, 0xE7, 0xBF, 0xCD, 0xB9, 0xAE,
            0xC7, 0xD0, 0xC3, 0xE2, 0xC6, 0xC7, 0xBB, 0xE7, 0xC1, 0xDF, 0xB1, 0xB9, 0xB3, 0xE2]),
    ]

    @Test func big5_isDetectedByItsText() throws {
        let read = try Made.read(Made.iso([("101", Array("0 |achi".utf8)), ("200", Array("1 |a".utf8) + Self.big5)]))
        #expect(read.coding == .big5)
        #expect(read.fields("200").first?.first("a") == "三國演義羅貫中著人民文學出版社的中國書年頁")
        #expect(Made.reason(Made.iso([("101", Array("0 |afre".utf8)), ("200", Array("1 |a".utf8) + Self.big5.prefix(8))])) == .textUndecodable)
    }

    @Test func letters_ofTheLanguage_tellLatin1FromMarc8() throws {
        func coding(_ language: String, _ bytes: [UInt8]) throws -> (TextCoding, String?) {
            let read = try title(bytes, [("008", "120101s2012    xxu           000 0 \(language) d")])
            return (read.coding, text(read))
        }
        let danish: [UInt8] = Array("Str".utf8) + [0xE6] + Array("k".utf8) + [0xF8] + Array("velser".utf8)
        #expect(try coding("dan", danish) == (.windows1252, "Strækøvelser"))
        let french: [UInt8] = Array("La f".utf8) + [0xE3] + Array("ete et l'".utf8) + [0xE2] + Array("ecole".utf8)
        #expect(try coding("fre", french) == (.marc8, "La fête et l'école"))
    }

    @Test func iso5426_ofUnimarc_isRead() throws {
        let bytes = Array("1 |aL'".utf8) + [0xC2] + Array("ecole et la f".utf8) + [0xC3] + Array("ete".utf8)
        let read = try Made.read(Made.iso([("101", Array("0 |afre".utf8)), ("200", bytes)]))
        #expect(read.coding == .iso5426)
        #expect(read.fields("200").first?.first("a") == "L'école et la fête")
    }

    @Test(arguments: others.indices)
    func otherDoubleByteEncodings_areNotTakenForChinese(index: Int) {
        let bytes = Made.iso([("101", Array("0 |achi".utf8)), ("200", Array("1 |a".utf8) + Self.others[index].bytes)])
        #expect(Made.reason(bytes) == .textUndecodable, "\(Self.others[index].name)")
    }
}
