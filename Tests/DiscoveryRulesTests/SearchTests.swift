// Records and queries as terms, and how hits are scored.

import DiscoveryRules
import LecternMarc
import Testing

@Suite struct RecordTextTests {
    @Test func terms_ofLongWords_areCut() {
        let terms = RecordText(titles: [String(repeating: "é", count: 500)], authors: [], subjects: [], isbns: []).terms
        #expect(terms.allSatisfy { $0.utf8.count <= 128 } && terms.map { $0.prefix(2) } == ["t:", "e:"])
        let tower = "a" + String(repeating: "\u{1CE2}", count: 400)
        let query = SearchQuery(words: tower + " 中" + String(repeating: "\u{FE00}", count: 90)).groups(relaxed: false)
        #expect(query.joined().allSatisfy { $0.utf8.count <= 128 } && query.count == 2)
    }

    @Test func terms_ofARecord_areWordsCharactersAndPairs() {
        let text = RecordText(titles: ["三体 III", "San ti"], authors: ["刘慈欣"], subjects: ["小说"], isbns: ["9787536692930"])
        #expect(
            text.terms.filter { "itas".contains($0.prefix(1)) } == [
                "i:9787536692930", "t:三", "t:体", "t:三体", "t:3", "t:san", "t:ti", "t:santi", "a:刘", "a:慈", "a:刘慈", "a:欣", "a:慈欣",
                "s:小", "s:说", "s:小说",
            ])
        #expect(text.titles == "三体 3\nsan ti" && text.authors == "刘慈欣")
        #expect(text.terms.allSatisfy { !$0.contains(" ") })
    }

    @Test func terms_ofARecord_areItsSpellingsKeysAndClasses() {
        let text = RecordText(
            titles: ["银行"], authors: ["[英] 单田芳"], subjects: [], isbns: [], classes: ["I247.55", "no class"], year: 2_008, language: "chi")
        #expect(
            text.terms.filter { !"tasng".contains($0.prefix(1)) } == [
                "c:i247.55", "c:i247.5", "c:i247", "c:i24", "c:i2", "c:i", "y:2008", "l:chi", "e:银行", "h:yin", "h:hang", "h:yinhang",
                "p:yinhang", "q:yh", "r:dantianfang", "o:dtf", "r:chantianfang", "o:ctf", "r:shantianfang", "o:stf",
            ])
        #expect(text.terms.contains("n:单田芳") && text.terms.contains("g:shantian") && text.words.isEmpty)
    }

    @Test func words_ofARecord_areThoseThatMayBeMistyped() {
        let text = RecordText(titles: ["The Gardens of 1984, art"], authors: ["Müller"], subjects: ["Horticulture"], isbns: [])
        #expect(text.words == ["gardens", "muller"])
    }

    @Test func terms_ofALongRecord_areLimited() {
        let many = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
        #expect(RecordText(titles: [many], authors: [], subjects: [], isbns: []).terms.count == 4_096)
    }
}

@Suite struct SearchQueryTests {
    @Test func words_withoutAField_areLookedForInAll() {
        #expect(SearchQuery(words: "Liu 三体").groups(relaxed: false) == [["t:liu", "a:liu", "s:liu"], ["t:三体", "a:三体", "s:三体"]])
    }

    @Test func runs_strictAndRelaxed_askForPairsAndCharacters() {
        let query = SearchQuery(words: "", author: "刘慈欣")
        #expect(query.groups(relaxed: false) == [["a:刘慈"], ["a:慈欣"]])
        #expect(query.groups(relaxed: true) == [["a:刘"], ["a:慈"], ["a:欣"]])
        #expect(query.canRelax)
        #expect(!SearchQuery(words: "三体 abc \"刘慈欣\"").canRelax)
    }

    @Test func quotationMarks_ofAnyKind_makePhrases() {
        let query = SearchQuery(words: "\"war and peace\" x 《战争与和平》")
        #expect(query.parts.map(\.isPhrase) == [true, false, true])
        #expect(query.parts.map(\.text) == ["war and peace", "x", "战争与和平"])
        #expect(query.groups(relaxed: true).contains(["t:战争", "a:战争", "s:战争"]))
    }

    @Test func isbn_amongWords_isFound() {
        let query = SearchQuery(words: "978-7-5366-9293-0", isbnOf: { Isbn($0)?.digits })
        #expect(query.groups(relaxed: false) == [["i:9787536692930"]])
        #expect(query.parts.isEmpty && !query.isEmpty)
    }

    @Test(arguments: [
        "978-7-5366-9293-0", "9787536692930", "ISBN 978-7-5366-9293-0", "ISBN978-7-5366-9293-0", "ISBN-13: 978-7-5366-9293-0", "isbn：9787536692930",
        "978‑7‑5366‑9293‑0", "９７８７５３６６９２９３０", "978 7 5366 9293 0", "7-5366-9293-5", "7536692935", "ISBN 7 5366 9293 5", "ISBN-10 7536692935",
    ])
    func isbn_inAnyWriting_isRead(_ typed: String) {
        let query = SearchQuery(words: typed, isbnOf: { Isbn($0)?.digits })
        #expect(query.isbns == ["9787536692930"] && query.parts.isEmpty)
    }

    @Test func number_thatIsNoIsbn_isAWord() {
        let query = SearchQuery(words: "isbn 1984 9787536692931 三体", isbnOf: { Isbn($0)?.digits })
        #expect(query.isbns.isEmpty && query.parts.map(\.text) == ["isbn", "1984", "9787536692931", "三体"])
    }

    @Test func neighbours_mayBeWrittenAsOne() {
        #expect(SearchQuery(words: "", title: "e-book").groups(relaxed: false) == [["t:e", "t:ebook"], ["t:book", "t:ebook"]])
        #expect(SearchQuery(words: "", title: "data base").groups(relaxed: false) == [["t:data", "t:database"], ["t:base", "t:database"]])
    }

    @Test func yearOrClass_amongWords_isItsTermToo() {
        #expect(SearchQuery(words: "2008").groups(relaxed: false) == [["t:2008", "a:2008", "s:2008", "y:2008"]])
        #expect(SearchQuery(words: "I247.5").groups(relaxed: false).first?.last == "c:i247.5")
        #expect(SearchQuery(words: "9999 247").groups(relaxed: false).joined().allSatisfy { !"yc".contains($0.prefix(1)) })
    }

    @Test func query_withoutWords_isEmpty() {
        #expect(SearchQuery(words: " \" \" —").isEmpty)
        #expect(SearchQuery(words: (0..<300).map { "w\($0)" }.joined(separator: " ")).groups(relaxed: false).count == 32)
    }
}

@Suite struct ScoreTests {
    private func score(_ words: String, _ titles: String, _ authors: String = "", _ subjects: String = "") -> Int? {
        Score(SearchQuery(words: words)).score(ScoredText(titles: titles, authors: authors, subjects: subjects), .words)
    }

    @Test func score_ofTheTitleItself_isHighest() throws {
        let itself = try #require(score("三体", "三体"))
        let longer = try #require(score("三体", "三体全集"))
        let within = try #require(score("三体", "我读三体"))
        let subject = try #require(score("三体", "宇宙", "", "三体"))
        #expect(itself > longer && longer > within && within > subject)
    }

    @Test func phrase_scattered_isNoHit() {
        #expect(score("\"war and peace\"", "war and peace") != nil)
        #expect(score("\"war and peace\"", "peace and war") == nil)
        #expect(score("\"and peace\"", "war and peaceful") == nil)
        #expect(score("\"和平\"", "战争与和平论") != nil)
        #expect(score("\"war peace\"", "war\npeace") == nil)
    }
}

@Suite struct SearchCursorTests {
    @Test func cursor_ofAnotherQuery_isNone() throws {
        let cursor = SearchCursor(score: 4_711, document: 1 << 58, stage: .near)
        let text = cursor.text(query: ["a", "b"])
        #expect(SearchCursor(text: text, query: ["a", "b"]) == cursor)
        #expect(SearchCursor(text: text, query: ["ab", ""]) == nil)
        for damaged in ["", "x", String(text.dropLast()), String(text.reversed()), text + "A"] {
            #expect(SearchCursor(text: damaged, query: ["a", "b"]) == nil)
        }
    }

    @Test func cursor_comesBefore_lowerScoresAndHigherNumbers() {
        let cursor = SearchCursor(score: 5, document: 10, stage: .exact)
        #expect(cursor.comesBefore(score: 4, document: 1) && cursor.comesBefore(score: 5, document: 11))
        #expect(!cursor.comesBefore(score: 5, document: 10) && !cursor.comesBefore(score: 6, document: 99))
    }
}

@Suite struct StaticRankTests {
    @Test func document_ofANewerRecord_isLower() {
        let years: [Int32] = [2_026, 2_008, 1_931, 1_000, 0]
        let documents = years.map { StaticRank.document(year: $0, source: "a", identity: "001:1", step: 0) }
        #expect(documents == documents.sorted() && Set(documents).count == 5)
        #expect(documents.allSatisfy { $0 > 0 })
        #expect(StaticRank.fits(documents[1], year: 2_008) && !StaticRank.fits(documents[1], year: 2_009))
    }

    @Test func document_ofARecord_isTheSameEverywhere() {
        let texts = [("a", "001:1", 0), ("a", "001:2", 0), ("b", "001:1", 0), ("a0", "01:1", 0), ("a", "001:1", 1)]
        let documents = texts.map { StaticRank.document(year: 2_008, source: $0.0, identity: $0.1, step: $0.2) }
        #expect(Set(documents).count == texts.count)
        #expect(documents[0] == 216_505_790_737_715_694, "numbers that are kept in databases")
    }
}
