// The socket between supervisor and worker. Its end of file means that the other process is gone.

internal import CLinux
internal import Glibc

/// One end of a socket that keeps message boundaries. Any thread may send; one thread receives.
package final class ControlSocket: Sendable {
    /// What one read found.
    package enum Arrival: Equatable, Sendable {
        case message(ControlMessage)
        /// Nothing more for now.
        case nothing
        /// The other end is gone.
        case closed
    }

    /// The descriptor, to wait on.
    package let descriptor: Int32

    /// Takes over a descriptor and closes it at the end.
    /// - Parameter descriptor: a socket of type SOCK_SEQPACKET.
    package init(taking descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        _ = clinux_close(descriptor)
    }

    /// Makes a connected pair. The corresponding C function is `socketpair`.
    /// - Throws: `ProcessError` where the system has no more descriptors.
    package static func pair() throws(ProcessError) -> (ControlSocket, ControlSocket) {
        var pair: [Int32] = [-1, -1]
        let result = clinux_socket_pair(&pair)
        guard result == 0 else { throw ProcessError("no control socket could be made", errno: -result) }
        return (ControlSocket(taking: pair[0]), ControlSocket(taking: pair[1]))
    }

    /// Sends without waiting. A full socket drops the message: only "changed" is sent often, and the
    /// other end looks at the feed from time to time anyway.
    /// - Parameter message: what to tell.
    /// - Returns: whether it was taken.
    @discardableResult
    package func send(_ message: ControlMessage) -> Bool {
        let bytes = message.bytes
        return clinux_message_send(descriptor, bytes, UInt64(bytes.count)) == Int64(bytes.count)
    }

    /// Takes one message if one is there.
    package func receive() -> Arrival {
        var buffer = [UInt8](repeating: 0, count: ControlMessage.bytesMax)
        while true {
            let count = clinux_message_receive(descriptor, &buffer, UInt64(buffer.count))
            if count == 0 { return .closed }
            // Reported once, where the other end closed with messages unread; its own last messages follow.
            if count == -Int64(ECONNRESET) { continue }
            if count < 0 { return .nothing }
            if let message = ControlMessage(Array(buffer.prefix(Int(count)))) { return .message(message) }
        }
    }
}
