// One field of an ISO 2709 record: indicators, delimiters, codes.

/// Reads a field; what decides nothing and can't be read is passed over.
struct Iso2709Field {
    private static let delimiter = Iso2709Reader.subfieldStart
    /// More bytes before the first delimiter are text, not indicators.
    private static let indicatorsMax = 8

    let limits: MarcLimits

    /// Reads a field.
    /// - Parameter bytes: without its terminator.
    /// - Returns: nil where nothing of it can be read.
    /// - Throws: `Reject` where a title can't be read, or a limit is passed.
    func read(
        _ tag: String, _ bytes: ArraySlice<UInt8>, _ remarks: inout MarcRemarks
    ) throws(Reject) -> UndecodedRecord.Field? {
        guard let first = bytes.firstIndex(of: Self.delimiter) else {
            return UndecodedRecord.Field(tag: tag, content: .control(bytes))
        }
        guard !tag.hasPrefix("00") else {
            remarks.note(.controlSubfields, tag)
            return UndecodedRecord.Field(tag: tag, content: .control(Self.controlText(bytes[first...])))
        }
        let indicators = bytes[..<first]
        var subfields: [UndecodedRecord.Subfield] = []
        if indicators.count != 2 {
            remarks.note(.indicators, tag, "\(indicators.count) bytes stand where indicators should be")
            if indicators.count > Self.indicatorsMax {
                try passOver(tag, "\(indicators.count) bytes stand before its first subfield", &remarks)
            }
        }
        for part in bytes[(first + 1)...].split(separator: Self.delimiter, omittingEmptySubsequences: false) {
            guard let code = part.first else { continue }  // two delimiters in a row
            if Self.isCode(code) {
                subfields.append(.init(code: code, bytes: part.dropFirst()))
            } else {
                try stray(tag, part, &subfields, &remarks)
            }
        }
        guard subfields.count <= limits.subfieldsMax else {
            throw Reject(.tooLarge, "field \(tag) has \(subfields.count) subfields")
        }
        guard !subfields.isEmpty else { return nil }
        let plain = indicators.filter { (0x20...0x7E).contains($0) }
        return UndecodedRecord.Field(
            tag: tag,
            content: .data(
                indicator1: plain.count > 0 && indicators.count <= Self.indicatorsMax ? plain[0] : 0x20,
                indicator2: plain.count > 1 && indicators.count <= Self.indicatorsMax ? plain[1] : 0x20, subfields: subfields))
    }

    /// A delimiter without a code: a blank after it is the text's, so that the text goes on; another byte is left out.
    private func stray(
        _ tag: String, _ part: ArraySlice<UInt8>, _ subfields: inout [UndecodedRecord.Subfield], _ remarks: inout MarcRemarks
    ) throws(Reject) {
        guard part.contains(where: { $0 != 0x20 }) else { return }
        if part.first == 0x20, let last = subfields.last {
            remarks.note(.strayDelimiter, tag)
            subfields[subfields.count - 1].bytes = (Array(last.bytes) + Array(part))[...]
        } else {
            try passOver(tag, "a subfield has code byte \(hex(part.first ?? 0))", &remarks)
        }
    }

    private func passOver(_ tag: String, _ detail: String, _ remarks: inout MarcRemarks) throws(Reject) {
        guard !MarcField.isTitle(tag) else { throw Reject(.fieldBroken, "field \(tag): \(detail)") }
        remarks.note(.fieldPassedOver, tag, detail)
    }

    /// The text of a control field that has subfields: the first of them.
    private static func controlText(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let part = bytes.dropFirst()
        return part[..<(part.firstIndex(of: delimiter) ?? part.endIndex)].dropFirst()
    }

    private static func isCode(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
