// Splits a file, given in chunks, into raw records in constant memory.

/// Splits a stream of bytes into raw records, and detects ISO 2709, MARCXML or MARC-in-JSON from its first bytes.
///
/// A value without I/O: bytes in, results out. After a broken record it continues with the next one. A stream in UTF-16 is read
/// as if it were in UTF-8; offsets are those of its bytes in UTF-8.
package struct RecordSplitter: Sendable {
    private enum State: Sendable {
        case looking([UInt8])
        case iso(Iso2709Splitter)
        case xml(MarcXMLSplitter)
        case json(MarcJSONSplitter)
        case refused
    }

    /// So many bytes at the beginning of a file may be blank.
    private static let blankBytesMax = 4096
    /// So many bytes at the beginning of an XML file may come before its root.
    private static let declarationBytesMax = 256

    private let limits: MarcLimits
    private var state = State.looking([])
    private var utf16: UTF16Stream?
    private var isFirst = true

    package init(limits: MarcLimits = MarcLimits()) { self.limits = limits }

    /// Processes the next bytes of the file.
    /// - Returns: the records and rejects that ended in them, in the order of the file.
    package mutating func receive(_ chunk: some Collection<UInt8>) -> [SplitResult] {
        if isFirst, !chunk.isEmpty {
            guard chunk.count >= 4 else { return hold(chunk) }
            isFirst = false
            utf16 = UTF16Stream(beginning: held + chunk.prefix(4))
            let all = held + chunk
            held = []
            return receive(all)
        }
        guard var stream = utf16 else { return split(chunk) }
        let bytes = stream.utf8(chunk)
        utf16 = stream
        return split(bytes)
    }

    /// The first bytes of a stream that came in very small chunks.
    private var held: [UInt8] = []

    private mutating func hold(_ chunk: some Collection<UInt8>) -> [SplitResult] {
        held += chunk
        guard held.count >= 4 else { return [] }
        let all = held
        held = []
        return receive(all)
    }

    private mutating func split(_ chunk: some Collection<UInt8>) -> [SplitResult] {
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
        case .json(var splitter):
            state = .refused
            let pieces = splitter.receive(chunk)
            state = .json(splitter)
            return pieces
        case .looking(let before):
            return detectFormat(of: before + chunk, isWhole: false)
        }
    }

    /// Processes the end of the file.
    /// - Returns: the remaining records and rejects.
    package mutating func finish() -> [SplitResult] {
        var pieces: [SplitResult] = []
        if !held.isEmpty {
            isFirst = false
            let all = held
            held = []
            pieces += split(all)
        }
        if case .looking(let before) = state, !before.isEmpty { pieces += detectFormat(of: before, isWhole: true) }
        switch state {
        case .iso(var splitter): pieces += splitter.finish()
        case .xml(var splitter): pieces += splitter.finish()
        case .json(var splitter): pieces += splitter.finish()
        case .looking, .refused: break
        }
        state = .refused
        return pieces
    }

    private mutating func detectFormat(of bytes: [UInt8], isWhole: Bool) -> [SplitResult] {
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
        switch bytes[first] {
        case UInt8(ascii: "<"):
            // The coding stands before the first ">".
            guard isWhole || bytes.count > Self.declarationBytesMax || bytes.contains(UInt8(ascii: ">")) else {
                state = .looking(bytes)
                return []
            }
            state = .xml(MarcXMLSplitter(
                limits: limits, offset: UInt64(mark), coding: utf16 == nil ? XMLDeclaration.coding(bytes[first...]) : nil))
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            state = .json(MarcJSONSplitter(limits: limits, offset: UInt64(mark)))
        default:
            state = .iso(Iso2709Splitter(limits: limits, offset: UInt64(mark)))
        }
        return split(bytes[mark...])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func unreadable(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x1F, 0x8B]) { return "the file is compressed with gzip; unpack it first" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "the file is a zip archive; unpack it first" }
        return nil
    }
}
