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
    /// It has closed the line.
    var isClosed = false
    /// It was told to drain and is killed at this time, in milliseconds of the monotonic clock.
    var killAt: Int64?

    private init(process: Int32, control: ControlSocket) {
        self.process = process
        self.control = control
    }

    /// Lets workers keep more freed memory at hand than glibc does unless told otherwise, 7 pieces of each size for each
    /// thread: a Borrow frees 270 pieces, most of them SQLite's, which Debian builds without a reserve of its own. What the
    /// administrator has set stays.
    static func tuneMemory() { setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=127", 0) }

    /// Starts a worker: the same program, with the control socket as descriptor 3 and the listeners after it.
    /// - Throws: `ProcessError` where the system starts no process.
    static func start(_ identity: ProcessIdentity, listeners: [Int32], log: Log) throws(ProcessError) -> WorkerProcess {
        let (ours, theirs) = try ControlSocket.pair()
        let arguments = [
            "lecternd", "--role", "worker", "--listeners", "\(listeners.count)", "--config", identity.configurationPath,
        ]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        let descriptors = [theirs.descriptor] + listeners
        let process = clinux_spawn(identity.program, pointers, descriptors, Int32(descriptors.count))
        guard process > 0 else { throw ProcessError("no worker can be started", errno: -process) }
        log.debug("a worker was started", Label("worker", "\(process)"))
        return WorkerProcess(process: process, control: ours)
    }

    /// Ends it at once.
    func kill() { _ = clinux_kill(process, SIGKILL) }
}
