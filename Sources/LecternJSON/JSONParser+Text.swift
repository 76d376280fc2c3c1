// Strings and the names of members.

extension JSONParser {
    /// Whether a byte may stand inside a name without quotation marks; every byte of a non-ASCII letter may.
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }

    /// A member's name.
    mutating func name() throws(JSONError) -> String {
        if next == UInt8(ascii: "\"") { return try quoted() }
        guard dialect == .json5 else { throw fail("a name in quotation marks must come here, not \(here)") }
        if next == UInt8(ascii: "'") { return try quoted() }
        let start = position
        while let byte = next, JSONParser.isNameByte(byte) {
            guard let scalar = scalar() else { break }
            let fits = byte < 0x80 || (position == start ? scalar.properties.isIDStart : scalar.properties.isIDContinue)
            guard fits else { break }
            position += UTF8.width(scalar)
        }
        guard position > start, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start]) else {
            throw fail("a name must come here, not \(here)", at: start)
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A string in quotation marks of either kind.
    mutating func quoted() throws(JSONError) -> String {
        let start = position, mark = bytes[position]
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case mark:
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0x0a, 0x0d: throw fail("this string has no end on its line", at: start)
            case 0..<0x20 where dialect == .json:
                throw fail("a control character must be written as \\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw fail("this string has no end", at: start)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        guard let byte = next else { throw fail("this string has no end", at: start) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: try escapedScalar(start).utf8)
        default:
            guard dialect == .json5 else { throw fail("there is no such escape", at: start) }
            try escapeOfJSON5(byte, start, into: &text)
        }
    }

    private mutating func escapeOfJSON5(_ byte: UInt8, _ start: Int, into text: inout [UInt8]) throws(JSONError) {
        switch byte {
        case UInt8(ascii: "v"): text.append(0x0b)
        case UInt8(ascii: "0"):
            if let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                throw fail("there is no such escape", at: start)
            }
            text.append(0)
        case UInt8(ascii: "1")...UInt8(ascii: "9"): throw fail("there is no such escape", at: start)
        case UInt8(ascii: "x"):
            guard let scalar = Unicode.Scalar(try hexadecimal(2, start)) else {
                throw fail("there is no such character", at: start)
            }
            text.append(contentsOf: String(Character(scalar)).utf8)
        case 0x0a: break
        case 0x0d: _ = takeByte("\n")
        default:
            position -= 1
            guard let scalar = scalar() else { throw fail("this string has no end", at: start) }
            position += UTF8.width(scalar)
            if scalar != "\u{2028}", scalar != "\u{2029}" { text.append(contentsOf: String(Character(scalar)).utf8) }
        }
    }

    private mutating func hexadecimal(_ count: Int, _ start: Int) throws(JSONError) -> UInt32 {
        let end = position + count
        guard end <= bytes.count, bytes[position..<end].allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let value = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
        else { throw fail("\(count) hexadecimal digits must follow", at: start) }
        position = end
        return value
    }

    private mutating func escapedScalar(_ start: Int) throws(JSONError) -> String {
        let first = try hexadecimal(4, start)
        if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
        guard first < 0xdc00, next == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
        else {
            throw fail("half of a surrogate pair", at: start)
        }
        position += 2
        let second = try hexadecimal(4, start)
        guard (0xdc00..<0xe000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        else {
            throw fail("half of a surrogate pair", at: start)
        }
        return String(Character(scalar))
    }
}
