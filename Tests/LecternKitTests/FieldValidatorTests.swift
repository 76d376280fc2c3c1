// What each kind of field takes, and which field a refusal names.

import HelloMessages
import LecternKit
import Testing

@Suite struct FieldValidatorTests {
    private static let validator = FieldValidator(Hello.Reason.nameMissing, versionConflict: Hello.Reason.alreadySigned)

    /// The refusal's reason and facts; "" where nothing is refused.
    private static func refusal(_ check: () throws(Refusal) -> Void) -> String {
        do throws(Refusal) {
            try check()
            return ""
        } catch {
            return ([error.reason.name] + error.facts.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        }
    }

    /// Why a value is refused; "" where it is taken.
    private static func why(_ check: () throws(Refusal) -> Void) -> String {
        String(refusal(check).trimmingPrefix("NAME_MISSING field=f why="))
    }

    private static let x64 = String(repeating: "x", count: 64)

    @Test(arguments: [
        ("a", ""), ("A-1_b.c", ""), (x64, ""), ("-", ""), ("", "it is missing"), (x64 + "x", "it has more than 64 characters"),
        ("a b", "it holds more than letters, digits, dot, hyphen and underscore"),
        ("a/b", "it holds more than letters, digits, dot, hyphen and underscore"),
        ("é", "it holds more than letters, digits, dot, hyphen and underscore"),
        ("书", "it holds more than letters, digits, dot, hyphen and underscore"),
        ("a\0", "it holds more than letters, digits, dot, hyphen and underscore"),
    ])
    func code_ofEachForm_isOfTheTable(_ text: String, _ expected: String) {
        #expect(Self.why { () throws(Refusal) in try Self.validator.code(text, "f") } == expected)
        #expect(FieldValidator.isCode(text) == expected.isEmpty)
    }

    @Test(arguments: [
        ("B-1", true), ("$/+%*!~", true), (x64, true), ("", false), (x64 + "x", false), ("a b", false), ("a\u{7F}", false),
        ("条码", false), ("a\n", false),
    ])
    func barcodeAndExternalCode_ofEachForm_areOfTheTable(_ text: String, _ isTaken: Bool) {
        let expected =
            isTaken ? "" : text.isEmpty ? "it is missing" : "it is not made of 1 to 64 ASCII characters without blanks"
        #expect(Self.why { () throws(Refusal) in try Self.validator.barcode(text, "f") } == expected)
        #expect(Self.why { () throws(Refusal) in try Self.validator.externalCode(text, "f") } == expected)
    }

    @Test func barcode_madeOfCodeCharacters_isTakenAsACodeToo() {
        for byte in UInt8.min...UInt8.max {
            let text = String(decoding: [byte], as: UTF8.self)
            guard FieldValidator.isCode(text) else { continue }
            #expect(Self.why { () throws(Refusal) in try Self.validator.barcode(text, "f") } == "")
        }
    }

    @Test(arguments: [
        ("", ""), ("zh", ""), ("zh-Hans-CN", ""), (String(repeating: "a", count: 35), ""),
        (String(repeating: "a", count: 36), "it is not a language tag like zh-Hans"),
        ("zh_CN", "it is not a language tag like zh-Hans"), ("zh.", "it is not a language tag like zh-Hans"),
    ])
    func languageTag_ofEachForm_isOfTheTable(_ text: String, _ expected: String) {
        #expect(Self.why { () throws(Refusal) in try Self.validator.languageTag(text, "f") } == expected)
    }

    @Test(arguments: [
        ("李白", "", ""), (String(repeating: "字", count: 5), "", ""), ("", "it is missing", ""),
        (" \u{3000}", "it is missing", ""), ("123456", "it has more than 5 characters", "it has more than 5 characters"),
        ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "it has more than 5 characters", "it has more than 5 characters"),
        ("a\nb", "it holds a control character", "it holds a control character"),
        ("a\u{85}", "it holds a control character", "it holds a control character"),
    ])
    func text_requiredAndNot_isOfTheTable(_ text: String, _ required: String, _ optional: String) {
        #expect(Self.why { () throws(Refusal) in try Self.validator.requiredText(text, "f", charactersMax: 5) } == required)
        #expect(Self.why { () throws(Refusal) in try Self.validator.text(text, "f", charactersMax: 5) } == optional)
    }

    @Test func requiredText_withoutALimit_hasTwoHundredCharacters() {
        #expect(Self.why { () throws(Refusal) in try Self.validator.requiredText(String(repeating: "é", count: 200), "f") } == "")
        #expect(Self.why { () throws(Refusal) in try Self.validator.requiredText(String(repeating: "é", count: 201), "f") }
            == "it has more than 200 characters")
    }

    @Test func numbers_atTheirBounds_areOfTheTable() {
        let ids: [(Int64, String)] = [(1, ""), (.max, ""), (0, "it is missing"), (-1, "it is negative")]
        for (number, expected) in ids { #expect(Self.why { () throws(Refusal) in try Self.validator.id(number, "f") } == expected) }
        #expect(Self.why { () throws(Refusal) in try Self.validator.notNegative(0, "f") } == "")
        #expect(Self.why { () throws(Refusal) in try Self.validator.notNegative(-1, "f") } == "it is negative")
        #expect(Self.why { () throws(Refusal) in try Self.validator.number(10 as UInt32, "f", max: 10) } == "")
        #expect(Self.why { () throws(Refusal) in try Self.validator.number(11 as UInt32, "f", max: 10) } == "it is more than 10")
    }

    @Test(arguments: [
        (0, "CNY", ""), (FieldValidator.moneyMinorUnitsMax, "EUR", ""), (-1, "CNY", "NAME_MISSING field=f.minor_units why=it is negative"),
        (FieldValidator.moneyMinorUnitsMax + 1, "CNY", "NAME_MISSING field=f.minor_units why=it is more than 1000000000000000"),
        (1, "", "NAME_MISSING field=f.currency why=it is not a currency like CNY"),
        (1, "cny", "NAME_MISSING field=f.currency why=it is not a currency like CNY"),
        (1, "CNYX", "NAME_MISSING field=f.currency why=it is not a currency like CNY"),
    ] as [(Int64, String, String)])
    func money_ofAmountAndCurrency_isOfTheTable(_ minorUnits: Int64, _ currency: String, _ expected: String) {
        #expect(Self.refusal { () throws(Refusal) in
            try Self.validator.money(minorUnits: minorUnits, currency: currency, "f")
        } == expected)
    }

    @Test(arguments: [
        (90, 180, ""), (-90, -180, ""), (90.001, 0, "NAME_MISSING field=f.latitude why=it is not between -90 and 90 degrees"),
        (.nan, 0, "NAME_MISSING field=f.latitude why=it is not between -90 and 90 degrees"),
        (0, -180.001, "NAME_MISSING field=f.longitude why=it is not between -180 and 180 degrees"),
        (0, .infinity, "NAME_MISSING field=f.longitude why=it is not between -180 and 180 degrees"),
    ] as [(Double, Double, String)])
    func place_atItsBounds_isOfTheTable(_ latitude: Double, _ longitude: Double, _ expected: String) {
        #expect(Self.refusal { () throws(Refusal) in
            try Self.validator.place(latitude: latitude, longitude: longitude, "f")
        } == expected)
    }

    @Test func list_withAWrongValue_namesItsPlace() {
        func refused(_ dates: [String]) -> String {
            Self.refusal { () throws(Refusal) in try Self.validator.list(dates, "dates", countMax: 2, Self.validator.date) }
        }
        #expect(refused([]) == "" && refused(["2026-10-01", "2024-02-29"]) == "")
        #expect(refused(["2026-10-01", "2026-02-29"]) == "NAME_MISSING field=dates[1] why=it is not a date like 2026-10-01")
        #expect(refused(["", "", ""]) == "NAME_MISSING field=dates why=there are more than 2")
    }

    @Test func change_thatIsObjectedTo_hasTheServicesReasons() {
        func refused(_ fields: [String], _ expected: Int64, _ found: Int64?, _ validator: FieldValidator = Self.validator) -> String {
            Self.refusal { () throws(Refusal) in
                _ = try validator.change(
                    fields, expected, of: ["name"], found: found, absent: Refusal(Hello.Reason.nameMissing, facts: ("code", "c")))
            }
        }
        #expect(refused(["name"], 3, 3) == "")
        #expect(refused(["nmae"], 3, 3) == "NAME_MISSING field=fields[0] why=it is not one of name")
        #expect(refused(["name"], 3, nil) == "NAME_MISSING code=c")
        #expect(refused(["name"], 3, 4) == "ALREADY_SIGNED expected=3 found=4")
        #expect(refused(["name"], 3, 4, FieldValidator(Hello.Reason.nameMissing)) == "NAME_MISSING field=expected_version why=it is not 4")
    }
}
