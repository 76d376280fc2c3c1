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
        "a < b", "</marc:wrong>", "<marc:subfield code=\"a\" code=\"b\"/>", "<!DOCTYPE x>",
    ])
    func marcXML_malformed_isRefused(title: String) {
        #expect(Made.reason(record(title), .marcXML) == .xmlBroken)
    }

    @Test func damagedXML_isRefused() {
        #expect(Made.reason(record("a\u{FFFD}"), .marcXML) == .textUndecodable)
        for lost in ["&unknown;", "&#xFFFFFFF;", "&#0;"] { #expect(Made.reason(record(lost), .marcXML) == .textUndecodable, "\(lost)") }
        var bytes = record("aéb")
        bytes.removeAll { $0 == 0xC3 }
        #expect(Made.reason(bytes, .marcXML) == .textUndecodable)
    }

    @Test func ampersand_thatBeginsNoReference_isItself() throws {
        let read = try Made.read(record("AT&T & sons&nbsp;Ltd."), .marcXML)
        #expect(read.fields("245").first?.first("a") == "AT&T & sons\u{A0}Ltd.")
        #expect(read.toleratedFaults == [.references])
    }

    @Test func fields_thatCantBeRead_arePassedOver() throws {
        let text = """
            <record><leader>00000nam a2200000 i 4500</leader><datafield tag="245"><subfield code="a">Kept</subfield></datafield>
            <datafield tag="98765"><subfield code="a">x</subfield></datafield>
            <datafield tag="520"><subfield code="">y</subfield><subfield code="a">&unknown;</subfield></datafield></record>
            """
        let read = try Made.read(Array(text.utf8), .marcXML)
        #expect(read.fields.map(\.tag) == ["245"])
        #expect(read.remarks.map(\.fault) == [.fieldPassedOver, .fieldPassedOver, .fieldPassedOver])
        #expect(read.remarks.map(\.place) == ["", "520", "520 $a"])
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
