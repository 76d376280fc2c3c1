// JSON to protobuf and back, compared with protobuf's Python library, and the messages of errors.

import Testing

@testable import LecternJSON

@Suite struct JSONMessageTests {
    private let oracle: JSONOracle

    init() throws { oracle = try JSONOracle() }

    @Test func randomMessages_agreeWithPythonBothWays() throws {
        defer { oracle.removeFiles() }
        let lines = try oracle.lines(["random", "2000"])
        #expect(lines.count == 2000)
        for line in lines {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let message = bytes(hexadecimal: parts[0])
            let plain = try JSON.parse(parts[1]), full = try JSON.parse(parts[2]), original = try JSON.parse(parts[3])
            let decoded = try oracle.converter.messageToJSON(message, as: JSONOracle.type)
            #expect(decoded.normalized == plain.normalized)
            #expect(try oracle.converter.messageToJSON(message, as: JSONOracle.type, includingDefaults: true).normalized == full.normalized)
            for json in [plain, full, original, decoded] {
                #expect(hexadecimal(try oracle.converter.jsonToMessage(json, as: JSONOracle.type)) == parts[0])
            }
        }
    }

    /// Each JSON notation of numbers, booleans, texts and enums, for a field of each kind.
    @Test func jsonValues_ofEveryField_areJudgedAsByPython() throws {
        defer { oracle.removeFiles() }
        let values = [
            "null", "true", "\"true\"", "0", "1", "-1", "1.0", "1.5", "1e2", "12e-1", "\"1\"", "\"-1\"", "\"1.0\"", "\"1.5\"", "\"1e2\"", "\"\"", "\" 1\"",
            "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "\"9223372036854775807\"", "\"9223372036854775808\"",
            "\"18446744073709551615\"", "\"18446744073709551616\"", "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "\"nan\"", "\"0x10\"", "\"RED\"", "\"red\"", "5", "77",
            "\"YQ==\"", "\"YQ\"", "\"-_-_\"", "\"+/+/\"", "\"YQ=\"", "[]", "{}", "[1]", "[null]", "{\"textValue\": \"x\"}", "{\"text_value\": \"x\"}", "{\"nothing\": 1}",
        ]
        let fields = [
            "aDouble", "aFloat", "anInt64", "aUint64", "anInt32", "aFixed64", "aBool", "aString", "aMessage", "someBytes", "aUint32", "aColour",
            "anSint32", "manyInt64", "manyStrings", "manyMessages", "chosenNumber", "maybeNumber", "byName",
        ]
        let cases = fields.flatMap { field in values.map { "{\"\(field)\": \($0)}" } }
        let answers = try oracle.lines(["parse"], input: cases.joined(separator: "\n") + "\n")
        #expect(answers.count == cases.count)
        for (text, answer) in zip(cases, answers) where !JSONMessageTests.knownDifferences.contains(text) {
            let ours = (try? oracle.converter.jsonToMessage(try JSON.parse(text), as: JSONOracle.type)).map { "taken " + hexadecimal($0) } ?? "refused"
            #expect(ours == answer, "\(text)")
        }
    }

    /// Values that Python's library accepts against the specification: booleans and blanks as numbers, numbers in strings and
    /// fractions as enums (also of 33 bits), empty values as a message, wrong padding.
    private static let knownDifferences: Set<String> = [
        #"{"aDouble": true}"#, #"{"aDouble": " 1"}"#, #"{"aFloat": true}"#, #"{"aFloat": " 1"}"#, #"{"aMessage": ""}"#,
        #"{"aMessage": []}"#, #"{"someBytes": "YQ="}"#, #"{"aColour": true}"#, #"{"aColour": 1.5}"#, #"{"aColour": 12e-1}"#,
        #"{"aColour": "1"}"#, #"{"aColour": "-1"}"#, #"{"aColour": " 1"}"#, #"{"aColour": 4294967296}"#,
    ]

    private func refusal(_ text: String) throws -> String {
        do {
            return "taken: \(try oracle.converter.jsonToMessage(try JSON.parse(text), as: JSONOracle.type))"
        } catch let error as MessageJSONError {
            return error.description
        }
    }

    @Test func conversionError_namesPathAndExpectation() throws {
        defer { oracle.removeFiles() }
        #expect(try refusal(#"{"manyMessages": [{}, {}, {"textValu": 1}]}"#) == "request.manyMessages[2].textValu: no such field; did you mean textValue?")
        #expect(try refusal(#"{"aMessage": {"zzzzz": 1}}"#) == "request.aMessage.zzzzz: no such field; Inner has textValue, numbers")
        #expect(try refusal(#"{"aColour": "REDD"}"#) == "request.aColour: \"REDD\" is no value; did you mean RED?")
        #expect(try refusal(#"{"anInt32": 2147483648}"#) == "request.anInt32: must be a whole number from -2147483648 to 2147483647, not 2147483648")
        #expect(try refusal(#"{"aString": 5}"#) == "request.aString: must be a string, not a number")
        #expect(try refusal(#"{"someBytes": "*"}"#) == "request.someBytes: must be base64")
        #expect(try refusal(#"{"chosenText": "a", "chosenNumber": 1}"#) == "request.chosenNumber: only one of chosenText and chosenNumber can be given")
        #expect(try refusal(#"{"aString": "a", "a_string": "b"}"#) == "request.a_string: is given twice, as aString and as a_string")
        #expect(try refusal("[]") == "request: must be an object with the fields of Kinds, not an array")
        #expect(try refusal(#"{"byName": {"x": 1}}"#) == "request.byName[\"x\"]: must be an object with the fields of Inner, not a number")
    }

    @Test func messageBytes_malformed_areRefused() throws {
        defer { oracle.removeFiles() }
        #expect(throws: MessageJSONError.self) { try oracle.converter.messageToJSON([0x4a, 5, 1], as: JSONOracle.type) }
        #expect(throws: MessageJSONError.self) { try oracle.converter.messageToJSON([0x4a, 1, 0xff], as: JSONOracle.type) }
        #expect(throws: MessageJSONError.self) { try oracle.converter.messageToJSON([], as: "lectern.test.v1.Nothing") }
        #expect(try oracle.converter.messageToJSON([0xf8, 0x7f, 1], as: JSONOracle.type) == .object([]))
        var random = SystemRandomNumberGenerator()
        for line in try oracle.lines(["random", "200"]) {
            let message = bytes(hexadecimal: String(line.prefix { $0 != "\t" }))
            for _ in 0..<50 where !message.isEmpty {
                var mutated = message
                mutated[Int.random(in: 0..<mutated.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                guard let json = try? oracle.converter.messageToJSON(mutated, as: JSONOracle.type) else { continue }
                let again = try oracle.converter.jsonToMessage(json, as: JSONOracle.type)
                #expect(try oracle.converter.messageToJSON(again, as: JSONOracle.type).normalized == json.normalized)
            }
        }
    }

    @Test func message_inParts_isMergedAndTheLastOfAOneofCounts() throws {
        defer { oracle.removeFiles() }
        let first = try oracle.converter.jsonToMessage(["aMessage": ["textValue": "a", "numbers": [1]], "chosenNumber": 7], as: JSONOracle.type)
        let second = try oracle.converter.jsonToMessage(["aMessage": ["textValue": "b", "numbers": [2]], "chosenText": "t"], as: JSONOracle.type)
        let expected: JSON = ["aMessage": ["textValue": "b", "numbers": [1, 2]], "chosenText": "t"]
        #expect(try oracle.converter.messageToJSON(first + second, as: JSONOracle.type) == expected)
    }

    @Test func spelling_offersOnlyNearNames() {
        #expect(Spelling.nearest("barcod", among: ["card", "barcode"]) == "barcode")
        #expect(Spelling.nearest("bracode", among: ["card", "barcode"]) == "barcode")
        #expect(Spelling.nearest("xyz", among: ["card", "barcode"]) == nil)
    }
}
