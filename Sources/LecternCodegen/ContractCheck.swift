// Checks contracts before code is generated; each diagnostic has its place in the .proto.

internal import LecternProtobuf
internal import LecternWire

/// Checks the files that code is generated for.
struct ContractCheck {
    let registry: TypeRegistry
    private static let effectNone: Int32 = 0
    private static let effectWrite: Int32 = 2
    private static let sessionStaff: Int32 = 2
    /// A right that any member of staff has.
    private static let anyStaff = "*"

    /// The diagnostics of a file, in its order.
    func diagnostics(in file: FileType) -> [GeneratorError] {
        var diagnostics: [GeneratorError] = []
        if file.syntax != "proto3" { diagnostics.append(GeneratorError(file, file.syntaxPlace, "the syntax must be proto3")) }
        if file.package.isEmpty { diagnostics.append(GeneratorError(file, file.syntaxPlace, "the file names no package")) }
        diagnostics += NameCheck(registry: registry, file: file).diagnostics()
        for message in file.messages { diagnostics += self.diagnostics(in: message, file) }
        if file.holdsRows { diagnostics += RowCheck(file: file).diagnostics() }
        let reasons = file.enumerations.first { $0.name == "Reason" }
        for service in file.services {
            for method in service.methods { diagnostics += self.diagnostics(in: method, file, reasons) }
        }
        for service in file.services.dropFirst() {
            diagnostics.append(GeneratorError(file, service.documentation, "\(service.name) is a second service; a package has one"))
        }
        if let reasons { diagnostics += self.diagnostics(in: reasons, file) }
        return diagnostics
    }

    private func diagnostics(in message: MessageType, _ file: FileType) -> [GeneratorError] {
        var diagnostics: [GeneratorError] = []
        if let way = cycle(from: message.fullName) {
            diagnostics.append(GeneratorError(
                file, message.documentation,
                "\(message.name) holds itself (\(way.joined(separator: " > "))); a message from outside could be of any depth"))
        }
        for field in message.fields {
            if field.isOptional {
                diagnostics.append(GeneratorError(
                    file, field.documentation, "`optional` can't be carried by protoc-c 1.4, which clients in C use; use a oneof with one member, the same on the wire"))
            }
            if field.kind == .group {
                diagnostics.append(GeneratorError(file, field.documentation, "groups can't be carried"))
            }
            if field.typeName.hasPrefix("google.protobuf.") {
                diagnostics.append(GeneratorError(
                    file, field.documentation, "\(field.typeName) can't be carried; use a field or a message of your own"))
            }
            if registry.message(field.typeName)?.isMapEntry == true {
                diagnostics.append(GeneratorError(
                    file, field.documentation, "maps can't be carried; use a repeated message with a key and a value"))
            }
        }
        for inner in message.messages where !inner.isMapEntry { diagnostics += self.diagnostics(in: inner, file) }
        return diagnostics
    }

    /// The path from a message back to itself; nil: there is no cycle.
    private func cycle(from start: String) -> [String]? {
        var seen: Set<String> = []
        func search(_ name: String, _ way: [String]) -> [String]? {
            for field in registry.message(name)?.fields ?? [] where field.kind == .message {
                if field.typeName == start { return way + [field.name] }
                if seen.insert(field.typeName).inserted, let found = search(field.typeName, way + [field.name]) { return found }
            }
            return nil
        }
        return search(start, [])
    }

    private func diagnostics(in method: MethodType, _ file: FileType, _ reasons: EnumerationType?) -> [GeneratorError] {
        var problems: [String] = []
        let rule = method.rule
        if !rule.isGiven { problems.append("has no (lectern.rule); say who may call it and what it does") }
        if rule.inline && (rule.effect == ContractCheck.effectWrite || method.clientStreams || method.serverStreams) {
            problems.append("is inline, which a method that writes or streams may not be")
        }
        if rule.prepare && rule.effect != ContractCheck.effectWrite { problems.append("prepares, which only a method that writes may") }
        if method.clientStreams && !method.serverStreams {
            problems.append("has a client stream with one answer; each item is answered, so the answer must be a stream too")
        }
        if method.clientStreams && rule.effect != ContractCheck.effectWrite {
            problems.append("has a client stream, whose items are writes, but another effect")
        }
        if method.serverStreams && !method.clientStreams && rule.effect == ContractCheck.effectWrite {
            problems.append("has a server stream, whose steps read, but writes")
        }
        if let follow = rule.follow { problems += objections(to: follow, of: method) }
        if let problem = problem(ofRightIn: rule, file) { problems.append(problem) }
        for type in [method.inputType, method.outputType] where type.hasPrefix("google.protobuf.") {
            problems.append("speaks \(type), which can't be carried; use a message of your own")
        }
        for reason in rule.reasons where reasons?.values.contains(where: { $0.name == reason && $0.reason != nil }) != true {
            problems.append("refuses with \(reason), which enum Reason does not have or gives no text for")
        }
        return problems.map { GeneratorError(file, method.documentation, "\(method.name) \($0)") }
    }

    /// The message that a method which follows is called with.
    private static let changeType = "lectern.host.v1.Change"

    private func objections(to follow: MethodRule.Follow, of method: MethodType) -> [String] {
        var problems: [String] = []
        let rule = method.rule
        if !rule.allow.isEmpty { problems.append("follows topics, so the daemon calls it, and allows callers besides; remove allow") }
        if rule.effect != ContractCheck.effectWrite { problems.append("follows topics, which only a method of effect WRITE may") }
        if method.clientStreams || method.serverStreams { problems.append("follows topics, which a stream may not") }
        if method.inputType != ContractCheck.changeType {
            problems.append("follows topics, so its request must be \(ContractCheck.changeType), not \(method.inputType)")
        }
        if follow.topics.isEmpty { problems.append("follows no topics; name at least one") }
        for topic in follow.topics {
            if let objection = TopicPattern.objection(to: topic) { problems.append("follows \"\(topic)\": \(objection)") }
        }
        return problems
    }

    /// What is wrong with the right that a rule asks of staff; nil: nothing.
    private func problem(ofRightIn rule: MethodRule, _ file: FileType) -> String? {
        guard rule.allow.contains(where: { $0.session == ContractCheck.sessionStaff }) else {
            return rule.right.isEmpty ? nil : "names the right \(rule.right), but no session STAFF among those that it allows"
        }
        if rule.right.isEmpty {
            return "allows staff; name the right that they need, right: \"desk.lend\", or right: \"*\" for any member of staff"
        }
        let isName = rule.right.split(separator: ".", omittingEmptySubsequences: false).count == 2
            && rule.right.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x5F }
            && !rule.right.hasPrefix(".") && !rule.right.hasSuffix(".") && rule.right.utf8.count <= 64
        return isName || rule.right == ContractCheck.anyStaff
            ? nil : "names the right \"\(rule.right)\"; a right is two words of small letters with a dot between them, \"circulation.lend\""
    }

    private func diagnostics(in reasons: EnumerationType, _ file: FileType) -> [GeneratorError] {
        reasons.values.filter { $0.number != 0 }.compactMap { value in
            guard let reason = value.reason else {
                return GeneratorError(file, value.documentation, "\(value.name) has no (lectern.reason)")
            }
            if reason.statusCode < 1 || reason.statusCode > 16 || reason.zh.isEmpty || reason.en.isEmpty {
                return GeneratorError(file, value.documentation, "\(value.name) needs a status from 1 to 16 and both texts")
            }
            return nil
        }
    }
}
