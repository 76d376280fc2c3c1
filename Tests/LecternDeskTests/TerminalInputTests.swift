// Keys from bytes, widths of characters, and what scanners type.

import LecternDesk
import Testing

@Suite struct TerminalInputTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.receive(bytes) + decoder.timeOut()
    }

    @Test(
        arguments: [
            ("a", [.text("a")]), ("张", [.text("张")]), ("\r", [.enter]), ("\n", [.enter]), ("\r\n", [.enter]),
            ("\r\n\r\n", [.enter, .enter]), ("\t", [.tab]),
            ("\u{7F}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{1B}", [.escape]), ("\u{1B}[A", [.up]),
            ("\u{1B}OP", [.function(1)]),
            ("\u{1B}[11~", [.function(1)]), ("\u{1B}[[A", [.function(1)]), ("\u{1B}[20~", [.function(9)]),
            ("\u{1B}[21~", [.function(10)]),
            ("\u{1B}[15~", [.function(5)]), ("\u{1B}[17~", [.function(6)]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[Z", [.backTab]),
            ("\u{1B}[1;5C", [.right]),
            ("\u{1B}0440\r", [.escape, .text("0"), .text("4"), .text("4"), .text("0"), .enter]),
            ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[?99z", []),
        ] as [(String, [Key])])
    func bytes_becomeKeys_howeverTheyAreCut(_ text: String, _ expected: [Key]) {
        #expect(keys(Array(text.utf8)) == expected)
        var decoder = KeyDecoder()
        var found: [Key] = []
        for byte in text.utf8 { found += decoder.receive([byte]) }
        #expect(found + decoder.timeOut() == expected)
        #expect(!decoder.isWaiting)
    }

    @Test func bytes_thatAreNotUTF8_areShownAsSuch() {
        #expect(keys([0xFF, 0x61]) == [.text("\u{FFFD}"), .text("a")])
        #expect(keys([0xE5, 0x61]) == [.text("\u{FFFD}"), .text("a")])
        var decoder = KeyDecoder()
        #expect(decoder.receive([0xE5, 0xBC]) == [] && decoder.isWaiting)
        #expect(decoder.receive([0xA0]) == [.text("张")])
    }

    @Test(arguments: [
        ("a", 1), ("张", 2), ("，", 2), ("é", 1), ("e\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("…", 1), ("𠮷", 2), ("가", 2),
        ("\u{200B}", 0), ("借a书", 5),
    ])
    func widths_areThoseOfTheTerminal(_ text: String, _ columns: Int) { #expect(TextWidth.columns(text) == columns) }

    @Test(arguments: [
        ("04403000000001", "04403000000001"), (" 0440 \t", "0440"), ("０４４０３", "04403"), ("ＡＢ－１", "AB-1"),
        ("\u{FEFF}0440\r", "0440"), ("　0440　", "0440"),
        ("AB 12", "AB 12"),
    ])
    func scan_isReadAsItStandsInTheDatabase(_ typed: String, _ read: String) { #expect(ScanText.normalized(typed) == read) }
}
