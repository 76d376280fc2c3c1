// Finds the records of a MARC-in-JSON file: objects with a leader and fields, one after another, in an array or a wrapper.

/// Cuts at the braces of objects that have a member "leader" or "fields", outside of quotation marks.
struct MarcJSONSplitter: Sendable {
    private let limits: MarcLimits
    private var position: UInt64
    /// Since the innermost object that may be a record.
    private var buffer: [UInt8] = []
    private var start: UInt64?
    /// Open braces since that object, itself included.
    private var depth = 0
    private var isRecord = false
    private var isQuoted = false
    private var isEscaped = false
    /// The text in quotation marks that was read last, as far as it may be a name that counts.
    private var name: [UInt8] = []
    private var skipping = false

    init(limits: MarcLimits, offset: UInt64) {
        self.limits = limits
        position = offset
    }

    mutating func receive(_ chunk: some Collection<UInt8>) -> [SplitResult] {
        var pieces: [SplitResult] = []
        for byte in chunk {
            step(byte, &pieces)
            position += 1
        }
        return pieces
    }

    mutating func finish() -> [SplitResult] {
        guard let start, isRecord else { return [] }
        return [.reject(offset: start, Reject(.formatUnknown, "the file ends inside this record"))]
    }

    private mutating func step(_ byte: UInt8, _ pieces: inout [SplitResult]) {
        if start != nil, !skipping { buffer.append(byte) }
        if isQuoted {
            inQuotes(byte)
        } else {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted = true
                name = []
            case UInt8(ascii: "{"):
                open()
            case UInt8(ascii: "}"):
                close(&pieces)
            case UInt8(ascii: ":"):
                if depth == 1, name.elementsEqual("leader".utf8) || name.elementsEqual("fields".utf8) { isRecord = true }
            default:
                break
            }
        }
        guard let start, !skipping, buffer.count > limits.recordBytesMax else { return }
        pieces.append(.reject(offset: start, Reject(.tooLarge, "the record is longer than \(limits.recordBytesMax) bytes")))
        buffer = []
        skipping = true
    }

    private mutating func inQuotes(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isQuoted = false
        } else if name.count < 8 {
            name.append(byte)
        }
    }

    private mutating func open() {
        guard !isRecord else {
            depth += 1
            return
        }
        // An object without a leader is a wrapper: this one may be the record.
        buffer = [UInt8(ascii: "{")]
        start = position
        depth = 1
        skipping = false
    }

    private mutating func close(_ pieces: inout [SplitResult]) {
        guard depth > 0 else { return }
        depth -= 1
        guard depth == 0 else { return }
        if let start, isRecord, !skipping {
            pieces.append(.record(RawMarcRecord(format: .marcJSON, offset: start, bytes: buffer)))
        }
        start = nil
        buffer = []
        isRecord = false
        skipping = false
    }
}
