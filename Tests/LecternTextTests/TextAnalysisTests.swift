// Text as folded tokens and terms.

import LecternText
import Testing

@Suite struct TextAnalysisTests {
    private func texts(_ text: String) -> [String] { TextAnalysis.tokens(text).map(\.text) }

    @Test(arguments: [
        ("Café MÜNCHEN Straße", ["cafe", "munchen", "strasse"]), ("天龍八部", ["天龙八部"]), ("ＡＢＣ１２３", ["abc123"]),
        ("Python编程：从入门", ["python", "编程", "从入门"]), ("Don't l’été", ["dont", "l", "ete"]), ("'94中国", ["94", "中国"]),
        ("ｶﾞﾗｽの仮面", ["ガラスノ假面"]), ("わんぴーす", ["ワンピース"]), ("  ", []), ("—", []), ("Москва", ["москва"]),
    ])
    func tokens_ofText_areFolded(text: String, expected: [String]) { #expect(texts(text) == expected) }

    @Test func settledScalars_areFoldedAsUnicodeFoldsThem_besideEachOther() {
        let settled = (0..<0x1_1000 as Range<UInt32>).filter(TextAnalysis.isSettled).compactMap(Unicode.Scalar.init)
        #expect(settled.count > 20_000)
        for scalar in settled {
            let text = "A\(scalar)\(scalar)z"
            let folded = TextAnalysis.foldedByUnicode(text)
            // Compared by scalars: canonically equal texts are equal strings.
            if Array(TextAnalysis.plain(text).unicodeScalars) != Array(folded.unicodeScalars) { Issue.record("U+\(String(scalar.value, radix: 16))") }
        }
    }

    @Test(arguments: [
        ("三体改编版", "改编", true), ("改", "改编", false), ("", "", true), ("a", "", true), ("aab", "ab", true), ("abab", "abb", false), ("体", "\u{4F53}", true),
    ])
    func text_holdsAnother_byItsBytes(_ text: String, _ sought: String, _ expected: Bool) {
        #expect(text.holds(sought) == expected)
        #expect(("x" + text).hasEnd(text) && !text.hasEnd("x" + text))
    }

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

    @Test(arguments: [
        ("図書館の経済学", "圖書館ノ經濟學"), ("佛敎學", "佛教学"), ("峯回路轉", "峰回路转"), ("羣书", "群书"), ("卫生", "衞生"), ("説文", "說文"),
        ("臺灣", "台湾"), ("鉄道", "铁道"), ("録音", "录音"), ("收穫", "收获"), ("菸酒", "烟酒"), ("妳", "你"), ("讎", "仇"),
    ])
    func variants_ofACharacter_areOne(_ one: String, _ other: String) { #expect(TextAnalysis.folded(one) == TextAnalysis.folded(other)) }

    @Test(arguments: [("后天", "候天"), ("乾坤", "坤坤"), ("世界名著", "世界名着"), ("予取", "预取"), ("土", "士"), ("末日", "未日")])
    func characters_thatAreNoVariants_stayApart(_ one: String, _ other: String) { #expect(TextAnalysis.folded(one) != TextAnalysis.folded(other)) }

    @Test(arguments: [
        ("Wałęsa", ["walesa"]), ("Østen", ["osten"]), ("Æsop", ["aesop"]), ("cœur", ["coeur"]), ("İstanbul hatırası", ["istanbul", "hatirasi"]),
        ("Đà", ["da"]), ("Straße", ["strasse"]), ("L'homme qu’on", ["l", "homme", "qu", "on"]), ("C++ primer", ["c++", "primer"]),
        ("C＋＋11", ["c++", "11"]), ("C# in C", ["c#", "in", "c"]), ("A+B Google+", ["a", "b", "google"]), ("三体Ⅱ", ["三体", "2"]),
        ("Part III of XVI", ["part", "3", "of", "16"]), ("加西亚・马尔克斯", ["加西亚", "马尔克斯"]),
    ])
    func letters_thatAreTypedOtherwise_areFolded(text: String, expected: [String]) { #expect(texts(text) == expected) }

    @Test(arguments: [
        ("e-book", ["ebook"]), ("T.S.艾略特", ["ts"]), ("J.R.R. Tolkien", ["jr", "rr", "rtolkien", "jrr"]), ("AT&T 传奇", ["att"]), ("哈利·波特", ["利波"]),
        ("Catch-22", ["catch22"]), ("C++ Primer", []), ("三体 2", []),
    ])
    func neighbours_areJoined(text: String, expected: [String]) { #expect(TextAnalysis.joins(TextAnalysis.tokens(text)) == expected) }
}
