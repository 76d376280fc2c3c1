// Makes text of a record's bytes; what can't be read is mended where that is certain, else passed over, but for the title.

/// Decodes one record: first every text by the record's coding, then, what was done to all of them before is undone, then each is
/// mended.
struct RecordDecoder {
    private let record: UndecodedRecord
    private let hints: CodingHints
    private let decoder: TextDecoder
    private var remarks: MarcRemarks
    /// Whether there is a text in which something may have to be mended.
    private var hasOdd = false

    init(_ record: UndecodedRecord, _ hints: CodingHints, _ coding: TextCoding) {
        self.record = record
        self.hints = hints
        decoder = TextDecoder(coding: coding)
        remarks = record.remarks
    }

    /// Decodes every text.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE` where the title can't be read.
    func read() throws(Reject) -> MarcRecord {
        var reading = self
        var fields: [MarcField] = []
        fields.reserveCapacity(record.fields.count)
        for field in record.fields {
            switch field.content {
            case .control(let bytes):
                guard let text = try reading.text(bytes, field.tag, nil, isLast: true) else { continue }
                fields.append(MarcField(tag: field.tag, content: .control(text)))
            case .data(let first, let second, let raw):
                let subfields = try reading.subfields(raw, field.tag)
                guard !subfields.isEmpty || raw.isEmpty else { continue }
                fields.append(
                    MarcField(tag: field.tag, content: .data(indicator1: first, indicator2: second, subfields: subfields)))
            }
        }
        if reading.hasOdd { fields = try reading.mended(fields) }
        return MarcRecord(
            leader: String(decoding: record.leader, as: UTF8.self), fields: fields, coding: decoder.coding,
            remarks: reading.remarks.list)
    }

    private mutating func subfields(_ raw: [UndecodedRecord.Subfield], _ tag: String) throws(Reject) -> [MarcSubfield] {
        var subfields: [MarcSubfield] = []
        subfields.reserveCapacity(raw.count)
        for (index, subfield) in raw.enumerated() {
            // An escape at the beginning of the next subfield ends whatever this one left open.
            let isLast = index == raw.count - 1 || raw[index + 1].bytes.first == 0x1B
            guard let text = try text(subfield.bytes, tag, subfield.code, isLast: isLast) else { continue }
            subfields.append(MarcSubfield(code: Character(Unicode.Scalar(subfield.code)), text: text))
        }
        return subfields
    }

    /// One text as its coding has it; nil where it is passed over.
    private mutating func text(
        _ bytes: ArraySlice<UInt8>, _ tag: String, _ code: UInt8?, isLast: Bool
    ) throws(Reject) -> String? {
        if let plain = Self.plain(bytes) { return plain }
        hasOdd = true
        let place = Self.place(tag, code)
        do throws(Reject) {
            return try decoder.decode(bytes, place: place, isLast: isLast)
        } catch {
            if let other = MixedCoding(hints).read(bytes, besides: decoder.coding, isTitle: Self.isTitle(tag, code)) {
                remarks.note(.mixedCoding, place, other.coding.rawValue)
                return other.text
            }
            return try passOver(place, tag, code, error)
        }
    }

    /// Leaves a text out, unless it is a title's.
    private mutating func passOver(_ place: String, _ tag: String, _ code: UInt8?, _ reject: Reject) throws(Reject) -> String? {
        guard !Self.isTitle(tag, code) else { throw reject }
        remarks.note(.fieldPassedOver, place, reject.detail)
        return nil
    }

    private static func place(_ tag: String, _ code: UInt8?) -> String { code.map { "\(tag) $\(Character(Unicode.Scalar($0)))" } ?? tag }

    private static func isTitle(_ tag: String, _ code: UInt8?) -> Bool {
        code.map { MarcField.isTitle(tag, $0) } ?? MarcField.isTitle(tag)
    }

    /// A text in which there is nothing to decode or mend: most are.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        for byte in bytes where byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "$") { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The fields with every text mended; what can't be is passed over.
    private mutating func mended(_ fields: [MarcField]) throws(Reject) -> [MarcField] {
        var second: SecondCoding?
        if decoder.coding == .utf8 {
            second = SecondCoding(fields.flatMap(\.texts).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }, language: hints.language)
        }
        var result: [MarcField] = []
        result.reserveCapacity(fields.count)
        for field in fields {
            switch field.content {
            case .control(let text):
                guard let text = try mended(text, field.tag, nil, second) else { continue }
                result.append(MarcField(tag: field.tag, content: .control(text)))
            case .data(let first, let other, let subfields):
                var kept: [MarcSubfield] = []
                kept.reserveCapacity(subfields.count)
                for subfield in subfields {
                    guard let text = try mended(subfield.text, field.tag, subfield.code.asciiValue, second) else { continue }
                    kept.append(MarcSubfield(code: subfield.code, text: text))
                }
                guard !kept.isEmpty || subfields.isEmpty else { continue }
                result.append(MarcField(tag: field.tag, content: .data(indicator1: first, indicator2: other, subfields: kept)))
            }
        }
        return result
    }

    private mutating func mended(_ text: String, _ tag: String, _ code: UInt8?, _ second: SecondCoding?) throws(Reject) -> String? {
        guard Self.plain(Array(text.utf8)[...]) == nil else { return text }
        let place = Self.place(tag, code)
        var text = text
        if let undone = second?.undone(text) {
            remarks.note(.codedTwice, place)
            text = undone
        }
        do throws(Reject) {
            return try TextMender(place: place, isTitle: Self.isTitle(tag, code)).mended(text, &remarks)
        } catch {
            return try passOver(place, tag, code, error)
        }
    }
}
