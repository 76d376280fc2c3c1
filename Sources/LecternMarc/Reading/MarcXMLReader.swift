// Reads one MARCXML `<record>` element.

/// Reads the leader and the fields of one element; namespaces and prefixes do not matter. What it can't read of a field is
/// passed over, unless it is the title's.
struct MarcXMLReader {
    let limits: MarcLimits
    private var leader: [UInt8] = []
    private var fields: [UndecodedRecord.Field] = []
    private var remarks = MarcRemarks()
    /// The names of the open elements.
    private var open: [String] = []
    /// The text of the innermost open element that has text.
    private var text: [UInt8] = []
    /// The open field; nil inside of one that is passed over.
    private var field: (tag: String, indicator1: UInt8, indicator2: UInt8)?
    private var subfields: [UndecodedRecord.Subfield] = []
    private var code: UInt8?

    init(limits: MarcLimits) { self.limits = limits }

    /// Reads an element.
    /// - Parameter bytes: from `<record` to `</record>`, in UTF-8.
    /// - Throws: `Reject` when it is not well-formed, or is no MARC record.
    mutating func read(_ bytes: [UInt8]) throws(Reject) -> UndecodedRecord {
        guard bytes.count <= limits.recordBytesMax else {
            throw Reject(.tooLarge, "the record has \(bytes.count) bytes")
        }
        var scanner = XMLScanner(bytes, limits: limits)
        while let token = try scanner.next() {
            switch token {
            case .start(let name, let attributes, let isEmpty):
                try start(name, attributes)
                if isEmpty { try end(name) }
            case .end(let name):
                try end(name)
            case .text(let more):
                text += more
            }
        }
        guard open.isEmpty else { throw Reject(.xmlBroken, "<\(open.last ?? "")> is not closed") }
        guard !fields.isEmpty else { throw Reject(.notMarc, "the element holds no field of MARC") }
        if scanner.looseReferences > 0 { remarks.note(.references, "", "\(scanner.looseReferences) & that begin no reference") }
        return UndecodedRecord(leader: try fullLeader(), fields: fields, remarks: remarks)
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) throws(Reject) {
        guard open.count < limits.elementDepthMax else { throw Reject(.tooLarge, "elements stand too deep") }
        guard !open.isEmpty || name == "record" else { throw Reject(.xmlBroken, "<\(name)> instead of <record>") }
        switch (name, open.last) {
        case ("record", nil), ("leader", "record"):
            break
        case ("controlfield", "record"), ("datafield", "record"):
            subfields = []
            field = nil
            if let tag = tag(attributes) {
                field = (tag, indicator(attributes["ind1"], tag), indicator(attributes["ind2"], tag))
            }
        case ("subfield", "datafield"):
            code = try code(attributes["code"])
        default:
            remarks.note(.unknownElement, "", "<\(name.prefix(40))>")
        }
        open.append(name)
        text = []
    }

    private mutating func end(_ name: String) throws(Reject) {
        guard open.popLast() == name else { throw Reject(.xmlBroken, "</\(name)> closes nothing") }
        defer { text = [] }
        switch (name, open.last) {
        case ("leader", "record"):
            leader = text
        case ("controlfield", "record"):
            if let field { try append(.init(tag: field.tag, content: .control(text[...]))) }
        case ("datafield", "record"):
            guard let field, !subfields.isEmpty else { return }
            try append(.init(
                tag: field.tag,
                content: .data(indicator1: field.indicator1, indicator2: field.indicator2, subfields: subfields)))
        case ("subfield", "datafield"):
            guard let code, field != nil else { return }
            guard subfields.count < limits.subfieldsMax else {
                throw Reject(.tooLarge, "field \(field?.tag ?? "") has too many subfields")
            }
            subfields.append(.init(code: code, bytes: text[...]))
        default:
            break
        }
    }

    private mutating func append(_ field: UndecodedRecord.Field) throws(Reject) {
        guard fields.count < limits.fieldsMax else { throw Reject(.tooLarge, "more than \(limits.fieldsMax) fields") }
        fields.append(field)
        self.field = nil
    }

    /// The tag of a field; nil where it is none, and the field is passed over.
    private mutating func tag(_ attributes: [String: String]) -> String? {
        let tag = attributes["tag"] ?? ""
        let padded = !tag.isEmpty && tag.count < 3 && tag.allSatisfy { $0.isASCII && $0.isNumber }
            ? String(repeating: "0", count: 3 - tag.count) + tag : tag
        guard padded.utf8.count == 3, padded.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            remarks.note(.fieldPassedOver, "", "\"\(tag.prefix(20))\" is no tag of MARC")
            return nil
        }
        return padded
    }

    /// The code of a subfield; nil where it is none, and the subfield is passed over.
    private mutating func code(_ value: String?) throws(Reject) -> UInt8? {
        if let value, value.utf8.count == 1, let code = value.utf8.first, (0x21...0x7E).contains(code) { return code }
        let tag = field?.tag ?? ""
        let detail = "a subfield of \(tag) has no code of one character"
        guard !MarcField.isTitle(tag) else { throw Reject(.fieldBroken, detail) }
        remarks.note(.fieldPassedOver, tag, detail)
        return nil
    }

    private mutating func indicator(_ value: String?, _ tag: String) -> UInt8 {
        guard let value, !value.isEmpty else { return UInt8(ascii: " ") }
        guard value.utf8.count == 1, let byte = value.utf8.first, (0x20...0x7E).contains(byte) else {
            remarks.note(.indicators, tag)
            return UInt8(ascii: " ")
        }
        return byte
    }

    /// The leader with 24 characters; what is missing at its end is filled with blanks, and a
    /// record without one gets blanks throughout.
    private mutating func fullLeader() throws(Reject) -> [UInt8] {
        if leader.count != 24 { remarks.note(.leaderLength) }
        var found = Array(leader.prefix(24)) + Array(repeating: 0x20, count: max(0, 24 - leader.count))
        for position in found.indices where !(0x20...0x7E).contains(found[position]) {
            remarks.note(.leaderBytes, "", "\(hex(found[position])) at position \(position)")
            found[position] = 0x20
        }
        return found
    }
}
