// Whether a kind may be declared as it is, and whether a notice's values are those of its kind.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// Checks what owners declare and add. Each check throws `FIELD_INVALID`.
enum KindCheck {
    private static let validator = NoticesService.validator

    /// - Throws: `FIELD_INVALID`, `MessageError`.
    static func check(_ kind: Notices.Kind) throws {
        try validator.code(kind.code, "kind.code")
        guard kind.code.split(separator: ".", omittingEmptySubsequences: false).filter({ !$0.isEmpty }).count == 2 else {
            throw validator.invalid("kind.code", "it is not a code like circulation.due_soon", zh: "不是 circulation.due_soon 这样的代码")
        }
        guard kind.version > 0 else { throw validator.invalid("kind.version", "it is less than 1", zh: "小于 1") }
        try texts(kind.title, "kind.title")
        guard kind.purpose.rule != nil else { throw validator.invalid("kind.purpose", "it is none", zh: "没有这种值") }
        try minutes(kind.expiryMinutes, 1, NoticesLimits.minutesMax, "kind.expiry_minutes")
        try minutes(kind.digestMinutes, 0, NoticesLimits.digestMinutesMax, "kind.digest_minutes")
        if !kind.digestGroup.isEmpty { try validator.code(kind.digestGroup, "kind.digest_group") }
        try fields(kind)
        guard kind.templates.count <= NoticesLimits.templatesMax else {
            throw validator.invalid("kind.templates", "there are more than \(NoticesLimits.templatesMax)", zh: "多于 \(NoticesLimits.templatesMax) 个")
        }
        guard kind.templates.contains(where: { $0.channel == .init(rawValue: 0) && $0.language == TemplateBook.lastLanguage }) else {
            throw validator.invalid("kind.templates", "there is none in English for all channels", zh: "没有适用于所有渠道的英文模板")
        }
        for (index, template) in kind.templates.enumerated() { try TemplateCheck.check(template, of: kind, "kind.templates[\(index)]") }
        guard try kind.encoded().count <= NoticesLimits.kindBytesMax else {
            throw validator.invalid("kind", "it has more than \(NoticesLimits.kindBytesMax) bytes", zh: "超过 \(NoticesLimits.kindBytesMax) 字节")
        }
    }

    private static func fields(_ kind: Notices.Kind) throws {
        guard kind.fields.count <= NoticesLimits.fieldsMax else {
            throw validator.invalid("kind.fields", "there are more than \(NoticesLimits.fieldsMax)", zh: "多于 \(NoticesLimits.fieldsMax) 个")
        }
        for (index, field) in kind.fields.enumerated() {
            let place = "kind.fields[\(index)]"
            try validator.code(field.name, "\(place).name")
            guard !TemplateBook.ownNames.contains(field.name), (try? TemplateText("{\(field.name)}")) != nil else {
                throw validator.invalid("\(place).name", "it is not a name of small letters, digits and underscores, or one that every template has",
                    zh: "不是由小写字母、数字和下划线组成的名称，或者是每个模板都有的名称")
            }
            try texts(field.label, "\(place).label")
            guard let type = ShownValue(rawValue: Int64(field.type.rawValue)) else {
                throw validator.invalid("\(place).type", "it is none", zh: "没有这种值")
            }
            guard type.takes(field.sample), !field.sample.isEmpty else {
                throw validator.invalid("\(place).sample", "it is not a value of its type", zh: "与类型不符")
            }
        }
        guard Set(kind.fields.map(\.name)).count == kind.fields.count else { throw validator.invalid("kind.fields", "two have the same name", zh: "有两个同名") }
    }

    /// The values of a notice, or of a preview.
    /// - Throws: `FIELD_INVALID`, `MessageError`.
    static func check(_ values: [Notices.FieldValue], of kind: Notices.Kind) throws {
        let fields = Dictionary(kind.fields.map { ($0.name, $0) }) { first, _ in first }
        for (index, value) in values.enumerated() {
            guard let field = fields[value.name] else {
                throw validator.invalid("values[\(index)].name", "the kind has no such field", zh: "该类型没有此字段")
            }
            try validator.text(value.value, "values[\(index)].value", charactersMax: NoticesLimits.valueCharactersMax)
            guard ShownValue(rawValue: Int64(field.type.rawValue))?.takes(value.value) ?? true else {
                throw validator.invalid("values[\(index)].value", "it is not a value of its type", zh: "与类型不符")
            }
        }
        let names = values.map(\.name)
        guard Set(names).count == names.count else { throw validator.invalid("values", "a field has two", zh: "有一个字段有两个值") }
        if let missing = kind.fields.first(where: { $0.needed && !names.contains($0.name) }) {
            throw validator.invalid("values", "\(missing.name) is missing", zh: "缺少 \(missing.name)")
        }
        guard try Notices.FieldValues(values: values).encoded().count <= NoticesLimits.valuesBytesMax else {
            throw validator.invalid("values", "they have more than \(NoticesLimits.valuesBytesMax) bytes", zh: "超过 \(NoticesLimits.valuesBytesMax) 字节")
        }
    }

    private static func texts(_ texts: [Notices.Text], _ place: String) throws {
        guard !texts.isEmpty else { throw validator.invalid(place, "it is missing", zh: "缺少") }
        for (index, text) in texts.enumerated() {
            try validator.languageTag(text.language, "\(place)[\(index)].language")
            try validator.requiredText(text.text, "\(place)[\(index)].text")
        }
    }

    private static func minutes(_ number: Int64, _ least: Int64, _ most: Int64, _ field: String) throws {
        guard (least...most).contains(number) else { throw validator.invalid(field, "it is not from \(least) to \(most)", zh: "不在 \(least) 到 \(most) 之间") }
    }
}

extension Notices.Purpose {
    /// As the rules have it; nil: it is none.
    var rule: NoticePurpose? { NoticePurpose(rawValue: Int64(rawValue)) }
}

extension Notices.ChannelKind {
    /// As the rules have it; nil: it is none.
    var rule: NoticeChannel? { NoticeChannel(rawValue: Int64(rawValue)) }

    init(_ channel: NoticeChannel?) { self.init(rawValue: Int32(channel?.rawValue ?? 0)) }
}
