// Detects the coding of an ISO 2709 record from its bytes; what the record declares is only a hint.

/// Detects the coding of all texts of one record.
///
/// Valid multibyte UTF-8 is taken as such. Any other coding must decode without error *and* give plausible text; if two
/// codings do, the record is rejected.
struct CodingDetector {
    let record: UndecodedRecord
    private let census: ByteStatistics
    private let hints: CodingHints

    init(_ record: UndecodedRecord) {
        self.record = record
        census = ByteStatistics(record)
        hints = CodingHints(record)
    }

    /// Detects the coding.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE` where none is certain.
    func detect() throws(Reject) -> TextCoding {
        if census.highBytes == 0 {
            guard census.hasEscape || census.hasReference && !hints.saysUnicode else { return .ascii }
            return try marc8()
        }
        if census.hasEscape { return try marc8() }
        if census.isUTF8 {
            try checkNotChinese()
            return .utf8
        }
        // Most of it is UTF-8: then it is UTF-8 with damage, whatever else it could be read as.
        if census.longer > census.stray || census.pairs > census.stray {
            throw Reject(.textUndecodable, "UTF-8 with \(census.stray) damaged bytes")
        }
        var found: [TextCoding] = []
        if ChineseEvidence(record, hints).isConvincing { found.append(.gb18030) }
        found += CyrillicEvidence(record, hints).convincing
        if hints.flavour == .marc21, let coding = try? marc8() { found.append(coding) }
        guard found.count == 1, let only = found.first else {
            let names = found.map(\.rawValue).joined(separator: " or ")
            throw Reject(
                .textUndecodable,
                found.isEmpty
                    ? "\(census.highBytes) bytes beyond ASCII in no coding that can be told with certainty"
                    : "it could be \(names)")
        }
        return only
    }

    /// Short Chinese text in GB 18030 can by chance be valid UTF-8 of two-byte sequences.
    private func checkNotChinese() throws(Reject) {
        guard census.longer == 0, !hints.saysUnicode, hints.isChinese, ChineseEvidence(record, hints).isConvincing
        else { return }
        throw Reject(.textUndecodable, "it could be UTF-8 or GB18030")
    }

    private func marc8() throws(Reject) -> TextCoding {
        var specials = 0
        var pairs: [Marc8Decoder.Evidence.Pair] = []
        for field in record.fields {
            for value in field.values {
                var decoder = Marc8Decoder()
                _ = try decoder.decode(value, place: field.tag)
                pairs += decoder.evidence.pairs
                specials += decoder.evidence.specials
            }
        }
        let weight = Marc8Evidence(pairs)
        let isConvincing = weight.isConvincing(
            declared: !hints.saysUnicode, hasSpecials: specials > 0, hasEscape: census.hasEscape,
            language: hints.language)
        guard isConvincing else {
            throw Reject(.textUndecodable, "it could be MARC-8 or an 8-bit coding such as Latin-1")
        }
        return .marc8
    }
}
