// Field 856, electronic location and access: links to the work itself, apart from those to its cover, contents or reviews.

/// Reads the links of field 856.
enum ElectronicLocation {
    /// Words in a link's label that name something else than the work.
    private static let asides = [
        "table of contents", "contents", "cover", "description", "biograph", "review", "sample", "finding aid",
        "inhalt", "abstract", "sommaire", "metadata", "related", "目录", "目次", "目錄", "封面", "简介", "簡介", "书评", "書評", "toc",
    ]
    /// Words that name the work itself, whatever else the label says.
    private static let works = [
        "full text", "full-text", "fulltext", "volltext", "texte intégral", "texto completo", "全文", "电子书", "電子書", "ebook", "e-book",
        "online access",
    ]
    private static let pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp"]

    /// The electronic copies that a record's 856 fields name.
    /// - Parameter field: one 856.
    static func copies(_ field: MarcField) -> [ElectronicLink] {
        guard field.indicator2 != UInt8(ascii: "2") else { return [] }
        let label = TextNormalizer.element(field.all("3yz").joined(separator: " "))
        let kind = field.all("qx").joined(separator: " ").lowercased()
        guard !kind.contains("image/"), !kind.contains("cover") else { return [] }
        let words = label.lowercased()
        let isAside = asides.contains { words.contains($0) } && !works.contains { words.contains($0) }
        guard !isAside else { return [] }
        return field.all("u").compactMap { text in
            guard let url = address(text.trimmingBlanks()), !pictures.contains(where: { url.lowercased().hasSuffix($0) }) else { return nil }
            return ElectronicLink(url: url, label: label, licence: TextNormalizer.element(field.all("lnt").joined(separator: " ")))
        }
    }

    /// An address with its scheme: records leave out "http://", or give a DOI alone. Nil for what is none.
    private static func address(_ text: String) -> String? {
        guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return nil }
        let lower = text.lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return text }
        if lower.hasPrefix("doi:") { return address(String(text.dropFirst(4))) }
        if lower.hasPrefix("10."), let slash = text.firstIndex(of: "/"), slash != text.index(before: text.endIndex),
            text[..<slash].dropFirst(3).allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
        {
            return "https://doi.org/" + text
        }
        return lower.hasPrefix("www.") || lower.hasPrefix("doi.org/") ? "http://" + text : nil
    }

    /// The forms of a record: its own, and that of its electronic copies beside it.
    static func forms(own: MaterialForm, _ record: MarcRecord) -> [DescribedForm] {
        let licence = licence(record)
        let links = record.fields("856").flatMap(copies).map { link in
            link.licence.isEmpty ? ElectronicLink(url: link.url, label: link.label, licence: licence) : link
        }
        guard !links.isEmpty else { return [DescribedForm(form: own, links: [])] }
        if own != .paper { return [DescribedForm(form: own, links: links)] }
        var forms = [DescribedForm(form: .paper, links: [])]
        let sound = links.filter(isSound)
        let text = links.filter { !isSound($0) }
        if !text.isEmpty { forms.append(DescribedForm(form: .ebook, links: text)) }
        if !sound.isEmpty { forms.append(DescribedForm(form: .audiobook, links: sound)) }
        return forms
    }

    /// Who may use a record's electronic copies: 540 and 506 of MARC 21, 371 of UNIMARC.
    private static func licence(_ record: MarcRecord) -> String {
        for (tag, codes) in [("540", "af"), ("506", "af"), ("371", "a")] {
            for field in record.fields(tag) {
                // 540 of UNIMARC is another title.
                if tag == "540", !record.fields("200").isEmpty, record.fields("245").isEmpty { continue }
                let text = field.all(codes).map(TextNormalizer.element).filter { !$0.isEmpty }.joined(separator: ". ")
                if !text.isEmpty { return text }
            }
        }
        return ""
    }

    private static func isSound(_ link: ElectronicLink) -> Bool {
        let words = link.label.lowercased()
        return ["audiobook", "audio book", "有声", "听书"].contains { words.contains($0) }
            || [".mp3", ".m4a", ".m4b"].contains { link.url.lowercased().hasSuffix($0) }
    }
}

extension String {
    /// Without blanks and line breaks at both ends.
    func trimmingBlanks() -> String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
