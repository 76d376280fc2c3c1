// Field 856, electronic location and access: links to the work itself, apart from those to its cover, contents or reviews.

/// Reads the links of field 856.
enum ElectronicLocation {
    /// Words in a link's label that name something else than the work.
    private static let asides = [
        "table of contents", "contents", "cover", "description", "biograph", "review", "sample", "finding aid",
        "inhalt", "abstract", "sommaire", "metadata", "related", "目录", "封面", "简介", "书评", "toc",
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
        guard !asides.contains(where: { words.contains($0) }) else { return [] }
        return field.all("u").compactMap { text in
            let url = text.trimmingBlanks()
            let lower = url.lowercased()
            guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), !url.contains(where: \.isWhitespace),
                !pictures.contains(where: { lower.hasSuffix($0) })
            else { return nil }
            return ElectronicLink(url: url, label: label)
        }
    }

    /// The forms of a record: its own, and that of its electronic copies beside it.
    static func forms(own: MaterialForm, _ record: MarcRecord) -> [DescribedForm] {
        let links = record.fields("856").flatMap(copies)
        guard !links.isEmpty else { return [DescribedForm(form: own, links: [])] }
        if own != .paper { return [DescribedForm(form: own, links: links)] }
        var forms = [DescribedForm(form: .paper, links: [])]
        let sound = links.filter(isSound)
        let text = links.filter { !isSound($0) }
        if !text.isEmpty { forms.append(DescribedForm(form: .ebook, links: text)) }
        if !sound.isEmpty { forms.append(DescribedForm(form: .audiobook, links: sound)) }
        return forms
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
