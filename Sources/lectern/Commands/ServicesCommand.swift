// lectern services: what a daemon offers.

internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import LecternJSON
internal import LecternProtobuf

/// Lists services and methods, or describes one method.
enum ServicesCommand {
    static let command = Command(
        "services", "lists what the daemon offers", operands: "[METHOD]", count: 0...1, connects: true,
        example: "lectern services Circulation/Borrow", run: run)

    private static func run(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let reflection = try Reflection(connection)
        if let name = arguments.operands.first {
            let method = try reflection.method(name)
            return Terminal.line(arguments.has("--json") ? try json(method, reflection) : page(method, reflection))
        }
        if arguments.has("--json") {
            let list = reflection.services.map { service -> JSON in
                ["name": .string(service.name), "plugin": .string(service.plugin), "version": .string(service.pluginVersion),
                 "methods": .array(service.methods.map { .string($0.name) })]
            }
            return Terminal.line(JSON.array(list).text(pretty: true))
        }
        for service in reflection.services {
            Terminal.line("\(service.name)  (\(service.plugin) \(service.pluginVersion))")
            for method in service.methods {
                let name = method.name.split(separator: "/").last.map(String.init) ?? method.name
                let width = max(1, 20 - name.count)
                Terminal.line("    \(name)\(String(repeating: " ", count: width))\(method.effect)  \(firstSentence(method.summary))")
            }
        }
    }

    /// The first sentence of a comment, without its line breaks.
    private static func firstSentence(_ text: String) -> String {
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.firstRange(of: ". ").map { line[..<$0.lowerBound] + "." } ?? line
    }

    private static func json(_ method: Host.MethodInfo, _ reflection: Reflection) throws -> String {
        let decoded = try reflection.json.messageToJSON(try method.encoded(), as: Host.MethodInfo.messageName)
        guard isInline(method, reflection), let members = decoded.members else { return decoded.text(pretty: true) }
        return JSON.object(members + [.init("inline", true)]).text(pretty: true)
    }

    /// Whether the method's rule, in its descriptor, says `inline`.
    private static func isInline(_ method: Host.MethodInfo, _ reflection: Reflection) -> Bool {
        reflection.pool.method(named: method.name)?.rule.inline ?? false
    }

    private static func page(_ method: Host.MethodInfo, _ reflection: Reflection) -> String {
        let effect = method.effect + (isInline(method, reflection) ? ", inline" : "")
        var text = "\(method.name)\n\(method.summary)\n\neffect: \(effect)\ncallers: "
        text += method.allow.isEmpty ? "other plugins only" : method.allow.joined(separator: ", ")
        if !method.reasons.isEmpty { text += "\nrefuses with: \(method.reasons.joined(separator: ", "))" }
        for (word, name, streams) in [("request", method.requestType, method.clientStreams), ("answer", method.answerType, method.serverStreams)] {
            text += "\n\n\(word): \(streams ? "stream of " : "")\(name)"
            for field in reflection.pool.message(named: name)?.fields ?? [] {
                let type = field.typeName.isEmpty ? "\(field.kind)" : String(field.typeName.split(separator: ".").last ?? "")
                let comment = field.documentation.comment.split(separator: "\n").joined(separator: " ")
                text += "\n    \(field.jsonName): \(field.isRepeated ? "list of " : "")\(type)\(comment.isEmpty ? "" : "  — \(comment)")"
            }
        }
        return text
    }
}
