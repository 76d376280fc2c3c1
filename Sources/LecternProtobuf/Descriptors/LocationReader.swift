// Reads google.protobuf.SourceCodeInfo: which comment belongs to which declaration, and where it stands.

/// Reads comments and positions.
enum LocationReader {
    /// Everything that has a position, by the path that descriptor.proto defines.
    /// - Parameter bytes: the encoded SourceCodeInfo.
    static func read(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> [[Int]: Documentation] {
        var found: [[Int]: Documentation] = [:]
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            guard number == 1, type == .bytes else { return false }
            let (path, documentation) = try location(try reader.lengthDelimited())
            if found[path] == nil { found[path] = documentation }
            return true
        }
        return found
    }

    private static func location(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> ([Int], Documentation) {
        var path: [Int] = [], span: [Int] = []
        var leading = "", trailing = "", detached = ""
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): path = try numbers(try reader.lengthDelimited())
            case (2, .bytes): span = try numbers(try reader.lengthDelimited())
            case (3, .bytes): leading = try reader.text()
            case (4, .bytes): trailing = try reader.text()
            case (6, .bytes): detached += try reader.text()
            default: return false
            }
            return true
        }
        let comment = leading.isEmpty ? (trailing.isEmpty ? detached : trailing) : leading
        let line = span.first.map { $0 + 1 } ?? 0
        let column = span.count > 1 ? span[1] + 1 : 0
        return (path, Documentation(comment: trimmed(comment), line: line, column: column))
    }

    private static func numbers(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> [Int] {
        var reader = ProtobufReader(bytes)
        var numbers: [Int] = []
        while reader.offset < bytes.count { numbers.append(Int(truncatingIfNeeded: try reader.varint())) }
        return numbers
    }

    /// A comment without the spaces around its lines, and without empty lines around it. By bytes: characters take ten times as long, and
    /// a daemon reads thousands of comments when it starts.
    private static func trimmed(_ comment: String) -> String {
        guard !comment.isEmpty else { return "" }
        let space = UInt8(ascii: " ")
        var lines = comment.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            let end = line.lastIndex { $0 != space }.map(line.index(after:)) ?? line.startIndex
            return Substring(line[..<end].drop { $0 == space })
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }
}
