// Memory for a record that C sees, made and given back for each call.

internal import Glibc

/// Memory from malloc. Swift's own `allocate` asks glibc for an alignment, which goes past the thread's cache and costs three
/// times as much.
enum SmallBlock {
    /// Makes room, aligned for any record.
    /// - Parameter bytes: how much; more than 0.
    static func make(bytes: Int) -> UnsafeMutableRawPointer {
        guard let memory = malloc(bytes) else { preconditionFailure("no memory is left") }
        return memory
    }

    /// Makes a record.
    static func make<Record>(_ record: Record) -> UnsafeMutablePointer<Record> {
        let memory = make(bytes: MemoryLayout<Record>.size).bindMemory(to: Record.self, capacity: 1)
        memory.initialize(to: record)
        return memory
    }

    /// Makes a structure of the plugin interface. Transparent, so that its size is the one that the host was compiled with: the Swift
    /// runtime knows one size for each C structure's name in a process, perhaps that of an older plugin, and generic code that is not
    /// inlined uses it.
    @_transparent
    static func make<Structure: BitwiseCopyable>(structure: Structure) -> UnsafeMutablePointer<Structure> {
        let memory = make(bytes: MemoryLayout<Structure>.size).assumingMemoryBound(to: Structure.self)
        memory.pointee = structure
        return memory
    }

    /// Gives memory back that was made here; what stood in it is forgotten.
    static func free(_ memory: UnsafeMutableRawPointer?) { Glibc.free(memory) }
}
