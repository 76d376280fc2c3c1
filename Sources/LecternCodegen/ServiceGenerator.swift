// Generates the code of a service: protocol, client, dispatcher and description.

internal import LecternProtobuf

/// Generates a service's protocol, client, dispatcher and description.
struct ServiceGenerator {
    let registry: TypeRegistry
    private enum Effects { static let names: [Int32: String] = [0: ".none", 1: ".read", 2: ".write"] }

    /// Everything of a service.
    /// - Parameters:
    ///   - service: the service.
    ///   - descriptors: its descriptor set, in base64.
    func write(_ service: ServiceType, descriptors: String, to text: inout SourcePrinter) {
        writeProtocol(service, to: &text)
        text.line()
        writeClient(service, to: &text)
        text.line()
        writeDispatcher(service, to: &text)
        text.line()
        writeDescription(service, descriptors, to: &text)
        writeTimers(service, to: &text)
    }

    /// The methods that a timer may run: they write, are unary, and nobody but a plugin or the host may call them.
    private func writeTimers(_ service: ServiceType, to text: inout SourcePrinter) {
        let methods = service.methods.enumerated().filter { _, method in
            Effects.names[method.rule.effect] == ".write" && !method.clientStreams && !method.serverStreams && method.rule.allow.isEmpty
        }
        guard !methods.isEmpty else { return }
        text.line()
        text.line("/// The methods that the plugin itself may schedule, with the type of their request.")
        text.block("public enum Timers {") { text in
            for (index, method) in methods {
                text.documentation(method.documentation.comment)
                let description = "\(Naming.namespace(package(service))).description.methods[\(index)]"
                text.line("public static let \(Naming.function(method.name)) = TimerMethod<\(swift(method.inputType))>(\(description))")
            }
        }
    }

    private func swift(_ type: String) -> String { registry.swiftType(type) }

    private func writeProtocol(_ service: ServiceType, to text: inout SourcePrinter) {
        text.documentation(service.documentation.comment)
        text.line("///")
        text.line("/// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;")
        text.line("/// any other error undoes it.")
        text.block("public protocol Service: Sendable {") { text in
            text.line("/// The call as its handler sees it: its facts, and the functions that act on data.")
            text.line("associatedtype Call")
            for method in service.methods {
                text.line()
                text.documentation(method.documentation.comment)
                let function = Naming.function(method.name)
                if method.serverStreams && !method.clientStreams {
                    text.line("/// One step: at most `credit` items after `cursor`, which is empty at the beginning.")
                    text.line("func \(function)(")
                    text.line("    _ request: \(swift(method.inputType)), from cursor: [UInt8], credit: Int, _ call: Call")
                    text.line(") throws -> StreamStep<\(swift(method.outputType))>")
                } else {
                    text.line("func \(function)(_ request: \(swift(method.inputType)), _ call: Call) throws -> \(method.name)Answer")
                    text.line("/// The answer of `\(method.name)`: the message, or an `Encoded` one.")
                    text.line("associatedtype \(method.name)Answer: Answer<\(swift(method.outputType))> = \(swift(method.outputType))")
                }
                if method.rule.prepare {
                    text.line("/// The slow part of `\(function)`, before the transaction; what it returns is `call.prepared` there.")
                    text.line("func prepare\(method.name)(_ request: \(swift(method.inputType)), _ call: Call) throws -> [UInt8]")
                }
            }
        }
    }

    private func writeClient(_ service: ServiceType, to text: inout SourcePrinter) {
        text.line("/// Calls `\(service.fullName)`: from another plugin, or over the network.")
        text.block("public struct Client<Through: Caller> {") { text in
            text.line("private let caller: Through")
            text.line()
            text.line("/// Makes a client.")
            text.line("/// - Parameter caller: what makes the calls.")
            text.line("public init(_ caller: Through) { self.caller = caller }")
            for (index, method) in service.methods.enumerated() where !method.clientStreams && !method.serverStreams {
                text.line()
                text.documentation(method.documentation.comment)
                let answer = swift(method.outputType)
                text.block("public func \(Naming.function(method.name))(_ request: \(swift(method.inputType))) throws -> \(answer) {") { text in
                    text.line("try \(answer)(try caller.call(\(Naming.namespace(package(service))).description.methods[\(index)], try request.encoded()))")
                }
            }
        }
    }

    private func package(_ service: ServiceType) -> String { String(service.fullName.dropLast(service.name.count + 1)) }

    private func writeDispatcher(_ service: ServiceType, to text: inout SourcePrinter) {
        text.line("/// Reaches a service's handlers by number.")
        text.block("public struct Dispatcher<Implementation: Service>: ServiceDispatcher {") { text in
            text.line("@usableFromInline let service: Implementation")
            text.line("public let handlers: [UnaryHandler<Implementation.Call>?]")
            text.line()
            text.line("/// Makes a dispatcher.")
            text.line("/// - Parameter service: the handlers.")
            text.block("@inlinable public init(_ service: Implementation) {") { text in
                text.line("self.service = service")
                text.block("handlers = [", closing: "]") { text in
                    for method in service.methods {
                        text.line(method.serverStreams && !method.clientStreams
                            ? "nil,"
                            : "UnaryHandler { try service.\(Naming.function(method.name))(try .init(request: $0), $1).lend(to: $2) },")
                    }
                }
            }
            text.line()
            text.line("public var description: ServiceDescription { \(Naming.namespace(package(service))).description }")
            let all = Array(service.methods.enumerated())
            dispatch(
                all.filter { $0.element.rule.prepare }, service,
                "public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {", to: &text
            ) { method in
                "try service.prepare\(method.name)(try .init(request: request), call)"
            }
            dispatch(
                all.filter { $0.element.serverStreams && !$0.element.clientStreams }, service,
                "public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {",
                to: &text
            ) { method in
                "try service.\(Naming.function(method.name))(try .init(request: request), from: cursor, credit: credit, call).encoded()"
            }
        }
    }

    private func dispatch(
        _ methods: [(offset: Int, element: MethodType)], _ service: ServiceType, _ signature: String,
        to text: inout SourcePrinter, _ expression: (MethodType) -> String
    ) {
        text.line()
        text.block(signature) { text in
            guard !methods.isEmpty else {
                text.line("throw MethodNumberError(\"\(service.fullName)\", method)")
                return
            }
            text.choice("switch method {") { text in
                for (number, method) in methods { text.line("case \(number): return \(expression(method))") }
                text.line("default: throw MethodNumberError(\"\(service.fullName)\", method)")
            }
        }
    }

    private func writeDescription(_ service: ServiceType, _ descriptors: String, to text: inout SourcePrinter) {
        text.line("/// What the .proto says of `\(service.fullName)`.")
        text.block("public static let description = ServiceDescription(", closing: ")") { text in
            text.line("name: \"\(service.fullName)\",")
            text.block("methods: [", closing: "],") { text in
                for method in service.methods { write(method, to: &text) }
            }
            text.line("descriptors: \"\(descriptors)\"")
        }
    }

    private func quoted(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ", ") }

    private func write(_ method: MethodType, to text: inout SourcePrinter) {
        let rule = method.rule
        let traits = [
            rule.inline ? ".inline" : nil, rule.prepare ? ".prepares" : nil, rule.secret ? ".secret" : nil,
            method.clientStreams ? ".clientStreams" : nil, method.serverStreams ? ".serverStreams" : nil,
        ].compactMap { $0 }
        let allow = rule.allow.map { ".init(certificate: \($0.certificate), session: \($0.session))" }
        text.block("MethodDescription(", closing: "),") { text in
            text.line("name: \"\(method.fullName)\", requestType: \"\(method.inputType)\", answerType: \"\(method.outputType)\",")
            text.line("effect: \(Effects.names[rule.effect] ?? ".none"), traits: [\(traits.joined(separator: ", "))], timeoutMilliseconds: \(rule.timeoutMilliseconds),")
            text.line("allow: [\(allow.joined(separator: ", "))],")
            let right = rule.right.isEmpty ? "" : ", right: \"\(rule.right)\""
            text.line("reasons: [\(quoted(rule.reasons))]\(right)\(rule.follow == nil ? "" : ",")")
            if let follow = rule.follow {
                text.line("follow: .init(topics: [\(quoted(follow.topics))], fromOldest: \(follow.fromOldest))")
            }
        }
    }
}
