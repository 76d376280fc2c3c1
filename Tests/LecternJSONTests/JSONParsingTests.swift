// Parsing of JSON and JSON5: accepted and refused texts, and the messages and places of errors.

import Testing

@testable import LecternJSON
@testable import LecternWire

@Suite struct JSONParsingTests {
    private func fails(_ text: String, _ words: String, _ line: Int, _ column: Int, in dialect: JSON.Dialect = .json) {
        do {
            let value = try JSON.parse(text, dialect: dialect)
            Issue.record("read as \(value)")
        } catch {
            #expect(error == JSONError(message: words, line: line, column: column))
        }
    }

    @Test func parse_readsValuesOfEveryKind() throws {
        let value = try JSON.parse(#" {"a": [1, -2.5e3, true, false, null, "x\n\u00e9\ud83d\ude00"], "b": {}} "#)
        #expect(value == ["a": [1, .number("-2.5e3"), true, false, .null, "x\né😀"], "b": .object([])])
        #expect(value["a"]?.elements?.count == 6)
        #expect(try JSON.parse("\u{feff}1") == 1)
    }

    @Test func numbers_keepTheirDigits() throws {
        #expect(try JSON.parse("9223372036854775807").integer == Int64.max)
        #expect(try JSON.parse("-9223372036854775808").integer == Int64.min)
        #expect(try JSON.parse("9223372036854775808").integer == nil)
        #expect(try JSON.parse("1.50e1").integer == 15)
        #expect(try JSON.parse("1.5").integer == nil)
        #expect(try JSON.parse("-0.0").integer == 0)
        #expect(try JSON.parse("120e-1").integer == 12)
        #expect(try JSON.parse("1e400").real == nil)
        #expect(try JSON.parse("1e-3").real == 0.001)
    }

    @Test func json5_readsItsExtensions() throws {
        let text = """
            // The kiosk's settings
            { name: 'it''s', /* between */ naïve_1: +1, hex: -0xFF, half: .5, five: 5., $: Infinity, "n": -Infinity,
              list: [1, 2, ], multi: 'one \\
            two', odd: 'a\\x41\\v\\0\\q', }
            """.replacing("it''s", with: "it\\'s")
        let value = try JSON.parse(text, dialect: .json5)
        #expect(value["name"] == "it's")
        #expect(value["naïve_1"]?.integer == 1)
        #expect(value["hex"]?.integer == -255)
        #expect(value["half"]?.real == 0.5)
        #expect(value["five"]?.integer == 5)
        #expect(value["$"]?.real == .infinity)
        #expect(value["n"]?.real == -.infinity)
        #expect(value["list"] == [1, 2])
        #expect(value["multi"] == "one two")
        #expect(value["odd"] == "aA\u{b}\0q")
        #expect(try JSON.parse("NaN", dialect: .json5).real?.isNaN == true)
    }

    @Test(arguments: [
        "{a: 1}", "['x']", "[1,]", "{\"a\":1,}", "+1", ".5", "5.", "0x10", "Infinity", "NaN", "// x\n1", "01", "\u{b}1",
    ])
    func json_withJSON5Extensions_isRefused(_ text: String) {
        #expect(throws: JSONError.self) { try JSON.parse(text) }
    }

    @Test(arguments: [
        "", "  ", "{", "[1 2]", "{\"a\" 1}", "tru", "truex", "1x", "-", "1e", "\"a", "\"\\ud800\"", "\"\\u12\"", "1 2", "{,}",
        "/* x", "\"\\1\"", "0x", "1,", "nul",
    ])
    func malformedText_inEitherDialect_isRefused(_ text: String) {
        #expect(throws: JSONError.self) { try JSON.parse(text) }
        #expect(throws: JSONError.self) { try JSON.parse(text, dialect: .json5) }
    }

    @Test func parseError_namesLineAndColumn() {
        fails("{\n  \"读者\": [1, 2\n}", "a comma or ] must come here, not }", 3, 1)
        fails("{\"读者\" 1}", "a colon must follow the name \"读者\", not 1", 1, 7)
        fails("{\"a\":1,\n \"a\":2}", "\"a\" is here for the second time", 2, 2)
        fails("[1]]", "the value has ended, but ] follows", 1, 4)
        fails("{listen: [}", "a value must come here, not }", 1, 11, in: .json5)
    }

    @Test func depthAndSize_pastTheirLimits_areRefused() {
        var limits = Limits()
        limits.jsonDepthMax = 3
        limits.jsonBytesMax = 20
        #expect(throws: Never.self) { try JSON.parse("[[1]]", limits: limits) }
        #expect(throws: JSONError.self) { try JSON.parse("[[[1]]]", limits: limits) }
        #expect(throws: JSONError.self) { try JSON.parse(String(repeating: " ", count: 20) + "1", limits: limits) }
        #expect(throws: JSONError.self) { try JSON.parse([0x22, 0xff, 0x22]) }
    }

    @Test func prefixesAndMutations_areRefusedOrPrintedBack() throws {
        let text = Array(#"{"a":[1,-2.5e3,"\u00e9\ud83d\ude00读"],"b":{"c":true}}"#.utf8)
        for end in 0..<text.count { #expect(throws: JSONError.self) { try JSON.parse(Array(text[..<end])) } }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var mutated = text
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                mutated[Int.random(in: 0..<mutated.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            for dialect in [JSON.Dialect.json, .json5] {
                guard let value = try? JSON.parse(mutated, dialect: dialect) else { continue }
                #expect(try JSON.parse(value.text()).text() == value.text())
            }
        }
    }

    @Test func print_compactAndPretty_isExact() throws {
        let value: JSON = ["a": [1, "x\"\\\n\u{1}"], "b": .object([]), "c": .array([]), "d": .number("-Infinity")]
        #expect(value.text() == #"{"a":[1,"x\"\\\n\u0001"],"b":{},"c":[],"d":"-Infinity"}"#)
        #expect(
            value.text(pretty: true) == """
                {
                  "a": [
                    1,
                    "x\\"\\\\\\n\\u0001"
                  ],
                  "b": {},
                  "c": [],
                  "d": "-Infinity"
                }
                """)
    }
}
