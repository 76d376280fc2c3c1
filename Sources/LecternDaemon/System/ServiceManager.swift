// Tells systemd how the daemon is (sd_notify's protocol, in plain code; nothing is linked for it).

internal import CLinux
internal import Glibc

/// The service manager that started the daemon, if one did.
package struct ServiceManager: Sendable {
    private let socket: String?

    /// Finds the service manager by its environment variable NOTIFY_SOCKET.
    /// - Parameter environment: the process's environment.
    package init(environment: [String: String]) {
        socket = environment["NOTIFY_SOCKET"]
    }

    /// The daemon serves, with this worker as its main work.
    package func ready() { notify("READY=1\nSTATUS=serving") }

    /// A new worker is being started; the time is CLOCK_MONOTONIC, as Type=notify-reload wants it.
    package func reloading() { notify("RELOADING=1\nMONOTONIC_USEC=\(clinux_monotonic() / 1000)\nSTATUS=reloading") }

    /// The daemon ends.
    package func stopping() { notify("STOPPING=1\nSTATUS=draining") }

    private func notify(_ text: String) {
        guard let socket else { return }
        _ = clinux_notify(socket, text)
    }
}
