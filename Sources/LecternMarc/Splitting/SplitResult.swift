// The results of a splitter.

/// A raw record with its offset, or a reject for bytes that hold none.
package enum SplitResult: Equatable, Sendable {
    case record(RawMarcRecord)
    case reject(offset: UInt64, Reject)
}

/// The bytes of one record, and where they stood.
package struct RawMarcRecord: Equatable, Sendable {
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
