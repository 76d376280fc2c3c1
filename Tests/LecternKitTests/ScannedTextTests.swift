// Codes as scanners and keyboards send them.

import LecternKit
import Testing

@Suite struct ScannedTextTests {
    @Test(arguments: [("04403", "04403"), (" 04403 1\r\n", "044031"), ("０４４０３－ａ", "04403-a"), ("\u{3000}A\u{200B}1", "A\u{200B}1"), ("\t", "")])
    func scan_ofACode_isPlain(_ sent: String, _ kept: String) { #expect(ScannedText.plain(sent) == kept) }
}
