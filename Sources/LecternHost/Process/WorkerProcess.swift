// A worker as its supervisor sees it.

internal import CLinux
internal import Glibc
internal import LecternWire

/// A worker process. Confined to the supervisor's thread.
final class WorkerProcess {
    /// Its process id.
    let process: Int32
    /// The line to it.
    let control: ControlSocket
    /// It serves.
    var isReady = false
    /// Why it can't start, in its own words.
    var failure: String?
    /// It has closed the line, at this time in milliseconds of the monotonic clock.
    var closedAt: Int64?
    /// Whether it has closed the line.
    var isClosed: Bool { closedAt != nil }
    /// Whether it was killed since it had closed the line and lived on.
    var isLost = false
    /// A function of a plugin does not return in it.
    var isStuck = false
    /// The memory in which it says what its threads run.
    let activity: ActivityMemory
    /// Whether its watchdog lives.
    var heartbeat = Heartbeat()
    /// It was told to drain and is killed at this time, in milliseconds of the monotonic clock.
    var killAt: Int64?

    private init(process: Int32, control: ControlSocket, activity: ActivityMemory) {
        self.activity = activity
        self.process = process
        self.control = control
    }

    /// Lets workers keep more freed memory at hand than glibc does unless told otherwise, 7 pieces of each size for each
    /// thread: a Borrow frees 270 pieces, most of them SQLite's, which Debian builds without a reserve of its own. What the
    /// administrator has set stays.
    static func tuneMemory() { setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=127", 0) }

    /// Starts a worker: the same program, with the control socket as descriptor 3 and the listeners after it.
    /// The descriptor of its activity memory comes last.
    /// - Parameters:
    ///   - identity: the program and its configuration's file.
    ///   - listeners: the sockets that it accepts from.
    ///   - activity: the memory in which it notes what its threads run.
    ///   - isAlone: whether no other worker serves, so that this one answers health checks from its start.
    ///   - log: takes what happens.
    /// - Throws: `ProcessError` where the system starts no process.
    static func start(
        _ identity: ProcessIdentity, listeners: [Int32], activity: ActivityMemory, isAlone: Bool, log: Log
    ) throws(ProcessError) -> WorkerProcess {
        let (ours, theirs) = try ControlSocket.pair()
        let arguments = [
            "lecternd", "--role", "worker", "--listeners", "\(listeners.count)", "--config", identity.configurationPath,
        ] + (isAlone ? ["--alone"] : [])
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        let descriptors = [theirs.descriptor] + listeners + [activity.descriptor]
        let process = clinux_spawn(identity.program, pointers, descriptors, Int32(descriptors.count))
        guard process > 0 else { throw ProcessError("no worker can be started", errno: -process) }
        log.debug("a worker was started", Label("worker", "\(process)"))
        return WorkerProcess(process: process, control: ours, activity: activity)
    }

    /// Whether it is stopped, by a debugger or a person.
    var isStopped: Bool {
        guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 256)
        guard fgets(&text, Int32(text.count), file) != nil else { return false }
        let line = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // "42 (lecternd) T …": the name may hold anything, so the state comes after its last bracket.
        guard let bracket = line.lastIndex(of: ")") else { return false }
        return line[bracket...].dropFirst(2).first.map { "Tt".contains($0) } ?? false
    }

    /// Ends it at once.
    func kill() { _ = clinux_kill(process, SIGKILL) }
}
