// Reads a text that is in another coding than the rest of its record, where only one other explains it.

/// Finds the one other coding of a text.
struct MixedCoding {
    private let hints: CodingHints

    init(_ hints: CodingHints) { self.hints = hints }

    /// Reads a text.
    /// - Parameters:
    ///   - coding: the record's, which does not read it.
    ///   - isTitle: of a title, only what no other coding can be is read: a letter may be a damaged byte.
    /// - Returns: nil where no coding, or more than one, makes sense of it.
    func read(_ bytes: ArraySlice<UInt8>, besides coding: TextCoding, isTitle: Bool) -> (text: String, coding: TextCoding)? {
        if coding == .utf8 || coding == .ascii, let text = withQuotes(bytes) { return (text, .windows1252) }
        guard !isTitle || bytes.count(where: { $0 >= 0x80 }) > 1 else { return nil }
        var found: [(text: String, coding: TextCoding)] = []
        for other in [TextCoding.utf8, .gb18030, .marc8, .windows1252] where other != coding {
            if let text = plausible(bytes, other) { found.append((text, other)) }
        }
        return found.count == 1 ? found[0] : nil
    }

    private func plausible(_ bytes: ArraySlice<UInt8>, _ coding: TextCoding) -> String? {
        guard let text = try? TextDecoder(coding: coding).decode(bytes, place: "") else { return nil }
        switch coding {
        case .utf8:
            return bytes.contains(0x1B) ? nil : text
        case .gb18030:
            return ChineseEvidence([bytes], coding, isChinese: hints.isChinese).isConvincing ? text : nil
        case .marc8:
            guard hints.flavour == .marc21 else { return nil }
            let isCertain = bytes.contains(0x1B) || LatinEvidence([TextValidator.composed(text)], language: hints.language).isConvincing
            return isCertain ? text : nil
        default:
            return hints.hasLatinLetters && !SecondCoding.mayBeMarc8(text, language: hints.language)
                && LatinEvidence([text], language: hints.language).isConvincing ? text : nil
        }
    }

    /// UTF-8 in which the quotation marks, dashes and dots of Windows-1252 stand: no other coding has something there.
    private func withQuotes(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.contains(where: { Windows1252.isQuote($0) }) else { return nil }
        var result: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let length = ByteStatistics.sequenceLength(bytes[at...])
            if length > 0 {
                result += bytes[at..<(at + length)]
                at += length
            } else if bytes[at] < 0x80 {
                result.append(bytes[at])
                at += 1
            } else if Windows1252.isQuote(bytes[at]), let scalar = Windows1252.scalar(bytes[at]) {
                result += Array(String(Character(scalar)).utf8)
                at += 1
            } else {
                return nil
            }
        }
        return String(validating: result, as: UTF8.self)
    }
}
