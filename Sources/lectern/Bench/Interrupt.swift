// Counts Ctrl-C, so that a run can end with its figures.

internal import Glibc
internal import Synchronization

/// The handler of SIGINT and SIGTERM.
enum Interrupt {
    private static let received = Atomic(0)

    /// The number of signals received.
    static var count: Int { received.load(ordering: .relaxed) }

    /// Installs the handler.
    static func install() {
        // Initialises the counter, which a signal handler may not do.
        _ = count
        // The parent process may have left the signals blocked.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in Interrupt.received.add(1, ordering: .relaxed) }
            sigaddset(&signals, number)
        }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Restores the default: the next signal ends the process.
    static func uninstall() {
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}
