// Masks, versions of fields, ages, identity numbers, and the state tables.

import LecternKit
import ReadersRules
import Testing

@Suite struct MaskTests {
    @Test(arguments: [("张三", "张*"), ("欧阳修", "欧阳*"), ("欧阳", "欧*"), ("Li Bai", "L*"), ("张", "张*"), ("", "")])
    func name_isToldByItsFamilyName(_ name: String, _ masked: String) { #expect(Mask.name(name) == masked) }

    @Test(arguments: [("+8613800138000", "+86138****8000"), ("13800138000", "138****8000"), ("12345", "****"), ("", "")])
    func phone_keepsBothEnds(_ phone: String, _ masked: String) { #expect(Mask.phone(phone) == masked) }

    @Test(arguments: [("li@example.com", "l***@example.com"), ("li", "***"), ("@x", "***"), ("", "")])
    func email_keepsFirstLetterAndDomain(_ email: String, _ masked: String) { #expect(Mask.email(email) == masked) }

    /// Whoever may see everything sees it; a partner sees the family name and nothing else; staff see no number whole.
    @Test(arguments: ["phone", "email", "birth_date", "addresses", "name", "category"])
    func value_ofEachField_isMaskedByWhoLooks(_ field: String) {
        let value = ["phone": "+8613800138000", "email": "li@example.com", "birth_date": "2015-06-01"][field] ?? "人民路 1 号"
        #expect(Mask.value(value, of: field, for: .full) == value)
        #expect(Mask.value(value, of: field, for: .nameOnly) == (field == "name" ? "人*" : ""))
        let isPrivate = ["phone", "email", "birth_date", "addresses"].contains(field)
        #expect((Mask.value(value, of: field, for: .masked) != value) == isPrivate)
    }

    @Test func code_ofAnIdentifier_keepsItsEnd() {
        #expect(Mask.code("1234567890") == "****7890" && Mask.code("12345678") == "***" && Mask.code("") == "")
    }
}

@Suite struct FieldVersionTests {
    private func decide(_ fields: [String], _ expected: Int64, _ found: Int64, _ changes: [FieldVersions.Change]) -> FieldVersions.Outcome {
        FieldVersions.decide(fields, expected: expected, found: found, changes: changes)
    }

    @Test func change_ofOtherFieldsThanWereChanged_proceeds() {
        #expect(decide(["phone"], 3, 3, []) == .proceed)
        #expect(decide(["phone"], 3, 5, [(4, "email"), (5, "name"), (5, "category")]) == .proceed)
        #expect(decide(["phone"], 3, 4, [(4, "")]) == .proceed)
    }

    @Test func change_ofTheSameField_isToldEverythingThatWasChanged() {
        #expect(decide(["phone"], 3, 5, [(4, "phone"), (5, "name")]) == .conflict(["name", "phone"]))
        // What was changed before it was read does not matter.
        #expect(decide(["phone"], 3, 4, [(2, "phone"), (4, "name")]) == .proceed)
    }

    @Test func versionWithoutATrace_isAChangeOfEverything() {
        #expect(decide(["phone"], 3, 5, [(5, "name")]) == .conflict(["name"]))
        #expect(decide(["phone"], 3, 4, []) == .conflict([]))
        // A version that never was.
        #expect(decide(["phone"], 9, 4, []) == .conflict([]))
    }
}

@Suite struct AgeTests {
    private func completes(_ years: Int64, _ born: String, _ day: String) throws -> Bool {
        Age.hasCompleted(years, born: try #require(LocalDay(born)), on: try #require(LocalDay(day)))
    }

    @Test(arguments: [
        ("2008-06-01", "2026-05-31", false), ("2008-06-01", "2026-06-01", true), ("2008-02-29", "2026-02-28", false),
        ("2008-02-29", "2026-03-01", true), ("2010-02-28", "2028-02-29", true), ("2010-03-01", "2028-02-29", false), ("2026-01-01", "2026-01-01", false),
    ])
    func age_isCompletedOnTheBirthday(_ born: String, _ day: String, _ isCompleted: Bool) throws {
        #expect(try completes(18, born, day) == isCompleted)
    }
}

@Suite struct IdentityNumberTests {
    @Test(arguments: [
        ("11010519491231002X", "11010519491231002X"), ("110105 19491231 002x", "11010519491231002X"), ("E12345678", "E12345678"),
    ] as [(String, String)])
    func number_howeverTyped_hasOneForm(_ text: String, _ number: String) { #expect(IdentityNumber.normalized(text) == number) }

    @Test(arguments: ["110105194912310021", "1234", "", "E1234567/", String(repeating: "1", count: 33)])
    func number_thatCannotBe_isNone(_ text: String) { #expect(IdentityNumber.normalized(text) == nil) }
}

@Suite struct ReaderStateTests {
    @Test func tables_areWhole() {
        #expect(IdentifierLife.table.problems == [] && RecordLife.table.problems == [])
    }

    /// What is over is over: a replaced or withdrawn identifier never identifies anybody again.
    @Test func identifier_thatEnded_neverComesBack() {
        for state in [IdentifierLife.State.replaced, .withdrawn] { #expect(IdentifierLife.table.events(from: state) == []) }
        let verdict = IdentifierLife.table.decide(from: .lost, .reportedFound, by: .readerAtPartner)
        #expect(verdict.objections == [.actor(.reportedFound)])
    }
}
