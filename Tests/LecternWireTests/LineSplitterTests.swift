// `LineSplitter`: lines that end with LF, CR, CR LF or the end of the file.

import LecternTestSupport
import LecternTesting
import Testing

@testable import LecternWire

@Suite struct LineSplitterTests {
    private func lines(_ text: String) throws -> [TextLine] { try LineSplitter.lines(of: Array(text.utf8)) }
    private func texts(_ text: String) throws -> [String] { try lines(text).map(\.text) }

    @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\nb", "a\r\nb", "a\rb", "a\r\nb\n", "a\rb\n", "\u{feff}a\r\nb"])
    func lines_withEveryEnd_areTheSame(text: String) throws {
        #expect(try lines(text) == [TextLine(number: 1, text: "a"), TextLine(number: 2, text: "b")])
    }

    @Test func lines_emptyOnes_keepTheirNumbers() throws {
        #expect(try texts("\r\n\r\na\n\n") == ["", "", "a", ""])
        #expect(try texts("\r\ra") == ["", "", "a"])
        #expect(try texts("").isEmpty)
        #expect(try texts("\u{feff}").isEmpty)
        #expect(try texts("a\u{2028}b\u{85}c\u{0b}d") == ["a\u{2028}b\u{85}c\u{0b}d"])
    }

    @Test func receive_inAnyChunks_returnsTheSameLines() throws {
        let bytes = Array("\u{feff}one\r\ntwo\rthree\n\r\n四\r\r\nlast".utf8)
        let whole = try LineSplitter.lines(of: bytes)
        #expect(whole.map(\.text) == ["one", "two", "three", "", "四", "", "last"])
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            var splitter = LineSplitter()
            var found: [TextLine] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...min(4, rest.count), using: &random)
                found += try splitter.receive(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            if let last = try splitter.finish() { found.append(last) }
            #expect(found == whole)
        }
    }

    @Test func lines_thatAreNoText_areNamed() {
        let cases: [([UInt8], Int, String)] = [
            (Array("a\nb".utf8) + [0xff, 0x0a], 2, "UTF-8"), ([0xff, 0xfe, 0x61, 0, 0x0a, 0], 1, "UTF-16"),
            ([0xfe, 0xff, 0, 0x61], 1, "UTF-16"), (Array("a\r\nb\0c\r\n".utf8), 2, "NUL"),
        ]
        for (bytes, number, words) in cases {
            #expect { try LineSplitter.lines(of: bytes) } throws: { error in
                (error as? TextLineError)?.number == number && "\(error)".contains(words)
            }
        }
        #expect(throws: TextLineError(number: 2, detail: "longer than 3 bytes")) {
            try LineSplitter.lines(of: Array("abc\nabcd\n".utf8), lineBytesMax: 3)
        }
    }

    @Test func normalized_serialNumber_hasOneForm() throws {
        #expect(try SerialNumber.normalized("  00:0A:ff ") == "aff")
        #expect(try SerialNumber.normalized("0000") == "0")
        #expect(try SerialNumber.normalized(" ") == nil)
        #expect(try SerialNumber.normalized(String(repeating: "f", count: 40)) == String(repeating: "f", count: 40))
        for text in [String(repeating: "f", count: 41), "0x12", "１２", "12g"] {
            #expect(throws: SerialNumber.Refusal.self) { try SerialNumber.normalized(text) }
        }
    }
}
