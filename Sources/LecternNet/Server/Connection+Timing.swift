// A connection's timeouts, and its part in a drain.

internal import LecternWire

extension Connection {
    /// The earliest of the connection's timeouts, CLOCK_MONOTONIC in nanoseconds; `Int64.max` is never.
    private var due: Int64 {
        let limits = reactor.limits
        switch phase {
        case .dead: return .max
        case .handshaking: return beganAt + reactor.milliseconds(limits.handshakeMillisecondsMax)
        case .closing, .lingering: return closedAt + reactor.milliseconds(limits.lingerMillisecondsMax)
        case .open:
            var due = idleDue
            if !conversation.hasReceivedHello {
                due = min(due, beganAt + reactor.milliseconds(limits.handshakeMillisecondsMax))
            }
            due = min(due, slowReaderDue, slowWriterDue)
            if !readPause.isOver { due = min(due, readPause.endsAt) }
            for case let call? in calls where call.cancelCause == nil { due = min(due, call.deadlineNanoseconds) }
            return due
        }
    }

    private var idleDue: Int64 {
        max(heardAt, pingedAt) + reactor.milliseconds(reactor.limits.idleMillisecondsMax)
    }

    private var slowReaderDue: Int64 {
        outputSince == 0 ? .max : outputSince + reactor.milliseconds(reactor.limits.slowReaderMillisecondsMax)
    }

    /// The timeout of a partial frame; suspended while the server itself has paused reading.
    private var slowWriterDue: Int64 {
        frameBeganAt == 0 || !mayRead
            ? .max : frameBeganAt + reactor.milliseconds(reactor.limits.slowWriterMillisecondsMax)
    }

    /// Sets the reactor's timer for this connection.
    func arm() { reactor.arm(self, due: due) }

    /// Handles the timer, which may fire too early.
    func timerFired() {
        let now = reactor.now
        if due <= now {
            switch phase {
            case .dead: return
            case .handshaking: return destroy("the handshake took too long")
            case .closing, .lingering: return destroy("the client did not close")
            case .open: overdue(now)
            }
        }
        arm()
    }

    private func overdue(_ now: Int64) {
        let handshakeDue = beganAt + reactor.milliseconds(reactor.limits.handshakeMillisecondsMax)
        if !conversation.hasReceivedHello, handshakeDue <= now {
            return fail(call: 0, .peerTooSlow("no Hello came in time"))
        }
        if readPause.end(now: now) { resumeReading() }
        guard phase == .open else { return }
        if slowReaderDue <= now {
            // The client reads nothing, so a Close would not reach it.
            reactor.report(.info, "slow reader", Label("address", address), Label("peer", peer.name))
            return destroy("the client does not read what it asked for")
        }
        if slowWriterDue <= now { return fail(call: 0, .peerTooSlow("a frame was begun and not finished in time")) }
        for case let call? in calls where call.cancelCause == nil && call.deadlineNanoseconds <= now {
            _ = conversation.markCancelled(slot: call.slot, number: call.number)
            cancel(call, .deadline)
            guard phase == .open else { return }
        }
        if idleDue <= now { idle(now) }
    }

    /// Handles a silent peer: without open calls it is closed; with some it is pinged once, since its host may be gone.
    private func idle(_ now: Int64) {
        if conversation.openCalls == 0 {
            fail(call: 0, .connectionIdle)
        } else if pingedAt > heardAt {
            destroy("the client does not answer")
        } else {
            pingedAt = now
            enqueue(Frame(call: 0, .ping(UInt64(bitPattern: now))))
        }
    }

    // MARK: draining

    /// Sends Drain.
    func drain(graceMilliseconds: UInt32) {
        guard phase == .open, conversation.hasReceivedHello else { return }
        enqueue(conversation.drain(graceMilliseconds: graceMilliseconds))
    }

    /// Ends the grace of a drain: new calls are refused, and open streams are cancelled.
    func endGrace() {
        guard phase == .open else { return }
        guard conversation.hasReceivedHello else { return closeAfterFlush() }
        conversation.endGrace()
        for case let call? in calls where conversation.isStream(slot: call.slot) {
            if conversation.markCancelled(slot: call.slot, number: call.number) { cancel(call, .drainEnded) }
        }
        if conversation.isFinished { closeAfterFlush() }
    }
}
