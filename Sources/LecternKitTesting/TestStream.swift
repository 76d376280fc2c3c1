// Streams of a host under test: of any method, and of changes.

internal import HostMessages
internal import LecternHost
internal import LecternMessages
internal import LecternNet
public import LecternWire

/// A call whose answers, requests or both are streams. Any thread; cancelled when it is released.
public final class TestStream: Sendable {
    /// An answer of the stream.
    public struct Item: Equatable, Sendable {
        /// The encoded message.
        public let message: [UInt8]
        /// Where another stream can go on after it.
        public let cursor: [UInt8]
    }

    /// Answers that a method may give before the test has taken any: more than a test waits for.
    static let credit: UInt32 = 100_000
    private let host: any HostUnderTest
    private let call: ServerCall
    private let position = Monitor(0)

    init(_ host: any HostUnderTest, _ call: ServerCall) {
        self.host = host
        self.call = call
    }

    deinit { cancel() }

    /// Waits for the next answer.
    /// - Returns: nil where the stream has ended.
    /// - Throws: `Problem` where it was refused, has failed, or nothing came within 20 seconds.
    public func next() throws(Problem) -> Item? {
        let index = position.change { index in
            index += 1
            return index - 1
        }
        host.work { host.replies.has(item: index, of: call) }
        guard let item = try host.replies.item(of: call, at: index) else { return nil }
        return Item(message: item.message, cursor: item.cursor)
    }

    /// Sends one more request of a method that takes a stream.
    /// - Parameters:
    ///   - message: the encoded request.
    ///   - itemKey: its own request key; empty: a new one.
    public func send(_ message: [UInt8], itemKey: String = "") {
        host.router.itemArrived(call, Frame.Item(message: message, itemKey: itemKey.isEmpty ? host.newRequestKey() : itemKey))
    }

    /// Says that no more requests follow.
    public func finish() { host.router.itemArrived(call, Frame.Item(last: true)) }

    /// Ends the stream. A second call does nothing.
    public func cancel() {
        guard !call.isClosed else { return }
        host.router.callCancelled(call, .client)
    }
}

/// Something that a plugin has told of: a change of the feed.
public struct Change: Equatable, Sendable {
    /// "hello.guest"
    public let topic: String
    /// "signed"
    public let kind: String
    /// "guest:17"
    public let subject: String
    /// The encoded message.
    public let body: [UInt8]
    /// Who was signed in, as far as the watcher may know; 0: nobody.
    public let person: Int64
    /// The outermost method of the call that made it.
    public let method: String
}

/// Changes as a watcher sees them, in their one order. Any thread.
public struct ChangeStream: Sendable {
    private let stream: TestStream

    init(_ stream: TestStream) { self.stream = stream }

    /// Waits for the next change.
    /// - Throws: `Problem` where the terminal may not see the topics, or nothing came within 20 seconds; `MessageError`.
    public func next() throws -> Change? {
        guard let item = try stream.next() else { return nil }
        let change = try HostMessages.Host.Change(item.message)
        return Change(topic: change.topic, kind: change.kind, subject: change.subject, body: change.body, person: change.person, method: change.method)
    }
}
