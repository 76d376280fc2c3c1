// The outcome of a handler, handed to the host: its answer, or the problem of the error that it threw.

internal import CLecternPlugin
internal import LecternMessages
internal import LecternWire

extension Call {
    /// Runs a handler and hands its outcome to the host.
    /// - Parameter handler: returns one of the interface's codes.
    /// - Returns: the code for the host.
    func finish(_ handler: (Call) throws -> Int32) -> Int32 {
        do {
            return try handler(self)
        } catch let refusal as Refusal {
            return refuse(refusal)
        } catch let problem as Problem {
            setProblem(problem)
        } catch let error as RequestError {
            setProblem(Problem(status: .invalidArgument, reason: "REQUEST_MALFORMED", message: "\(error.cause)",
                facts: [Label("field", "message")]))
        } catch let error as StoreError {
            fail(error)
        } catch {
            fail(error)
        }
        return LECTERN_FAILED
    }

    /// Gives the host the answer.
    /// - Parameter message: the encoded answer; borrowed.
    func answer(_ message: UnsafeRawBufferPointer) throws {
        let bytes = lectern_bytes(data: message.baseAddress?.assumingMemoryBound(to: UInt8.self), size: UInt64(message.count))
        try check(host.pointee.answer?(host.pointee.host, handle, bytes) ?? LECTERN_INVALID, "answer")
    }

    private func refuse(_ refusal: Refusal) -> Int32 {
        if !method.takeUnretainedValue().description.reasons.contains(refusal.reason.name) {
            log(.error, "a handler refuses with a reason that its method's rule does not list", Label("reason", refusal.reason.name))
        }
        setProblem(refusal.problem(language: language))
        return LECTERN_REFUSED
    }

    /// The host knows best what a store's error means for the caller; it has the error itself.
    private func fail(_ error: StoreError) {
        switch error.kind {
        case .full: setProblem(Problem(status: .resourceExhausted, reason: "STORE_FULL"))
        case .unavailable: setProblem(Problem(status: .unavailable, reason: "STORE_UNAVAILABLE"))
        case .interrupted: setProblem(Problem(status: .cancelled, reason: "CANCELLED"))
        case .retry, .doomed: setProblem(Problem(status: .internal, reason: "INTERNAL_ERROR"))
        default: fail(error as any Error)
        }
    }

    private func fail(_ error: any Error) {
        log(
            .error, "a handler failed", Label("method", method.takeUnretainedValue().description.name), Label("error", "\(error)"),
            Label("error_type", "\(type(of: error))"))
        setProblem(Problem(status: .internal, reason: "INTERNAL_ERROR"))
    }

    private func setProblem(_ problem: Problem) {
        let texts = [problem.reason, problem.message] + problem.facts.flatMap { [$0.name, $0.value] }
        lectern_bytes.lend(texts: texts) { texts in
            let facts = problem.facts.indices.map { lectern_label(name: texts[2 + 2 * $0], value: texts[3 + 2 * $0]) }
            facts.withUnsafeBufferPointer { facts in
                var record = lectern_problem()
                record.size = UInt64(MemoryLayout<lectern_problem>.size)
                record.status = problem.status == .ok ? Status.internal.rawValue : problem.status.rawValue
                record.retry_after_ms = problem.retryAfterMilliseconds
                record.reason = texts[0]
                record.message = texts[1]
                record.facts = facts.baseAddress
                record.facts_count = UInt64(facts.count)
                _ = host.pointee.problem?(host.pointee.host, handle, &record)
            }
        }
    }
}
