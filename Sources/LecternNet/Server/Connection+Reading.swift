// What comes from a client: bytes to frames, frames to calls.

internal import CLinux
internal import LecternWire

extension Connection {
    /// Reads in one turn that are not the last: after so many, others come first.
    private static let readsMax = 16
    /// Frames between two looks at the clock.
    private static let turnFrames = 8
    /// Output that may wait while more is read from the same client, in bytes.
    private static let outputPauseBytes = 262_144

    /// Whether more may be read: not too much in work, not too much waiting to be sent, not too much of late that came to nothing.
    var mayRead: Bool { !conversation.isFull && output.count - outputAt < Connection.outputPauseBytes && readPause.isOver }

    /// Counts a call that was refused for want of room, or cancelled by its client.
    func countCallInVain() {
        if readPause.countCallInVain(now: clinux_monotonic()) { arm() }
    }

    /// Reads on, after a turn that ended with bytes left in OpenSSL.
    func readOn() {
        isReadLater = false
        if phase == .open { read() }
    }

    /// Reads what there is, if it may be read, until its turn is over.
    func read() {
        framesInTurn = 0
        turnEndsAt = .max
        for _ in 0..<Connection.readsMax {
            guard mayRead else { return setInterest(interest & ~CLINUX_EVENT_IN) }
            if !held.isEmpty {
                var bytes: [UInt8] = []
                swap(&bytes, &held)
                take(bytes.span)
                guard phase == .open else { return }
                if turnEndsAt == .min { return readLater() }
                continue
            }
            switch session.read(into: reactor.readBuffer) {
            case .done(let count):
                heardAt = reactor.now
                pingedAt = 0
                guard count > 0 else { return readLater() }
                if !isWarm { reactor.keepWarm(self) }
                take(first: count)
                guard phase == .open else { return }
                if held.isEmpty, !session.hasPending { return }
                if turnEndsAt == .min { return readLater() }
            case .wantsRead: return
            case .wantsWrite: return setInterest(interest | CLINUX_EVENT_OUT)
            case .ended: return destroy("the client closed")
            case .failed(let error): return destroy(error.detail)
            }
        }
        readLater()
    }

    /// Counts a frame of this turn. A record may hold hundreds of calls, and others wait meanwhile. The clock is looked at once in
    /// several frames, and not at all in a turn of few.
    /// - Returns: whether the turn is over.
    @inline(__always) private func hasHadItsTurn() -> Bool {
        framesInTurn += 1
        return framesInTurn % Connection.turnFrames == 0 && isTimeUp()
    }

    private func isTimeUp() -> Bool {
        let now = clinux_monotonic()
        if turnEndsAt == .max { turnEndsAt = now + reactor.turnNanoseconds }
        if now >= turnEndsAt { turnEndsAt = .min }
        return turnEndsAt == .min
    }

    private func readLater() {
        guard !isReadLater else { return }
        isReadLater = true
        reactor.readLater(self)
    }

    /// Goes on reading, if it had to stop and need not any more.
    func resumeReading() {
        guard phase == .open, interest & CLINUX_EVENT_IN == 0, mayRead else { return }
        if frameBeganAt != 0 {
            frameBeganAt = reactor.now
            arm()
        }
        setInterest(interest | CLINUX_EVENT_IN)
        readLater()
    }

    /// Takes the frames from the reactor's buffer.
    private func take(first count: Int) {
        let bytes = UnsafeBufferPointer(
            start: reactor.readBuffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
        take(Span(_unsafeElements: bytes))
    }

    /// Takes the frames from what was read, as long as more may be begun; the rest is held.
    private func take(_ input: Span<UInt8>) {
        // Held here once for all frames: each of them would count them.
        let (decoder, dispatcher) = (reactor.decoder, reactor.dispatcher)
        var position = 0
        var gotFrame = false
        do {
            while position < input.count, phase == .open, mayRead, let found = try splitter.find(in: input, from: &position) {
                gotFrame = true
                switch found {
                case .inInput(let range): try take(frame: input, range, decoder, dispatcher)
                case .assembled(let whole):
                    try take(frame: whole.span, FrameEncoder.prefixBytes..<whole.count, decoder, dispatcher)
                }
                if hasHadItsTurn() { break }
            }
        } catch {
            var number: UInt32 = 0
            if case .tooLarge(let call, _) = error { number = call }
            return fail(call: number, error.problem(reactor.limits))
        }
        if phase == .open, position < input.count {
            input.extracting(position..<input.count).withUnsafeBufferPointer { held = Array($0) }
        }
        if !splitter.hasBegun {
            frameBeganAt = 0
        } else if gotFrame || frameBeganAt == 0 {
            frameBeganAt = reactor.now
            arm()
        }
    }

    private func take(
        frame bytes: Span<UInt8>, _ range: Range<Int>, _ decoder: FrameDecoder, _ dispatcher: any InlineDispatcher
    ) throws(FrameError) {
        var opening = Opening()
        guard let number = try decoder.readOpening(bytes, range, &opening) else {
            return perform(conversation.receive(try decoder.decode(bytes, range)))
        }
        if isAnsweredInline(by: dispatcher, number, opening, bytes) { return }
        perform(conversation.receive(Frame(call: number, .open(decoder.open(opening, bytes)))))
    }

    /// Lets the inline dispatcher answer a call. Such a call takes no slot in the conversation.
    private func isAnsweredInline(
        by dispatcher: any InlineDispatcher, _ number: UInt32, _ opening: Opening, _ bytes: Span<UInt8>
    ) -> Bool {
        guard conversation.mayBegin(number), writeFailure == nil else { return false }
        switch dispatcher.answer(opening, bytes, connectionContext: &inlineContext, now: reactor.now, from: { server }) {
        case .notHandled: return false
        case .answered(let message):
            conversation.passOver(number)
            enqueue(answer: message, call: number)
        case .problem(let problem):
            conversation.passOver(number)
            enqueue(Frame(call: number, .close(Frame.Close(status: problem.status, problem: problem))))
        }
        return true
    }

    private func perform(_ action: ServerConversation.Action) {
        switch action {
        case .none: break
        case .greeted(let hello): greeted(hello)
        case .begin(let slot, let number, let open): begin(slot, number, open)
        case .item(let slot, let item):
            if let call = calls[slot] { reactor.shared.sink.itemArrived(call, item) }
        case .credit(let slot, let items):
            if let call = calls[slot] { reactor.shared.sink.creditGranted(call, items) }
        case .cancel(let slot):
            if let call = calls[slot] { cancel(call, .client) }
            countCallInVain()
        case .answer(let frame): enqueue(frame)
        case .fail(let number, let problem): fail(call: number, problem)
        }
    }

    private func greeted(_ hello: Frame.Hello) {
        let fresh = ServerConnection(
            id: reactor.shared.nextConnectionID(), peer: peer, hello: hello, output: reactor, slot: slot)
        server = fresh
        arm()
        reactor.shared.sink.connectionOpened(fresh)
        if let left = reactor.graceLeftMilliseconds, phase == .open {
            drain(graceMilliseconds: left)
            if reactor.isGraceOver { endGrace() }
        }
    }

    private func begin(_ slot: Int, _ number: UInt32, _ open: Frame.Open) {
        guard let server else { return }
        var deadline = Int64.max
        if open.timeoutMilliseconds > 0 {
            deadline = reactor.now + reactor.milliseconds(Int(open.timeoutMilliseconds))
            reactor.arm(self, due: deadline)
        }
        let call = ServerCall(
            number: number, open: open, connection: server, deadlineNanoseconds: deadline, slot: slot,
            arrivedAt: reactor.now)
        while calls.count <= slot { calls.append(nil) }
        calls[slot] = call
        reactor.countCalls(1)
        reactor.shared.sink.callBegan(call)
    }

    /// Tells the sink that a call is to stop. The conversation has noted it.
    func cancel(_ call: ServerCall, _ cause: CancelCause) {
        guard call.cancelCause == nil else { return }
        call.cancel(cause)
        reactor.shared.sink.callCancelled(call, cause)
    }
}
