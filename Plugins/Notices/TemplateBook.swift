// The templates of a kind: which one is taken, and what comes of it with the values of notices.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// The templates of one kind, with those of staff before those that the kind brings along.
struct TemplateBook {
    /// Every kind has a template in it.
    static let lastLanguage = "en"
    /// What every template may have besides the fields of its kind.
    static let ownNames: Set<String> = ["reader", "library", "unsubscribe", "count", "list"]

    let kind: Notices.Kind
    /// Of staff.
    let written: [Notices.Template]

    /// Everything a text is made of.
    struct Content {
        /// The values of each notice that is told, by name; at least one.
        var notices: [[Notices.FieldValue]]
        var reader = ""
        var library = ""
        /// What stands for {unsubscribe}.
        var unsubscribe = ""
        /// Where the reader's library is.
        var zone: LocalZone?
    }

    /// A text as it is sent.
    struct Message: Equatable {
        var language = ""
        var subject = ""
        var text = ""
        /// The fields of the first notice as the text shows them.
        var values: [Notices.FieldValue] = []
    }

    /// The template for a channel: in the first of the languages in which there is one; there one of staff before one of the kind, and one of
    /// the channel before one of all.
    /// - Parameter languages: BCP 47, the one that the reader wants first.
    func template(_ channel: Notices.ChannelKind, _ languages: [String]) -> Notices.Template? {
        let all = Notices.ChannelKind(rawValue: 0)
        let order = [written.filter { $0.channel == channel }, written.filter { $0.channel == all }, kind.templates.filter { $0.channel == channel }, kind.templates.filter { $0.channel == all }]
        for language in languages + [Self.lastLanguage] {
            for matches in LanguageMatch.tests(language) {
                if let found = order.lazy.compactMap({ $0.first { matches($0.language) } }).first { return found }
            }
        }
        return nil
    }

    /// Fills a template in.
    /// - Throws: `TemplateText.Wrong` where a template is kept that could not be: an error of the plugin.
    func message(_ template: Notices.Template, _ channel: Notices.ChannelKind, _ content: Content) throws -> Message {
        let shown = content.notices.map { readable($0, channel, content.zone) }
        var names = Dictionary((shown.first ?? []).map { ($0.name, $0.value) }) { first, _ in first }
        names["reader"] = content.reader
        names["library"] = content.library
        names["unsubscribe"] = content.unsubscribe
        names["count"] = "\(content.notices.count)"
        var text = ""
        if content.notices.count < 2 {
            text = try TemplateText(template.body).filled(names)
        } else {
            let line = template.digestBody.isEmpty ? template.body : template.digestLine
            let lines = try shown.map { values in
                let own = Dictionary(values.map { ($0.name, $0.value) }) { first, _ in first }
                return try TemplateText(line).filled(names.merging(own) { _, own in own })
            }
            names["list"] = lines.joined(separator: "\n")
            text = try template.digestBody.isEmpty ? lines.joined(separator: "\n") : TemplateText(template.digestBody).filled(names)
        }
        if channel == .sms { text = Self.cut(text) }
        return Message(
            language: template.language, subject: String(try TemplateText(template.subject).filled(names).unicodeScalars.prefix(NoticesLimits.subjectCharactersMax)),
            text: String(text.unicodeScalars.prefix(NoticesLimits.textCharactersMax)), values: shown.first ?? [])
    }

    /// The values as people read them.
    private func readable(_ values: [Notices.FieldValue], _ channel: Notices.ChannelKind, _ zone: LocalZone?) -> [Notices.FieldValue] {
        values.map { value in
            let type = kind.fields.first { $0.name == value.name }.flatMap { ShownValue(rawValue: Int64($0.type.rawValue)) } ?? .text
            var text = type.shown(value.value, in: zone)
            if channel == .sms, text.count > NoticesLimits.shortValueCharactersMax {
                text = text.prefix(NoticesLimits.shortValueCharactersMax - 1) + "…"
            }
            return Notices.FieldValue(name: value.name, value: text)
        }
    }

    /// A short message that takes no more segments than it may.
    private static func cut(_ text: String) -> String {
        guard SMSLength.segments(text) > NoticesLimits.segmentsMax else { return text }
        // The longest beginning that fits; each step looks at half of what is left.
        let characters = Array(text)
        var (fits, tooMany) = (0, characters.count)
        while tooMany - fits > 1 {
            let middle = (fits + tooMany) / 2
            if SMSLength.segments(String(characters[..<middle]) + "…") <= NoticesLimits.segmentsMax { fits = middle } else { tooMany = middle }
        }
        return String(characters[..<fits]) + "…"
    }
}
