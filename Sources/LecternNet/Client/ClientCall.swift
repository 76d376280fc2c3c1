// One call that a client has made: its answer, its items, its end.

internal import CLinux
package import LecternWire

/// A call on a client's connection. Any thread may use it; it ends in exactly one Close.
package final class ClientCall: Sendable {
    private let link: ClientLink
    /// Its number.
    package let number: UInt32
    private let window: UInt32

    init(link: ClientLink, number: UInt32, window: UInt32) {
        self.link = link
        self.number = number
        self.window = window
    }

    deinit {
        // Nobody is left to read what still comes; if the call is open, the server need not go on.
        _ = try? link.updateState { state throws(Problem) in
            state.calls[number] = nil
            if let frame = state.conversation.cancel(number) { FrameEncoder.append(frame, to: &state.output) }
        }
    }

    /// Asks the server to stop working on the call. Its Close still comes.
    package func cancel() {
        _ = try? link.updateState { state throws(Problem) in
            if let frame = state.conversation.cancel(number) { FrameEncoder.append(frame, to: &state.output) }
        }
    }

    /// Waits for the end of the call. Items that have come are passed over.
    /// - Parameter deadlineNanoseconds: CLOCK_MONOTONIC; `Int64.max` waits for ever.
    /// - Returns: how it ended; nil when the time is over.
    /// - Throws: Problem when the connection ended before the call.
    package func waitForClose(until deadlineNanoseconds: Int64 = .max) throws(Problem) -> Frame.Close? {
        try link.monitor.wait(until: deadlineNanoseconds) { state throws(Problem) in
            if let close = state.calls[number]?.close { return close }
            if let ended = state.ended { throw ended }
            return nil
        }
    }

    /// The next item of a server stream, or the end of the call.
    package enum Event: Equatable, Sendable {
        /// An item.
        case item(Frame.Item)
        /// The call has ended.
        case close(Frame.Close)
    }

    /// Waits for the next item, or for the end of the call. Gives the server new credit as items are taken.
    /// - Parameter deadlineNanoseconds: CLOCK_MONOTONIC; `Int64.max` waits for ever.
    /// - Returns: what came; nil when the time is over.
    /// - Throws: Problem when the connection ended before the call.
    package func next(until deadlineNanoseconds: Int64 = .max) throws(Problem) -> Event? {
        var grant: UInt32 = 0
        let event = try link.monitor.wait(until: deadlineNanoseconds) { state throws(Problem) -> Event? in
            guard var call = state.calls[number] else { throw .connectionLost("the call is over") }
            if call.itemsAt < call.items.count {
                let item = call.items[call.itemsAt]
                call.itemsAt += 1
                if call.itemsAt == call.items.count {
                    call.items = []
                    call.itemsAt = 0
                }
                call.credit += window > 0 ? 1 : 0
                if call.credit >= max(1, window / 2) {
                    grant = call.credit
                    call.credit = 0
                }
                state.calls[number] = call
                return .item(item)
            }
            if let close = call.close { return .close(close) }
            if let ended = state.ended { throw ended }
            return nil
        }
        if grant > 0 {
            _ = try? link.updateState { state throws(Problem) in
                if let frame = state.conversation.grant(number, items: grant) {
                    FrameEncoder.append(frame, to: &state.output)
                }
            }
        }
        return event
    }

    /// Sends an item of a client stream as soon as there is credit for it.
    /// - Parameters:
    ///   - item: the item, or the bare end.
    ///   - deadlineNanoseconds: CLOCK_MONOTONIC; `Int64.max` waits for ever.
    /// - Returns: false when the call has ended before; its Close tells why.
    /// - Throws: Problem when the item is too large, the time is over, or the connection ended.
    package func send(_ item: Frame.Item, until deadlineNanoseconds: Int64 = .max) throws(Problem) -> Bool {
        let frame = try link.monitor.wait(until: deadlineNanoseconds) { state throws(Problem) -> Frame?? in
            if state.calls[number]?.close != nil { return .some(nil) }
            if let ended = state.ended { throw ended }
            do throws(ClientConversation.Refusal) {
                return try state.conversation.item(number, item)
            } catch {
                if error == .noCredit { return nil }
                throw error.problem
            }
        }
        guard let frame else { throw .peerTooSlow("the server took no item in time") }
        guard let frame else { return false }
        try link.updateState { state throws(Problem) in FrameEncoder.append(frame, to: &state.output) }
        return true
    }
}
