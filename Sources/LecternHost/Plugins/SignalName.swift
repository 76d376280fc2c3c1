// Signals by their names.

internal import Glibc

/// Names of the signals that a worker may die of.
package enum SignalName {
    private static let names: [Int32: String] = [
        SIGSEGV: "SIGSEGV", SIGBUS: "SIGBUS", SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGFPE: "SIGFPE", SIGABRT: "SIGABRT",
        SIGKILL: "SIGKILL", SIGTERM: "SIGTERM", SIGINT: "SIGINT", SIGQUIT: "SIGQUIT", SIGSYS: "SIGSYS", SIGXCPU: "SIGXCPU",
        SIGPIPE: "SIGPIPE", SIGUSR1: "SIGUSR1", SIGUSR2: "SIGUSR2", SIGHUP: "SIGHUP", SIGALRM: "SIGALRM",
    ]

    /// "SIGSEGV"; the number for one without a name here.
    package static func of(_ number: Int32) -> String { names[number] ?? "\(number)" }
}
