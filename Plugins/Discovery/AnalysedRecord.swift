// What the text index and the works need of a record.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternText
internal import LecternWorks

/// A record with its terms and its keys.
struct AnalysedRecord {
    /// With its volume.
    var record: Discovery.Record
    var text: RecordText
    /// By which records are one work.
    var workKeys: [WorkKey]

    /// - Parameters:
    ///   - record: with its volume.
    ///   - text: its terms.
    ///   - workKeys: without what staff have said.
    init(record: Discovery.Record, text: RecordText, workKeys: [WorkKey]) {
        self.record = record
        self.text = text
        self.workKeys = workKeys
    }

    /// A record that is kept, whose other titles and names are known in folded form only; it has no keys.
    /// - Parameter isbns: all by which it is found.
    init(kept: RecordAnalysed, isbns: [String]) throws {
        record = try kept.body.message()
        workKeys = []
        let known = record
        func others(_ lines: String, than texts: [String]) -> [String] {
            let own = Set(texts.map { TextAnalysis.joined(TextAnalysis.tokens($0)) })
            return lines.split(separator: "\n").map(String.init).filter { !own.contains(TextAnalysis.joined(TextAnalysis.tokens($0))) }
        }
        let titles = [known.title, known.subtitle]
        let subjects = known.subjects + [known.clc, known.series, known.publisher]
        text = RecordText(
            titles: titles + others(kept.foldedTitles, than: titles), authors: known.authors + others(kept.foldedAuthors, than: known.authors),
            subjects: subjects + others(kept.foldedSubjects, than: subjects), isbns: isbns, classes: [known.clc, known.dewey],
            year: known.year, language: known.language)
    }

    /// Sets what is analysed of the record, all that a new analysis changes.
    func write(to row: inout RecordRow) {
        row.foldedTitles = text.titles
        row.foldedAuthors = text.authors
        row.foldedSubjects = text.subjects
        row.textVersion = TextAnalysis.version
        row.language = record.language
        row.shelfKey = shelfKey
    }

    /// Where the record stands on the shelves: its class, then its title; empty: it has no class.
    private var shelfKey: String {
        let code = [record.clc, record.dewey].map(ClassCode.normal).first { !$0.isEmpty } ?? ""
        return code.isEmpty ? "" : code + " " + TextAnalysis.cut(TextAnalysis.joined(TextAnalysis.tokens(record.title)))
    }
}
