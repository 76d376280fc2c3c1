// Memory for the tables that a plugin gives the host: valid for the life of the process, never freed.

internal import CLecternPlugin
internal import LecternMessages

/// Copies values to where they stay for ever.
enum Immortal {
    /// A copy of bytes.
    static func bytes(_ bytes: some Collection<UInt8>) -> lectern_bytes {
        guard !bytes.isEmpty else { return .empty }
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        return lectern_bytes(data: UnsafePointer(copy.baseAddress), size: UInt64(copy.count))
    }

    /// A copy of a text.
    static func text(_ text: String) -> lectern_bytes { bytes(text.utf8) }

    /// A copy of an array.
    /// - Returns: its first element; nil where there is none.
    static func array<Element>(_ elements: [Element]) -> UnsafePointer<Element>? {
        guard !elements.isEmpty else { return nil }
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = copy.initialize(from: elements)
        return UnsafePointer(copy.baseAddress)
    }

    /// A copy of a structure of the interface. Transparent, so that its size is the one that this plugin was compiled with: the Swift
    /// runtime knows one size for each C structure's name in a process, perhaps that of the host or of another plugin, and generic code
    /// that is not inlined uses it.
    @_transparent
    static func structure<Structure: BitwiseCopyable>(_ structure: Structure) -> UnsafePointer<Structure> {
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: MemoryLayout<Structure>.size, alignment: MemoryLayout<Structure>.alignment)
        let copy = memory.assumingMemoryBound(to: Structure.self)
        copy.pointee = structure
        return UnsafePointer(copy)
    }

    /// Copies of the methods' records, one behind the other. Not an array, for the same reason.
    /// - Returns: the first; nil where there is none.
    static func methods(_ methods: [MethodDescription], _ record: (MethodDescription) -> lectern_method) -> UnsafePointer<lectern_method>? {
        guard !methods.isEmpty else { return nil }
        let stride = MemoryLayout<lectern_method>.stride
        let memory = UnsafeMutableRawPointer.allocate(byteCount: methods.count * stride, alignment: MemoryLayout<lectern_method>.alignment)
        for (index, method) in methods.enumerated() {
            (memory + index * stride).assumingMemoryBound(to: lectern_method.self).pointee = record(method)
        }
        return UnsafePointer(memory.assumingMemoryBound(to: lectern_method.self))
    }
}
