// The memory that one worker shares with its supervisor: what each of its threads runs, and what it leaves when it dies.

internal import CLecternPlugin
internal import CLinux
internal import Glibc
internal import LecternHost

/// The supervisor's side of a worker's activity memory. Confined to the supervisor's thread.
final class ActivityMemory {
    /// What the worker inherits.
    let descriptor: Int32
    /// What lies there.
    let pointer: OpaquePointer

    /// Makes the memory. The corresponding C function is `memfd_create`.
    /// - Parameter secret: 16 bytes, the key of the hashes of calls; the same for all workers of a supervisor.
    /// - Throws: `ProcessError` where the system gives none.
    init(secret: [UInt8]) throws(ProcessError) {
        var descriptor: Int32 = -1
        guard secret.count == 16, let pointer = clinux_activity_create(secret, &descriptor) else {
            throw ProcessError("no memory to share with a worker", errno: errno)
        }
        self.descriptor = descriptor
        self.pointer = pointer
    }

    deinit {
        clinux_activity_discard(pointer)
        _ = clinux_close(descriptor)
    }

    /// How often the worker's watchdog has looked.
    var beats: UInt64 { clinux_activity_beats(pointer) }

    /// Writes what is set aside, for the worker to read at its start and when it is told. Entries beyond the room are left out,
    /// the oldest first.
    func write(_ entries: [SetAside]) {
        var entries = entries[...]
        while true {
            let bytes = Array(SetAside.text(Array(entries)).utf8)
            if clinux_activity_set_aside_write(pointer, bytes, UInt64(bytes.count)) >= 0 { return }
            entries = entries.dropFirst()
        }
    }

    /// Worker: what is set aside, but for plugins that come from another file now.
    /// - Parameter plugins: those that are open.
    /// - Returns: what is not to be run, and what the other files lift.
    static func setAside(_ plugins: [LoadedPlugin]) -> (kept: [SetAside], lifted: [SetAside]) {
        let memory = clinux_activity_own()
        var bytes = [UInt8](repeating: 0, count: Int(CLINUX_SET_ASIDE_BYTES_MAX))
        let size = clinux_activity_set_aside_read(memory, &bytes, UInt64(bytes.count))
        let entries = SetAside.read(String(decoding: bytes.prefix(Int(max(0, size))), as: UTF8.self))
        let files = Dictionary(plugins.map { ($0.name, $0.file) }, uniquingKeysWith: { $1 })
        return (entries.filter { files[$0.plugin] == $0.file }, entries.filter { files[$0.plugin].map { [file = $0.file] in $0 != file } ?? false })
    }

    /// Worker: takes the memory into use.
    /// - Parameter descriptor: what was inherited.
    /// - Throws: `ProcessError` where it can't be mapped.
    static func attach(_ descriptor: Int32) throws(ProcessError) {
        guard let request = MemoryLayout<lectern_call_info>.offset(of: \.request),
            let key = MemoryLayout<lectern_call_info>.offset(of: \.request_key)
        else { preconditionFailure("lectern_call_info has stored fields") }
        let result = clinux_activity_attach(descriptor, UInt32(request), UInt32(key))
        guard result == 0 else { throw ProcessError("the memory shared with the supervisor can't be mapped", errno: -result) }
        _ = clinux_close(descriptor)
    }
}
