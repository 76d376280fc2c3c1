// A small scanner for the XML of one record: no document types, no entities but the five and the blank of HTML.

/// Gives the tokens of a well-formed piece of XML. It never looks outside of the bytes that it is given.
struct XMLScanner {
    private let bytes: [UInt8]
    private let limits: MarcLimits
    private var at = 0
    /// How many `&` began no reference.
    private(set) var looseReferences = 0

    init(_ bytes: [UInt8], limits: MarcLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The next token; nil at the end.
    /// - Throws: `Reject` with `XML_BROKEN`, naming the byte.
    mutating func next() throws(Reject) -> XMLToken? {
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") { return .text(text()) }
            if matches("<!--") {
                try skip(past: "-->")
            } else if matches("<![CDATA[") {
                at += 9
                let start = at
                try skip(past: "]]>")
                return .text(Array(bytes[start..<(at - 3)]))
            } else if matches("<?") {
                try skip(past: "?>")
            } else if matches("<!") {
                throw broken("a declaration inside a record")
            } else {
                return try tag()
            }
        }
        return nil
    }

    private func broken(_ what: String) -> Reject { Reject(.xmlBroken, "\(what), at byte \(at) of the record") }

    private func matches(_ sequence: StaticString) -> Bool {
        let end = at + sequence.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return sequence.withUTF8Buffer { $0.elementsEqual(bytes[at..<end]) }
    }

    private mutating func skip(past end: StaticString) throws(Reject) {
        while at < bytes.count {
            if matches(end) {
                at += end.utf8CodeUnitCount
                return
            }
            at += 1
        }
        throw broken("\(end) is missing")
    }

    private mutating func text() -> [UInt8] {
        var text: [UInt8] = []
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
            if bytes[at] == UInt8(ascii: "&") {
                reference(into: &text)
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return text
    }

    private mutating func tag() throws(Reject) -> XMLToken {
        let tagStart = at
        at += 1
        let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            guard at - tagStart <= limits.tagBytesMax else { throw broken("a tag that is too long") }
            let hadBlank = skipBlanks()
            guard at < bytes.count else { throw broken("the tag \(name) is not closed") }
            if bytes[at] == UInt8(ascii: ">") {
                at += 1
                return isEnd ? .end(name: name) : .start(name: name, attributes: attributes, isEmpty: false)
            }
            if matches("/>"), !isEnd {
                at += 2
                return .start(name: name, attributes: attributes, isEmpty: true)
            }
            guard hadBlank, !isEnd else { throw broken("the tag \(name) is malformed") }
            let attribute = try attribute()
            guard attributes.updateValue(attribute.value, forKey: attribute.name) == nil else {
                throw broken("the attribute \(attribute.name) is given twice")
            }
        }
    }

    private mutating func attribute() throws(Reject) -> (name: String, value: String) {
        // A prefixed attribute ("xml:id", "xmlns:marc") keeps its prefix: it is never one of MARCXML's.
        let name = try name(keepingPrefix: true)
        _ = skipBlanks()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw broken("\(name) has no value") }
        at += 1
        _ = skipBlanks()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            throw broken("the value of \(name) is not quoted")
        }
        let quote = bytes[at]
        at += 1
        var value: [UInt8] = []
        while at < bytes.count, bytes[at] != quote {
            guard bytes[at] != UInt8(ascii: "<") else { throw broken("< in the value of \(name)") }
            if bytes[at] == UInt8(ascii: "&") {
                reference(into: &value)
            } else {
                value.append(bytes[at])
                at += 1
            }
        }
        guard at < bytes.count else { throw broken("the value of \(name) is not closed") }
        at += 1
        guard let text = String(validating: value, as: UTF8.self) else { throw broken("\(name) is not UTF-8") }
        return (name, text)
    }

    private mutating func name(keepingPrefix: Bool = false) throws(Reject) -> String {
        let start = at
        while at < bytes.count, Self.isNameByte(bytes[at]) { at += 1 }
        guard let name = String(validating: bytes[start..<at], as: UTF8.self), !name.isEmpty else {
            throw broken("a name is missing")
        }
        guard !keepingPrefix, let colon = name.lastIndex(of: ":") else { return name }
        return String(name[name.index(after: colon)...])
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF,
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func skipBlanks() -> Bool {
        let start = at
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
        return at > start
    }

    /// Reads a reference. A `&` that begins none is itself, as many systems write it; one without a meaning leaves U+FFFD,
    /// which stands for text that was lost.
    private mutating func reference(into text: inout [UInt8]) {
        let name = bytes[(at + 1)...].prefix(12).prefix { Self.isNameByte($0) || $0 == UInt8(ascii: "#") }
        guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else {
            looseReferences += 1
            text.append(bytes[at])
            at += 1
            return
        }
        let scalar = Self.scalar(String(decoding: name, as: UTF8.self)) ?? "\u{FFFD}"
        text.append(contentsOf: String(Character(scalar)).utf8)
        at = name.endIndex + 1
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "nbsp": return "\u{A0}"
        default: break
        }
        let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst(1)
        guard name.hasPrefix("#"), let first = digits.first, first.isHexDigit,
            let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
            value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
        else { return nil }
        return Unicode.Scalar(value)
    }
}
