// The limits that the configuration may set, by their names there.

internal import LecternWire

/// Names of limits: those of `Limits`, with underscores.
package enum LimitNames {
    /// A limit's name and where it stands.
    package struct Entry: Sendable {
        package let name: String
        let path: any WritableKeyPath<Limits, Int> & Sendable
    }

    /// Every limit that is a count.
    package static let all: [Entry] = [
        Entry(name: "frame_bytes_max", path: \.frameBytesMax),
        Entry(name: "open_calls_max", path: \.openCallsMax),
        Entry(name: "bytes_in_flight_max", path: \.bytesInFlightMax),
        Entry(name: "connections_max", path: \.connectionsMax),
        Entry(name: "handshake_milliseconds_max", path: \.handshakeMillisecondsMax),
        Entry(name: "idle_milliseconds_max", path: \.idleMillisecondsMax),
        Entry(name: "slow_reader_milliseconds_max", path: \.slowReaderMillisecondsMax),
        Entry(name: "output_bytes_max", path: \.outputBytesMax),
        Entry(name: "slow_writer_milliseconds_max", path: \.slowWriterMillisecondsMax),
        Entry(name: "linger_milliseconds_max", path: \.lingerMillisecondsMax),
        Entry(name: "labels_max", path: \.labelsMax),
        Entry(name: "facts_max", path: \.factsMax),
        Entry(name: "method_bytes_max", path: \.methodBytesMax),
        Entry(name: "name_bytes_max", path: \.nameBytesMax),
        Entry(name: "text_bytes_max", path: \.textBytesMax),
        Entry(name: "cursor_bytes_max", path: \.cursorBytesMax),
    ]
}
