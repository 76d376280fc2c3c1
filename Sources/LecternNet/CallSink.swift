// What takes the calls that the network brings: the daemon's router, or a test's echo.

package import LecternWire

/// Why a call is to stop.
package enum CancelCause: UInt8, Sendable {
    /// The client sent Cancel.
    case client = 1
    /// Its time is over.
    case deadline = 2
    /// The connection is gone; nobody will read the answer.
    case connectionLost = 3
    /// The daemon's grace is over; only streams are told, calls with one answer finish.
    case drainEnded = 4
}

/// Takes calls. Every function is called on the connection's reactor thread and must not block.
package protocol CallSink: AnyObject, Sendable {
    /// The names of the methods that it serves; others may still be asked for.
    var methods: MethodNames { get }
    /// Makes what answers calls at once, for one reactor.
    /// - Parameter decoder: has read the openings that the desk is shown.
    func makeDesk(decoder: FrameDecoder) -> any CallDesk
    /// A client has finished its handshake and said Hello.
    func connectionOpened(_ connection: ServerConnection)
    /// A call began. The sink must close it, now or later, from any thread, exactly once is enough.
    func callBegan(_ call: ServerCall)
    /// One more item of a client stream came; `item.isOnlyEnd` tells the bare end of the stream.
    func itemArrived(_ call: ServerCall, _ item: Frame.Item)
    /// The client takes so many more items of this server stream.
    func creditGranted(_ call: ServerCall, _ items: UInt32)
    /// Work on the call is to stop; at most once for a call. The sink must still close it.
    func callCancelled(_ call: ServerCall, _ cause: CancelCause)
    /// So much waits for the client to read it that no more answers are to be made for now.
    func outputFilled(_ connection: ServerConnection)
    /// The client has read most of it.
    func outputDrained(_ connection: ServerConnection)
    /// The connection is gone. Its open calls have been cancelled with `connectionLost` before.
    func connectionClosed(_ connection: ServerConnection)
}

extension CallSink {
    package func outputFilled(_ connection: ServerConnection) {}
    package func outputDrained(_ connection: ServerConnection) {}
}
