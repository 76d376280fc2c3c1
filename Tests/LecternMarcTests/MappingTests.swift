// What records mean: both families, Chinese habits, forms and links.

import LecternMarc
import Testing

@Suite struct MappingTests {
    @Test func cnmarc_isRead() throws {
        let found = try Made.meaning([
            ("001", "012008000001"), ("010", "  |a978-7-5366-9293-0|b平装|dCNY23.00"),
            ("100", "  |a20080612d2008    em y0chiy50      ea"), ("101", "0 |achi"), ("102", "  |aCN|b500000"),
            ("106", "  |ar"), ("200", "1 |a三体|9san ti|b专著|e“地球往事”三部曲|f刘慈欣著"),
            ("210", "  |a重庆|c重庆出版社|d2008"), ("225", "2 |a中国科幻基石丛书"), ("330", "  |a文化大革命\n如火如荼。"),
            ("606", "0 |a长篇小说|x科学幻想小说|y中国"), ("690", "  |aI247.55|v5"), ("701", " 0|a刘慈欣|9liu ci xin|4著"),
            ("856", "4 |uhttp://read.example/3body|3全文"), ("856", "4 |3Cover image|uhttp://x.example/1.jpg|qimage/jpeg"),
        ])
        #expect(found.flavour == .unimarc)
        #expect(found.title == "三体" && found.subtitle == "“地球往事”三部曲")
        #expect(found.authors == ["刘慈欣"])
        #expect(found.publisher == "重庆出版社" && found.published == "2008" && found.year == 2008)
        #expect(found.isbns == ["9787536692930"])
        #expect(found.language == "chi" && found.clc == "I247.55" && found.series == "中国科幻基石丛书")
        #expect(found.subjects == ["长篇小说--科学幻想小说--中国"])
        #expect(found.summary == "文化大革命 如火如荼。")
        #expect(found.otherTitles.contains("san ti") && found.otherNames.contains("liu ci xin"))
        #expect(found.forms.map(\.form) == [.paper, .ebook])
        #expect(found.forms.flatMap(\.links).map(\.url) == ["http://read.example/3body"])
        #expect(found.forms.flatMap(\.links).map(\.label) == ["全文"])
    }

    @Test func marc21_withOriginalScript_isRead() throws {
        let found = try Made.meaning([
            ("001", "in00000001"), ("008", "991015s1999    ch a          000 0 chi d"),
            ("020", "  |a9575608789 (pbk.) :|cNT$200"), ("100", "1 |6880-01|aJin, Yong,|d1924-2018."),
            ("245", "10|6880-02|aTian long ba bu /|cJin Yong zhu."), ("260", "  |aTaibei :|bYuan liu,|c[1999]"),
            ("880", "1 |6100-01/$1|a金庸,|d1924-2018."), ("880", "10|6245-02/$1|a天龍八部 /|c金庸著."),
        ])
        #expect(found.flavour == .marc21)
        #expect(found.title == "天龍八部")
        #expect(found.authors == ["金庸"])
        #expect(found.otherTitles.contains("Tian long ba bu") && found.otherNames.contains("Jin, Yong"))
        #expect(found.publisher == "Yuan liu" && found.published == "1999" && found.year == 1999)
        #expect(found.language == "chi")
    }

    @Test func severalWorks_inOneRecord_keepTheirTitles() throws {
        let found = try Made.meaning([("200", "1 |a呐喊|a彷徨|f鲁迅著"), ("101", "0 |achi"), ("210", "  |d民国二十年")])
        #expect(found.title == "呐喊 ; 彷徨")
        #expect(found.otherTitles == ["呐喊", "彷徨"])
        #expect(found.authors == ["鲁迅"])
        #expect(found.year == 1931 && found.published == "民国二十年")
    }

    @Test func names_withoutAddedEntries_comeFromTheStatement() throws {
        let found = try Made.meaning([("200", "1 |a杜诗详注|f(唐)杜甫撰；(清)仇兆鳌注"), ("101", "0 |achi")])
        #expect(found.authors == ["杜甫", "仇兆鳌"])
    }

    @Test func punctuationRemoval_isLinear() throws {
        let found = try Made.meaning([("245", "10|aA title" + String(repeating: " .", count: 4_000) + " /|bU.S.A.")])
        #expect(found.title == "A title" && found.subtitle == "U.S.A.")
        #expect(try Made.meaning([("245", "10|aWhat now...")]).title == "What now...")
    }

    @Test func materialForms_areRecognized() throws {
        func forms(_ fields: [(String, String)], _ leader: String) throws -> [MaterialForm] {
            try Made.meaning([("245", "10|aX")] + fields, leader: leader).forms.map(\.form)
        }
        let book = "00000nam  2200000   4500"
        #expect(try forms([], book) == [.paper])
        #expect(try forms([("007", "cr an")], book) == [.ebook])
        #expect(try forms([("008", "120101s2012    xxu     o     000 0 eng d")], book) == [.ebook])
        #expect(try forms([("856", "40|uhttps://x.example/a")], book) == [.paper, .ebook])
        #expect(try forms([("856", "42|uhttps://x.example/a")], book) == [.paper])
        #expect(try forms([("856", "41|3Table of contents|uhttps://x.example/a")], book) == [.paper])
        #expect(try forms([("856", "41|uftp://x.example/a")], book) == [.paper])
        #expect(try forms([("856", "40|uhttps://x.example/a")], "00000nim  2200000   4500") == [.audiobook])
        #expect(try forms([], "00000njm  2200000   4500") == [.other])
    }

    @Test(arguments: [
        ("7-5366-9293-5 (平装) : CNY23.00", "9787536692930"), ("ISBN 978-7-5366-9293-0", "9787536692930"),
        ("080442957X", "9780804429573"), ("９７８７５３６６９２９３０", "9787536692930"),
    ])
    func isbn_inAnyNotation_isRead(text: String, digits: String) {
        #expect(Isbn(text)?.digits == digits)
    }

    @Test(arguments: ["9787536692931", "7536692939", "12345", "", "abc", "97875366929300", "1234567890123"])
    func invalidIsbn_isDropped(text: String) { #expect(Isbn(text) == nil) }
}
