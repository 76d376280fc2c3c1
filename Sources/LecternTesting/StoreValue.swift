// A parameter or a column, as the store's tests write and compare them.

internal import CLecternPlugin

/// A value of SQL.
package enum StoreValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// Bytes given as text, to be refused.
    case malformed([UInt8])

    init(_ value: lectern_value) {
        let bytes = UnsafeBufferPointer(start: value.bytes.data, count: Int(value.bytes.size))
        switch value.type {
        case LECTERN_INTEGER: self = .integer(value.integer)
        case LECTERN_REAL: self = .real(value.real)
        case LECTERN_TEXT: self = .text(String(decoding: bytes, as: UTF8.self))
        case LECTERN_BLOB: self = .blob(Array(bytes))
        default: self = .null
        }
    }

    /// Passes the value in the interface's form, which borrows from it.
    func withC<Result>(_ body: (lectern_value) -> Result) -> Result {
        var value = lectern_value()
        switch self {
        case .null: value.type = LECTERN_NULL
        case .integer(let integer):
            value.type = LECTERN_INTEGER
            value.integer = integer
        case .real(let real):
            value.type = LECTERN_REAL
            value.real = real
        case .text(let text):
            value.type = LECTERN_TEXT
            return Array(text.utf8).withUnsafeBufferPointer { body(value.holding($0)) }
        case .malformed(let bytes):
            value.type = LECTERN_TEXT
            return bytes.withUnsafeBufferPointer { body(value.holding($0)) }
        case .blob(let blob):
            value.type = LECTERN_BLOB
            return blob.withUnsafeBufferPointer { body(value.holding($0)) }
        }
        return body(value)
    }
}

extension lectern_value {
    fileprivate func holding(_ bytes: UnsafeBufferPointer<UInt8>) -> lectern_value {
        var value = self
        value.bytes = lectern_bytes(data: bytes.baseAddress, size: UInt64(bytes.count))
        return value
    }
}

extension StoreValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .text(value) }
    package init(floatLiteral value: Double) { self = .real(value) }
}
