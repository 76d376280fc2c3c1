// The server's state machine of one connection: frames in, actions out. No I/O, no clock.

/// Keeps the open calls of a connection, their credit and bytes in flight, and enforces the rules of the wire. Calls are in slots, so
/// that finding one costs no hashing. Confined to its connection's thread.
package final class ServerConversation {
    /// The server's action for a received frame.
    package enum Action: Equatable, Sendable {
        /// Nothing.
        case none
        /// The client said Hello; calls may follow.
        case helloReceived(Frame.Hello)
        /// A call began.
        case begin(slot: Int, number: UInt32, Frame.Open)
        /// One more item of a client stream arrived, or its end.
        case item(slot: Int, Frame.Item)
        /// The client takes more items of a server stream.
        case credit(slot: Int, items: UInt32)
        /// The client cancelled the call; reported once for a call.
        case cancel(slot: Int)
        /// Send this: a pong, or the refusal of a call that was not begun.
        case answer(Frame)
        /// The client broke a rule: send the problem on this call (0: the connection) and end the connection.
        case fail(call: UInt32, Problem)
    }

    /// The server's action for an item to be sent.
    package enum Outgoing: Equatable, Sendable {
        /// Send this item.
        case send(Frame)
        /// The call is over; nothing is to be sent.
        case ignore
        /// The item may not be sent; this ends the call instead.
        case closed(Frame)
    }

    private struct Call: Sendable {
        /// 0: the slot is free.
        var number: UInt32 = 0
        /// Items that the client may still send.
        var inputCredit: UInt32 = 0
        /// Items that the server may still send.
        var outputCredit: UInt32 = 0
        var isInputOpen = false
        var isStream = false
        var isCancelled = false
        var hasWindow = false
        /// Bytes of the request and of the items not dealt with.
        var bytes = 0
        /// Sizes of the items not dealt with, oldest first.
        var itemBytes: [Int] = []
    }

    @usableFromInline enum Phase: Sendable {
        case expectingHello
        case serving
        /// Drain was sent; calls may still begin.
        case draining
        /// The grace is over; calls are refused.
        case refusing
    }

    /// The limits that a conversation needs; a copy of its own saves memory per connection.
    @usableFromInline struct Bounds {
        let frameBytesMax: Int
        @usableFromInline let openCallsMax: Int
        @usableFromInline let bytesInFlightMax: Int

        init(_ limits: Limits) {
            frameBytesMax = limits.frameBytesMax
            openCallsMax = limits.openCallsMax
            bytesInFlightMax = limits.bytesInFlightMax
        }
    }

    // Read by LecternNet for each call.
    @usableFromInline var limits: Bounds
    @usableFromInline var phase = Phase.expectingHello
    @usableFromInline var highestNumber: UInt32 = 0
    private var peerFrameBytesMax = Int.max
    private var calls: [Call] = []
    private var freeSlots: [Int] = []

    /// Calls that are open.
    @usableFromInline package private(set) var openCalls = 0
    /// Bytes of the requests and items of open calls.
    @usableFromInline package private(set) var bytesInFlight = 0

    /// Makes a conversation that has not begun.
    /// - Parameter limits: the limits of the client.
    package init(limits: Limits) {
        self.limits = Bounds(limits)
    }

    /// Lowers the limits, before the first frame of the client.
    /// - Parameter limits: the client's limits from now on.
    package func restrict(to limits: Limits) {
        precondition(phase == .expectingHello, "limits are not changed under a conversation")
        self.limits = Bounds(limits)
    }

    /// Whether the client has said Hello.
    package var hasReceivedHello: Bool { phase != .expectingHello }
    /// Whether the bytes in flight are at their limit, so that nothing more should be read from this client.
    @inlinable package var isFull: Bool { @inline(__always) get { bytesInFlight >= limits.bytesInFlightMax } }
    /// Whether the grace is over and no call is open: the connection may end.
    package var isFinished: Bool { phase == .refusing && openCalls == 0 }

    /// The server's first frame.
    /// - Parameter name: the daemon's name and version.
    package func hello(name: String) -> Frame {
        let hello = Frame.Hello(
            name: name, frameBytesMax: UInt32(clamping: limits.frameBytesMax),
            openCallsMax: UInt32(clamping: limits.openCallsMax), version: 1)
        return Frame(call: 0, .hello(hello))
    }

    /// Takes a frame of the client.
    /// - Parameter frame: what it said.
    /// - Returns: what to do.
    package func receive(_ frame: Frame) -> Action {
        if phase == .expectingHello {
            guard case .hello(let hello) = frame.kind, frame.call == 0 else {
                return .fail(call: 0, .protocolViolated("the first frame is not Hello"))
            }
            phase = .serving
            if hello.frameBytesMax > 0 { peerFrameBytesMax = Int(hello.frameBytesMax) }
            return .helloReceived(hello)
        }
        switch frame.kind {
        case .open(let open): return begin(frame.call, open)
        case .item(let item): return take(frame.call, item)
        case .credit(let items): return credit(frame.call, items)
        case .cancel: return cancel(frame.call)
        case .ping(let echo):
            return frame.call == 0
                ? .answer(Frame(call: 0, .pong(echo)))
                : .fail(call: 0, .protocolViolated("Ping belongs to call 0"))
        case .pong, .unknown: return .none
        case .hello: return .fail(call: 0, .protocolViolated("a second Hello"))
        case .close, .drain: return .fail(call: 0, .protocolViolated("only a server says Close or Drain"))
        }
    }

    /// Whether a call with this number, and one more of them, may begin now.
    /// - Parameter number: the client's number for the call.
    @inlinable @inline(__always) package func mayBegin(_ number: UInt32) -> Bool {
        number > highestNumber && openCalls < limits.openCallsMax && (phase == .serving || phase == .draining)
    }

    /// Uses up the number of a call that `mayBegin` and was answered inline, without having been open.
    /// - Parameter number: the client's number for the call.
    @inlinable @inline(__always) package func skipNumber(_ number: UInt32) { highestNumber = number }

    private func begin(_ number: UInt32, _ open: Frame.Open) -> Action {
        guard number > highestNumber else {
            return .fail(call: 0, .protocolViolated("call number \(number) does not rise"))
        }
        highestNumber = number
        if phase == .refusing { return refuse(number, .draining) }
        if openCalls >= limits.openCallsMax { return refuse(number, .tooManyCalls(limit: limits.openCallsMax)) }
        let slot: Int
        if let free = freeSlots.popLast() {
            slot = free
        } else {
            slot = calls.count
            calls.append(Call())
        }
        openCalls += 1
        calls[slot].number = number
        calls[slot].outputCredit = open.credit
        calls[slot].isInputOpen = open.more
        calls[slot].isStream = open.more || open.credit > 0
        calls[slot].bytes = open.message.count
        bytesInFlight += open.message.count
        return .begin(slot: slot, number: number, open)
    }

    private func refuse(_ number: UInt32, _ problem: Problem) -> Action {
        .answer(Frame(call: number, .close(Frame.Close(status: problem.status, problem: problem))))
    }

    /// The state of the call that a frame names: open, closed, or never opened.
    private enum Subject {
        case open(Int)
        case closed
        case neverOpened
    }

    private func subject(_ number: UInt32) -> Subject {
        if number == 0 || number > highestNumber { return .neverOpened }
        for slot in calls.indices where calls[slot].number == number { return .open(slot) }
        return .closed
    }

    private func neverOpened(_ number: UInt32) -> Action {
        .fail(call: 0, .protocolViolated("call \(number) was never opened"))
    }

    private func take(_ number: UInt32, _ item: Frame.Item) -> Action {
        switch subject(number) {
        case .neverOpened: return neverOpened(number)
        case .closed: return .none
        case .open(let slot):
            guard calls[slot].isInputOpen else {
                return .fail(call: 0, .protocolViolated("call \(number) takes no more items"))
            }
            if item.last { calls[slot].isInputOpen = false }
            if !item.isEndOfStream {
                guard calls[slot].inputCredit > 0 else {
                    return .fail(call: 0, .protocolViolated("call \(number) has no credit for an item"))
                }
                calls[slot].inputCredit -= 1
                // Each item may be answered with one, without further credit.
                calls[slot].outputCredit += calls[slot].outputCredit < .max ? 1 : 0
                calls[slot].itemBytes.append(item.message.count)
                calls[slot].bytes += item.message.count
                bytesInFlight += item.message.count
            }
            return calls[slot].isCancelled ? .none : .item(slot: slot, item)
        }
    }

    private func credit(_ number: UInt32, _ items: UInt32) -> Action {
        switch subject(number) {
        case .neverOpened: return neverOpened(number)
        case .closed: return .none
        case .open(let slot):
            guard items > 0 else { return .none }
            let (sum, overflow) = calls[slot].outputCredit.addingReportingOverflow(items)
            calls[slot].outputCredit = overflow ? .max : sum
            return calls[slot].isCancelled ? .none : .credit(slot: slot, items: items)
        }
    }

    private func cancel(_ number: UInt32) -> Action {
        switch subject(number) {
        case .neverOpened: return neverOpened(number)
        case .closed: return .none
        case .open(let slot):
            return markCancelled(slot: slot, number: number) ? .cancel(slot: slot) : .none
        }
    }
}

// The frames of the server.
extension ServerConversation {
    /// Whether this slot holds this call, and it is open.
    /// - Parameters:
    ///   - slot: where it was begun.
    ///   - number: its number.
    package func isOpen(slot: Int, number: UInt32) -> Bool {
        slot < calls.count && calls[slot].number == number
    }

    /// Ends a call.
    /// - Parameters:
    ///   - slot: where it was begun.
    ///   - number: its number.
    ///   - close: how it ended. An answer larger than the client takes is replaced by a problem that says so.
    /// - Returns: what to send; nil when the call is not open.
    package func close(slot: Int, number: UInt32, _ close: Frame.Close) -> Frame? {
        guard isOpen(slot: slot, number: number) else { return nil }
        bytesInFlight -= calls[slot].bytes
        calls[slot] = Call()
        openCalls -= 1
        if openCalls == 0, calls.count > 16 {
            calls = []
            freeSlots = []
        } else {
            freeSlots.append(slot)
        }
        let frame = Frame(call: number, .close(close))
        if peerFrameBytesMax != .max, FrameEncoder.size(frame) > peerFrameBytesMax {
            let problem = Problem.frameTooLarge(bytes: FrameEncoder.size(frame), limit: peerFrameBytesMax)
            return Frame(call: number, .close(Frame.Close(status: problem.status, problem: problem, cursor: close.cursor)))
        }
        return frame
    }

    /// Sends an item of a server stream.
    /// - Parameters:
    ///   - slot: where the call was begun.
    ///   - number: its number.
    ///   - item: the item.
    /// - Returns: what to do with it.
    package func item(slot: Int, number: UInt32, _ item: Frame.Item) -> Outgoing {
        guard isOpen(slot: slot, number: number) else { return .ignore }
        var problem: Problem?
        let frame = Frame(call: number, .item(item))
        let size = peerFrameBytesMax == .max ? 0 : FrameEncoder.size(frame)
        if calls[slot].outputCredit == 0 {
            problem = .creditExceeded
        } else if size > peerFrameBytesMax {
            problem = .frameTooLarge(bytes: size, limit: peerFrameBytesMax)
        }
        if let problem {
            let end = close(slot: slot, number: number, Frame.Close(status: problem.status, problem: problem))
            return end.map { .closed($0) } ?? .ignore
        }
        calls[slot].outputCredit -= 1
        return .send(frame)
    }

    /// Lets the client send more items of its stream. The first grant is the window; each later one also says that
    /// so many items have been dealt with.
    /// - Parameters:
    ///   - slot: where the call was begun.
    ///   - number: its number.
    ///   - items: how many more.
    /// - Returns: what to send; nil when the call is not open or takes no more items.
    package func grant(slot: Int, number: UInt32, items: UInt32) -> Frame? {
        guard isOpen(slot: slot, number: number) else { return nil }
        if calls[slot].hasWindow {
            let done = min(Int(items), calls[slot].itemBytes.count)
            let bytes = calls[slot].itemBytes[..<done].reduce(0, +)
            calls[slot].itemBytes.removeFirst(done)
            calls[slot].bytes -= bytes
            bytesInFlight -= bytes
        }
        calls[slot].hasWindow = true
        guard calls[slot].isInputOpen else { return nil }
        let (sum, overflow) = calls[slot].inputCredit.addingReportingOverflow(items)
        calls[slot].inputCredit = overflow ? .max : sum
        return Frame(call: number, .credit(items))
    }

    /// Marks a call as cancelled.
    /// - Parameters:
    ///   - slot: where it was begun.
    ///   - number: its number.
    /// - Returns: whether this is the first time.
    package func markCancelled(slot: Int, number: UInt32) -> Bool {
        guard isOpen(slot: slot, number: number), !calls[slot].isCancelled else { return false }
        calls[slot].isCancelled = true
        return true
    }

    /// Whether the call is a stream in either direction.
    /// - Parameter slot: where it was begun.
    package func isStream(slot: Int) -> Bool { calls[slot].isStream }

    /// Begins to drain.
    /// - Parameter graceMilliseconds: how long calls may still begin.
    /// - Returns: what to send.
    package func drain(graceMilliseconds: UInt32) -> Frame {
        if phase == .serving { phase = .draining }
        return Frame(call: 0, .drain(graceMilliseconds: graceMilliseconds))
    }

    /// Ends the grace: calls that arrive from now on are refused.
    package func endGrace() {
        phase = .refusing
    }
}
