// Where a handler's answer is kept until it is sent: memory that is used again.

/// Bytes that grow and are never given back while the buffer lives. Confined to one thread.
struct AnswerBuffer: ~Copyable {
    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var count = 0

    /// What more than this is given back with the next answer, in bytes.
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
