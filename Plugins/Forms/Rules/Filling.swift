// What a filled-in form means: its answers as they are kept, what is wrong with them, and the calls that they become.

package import FormsMessages
internal import LecternKit

/// A form with its answers.
package struct Filling: Sendable {
    /// Why an answer can't be taken.
    package struct Wrong: Error, Equatable, Sendable {
        package let field: String
        package let english: String
        package let chinese: String
    }

    private let form: Forms.Form
    /// By the field's code; what is not answered is left out.
    package let answers: [String: String]

    /// Reads answers: blanks around them go, and what a scanner adds to a code.
    /// - Throws: `Wrong` for the first field that can't be taken, in the order of the form.
    package init(_ form: Forms.Form, _ told: [Forms.FieldAnswer]) throws(Wrong) {
        self.form = form
        var answers: [String: String] = [:]
        for answer in told {
            guard let field = form.fields.first(where: { $0.code == answer.field }) else {
                throw Wrong(field: answer.field, english: "the form has no such field", chinese: "表单没有此字段")
            }
            guard answers[answer.field] == nil else {
                throw Wrong(field: answer.field, english: "it is answered twice", chinese: "重复填写")
            }
            answers[answer.field] = Self.plain(answer.value, field.kind)
        }
        answers = answers.filter { !$0.value.isEmpty }
        self.answers = answers
        for field in form.fields { try Self.check(answers[field.code], field) }
    }

    private static func plain(_ text: String, _ kind: Forms.FieldKind) -> String {
        switch kind {
        case .text: String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        case .box, .choice, .card, .barcode, .number, .day: ScannedText.plain(text)
        default: text
        }
    }

    private static func check(_ value: String?, _ field: Forms.Field) throws(Wrong) {
        func wrong(_ english: String, _ chinese: String) -> Wrong { Wrong(field: field.code, english: english, chinese: chinese) }
        guard let value else {
            guard !field.required else { throw wrong("it is missing", "缺少") }
            return
        }
        switch field.kind {
        case .text:
            let most = field.most == 0 ? FormsLimits.textCharactersDefault : field.most
            guard (field.least...max(field.least, most)).contains(Int64(value.count)) else {
                throw wrong("it has not from \(field.least) to \(most) characters", "不是 \(field.least) 到 \(most) 个字符")
            }
            guard !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" }) else {
                throw wrong("it has a control character", "含有控制字符")
            }
        case .card, .barcode:
            guard value.utf8.count <= 64, value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw wrong("it is not from 1 to 64 printable ASCII characters", "不是 1 到 64 个可打印的 ASCII 字符")
            }
        case .number:
            guard let number = Int64(value) else { throw wrong("it is no whole number", "不是整数") }
            guard field.least == 0 && field.most == 0 || (field.least...max(field.least, field.most)).contains(number) else {
                throw wrong("it is not from \(field.least) to \(field.most)", "不在 \(field.least) 到 \(field.most) 之间")
            }
        case .day:
            guard LocalDay(value) != nil else { throw wrong("it is no day like 2026-09-01", "不是 2026-09-01 这样的日期") }
        case .box:
            guard value == "yes" || value == "no" else { throw wrong("it is neither yes nor no", "不是 yes 或 no") }
        case .choice:
            guard field.choices.contains(where: { $0.code == value }) else {
                let known = field.choices.map(\.code).joined(separator: ", ")
                throw wrong("it is none of \(known)", "不是以下之一：\(known)")
            }
        default: throw wrong("the field is of no kind", "字段没有类型")
        }
    }

    /// The calls that the form becomes, with the fields of their requests; those that are not filled are left out.
    package var planned: [Forms.Planned] {
        form.becomes.filter(applies).map { becomes in
            let values = becomes.fills.compactMap { fill -> Forms.FieldAnswer? in
                let value = fill.field.isEmpty ? fill.value : answer(fill.field)
                return value.isEmpty ? nil : Forms.FieldAnswer(field: fill.path, value: value)
            }
            return Forms.Planned(method: becomes.method, values: values)
        }
    }

    /// A reader's card, from the first field of that kind that is answered; empty: there is none.
    package var card: String { form.fields.first { $0.kind == .card && answers[$0.code] != nil }.flatMap { answers[$0.code] } ?? "" }

    /// The same of a form that may have a wrong answer: whose it is counts all the same.
    package static func card(_ form: Forms.Form, _ told: [Forms.FieldAnswer]) -> String {
        let cards = form.fields.filter { $0.kind == .card }.compactMap { field in told.first { $0.field == field.code }?.value }
        let card = cards.map(ScannedText.plain).first { !$0.isEmpty } ?? ""
        return card.utf8.count <= 64 && card.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? card : ""
    }

    /// The answers in the order of the form.
    package var told: [Forms.FieldAnswer] {
        form.fields.compactMap { field in answers[field.code].map { Forms.FieldAnswer(field: field.code, value: $0) } }
    }

    /// A box that is not ticked says no.
    private func answer(_ code: String) -> String {
        answers[code] ?? (form.fields.first { $0.code == code }?.kind == .box ? "no" : "")
    }

    private func applies(_ becomes: Forms.Becomes) -> Bool {
        guard !becomes.whereField.isEmpty else { return true }
        let found = answer(becomes.whereField)
        if !becomes.whereValue.isEmpty { return found == becomes.whereValue }
        return !found.isEmpty && found != "no"
    }
}
