// What a filled-in form means, and which definitions are refused.

import FormsMessages
import FormsRules
import LecternKit
import Testing
import TypesMessages

/// A hold request, with a box for the consent to be told by text message.
enum HoldForm {
    static func titles(_ text: String) -> [Types.Text] { [.init(language: "zh-Hans", text: text)] }

    static var form: Forms.Form {
        .init(
            code: "hold", titles: titles("预约申请"),
            fields: [
                .init(code: "card", titles: titles("证号"), kind: .card, required: true),
                .init(code: "barcode", titles: titles("条码"), kind: .barcode, required: true),
                .init(
                    code: "pickup", titles: titles("取书点"), kind: .choice, required: true,
                    choices: [.init(code: "desk-a", titles: titles("总馆")), .init(code: "desk-b", titles: titles("分馆"))]),
                .init(code: "copies", titles: titles("册数"), kind: .number, least: 1, most: 3),
                .init(code: "sms", titles: titles("短信通知"), kind: .box),
            ],
            becomes: [
                .init(
                    method: "Circulation/PlaceHold",
                    fills: [
                        .init(path: "card", field: "card"), .init(path: "barcode", field: "barcode"), .init(path: "scope", value: "RECORD"),
                        .init(path: "pickup_point", field: "pickup"),
                    ]),
                .init(
                    method: "ReaderRecord/PutConsent",
                    fills: [
                        .init(path: "card", field: "card"), .init(path: "purpose", value: "sms"), .init(path: "given", field: "sms"),
                        .init(path: "evidence", value: "paper"),
                    ], whereField: "sms"),
            ])
    }

    static func answers(_ values: (String, String)...) -> [Forms.FieldAnswer] { values.map { .init(field: $0.0, value: $0.1) } }
}

@Suite struct FillingTests {
    private let form = HoldForm.form

    @Test func filling_becomesItsCalls_withWhatIsConstant_andThoseThatAreTickedAlone() throws {
        let plain = try Filling(form, HoldForm.answers(("card", " ０４４０３ 1\r"), ("barcode", "B1"), ("pickup", "desk-a"), ("copies", "")))
        #expect(
            plain.planned == [
                .init(
                    method: "Circulation/PlaceHold",
                    values: HoldForm.answers(("card", "044031"), ("barcode", "B1"), ("scope", "RECORD"), ("pickup_point", "desk-a")))
            ])
        #expect(plain.card == "044031" && plain.told.map(\.field) == ["card", "barcode", "pickup"])
        let ticked = try Filling(form, HoldForm.answers(("card", "1"), ("barcode", "B1"), ("pickup", "desk-a"), ("sms", "yes")))
        #expect(ticked.planned.map(\.method) == ["Circulation/PlaceHold", "ReaderRecord/PutConsent"])
        let unticked = try Filling(form, HoldForm.answers(("card", "1"), ("barcode", "B1"), ("pickup", "desk-a"), ("sms", "no")))
        #expect(unticked.planned.map(\.method) == ["Circulation/PlaceHold"])
    }

    @Test(arguments: [
        ("card", ""), ("barcode", "B 1\u{7}é"), ("pickup", "desk-c"), ("copies", "4"), ("copies", "0"), ("copies", "two"), ("sms", "x"), ("unknown", "1"),
    ])
    func wrongAnswer_isNamedByItsField(_ field: String, _ value: String) throws {
        var answers = HoldForm.answers(("card", "1"), ("barcode", "B1"), ("pickup", "desk-a")).filter { $0.field != field }
        answers.append(.init(field: field, value: value))
        let error = #expect(throws: Filling.Wrong.self) { try Filling(form, answers) }
        #expect(error?.field == field)
    }

    @Test func answerThatIsThereTwice_isWrong() {
        #expect(throws: Filling.Wrong.self) {
            try Filling(form, HoldForm.answers(("card", "1"), ("card", "2"), ("barcode", "B1"), ("pickup", "desk-a")))
        }
    }

    @Test func definition_isTaken_whereItsExamplesHold() throws {
        var form = form
        let answers = HoldForm.answers(("card", "1"), ("barcode", "B1"), ("pickup", "desk-a"))
        form.examples = [
            .init(answers: answers, calls: try Filling(form, answers).planned),
            .init(answers: HoldForm.answers(("card", "1"), ("barcode", "B1")), wrongField: "pickup"),
        ]
        try FormCheck.check(form)
        for (index, change) in [(0, "barcode"), (1, "pickup")] {
            var other = form
            if index == 0 { other.examples[0].calls[0].values.removeAll { $0.field == change } } else { other.examples[1].wrongField = "card" }
            let refusal = #expect(throws: Refusal.self) { try FormCheck.check(other) }
            #expect(refusal?.reason.name == "EXAMPLE_FAILS")
        }
    }

    @Test func definitionThatCannotBe_isRefused() {
        let changes: [(String, (inout Forms.Form) -> Void)] = [
            ("no code", { $0.code = "" }), ("no titles", { $0.titles = [] }), ("no fields", { $0.fields = [] }),
            ("reserved code", { $0.fields[3].code = "reason" }), ("twice", { $0.fields[3].code = "card" }),
            ("no choices", { $0.fields[2].choices = [] }), ("least above most", { $0.fields[3].least = 9 }),
            ("nothing that it becomes", { $0.becomes = [] }), ("unknown method", { $0.becomes[0].method = "Ledger/Pay" }),
            ("unknown path", { $0.becomes[0].fills[1].path = "isbn" }), ("unknown field", { $0.becomes[0].fills[1].field = "isbn" }),
            ("path missing", { $0.becomes[0].fills.removeLast() }), ("field and value", { $0.becomes[0].fills[1].value = "B" }),
            ("wrong constant", { $0.becomes[0].fills[2].value = "ALL" }), ("wrong kind", { $0.becomes[1].fills[2].field = "card" }),
            ("unknown condition", { $0.becomes[1].whereField = "mail" }), ("condition that can't be", { $0.becomes[1].whereValue = "maybe" }),
            ("filled twice", { $0.becomes[0].fills.append($0.becomes[0].fills[0]) }),
        ]
        for (name, change) in changes {
            var form = form
            change(&form)
            #expect(throws: Refusal.self, "\(name)") { try FormCheck.check(form) }
        }
    }

    @Test func life_hasNoProblems_andEndsOnce() {
        #expect(EntryLife.table.problems == [])
        #expect(EntryLife.decide(.corrected, from: .waiting, by: .staff).to == .done)
        #expect(EntryLife.decide(.corrected, from: .done, by: .staff).objections != [])
        #expect(EntryLife.decide(.dropped, from: .waiting, by: .readerAtPartner).objections != [])
    }
}
