// A connection's output: frames into one buffer, written once for each wake-up of the reactor.

internal import CLinux
internal import LecternWire

extension Connection {
    /// Above this much output it is written at once, in bytes.
    private static let writeAtOnceBytes = 262_144
    /// Buffers up to this size are not counted, in bytes.
    private static let uncountedBytesMax = 16_384
    /// Above this much unread output no more answers are made for the client, in bytes.
    private static let fullBytes = 65_536

    /// Ends a call.
    func close(_ call: ServerCall, _ close: Frame.Close) {
        guard phase == .open,
            let frame = conversation.close(slot: call.slot, number: call.number, close)
        else { return }
        forget(call)
        enqueue(frame)
        if let problem = close.problem, problem.retryAfterMilliseconds > 0 { countUnservedCall() }
        if conversation.isFinished { closeAfterFlush() }
        resumeReading()
    }

    /// Sends one item of a server stream.
    func send(_ call: ServerCall, _ item: Frame.Item) {
        guard phase == .open else { return }
        switch conversation.item(slot: call.slot, number: call.number, item) {
        case .send(let frame): enqueue(frame)
        case .ignore: break
        case .closed(let frame):
            reactor.report(.warning, "a stream's item can't be sent", Label("method", call.open.method), Label("peer", peer.name))
            forget(call)
            enqueue(frame)
            cancel(call, .client)
        }
    }

    /// Lets the client send more items.
    func grant(_ call: ServerCall, _ items: UInt32) {
        guard phase == .open else { return }
        if let frame = conversation.grant(slot: call.slot, number: call.number, items: items) { enqueue(frame) }
        resumeReading()
    }

    private func forget(_ call: ServerCall) {
        calls[call.slot] = nil
        reactor.countCalls(-1)
        if conversation.openCalls == 0 {
            if calls.count > 16 { calls = [] }
            heardAt = reactor.now
        }
    }

    /// Appends a frame to the output, which is written at the end of this wake-up.
    func enqueue(_ frame: Frame) {
        guard phase == .open, writeFailure == nil else { return }
        if output.capacity == 0 { output = reactor.takeBuffer() }
        FrameEncoder.append(frame, to: &output)
        didEnqueue()
    }

    /// Appends the Close of an answered call to the output.
    func enqueue(answer message: UnsafeRawBufferPointer, call number: UInt32) {
        guard phase == .open, writeFailure == nil else { return }
        if output.capacity == 0 { output = reactor.takeBuffer() }
        FrameEncoder.appendAnswer(message.bytes, call: number, to: &output)
        didEnqueue()
    }

    private func didEnqueue() {
        setDirty()
        // A failure only sets `writeFailure`: the sink may be on the stack, so `flushNow` destroys the connection.
        if output.count - outputAt > Connection.writeAtOnceBytes {
            write()
            if output.count - outputAt > outputBytesMax {
                writeFailure = "the client does not read what it asked for"
            }
        }
        countOutput()
        if outputSince != 0 { updateOutputFull() }
        if reactor.shared.hasTooMuchOutput { reactor.shedOutput() }
    }

    /// Reports to the sink when the output is full, and when the client has read half of it.
    private func updateOutputFull() {
        guard let server else { return }
        let waiting = output.count - outputAt
        if !server.isOutputFull {
            guard outputSince != 0, waiting > Connection.fullBytes else { return }
            server.setOutputFull(true)
            reactor.shared.sink.outputFilled(server)
        } else if waiting <= Connection.fullBytes / 2 {
            server.setOutputFull(false)
            reactor.shared.sink.outputDrained(server)
        }
    }

    /// Updates the server's total of output. Small buffers, which every connection has, are not counted.
    func countOutput() {
        let counts = output.capacity > Connection.uncountedBytesMax ? output.capacity : 0
        guard counts != outputCounted else { return }
        reactor.shared.countOutput(counts - outputCounted)
        outputCounted = counts
    }

    /// Discards the output of a client that reads too little of it. The connection ends with this wake-up.
    func dropOutput() {
        if writeFailure == nil {
            reactor.report(
                .warning, "the daemon's output is full; a connection that reads too little ends", Label("address", address),
                Label("peer", peer.name), Label("bytes", "\(output.count - outputAt)"))
        }
        writeFailure = "too much waits to be read, here and on other connections"
        output = []
        outputAt = 0
        countOutput()
        setDirty()
    }

    func setDirty() {
        guard !isDirty else { return }
        isDirty = true
        reactor.markDirty(self)
    }

    /// Writes the output at the end of the reactor's wake-up.
    func flushIfDirty() {
        guard isDirty else { return }
        isDirty = false
        flushNow()
    }

    /// Writes what the socket takes, then resumes what waited for room in the output.
    func flushNow() {
        guard phase == .open || phase == .closing else { return }
        write()
        if let writeFailure { return destroy(writeFailure) }
        if outputAt < output.count {
            setInterest(interest | CLINUX_EVENT_OUT)
            if outputSince == 0 {
                outputSince = reactor.now
                arm()
            }
        } else {
            outputSince = 0
            releaseOutput()
            setInterest(interest & ~CLINUX_EVENT_OUT)
            if phase == .closing { return finishClosing() }
        }
        updateOutputFull()
        resumeReading()
    }

    /// Frees the output's buffer when all is sent, unless it is small and the connection is warm.
    func releaseOutput() {
        outputAt = 0
        guard output.capacity > 0 else { return }
        if isWarm, output.capacity <= Connection.uncountedBytesMax { return output.removeAll(keepingCapacity: true) }
        var empty: [UInt8] = []
        swap(&empty, &output)
        countOutput()
        reactor.giveBack(empty)
    }

    private func write() {
        while outputAt < output.count, writeFailure == nil {
            let outcome = output.withUnsafeBytes { bytes in
                tls.write(UnsafeRawBufferPointer(rebasing: bytes[outputAt...]))
            }
            switch outcome {
            case .done(let count):
                outputAt += count
                if outputSince != 0 { outputSince = reactor.now }
            case .wantsWrite, .wantsRead:
                compact()
                return
            case .ended: writeFailure = "the client closed"
            case .failed(let error): writeFailure = error.detail
            }
        }
    }

    /// Removes what was sent from the buffer, once it is much.
    private func compact() {
        guard outputAt > Connection.writeAtOnceBytes else { return }
        output.removeFirst(outputAt)
        outputAt = 0
    }

    func setInterest(_ events: UInt32) {
        guard events != interest, phase != .dead else { return }
        interest = events
        reactor.change(self, events)
    }
}
