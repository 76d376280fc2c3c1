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

    /// Gives memory back that was made here; what stood in it is forgotten.
    static func free(_ memory: UnsafeMutableRawPointer?) { Glibc.free(memory) }
}
