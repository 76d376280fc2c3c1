// Turns MARC-in-JSON into ISO 2709, which the daemon reads.

internal import LecternJSON
internal import LecternMarc

/// Reads records as {"leader": "…", "fields": [{"001": "…"}, {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "…"}]}}]}.
enum MarcInJSON {
    /// A record as ISO 2709.
    /// - Parameter raw: one JSON object.
    /// - Throws: `Reject` where it is no JSON, or no record.
    static func iso2709(_ raw: RawMarcRecord) throws(Reject) -> RawMarcRecord {
        let json: JSON
        do {
            json = try JSON.parse(String(decoding: raw.bytes, as: UTF8.self))
        } catch {
            throw Reject(.formatUnknown, "it is no JSON: \(error)")
        }
        guard let members = json["fields"]?.elements else { throw Reject(.notMarc, "the object has no list of fields") }
        var fields: [MarcField] = []
        for element in members {
            for member in element.members ?? [] {
                guard member.name.utf8.count == 3, member.name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                    throw Reject(.notMarc, "\"\(member.name.prefix(20))\" is no tag of MARC")
                }
                fields.append(MarcField(tag: member.name, content: try content(member)))
            }
        }
        guard !fields.isEmpty else { throw Reject(.notMarc, "the object holds no field of MARC") }
        let leader = (json["leader"]?.text ?? "").map { $0.isASCII && !$0.isNewline ? $0 : " " }
        let whole = String((leader + Array(repeating: " ", count: 24)).prefix(24))
        let record = MarcRecord(leader: whole, fields: fields, coding: .utf8)
        return RawMarcRecord(format: .iso2709, offset: raw.offset, bytes: MarcWriter().iso2709(record))
    }

    private static func content(_ member: JSON.Member) throws(Reject) -> MarcField.Content {
        if let text = member.value.text { return .control(clean(text)) }
        guard let parts = member.value["subfields"]?.elements else {
            throw Reject(.fieldBroken, "field \(member.name) is neither a text nor has subfields")
        }
        var subfields: [MarcSubfield] = []
        for part in parts {
            for subfield in part.members ?? [] {
                guard let code = subfield.name.first, subfield.name.utf8.count == 1, let text = subfield.value.text else {
                    throw Reject(.fieldBroken, "field \(member.name) has a subfield that is none")
                }
                subfields.append(MarcSubfield(code: code, text: clean(text)))
            }
        }
        return .data(
            indicator1: indicator(member.value["ind1"]), indicator2: indicator(member.value["ind2"]), subfields: subfields)
    }

    private static func indicator(_ value: JSON?) -> UInt8 { value?.text?.utf8.first.flatMap { (0x20...0x7E).contains($0) ? $0 : nil } ?? 0x20 }

    /// Without the three characters that separate the parts of ISO 2709.
    private static func clean(_ text: String) -> String { String(text.unicodeScalars.filter { !(0x1D...0x1F).contains($0.value) }) }
}
