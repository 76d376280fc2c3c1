// The host's own methods for plugins, `lectern.host.plugins.v1.Plugins`: called like those of another plugin.

internal import CLecternPlugin
internal import HostMessages
internal import HostPluginsMessages
internal import LecternMessages
internal import LecternNet

extension Invocation {
    /// Methods that one `Methods` asks about, at most.
    private static let askedMethodsMax = 256

    /// Whether a method is one of the host's for plugins.
    static func isHosts(_ name: String) -> Bool { name.hasPrefix(HostPlugins.description.name + "/") }

    /// Runs a method of the host's for a plugin.
    /// - Parameters:
    ///   - name: "lectern.host.plugins.v1.Plugins/EndSession".
    ///   - request: the encoded request.
    /// - Returns: how it ended; a failure has doomed the caller, or the innermost try around it.
    func callHost(_ name: String, request: [UInt8]) -> CallOutcome {
        guard plugin.mayCall.contains(HostPlugins.description.name) else {
            return wrong("plugin \(plugin.name) must name \(HostPlugins.description.name) among the services that it may call")
        }
        do {
            switch name {
            case HostPlugins.description.methods[0].name: return try endSession(HostPlugins.EndSessionRequest(request))
            case HostPlugins.description.methods[1].name: return try methods(HostPlugins.MethodsRequest(request))
            case HostPlugins.description.methods[2].name:
                return try ofPersons(.read, HostPlugins.PersonRowsRequest(request)) { try personRows($0, $1) }
            case HostPlugins.description.methods[3].name:
                return try ofPersons(.read, HostPlugins.PersonOpenRequest(request)) { try personOpen($0, $1) }
            case HostPlugins.description.methods[4].name:
                return try ofPersons(.write, HostPlugins.ErasePersonRequest(request)) { try erasePerson($0, $1) }
            default: return wrong("the daemon has no method \(name)")
            }
        } catch let error as StoreError {
            _ = refuse(error.message, error.code.rawValue)
            return .failed(transactionContext.makeProblem(error.code))
        } catch {
            return wrong("\(name): \(error)")
        }
    }

    private func endSession(_ request: HostPlugins.EndSessionRequest) throws -> CallOutcome {
        guard plugin.asksFor.contains("sessions"), effect == .write, let transaction = transactionContext.transaction else {
            return wrong("only a WRITE of a plugin that asks for \"sessions\" may end one")
        }
        let table = SessionTable(transaction)
        let now = transactionContext.nowMilliseconds
        let ended: Int
        if !request.sessionId.isEmpty {
            ended = try table.endOne(sessionID: request.sessionId, atMilliseconds: now)
        } else {
            guard request.person > 0, !request.terminal.isEmpty else { return wrong("a session is named by its id, or by a person and a terminal") }
            ended = try table.endAll(person: request.person, terminal: request.terminal, atMilliseconds: now)
        }
        return .answered(try HostPlugins.EndSessionResponse(ended: UInt32(clamping: ended)).encoded())
    }

    /// Runs a method about persons, if the plugin may call it.
    private func ofPersons<Request>(
        _ needed: Effect, _ request: Request, _ method: (Request, Transaction) throws -> some Message
    ) throws -> CallOutcome {
        guard plugin.asksFor.contains("persons"), effect >= needed, let transaction = transactionContext.transaction else {
            return wrong("only a \(needed.name) of a plugin that asks for \"persons\" may do this")
        }
        return .answered(try method(request, transaction).encoded())
    }

    private func methods(_ request: HostPlugins.MethodsRequest) throws -> CallOutcome {
        guard request.methods.count <= Self.askedMethodsMax else { return wrong("more than \(Self.askedMethodsMax) methods are asked about") }
        let peer = transactionContext.principal.terminal
        // What a partner may not call by its scope is none of its methods.
        let grant = peer.certificate == .partner ? try transactionContext.transaction.flatMap { try PartnerTable($0).grant(of: peer.name) } : nil
        let states = request.methods.map { name in
            var state = state(of: name)
            if let grant, !grant.mayCall(name) { state.allowed = false }
            return state
        }
        return .answered(try HostPlugins.MethodsResponse(methods: states).encoded())
    }

    private func state(of name: String) -> HostPlugins.MethodState {
        guard let route = transactionContext.context.routes.routes[name] else { return HostPlugins.MethodState(method: name) }
        let certificate = transactionContext.principal.terminal.certificate
        let own = route.method.parties.filter { $0.certificate == certificate || $0.certificate == .none }
        let entry = transactionContext.context.setAside.entry(route, caller: transactionContext.facts.caller)
        return HostPlugins.MethodState(
            method: name, loaded: true, plugin: route.plugin.name, pluginVersion: route.plugin.version, allowed: !own.isEmpty,
            needsSession: !own.isEmpty && own.allSatisfy { $0.session != .none }, setAsideAtMs: entry?.sinceMilliseconds ?? 0)
    }

    private func wrong(_ message: String) -> CallOutcome {
        _ = refuse(message, LECTERN_INVALID)
        return .failed(transactionContext.makeProblem(.internalError))
    }
}
