// What of a MARC 21 record tells which work it is: titles and their parts, uniform and original titles, creators.

internal import Foundation

extension Marc21Mapping {
    /// Subfields of 240 that make it a title of a selection, a translation or an arrangement; only the first is another work.
    private static let selection: Character = "k"

    func workFacts() -> WorkFacts {
        var facts = WorkFacts()
        facts.recordType = record.leaderCharacter(6)
        if let field = record.fields("245").first {
            let (shown, other) = pair(field)
            readTitle(shown, other, &facts)
        }
        if facts.titles.isEmpty { facts.titles = [result.title] }
        for field in record.fields("246") where field.indicator2 == UInt8(ascii: "1") { facts.parallelTitles += field.all("a").map(TextNormalizer.element) }
        for field in record.fields("240") where !field.subfields.contains(where: { $0.code == Self.selection }) {
            for one in [field, pair(field).other].compactMap({ $0 }) { facts.uniformTitles.append(Self.entry(one)) }
        }
        for tag in ["765", "775"] where tag == "765" {
            for field in record.fields(tag) { facts.originalTitles += field.all("st").prefix(1).map(TextNormalizer.element) }
        }
        // A uniform title in 700 with the same name is that of a work that the record holds; in 730 one of what it is like.
        if let field = record.fields("130").first { facts.titleEntry = Self.entry(field) }
        facts.uniformTitles = facts.uniformTitles.filter { !$0.isEmpty }
        facts.creators = creators()
        return facts
    }

    private func readTitle(_ shown: MarcField, _ other: MarcField?, _ facts: inout WorkFacts) {
        let main = TextNormalizer.title(shown.first("a") ?? shown.first("k") ?? "")
        // "呐喊 ; 彷徨" of one creator are two works.
        facts.titles = main.components(separatedBy: " ; ").map(TextNormalizer.element).filter { !$0.isEmpty }
        facts.partNumbers = shown.all("n").map(TextNormalizer.element)
        facts.partNames = shown.all("p").map(TextNormalizer.element)
        facts.statement = TextNormalizer.element(shown.first("c") ?? "")
        for parallel in shown.all("b").flatMap({ $0.components(separatedBy: " = ").dropFirst() }) + (shown.first("a") ?? "").components(separatedBy: " = ").dropFirst() {
            facts.parallelTitles.append(TextNormalizer.element(parallel))
        }
        if let title = other?.first("a") { facts.parallelTitles.append(TextNormalizer.title(title)) }
    }

    /// A uniform title with its parts, without language, date and medium.
    private static func entry(_ field: MarcField) -> String {
        let parts = field.subfields.filter { "anp".contains($0.code) && !$0.text.isEmpty }.map { TextNormalizer.element($0.text) }
        return withoutLanguage(parts.joined(separator: ". "))
    }

    /// "Bible. Latin. 1462." as "Bible": some write all in one subfield.
    private static func withoutLanguage(_ text: String) -> String {
        var parts = text.components(separatedBy: ". ").map { TextNormalizer.element($0) }
        let languages: Set<String> = [
            "Latin", "English", "German", "French", "Greek", "Hebrew", "Chinese", "Spanish", "Italian", "Russian", "Dutch", "Polish", "Japanese", "Portuguese",
            "Libretto", "English & German", "English & Hebrew", "[from old catalog]",
        ]
        while parts.count > 1, let last = parts.last, last.isEmpty || languages.contains(last) || last.allSatisfy({ $0.isNumber || $0 == "-" }) { parts.removeLast() }
        return parts.joined(separator: ". ")
    }

    private func creators() -> [WorkFacts.Creator] {
        var creators: [WorkFacts.Creator] = []
        var others: [WorkFacts.Creator] = []
        for tag in ["100", "110", "111", "700", "710"] {
            for field in record.fields(tag) where field.first("t") == nil {
                let roles = field.all("e4").map { $0.lowercased() }.joined(separator: " ")
                let isOther = Self.secondary.contains { roles.contains($0) }
                let (shown, other) = pair(field)
                for one in [shown, other].compactMap({ $0 }) {
                    let name = Self.name(one, tag.hasSuffix("00") ? "ab" : tag.hasSuffix("10") ? "ab" : "a")
                    guard !name.isEmpty else { continue }
                    let creator = WorkFacts.Creator(name: name, isCorporate: !tag.hasSuffix("00"))
                    if isOther { others.append(creator) } else { creators.append(creator) }
                }
            }
        }
        if creators.isEmpty { creators = others }
        return creators.isEmpty ? result.authors.map { WorkFacts.Creator(name: $0, isCorporate: false) } : creators
    }

    /// Roles of those who are not responsible for the work itself.
    private static let secondary = [
        "trl", "translator", "ill", "prf", "performer", "nrt", "narrator", "former owner", "bookseller", "printer", "binder", "fmo", "prt", "译", "絵", "绘",
    ]
}
