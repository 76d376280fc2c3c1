// The client's state machine of one connection: frames in, events out. No I/O, no clock.

/// The rules of the wire as a client keeps them.
package struct ClientConversation: Sendable {
    /// What a frame of the server means.
    package enum Action: Equatable, Sendable {
        /// Nothing.
        case none
        /// The server said Hello.
        case helloReceived(Frame.Hello)
        /// A call has ended.
        case closed(number: UInt32, Frame.Close)
        /// One more item of a server stream came.
        case item(number: UInt32, Frame.Item)
        /// So many more items of a client stream may be sent.
        case credit(number: UInt32, items: UInt32)
        /// Send this: a pong.
        case answer(Frame)
        /// A ping was answered.
        case pong(UInt64)
        /// The server hands over: open nothing new, finish, come back within so many milliseconds.
        case drain(graceMilliseconds: UInt32)
        /// The server ends the connection and says why.
        case ended(Problem)
        /// The server broke a rule; the connection is of no more use.
        case fail(Problem)
    }

    /// Why something can't be sent now.
    package enum Refusal: Error, Equatable, Sendable {
        /// The call is over.
        case closed
        /// There is no credit; wait for some.
        case noCredit
        /// The server takes no frame of this size.
        case tooLarge(bytes: Int, limit: Int)
        /// As many calls are open as the server takes.
        case tooManyCalls(limit: Int)
        /// The server drains; connect again.
        case draining
        /// All call numbers are used; connect again.
        case numbersUsedUp
    }

    private struct Call: Sendable {
        var outputCredit: UInt32 = 0
        var inputCredit: UInt32
        var isOutputOpen: Bool
    }

    private let limits: Limits
    private var calls: [UInt32: Call] = [:]
    private var highestNumber: UInt32 = 0
    private var peer: Frame.Hello?

    /// Whether the server drains.
    package private(set) var isDraining = false

    /// Makes a conversation that has not begun.
    /// - Parameter limits: what the server may do.
    package init(limits: Limits) {
        self.limits = limits
    }

    /// Calls that are open.
    package var openCalls: Int { calls.count }

    /// The client's first frame.
    /// - Parameter name: what the client calls itself.
    package func hello(name: String) -> Frame {
        let hello = Frame.Hello(name: name, frameBytesMax: UInt32(clamping: limits.frameBytesMax), version: 1)
        return Frame(call: 0, .hello(hello))
    }

    /// Begins a call.
    /// - Parameter open: what to ask.
    /// - Returns: its number and what to send.
    /// - Throws: Refusal when it can't be begun on this connection now.
    package mutating func open(_ open: Frame.Open) throws(Refusal) -> (number: UInt32, frame: Frame) {
        if isDraining { throw .draining }
        if let peer, peer.openCallsMax > 0, calls.count >= Int(peer.openCallsMax) {
            throw .tooManyCalls(limit: Int(peer.openCallsMax))
        }
        guard highestNumber < .max else { throw .numbersUsedUp }
        let frame = Frame(call: highestNumber + 1, .open(open))
        try checkSize(frame)
        highestNumber += 1
        calls[highestNumber] = Call(inputCredit: open.credit, isOutputOpen: open.more)
        return (highestNumber, frame)
    }

    /// Sends an item of a client stream.
    /// - Parameters:
    ///   - number: the call.
    ///   - item: the item, or the bare end.
    /// - Returns: what to send.
    /// - Throws: Refusal when it can't be sent now.
    package mutating func item(_ number: UInt32, _ item: Frame.Item) throws(Refusal) -> Frame {
        guard var call = calls[number], call.isOutputOpen else { throw .closed }
        let frame = Frame(call: number, .item(item))
        try checkSize(frame)
        if !item.isEndOfStream {
            guard call.outputCredit > 0 else { throw .noCredit }
            call.outputCredit -= 1
            // Each item may be answered with one, without further credit.
            call.inputCredit += call.inputCredit < .max ? 1 : 0
        }
        if item.last { call.isOutputOpen = false }
        calls[number] = call
        return frame
    }

    /// Asks the server to stop working on a call; its Close still comes.
    /// - Parameter number: the call.
    /// - Returns: what to send; nil when the call is over.
    package func cancel(_ number: UInt32) -> Frame? {
        calls[number] == nil ? nil : Frame(call: number, .cancel)
    }

    /// Lets the server send more items of its stream.
    /// - Parameters:
    ///   - number: the call.
    ///   - items: how many more.
    /// - Returns: what to send; nil when the call is over.
    package mutating func grant(_ number: UInt32, items: UInt32) -> Frame? {
        guard items > 0, var call = calls[number] else { return nil }
        let (sum, overflow) = call.inputCredit.addingReportingOverflow(items)
        call.inputCredit = overflow ? .max : sum
        calls[number] = call
        return Frame(call: number, .credit(items))
    }

    private func checkSize(_ frame: Frame) throws(Refusal) {
        guard let limit = peer?.frameBytesMax, limit > 0 else { return }
        let size = FrameEncoder.size(frame)
        if size > Int(limit) { throw .tooLarge(bytes: size, limit: Int(limit)) }
    }

    /// Takes a frame of the server.
    /// - Parameter frame: what it said.
    /// - Returns: what it means.
    package mutating func receive(_ frame: Frame) -> Action {
        guard peer != nil else {
            guard case .hello(let hello) = frame.kind, frame.call == 0 else {
                return .fail(.protocolViolated("the first frame is not Hello"))
            }
            peer = hello
            return .helloReceived(hello)
        }
        switch frame.kind {
        case .close(let close): return take(frame.call, close)
        case .item(let item): return take(frame.call, item)
        case .credit(let items): return take(frame.call, credit: items)
        case .ping(let echo): return .answer(Frame(call: 0, .pong(echo)))
        case .pong(let echo): return .pong(echo)
        case .drain(let grace):
            isDraining = true
            return .drain(graceMilliseconds: grace)
        case .unknown: return .none
        case .hello: return .fail(.protocolViolated("a second Hello"))
        case .open, .cancel: return .fail(.protocolViolated("only a client says Open or Cancel"))
        }
    }

    private mutating func take(_ number: UInt32, _ close: Frame.Close) -> Action {
        if number == 0 {
            return .ended(close.problem ?? Problem(status: close.status, reason: "CONNECTION_CLOSED"))
        }
        guard number <= highestNumber else { return neverOpened(number) }
        return calls.removeValue(forKey: number) == nil ? .none : .closed(number: number, close)
    }

    private mutating func take(_ number: UInt32, _ item: Frame.Item) -> Action {
        guard number != 0, number <= highestNumber else { return neverOpened(number) }
        guard var call = calls[number] else { return .none }
        guard call.inputCredit > 0 else { return .fail(.protocolViolated("an item without credit")) }
        call.inputCredit -= 1
        calls[number] = call
        return .item(number: number, item)
    }

    private mutating func take(_ number: UInt32, credit items: UInt32) -> Action {
        guard number != 0, number <= highestNumber else { return neverOpened(number) }
        guard var call = calls[number] else { return .none }
        let (sum, overflow) = call.outputCredit.addingReportingOverflow(items)
        call.outputCredit = overflow ? .max : sum
        calls[number] = call
        return .credit(number: number, items: items)
    }

    private func neverOpened(_ number: UInt32) -> Action {
        .fail(.protocolViolated("call \(number) was never opened"))
    }
}
