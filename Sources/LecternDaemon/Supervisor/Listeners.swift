// The listening sockets, which the supervisor keeps so that no connection is refused while workers change.

internal import CLinux
internal import Glibc
package import LecternWire

/// The sockets of one configuration's addresses. A socket closes when no configuration has it any more. Confined to the
/// supervisor's thread.
package final class Listeners {
    /// One listening socket; configurations with the same address share it.
    private final class Socket {
        let address: DaemonConfiguration.Address
        let descriptor: Int32

        init(_ address: DaemonConfiguration.Address, _ descriptor: Int32) {
            self.address = address
            self.descriptor = descriptor
        }

        deinit { _ = clinux_close(descriptor) }

        /// Where it listens; a port of 0 in the configuration is the one that the system chose.
        var actual: DaemonConfiguration.Address {
            .init(host: address.host, port: UInt16(clamping: clinux_local_port(descriptor)))
        }
    }

    private let sockets: [Socket]
    private static let backlog: Int32 = 1024
    private static let attemptsMax = 100
    private static let pauseMilliseconds: Int32 = 100

    /// Opens the sockets of addresses.
    /// - Parameters:
    ///   - wanted: the addresses of the configuration.
    ///   - present: the sockets that are open; what is wanted of them is not opened again, and none is closed.
    ///   - waits: whether to wait for an address that is in use; at a reload nothing must wait.
    ///   - log: told when an address is in use and waited for.
    /// - Throws: `ProcessError` where an address can't be had.
    package init(
        _ wanted: [DaemonConfiguration.Address], sharing present: Listeners?, waits: Bool, log: Log
    ) throws(ProcessError) {
        var sockets: [Socket] = []
        for address in wanted {
            let known = present?.sockets.first { socket in
                !sockets.contains { $0 === socket } && (socket.address == address || socket.actual == address)
            }
            if let known {
                sockets.append(known)
            } else {
                let attempts = waits ? Listeners.attemptsMax : 1
                sockets.append(Socket(address, try Listeners.open(address, attemptsMax: attempts, log)))
            }
        }
        self.sockets = sockets
    }

    /// The descriptors, in the order of the configuration.
    package var descriptors: [Int32] { sockets.map(\.descriptor) }

    /// Where each listens.
    package var addresses: [DaemonConfiguration.Address] { sockets.map(\.actual) }

    /// A worker whose supervisor died lets go of the address only when it sees that, so it is tried for a while.
    private static func open(_ address: DaemonConfiguration.Address, attemptsMax: Int, _ log: Log) throws(ProcessError) -> Int32 {
        for attempt in 1...attemptsMax {
            let descriptor = clinux_listen(address.host, address.port, backlog)
            if descriptor >= 0 { return descriptor }
            guard descriptor == -EADDRINUSE, attempt < attemptsMax else {
                throw ProcessError("can't listen on \(address)", errno: -descriptor, .system)
            }
            if attempt == 1 { log.warning("the address is in use; waiting for it", Label("address", address.description)) }
            _ = clinux_poll(-1, 0, pauseMilliseconds)
        }
        throw ProcessError("can't listen on \(address)", errno: EADDRINUSE, .system)
    }
}
