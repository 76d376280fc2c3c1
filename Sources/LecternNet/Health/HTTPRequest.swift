// Reads the head of one HTTP/1.1 request: GET only, strictly, and not a byte more than is needed for a health check.

/// A request that was read. Bodies are not taken, headers are checked and dropped.
package struct HTTPRequest: Equatable, Sendable {
    /// The path without its query: "/metrics".
    package let path: String

    /// What the bytes so far amount to.
    enum Parsing: Equatable {
        /// The head has not ended yet.
        case incomplete
        case request(HTTPRequest)
        /// It can't be served; the answer says why.
        case refused(HTTPResponse)
    }

    /// Reads a request's head.
    /// - Parameters:
    ///   - bytes: what has come so far.
    ///   - bytesMax: how long the head may be, with its empty line.
    /// - Returns: the request, or why it is refused, or that more is needed.
    static func parse(_ bytes: [UInt8], bytesMax: Int) -> Parsing {
        guard let end = headEnd(bytes) else {
            // What is no request is refused as soon as that is plain: its sender may never send an empty line.
            if let first = line(bytes, from: 0) {
                if case .refused(let response) = requestLine(first) { return .refused(response) }
            } else if let response = refusalOfBeginning(bytes) {
                return .refused(response)
            }
            return bytes.count < bytesMax ? .incomplete : .refused(.tooLong(bytesMax))
        }
        guard end <= bytesMax else { return .refused(.tooLong(bytesMax)) }
        guard let first = line(bytes, from: 0) else { return .refused(.malformed) }
        let request: HTTPRequest, isVersion11: Bool
        switch requestLine(first) {
        case .refused(let response): return .refused(response)
        case .line(let found, let version): (request, isVersion11) = (found, version)
        }
        var hasHost = false
        var position = first.count + 2
        while let field = line(bytes, from: position), !field.isEmpty {
            position += field.count + 2
            guard let colon = field.firstIndex(of: UInt8(ascii: ":")), colon > field.startIndex, field[..<colon].allSatisfy(isTokenByte),
                field[colon...].allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 })
            else { return .refused(.malformed) }
            switch String(decoding: field[..<colon], as: UTF8.self).lowercased() {
            case "host": hasHost = true
            case "transfer-encoding": return .refused(.bodyRefused)
            case "content-length":
                let length = field[(colon + 1)...].filter { $0 != 0x20 && $0 != 0x09 }
                guard length == [UInt8(ascii: "0")] else { return .refused(.bodyRefused) }
            default: break
            }
        }
        return hasHost || !isVersion11 ? .request(request) : .refused(.hostMissing)
    }

    private enum FirstLine {
        case line(HTTPRequest, isVersion11: Bool)
        case refused(HTTPResponse)
    }

    /// "GET /metrics HTTP/1.1"
    private static func requestLine(_ bytes: ArraySlice<UInt8>) -> FirstLine {
        let words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(isTokenByte), words[1].first == UInt8(ascii: "/"),
            words[1].allSatisfy({ $0 > 0x20 && $0 < 0x7f })
        else { return .refused(.malformed) }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { return .refused(.malformed) }
        guard Array(words[0]) == Array("GET".utf8) else { return .refused(.methodNotAllowed) }
        let path = words[1].prefix { $0 != UInt8(ascii: "?") }
        return .line(HTTPRequest(path: String(decoding: path, as: UTF8.self)), isVersion11: version == "HTTP/1.1")
    }

    /// The line that begins there, without its CR LF; nil: it has not ended yet.
    private static func line(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8>? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == 0x0d, bytes[index + 1] == 0x0a { return bytes[start..<index] }
            index += 1
        }
        return nil
    }

    /// Where the empty line ends.
    private static func headEnd(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index + 3 < bytes.count {
            if bytes[index] == 0x0d, bytes[index + 1] == 0x0a, bytes[index + 2] == 0x0d, bytes[index + 3] == 0x0a { return index + 4 }
            index += 1
        }
        return nil
    }

    /// Why a first line that has not ended can't become one that is served; nil: it may.
    private static func refusalOfBeginning(_ bytes: [UInt8]) -> HTTPResponse? {
        let begin = Array("GET /".utf8)
        if bytes.prefix(begin.count).elementsEqual(begin.prefix(bytes.count)) {
            // Its line ends with CR LF and has nothing below a blank before that.
            let isPlain = bytes.allSatisfy { $0 >= 0x20 } || bytes.last == 0x0d && bytes.dropLast().allSatisfy { $0 >= 0x20 }
            return isPlain ? nil : .malformed
        }
        let method = bytes.prefix { $0 != UInt8(ascii: " ") }
        return method.allSatisfy(isTokenByte) && !method.elementsEqual(begin.prefix(3)) ? .methodNotAllowed : .malformed
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: Array("!#$%&'*+-.^_`|~".utf8).contains(byte)
        }
    }
}
