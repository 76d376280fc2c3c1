// Runs a handler's functions: passes the call's facts and converts the results.

internal import CLecternPlugin
internal import CLinux
internal import HostMessages
internal import LecternNet
internal import LecternWire

extension Invocation {
    /// Runs the handler's `call`, after `prepare` where a nested call needs it.
    /// - Parameters:
    ///   - request: the encoded request.
    ///   - prepared: the answer of `prepare`, which ran before the transaction; nil: it did not run.
    /// - Returns: the handler's outcome, to which the caller applies doom.
    ///   - activity: the kind of activity to record; nil: that of the effect.
    func run(request: [UInt8], prepared: [UInt8]?, activity: Activity? = nil) -> CallOutcome {
        var prepared = prepared
        if method.prepares && prepared == nil {
            switch prepare(request: request) {
            case .answered(let bytes): prepared = bytes
            case .refused(let problem), .failed(let problem): return .failed(problem)
            }
        }
        begin(as: method.effect)
        let code = withInfo(request: request, prepared: prepared ?? [], activity ?? Invocation.activity(of: method)) { info in
            plugin.table.pointee.call?(plugin.table.pointee.plugin, pointer, info) ?? LECTERN_INVALID
        }
        return outcome(code)
    }

    /// Runs `prepare`.
    /// - Parameter request: the encoded request.
    /// - Returns: the bytes for the handler, or why the call ends here.
    func prepare(request: [UInt8]) -> CallOutcome {
        begin(as: min(method.effect, .read))
        let code = withInfo(request: request, prepared: [], .prepare) { info in
            plugin.table.pointee.prepare?(plugin.table.pointee.plugin, pointer, info) ?? LECTERN_INVALID
        }
        return outcome(code)
    }

    /// The kind of activity of a handler that is not nested.
    private static func activity(of method: PluginMethod) -> Activity {
        switch method.effect {
        case .none: .compute
        case .read: .read
        case .write: .write
        }
    }

    /// Lends the call's facts to the handler, and notes in the thread's slot that it runs.
    func withInfo(
        request: [UInt8], prepared: [UInt8], _ activity: Activity, _ body: (UnsafePointer<lectern_call_info>) -> Int32
    ) -> Int32 {
        let facts = transactionContext.facts
        let principal = transactionContext.principal
        var info = lectern_call_info()
        info.size = UInt64(MemoryLayout<lectern_call_info>.size)
        info.method = UInt32(method.index)
        info.attempt = transactionContext.attempt
        info.now_ms = transactionContext.nowMilliseconds
        info.happened_at_ms = transactionContext.happenedAtMilliseconds
        info.certificate = principal.terminal.certificate.rawValue
        info.session_kind = principal.session.rawValue
        info.person = principal.person
        info.library = principal.library
        info.device_sequence = facts.deviceSequence
        info.nested = UInt32(depth)
        return request.lent { request in
            info.request = request
            return prepared.lent { prepared in
                info.prepared = prepared
                return principal.terminal.name.lent { terminal in
                    info.terminal = terminal
                    return principal.sessionID.lent { session in
                        info.session_id = session
                        return facts.language.lent { language in
                            info.language = language
                            return facts.requestKey.lent { key in
                                info.request_key = key
                                if let origin = facts.origin {
                                    return origin.lent { origin in
                                        info.origin = origin
                                        return noted(info, activity, body)
                                    }
                                }
                                guard principal.session == .staff else { return noted(info, activity, body) }
                                return principal.rights.text.lent { rights in
                                    info.rights = rights
                                    return noted(info, activity, body)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Lends the record of the call, and notes in the thread's slot that it runs.
    private func noted(
        _ info: borrowing lectern_call_info, _ activity: Activity, _ body: (UnsafePointer<lectern_call_info>) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: info) { info in
            activity.note(plugin.functions[method.index], info: info, caller: transactionContext.facts.caller) { body(info) }
        }
    }

    /// The outcome that a function's code means, with the answer or problem that it set.
    func outcome(_ code: Int32) -> CallOutcome {
        switch code {
        case LECTERN_OK:
            guard hasAnswered else { return .failed(internalError("it returned LECTERN_OK without an answer")) }
            return .answered(Array(answered))
        case LECTERN_REFUSED:
            guard let problem else {
                return .failed(internalError("it returned LECTERN_REFUSED without a problem"))
            }
            return .refused(problem)
        case LECTERN_FAILED:
            return .failed(problem ?? transactionContext.doom ?? transactionContext.makeProblem(.internalError))
        default:
            return .failed(internalError("it returned \(code), which no handler may"))
        }
    }

    private func internalError(_ message: String) -> Problem {
        plugin.host.write(.error, "a handler went wrong", [Label("method", method.name), Label("error", message)])
        return transactionContext.makeProblem(.internalError)
    }
}
