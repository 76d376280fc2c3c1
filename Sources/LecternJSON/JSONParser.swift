// Reads JSON and JSON5: values, objects and arrays. Text, numbers and spaces are in the files beside it.

internal import LecternWire

/// A position in a text that is read as JSON.
struct JSONParser {
    let bytes: [UInt8]
    let dialect: JSON.Dialect
    private let limits: Limits
    var position = 0

    /// Begins at the beginning.
    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8], dialect: JSON.Dialect, limits: Limits) {
        self.bytes = bytes
        self.dialect = dialect
        self.limits = limits
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
    }

    /// The byte at the position; nil: the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// One value, and nothing but space around it.
    mutating func document() throws(JSONError) -> JSON {
        guard bytes.count <= limits.jsonBytesMax else {
            throw fail("the text has \(bytes.count) bytes, more than the \(limits.jsonBytesMax) that are read")
        }
        try skipSpace()
        guard next != nil else { throw fail("the text is empty") }
        let value = try value(depth: 0)
        try skipSpace()
        guard next == nil else { throw fail("the value has ended, but \(here) follows") }
        return value
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard depth < limits.jsonDepthMax else { throw fail("arrays and objects lie more than \(limits.jsonDepthMax) deep") }
        guard let byte = next else { throw fail("a value must come here, not the end of the text") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try quoted())
        case UInt8(ascii: "'") where dialect == .json5: return .string(try quoted())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "I"), UInt8(ascii: "N"):
            guard dialect == .json5 else { throw fail("a value must come here, not \(here)") }
            return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fail("a value must come here, not \(here)")
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
        guard take(word) else { throw fail("a value must come here, not \(here)") }
        return value
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        position += 1
        var elements: [JSON] = []
        try skipSpace()
        if takeByte("]") { return .array([]) }
        while true {
            elements.append(try value(depth: depth + 1))
            try skipSpace()
            if takeByte("]") { return .array(elements) }
            guard takeByte(",") else { throw fail("a comma or ] must come here, not \(here)") }
            try skipSpace()
            if dialect == .json5, takeByte("]") { return .array(elements) }
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        position += 1
        var members: [JSON.Member] = []
        var names: Set<String> = []
        try skipSpace()
        if takeByte("}") { return .object([]) }
        while true {
            let start = position
            let name = try name()
            guard names.insert(name).inserted else { throw fail("\"\(name)\" is here for the second time", at: start) }
            try skipSpace()
            guard takeByte(":") else { throw fail("a colon must follow the name \"\(name)\", not \(here)") }
            try skipSpace()
            members.append(.init(name, try value(depth: depth + 1)))
            try skipSpace()
            if takeByte("}") { return .object(members) }
            guard takeByte(",") else { throw fail("a comma or } must come here, not \(here)") }
            try skipSpace()
            if dialect == .json5, takeByte("}") { return .object(members) }
        }
    }

    /// Passes over a byte if it comes next.
    mutating func takeByte(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// Passes over a word if it comes next and ends where a word ends.
    mutating func take(_ word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        let end = position + word.utf8.count
        if end < bytes.count, JSONParser.isNameByte(bytes[end]) { return false }
        position = end
        return true
    }
}
