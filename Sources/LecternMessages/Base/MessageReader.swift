// Reads the fields of a message, one after the other.

internal import Glibc
internal import LecternProtobuf

/// A place in the bytes of a message. Generated code reads with it; the bytes are borrowed for as long as it does.
///
/// Whatever the bytes ask for is counted before it is made: two bytes of wire may ask for an element of a hundred.
public struct MessageReader: ~Copyable {
    private var place: UnsafePointer<UInt8>
    private var end: UnsafePointer<UInt8>
    private var budget: Int

    /// What a message may take in memory, whatever it took on the wire, in bytes.
    static let budgetDefault = 16 << 20

    private static let varintBytesMax = 10
    /// Of a tag and of a length, which have 32 bits.
    private static let shortVarintBytesMax = 5
    /// What a text or an array takes beside its content.
    @usableFromInline static let blockBytes = 32

    /// Stands before the first field.
    /// - Parameters:
    ///   - bytes: the encoded message; borrowed.
    ///   - count: how many there are.
    ///   - budget: bytes that it may take in memory.
    init(_ bytes: UnsafeRawPointer, _ count: Int, budget: Int) {
        place = bytes.assumingMemoryBound(to: UInt8.self)
        end = place + count
        self.budget = budget
    }

    // MARK: Fields

    /// Goes on to the next field.
    /// - Returns: its tag: its number, times eight, and how its value is written; nil at the end of the message.
    /// - Throws: `MessageError` where there is no valid tag.
    public mutating func next() throws(MessageError) -> UInt32? {
        guard place < end else { return nil }
        let tag = try varint(bytesMax: MessageReader.shortVarintBytesMax)
        guard tag >= 8, tag <= UInt64(UInt32.max) else { throw MessageError(.malformed) }
        return UInt32(truncatingIfNeeded: tag)
    }

    /// Passes over the value of a field that the message does not know, or that is written as another kind than its own.
    /// - Parameter tag: what `next` gave.
    /// - Throws: `MessageError` where it reaches past the end, or is a group.
    public mutating func skip(_ tag: UInt32) throws(MessageError) {
        switch tag & 7 {
        case 0: _ = try varint()
        case 1: _ = try take(8)
        case 2: _ = try take(try length())
        case 5: _ = try take(4)
        default: throw MessageError(.malformed)
        }
    }

    /// Enters a value that holds others: a message, or packed numbers.
    /// - Returns: where what is around it ends, for `leave`.
    /// - Throws: `MessageError` where it reaches past the end.
    public mutating func enter() throws(MessageError) -> UnsafePointer<UInt8> {
        let count = try length()
        let outer = end
        end = place + count
        return outer
    }

    /// Leaves a value that was entered and read to its end.
    public mutating func leave(to outer: UnsafePointer<UInt8>) { end = outer }

    /// Whether the message or list in hand has more to read.
    public var hasMore: Bool { place < end }

    // MARK: Values

    /// A text.
    /// - Parameter field: the field's full name, for errors.
    /// - Throws: `MessageError` where it is not UTF-8 or holds NUL, which programs in C would cut it at.
    public mutating func text(_ field: StaticString) throws(MessageError) -> String {
        let count = try length()
        guard count > 0 else { return "" }
        try spend(MessageReader.blockBytes + count)
        let start = try take(count)
        guard memchr(start, 0, count) == nil else { throw MessageError(.holdsNUL, at: "\(field)") }
        do {
            return String(copying: try UTF8Span(validating: Span(_unsafeStart: start, count: count)))
        } catch {
            throw MessageError(.notText, at: "\(field)")
        }
    }

    /// Bytes.
    /// - Throws: `MessageError` where they reach past the end.
    public mutating func bytes() throws(MessageError) -> [UInt8] {
        let count = try length()
        try spend(MessageReader.blockBytes + count)
        return Array(UnsafeBufferPointer(start: try take(count), count: count))
    }

    /// A message, onto what is set already: one that is there twice is merged, as protobuf says.
    @inlinable public mutating func message<Inner: Message>(_ inner: inout Inner) throws(MessageError) {
        let outer = try enter()
        try inner.read(from: &self)
        leave(to: outer)
    }

    /// A message that may be there.
    @inlinable public mutating func message<Inner: Message>(_ inner: inout Inner?) throws(MessageError) {
        var read = inner ?? Inner()
        inner = nil  // so that what `read` holds is its own, and adding to its lists copies none of them
        try message(&read)
        inner = read
    }

    /// One more message of a list.
    @inlinable public mutating func message<Inner: Message>(addedTo list: inout [Inner]) throws(MessageError) {
        var read = Inner()
        try message(&read)
        try add(read, to: &list)
    }

    /// One more element of a list.
    /// - Throws: `MessageError` when the budget is over.
    @inlinable public mutating func add<Element>(_ element: Element, to list: inout [Element]) throws(MessageError) {
        if list.count == list.capacity {  // which doubles then
            try spend(MessageReader.blockBytes + max(1, list.count) * MemoryLayout<Element>.stride)
        }
        list.append(element)
    }

    // A number of each kind that a .proto may name.
    public mutating func bool() throws(MessageError) -> Bool { try varint() != 0 }
    public mutating func int32() throws(MessageError) -> Int32 { Int32(truncatingIfNeeded: try varint()) }
    public mutating func int64() throws(MessageError) -> Int64 { Int64(bitPattern: try varint()) }
    public mutating func uint32() throws(MessageError) -> UInt32 { UInt32(truncatingIfNeeded: try varint()) }
    public mutating func uint64() throws(MessageError) -> UInt64 { try varint() }
    public mutating func sint32() throws(MessageError) -> Int32 {
        let folded = try uint32()
        return Int32(bitPattern: folded >> 1) ^ -Int32(bitPattern: folded & 1)
    }
    public mutating func sint64() throws(MessageError) -> Int64 {
        let folded = try varint()
        return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    }
    public mutating func fixed32() throws(MessageError) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(try take(4)).loadUnaligned(as: UInt32.self))
    }
    public mutating func fixed64() throws(MessageError) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(try take(8)).loadUnaligned(as: UInt64.self))
    }
    public mutating func sfixed32() throws(MessageError) -> Int32 { Int32(bitPattern: try fixed32()) }
    public mutating func sfixed64() throws(MessageError) -> Int64 { Int64(bitPattern: try fixed64()) }
    public mutating func float() throws(MessageError) -> Float { Float(bitPattern: try fixed32()) }
    public mutating func double() throws(MessageError) -> Double { Double(bitPattern: try fixed64()) }

    // MARK: Bytes

    /// Counts what is about to be made.
    @usableFromInline mutating func spend(_ bytes: Int) throws(MessageError) {
        guard bytes <= budget else { throw MessageError(.tooLarge) }
        budget -= bytes
    }

    private mutating func varint(bytesMax: Int = varintBytesMax) throws(MessageError) -> UInt64 {
        if place < end, place.pointee < 0x80 {  // most are one byte
            defer { place += 1 }
            return UInt64(place.pointee)
        }
        return try longVarint(bytesMax)
    }

    @inline(never)
    private mutating func longVarint(_ bytesMax: Int) throws(MessageError) -> UInt64 {
        let bytes = Span(_unsafeStart: place, count: min(end - place, bytesMax))
        var at = 0
        do {
            let value = try ProtobufTokenizer.longVarint(bytes, &at, bytes.count)
            place += at
            return value
        } catch {
            throw MessageError(.malformed)
        }
    }

    /// The length of what follows, all of which is there.
    private mutating func length() throws(MessageError) -> Int {
        let count = try varint(bytesMax: MessageReader.shortVarintBytesMax)
        guard count <= UInt64(end - place) else { throw MessageError(.malformed) }
        return Int(count)
    }

    private mutating func take(_ count: Int) throws(MessageError) -> UnsafePointer<UInt8> {
        guard count <= end - place else { throw MessageError(.malformed) }
        defer { place += count }
        return place
    }
}
