// A stream of items to the daemon, each answered with one.

internal import LecternNet
public import LecternWire

/// A call to which the program sends items. One thread may send while another reads the answers.
public final class ClientStream: Sendable {
    /// The answer to one item.
    public struct Answer: Equatable, Sendable {
        /// The key of the item that it answers.
        public let itemKey: String
        /// The answer's bytes.
        public let message: [UInt8]
    }

    private let call: ClientCall

    init(_ call: ClientCall) { self.call = call }

    /// Sends an item as soon as the daemon takes one more.
    /// - Parameters:
    ///   - message: the item's bytes.
    ///   - itemKey: its own request key, a UUIDv7.
    ///   - isLast: no item follows.
    ///   - timeoutMilliseconds: how long to wait; 0 waits as long as the connection lives.
    /// - Returns: false when the call has ended; `next` throws why.
    /// - Throws: Problem: the item is too large, the time is over, CONNECTION_LOST.
    @discardableResult
    public func send(
        _ message: [UInt8], itemKey: String, isLast: Bool = false, timeoutMilliseconds: Int = 0
    ) throws(Problem) -> Bool {
        try call.send(
            Frame.Item(message: message, last: isLast, itemKey: itemKey), until: Deadline.after(timeoutMilliseconds))
    }

    /// Says that no item follows the last one.
    /// - Returns: false when the call has ended; `next` throws why.
    /// - Throws: Problem CONNECTION_LOST.
    @discardableResult
    public func finish() throws(Problem) -> Bool {
        try call.send(Frame.Item(last: true))
    }

    /// Waits for the answer to the next item; answers come in the order of the items.
    /// - Parameter timeoutMilliseconds: how long; 0 waits as long as the connection lives.
    /// - Returns: the answer; nil after the last one.
    /// - Throws: Problem that ended the call, PEER_TOO_SLOW, CONNECTION_LOST.
    public func next(timeoutMilliseconds: Int = 0) throws(Problem) -> Answer? {
        guard let event = try call.next(until: Deadline.after(timeoutMilliseconds)) else {
            throw .peerTooSlow("no answer came in time")
        }
        switch event {
        case .item(let item): return Answer(itemKey: item.itemKey, message: item.message)
        case .close(let close):
            try close.throwProblem()
            return nil
        }
    }

    /// Asks the daemon to end the call; `next` then throws CANCELLED.
    public func cancel() { call.cancel() }
}
