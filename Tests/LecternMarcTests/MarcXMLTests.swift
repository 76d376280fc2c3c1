// MARCXML: namespaces, references and comments are read; what is not well-formed is refused.

import LecternMarc
import Testing

@Suite struct MarcXMLTests {
    private func record(_ title: String) -> [UInt8] {
        Array(
            """
            <marc:record xmlns:marc="http://www.loc.gov/MARC21/slim"><marc:leader>00000nam a2200000   4500</marc:leader>
              <marc:controlfield tag="001">7</marc:controlfield>
              <marc:datafield tag="245" ind1="1" ind2='0'><marc:subfield code="a">\(title)</marc:subfield></marc:datafield>
            </marc:record>
            """.utf8)
    }

    @Test func record_withANamespacePrefix_isRead() throws {
        let read = try Made.read(record("A &amp; B &#x4E2D;&#25991;<!-- c --><![CDATA[<d>]]>"), .marcXML)
        #expect(read.fields("245").first?.first("a") == "A & B 中文<d>")
        #expect(read.control("001") == "7")
        #expect(read.leader.utf8.count == 24)
    }

    @Test(arguments: [
        "&unknown;", "&#xFFFFFFF;", "&#0;", "a < b", "</marc:wrong>", "<marc:subfield code=\"a\" code=\"b\"/>", "a & b",
        "<!DOCTYPE x>",
    ])
    func marcXML_malformed_isRefused(title: String) {
        #expect(Made.reason(record(title), .marcXML) == .xmlBroken)
    }

    @Test func damagedXML_isRefused() {
        #expect(Made.reason(record("a\u{FFFD}"), .marcXML) == .textUndecodable)
        #expect(Made.reason(record("MÃ¼nchen KÃ¶ln"), .marcXML) == .textUndecodable)
        var bytes = record("aéb")
        bytes.removeAll { $0 == 0xC3 }
        #expect(Made.reason(bytes, .marcXML) == .textUndecodable)
    }

    @Test func nesting_isLimited() {
        let deep = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
        #expect(Made.reason(record(deep), .marcXML) == .tooLarge)
    }

    @Test func otherXML_isNotMarc() {
        #expect(Made.reason(Array("<record><title>x</title></record>".utf8), .marcXML) == .notMarc)
        #expect(Made.reason(Array("<record><datafield tag=\"021A\"/></record>".utf8), .marcXML) == .notMarc)
    }
}
