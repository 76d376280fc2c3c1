// The buffer of a handler's answer until it is sent; reused by later calls.

/// A growing buffer. Confined to one thread.
struct AnswerBuffer: ~Copyable {
    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var count = 0

    /// A buffer larger than this is freed with the next answer, in bytes.
    private static let keptBytesMax = 65_536

    /// The bytes, valid until the buffer is changed.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

    /// Replaces what is there.
    mutating func set(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.count > memory.count || memory.count > AnswerBuffer.keptBytesMax {
            MallocRecord.free(memory.baseAddress)
            let size = max(bytes.count, 512)
            memory = UnsafeMutableRawBufferPointer(start: MallocRecord.make(bytes: size), count: size)
        }
        if !bytes.isEmpty { memory.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
        count = bytes.count
    }

    deinit { MallocRecord.free(memory.baseAddress) }
}
