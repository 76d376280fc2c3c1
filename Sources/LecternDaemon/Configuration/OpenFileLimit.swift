// How many files a daemon needs open at once, and whether the system allows as many.

internal import CLinux
internal import LecternWire

/// The bound on open files (RLIMIT_NOFILE). Pure, but for asking the system.
struct OpenFileLimit {
    /// What is open besides connections: libraries, databases, listeners, epoll, timers.
    static let otherFilesMax = 400

    /// How many the daemon needs for as many connections as it takes.
    static func needed(_ configuration: DaemonConfiguration) -> Int { configuration.limits.connectionsMax + otherFilesMax }

    /// Raises the bound as far as it may be raised, and says what is wrong with it.
    /// - Parameter configuration: says how many connections are taken.
    /// - Returns: a warning; nil: there are enough.
    /// - Throws: `ProcessError` where not even a worker can be started.
    static func prepare(_ configuration: DaemonConfiguration) throws(ProcessError) -> String? {
        let needed = needed(configuration)
        return try check(allowed: Int(clinux_open_files_max(Int64(needed))), needed: needed)
    }

    /// - Parameters:
    ///   - allowed: what the system allows.
    ///   - needed: what `connections_max` needs.
    static func check(allowed: Int, needed: Int) throws(ProcessError) -> String? {
        let message = "open files: \(allowed), needed \(needed) for limits.connections_max; LimitNOFILE= in the unit, or ulimit -n, raises it"
        guard allowed >= otherFilesMax + 100 else { throw ProcessError(message) }
        return allowed < needed ? message : nil
    }
}
