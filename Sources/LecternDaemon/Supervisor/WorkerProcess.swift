// A worker as its supervisor sees it.

internal import CLinux
internal import Glibc
internal import LecternWire

/// A worker process. Confined to the supervisor's thread.
final class WorkerProcess {
    /// Its process id.
    let process: Int32
    /// The control socket to it.
    let control: ControlSocket
    /// What it serves with.
    let serving: ServingConfiguration
    /// Whether it serves.
    var isReady = false
    /// The worker's own report of why it can't start.
    var failure: String?
    /// The place in a plugin that it entered last during its start.
    var place: String?
    /// When it closed the control socket, CLOCK_MONOTONIC in milliseconds; nil: it has not.
    var closedAt: Int64?
    /// Whether it has closed the control socket.
    var isClosed: Bool { closedAt != nil }
    /// Whether it was killed because it had closed the control socket and lived on.
    var isLost = false
    /// Whether a function of a plugin does not return in it.
    var isHung = false
    /// The shared memory in which it records what its threads run.
    let activity: ActivityMemory
    /// Detects that its watchdog has stopped.
    var heartbeat = Heartbeat()
    /// When it is killed unless it has drained, CLOCK_MONOTONIC in milliseconds; nil: it does not drain.
    var killAt: Int64?

    private init(process: Int32, control: ControlSocket, serving: ServingConfiguration, activity: ActivityMemory) {
        self.serving = serving
        self.activity = activity
        self.process = process
        self.control = control
    }

    /// Lets workers keep more freed memory at hand than glibc does unless told otherwise, 7 pieces of each size for each
    /// thread: a Borrow frees 270 pieces, most of them SQLite's, which Debian builds without a reserve of its own. What the
    /// administrator has set stays.
    static func tuneMemory() { setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=127", 0) }

    /// Starts a worker: the program that the configuration keeps, with the control socket as descriptor 3, then the listeners, its
    /// activity memory, and the copies of the configuration's files.
    /// - Parameters:
    ///   - identity: where program and configuration come from.
    ///   - serving: what it serves with.
    ///   - activity: the memory in which it notes what its threads run.
    ///   - isAlone: whether no other worker serves, so that this one answers health checks from its start.
    ///   - mayCreateDatabase: whether it makes a database that is not there.
    ///   - log: takes what happens.
    /// - Throws: `ProcessError` where the system starts no process.
    static func start(
        _ identity: ProcessIdentity, _ serving: ServingConfiguration, activity: ActivityMemory, isAlone: Bool,
        mayCreateDatabase: Bool, log: Log
    ) throws(ProcessError) -> WorkerProcess {
        let (ours, theirs) = try ControlSocket.pair()
        let listeners = serving.listeners.descriptors, files = serving.descriptors
        let arguments = [
            "lecternd", "--role", "worker", "--listeners", "\(listeners.count)", "--files", "\(files.count)", "--config",
            identity.configurationPath, "--program", identity.program,
        ] + (isAlone ? ["--alone"] : []) + (mayCreateDatabase ? ["--create"] : [])
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        let before = getenv("LD_LIBRARY_PATH").map { String(cString: $0) }
        if !serving.libraryPath.isEmpty { setenv("LD_LIBRARY_PATH", serving.libraryPath, 1) }
        defer { if let before { setenv("LD_LIBRARY_PATH", before, 1) } else { unsetenv("LD_LIBRARY_PATH") } }
        // The program is found by its number in the child: by ours it would be whatever was put there for the worker.
        let descriptors = [theirs.descriptor] + listeners + [activity.descriptor] + files + [serving.program.descriptor]
        let program = FileSnapshot.path(of: Int32(descriptors.count) + 2)
        let process = clinux_spawn(program, pointers, descriptors, Int32(descriptors.count))
        guard process > 0 else { throw ProcessError("no worker can be started", errno: -process, .system) }
        log.debug("a worker was started", Label("worker", "\(process)"))
        return WorkerProcess(process: process, control: ours, serving: serving, activity: activity)
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
