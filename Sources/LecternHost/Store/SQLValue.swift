// A parameter or column of the host's own statements, as a Swift value.

internal import CLecternPlugin

/// A value of the host's own tables.
enum SQLValue: Equatable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// Copies a column.
    init(_ value: lectern_value) {
        switch value.type {
        case LECTERN_INTEGER: self = .integer(value.integer)
        case LECTERN_REAL: self = .real(value.real)
        case LECTERN_TEXT: self = .text(value.bytes.text)
        case LECTERN_BLOB: self = .blob(value.bytes.copied)
        default: self = .null
        }
    }

    /// Lends values to C: one array of records, all texts and blobs behind one another in one piece of memory.
    /// - Parameters:
    ///   - values: the values.
    ///   - body: is given the records, which end with it.
    static func lend<Result>(_ values: [SQLValue], _ body: (UnsafeBufferPointer<lectern_value>) -> Result) -> Result {
        // By their places in memory: values that are enumerated are counted one by one.
        values.withUnsafeBufferPointer { values in
            let size = values.reduce(0) { $0 + $1.bytesCount }
            return withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
                withUnsafeTemporaryAllocation(of: lectern_value.self, capacity: values.count) { records in
                    var filled = 0
                    for place in values.indices {
                        records.initializeElement(at: place, to: values[place].record(room, &filled))
                    }
                    return body(UnsafeBufferPointer(records))
                }
            }
        }
    }

    private var bytesCount: Int {
        switch self {
        case .null, .integer, .real: 0
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        }
    }

    private func record(_ room: UnsafeMutableRawBufferPointer, _ filled: inout Int) -> lectern_value {
        func copy(_ bytes: some Collection<UInt8>) -> lectern_bytes {
            let target = UnsafeMutableRawBufferPointer(rebasing: room[filled..<(filled + bytes.count)])
            target.copyBytes(from: bytes)
            filled += target.count
            return lectern_bytes(
                data: UnsafePointer(target.baseAddress?.assumingMemoryBound(to: UInt8.self)), size: UInt64(target.count))
        }
        var record = lectern_value()
        switch self {
        case .null: record.type = LECTERN_NULL
        case .integer(let number): (record.type, record.integer) = (LECTERN_INTEGER, number)
        case .real(let number): (record.type, record.real) = (LECTERN_REAL, number)
        case .text(let text): (record.type, record.bytes) = (LECTERN_TEXT, copy(text.utf8))
        case .blob(let bytes): (record.type, record.bytes) = (LECTERN_BLOB, copy(bytes))
        }
        return record
    }

    /// The number; 0 for anything else.
    var integer: Int64 { if case .integer(let number) = self { number } else { 0 } }
    /// The text; empty for anything else.
    var text: String { if case .text(let text) = self { text } else { "" } }
    /// The bytes; empty for anything else.
    var blob: [UInt8] { if case .blob(let bytes) = self { bytes } else { [] } }
}
