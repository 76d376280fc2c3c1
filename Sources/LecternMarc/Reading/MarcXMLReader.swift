// Reads one MARCXML `<record>` element.

/// Reads the leader and the fields of one element; namespaces and prefixes do not matter.
struct MarcXMLReader {
    let limits: MarcLimits
    private var leader: String?
    private var fields: [MarcField] = []
    private var toleratedFaults: Set<ToleratedFault> = []
    /// The names of the open elements.
    private var open: [String] = []
    /// The text of the innermost open element that has text.
    private var text: [UInt8] = []
    private var field: MarcField?
    private var code: Character?

    init(limits: MarcLimits) { self.limits = limits }

    /// Reads an element.
    /// - Parameter bytes: from `<record` to `</record>`, in UTF-8.
    /// - Throws: `Reject` when it is not well-formed, or is no MARC record.
    mutating func read(_ bytes: [UInt8]) throws(Reject) -> MarcRecord {
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
        return MarcRecord(leader: try fullLeader(), fields: fields, coding: .utf8, toleratedFaults: toleratedFaults)
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) throws(Reject) {
        guard open.count < limits.elementDepthMax else { throw Reject(.tooLarge, "elements stand too deep") }
        guard !open.isEmpty || name == "record" else { throw Reject(.xmlBroken, "<\(name)> instead of <record>") }
        switch (name, open.last) {
        case ("record", nil), ("leader", "record"):
            break
        case ("controlfield", "record"):
            field = MarcField(tag: try tag(attributes), content: .control(""))
        case ("datafield", "record"):
            field = MarcField(
                tag: try tag(attributes),
                content: .data(
                    indicator1: indicator(attributes["ind1"]), indicator2: indicator(attributes["ind2"]),
                    subfields: []))
        case ("subfield", "datafield"):
            guard let value = attributes["code"], value.unicodeScalars.count == 1, let only = value.first,
                let ascii = only.asciiValue, (0x21...0x7E).contains(ascii)
            else { throw Reject(.fieldBroken, "a subfield of \(field?.tag ?? "") has no code of one character") }
            code = only
        default:
            toleratedFaults.insert(.unknownElement)
        }
        open.append(name)
        text = []
    }

    private mutating func end(_ name: String) throws(Reject) {
        guard open.popLast() == name else { throw Reject(.xmlBroken, "</\(name)> closes nothing") }
        defer { text = [] }
        switch (name, open.last) {
        case ("leader", "record"):
            leader = try decoded("the leader")
        case ("controlfield", "record"):
            guard let tag = field?.tag else { return }
            try append(MarcField(tag: tag, content: .control(try decoded(tag))))
        case ("datafield", "record"):
            if let field { try append(field) }
        case ("subfield", "datafield"):
            try endSubfield()
        default:
            break
        }
    }

    private mutating func endSubfield() throws(Reject) {
        guard let code, var field, case .data(let first, let second, var subfields) = field.content else { return }
        guard subfields.count < limits.subfieldsMax else {
            throw Reject(.tooLarge, "field \(field.tag) has too many subfields")
        }
        subfields.append(MarcSubfield(code: code, text: try decoded("\(field.tag) $\(code)")))
        field.content = .data(indicator1: first, indicator2: second, subfields: subfields)
        self.field = field
    }

    private mutating func append(_ field: MarcField) throws(Reject) {
        guard fields.count < limits.fieldsMax else { throw Reject(.tooLarge, "more than \(limits.fieldsMax) fields") }
        fields.append(field)
        self.field = nil
    }

    private func decoded(_ place: String) throws(Reject) -> String {
        try TextDecoder(coding: .utf8).decode(text[...], place: place)
    }

    private func tag(_ attributes: [String: String]) throws(Reject) -> String {
        guard let tag = attributes["tag"] else { throw Reject(.fieldBroken, "a field without a tag") }
        let padded = tag.count < 3 && tag.allSatisfy { $0.isASCII && $0.isNumber }
            ? String(repeating: "0", count: 3 - tag.count) + tag : tag
        guard padded.utf8.count == 3, padded.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw Reject(.notMarc, "\"\(tag.prefix(20))\" is no tag of MARC")
        }
        return padded
    }

    private mutating func indicator(_ value: String?) -> UInt8 {
        guard let value, !value.isEmpty else { return UInt8(ascii: " ") }
        guard value.utf8.count == 1, let byte = value.utf8.first, (0x20...0x7E).contains(byte) else {
            toleratedFaults.insert(.indicators)
            return UInt8(ascii: " ")
        }
        return byte
    }

    /// The leader with 24 characters; what is missing at its end is filled with blanks, and a
    /// record without one gets blanks throughout.
    private mutating func fullLeader() throws(Reject) -> String {
        let found = leader ?? ""
        guard found.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw Reject(.leaderBroken, "the leader holds other characters than ASCII")
        }
        if found.utf8.count != 24 { toleratedFaults.insert(.leaderLength) }
        return String(found.prefix(24)) + String(repeating: " ", count: max(0, 24 - found.utf8.count))
    }
}
