// Whether a kind may be declared as it is, and whether an item's values are those of its kind.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Checks what owners declare and add. Each check throws `FIELD_INVALID`.
enum KindCheck {
    private static let validator = WorkService.validator

    /// - Throws: `FIELD_INVALID`, `MessageError`.
    static func check(_ kind: Work.Kind) throws {
        try validator.code(kind.code, "kind.code")
        guard kind.version > 0 else { throw validator.invalid("kind.version", "it is less than 1", zh: "小于 1") }
        try texts(kind.title, "kind.title")
        try right(kind.right, "kind.right")
        if !kind.escalationRight.isEmpty { try right(kind.escalationRight, "kind.escalation_right") }
        try minutes(kind.dueMinutes, 1, WorkLimits.minutesMax, "kind.due_minutes")
        try minutes(kind.escalationMinutes, 0, WorkLimits.minutesMax, "kind.escalation_minutes")
        try minutes(kind.leaseMinutes, 0, WorkLimits.leaseMinutesMax, "kind.lease_minutes")
        try fields(kind.fields, "kind.fields")
        guard kind.actions.count <= WorkLimits.actionsMax else {
            throw validator.invalid("kind.actions", "there are more than \(WorkLimits.actionsMax)", zh: "多于 \(WorkLimits.actionsMax) 个")
        }
        for (index, action) in kind.actions.enumerated() {
            let place = "kind.actions[\(index)]"
            try validator.code(action.name, "\(place).name")
            try texts(action.title, "\(place).title")
            try fields(action.inputs, "\(place).inputs")
            guard action.method.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
                throw validator.invalid("\(place).method", "it is not a method like lectern.circulation.v1.Circulation/Return", zh: "不是 lectern.circulation.v1.Circulation/Return 这样的方法")
            }
        }
        guard Set(kind.actions.map(\.name)).count == kind.actions.count else {
            throw validator.invalid("kind.actions", "two have the same name", zh: "有两个同名")
        }
        guard try kind.encoded().count <= WorkLimits.kindBytesMax else {
            throw validator.invalid("kind", "it has more than \(WorkLimits.kindBytesMax) bytes", zh: "超过 \(WorkLimits.kindBytesMax) 字节")
        }
    }

    /// The values of an item.
    /// - Throws: `FIELD_INVALID`, `MessageError`.
    static func check(_ values: [Work.FieldValue], of kind: Work.Kind) throws {
        let names = Set(kind.fields.map(\.name))
        for (index, value) in values.enumerated() where !names.contains(value.name) {
            throw validator.invalid("values[\(index)].name", "the kind has no such field", zh: "该类型没有此字段")
        }
        guard try Work.Item(values: values).encoded().count <= WorkLimits.valuesBytesMax else {
            throw validator.invalid("values", "they have more than \(WorkLimits.valuesBytesMax) bytes", zh: "超过 \(WorkLimits.valuesBytesMax) 字节")
        }
    }

    /// The name of a right, "work.settle".
    /// - Throws: `FIELD_INVALID`.
    static func right(_ text: String, _ field: String) throws {
        try validator.code(text, field)
        guard text.split(separator: ".", omittingEmptySubsequences: false).filter({ !$0.isEmpty }).count == 2 else {
            throw validator.invalid(field, "it is not a right like work.settle", zh: "不是 work.settle 这样的权限")
        }
    }

    private static func fields(_ fields: [Work.Field], _ place: String) throws {
        guard fields.count <= WorkLimits.fieldsMax else { throw validator.invalid(place, "there are more than \(WorkLimits.fieldsMax)", zh: "多于 \(WorkLimits.fieldsMax) 个") }
        for (index, field) in fields.enumerated() {
            try validator.code(field.name, "\(place)[\(index)].name")
            try texts(field.title, "\(place)[\(index)].title")
            try validator.number(field.side, "\(place)[\(index)].side", max: 2)
        }
    }

    private static func texts(_ texts: [Work.Text], _ place: String) throws {
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
