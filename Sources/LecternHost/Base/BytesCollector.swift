// Collects the bytes that a C function pushes into a sink.

internal import CLecternPlugin

/// Receives bytes from a `lectern_bytes_sink`. Confined to the thread that makes the C call, for as long as it lasts.
final class BytesCollector {
    /// What was pushed; nil: nothing.
    private(set) var bytes: [UInt8]?

    /// The context for the sink; valid as long as the box lives.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// The sink to pass to C together with `context`.
    static let sink: lectern_bytes_sink = { context, bytes in
        guard let context else { return }
        Unmanaged<BytesCollector>.fromOpaque(context).takeUnretainedValue().bytes = bytes.copied
    }
}
