// A connection's input: bytes to frames, frames to calls.

internal import CLinux
internal import LecternWire

extension Connection {
    /// Reads in one time slice, at most.
    private static let readsMax = 16
    /// Frames between two readings of the clock.
    private static let framesPerClockRead = 8
    /// Output that may wait while more is read from the same client, in bytes.
    private static let outputPauseBytes = 262_144

    /// Whether more may be read: the bytes in flight, the waiting output and the rate of unserved calls are within their limits.
    var mayRead: Bool { !conversation.isFull && output.count - outputAt < Connection.outputPauseBytes && readPause.isOver }

    /// Counts a call that was refused for want of room, or cancelled by its client.
    func countUnservedCall() {
        if readPause.countUnservedCall(now: clinux_monotonic()) { arm() }
    }

    /// Reads again, after a time slice that ended with bytes left in OpenSSL or in the buffer.
    func continueReading() {
        isReadDeferred = false
        if phase == .open { read() }
    }

    /// Reads what there is, while `mayRead`, until the time slice is over.
    func read() {
        framesInSlice = 0
        sliceEndsAt = .max
        for _ in 0..<Connection.readsMax {
            guard mayRead else { return setInterest(interest & ~CLINUX_EVENT_IN) }
            if !held.isEmpty {
                var bytes: [UInt8] = []
                swap(&bytes, &held)
                take(bytes.span)
                guard phase == .open else { return }
                if sliceEndsAt == .min { return deferRead() }
                continue
            }
            switch tls.read(into: reactor.readBuffer) {
            case .done(let count):
                heardAt = reactor.now
                pingedAt = 0
                guard count > 0 else { return deferRead() }
                if !isWarm { reactor.keepWarm(self) }
                take(first: count)
                guard phase == .open else { return }
                if held.isEmpty, !tls.hasPending { return }
                if sliceEndsAt == .min { return deferRead() }
            case .wantsRead: return
            case .wantsWrite: return setInterest(interest | CLINUX_EVENT_OUT)
            case .ended: return destroy("the client closed")
            case .failed(let error): return destroy(error.detail)
            }
        }
        deferRead()
    }

    /// Counts a frame of this time slice: one TLS record may hold hundreds of calls, and other connections wait meanwhile. The
    /// clock is read once in several frames.
    /// - Returns: whether the slice is over.
    @inline(__always) private func countFrameOfSlice() -> Bool {
        framesInSlice += 1
        return framesInSlice % Connection.framesPerClockRead == 0 && isSliceTimeOver()
    }

    private func isSliceTimeOver() -> Bool {
        let now = clinux_monotonic()
        if sliceEndsAt == .max { sliceEndsAt = now + reactor.sliceNanoseconds }
        if now >= sliceEndsAt { sliceEndsAt = .min }
        return sliceEndsAt == .min
    }

    private func deferRead() {
        guard !isReadDeferred else { return }
        isReadDeferred = true
        reactor.deferRead(self)
    }

    /// Reads again if reading was paused and `mayRead` holds again.
    func resumeReading() {
        guard phase == .open, interest & CLINUX_EVENT_IN == 0, mayRead else { return }
        if frameBeganAt != 0 {
            frameBeganAt = reactor.now
            arm()
        }
        setInterest(interest | CLINUX_EVENT_IN)
        deferRead()
    }

    /// Takes the frames from the reactor's buffer.
    private func take(first count: Int) {
        let bytes = UnsafeBufferPointer(
            start: reactor.readBuffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
        take(Span(_unsafeElements: bytes))
    }

    /// Handles the frames of what was read, while `mayRead`; keeps the rest in `held`.
    private func take(_ input: Span<UInt8>) {
        // Locals, so that their references are counted once for all frames.
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
                if countFrameOfSlice() { break }
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
        var opening = OpenFrameView()
        guard let number = try decoder.readOpenFrame(bytes, range, &opening) else {
            return perform(conversation.receive(try decoder.decode(bytes, range)))
        }
        if isAnsweredInline(by: dispatcher, number, opening, bytes) { return }
        perform(conversation.receive(Frame(call: number, .open(decoder.open(opening, bytes)))))
    }

    /// Lets the inline dispatcher answer a call. Such a call takes no slot in the conversation.
    private func isAnsweredInline(
        by dispatcher: any InlineDispatcher, _ number: UInt32, _ opening: OpenFrameView, _ bytes: Span<UInt8>
    ) -> Bool {
        guard conversation.mayBegin(number), writeFailure == nil else { return false }
        switch dispatcher.answer(opening, bytes, connectionContext: &inlineContext, now: reactor.now, from: { server }) {
        case .notHandled: return false
        case .answered(let message):
            conversation.skipNumber(number)
            enqueue(answer: message, call: number)
        case .problem(let problem):
            conversation.skipNumber(number)
            enqueue(Frame(call: number, .close(Frame.Close(status: problem.status, problem: problem))))
        }
        return true
    }

    private func perform(_ action: ServerConversation.Action) {
        switch action {
        case .none: break
        case .helloReceived(let hello): receiveHello(hello)
        case .begin(let slot, let number, let open): begin(slot, number, open)
        case .item(let slot, let item):
            if let call = calls[slot] { reactor.shared.sink.itemArrived(call, item) }
        case .credit(let slot, let items):
            if let call = calls[slot] { reactor.shared.sink.creditGranted(call, items) }
        case .cancel(let slot):
            if let call = calls[slot] { cancel(call, .client) }
            countUnservedCall()
        case .answer(let frame): enqueue(frame)
        case .fail(let number, let problem): fail(call: number, problem)
        }
    }

    private func receiveHello(_ hello: Frame.Hello) {
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

    /// Reports to the sink that a call is cancelled. The conversation has marked it already.
    func cancel(_ call: ServerCall, _ cause: CancelCause) {
        guard call.cancelCause == nil else { return }
        call.cancel(cause)
        reactor.shared.sink.callCancelled(call, cause)
    }
}
