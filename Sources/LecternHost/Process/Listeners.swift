// The listening sockets, which the supervisor keeps so that no connection is refused while workers change.

internal import CLinux
internal import Glibc
package import LecternWire

/// The sockets of the addresses in the configuration. Confined to the supervisor's thread.
package final class Listeners {
    private var sockets: [(address: DaemonConfiguration.Address, descriptor: Int32)] = []
    private static let backlog: Int32 = 1024
    private static let attemptsMax = 100
    private static let pauseMilliseconds: Int32 = 100

    package init() {}

    /// The descriptors, in the order of the configuration.
    package var descriptors: [Int32] { sockets.map(\.descriptor) }

    /// Where each listens; a port of 0 in the configuration is the one that the system chose.
    package var addresses: [DaemonConfiguration.Address] { sockets.map { Listeners.actual($0.address, $0.descriptor) } }

    private static func actual(_ address: DaemonConfiguration.Address, _ descriptor: Int32) -> DaemonConfiguration.Address {
        .init(host: address.host, port: UInt16(clamping: clinux_local_port(descriptor)))
    }

    /// Opens what is new and closes what is gone; what stays is not touched.
    /// - Parameters:
    ///   - wanted: the addresses of the configuration.
    ///   - waits: whether to wait for an address that is in use; at a reload nothing must wait.
    ///   - log: told when an address is in use and waited for.
    /// - Throws: `ProcessError` where an address can't be had; then nothing has changed.
    package func change(to wanted: [DaemonConfiguration.Address], waits: Bool, log: Log) throws(ProcessError) {
        var next: [(address: DaemonConfiguration.Address, descriptor: Int32)] = []
        for address in wanted {
            let present = sockets.first { socket in
                !next.contains { $0.descriptor == socket.descriptor }
                    && (socket.address == address || Listeners.actual(socket.address, socket.descriptor) == address)
            }
            if let present {
                next.append(present)
                continue
            }
            do { next.append((address, try open(address, attemptsMax: waits ? Listeners.attemptsMax : 1, log))) } catch {
                for socket in next where !descriptors.contains(socket.descriptor) { _ = clinux_close(socket.descriptor) }
                throw error
            }
        }
        for socket in sockets where !next.contains(where: { $0.descriptor == socket.descriptor }) { _ = clinux_close(socket.descriptor) }
        sockets = next
    }

    /// Closes all.
    package func close() {
        for socket in sockets { _ = clinux_close(socket.descriptor) }
        sockets = []
    }

    /// A worker whose supervisor died lets go of the address only when it sees that, so it is tried for a while.
    private func open(_ address: DaemonConfiguration.Address, attemptsMax: Int, _ log: Log) throws(ProcessError) -> Int32 {
        for attempt in 1...attemptsMax {
            let descriptor = clinux_listen(address.host, address.port, Listeners.backlog)
            if descriptor >= 0 { return descriptor }
            guard descriptor == -EADDRINUSE, attempt < attemptsMax else {
                throw ProcessError("can't listen on \(address)", errno: -descriptor)
            }
            if attempt == 1 { log.warning("the address is in use; waiting for it", Label("address", address.description)) }
            _ = clinux_poll(-1, 0, Listeners.pauseMilliseconds)
        }
        throw ProcessError("can't listen on \(address)", errno: EADDRINUSE)
    }
}
