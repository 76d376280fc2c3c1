// What a query becomes where what was typed finds nothing, and what of it a record answers.

import DiscoveryRules
import Testing

@Suite struct ForgivenQueryTests {
    private func verdict(_ words: String, _ kind: SearchPlan.Kind, _ titles: String, _ authors: String = "", _ corrections: [String: [String]] = [:])
        -> Score.Verdict?
    {
        let text = ScoredText(titles: titles, authors: authors, subjects: "")
        return Score(SearchQuery(words: words), corrections: corrections).verdict(text, kind)
    }

    @Test func letters_areSearchedAsKeysPinyinAndInitials() {
        let plans = SearchQuery(words: "hongloumeng").plans(.exact)
        #expect(plans.map(\.kind) == [.words, .whole, .whole])
        guard plans.count == 3 else { return }
        #expect(plans[1].groups == [["e:hongloumeng", "p:hongloumeng", "q:hongloumeng", "n:hongloumeng", "r:hongloumeng", "o:hongloumeng"]])
        #expect(plans[2].groups == [["h:honglou", "g:honglou"], ["h:loumeng", "g:loumeng"]])
        let apart = SearchQuery(words: "liu cixin santi").plans(.exact)
        #expect(apart.last?.groups == [["h:liu", "g:liu"], ["h:cixin", "g:cixin"], ["h:santi", "g:santi"]])
        #expect(SearchQuery(words: "hong lou meng").plans(.exact).last?.groups.count == 2)
    }

    @Test func query_ofSeveralFields_isNotReadAsAWhole() {
        #expect(SearchQuery(words: "", title: "santi", author: "liu").plans(.exact).map(\.kind) == [.words])
        #expect(SearchQuery(words: "\"san ti\"").plans(.exact).map(\.kind) == [.words])
        #expect(SearchQuery(words: "", title: "santi").plans(.exact).dropFirst().first?.groups == [["e:santi", "p:santi", "q:santi"]])
    }

    @Test func plans_ofAnyQuery_areBounded() {
        let queries = [
            String(repeating: "字", count: 256), (0..<40).map { "word\($0)" }.joined(separator: " "), String(repeating: "xian", count: 60),
            "哈利波特 魔法石头记 红楼梦中人 射雕英雄传 神雕侠侣情", String(repeating: "a ", count: 128), String(repeating: "aeo", count: 20),
        ]
        for words in queries {
            for stage in SearchStage.allCases {
                let plans = SearchQuery(words: words).plans(stage, corrections: ["word0": ["ward0"]])
                #expect(plans.count <= 14 && plans.allSatisfy { (1...48).contains($0.groups.count) }, "\(words) \(stage)")
            }
        }
    }

    @Test func run_withAWrongCharacter_isSearchedWithoutIt() {
        let groups = SearchQuery(words: "", title: "红偻梦魇").plans(.near).map(\.groups)
        #expect(groups.contains([["t:红"], ["t:梦魇"]]) && groups.contains([["t:红偻"], ["t:魇"]]))
        let long = SearchQuery(words: "", title: "哈利波特与魔法石").plans(.near).map(\.groups)
        #expect(long.contains([["t:哈利"], ["t:利波"], ["t:波特"]]))
    }

    @Test func isbn_withAWrongCheckDigit_isSearchedWithTheRightOne() {
        for typed in ["7536692932", "9787536692931"] {
            #expect(SearchQuery(words: typed).plans(.near).first?.groups == [["i:9787536692930"]])
        }
        #expect(!SearchQuery(words: "1234567890123").plans(.near).contains { $0.kind == .words })
    }

    @Test func pinyin_withAWrongLetter_isSearchedByItsOtherSyllables() {
        let groups = SearchQuery(words: "hongloumemg").plans(.near).map(\.groups)
        #expect(groups.contains([["h:honglou", "g:honglou"]]))
    }

    @Test(arguments: [
        ("哈里波特", "哈利 波特 与 魔法石", "哈利波特"), ("波哈利特", "哈利 波特", nil), ("哈利特波", "哈利 波特", "哈利 波特"), ("红搂梦", "红楼梦", "红楼梦"),
        ("宏楼蒙", "红楼梦", "红楼梦"), ("红梦", "红楼梦", nil), ("全不相干", "红楼梦", nil),
    ] as [(String, String, String?)])
    func characters_thatAreNear_areUnderstood(_ words: String, _ title: String, _ understood: String?) {
        let found = verdict(words, .near, title)
        #expect(found?.understood ?? "" == understood ?? "" || found?.reasons.map(\.name) == ["CHARACTERS_APART"], "\(String(describing: found))")
        #expect(verdict(words, .whole, title) == nil)
    }

    @Test func word_thatIsNear_countsLessThanTheWordItself() throws {
        let near = try #require(verdict("gordens", .near, "the gardens", "", ["gordens": ["gardens"]]))
        #expect(near.understood == "gardens" && near.reasons.first?.name == "WORD_NEAR_IN_TITLE")
        let itself = try #require(verdict("gardens", .words, "the gardens"))
        #expect(itself.score > near.score && itself.understood.isEmpty)
        #expect(verdict("gordens", .near, "the rivers", "", ["gordens": ["gardens"]]) == nil)
    }

    @Test func pinyin_ofTitlesAndNames_isRankedByWhatItIs() throws {
        let whole = try #require(verdict("hongloumeng", .whole, "红楼梦")?.score)
        let begins = try #require(verdict("hongloumeng", .whole, "红楼梦魇")?.score)
        let holds = try #require(verdict("hongloumeng", .whole, "我读红楼梦")?.score)
        let initials = try #require(verdict("hlm", .whole, "红楼梦")?.score)
        #expect(whole > initials && whole > begins && begins > holds)
        #expect(verdict("hongloumeng", .whole, "石头记") == nil && verdict("onglou", .whole, "红楼梦") == nil)
        #expect(verdict("liucixin", .whole, "三体", "刘慈欣")?.reasons.map(\.name) == ["NAME_PINYIN"])
        #expect(verdict("liucixin santi", .whole, "三体", "刘慈欣")?.reasons.map(\.name) == ["PINYIN_APART"])
        #expect(verdict("nv ren hua", .whole, "女人花") != nil && verdict("nurenhua", .whole, "女人花") != nil && verdict("nǚ rén huā", .whole, "女人花") != nil)
        #expect(verdict("hongloumemg", .near, "红楼梦")?.understood == "红楼梦")
    }

    @Test func titleTypedWithAName_isAboveATitleThatHoldsBoth() throws {
        let itself = try #require(verdict("罗生门 芥川龙之介", .words, "罗生门", "芥川龙之介"))
        let collected = try #require(verdict("罗生门 芥川龙之介", .words, "罗生门 芥川龙之介全集"))
        #expect(itself.score > collected.score && itself.reasons.contains { $0.name == "TITLE_IS_PART" })
        #expect(verdict("lu xun a dream", .words, "dream", "lu xun")?.reasons.contains { $0.name == "TITLE_IS_PART" } == true)
        #expect(verdict("dreams lu", .words, "dream", "lu")?.reasons.contains { $0.name == "TITLE_IS_PART" } != true)
    }

    @Test func title_withoutItsBlanks_isTheTitle() {
        for (words, title) in [("哈利波特", "哈利 波特"), ("哈 利 波 特", "哈利波特"), ("stonesoup", "stone soup"), ("catch22", "catch 22")] {
            #expect(verdict(words, .words, title)?.reasons.contains { $0.name == "TITLE_WHOLE" } == true, "\(words)")
        }
    }
}

@Suite struct ClassCodeTests {
    @Test(arguments: [
        ("I247.55", "i247.55"), ("[K203-61]", "k203-61"), ("TP311.561", "tp311.561"), ("823.9/14", "823.914"), ("I247.55/12", "i247.55"), ("I", "i"),
        ("823", "823"), ("82", ""), ("小说", ""), ("ABC1", ""), ("", ""), ("1984年", ""), ("+", ""),
    ])
    func text_isReadAsAClass(_ text: String, _ code: String) { #expect(ClassCode.normal(text) == code) }

    @Test func class_hasItsParents() {
        #expect(ClassCode.withParents("823.9") == ["823.9", "823", "82", "8"])
        #expect(ClassCode.withParents("k203-61") == ["k203-61", "k203-6", "k203", "k20", "k2", "k"])
    }

    @Test func class_aboveThoseOfCatalogues_isSearched() {
        #expect(ClassCode.searched("82") == "82" && ClassCode.searched("I2") == "i2" && ClassCode.searched("x1y") == "")
    }
}

@Suite struct TypedBeginningTests {
    @Test(arguments: [("哈利", "哈利·波特", 5), ("哈利波", "哈利·波特", 5), ("hali", "哈利·波特", 4), ("hlb", "哈利·波特", 2), ("halib", "哈利·波特", 3), ("哈利波特", "哈利·波特", 6)])
    func beginning_ofATitle_isRanked(_ typed: String, _ title: String, _ rank: Int) {
        #expect(TypedBeginning(typed).rank(title, isName: false) == rank)
        #expect(TypedBeginning(typed).rank("红楼梦", isName: false) == nil)
    }
}
