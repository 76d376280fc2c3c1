// Cuts a file of records, given in chunks, into raw records: memory stays constant however long it is.

/// Cuts a stream of bytes into raw records and tells ISO 2709 from MARCXML by looking.
///
/// A pure state machine: bytes in, pieces out. After a broken record it goes on with the next one.
package struct RecordSplitter: Sendable {
    private enum State: Sendable {
        case looking([UInt8])
        case iso(Iso2709Splitter)
        case xml(MarcXMLSplitter)
        case refused
    }

    /// So many bytes at the beginning of a file may be blank.
    private static let blankBytesMax = 4096

    private let limits: MarcLimits
    private var state = State.looking([])

    package init(limits: MarcLimits = MarcLimits()) { self.limits = limits }

    /// Takes the next bytes of the file.
    /// - Returns: what ended in them, in the order of the file.
    package mutating func receive(_ chunk: some Collection<UInt8>) -> [SplitPiece] {
        switch state {
        case .refused:
            return []
        case .iso(var splitter):
            state = .refused  // so that the splitter's buffer is held once
            let pieces = splitter.receive(chunk)
            state = .iso(splitter)
            return pieces
        case .xml(var splitter):
            state = .refused
            let pieces = splitter.receive(chunk)
            state = .xml(splitter)
            return pieces
        case .looking(let before):
            return look(at: before + chunk, isWhole: false)
        }
    }

    /// Tells that the file has ended.
    /// - Returns: what the end makes certain.
    package mutating func finish() -> [SplitPiece] {
        var pieces: [SplitPiece] = []
        if case .looking(let before) = state, !before.isEmpty { pieces = look(at: before, isWhole: true) }
        switch state {
        case .iso(var splitter): pieces += splitter.finish()
        case .xml(var splitter): pieces += splitter.finish()
        case .looking, .refused: break
        }
        state = .refused
        return pieces
    }

    private mutating func look(at bytes: [UInt8], isWhole: Bool) -> [SplitPiece] {
        guard bytes.count >= 4 || isWhole else {
            state = .looking(bytes)
            return []
        }
        if let why = Self.unreadable(bytes) {
            state = .refused
            return [.reject(offset: 0, Reject(.formatUnknown, why))]
        }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[mark...].firstIndex(where: { !Self.isBlank($0) }) else {
            state = bytes.count > Self.blankBytesMax ? .refused : .looking(bytes)
            return []
        }
        if bytes[first] == UInt8(ascii: "<") {
            var splitter = MarcXMLSplitter(limits: limits, offset: UInt64(mark))
            let pieces = splitter.receive(bytes[mark...])
            state = .xml(splitter)
            return pieces
        }
        var splitter = Iso2709Splitter(limits: limits, offset: UInt64(mark))
        let pieces = splitter.receive(bytes[mark...])
        state = .iso(splitter)
        return pieces
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func unreadable(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x1F, 0x8B]) { return "the file is compressed with gzip; unpack it first" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "the file is a zip archive; unpack it first" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return "the file is in UTF-16; convert it to UTF-8 first"
        }
        return nil
    }
}
