// Calls of other plugins' methods, inside the same transaction.

internal import CLecternPlugin
public import LecternMessages
public import LecternWire

extension Call: Caller {
    /// Calls a method of another plugin, with the same principal, in the same transaction: use it through
    /// a generated client, `Readers.Client(call).standing(…)`. A failure or refusal dooms this call too;
    /// `tryCall` is for those that it can live with.
    /// - Throws: `Problem` where the method was refused or failed.
    public func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] {
        try nested(method.name, request, isTry: false)
    }

    /// Makes calls of other plugins' methods that may fail: each is undone alone, and this call goes on.
    /// - Parameter body: calls through what it is given, `Readers.Client($0).standing(…)`.
    /// - Returns: what the body returned, or the problem that it met.
    /// - Throws: whatever the body throws but a `Problem`.
    public func tryCall<Value>(_ body: (TryCaller) throws -> Value) throws -> Result<Value, Problem> {
        do {
            return .success(try body(TryCaller(call: self)))
        } catch let problem as Problem {
            return .failure(problem)
        }
    }

    func nested(_ method: String, _ request: [UInt8], isTry: Bool) throws -> [UInt8] {
        var outcome = NestedOutcome()
        let code = lectern_bytes.lend(method) { method in
            lectern_bytes.lend(request) { request in
                withUnsafeMutablePointer(to: &outcome) { outcome in
                    host.pointee.call?(
                        host.pointee.host, handle, method, request, isTry ? 1 : 0, NestedOutcome.answered,
                        NestedOutcome.declined, outcome) ?? LECTERN_INVALID
                }
            }
        }
        switch code {
        case LECTERN_OK: return outcome.answer
        case LECTERN_REFUSED, LECTERN_FAILED:
            throw outcome.problem ?? Problem(status: .internal, reason: "INTERNAL_ERROR")
        default: throw StoreError(code, "\(method) could not be called")
        }
    }
}

/// Makes nested calls each in a savepoint of its own. `Call.tryCall` gives it.
public struct TryCaller: Caller {
    fileprivate let call: Call

    /// Calls a method of another plugin; what it wrote is undone if it fails.
    /// - Throws: `Problem` where the method was refused or failed.
    public func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] {
        try call.nested(method.name, request, isTry: true)
    }
}

/// What a nested call has pushed.
private struct NestedOutcome {
    var answer: [UInt8] = []
    var problem: Problem?

    static let answered: lectern_bytes_sink = { context, bytes in
        context?.assumingMemoryBound(to: NestedOutcome.self).pointee.answer = bytes.copied
    }

    static let declined: lectern_problem_sink = { context, problem in
        guard let problem = problem?.pointee else { return }
        let facts = (0..<Int(problem.facts_count)).compactMap { place in
            problem.facts.map { Label(name: $0[place].name.text, value: $0[place].value.text) }
        }
        context?.assumingMemoryBound(to: NestedOutcome.self).pointee.problem = Problem(
            status: Status(rawValue: problem.status), reason: problem.reason.text, message: problem.message.text,
            facts: facts, retryAfterMilliseconds: problem.retry_after_ms)
    }
}
