// Finds the records of an ISO 2709 file by their terminators, which no text can contain.

/// Cuts at 0x1D. The lengths in the leaders are not used: they are wrong more often than terminators are missing.
struct Iso2709Splitter: Sendable {
    private static let recordEnd: UInt8 = 0x1D

    private let limits: MarcLimits
    private var buffer: [UInt8] = []
    private var start: UInt64
    private var skipping = false

    init(limits: MarcLimits, offset: UInt64) {
        self.limits = limits
        start = offset
    }

    mutating func receive(_ chunk: some Collection<UInt8>) -> [SplitResult] {
        var pieces: [SplitResult] = []
        var rest = chunk[...]
        while let end = rest.firstIndex(of: Self.recordEnd) {
            take(rest[...end], into: &pieces)
            close(into: &pieces)
            rest = rest[rest.index(after: end)...]
        }
        take(rest, into: &pieces)
        return pieces
    }

    mutating func finish() -> [SplitResult] {
        var pieces: [SplitResult] = []
        while let last = buffer.last, Self.isSeparator(last) { buffer.removeLast() }
        close(into: &pieces)
        return pieces
    }

    /// Whether a byte may stand between records, as editors, transfers and old systems leave it.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x0D || byte == 0x0A || byte == 0x00 || byte == 0x1A || byte == 0x20 || byte == 0x09
    }

    /// The byte order mark of UTF-8, which stands between records where files were joined.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private mutating func take(_ bytes: some Collection<UInt8>, into pieces: inout [SplitResult]) {
        if skipping {
            start += UInt64(bytes.count)
            return
        }
        var bytes = bytes[...]
        if buffer.isEmpty {
            let blank = bytes.prefix(while: Self.isSeparator)
            start += UInt64(blank.count)
            bytes = bytes[blank.endIndex...]
        }
        buffer.append(contentsOf: bytes)
        guard buffer.count > limits.recordBytesMax else { return }
        pieces.append(.reject(offset: start, Reject(.tooLarge, "no record ends within \(limits.recordBytesMax) bytes")))
        start += UInt64(buffer.count)
        buffer = []
        skipping = true
    }

    private mutating func close(into pieces: inout [SplitResult]) {
        defer {
            start += UInt64(buffer.count)
            buffer = []
            skipping = false
        }
        if buffer.starts(with: Self.mark) {
            buffer.removeFirst(Self.mark.count)
            start += UInt64(Self.mark.count)
        }
        guard !skipping, !buffer.isEmpty, buffer != [Self.recordEnd] else { return }
        if buffer.contains(0x1E) || buffer.last == Self.recordEnd {
            pieces.append(.record(RawMarcRecord(format: .iso2709, offset: start, bytes: buffer)))
        } else {
            let why = "\(buffer.count) bytes without any terminator of ISO 2709"
            pieces.append(.reject(offset: start, Reject(.formatUnknown, why)))
        }
    }
}
