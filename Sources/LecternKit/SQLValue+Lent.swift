// Parameters lent to the host: one array of records, all texts behind one another in one piece of memory.

internal import CLecternPlugin
internal import Glibc

extension SQLValue {
    /// How many bytes of text or blob it has.
    private var bytesCount: Int {
        switch self {
        case .null, .integer, .real: 0
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        }
    }

    /// Lends values to C.
    /// - Parameters:
    ///   - values: the values.
    ///   - body: is given the records, which end with it.
    /// - Throws: `StoreError` where a text holds NUL, or what the body throws.
    static func lend<Result>(
        _ values: [SQLValue], _ body: (UnsafePointer<lectern_value>?, UInt32) throws -> Result
    ) throws -> Result {
        guard !values.isEmpty else { return try body(nil, 0) }
        // By their places in memory: values that are enumerated are counted one by one.
        return try values.withUnsafeBufferPointer { values in
            let size = values.reduce(0) { $0 + $1.bytesCount }
            return try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
                try withUnsafeTemporaryAllocation(of: lectern_value.self, capacity: values.count) { records in
                    var filled = 0
                    for place in values.indices {
                        records.initializeElement(at: place, to: try values[place].record(room, &filled))
                    }
                    return try body(UnsafePointer(records.baseAddress), UInt32(values.count))
                }
            }
        }
    }

    /// The record of a value, its bytes copied to where `filled` points.
    private func record(_ room: UnsafeMutableRawBufferPointer, _ filled: inout Int) throws(StoreError) -> lectern_value {
        var record = lectern_value()
        switch self {
        case .null:
            record.type = LECTERN_NULL
        case .integer(let number):
            (record.type, record.integer) = (LECTERN_INTEGER, number)
        case .real(let number):
            (record.type, record.real) = (LECTERN_REAL, number)
        case .text(let text):
            record.type = LECTERN_TEXT
            record.bytes = SQLValue.copy(text.utf8, room, &filled)
            guard record.bytes.size == 0 || memchr(record.bytes.data, 0, Int(record.bytes.size)) == nil else {
                throw StoreError(LECTERN_INVALID, "a text parameter holds the character NUL")
            }
        case .blob(let bytes):
            record.type = LECTERN_BLOB
            record.bytes = SQLValue.copy(bytes, room, &filled)
        }
        return record
    }

    private static func copy(
        _ bytes: some Collection<UInt8>, _ room: UnsafeMutableRawBufferPointer, _ filled: inout Int
    ) -> lectern_bytes {
        let target = UnsafeMutableRawBufferPointer(rebasing: room[filled..<(filled + bytes.count)])
        target.copyBytes(from: bytes)
        filled += target.count
        return lectern_bytes(data: UnsafePointer(target.baseAddress?.assumingMemoryBound(to: UInt8.self)), size: UInt64(target.count))
    }
}
