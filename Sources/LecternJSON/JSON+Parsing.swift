// Reading JSON and JSON5 from text.

package import LecternWire

extension JSON {
    /// What a text may hold.
    package enum Dialect: Equatable, Sendable {
        /// RFC 8259, nothing else.
        case json
        /// JSON5: comments, names without quotation marks, single quotation marks, commas at the end, hexadecimal,
        /// leading plus and point, Infinity and NaN. Names without quotation marks hold no escapes.
        case json5
    }

    /// Reads a text that holds one value.
    /// - Parameters:
    ///   - text: the text.
    ///   - dialect: what it may hold.
    ///   - limits: `jsonBytesMax` and `jsonDepthMax` bound it.
    /// - Throws: `JSONError` with line and column; a name that an object has twice is an error too.
    package static func parse(_ text: String, dialect: Dialect = .json, limits: Limits = Limits()) throws(JSONError) -> JSON {
        var parser = JSONParser(Array(text.utf8), dialect: dialect, limits: limits)
        return try parser.document()
    }

    /// Reads bytes that hold one value in UTF-8.
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - dialect: what it may hold.
    ///   - limits: `jsonBytesMax` and `jsonDepthMax` bound it.
    /// - Throws: `JSONError` with line and column.
    package static func parse(_ bytes: [UInt8], dialect: Dialect = .json, limits: Limits = Limits()) throws(JSONError) -> JSON {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONError(message: "the text is not UTF-8", line: 1, column: 1)
        }
        var parser = JSONParser(bytes, dialect: dialect, limits: limits)
        return try parser.document()
    }
}
