// Ctrl-C, as a wish to come to an end.

internal import Glibc
internal import Synchronization

/// Counts SIGINT and SIGTERM instead of dying of them.
enum Interrupt {
    private static let wishes = Atomic(0)

    /// How often somebody wished for the end.
    static var count: Int { wishes.load(ordering: .relaxed) }

    /// Counts from now on.
    static func listen() {
        // Made here, since making it is more than a signal handler may do.
        _ = count
        // Whoever started this program may have left them blocked.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in Interrupt.wishes.add(1, ordering: .relaxed) }
            sigaddset(&signals, number)
        }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// The next one ends the process, as ever.
    static func leave() {
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}
