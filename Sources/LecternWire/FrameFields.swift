// The fields of frames: protobuf's tokens with the policy of the wire, checked texts, passed-over groups, `FrameError`.

internal import LecternProtobuf

/// Reads the fields of frames. `at` is the index of the next byte, moved past what was read; `end` that behind the last.
enum FrameFields {
    /// How deep unknown groups may nest.
    static let groupDepthMax = 8

    /// Reads a varint of up to ten bytes.
    @inline(__always)
    static func varint(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> UInt64 {
        do { return try ProtobufTokenizer.varint(bytes, &at, end) } catch { throw FrameError(error) }
    }

    /// Reads a field's number and type.
    @inline(__always)
    static func tag(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> (number: Int, type: WireType) {
        do { return try ProtobufTokenizer.tag(bytes, &at, end) } catch { throw FrameError(error) }
    }

    /// Takes a tag apart.
    static func field(_ tag: UInt64) throws(FrameError) -> (number: Int, type: WireType) {
        do { return try ProtobufTokenizer.field(tag) } catch { throw FrameError(error) }
    }

    /// Reads a length and gives the range of the bytes that it announces.
    @inline(__always)
    static func range(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> Range<Int> {
        do { return try ProtobufTokenizer.lengthDelimited(bytes, &at, end) } catch { throw FrameError(error) }
    }

    /// Reads eight bytes, little-endian.
    static func fixed64(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> UInt64 {
        do { return try ProtobufTokenizer.fixed64(bytes, &at, end) } catch { throw .malformed("a number is cut off") }
    }

    /// Passes over the value of an unknown field; groups too, which clients of other contracts may send.
    static func skip(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int, number: Int, type: WireType, depth: Int = 0
    ) throws(FrameError) {
        switch type {
        case .varint, .bytes:
            do { _ = try ProtobufTokenizer.value(bytes, &at, end, type) } catch { throw FrameError(error) }
        case .fixed32, .fixed64:
            do { _ = try ProtobufTokenizer.value(bytes, &at, end, type) } catch { throw .malformed("a number is cut off") }
        case .endGroup: throw .malformed("a group ends that did not begin")
        case .beginGroup:
            guard depth < groupDepthMax else { throw .malformed("groups nest too deep") }
            while true {
                let inner = try tag(bytes, &at, end)
                if inner.type == .endGroup {
                    guard inner.number == number else { throw .malformed("a group ends that did not begin") }
                    return
                }
                try skip(bytes, &at, end, number: inner.number, type: inner.type, depth: depth + 1)
            }
        }
    }

    /// Loads four bytes in the order of the machine.
    @inline(__always)
    static func fourBytes(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
        precondition(at >= 0 && at + 4 <= bytes.count, "four bytes that are not there")
        return unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self)
    }

    /// Copies bytes.
    static func array(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        if range.isEmpty { return [] }
        return unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
    }

    /// Copies text; `what` names it in the error.
    static func text(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ what: StaticString, _ bytesMax: Int
    ) throws(FrameError) -> String {
        try check(bytes, range, what, bytesMax)
        return string(bytes, range)
    }

    /// Checks that bytes are text; `what` names it in the error.
    static func check(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ what: StaticString, _ bytesMax: Int
    ) throws(FrameError) {
        guard range.count <= bytesMax else { throw .malformed("\(what) has more than \(bytesMax) bytes") }
        // Eight at a time: a byte's high bit says that it is no ASCII, and the same bit of `zeros` that it is NUL.
        let raw = unsafe bytes.bytes
        var (highs, zeros): (UInt64, UInt64) = (0, 0)
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            highs |= word
            zeros |= (word &- 0x0101_0101_0101_0101) & ~word
            at += 8
        }
        while at < range.upperBound {
            highs |= UInt64(bytes[at])
            zeros |= bytes[at] == 0 ? 0x80 : 0
            at += 1
        }
        if zeros & 0x8080_8080_8080_8080 != 0 { throw .malformed("\(what) holds NUL") }
        if highs & 0x8080_8080_8080_8080 == 0 { return }
        do {
            _ = try UTF8Span(validating: bytes.extracting(range))
        } catch {
            throw .malformed("\(what) is not UTF-8")
        }
    }

    /// Copies text that was checked before.
    static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        if range.isEmpty { return "" }
        return unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Whether bytes are these.
    static func isEqual(_ bytes: Span<UInt8>, _ range: Range<Int>, _ others: [UInt8]) -> Bool {
        guard range.count == others.count else { return false }
        let one = unsafe bytes.bytes.extracting(range)
        let other = unsafe others.span.bytes
        var at = 0
        while at + 8 <= range.count {
            // Eight at a time; `at + 8` is within both.
            let left = unsafe one.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let right = unsafe other.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            guard left == right else { return false }
            at += 8
        }
        if range.count >= 8, at < range.count {
            // The last eight, some of which were compared before.
            let left = unsafe one.unsafeLoadUnaligned(fromByteOffset: range.count - 8, as: UInt64.self)
            let right = unsafe other.unsafeLoadUnaligned(fromByteOffset: range.count - 8, as: UInt64.self)
            return left == right
        }
        while at < range.count {
            guard bytes[range.lowerBound + at] == others[at] else { return false }
            at += 1
        }
        return true
    }

    /// Whether bytes are a constant text.
    static func isEqual(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { letters in
            for at in 0..<range.count where unsafe letters[at] != bytes[range.lowerBound + at] { return false }
            return true
        }
    }
}

extension FrameError {
    /// What a peer is told of bytes that are no token.
    @inline(never)
    init(_ fault: ProtobufError.Fault) {
        switch fault {
        case .varintTruncated: self = .malformed("a number is cut off")
        case .varintTooLong: self = .malformed("a number has more than ten bytes")
        case .truncated: self = .malformed("a field is cut off")
        case .badTag, .group, .wrongWireType, .notText, .tooDeep: self = .malformed("a field has no valid number and type")
        }
    }
}
