// Validates a request before its handler runs.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The checks that need no database: time, request key, form of the message, quarantine. Any thread.
struct RequestValidator: Sendable {
    let context: HostContext

    /// The facts of a call.
    /// - Parameters:
    ///   - call: the call.
    ///   - key: its request key, or the item's.
    /// - Returns: the facts, or what is wrong with them.
    func facts(_ call: ServerCall, key: String) -> Result<CallFacts, Problem> {
        let open = call.open
        let language = call.language
        let now = context.clock.wallMilliseconds()
        var happened = open.happenedAtMilliseconds == 0 ? now : open.happenedAtMilliseconds
        let oldest = now - Int64(context.limits.happenedAtDaysMax) * 86_400_000
        guard happened >= oldest, happened <= now + Int64(context.limits.happenedAheadMillisecondsMax) else {
            return .failure(
                HostProblem(language: language)(.requestMalformed, Label(name: "field", value: "happened_at_ms")))
        }
        happened = min(happened, now)
        let connection = ConnectionContext.of(call.connection, limits: context.limits)
        return .success(
            CallFacts(
                terminal: connection.principal.terminal, session: connection.session(of: call), nowMilliseconds: now,
                happenedAtMilliseconds: happened, language: language, requestKey: key, deviceSequence: open.deviceSequence,
                caller: call.connection.caller))
    }

    /// Validates the request of one run.
    /// - Parameters:
    ///   - route: the method.
    ///   - call: the caller's call.
    ///   - message: the encoded request.
    ///   - key: the request key, as text.
    /// - Returns: the request, or why it is refused.
    func validate(_ route: Route, _ call: ServerCall, message: [UInt8], key text: String) -> Result<ValidatedRequest, Problem> {
        let facts: CallFacts
        switch self.facts(call, key: text) {
        case .success(let found): facts = found
        case .failure(let problem): return .failure(problem)
        }
        let makeProblem = HostProblem(language: facts.language)
        if let entry = context.setAside.entry(route, caller: facts.caller, key: text, request: message) {
            return .failure(makeProblem.setAside(entry))
        }
        var key: UUIDv7?
        var digest: [UInt8] = []
        if route.method.effect == .write {
            guard !text.isEmpty else { return .failure(makeProblem(.requestKeyRequired)) }
            guard let found = UUIDv7(text) else { return .failure(makeProblem(.requestKeyMalformed)) }
            guard !found.isAhead(nowMilliseconds: facts.nowMilliseconds, millisecondsMax: context.limits.requestKeyAheadMillisecondsMax)
            else {
                let field = route.method.clientStreams ? "item_key" : "request_key"
                return .failure(makeProblem(.requestMalformed, Label(name: "field", value: field)))
            }
            guard !found.isExpired(nowMilliseconds: facts.nowMilliseconds, daysMax: context.limits.requestKeyDaysMax) else {
                return .failure(makeProblem(.requestKeyExpired))
            }
            guard let hash = self.digest(route, message) else {
                return .failure(makeProblem(.requestMalformed, Label(name: "field", value: "message")))
            }
            key = found
            digest = hash
        }
        return .success(
            ValidatedRequest(
                route: route, facts: facts, message: message, key: key, digest: digest,
                sizeLimit: ConnectionContext.of(call.connection, limits: context.limits).sizeLimit))
    }

    /// The keyed hash of a request's canonical form; nil: the bytes are not a valid message.
    private func digest(_ route: Route, _ request: [UInt8]) -> [UInt8]? {
        var form = request
        if !route.formCheck.isCanonical(request) {
            let canonical = CanonicalRequest(pool: route.plugin.descriptors)
            guard let made = try? canonical.form(request, of: route.method.requestType) else { return nil }
            form = made
        }
        let secret = context.database.withLock { $0.secret }
        return SHA256.keyedHash(of: route.method.name, 0, form, key: secret)
    }
}
