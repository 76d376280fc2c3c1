// Makes raw records for tests.

import LecternMarc

/// Records made on purpose.
enum Made {
    /// An ISO 2709 record. A field's content is given with `|` for subfield delimiters.
    static func iso(_ fields: [(String, [UInt8])], leader: String = "00000nam  2200000   4500") -> [UInt8] {
        var directory: [UInt8] = []
        var body: [UInt8] = []
        for (tag, content) in fields {
            let bytes = content.map { $0 == UInt8(ascii: "|") ? 0x1F : $0 } + [0x1E]
            directory += Array(tag.utf8) + digits(bytes.count, 4) + digits(body.count, 5)
            body += bytes
        }
        let base = 24 + directory.count + 1
        var bytes = Array(leader.utf8)
        bytes.replaceSubrange(0..<5, with: digits(base + body.count + 1, 5))
        bytes.replaceSubrange(12..<17, with: digits(base, 5))
        return bytes + directory + [0x1E] + body + [0x1D]
    }

    static func iso(_ fields: [(String, String)], leader: String = "00000nam  2200000   4500") -> [UInt8] {
        iso(fields.map { ($0, Array($1.utf8)) }, leader: leader)
    }

    static func raw(_ fields: [(String, String)]) -> RawMarcRecord { RawMarcRecord(format: .iso2709, bytes: iso(fields)) }

    private static func digits(_ number: Int, _ width: Int) -> [UInt8] {
        let text = String(number)
        return Array((String(repeating: "0", count: max(0, width - text.count)) + text).utf8)
    }

    static func read(_ bytes: [UInt8], _ format: MarcFormat = .iso2709) throws(Reject) -> MarcRecord {
        try MarcReader().read(RawMarcRecord(format: format, bytes: bytes))
    }

    static func reason(_ bytes: [UInt8], _ format: MarcFormat = .iso2709) -> Reject.Reason? {
        do throws(Reject) {
            _ = try BibliographicReader().read(try read(bytes, format))
            return nil
        } catch {
            return error.reason
        }
    }

    static func meaning(_ fields: [(String, String)], leader: String = "00000nam  2200000   4500") throws(Reject) -> Bibliographic {
        try BibliographicReader().read(try read(iso(fields, leader: leader)))
    }
}
