// READs that are answered on the reactor, where the store can read at once.

internal import CLecternPlugin
internal import CLinux
internal import LecternNet
internal import LecternWire

extension HostInlineDispatcher {
    /// A READ that takes longer is checked for disk waits, in nanoseconds.
    private static let longNanoseconds: Int64 = 2_000_000
    /// How long READs are not handled after one that waited for a disk, in nanoseconds.
    private static let pauseNanoseconds: Int64 = 1_000_000_000

    /// Answers a READ on one snapshot. Not handled where the store would have to wait, or stops it for taking too much work: the
    /// slow path runs it from the start then.
    func read(_ route: InlineRoute, _ opening: OpenFrameView, _ bytes: UnsafeBufferPointer<UInt8>) -> InlineAnswer {
        switch route.admission(certificate) {
        case .allowed: break
        case .sessionRequired: if opening.session.isEmpty { return .notHandled }
        case .notAllowed, .rightMissing: return .notHandled
        }
        let began = context.clock.monotonicNanoseconds()
        guard began >= readsPausedUntil else { return .notHandled }
        // The slow path refuses the call.
        if certificate == .partner, context.partnerRates.isReached(caller.principal.terminal.name, now: began) { return .notHandled }
        if blocksRead == nil { blocksRead = clinux_thread_blocks_read() }
        let facts = readFacts(route, opening, bytes)
        var answer = InlineAnswer.notHandled
        let isDone = context.store.readNow { transaction in
            answer = self.answer(in: transaction, route, opening, facts, bytes)
        }
        let ended = context.clock.monotonicNanoseconds()
        pauseReadsAfterDiskWait(ended, since: began)
        measure(ended - began, route)
        if certificate == .partner, case .answered = answer { _ = context.partnerRates.take(caller.principal.terminal.name, now: ended) }
        return isDone ? counted(answer, route, opening, Span(_unsafeElements: bytes)) : .notHandled
    }

    /// Stops handling READs for a while after one that waited for a disk: the other connections of the reactor waited with it.
    private func pauseReadsAfterDiskWait(_ now: Int64, since began: Int64) {
        guard now - began > HostInlineDispatcher.longNanoseconds else { return }
        let blocks = clinux_thread_blocks_read()
        if blocks != blocksRead { readsPausedUntil = now + HostInlineDispatcher.pauseNanoseconds }
        blocksRead = blocks
    }

    private func measure(_ nanoseconds: Int64, _ route: InlineRoute) {
        let milliseconds = nanoseconds / 1_000_000
        guard milliseconds > Int64(context.limits.reactorMillisecondsMax) else { return }
        context.log.warning(
            "a handler held its reactor long", Label("plugin", route.plugin), Label("method", route.name),
            Label("milliseconds", "\(milliseconds)"))
    }

    private func readFacts(_ route: InlineRoute, _ opening: OpenFrameView, _ bytes: UnsafeBufferPointer<UInt8>) -> CallFacts {
        let signedIn = caller.facts(session: UnsafeBufferPointer(rebasing: bytes[opening.session.range]))
        let span = Span(_unsafeElements: bytes)
        guard readTimeAndLanguage(opening, route, span) else { return signedIn }
        return facts(opening, span, session: signedIn.session)
    }

    private func answer(
        in transaction: Transaction, _ route: InlineRoute, _ opening: OpenFrameView, _ facts: CallFacts,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> InlineAnswer {
        let principal: Principal
        do {
            let admission = try Admission.admit(
                transaction, facts: facts, nowMilliseconds: nowMilliseconds, method: route.method, rates: context.partnerRates)
            switch admission {
            case .success(let found): principal = found
            case .failure(let denial): return .problem(HostProblem(language: facts.language)(denial))
            }
        } catch {
            return .notHandled
        }
        readContext.setCaller(facts, principal)
        readContext.reuse(nowMilliseconds: nowMilliseconds, transaction: transaction)
        defer { readContext.reuse(nowMilliseconds: nowMilliseconds) }
        return route.invocation(of: readContext)._withUnsafeGuaranteedRef { running in
            running.reuse()
            let code = withSession(of: principal) { run(route, running, opening, bytes) }
            running.invalidate()
            // A statement that failed here may succeed on the slow path, which has time to wait.
            return readContext.isDoomed ? .notHandled : outcome(code, running)
        }
    }

    /// Sets the session in `info` while the handler runs.
    private func withSession(of principal: Principal, _ body: () -> Int32) -> Int32 {
        info.pointee.session_kind = principal.session.rawValue
        info.pointee.person = principal.person
        info.pointee.library = principal.library
        defer {
            info.pointee.session_kind = LECTERN_SESSION_NONE
            info.pointee.person = 0
            info.pointee.library = 0
            info.pointee.session_id = lectern_bytes()
        }
        return principal.sessionID.lent { id in
            info.pointee.session_id = id
            guard principal.session == .staff else { return body() }
            return principal.rights.text.lent { rights in
                info.pointee.rights = rights
                defer { info.pointee.rights = lectern_bytes() }
                return body()
            }
        }
    }
}
