// What a splitter finds in a stream of bytes.

/// A raw record with its place, or a stretch that holds none.
package enum SplitPiece: Equatable, Sendable {
    case record(RawMarc)
    case reject(offset: UInt64, Reject)
}

/// The bytes of one record, and where they stood.
package struct RawMarc: Equatable, Sendable {
    package var format: MarcFormat
    /// Where in its file the record begins, in bytes.
    package var offset: UInt64
    package var bytes: [UInt8]

    package init(format: MarcFormat, offset: UInt64 = 0, bytes: [UInt8]) {
        self.format = format
        self.offset = offset
        self.bytes = bytes
    }
}
