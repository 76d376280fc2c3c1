// Protobuf's fields within a span of bytes, by index: no pointers, every access is checked.

/// Reads protobuf fields. `at` moves past what was read.
enum WireFields {
    /// A field's wire type.
    enum Kind: UInt64 {
        case varint = 0
        case fixed64 = 1
        case bytes = 2
        case beginGroup = 3
        case endGroup = 4
        case fixed32 = 5
    }

    /// How deep unknown groups may nest.
    static let groupDepthMax = 8

    /// Reads a varint of up to ten bytes.
    static func varint(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> UInt64 {
        guard at < end else { throw .malformed("a number is cut off") }
        let first = bytes[at]
        at += 1
        if first < 0x80 { return UInt64(first) }
        var value = UInt64(first & 0x7f)
        var shift: UInt64 = 7
        while shift < 70 {
            guard at < end else { throw .malformed("a number is cut off") }
            let byte = bytes[at]
            at += 1
            value |= shift < 64 ? UInt64(byte & 0x7f) << shift : 0
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .malformed("a number has more than ten bytes")
    }

    /// Reads a field's number and type.
    static func tag(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> (number: UInt64, kind: Kind) {
        try field(try varint(bytes, &at, end))
    }

    /// What a tag says.
    static func field(_ tag: UInt64) throws(FrameError) -> (number: UInt64, kind: Kind) {
        let number = tag >> 3
        guard let kind = Kind(rawValue: tag & 7), number > 0, number < 1 << 29 else {
            throw .malformed("a field has no valid number and type")
        }
        return (number, kind)
    }

    /// Reads a length and gives the range of the bytes that it announces.
    static func range(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> Range<Int> {
        let length = try varint(bytes, &at, end)
        guard length <= UInt64(end - at) else { throw .malformed("a field is cut off") }
        let range = at..<(at + Int(length))
        at = range.upperBound
        return range
    }

    /// Four bytes as they lie.
    @inline(__always)
    static func fourBytes(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
        precondition(at >= 0 && at + 4 <= bytes.count, "four bytes that are not there")
        return unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self)
    }

    /// Reads eight bytes, little-endian.
    static func fixed64(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(FrameError) -> UInt64 {
        guard end - at >= 8 else { throw .malformed("a number is cut off") }
        var value: UInt64 = 0
        for index in 0..<8 { value |= UInt64(bytes[at + index]) << UInt64(8 * index) }
        at += 8
        return value
    }

    /// Passes over a field that is not known.
    static func skip(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int, number: UInt64, kind: Kind, depth: Int = 0
    ) throws(FrameError) {
        switch kind {
        case .varint: _ = try varint(bytes, &at, end)
        case .fixed64: _ = try fixed64(bytes, &at, end)
        case .bytes: _ = try range(bytes, &at, end)
        case .fixed32:
            guard end - at >= 4 else { throw .malformed("a number is cut off") }
            at += 4
        case .endGroup: throw .malformed("a group ends that did not begin")
        case .beginGroup:
            guard depth < groupDepthMax else { throw .malformed("groups nest too deep") }
            while true {
                let inner = try tag(bytes, &at, end)
                if inner.kind == .endGroup {
                    guard inner.number == number else { throw .malformed("a group ends that did not begin") }
                    return
                }
                try skip(bytes, &at, end, number: inner.number, kind: inner.kind, depth: depth + 1)
            }
        }
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
