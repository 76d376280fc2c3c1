// A TCP connection without TLS.

internal import CLinux

/// A socket that waits up to twenty seconds.
final class PlainSocket {
    struct Refused: Error {}

    private let socket: Int32

    init(port: UInt16) throws {
        socket = clinux_connect("127.0.0.1", port, 10_000)
        guard socket >= 0 else { throw Refused() }
    }

    deinit { clinux_close(socket) }

    func send(_ bytes: [UInt8]) { clinux_write(socket, bytes, UInt64(bytes.count)) }

    func readToEnd() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while clinux_poll(socket, CLINUX_EVENT_IN, 20_000) > 0, clinux_read(socket, &buffer, 4096) > 0 {}
    }
}
