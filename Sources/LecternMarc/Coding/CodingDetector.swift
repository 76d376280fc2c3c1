// Detects the coding of an ISO 2709 record from its bytes; what the record declares is only a hint.

/// Detects the coding of the texts of one record.
///
/// Valid multibyte UTF-8 is taken as such. Any other coding must decode nearly every text and the title *and* give plausible
/// text; if two codings do, the record is rejected. Texts that the coding found does not read are mended or passed over later.
struct CodingDetector {
    let record: UndecodedRecord
    private let census: ByteStatistics
    private let hints: CodingHints
    private let texts: [ArraySlice<UInt8>]

    init(_ record: UndecodedRecord, _ hints: CodingHints) {
        self.record = record
        self.hints = hints
        census = ByteStatistics(record)
        texts = census.highBytes > 0 || census.hasEscape ? record.codedTexts : []
    }

    /// Detects the coding.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE` where none is certain.
    func detect() throws(Reject) -> TextCoding {
        if census.highBytes == 0, !census.hasEscape {
            return census.hasReference && !hints.saysUnicode ? .marc8 : .ascii
        }
        if census.hasEscape { return try withEscapes() }
        if census.isUTF8 {
            try checkNotChinese()
            return .utf8
        }
        // Most of it is UTF-8: then it is UTF-8 with damage, whatever else it could be read as.
        if census.longer > census.stray || census.pairs > census.stray { return .utf8 }
        let found = candidates()
        if found.count == 1, let only = found.first { return only }
        // What no coding explains is passed over, unless it is in the title.
        if found.isEmpty, record.titles.allSatisfy({ $0.allSatisfy { $0 < 0x80 } }) { return .ascii }
        let names = found.map(\.rawValue).joined(separator: " or ")
        throw Reject(
            .textUndecodable,
            found.isEmpty
                ? "\(census.highBytes) bytes beyond ASCII in no coding that can be told with certainty" : "it could be \(names)")
    }

    /// The codings in which the record is plausible.
    private func candidates() -> [TextCoding] {
        // Text in these codings is made of bytes beyond ASCII; where few of them stand among letters they are accents.
        let isDense = census.highBytes * 4 >= texts.reduce(0) { $0 + $1.count }
        guard isDense || hints.isChinese || CyrillicEvidence.languages.contains(hints.language) else { return latin() }
        var found: [TextCoding] = []
        for coding in [TextCoding.gb18030, .big5]
        where ChineseEvidence(texts, coding, isChinese: hints.isChinese).isConvincing { found.append(coding) }
        if !hints.isChinese { found += CyrillicEvidence(record, hints).convincing }
        guard found.isEmpty else { return found }
        return latin()
    }

    /// MARC-8, ISO 5426 or Latin-1: the first two have marks before their letters, where Latin-1 has letters.
    private func latin() -> [TextCoding] {
        var found: [TextCoding] = []
        let marks: TextCoding = hints.flavour == .marc21 ? .marc8 : .iso5426
        let withMarks = fit(marks)
        if withMarks.isUsable, isConvincing(withMarks) { found.append(marks) }
        guard hints.hasLatinLetters else { return found }
        let letters = fit(.windows1252)
        let mayBeMarks = letters.texts.contains { SecondCoding.mayBeMarc8($0, language: hints.language) }
        let asLetters = LatinEvidence(letters.isUsable && !mayBeMarks ? letters.texts : [], language: hints.language)
        let asMarks = LatinEvidence(withMarks.isUsable ? withMarks.texts : [], language: hints.language)
        let isKnown = LatinEvidence.knownAlphabet(hints.language) != nil
        if !found.isEmpty {
            // Only an alphabet can tell against marks that stand where marks do.
            let isLetters = isKnown && asLetters.isConvincing && !asMarks.isLikely && !withMarks.isStrong
            return isLetters && !SecondCoding.wasMarc8(letters.texts, language: hints.language) ? [.windows1252] : found
        }
        if SecondCoding.wasMarc8(letters.texts, language: hints.language) { return [marks] }
        if asMarks.isConvincing { return asLetters.isConvincing ? [] : [marks] }
        // Without the language's alphabet only that they can't be marks tells letters from marks.
        if asLetters.isConvincing { return isKnown && !asMarks.isLikely || withMarks.failures * 2 > texts.count ? [.windows1252] : [] }
        return !hints.saysUnicode && asMarks.isLikely && !asLetters.isLikely ? [marks] : []
    }

    private func isConvincing(_ fit: Fit) -> Bool {
        let weight = Marc8Evidence(fit.pairs)
        return hints.flavour == .marc21
            && weight.isConvincing(
                declared: !hints.saysUnicode, hasSpecials: fit.specials > 0, hasEscape: census.hasEscape, language: hints.language)
    }

    /// Escape sequences are MARC-8's: the title must be read with them.
    private func withEscapes() throws(Reject) -> TextCoding {
        let found = fit(.marc8)
        if let failure = found.titleFailure { throw failure }
        guard census.highBytes == 0 || found.isUsable else {
            return census.longer > census.stray || census.isUTF8 ? .utf8 : .marc8
        }
        return .marc8
    }

    /// How a coding reads the texts that are not plain ASCII.
    private struct Fit {
        var texts: [String] = []
        var failures = 0
        var titleFailure: Reject?
        var specials = 0
        var pairs: [Marc8Decoder.Evidence.Pair] = []

        var isUsable: Bool { titleFailure == nil && failures * 4 <= texts.count }
        /// Marks of romanization, which no letter of Latin-1 looks like.
        var isStrong: Bool { pairs.contains { (0xEB...0xFE).contains($0.mark) && $0.mark != 0xF0 && $0.base < 0x80 } }
    }

    private func fit(_ coding: TextCoding) -> Fit {
        var fit = Fit()
        let decoder = TextDecoder(coding: coding)
        let titles = Set(record.titles.map(\.startIndex))
        for text in texts {
            do throws(Reject) {
                if coding == .marc8 || coding == .iso5426 {
                    var marks = Marc8Decoder(latin: coding == .marc8 ? .ansel : .iso5426)
                    fit.texts.append(TextValidator.composed(try marks.decode(text, place: "the title")))
                    fit.pairs += marks.evidence.pairs
                    fit.specials += marks.evidence.specials
                } else {
                    fit.texts.append(try decoder.decode(text, place: "the title"))
                }
            } catch {
                fit.failures += 1
                if titles.contains(text.startIndex) { fit.titleFailure = error }
            }
        }
        return fit
    }

    /// Short Chinese text in GB 18030 can by chance be valid UTF-8 of two-byte sequences.
    private func checkNotChinese() throws(Reject) {
        guard census.longer == 0, !hints.saysUnicode, hints.isChinese,
            ChineseEvidence(texts, .gb18030, isChinese: true).isConvincing
        else { return }
        throw Reject(.textUndecodable, "it could be UTF-8 or GB18030")
    }
}
