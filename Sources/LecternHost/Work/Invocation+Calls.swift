// Calls to other plugins, inside the same transaction and with the same principal.

internal import CLecternPlugin
internal import HostMessages
internal import LecternWire

extension Invocation {
    /// Calls a method of another plugin.
    /// - Parameters:
    ///   - name: "lectern.readers.v1.Readers/Standing".
    ///   - request: the encoded request.
    ///   - isTry: whether the caller goes on after a failure, which is then undone alone.
    /// - Returns: how the nested call ended. A failure or refusal without `isTry` has doomed the caller.
    func call(method name: String, request: [UInt8], isTry: Bool) -> CallOutcome {
        if let doom = transactionContext.doom { return .failed(doom) }
        if Self.isHosts(name) {
            let ofHost = { [self] in callHost(name, request: request) }
            return isTry ? transactionContext.inScope(ofHost) : ofHost()
        }
        guard let route = transactionContext.context.routes.routes[name] else {
            return mistake("no loaded plugin serves \(name)")
        }
        if let objection = objection(to: route) { return mistake(objection) }
        if let entry = transactionContext.context.setAside.entry(route, caller: transactionContext.facts.caller) {
            let problem = transactionContext.makeProblem.setAside(entry)
            if !isTry { transactionContext.doom(problem) }
            return .failed(problem)
        }
        let nested = { [transactionContext, depth] in
            Invocation(transactionContext: transactionContext, plugin: route.plugin, method: route.method, depth: depth + 1)
                .run(request: request, prepared: nil)
        }
        if isTry { return transactionContext.inScope(nested) }
        let result = nested().under(doom: transactionContext.doom)
        switch result {
        case .answered: break
        case .refused(let problem), .failed(let problem): transactionContext.doom(problem)
        }
        return result
    }

    /// Why a route may not be called from here, as a message for the plugin's author; nil: it may.
    private func objection(to route: Route) -> String? {
        let method = route.method
        if route.plugin !== plugin && !plugin.mayCall.contains(method.service) {
            return "plugin \(plugin.name) must name \(method.service) among the services that it may call"
        }
        if method.effect > effect {
            return "a \(effect.name) method may not call \(method.name), which is a \(method.effect.name)"
        }
        if method.clientStreams || method.serverStreams {
            return "\(method.name) is a stream, and only unary methods are called by plugins"
        }
        if depth + 1 > transactionContext.context.limits.nestedCallsMax {
            return "more than \(transactionContext.context.limits.nestedCallsMax) calls inside each other"
        }
        return nil
    }

    private func mistake(_ message: String) -> CallOutcome {
        _ = refuse(message, LECTERN_INVALID)
        return .failed(transactionContext.makeProblem(.internalError))
    }
}
