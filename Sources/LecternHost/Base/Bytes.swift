// Borrowed bytes of the plugin interface, copied into Swift values and lent out of them.

internal import CLecternPlugin
internal import Glibc

extension lectern_bytes {
    /// No bytes.
    static var empty: lectern_bytes { lectern_bytes(data: nil, size: 0) }

    /// The bytes as a buffer; valid as long as they are lent.
    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: data, count: data == nil ? 0 : Int(size)) }

    /// A copy of the bytes.
    var copied: [UInt8] { Array(buffer) }

    /// A copy as text; what is not UTF-8 is repaired.
    var text: String { String(decoding: buffer, as: UTF8.self) }
}

extension [UInt8] {
    /// Lends the bytes to C.
    /// - Parameter body: is given the bytes, which end with it.
    /// - Returns: what the body returns.
    func lent<Result, Failure: Error>(_ body: (lectern_bytes) throws(Failure) -> Result) throws(Failure) -> Result {
        try withUnsafeBufferPointer { buffer throws(Failure) in
            try body(lectern_bytes(data: buffer.baseAddress, size: UInt64(buffer.count)))
        }
    }
}

extension String {
    /// Whether the text's UTF-8 is these bytes.
    func isSame(as bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        utf8Span.span.withUnsafeBufferPointer { own in
            guard own.count == bytes.count, let first = own.baseAddress, let second = bytes.baseAddress else {
                return own.isEmpty && bytes.isEmpty
            }
            return memcmp(first, second, own.count) == 0
        }
    }

    /// Lends the text's UTF-8 to C.
    /// - Parameter body: is given the bytes, which end with it.
    /// - Returns: what the body returns.
    func lent<Value, Failure: Error>(_ body: (lectern_bytes) throws(Failure) -> Value) throws(Failure) -> Value {
        var text = self
        let result = text.withUTF8 { utf8 in
            Result { () throws(Failure) in try body(lectern_bytes(data: utf8.baseAddress, size: UInt64(utf8.count))) }
        }
        return try result.get()
    }
}
