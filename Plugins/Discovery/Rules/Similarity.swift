// What makes two records similar, as searches of the text index.

internal import LecternText

/// What of a record others may share.
package struct Similarity: Sendable {
    /// A search, and what it is worth to be found by it.
    package struct Search: Equatable, Sendable {
        package let groups: [[String]]
        package let points: Int
    }

    /// At most so many authors and subjects are looked for.
    private static let valuesMax = 4
    private static let groupsMax = 8

    package private(set) var searches: [Search] = []

    package init(authors: [String], series: String, subjects: [String], classes: [String]) {
        for author in authors.prefix(Self.valuesMax) {
            let key = RecordText.key(TextAnalysis.tokens(RecordText.withoutOrigin(author)))
            if !key.isEmpty { searches.append(Search(groups: [[Field.nameKey.term(key)]], points: 8)) }
        }
        add(series, points: 6)
        for subject in subjects.prefix(Self.valuesMax) { add(subject, points: 4) }
        for code in classes.map(ClassCode.normal) where !code.isEmpty {
            // The class itself, and the one above it that has half its length.
            searches.append(Search(groups: [[Field.classCode.term(code)]], points: 3))
            let above = ClassCode.withParents(code).first { $0.count <= (code.count + 1) / 2 && $0.count > 1 }
            if let above { searches.append(Search(groups: [[Field.classCode.term(above)]], points: 1)) }
        }
    }

    private mutating func add(_ text: String, points: Int) {
        let groups = TextAnalysis.tokens(text).flatMap { $0.queryTerms(relaxed: false) }.prefix(Self.groupsMax).map { [Field.subject.term($0)] }
        if !groups.isEmpty { searches.append(Search(groups: groups, points: points)) }
    }
}
