// READs that are answered on the reactor, where the store can do them at once.

internal import CLecternPlugin
internal import CLinux
internal import LecternNet
internal import LecternWire

extension InlineDesk {
    /// After a READ that took longer it is asked whether it waited for a disk. In nanoseconds.
    private static let longNanoseconds: Int64 = 2_000_000
    /// How long READs are left to the router after one that did, in nanoseconds.
    private static let pauseNanoseconds: Int64 = 1_000_000_000

    /// Answers a READ on one snapshot, unless the store would have to wait or it proves to be more than a little work:
    /// then whatever was done counts for nothing, and the router has it done from the start.
    func read(_ route: InlineRoute, _ opening: Opening, _ bytes: UnsafeBufferPointer<UInt8>) -> DeskAnswer {
        switch route.admission(certificate) {
        case .allowed: break
        case .sessionRequired: if opening.session.isEmpty { return .later }
        case .notAllowed: return .later
        }
        let began = context.clock.monotonicNanoseconds()
        guard began >= readsPausedUntil else { return .later }
        if blocksRead == nil { blocksRead = clinux_thread_blocks_read() }
        let facts = readFacts(route, opening, bytes)
        var answer = DeskAnswer.later
        let isDone = context.store.readNow { transaction in
            answer = self.answer(in: transaction, route, opening, facts, bytes)
        }
        let ended = context.clock.monotonicNanoseconds()
        lookAtDisk(ended, since: began)
        measure(ended - began, route)
        return isDone ? counted(answer, route, opening, Span(_unsafeElements: bytes)) : .later
    }

    /// Leaves READs to the router for a while when the last one had to wait for a disk: other connections wait meanwhile.
    private func lookAtDisk(_ now: Int64, since began: Int64) {
        guard now - began > InlineDesk.longNanoseconds else { return }
        let blocks = clinux_thread_blocks_read()
        if blocks != blocksRead { readsPausedUntil = now + InlineDesk.pauseNanoseconds }
        blocksRead = blocks
    }

    private func measure(_ nanoseconds: Int64, _ route: InlineRoute) {
        let milliseconds = nanoseconds / 1_000_000
        guard milliseconds > Int64(context.limits.reactorMillisecondsMax) else { return }
        context.log.warning(
            "a handler held its reactor long", Label("plugin", route.plugin), Label("method", route.name),
            Label("milliseconds", "\(milliseconds)"))
    }

    private func readFacts(_ route: InlineRoute, _ opening: Opening, _ bytes: UnsafeBufferPointer<UInt8>) -> CallFacts {
        let signedIn = caller.facts(session: UnsafeBufferPointer(rebasing: bytes[opening.session.range]))
        let span = Span(_unsafeElements: bytes)
        guard listen(to: opening, route, span) else { return signedIn }
        return facts(opening, span, session: signedIn.session)
    }

    private func answer(
        in transaction: Transaction, _ route: InlineRoute, _ opening: Opening, _ facts: CallFacts,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> DeskAnswer {
        let principal: Principal
        do {
            let admission = try Admission.admit(
                transaction, facts: facts, nowMilliseconds: nowMilliseconds, parties: route.parties, writes: false)
            switch admission {
            case .success(let found): principal = found
            case .failure(let denial): return .problem(HostProblem(language: facts.language)(denial.reason))
            }
        } catch {
            return .later
        }
        reading.turn(to: facts, principal)
        reading.reuse(nowMilliseconds: nowMilliseconds, transaction: transaction)
        defer { reading.reuse(nowMilliseconds: nowMilliseconds) }
        return route.invocation(of: reading)._withUnsafeGuaranteedRef { running in
            running.reuse()
            let code = tell(of: principal) { run(route, running, opening, bytes) }
            running.rest()
            // What the store said of a statement it may not say again, when there is time.
            return reading.isDoomed ? .later : outcome(code, running)
        }
    }

    /// Lends to the handler who is signed in.
    private func tell(of principal: Principal, _ body: () -> Int32) -> Int32 {
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
            return body()
        }
    }
}
