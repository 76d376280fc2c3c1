// A stream of items from the daemon.

internal import LecternNet
public import LecternWire
internal import Synchronization

/// A call whose answer is a stream. One thread reads it; any may cancel it.
public final class ServerStream: Sendable {
    /// One item.
    public struct Item: Equatable, Sendable {
        /// The item's bytes.
        public let message: [UInt8]
        /// Where to go on after this item; empty when the method has no cursors.
        public let cursor: [UInt8]
    }

    private let call: ClientCall
    private let lastCursor = Mutex<[UInt8]>([])

    init(_ call: ClientCall) { self.call = call }

    /// Where to go on after what was read so far; after the end, what the daemon said.
    public var cursor: [UInt8] { lastCursor.withLock { $0 } }

    /// Waits for the next item.
    /// - Parameter timeoutMilliseconds: how long; 0 waits as long as the connection lives.
    /// - Returns: the item; nil at the stream's end in order.
    /// - Throws: Problem: the stream failed or was closed by the daemon (DRAINING: go on elsewhere from `cursor`),
    ///   PEER_TOO_SLOW when the time is over (the stream goes on), CONNECTION_LOST.
    public func next(timeoutMilliseconds: Int = 0) throws(Problem) -> Item? {
        guard let event = try call.next(until: Deadline.after(timeoutMilliseconds)) else {
            throw .peerTooSlow("no item came in time")
        }
        switch event {
        case .item(let item):
            if !item.cursor.isEmpty { lastCursor.withLock { $0 = item.cursor } }
            return Item(message: item.message, cursor: item.cursor)
        case .close(let close):
            if !close.cursor.isEmpty { lastCursor.withLock { $0 = close.cursor } }
            try close.throwProblem()
            return nil
        }
    }

    /// Asks the daemon to end the stream; `next` then throws CANCELLED after the items under way.
    public func cancel() { call.cancel() }
}
