// The handlers by which staff see kinds, write texts and try them.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

extension NoticesService {
    func kinds(_ request: Notices.KindsRequest, _ call: Call) throws -> Notices.KindsResponse {
        Notices.KindsResponse(kinds: try KindRows(call).all())
    }

    func templates(_ request: Notices.TemplatesRequest, _ call: Call) throws -> Notices.TemplatesResponse {
        let kind = try KindRows(call).known(request.kind)
        let written = try TemplateRows(call).load(kind.code)
        let own = kind.templates.filter { own in !written.contains { $0.channel == own.channel && $0.language == own.language } }
        let named = own.map { own in
            var named = own
            named.kind = kind.code
            return named
        }
        return Notices.TemplatesResponse(
            templates: (written + named).sorted { ($0.channel.rawValue, $0.language) < ($1.channel.rawValue, $1.language) })
    }

    func putTemplate(_ request: Notices.PutTemplateRequest, _ call: Call) throws -> Notices.Template {
        guard var template = request.template else { throw Self.validator.invalid("template", "it is missing", zh: "缺少") }
        let kind = try KindRows(call).known(template.kind)
        try TemplateCheck.check(template, of: kind, "template")
        try TemplateCheck.checkUnsubscribing(template, of: kind, "template")
        let rows = TemplateRows(call)
        let old = try rows.load(template.kind, template.channel, template.language)
        _ = try Self.validator.change([], request.expectedVersion, of: [], found: old?.version, absent: Self.unknown(0))
        template.version = (old?.version ?? 0) + 1
        try rows.put(template)
        return template
    }

    func removeTemplate(_ request: Notices.RemoveTemplateRequest, _ call: Call) throws -> Notices.RemoveTemplateResponse {
        let rows = TemplateRows(call)
        guard let old = try rows.load(request.kind, request.channel, request.language) else {
            throw Self.templateUnknown(request.kind, request.channel, request.language)
        }
        _ = try Self.validator.change([], request.expectedVersion, of: [], found: old.version, absent: Self.unknown(0))
        try rows.remove(request.kind, request.channel, request.language)
        return Notices.RemoveTemplateResponse()
    }

    private static func templateUnknown(_ kind: String, _ channel: Notices.ChannelKind, _ language: String) -> Refusal {
        Refusal(Notices.Reason.templateUnknown, facts: ("kind", kind), ("channel", "\(channel.rawValue)"), ("language", language))
    }

    func preview(_ request: Notices.PreviewRequest, _ call: Call) throws -> Notices.PreviewResponse {
        let code = request.template?.kind ?? request.kind
        guard let book = try TemplateRows(call).book(code) else { throw Refusal(Notices.Reason.kindUnknown, facts: ("kind", code)) }
        let channel = request.template?.channel ?? request.channel
        guard request.digest <= UInt32(NoticesLimits.digestNoticesMax) else {
            throw Self.validator.invalid("digest", "it is more than \(NoticesLimits.digestNoticesMax)", zh: "大于 \(NoticesLimits.digestNoticesMax)")
        }
        if let template = request.template { try TemplateCheck.check(template, of: book.kind, "template") }
        try Self.validator.languageTag(request.language, "language")
        guard let template = request.template ?? book.template(channel, [request.language].filter { !$0.isEmpty }) else {
            throw Self.templateUnknown(code, channel, request.language)
        }
        let samples = book.kind.fields.map { Notices.FieldValue(name: $0.name, value: $0.sample) }
        if !request.values.isEmpty { try KindCheck.check(request.values, of: book.kind) }
        let values = request.values.isEmpty ? samples : request.values
        let content = TemplateBook.Content(
            notices: Array(repeating: values, count: max(1, Int(request.digest))), reader: call.text(en: "Lin Xiaoman", zh: "林小满"),
            library: call.text(en: "City Library", zh: "市图书馆"), unsubscribe: settings.current.unsubscribePrefix + "…", zone: settings.current.zone)
        let message = try book.message(template, channel, content)
        return Notices.PreviewResponse(
            language: message.language, subject: message.subject, text: message.text, characters: UInt32(message.text.count),
            segments: UInt32(SMSLength.segments(message.text)))
    }
}
