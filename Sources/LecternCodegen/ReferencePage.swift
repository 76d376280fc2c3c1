// Writes the reference page of a service from its .proto.

internal import LecternProtobuf
internal import LecternWire

/// Writes Markdown.
struct ReferencePage {
    let registry: TypeRegistry
    let file: FileType

    /// The page of a file's services, reasons, messages and enums.
    func write() -> String {
        var page = "<!-- Generated from \(file.name). Do not edit. -->\n\n# \(file.package)\n\n"
        for service in file.services {
            page += "## Service \(service.name)\n\n\(service.documentation.comment)\n"
            let reasons = file.enumerations.first { $0.name == "Reason" }
            for method in service.methods { page += write(method, reasons) }
        }
        if let reasons = file.enumerations.first(where: { $0.name == "Reason" }) {
            page += "\n## Reasons\n\n" + paragraph(reasons.documentation) + table(of: reasons.values.filter { $0.reason != nil })
        }
        if !file.messages.isEmpty { page += "\n## Messages\n" }
        for message in file.messages { page += write(message) }
        let others = file.enumerations.filter { $0.name != "Reason" }
        if !others.isEmpty { page += "\n## Enums\n" }
        for enumeration in others { page += write(enumeration) }
        return page
    }

    private func write(_ method: MethodType, _ reasons: EnumerationType?) -> String {
        let rule = method.rule
        let effect = [0: "touches no data", 1: "reads", 2: rule.follow == nil ? "writes; needs a request key" : "writes"][rule.effect] ?? "?"
        let request = (method.clientStreams ? "stream of " : "") + link(method.inputType)
        let answer = (method.serverStreams ? "stream of " : "") + link(method.outputType)
        var text = "\n### \(method.name)\n\n`\(method.fullName)`\n\n" + paragraph(method.documentation)
        text += "- Request: \(request). Answer: \(answer).\n- Effect: \(effect)\(rule.inline ? ", inline" : "")."
        if rule.secret { text += " The answer is never stored; a repeat runs again." }
        text += "\n- Callers: \(callers(rule)).\n"
        let isUnlimited = method.serverStreams && !method.clientStreams
        let time = rule.timeoutMilliseconds > 0 ? "\(rule.timeoutMilliseconds) ms" : isUnlimited ? "no limit" : "the daemon's default"
        text += "- Time: \(time), unless the caller says otherwise.\n"
        let used = rule.reasons.compactMap { name in reasons?.values.first { $0.name == name } }
        if !used.isEmpty { text += "\n" + table(of: used) }
        return text
    }

    private func table(of reasons: [EnumerationType.Value]) -> String {
        var text = "| reason | status | facts | 中文 | English |\n|---|---|---|---|---|\n"
        for value in reasons {
            let reason = value.reason
            let facts = reason?.facts.map { "`\($0)`" }.joined(separator: ", ") ?? ""
            text += "| `\(value.name)` | \(reason.map { Status(rawValue: $0.statusCode).name } ?? "") | \(facts) | \(cell(reason?.zh ?? "")) | \(cell(reason?.en ?? "")) |\n"
        }
        return text
    }

    private func paragraph(_ documentation: Documentation) -> String {
        documentation.comment.isEmpty ? "" : "\(documentation.comment)\n\n"
    }

    private func callers(_ rule: MethodRule) -> String {
        if let follow = rule.follow {
            let topics = follow.topics.map { "`\($0)`" }.joined(separator: ", ")
            return "the daemon, once for each change of \(topics)\(follow.fromOldest ? ", from the oldest on" : ""); other plugins"
        }
        if rule.allow.isEmpty { return "other plugins only" }
        let certificates: [Int32: String] = [0: "no certificate", 1: "device", 2: "partner", 3: "desk", 4: "admin"]
        let staff = rule.right == "*" ? " with staff signed in" : " with staff signed in who may `\(rule.right)`"
        let sessions: [Int32: String] = [1: " with a reader signed in", 2: staff]
        return rule.allow.map { (certificates[$0.certificate] ?? "?") + (sessions[$0.session] ?? "") }.joined(separator: ", ")
    }

    private func write(_ message: MessageType) -> String {
        var text = "\n### \(short(message.fullName))\n\n"
        text += paragraph(message.documentation)
        if message.fields.isEmpty { return text + "No fields.\n" }
        text += "| number | field | type | |\n|---|---|---|---|\n"
        for field in message.fields {
            let type = field.typeName.isEmpty ? "\(field.kind)" : link(field.typeName)
            let label = field.isRepeated ? "repeated " : field.oneof.map { "one of `\(message.oneofs[$0])`: " } ?? ""
            text += "| \(field.number) | `\(field.name)` | \(label)\(type) | \(cell(field.documentation.comment)) |\n"
        }
        for inner in message.enumerations { text += write(inner) }
        for inner in message.messages { text += write(inner) }
        return text
    }

    private func write(_ enumeration: EnumerationType) -> String {
        var text = "\n### \(short(enumeration.fullName))\n\n"
        text += paragraph(enumeration.documentation)
        text += "| number | value | |\n|---|---|---|\n"
        for value in enumeration.values {
            text += "| \(value.number) | `\(value.name)` | \(cell(value.documentation.comment)) |\n"
        }
        return text
    }

    /// A text in a cell of a table.
    private func cell(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    private func short(_ fullName: String) -> String { String(fullName.dropFirst(registry.package(of: fullName).count + 1)) }

    private func link(_ fullName: String) -> String {
        registry.package(of: fullName) == file.package ? "`\(short(fullName))`" : "`\(fullName)`"
    }
}
