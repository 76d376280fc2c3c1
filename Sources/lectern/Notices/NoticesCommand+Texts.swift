// The commands about kinds, texts, channels and settings.

internal import Foundation
internal import LecternMessages
internal import NoticesMessages

extension NoticesCommand {
    static func kinds(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.kinds(.init()), arguments) { answer in
                answer.kinds.isEmpty
                    ? ["no plugin has told anything yet"]
                    : answer.kinds.map { kind in
                        let fields = kind.fields.map { "{\($0.name)}" + ($0.needed ? "" : "?") }.joined(separator: " ")
                        return "\(kind.code)  \(title(kind.title))  \(word(kind.purpose))  \(fields)"
                    }
            }
        }
    }

    static func templates(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.templates(.init(kind: arguments.operands[0])), arguments) { $0.templates.flatMap(lines) }
        }
    }

    private static func lines(_ template: Notices.Template) -> [String] {
        var lines = ["\(template.kind)  \(word(template.channel))  \(template.language)  version \(template.version)"]
        if !template.subject.isEmpty { lines.append("    subject: \(template.subject)") }
        lines += template.body.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        if !template.digestBody.isEmpty {
            lines += template.digestBody.split(separator: "\n", omittingEmptySubsequences: false).map { "    several: \($0)" }
            lines.append("    each: \(template.digestLine)")
        }
        return lines
    }

    static func putTemplate(_ arguments: Arguments) throws {
        var template = Notices.Template(
            kind: arguments.operands[0], channel: try channel(arguments), language: arguments["--language"] ?? "", subject: arguments["--subject"] ?? "",
            body: arguments["--body"] ?? "", digestBody: arguments["--digest-body"] ?? "", digestLine: arguments["--digest-line"] ?? "")
        guard arguments.has("--language") else { throw UsageError("--language is needed", nil) }
        if let path = arguments["--body-file"] {
            guard !arguments.has("--body") else { throw UsageError("either --body or --body-file is given", nil) }
            guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
                throw UsageError("\(path) can't be read as UTF-8", nil)
            }
            template.body = text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
        let expected = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.putTemplate(.init(template: template, expectedVersion: expected)), arguments, lines)
        }
    }

    static func removeTemplate(_ arguments: Arguments) throws {
        let expected = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
        let request = Notices.RemoveTemplateRequest(
            kind: arguments.operands[0], channel: try channel(arguments), language: arguments["--language"] ?? "", expectedVersion: expected)
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.removeTemplate(request), arguments) { _ in ["removed; the kind's own text holds"] }
        }
    }

    static func preview(_ arguments: Arguments) throws {
        let channel = try channel(arguments)
        var request = Notices.PreviewRequest(
            kind: arguments.operands[0], channel: channel, language: arguments["--language"] ?? "", values: try values(arguments),
            digest: UInt32(try arguments.number("--digest", 1...20) ?? 0))
        if let body = arguments["--body"] {
            request.template = Notices.Template(
                kind: request.kind, channel: channel, language: request.language.isEmpty ? "en" : request.language,
                subject: arguments["--subject"] ?? "", body: body)
        }
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.preview(request), arguments) { answer in
                let size = channel == .sms ? "\(answer.characters) characters, \(answer.segments) short messages" : "\(answer.characters) characters"
                return ["\(answer.language): \(answer.subject)"] + answer.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
                    + [size]
            }
        }
    }

    static func channels(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.channels(.init()), arguments) { answer in
                answer.channels.isEmpty ? ["there are no channels but the inbox"] : answer.channels.map(line)
            }
        }
    }

    private static func line(_ channel: Notices.Channel) -> String {
        let library = channel.libraryCode.isEmpty ? "city" : channel.libraryCode
        return "\(library)  \(channel.rank)  \(word(channel.kind))  \(channel.carrier)\(channel.app.isEmpty ? "" : "  app \(channel.app)")"
    }

    static func addChannel(_ arguments: Arguments) throws {
        let channel = Notices.Channel(
            libraryCode: arguments["--library"] ?? "", kind: try channel(arguments.operands[0]), carrier: arguments.operands[1],
            rank: UInt32(try arguments.number("--rank", 0...1_000) ?? 0), app: arguments["--app"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.putChannel(.init(channel: channel)), arguments) { [line($0)] }
        }
    }

    static func removeChannel(_ arguments: Arguments) throws {
        let request = Notices.RemoveChannelRequest(
            libraryCode: arguments["--library"] ?? "", kind: try channel(arguments.operands[0]), carrier: arguments.operands[1])
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.removeChannel(request), arguments) { _ in ["removed; what waits for it waits on"] }
        }
    }

    static func settings(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let found = try desk.notices.getSettings(.init(libraryCode: arguments["--library"] ?? ""))
            try desk.shared.tell(found, arguments, lines)
        }
    }

    private static func lines(_ settings: Notices.Settings) -> [String] {
        let place = settings.libraryCode.isEmpty ? "city" : settings.libraryCode
        func said(_ text: String) -> String { text.isEmpty ? "not said" : text }
        return [
            "\(place)  version \(settings.version)", "    hours: \(said(text(settings.hours)))", "    language: \(said(settings.language))",
            "    zone: \(said(settings.zone))",
        ] + settings.choices.map { "    \(word($0.purpose))/\(word($0.channel)): \($0.wanted ? "on" : "off")" }
    }

    static func setSettings(_ arguments: Arguments) throws {
        let choices = try choices(arguments)
        let hours = try hours(arguments)
        guard !choices.isEmpty || hours != nil || arguments.has("--language") || arguments.has("--zone") else {
            throw UsageError("nothing is to be changed: lectern help notices settings set", nil)
        }
        try withDesk(arguments) { desk in
            var settings = try desk.notices.getSettings(.init(libraryCode: arguments["--library"] ?? ""))
            for choice in choices {
                settings.choices.removeAll { $0.purpose == choice.purpose && $0.channel == choice.channel }
                settings.choices.append(choice)
            }
            if let hours { settings.hours = hours }
            if let language = arguments["--language"] { settings.language = language }
            if let zone = arguments["--zone"] { settings.zone = zone }
            let put = Notices.PutSettingsRequest(settings: settings, expectedVersion: settings.version)
            try desk.shared.tell(try desk.notices.putSettings(put), arguments, lines)
        }
    }

    static func carriers(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.carriers(.init()), arguments) { answer in
                answer.carriers.isEmpty
                    ? ["nothing was given to a carrier yet"]
                    : answer.carriers.map { carrier in
                        let oldest = carrier.oldestAtMs == 0 ? "" : ", the oldest since \(LocalTime.text(carrier.oldestAtMs))"
                        let heard = carrier.heardAtMs == 0 ? "never heard" : "heard \(LocalTime.text(carrier.heardAtMs))"
                        let silent = carrier.silentSinceMs == 0 ? "" : ", SILENT since \(LocalTime.text(carrier.silentSinceMs))"
                        return "\(carrier.name)  \(carrier.waiting) waiting\(oldest); \(heard)\(silent)"
                    }
            }
        }
    }
}
