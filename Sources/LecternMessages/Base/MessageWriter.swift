// Writes the fields of a message, the last one first.

internal import Glibc
internal import LecternProtobuf

/// Collects an encoded message from its end to its beginning. Generated code writes with it.
///
/// Before a message that lies within another stands its length. Whoever writes forwards must work that out first, for every
/// message within messages; backwards it is known when it is needed. (So does upb, of Google's protobuf.)
public struct MessageWriter: ~Copyable {
    /// The memory, of which there is never more than the budget.
    private var start: UnsafeMutablePointer<UInt8>
    private var end: UnsafeMutablePointer<UInt8>
    /// Where what was written begins; it ends where the memory does.
    private var place: UnsafeMutablePointer<UInt8>
    private var isOnHeap = false
    private let budget: Int

    /// What a message may have in bytes.
    static let budgetDefault = 16 << 20

    /// What most answers fit into, and as much as is certain to be on the stack.
    private static let stackBytes = 1024

    /// Writes a message, and lends it.
    /// - Parameters:
    ///   - message: what to write.
    ///   - budget: bytes that it may have.
    ///   - body: is lent the encoded message.
    /// - Throws: `MessageError` where a text holds NUL or the budget is over, and what the body throws.
    static func lend<Body: Message>(_ message: Body, budget: Int, to body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try withUnsafeTemporaryAllocation(byteCount: stackBytes, alignment: 1) { stack in
            var writer = MessageWriter(stack, budget: budget)
            try writer.whole(message)
            try body(writer.written)
        }
    }

    /// Writes a message behind what is there.
    /// - Parameters: as those of `lend`.
    /// - Throws: `MessageError` as `lend`; then the bytes are as they were.
    static func append<Body: Message>(_ message: Body, budget: Int, to bytes: inout [UInt8]) throws(MessageError) {
        try withUnsafeTemporaryAllocation(byteCount: stackBytes, alignment: 1) { (stack) throws(MessageError) in
            var writer = MessageWriter(stack, budget: budget)
            try writer.whole(message)
            bytes.append(contentsOf: writer.written)
        }
    }

    private mutating func whole<Body: Message>(_ message: Body) throws(MessageError) {
        do { try message.write(to: &self) } catch { throw error.within(Body.messageName) }
    }

    @inline(__always)
    private init(_ stack: UnsafeMutableRawBufferPointer, budget: Int) {
        guard let start = stack.baseAddress else { preconditionFailure("memory that is not empty has an address") }
        self.start = start.assumingMemoryBound(to: UInt8.self)
        end = self.start + min(stack.count, budget)
        place = end
        self.budget = budget
    }

    deinit {
        if isOnHeap { start.deallocate() }
    }

    @inline(__always)
    private var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: place, count: count) }

    // MARK: Fields

    /// What was written so far, for `prefix`.
    public var count: Int { end - place }

    /// Writes the length and the tag of what was written since.
    /// - Parameters:
    ///   - before: `count` before it.
    ///   - tag: the field's number, times eight, and how its value is written.
    public mutating func prefix(since before: Int, _ tag: UInt32) throws(MessageError) {
        try varint(UInt64(count - before))
        try varint(UInt64(tag))
    }

    /// Writes a text.
    /// - Parameter field: the field's full name, for errors.
    /// - Throws: `MessageError` where it holds NUL, or when the budget is over.
    public mutating func text(_ text: String, _ tag: UInt32, _ field: StaticString) throws(MessageError) {
        let utf8 = text.utf8Span.span
        let before = count
        let to = try take(utf8.count)
        utf8.withUnsafeBufferPointer { utf8 in
            if let base = utf8.baseAddress { to.update(from: base, count: utf8.count) }
        }
        guard memchr(to, 0, utf8.count) == nil else { throw MessageError(.holdsNUL, at: "\(field)") }
        try prefix(since: before, tag)
    }

    /// Writes bytes.
    public mutating func bytes(_ bytes: [UInt8], _ tag: UInt32) throws(MessageError) {
        let before = count
        let to = try take(bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            if let base = bytes.baseAddress { to.update(from: base, count: bytes.count) }
        }
        try prefix(since: before, tag)
    }

    /// Writes a message that lies within.
    @inlinable public mutating func message(_ inner: some Message, _ tag: UInt32) throws(MessageError) {
        let before = count
        try inner.write(to: &self)
        try prefix(since: before, tag)
    }

    /// Writes a number, with a tag unless it is one of a packed list.
    public mutating func bool(_ value: Bool, _ tag: UInt32? = nil) throws(MessageError) { try varint(value ? 1 : 0, tag) }
    public mutating func int32(_ value: Int32, _ tag: UInt32? = nil) throws(MessageError) { try int64(Int64(value), tag) }
    public mutating func int64(_ value: Int64, _ tag: UInt32? = nil) throws(MessageError) { try varint(UInt64(bitPattern: value), tag) }
    public mutating func uint32(_ value: UInt32, _ tag: UInt32? = nil) throws(MessageError) { try varint(UInt64(value), tag) }
    public mutating func uint64(_ value: UInt64, _ tag: UInt32? = nil) throws(MessageError) { try varint(value, tag) }
    public mutating func sint32(_ value: Int32, _ tag: UInt32? = nil) throws(MessageError) {
        try uint32(UInt32(bitPattern: value << 1 ^ value >> 31), tag)
    }
    public mutating func sint64(_ value: Int64, _ tag: UInt32? = nil) throws(MessageError) {
        try varint(UInt64(bitPattern: value << 1 ^ value >> 63), tag)
    }
    public mutating func fixed32(_ value: UInt32, _ tag: UInt32? = nil) throws(MessageError) {
        try UnsafeMutableRawPointer(take(4)).storeBytes(of: value.littleEndian, as: UInt32.self)
        if let tag { try varint(UInt64(tag)) }
    }
    public mutating func fixed64(_ value: UInt64, _ tag: UInt32? = nil) throws(MessageError) {
        try UnsafeMutableRawPointer(take(8)).storeBytes(of: value.littleEndian, as: UInt64.self)
        if let tag { try varint(UInt64(tag)) }
    }
    public mutating func sfixed32(_ value: Int32, _ tag: UInt32? = nil) throws(MessageError) { try fixed32(UInt32(bitPattern: value), tag) }
    public mutating func sfixed64(_ value: Int64, _ tag: UInt32? = nil) throws(MessageError) { try fixed64(UInt64(bitPattern: value), tag) }
    public mutating func float(_ value: Float, _ tag: UInt32? = nil) throws(MessageError) { try fixed32(value.bitPattern, tag) }
    public mutating func double(_ value: Double, _ tag: UInt32? = nil) throws(MessageError) { try fixed64(value.bitPattern, tag) }

    // MARK: Bytes

    private mutating func varint(_ value: UInt64, _ tag: UInt32?) throws(MessageError) {
        try varint(value)
        if let tag { try varint(UInt64(tag)) }
    }

    private mutating func varint(_ value: UInt64) throws(MessageError) {
        if value < 0x80, place > start {  // most are one byte
            place -= 1
            place.pointee = UInt8(truncatingIfNeeded: value)
            return
        }
        try longVarint(value)
    }

    @inline(never)
    private mutating func longVarint(_ value: UInt64) throws(MessageError) {
        Varint.write(value, to: try take(Varint.size(value)))
    }

    /// Room for so many bytes before what was written.
    private mutating func take(_ count: Int) throws(MessageError) -> UnsafeMutablePointer<UInt8> {
        if count > place - start { try grow(by: count) }
        place -= count
        return place
    }

    @inline(never)
    private mutating func grow(by more: Int) throws(MessageError) {
        let count = self.count
        guard more <= budget - count else { throw MessageError(.tooLarge) }
        let size = min(budget, max(2 * (end - start), count + more + MessageWriter.stackBytes))
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        let moved = larger + (size - count)
        moved.update(from: place, count: count)
        if isOnHeap { start.deallocate() }
        (start, place, end) = (larger, moved, larger + size)
        isOnHeap = true
    }
}
