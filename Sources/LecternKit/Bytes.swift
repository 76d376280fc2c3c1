// Borrowed bytes of the plugin interface, copied into Swift values and lent out of them.

internal import CLecternPlugin

extension lectern_bytes {
    /// No bytes.
    static var empty: lectern_bytes { lectern_bytes(data: nil, size: 0) }

    /// The bytes as a buffer; valid as long as they are lent.
    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: data, count: data == nil ? 0 : Int(size)) }

    /// A copy of the bytes.
    var copied: [UInt8] { Array(buffer) }

    /// A copy as text; what is not UTF-8 is repaired.
    var text: String { size == 0 ? "" : String(decoding: buffer, as: UTF8.self) }

    /// The bytes of a constant text, which live as long as the plugin.
    init(_ text: StaticString) {
        precondition(text.hasPointerRepresentation, "a text of one character is no statement and no name")
        self.init(data: text.utf8Start, size: UInt64(text.utf8CodeUnitCount))
    }

    /// Lends bytes to C.
    /// - Parameters:
    ///   - bytes: what to lend.
    ///   - body: is given the bytes, which end with it.
    static func lend<Result>(_ bytes: [UInt8], _ body: (lectern_bytes) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { try body(lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
    }

    /// Lends a text's UTF-8 to C.
    /// - Parameters:
    ///   - text: what to lend.
    ///   - body: is given the bytes, which end with it.
    static func lend<Result>(_ text: String, _ body: (lectern_bytes) throws -> Result) rethrows -> Result {
        var text = text
        return try text.withUTF8 { try body(lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
    }

    /// Lends several texts to C at once.
    /// - Parameters:
    ///   - texts: what to lend.
    ///   - body: is given the texts in the same order; they end with it.
    static func lend<Result>(
        texts: some Collection<String>, _ body: (UnsafeBufferPointer<lectern_bytes>) throws -> Result
    ) rethrows -> Result {
        let size = texts.reduce(0) { $0 + $1.utf8.count }
        return try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
            try withUnsafeTemporaryAllocation(of: lectern_bytes.self, capacity: texts.count) { records in
                var filled = 0
                for (place, text) in texts.enumerated() {
                    let target = UnsafeMutableRawBufferPointer(rebasing: room[filled..<(filled + text.utf8.count)])
                    target.copyBytes(from: text.utf8)
                    filled += target.count
                    let start = UnsafePointer(target.baseAddress?.assumingMemoryBound(to: UInt8.self))
                    records.initializeElement(at: place, to: lectern_bytes(data: start, size: UInt64(target.count)))
                }
                return try body(UnsafeBufferPointer(records))
            }
        }
    }
}
