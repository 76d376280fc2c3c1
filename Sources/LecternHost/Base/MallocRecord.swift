// Records for C, allocated with malloc for each call.

internal import Glibc

/// Allocates with malloc: Swift's `allocate` asks glibc for an alignment, which bypasses the thread's cache and costs three times
/// as much.
enum MallocRecord {
    /// Allocates memory, aligned for any record.
    /// - Parameter bytes: its size; more than 0.
    static func make(bytes: Int) -> UnsafeMutableRawPointer {
        guard let memory = malloc(bytes) else { preconditionFailure("no memory is left") }
        return memory
    }

    /// Allocates a record.
    static func make<Record>(_ record: Record) -> UnsafeMutablePointer<Record> {
        let memory = make(bytes: MemoryLayout<Record>.size).bindMemory(to: Record.self, capacity: 1)
        memory.initialize(to: record)
        return memory
    }

    /// Allocates a structure of the plugin interface. Transparent, so that its size is the one that the host was compiled with: the Swift
    /// runtime knows one size for each C structure's name in a process, perhaps that of an older plugin, and generic code that is not
    /// inlined uses it.
    @_transparent
    static func make<Structure: BitwiseCopyable>(structure: Structure) -> UnsafeMutablePointer<Structure> {
        let memory = make(bytes: MemoryLayout<Structure>.size).assumingMemoryBound(to: Structure.self)
        memory.pointee = structure
        return memory
    }

    /// Frees memory that was allocated here, without deinitialising it.
    static func free(_ memory: UnsafeMutableRawPointer?) { Glibc.free(memory) }
}
