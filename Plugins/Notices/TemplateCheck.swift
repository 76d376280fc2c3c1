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
            throw validator.invalid("\(place).channel", "it is none")
        }
        guard !template.language.isEmpty else { throw validator.invalid("\(place).language", "it is missing") }
        try validator.languageTag(template.language, "\(place).language")
        let fields = Set(kind.fields.map(\.name))
        let needed = Set(kind.fields.filter(\.needed).map(\.name))
        let always: Set<String> = ["reader", "library", "unsubscribe"]
        try validator.text(template.subject, "\(place).subject", charactersMax: NoticesLimits.subjectCharactersMax)
        try names(template.subject, "\(place).subject", fields.union(always).union(["count"]))
        try text(template.body, "\(place).body")
        guard !template.body.isEmpty else { throw validator.invalid("\(place).body", "it is missing") }
        try names(template.body, "\(place).body", fields.union(always), needed)
        try text(template.digestBody, "\(place).digest_body")
        try text(template.digestLine, "\(place).digest_line")
        guard template.digestBody.isEmpty == template.digestLine.isEmpty else {
            throw validator.invalid("\(place).digest_line", "a digest has both, a body and a line")
        }
        if !template.digestBody.isEmpty {
            try names(template.digestBody, "\(place).digest_body", always.union(["count", "list"]), ["list"])
            try names(template.digestLine, "\(place).digest_line", fields, needed)
        }
        try length(template, kind, place)
    }

    /// What a short message may have, with the samples of its kind.
    private static func length(_ template: Notices.Template, _ kind: Notices.Kind, _ place: String) throws {
        guard template.channel == .sms else { return }
        let samples = Dictionary(kind.fields.map { ($0.name, $0.sample) }) { first, _ in first }
        guard let text = try? TemplateText(template.body).filled(samples) else { return }
        let segments = SMSLength.segments(text)
        guard segments <= NoticesLimits.segmentsMax else {
            throw validator.invalid("\(place).body", "with sample values it takes \(segments) short messages, more than \(NoticesLimits.segmentsMax)")
        }
    }

    private static func names(_ text: String, _ field: String, _ allowed: Set<String>, _ needed: Set<String> = []) throws {
        do throws(TemplateText.Wrong) {
            try TemplateText(text).check(allowed: allowed, needed: needed)
        } catch {
            throw validator.invalid(field, error.why)
        }
    }

    /// A text of several lines.
    private static func text(_ text: String, _ field: String) throws {
        guard text.unicodeScalars.count <= NoticesLimits.templateCharactersMax else {
            throw validator.invalid(field, "it has more than \(NoticesLimits.templateCharactersMax) characters")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" }) else {
            throw validator.invalid(field, "it holds a control character other than a line's end")
        }
    }
}
