// Text as folded tokens and terms.

import LecternText
import Testing

@Suite struct TextAnalysisTests {
    private func texts(_ text: String) -> [String] { TextAnalysis.tokens(text).map(\.text) }

    @Test(arguments: [
        ("Café MÜNCHEN Straße", ["cafe", "munchen", "strasse"]), ("天龍八部", ["天龙八部"]), ("ＡＢＣ１２３", ["abc123"]),
        ("Python编程：从入门", ["python", "编程", "从入门"]), ("Don't l’été", ["dont", "lete"]), ("'94中国", ["94", "中国"]),
        ("ｶﾞﾗｽの仮面", ["ガラスの仮面"]), ("  ", []), ("—", []), ("Москва", ["москва"]),
    ])
    func tokens_ofText_areFolded(text: String, expected: [String]) { #expect(texts(text) == expected) }

    @Test func terms_ofARun_areCharactersAndPairs() throws {
        let run = try #require(TextAnalysis.tokens("刘慈欣").first)
        #expect(run.terms == ["刘", "慈", "刘慈", "欣", "慈欣"])
        #expect(run.queryTerms(relaxed: false) == ["刘慈", "慈欣"] && run.queryTerms(relaxed: true) == ["刘", "慈", "欣"])
        let one = try #require(TextAnalysis.tokens("诗").first)
        #expect(one.terms == ["诗"] && one.queryTerms(relaxed: false) == ["诗"])
        let word = try #require(TextAnalysis.tokens("Café").first)
        #expect(word.terms == ["cafe"] && word.queryTerms(relaxed: true) == ["cafe"])
    }

    @Test func word_ofManyBytes_isCut() {
        #expect(TextAnalysis.tokens(String(repeating: "я", count: 100)).map(\.text) == [String(repeating: "я", count: 48)])
    }

    @Test func tokens_joined_haveBlanksBetween() {
        #expect(TextAnalysis.joined(TextAnalysis.tokens("Python编程 2")) == "python 编程 2")
    }
}
