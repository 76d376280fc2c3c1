// Whether a definition makes sense: its fields, that what it becomes can be filled by them, and that its examples hold.

package import FormsMessages
internal import LecternKit
internal import TypesMessages

/// Checks definitions before they are written.
package enum FormCheck {
    private static let validator = FieldValidator(Forms.Reason.fieldInvalid)

    /// - Throws: `FIELD_INVALID`, `EXAMPLE_FAILS`.
    package static func check(_ form: Forms.Form) throws {
        try validator.code(form.code, "form.code")
        try titles(form.titles, "form.titles")
        guard !form.fields.isEmpty else { throw validator.invalid("form.fields", "there are none", zh: "没有字段") }
        try validator.list(form.fields, "form.fields", countMax: FormsLimits.fieldsMax, field)
        guard Set(form.fields.map(\.code)).count == form.fields.count else {
            throw validator.invalid("form.fields", "two have the same code", zh: "有两个字段代码相同")
        }
        guard !form.becomes.isEmpty else { throw validator.invalid("form.becomes", "there is nothing that it becomes", zh: "没有要办理的事项") }
        guard form.becomes.count <= FormsLimits.becomesMax else {
            throw validator.invalid("form.becomes", "there are more than \(FormsLimits.becomesMax)", zh: "多于 \(FormsLimits.becomesMax) 个")
        }
        for (index, call) in form.becomes.enumerated() { try becomes(call, "form.becomes[\(index)]", form) }
        guard form.examples.count <= FormsLimits.examplesMax else {
            throw validator.invalid("form.examples", "there are more than \(FormsLimits.examplesMax)", zh: "多于 \(FormsLimits.examplesMax) 个")
        }
        for (index, one) in form.examples.enumerated() { try example(one, "form.examples[\(index)]", form) }
    }

    private static func titles(_ titles: [Types.Text], _ field: String) throws(Refusal) {
        guard !titles.isEmpty else { throw validator.invalid(field, "there are none", zh: "缺少名称") }
        try validator.list(titles, field, countMax: FormsLimits.titlesMax) { text, field throws(Refusal) in
            try validator.languageTag(text.language, "\(field).language")
            try validator.requiredText(text.text, "\(field).text", charactersMax: FormsLimits.titleCharactersMax)
        }
    }

    private static func field(_ field: Forms.Field, _ place: String) throws(Refusal) {
        try validator.code(field.code, "\(place).code")
        guard !FormsLimits.reserved.contains(field.code) else {
            throw validator.invalid("\(place).code", "an item of work has a field of that name", zh: "此代码为工作项保留")
        }
        try titles(field.titles, "\(place).titles")
        guard (1...Forms.FieldKind.choice.rawValue).contains(field.kind.rawValue) else {
            throw validator.invalid("\(place).kind", "it is none", zh: "没有这种类型")
        }
        guard [.text, .number].contains(field.kind) || field.least == 0 && field.most == 0 else {
            throw validator.invalid("\(place).most", "it goes with TEXT and NUMBER", zh: "只用于 TEXT 和 NUMBER")
        }
        guard field.most >= field.least || field.most == 0 else {
            throw validator.invalid("\(place).most", "it is smaller than `least`", zh: "小于 least")
        }
        if field.kind == .text {
            try validator.notNegative(field.least, "\(place).least")
            try validator.number(max(field.least, field.most), "\(place).most", max: FormsLimits.textCharactersMax)
        }
        guard (field.kind == .choice) != field.choices.isEmpty else {
            throw validator.invalid("\(place).choices", "they go with CHOICE, which needs some", zh: "CHOICE 须有选项，其他类型没有")
        }
        try validator.list(field.choices, "\(place).choices", countMax: FormsLimits.choicesMax) { choice, place throws(Refusal) in
            try validator.externalCode(choice.code, "\(place).code")
            try titles(choice.titles, "\(place).titles")
        }
        guard Set(field.choices.map(\.code)).count == field.choices.count else {
            throw validator.invalid("\(place).choices", "two have the same code", zh: "有两个选项代码相同")
        }
    }

    private static func becomes(_ call: Forms.Becomes, _ place: String, _ form: Forms.Form) throws {
        guard let method = FormMethod.named(call.method) else {
            let known = FormMethod.all.map(\.name).joined(separator: ", ")
            throw validator.invalid("\(place).method", "it is none of \(known)", zh: "不是以下之一：\(known)")
        }
        guard call.fills.count <= FormsLimits.fillsMax, Set(call.fills.map(\.path)).count == call.fills.count else {
            throw validator.invalid("\(place).fills", "one is filled twice", zh: "重复填充")
        }
        for (index, fill) in call.fills.enumerated() { try Self.fill(fill, "\(place).fills[\(index)]", method, form) }
        let filled = Set(call.fills.map(\.path))
        for path in method.needs where !filled.contains(path) {
            throw validator.invalid("\(place).fills", "\(method.name) needs \(path)", zh: "\(method.name) 需要 \(path)")
        }
        guard !call.whereField.isEmpty else {
            guard call.whereValue.isEmpty else { throw validator.invalid("\(place).where_value", "it goes with where_field", zh: "须与 where_field 一起使用") }
            return
        }
        guard let asked = form.fields.first(where: { $0.code == call.whereField }) else {
            throw validator.invalid("\(place).where_field", "the form has no such field", zh: "表单没有此字段")
        }
        let isKnown = asked.kind != .choice || asked.choices.contains { $0.code == call.whereValue } || call.whereValue.isEmpty
        guard isKnown, asked.kind != .box || ["", "yes", "no"].contains(call.whereValue) else {
            throw validator.invalid("\(place).where_value", "the field can't have it", zh: "该字段没有此值")
        }
    }

    private static func fill(_ fill: Forms.Fill, _ place: String, _ method: FormMethod, _ form: Forms.Form) throws(Refusal) {
        guard let takes = method.paths[fill.path] else {
            let known = method.paths.keys.sorted().joined(separator: ", ")
            throw validator.invalid("\(place).path", "of \(method.name) it is none of \(known)", zh: "\(method.name) 只能填充：\(known)")
        }
        guard fill.field.isEmpty != fill.value.isEmpty else {
            throw validator.invalid("\(place).field", "it needs a field or a value, and not both", zh: "须有字段或固定值，二者取一")
        }
        let fits: Bool
        if fill.field.isEmpty {
            try validator.text(fill.value, "\(place).value", charactersMax: FormsLimits.titleCharactersMax)
            fits = switch takes {
            case .text: true
            case .number: Int64(fill.value) != nil
            case .day: LocalDay(fill.value) != nil
            case .box: ["yes", "no"].contains(fill.value)
            case .oneOf(let known): known.contains(fill.value)
            }
        } else {
            guard let field = form.fields.first(where: { $0.code == fill.field }) else {
                throw validator.invalid("\(place).field", "the form has no such field", zh: "表单没有此字段")
            }
            fits = switch takes {
            case .text: true
            case .number: field.kind == .number
            case .day: field.kind == .day
            case .box: field.kind == .box
            case .oneOf(let known): field.kind == .choice && field.choices.allSatisfy { known.contains($0.code) }
            }
        }
        guard fits else { throw validator.invalid(place, "\(fill.path) of \(method.name) can't take it", zh: "\(method.name) 的 \(fill.path) 不能这样填充") }
    }

    private static func example(_ example: Forms.Example, _ place: String, _ form: Forms.Form) throws(Refusal) {
        var (wrong, calls): (String, [Forms.Planned]) = ("", [])
        do { calls = try Filling(form, example.answers).planned } catch { wrong = error.field }
        guard wrong == example.wrongField else {
            let expected = example.wrongField.isEmpty ? "no wrong field" : "wrong \(example.wrongField)"
            throw Refusal(Forms.Reason.exampleFails, facts: ("example", place), ("expected", expected), ("found", wrong.isEmpty ? "no wrong field" : "wrong \(wrong)"))
        }
        guard calls == example.calls else {
            throw Refusal(
                Forms.Reason.exampleFails, facts: ("example", place), ("expected", words(example.calls)), ("found", words(calls)))
        }
    }

    private static func words(_ calls: [Forms.Planned]) -> String {
        calls.isEmpty
            ? "no call"
            : calls.map { call in "\(call.method)(\(call.values.map { "\($0.field)=\($0.value)" }.joined(separator: " ")))" }.joined(separator: ", ")
    }
}
