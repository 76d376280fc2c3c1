// Whether a template may be kept as it is.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// Checks templates of staff and of kinds. Each check throws `FIELD_INVALID`.
enum TemplateCheck {
    private static let validator = NoticesService.validator

    /// - Parameters:
    ///   - template: the template.
    ///   - kind: its kind, whose fields have been checked.
    ///   - place: the name of the message's field.
    /// - Throws: `FIELD_INVALID`.
    static func check(_ template: Notices.Template, of kind: Notices.Kind, _ place: String) throws {
        guard template.channel == .init(rawValue: 0) || template.channel.rule != nil else {
            throw validator.invalid("\(place).channel", "it is none", zh: "没有这种值")
        }
        guard !template.language.isEmpty else { throw validator.invalid("\(place).language", "it is missing", zh: "缺少") }
        try validator.languageTag(template.language, "\(place).language")
        let fields = Set(kind.fields.map(\.name))
        let needed = Set(kind.fields.filter(\.needed).map(\.name))
        let always: Set<String> = ["reader", "library", "unsubscribe"]
        try validator.text(template.subject, "\(place).subject", charactersMax: NoticesLimits.subjectCharactersMax)
        try names(template.subject, "\(place).subject", fields.union(always).union(["count"]))
        guard template.channel != .email || !template.subject.isEmpty else {
            throw validator.invalid("\(place).subject", "an e-mail has one", zh: "邮件须有主题")
        }
        try text(template.body, "\(place).body")
        guard !template.body.isEmpty else { throw validator.invalid("\(place).body", "it is missing", zh: "缺少") }
        try names(template.body, "\(place).body", fields.union(always), needed)
        try text(template.digestBody, "\(place).digest_body")
        try text(template.digestLine, "\(place).digest_line")
        guard template.digestBody.isEmpty == template.digestLine.isEmpty else {
            throw validator.invalid("\(place).digest_line", "a digest has both, a body and a line", zh: "汇总须同时有正文和条目")
        }
        if !template.digestBody.isEmpty {
            try names(template.digestBody, "\(place).digest_body", always.union(["count", "list"]), ["list"])
            try names(template.digestLine, "\(place).digest_line", fields, needed)
        }
        try length(template, kind, place)
    }

    /// Staff write no link in a text of the service's that would do nothing: nobody can switch such notices off. In a kind's own text, which
    /// may be that of several kinds, it is left empty.
    /// - Throws: `FIELD_INVALID`.
    static func checkUnsubscribing(_ template: Notices.Template, of kind: Notices.Kind, _ place: String) throws {
        guard kind.purpose == .service else { return }
        for (name, text) in [("subject", template.subject), ("body", template.body), ("digest_body", template.digestBody)] where text.contains("{unsubscribe}") {
            throw validator.invalid("\(place).\(name)", "nobody unsubscribes from the service's notices: leave {unsubscribe} out", zh: "服务通知不能退订，请去掉 {unsubscribe}")
        }
    }

    /// What a short message may have, with the samples of its kind.
    private static func length(_ template: Notices.Template, _ kind: Notices.Kind, _ place: String) throws {
        guard template.channel == .sms else { return }
        let samples = Dictionary(kind.fields.map { ($0.name, $0.sample) }) { first, _ in first }
        guard let text = try? TemplateText(template.body).filled(samples) else { return }
        let segments = SMSLength.segments(text)
        guard segments <= NoticesLimits.segmentsMax else {
            throw validator.invalid(
                "\(place).body", "with sample values it takes \(segments) short messages, more than \(NoticesLimits.segmentsMax)",
                zh: "按样例需 \(segments) 条短信，超过 \(NoticesLimits.segmentsMax) 条")
        }
    }

    private static func names(_ text: String, _ field: String, _ allowed: Set<String>, _ needed: Set<String> = []) throws {
        do throws(TemplateText.Wrong) {
            try TemplateText(text).check(allowed: allowed, needed: needed)
        } catch {
            throw validator.invalid(field, error.why, zh: error.zh)
        }
    }

    /// A text of several lines.
    private static func text(_ text: String, _ field: String) throws {
        guard text.unicodeScalars.count <= NoticesLimits.templateCharactersMax else {
            throw validator.invalid(
                field, "it has more than \(NoticesLimits.templateCharactersMax) characters",
                zh: "超过 \(NoticesLimits.templateCharactersMax) 个字符")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" }) else {
            throw validator.invalid(field, "it holds a control character other than a line's end", zh: "含换行以外的控制字符")
        }
    }
}
