// The receiver of calls: the daemon's router, or a test's echo.

package import LecternWire

/// Why a call was cancelled.
package enum CancelCause: UInt8, Sendable {
    /// The client sent Cancel.
    case client = 1
    /// Its time is over.
    case deadline = 2
    /// The connection is gone; nobody will read the answer.
    case connectionLost = 3
    /// The drain grace is over. Streams end; calls with one answer finish.
    case drainEnded = 4
}

/// Takes calls. Every function is called on the connection's reactor thread and must not block.
package protocol CallSink: AnyObject, Sendable {
    /// The names of the methods that it serves; others may still be asked for.
    var methods: MethodNames { get }
    /// Makes the inline dispatcher of one reactor.
    /// - Parameter decoder: the decoder that reads the Open frames which the dispatcher is given.
    func makeInlineDispatcher(decoder: FrameDecoder) -> any InlineDispatcher
    /// A client has finished its handshake and said Hello.
    func connectionOpened(_ connection: ServerConnection)
    /// A call began. The sink must close it, from any thread; the first close wins.
    func callBegan(_ call: ServerCall)
    /// One more item of a client stream came; `item.isEndOfStream`: the end of the stream without an item.
    func itemArrived(_ call: ServerCall, _ item: Frame.Item)
    /// The client grants credit for more items of this server stream.
    func creditGranted(_ call: ServerCall, _ items: UInt32)
    /// The call was cancelled; at most once for a call. The sink must still close it.
    func callCancelled(_ call: ServerCall, _ cause: CancelCause)
    /// The connection's output buffer is full: no more answers are to be made for it until `outputDrained`.
    func outputFilled(_ connection: ServerConnection)
    /// The client has read most of the output buffer.
    func outputDrained(_ connection: ServerConnection)
    /// The connection is gone. Its open calls have been cancelled with `connectionLost` before.
    func connectionClosed(_ connection: ServerConnection)
}

extension CallSink {
    package func outputFilled(_ connection: ServerConnection) {}
    package func outputDrained(_ connection: ServerConnection) {}
}
