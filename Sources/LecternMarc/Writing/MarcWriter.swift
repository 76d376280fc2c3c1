// Writes records as ISO 2709 and MARCXML, in UTF-8.

/// Writes a record; reading it again gives the same fields.
package struct MarcWriter: Sendable {
    private static let fieldBytesMax = 9_999
    private static let recordBytesMax = 99_999

    package init() {}

    /// A record as ISO 2709.
    ///
    /// Where it has more bytes than the numbers of a leader and directory can say, they are zeros, as other systems write them, and
    /// the terminators alone tell the fields.
    /// - Parameter record: its leader says afterwards that the text is Unicode, and so does UNIMARC's field 100.
    package func iso2709(_ record: MarcRecord) -> [UInt8] {
        let record = Self.saysUnicode(record)
        var directory: [UInt8] = []
        var body: [UInt8] = []
        for field in record.fields {
            let start = body.count
            Self.append(field, to: &body)
            let length = body.count - start
            let fits = length <= Self.fieldBytesMax && start <= Self.recordBytesMax
            directory += Array(field.tag.utf8) + Self.digits(fits ? length : 0, 4) + Self.digits(fits ? start : 0, 5)
        }
        let base = 24 + directory.count + 1
        let length = base + body.count + 1
        var leader = Array(record.leader.utf8)
        leader.replaceSubrange(0..<5, with: Self.digits(length <= Self.recordBytesMax ? length : 0, 5))
        leader.replaceSubrange(10..<12, with: "22".utf8)
        leader.replaceSubrange(12..<17, with: Self.digits(base <= Self.recordBytesMax ? base : 0, 5))
        leader.replaceSubrange(20..<24, with: "4500".utf8)
        return leader + directory + [0x1E] + body + [0x1D]
    }

    private static func append(_ field: MarcField, to body: inout [UInt8]) {
        switch field.content {
        case .control(let text):
            body += Array(text.utf8)
        case .data(let first, let second, let subfields):
            body += [first, second]
            for subfield in subfields { body += [0x1F] + Array(String(subfield.code).utf8) + Array(subfield.text.utf8) }
        }
        body.append(0x1E)
    }

    private static func digits(_ number: Int, _ width: Int) -> [UInt8] {
        let text = String(number)
        return Array((String(repeating: "0", count: max(0, width - text.utf8.count)) + text).utf8)
    }

    /// The record with the coding that it is written in, where the two families say it.
    private static func saysUnicode(_ record: MarcRecord) -> MarcRecord {
        var record = record
        var leader = Array(record.leader.utf8)
        guard MarcFlavour(tags: record.fields.lazy.map(\.tag)) == .unimarc else {
            leader[9] = UInt8(ascii: "a")
            record.leader = String(decoding: leader, as: UTF8.self)
            return record
        }
        for index in record.fields.indices where record.fields[index].tag == "100" {
            guard case .data(let first, let second, var subfields) = record.fields[index].content,
                let at = subfields.firstIndex(where: { $0.code == "a" }), subfields[at].text.utf8.count >= 30
            else { continue }
            var coded = Array(subfields[at].text.utf8)
            coded.replaceSubrange(26..<30, with: "50  ".utf8)
            guard let text = String(validating: coded, as: UTF8.self) else { continue }
            subfields[at].text = text
            record.fields[index].content = .data(indicator1: first, indicator2: second, subfields: subfields)
        }
        return record
    }

    /// What stands before the first record of a MARCXML file.
    package static let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"
    /// What stands after the last one.
    package static let xmlTail = "</collection>\n"

    /// A record as one `<record>` element of MARCXML.
    package func xml(_ record: MarcRecord) -> String {
        var text = "<record>\n  <leader>\(Self.escaped(record.leader))</leader>\n"
        for field in record.fields {
            switch field.content {
            case .control(let value):
                text += "  <controlfield tag=\"\(field.tag)\">\(Self.escaped(value))</controlfield>\n"
            case .data(let first, let second, let subfields):
                let indicators = [first, second].map { Self.escaped(String(Character(Unicode.Scalar($0)))) }
                text += "  <datafield tag=\"\(field.tag)\" ind1=\"\(indicators[0])\" ind2=\"\(indicators[1])\">\n"
                for subfield in subfields {
                    text += "    <subfield code=\"\(Self.escaped(String(subfield.code)))\">\(Self.escaped(subfield.text))</subfield>\n"
                }
                text += "  </datafield>\n"
            }
        }
        return text + "</record>\n"
    }

    /// A text for XML; line ends are references, which a reader would else change.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "<>&\"\r\n\t".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "\r", "\n", "\t": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
