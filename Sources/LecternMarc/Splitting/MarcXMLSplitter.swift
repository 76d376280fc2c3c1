// Finds the `<record>` elements of an XML file without reading what is in them.

/// Cuts at `<record>` and `</record>` of any namespace and prefix, outside comments, CDATA and quotation marks.
///
/// A `<record>` that holds another before any field is a wrapper, as in answers of SRU and OAI: the inner one
/// is taken. One that holds another after a field was never closed: it is refused and the inner one taken.
struct MarcXMLSplitter: Sendable {
    private enum State: Sendable {
        case text
        case tag
        case quoted(UInt8)
        /// Up to a closing sequence: of a comment, CDATA section or instruction.
        case until([UInt8])
        /// A document type, with how many brackets are open.
        case documentType(brackets: Int)
    }

    private let limits: MarcLimits
    private var state = State.text
    /// Since the beginning of the record, or else of the tag.
    private var buffer: [UInt8] = []
    private var position: UInt64
    private var tagStart = 0
    private var recordStart: UInt64?
    private var hasFields = false

    /// The coding that the file declares, by iconv's name; nil: UTF-8.
    private let coding: String?

    init(limits: MarcLimits, offset: UInt64, coding: String? = nil) {
        self.limits = limits
        self.coding = coding
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
        guard let start = recordStart else { return [] }
        return [.reject(offset: start, Reject(.xmlBroken, "the file ends inside this record"))]
    }

    private mutating func step(_ byte: UInt8, _ pieces: inout [SplitResult]) {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") {
                openTag()
            } else if recordStart != nil {
                buffer.append(byte)
            }
        case .tag:
            inTag(byte, &pieces)
        case .quoted(let mark):
            if byte == UInt8(ascii: "<") {  // not allowed there: the quotation was never closed
                openTag()
                break
            }
            buffer.append(byte)
            if byte == mark { state = .tag }
        case .until(let end):
            buffer.append(byte)
            if byte == UInt8(ascii: ">"), buffer.suffix(end.count).elementsEqual(end) { closeMarkup() }
        case .documentType(let brackets):
            inDocumentType(byte, brackets)
        }
        checkSize(&pieces)
    }

    private mutating func openTag() {
        if recordStart == nil { buffer = [] }
        tagStart = buffer.count
        buffer.append(UInt8(ascii: "<"))
        state = .tag
    }

    private mutating func inTag(_ byte: UInt8, _ pieces: inout [SplitResult]) {
        if byte == UInt8(ascii: "<") { return openTag() }
        buffer.append(byte)
        if byte == UInt8(ascii: ">") {
            state = .text
            return closeTag(&pieces)
        }
        let tag = buffer[tagStart...]
        switch tag.count {
        case 2 where byte == UInt8(ascii: "?"):
            state = .until(Array("?>".utf8))
        case 3 where byte == UInt8(ascii: "D") && tag.elementsEqual("<!D".utf8):
            state = .documentType(brackets: 0)
        case 4 where tag.elementsEqual("<!--".utf8):
            state = .until(Array("-->".utf8))
        case 9 where tag.elementsEqual("<![CDATA[".utf8):
            state = .until(Array("]]>".utf8))
        default:
            if tag.count > 2, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { state = .quoted(byte) }
        }
    }

    private mutating func inDocumentType(_ byte: UInt8, _ brackets: Int) {
        switch byte {
        case UInt8(ascii: "["): state = .documentType(brackets: brackets + 1)
        case UInt8(ascii: "]"): state = .documentType(brackets: brackets - 1)
        case UInt8(ascii: ">") where brackets <= 0: closeMarkup()
        default: break
        }
    }

    private mutating func closeMarkup() {
        state = .text
        if recordStart == nil { buffer = [] }
    }

    private mutating func closeTag(_ pieces: inout [SplitResult]) {
        let tag = buffer[tagStart...]
        let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
        let isEmpty = tag.dropLast().last == UInt8(ascii: "/")
        let name = Self.localName(tag)
        if name.elementsEqual("record".utf8) {
            if isEnd { return endRecord(&pieces) }
            beginRecord(&pieces)
            if isEmpty { endRecord(&pieces) }
        } else if recordStart == nil {
            buffer = []
        } else if !isEnd {
            hasFields = hasFields || name.elementsEqual("leader".utf8) || name.elementsEqual("controlfield".utf8)
                || name.elementsEqual("datafield".utf8)
        }
    }

    private mutating func beginRecord(_ pieces: inout [SplitResult]) {
        if let start = recordStart, hasFields {
            pieces.append(.reject(offset: start, Reject(.xmlBroken, "the record is not closed before the next begins")))
        }
        buffer.removeSubrange(..<tagStart)
        tagStart = 0
        recordStart = position + 1 - UInt64(buffer.count)
        hasFields = false
    }

    private mutating func endRecord(_ pieces: inout [SplitResult]) {
        if let start = recordStart {
            pieces.append(.record(RawMarcRecord(format: .marcXML, offset: start, bytes: inUTF8(buffer))))
        }
        recordStart = nil
        buffer = []
    }

    /// The record in UTF-8, if the file declares another coding and the record is in that.
    private func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
        guard let coding, bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        return Iconv(from: coding)?.decode(bytes[...]) ?? bytes
    }

    /// Between `<` or `</` and a blank, `/` or `>`, after the prefix.
    private static func localName(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let body = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
        let name = body.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
        return name[(colon + 1)...]
    }

    private mutating func checkSize(_ pieces: inout [SplitResult]) {
        if let start = recordStart {
            guard buffer.count > limits.recordBytesMax else { return }
            pieces.append(
                .reject(offset: start, Reject(.tooLarge, "the record is longer than \(limits.recordBytesMax) bytes")))
            recordStart = nil
            tagStart = 0
            if case .until = state { buffer = Array(buffer.suffix(2)) } else { closeMarkup() }
            return
        }
        guard buffer.count > limits.tagBytesMax else { return }
        if case .until = state { buffer = Array(buffer.suffix(2)) } else { closeMarkup() }
    }
}
