// Every bound of the daemon and its clients in one place, the unit last in each name.

/// What one connection, one call, and the whole daemon may take.
package struct Limits: Equatable, Sendable {
    /// The largest frame that is taken from a peer, in bytes, without its five bytes of prefix.
    package var frameBytesMax = 1 << 20
    /// Calls that may be open on one connection; one more is answered with TOO_MANY_CALLS.
    package var openCallsMax = 256
    /// Bytes of requests and items that one connection may have in work; at that, nothing more is read from it
    /// until some of them are done.
    package var bytesInFlightMax = 8 << 20
    /// Connections to one daemon; one more is closed before its handshake.
    package var connectionsMax = 10_000
    /// How long a TLS handshake and the client's Hello may take.
    package var handshakeMillisecondsMax = 10_000
    /// How long a connection without an open call may say nothing.
    package var idleMillisecondsMax = 900_000
    /// How long output may wait for a peer that reads nothing of it.
    package var slowReaderMillisecondsMax = 30_000
    /// Output that may wait for a slow peer, in bytes.
    package var outputBytesMax = 16 << 20
    /// How long a peer may take over one frame that it has begun.
    package var slowWriterMillisecondsMax = 30_000
    /// How long a closed connection waits for the peer's end, so that the last words arrive.
    package var lingerMillisecondsMax = 2_000
    /// How often the certificates of open connections are looked at for revocation and expiry.
    package var certificateCheckMillisecondsMax = 3_600_000
    /// How long a client hears nothing before it asks whether the server is there, and again before it gives up.
    package var silenceMillisecondsMax = 30_000
    /// Connections that one reactor accepts before it looks at those it has.
    package var acceptBatchMax = 32
    /// Labels of one call.
    package var labelsMax = 32
    /// Facts of one problem.
    package var factsMax = 64
    /// A method's name, in bytes.
    package var methodBytesMax = 256
    /// Request keys, sessions, names of labels, reasons, names of peers: bytes of each.
    package var nameBytesMax = 512
    /// Values of labels and facts, messages for a person: bytes of each.
    package var textBytesMax = 8_192
    /// A stream's cursor, in bytes.
    package var cursorBytesMax = 1_024
    /// A text that is read as JSON, in bytes.
    package var jsonBytesMax = 16 << 20
    /// Arrays and objects of JSON within one another.
    package var jsonDepthMax = 64

    /// The daemon's own defaults.
    package init() {}
}
