// What of a UNIMARC or CNMARC record tells which work it is: titles and their parts, uniform and original titles, creators.

internal import Foundation

/// Reads the facts of a work.
enum UnimarcWorkFacts {
    static func read(_ record: MarcRecord) -> WorkFacts {
        var facts = WorkFacts()
        facts.recordType = record.leaderCharacter(6)
        let field = record.fields("200").first { !$0.all("a").isEmpty } ?? record.fields("200").first
        if let field {
            facts.titles = (field.all("a").flatMap { $0.components(separatedBy: " ; ") }.map(TextNormalizer.title) + field.all("c").map(TextNormalizer.element)).filter { !$0.isEmpty }
            facts.partNumbers = field.all("h").map(TextNormalizer.element)
            facts.partNames = field.all("i").map(TextNormalizer.element)
            facts.parallelTitles = field.all("d").map(TextNormalizer.element)
            facts.statement = field.all("fg").map(TextNormalizer.element).joined(separator: " ; ")
        }
        // A volume may have its set's title in 461 alone.
        if facts.titles.isEmpty, let set = record.fields("461").first.flatMap({ UnimarcMapping.embedded($0, "200", "a") ?? $0.first("t") }) {
            facts.titles = [TextNormalizer.element(set)]
        }
        for field in record.fields("500") {
            facts.uniformTitles.append(field.all("ahi").map(TextNormalizer.element).filter { !$0.isEmpty }.joined(separator: ". "))
        }
        for field in record.fields("454") {
            if let title = UnimarcMapping.embedded(field, "200", "a") ?? field.first("t") ?? field.first("a") { facts.originalTitles.append(TextNormalizer.element(title)) }
        }
        facts.uniformTitles = facts.uniformTitles.filter { !$0.isEmpty }
        facts.creators = creators(record, field)
        return facts
    }

    private static func creators(_ record: MarcRecord, _ title: MarcField?) -> [WorkFacts.Creator] {
        for tags in [["700", "701", "710", "711", "720", "721"], ["702", "712", "722", "716"]] {
            var creators: [WorkFacts.Creator] = []
            for tag in tags {
                let isCorporate = tag.hasPrefix("71")
                for field in record.fields(tag) {
                    let parts = field.all("ab").map(TextNormalizer.element).filter { !$0.isEmpty }
                    let isHan = parts.first.map(TextNormalizer.hasOtherScript) ?? false
                    let name = parts.joined(separator: isHan && !isCorporate ? "" : ", ")
                    if !name.isEmpty { creators.append(.init(name: name, isCorporate: isCorporate)) }
                }
            }
            if tags[0] == "702", let said = title?.first("f"), !said.isEmpty { break }
            if !creators.isEmpty { return creators }
        }
        let said = title?.first("f") ?? title?.first("g") ?? ""
        return Responsibility.statements(said).map { .init(name: $0, isCorporate: false) }
    }
}
