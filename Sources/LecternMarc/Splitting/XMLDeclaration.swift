// The coding that an XML file declares.

/// Reads `<?xml version="1.0" encoding="GB2312"?>`.
enum XMLDeclaration {
    private static let nameBytesMax = 40

    /// The name under which iconv knows the declared coding; nil where that is UTF-8, or none is declared.
    /// - Parameter bytes: from the first "<".
    static func coding(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let text = String(decoding: bytes[..<end], as: UTF8.self)
        guard let name = text.firstRange(of: "encoding").map({ text[$0.upperBound...] })?
            .drop(while: { " =\"'\t".contains($0) }).prefix(while: { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }),
            !name.isEmpty, name.utf8.count <= nameBytesMax
        else { return nil }
        switch name.uppercased() {
        case "UTF-8", "UTF8", "US-ASCII", "ASCII": return nil
        case "GB2312", "GBK", "CP936", "EUC-CN": return "GB18030"
        case "BIG5": return "BIG5-HKSCS"
        case "ISO-8859-1", "ISO8859-1", "LATIN1": return "CP1252"
        default: return String(name)
        }
    }
}
