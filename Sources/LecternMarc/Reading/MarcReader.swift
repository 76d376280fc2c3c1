// The entry point of this module: a raw record in, a decoded record or a reject out.

/// Reads raw records of either format.
package struct MarcReader: Sendable {
    private let limits: MarcLimits

    package init(limits: MarcLimits = MarcLimits()) { self.limits = limits }

    /// Reads one raw record.
    /// - Parameter raw: as the splitter cuts it, or as another system sent it.
    /// - Throws: `Reject` when container or text can't be read with certainty.
    package func read(_ raw: RawMarcRecord) throws(Reject) -> MarcRecord {
        let record: MarcRecord
        switch raw.format {
        case .marcXML:
            var reader = MarcXMLReader(limits: limits)
            record = try reader.read(raw.bytes)
        case .iso2709:
            let undecoded = try Iso2709Reader(limits: limits).read(raw.bytes)
            let coding = try CodingDetector(undecoded).detect()
            record = try decode(undecoded, TextDecoder(coding: coding))
        }
        if record.coding == .utf8, TextValidator.isDoubleEncoded(record.fields.lazy.flatMap(\.texts)) {
            throw Reject(.textUndecodable, "UTF-8 that was read as Latin-1 and written as UTF-8 again")
        }
        return record
    }

    private func decode(_ record: UndecodedRecord, _ decoder: TextDecoder) throws(Reject) -> MarcRecord {
        var fields: [MarcField] = []
        fields.reserveCapacity(record.fields.count)
        for field in record.fields {
            switch field.content {
            case .control(let bytes):
                fields.append(
                    MarcField(tag: field.tag, content: .control(try decoder.decode(bytes, place: field.tag))))
            case .data(let first, let second, let raw):
                var subfields: [MarcSubfield] = []
                subfields.reserveCapacity(raw.count)
                for (index, subfield) in raw.enumerated() {
                    let code = Character(Unicode.Scalar(subfield.code))
                    let text = try decoder.decode(
                        subfield.bytes, place: "\(field.tag) $\(code)", isLast: index == raw.count - 1)
                    subfields.append(MarcSubfield(code: code, text: text))
                }
                fields.append(
                    MarcField(
                        tag: field.tag,
                        content: .data(indicator1: first, indicator2: second, subfields: subfields)))
            }
        }
        let leader = String(decoding: record.leader, as: UTF8.self)
        return MarcRecord(leader: leader, fields: fields, coding: decoder.coding, toleratedFaults: record.toleratedFaults)
    }
}
