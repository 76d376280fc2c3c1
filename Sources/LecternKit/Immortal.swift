// Memory for the tables that a plugin gives the host: valid for the life of the process, never freed.

internal import CLecternPlugin

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

    /// A copy of one value.
    static func value<Value>(_ value: Value) -> UnsafePointer<Value> {
        let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        copy.initialize(to: value)
        return UnsafePointer(copy)
    }
}
