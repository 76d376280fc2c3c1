// Writing varints. Every writer of protobuf bytes uses it.

/// Writes numbers in as few bytes as they take: seven bits in each, the lowest first.
public enum Varint {
    /// How many bytes a number takes: 1 to 10.
    @inlinable @inline(__always)
    public static func size(_ value: UInt64) -> Int { (70 - (value | 1).leadingZeroBitCount) / 7 }

    /// Writes a number behind what is there.
    @inlinable @inline(__always)
    public static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a number behind what is there.
    /// - Parameter bytes: has room for `size` bytes more.
    @inlinable @inline(__always)
    public static func append(_ value: UInt64, to bytes: inout OutputSpan<UInt8>) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a number into memory.
    /// - Parameter start: where `size` bytes may be written.
    @inlinable @inline(__always)
    public static func write(_ value: UInt64, to start: UnsafeMutablePointer<UInt8>) {
        var place = unsafe start
        var rest = value
        while rest >= 0x80 {
            unsafe place.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
            unsafe place += 1
            rest >>= 7
        }
        unsafe place.pointee = UInt8(truncatingIfNeeded: rest)
    }
}
