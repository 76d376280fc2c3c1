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

    @Test(arguments: [
        ("ISBN-13: 978-7-02-000220-7", ["9787020002207"]), ("(v. 1) 9787544253994", ["9787544253994"]),
        ("5-02-013855-\u{425}", ["9785020138551"]), ("５－０２－０１３８５５－Ｘ", ["9785020138551"]), ("978\u{A0}7\u{A0}5063\u{A0}6543\u{A0}7", ["9787506365437"]),
        ("9787536692930;9787536693968", ["9787536692930", "9787536693968"]), ("9787802532670/B·87", ["9787802532670"]),
        ("979-0-2600-0043-8", []), ("7-5366-9293-5 23.00", ["9787536692930"]),
    ])
    func isbns_asTheyArePrinted_areFound(text: String, digits: [String]) {
        #expect(Isbn.all(in: text).map(\.digits) == digits)
    }

    @Test func cancelledIsbn_onlyHelpsToFind() throws {
        let found = try Made.meaning([("020", "  |z9787020002214|a9787020002221 (hbk.)"), ("245", "10|aX")])
        #expect(found.isbns == ["9787020002221"] && found.otherIsbns == ["9787020002214"])
    }

    @Test(arguments: [
        ("Thinking in C++ /", "Thinking in C++"), (".hack", ".hack"), (".NET in practice :", ".NET in practice"), ("+", "+"), ("=", "="),
        ("1+1=", "1+1="), ("Google+", "Google+"), ("C/C++ :", "C/C++"), (":Vol. 2", "Vol. 2"), ("Le bel été.", "Le bel été"), ("Mr.", "Mr."),
        ("Smith & Co.", "Smith & Co."), ("S.", "S."), ("第2版.", "第2版"), ("张扬.", "张扬"), ("אמת :\u{200F}", "אמת"), ("Title,", "Title"),
        ("Title/", "Title"), ("<<The >>sea", "The sea"), ("...", "..."), ("A = B =", "A = B"),
    ])
    func punctuation_isTakenOffWhereISBDSetIt(given: String, title: String) throws {
        #expect(try Made.meaning([("245", "10|a" + given)]).title == title)
    }

    @Test(arguments: [
        ("二○○九年", 2009), ("二OO九年", 2009), ("清光绪三十年[1904]", 1904), ("c2009", 2009), ("民國98", 2009), ("平成元年", 1989), ("85.4", 0),
        ("1990～1995", 1990), ("Oslo 1999", 1999),
    ])
    func year_asPrinted_isRead(printed: String, year: Int32) throws {
        #expect(try Made.meaning([("200", "1 |aX"), ("101", "0 |achi"), ("210", "  |d" + printed)]).year == year)
    }

    @Test(arguments: [
        ("40|uwww.example.org/b/2", "http://www.example.org/b/2"), ("40|uHTTPS://EXAMPLE.ORG/y", "HTTPS://EXAMPLE.ORG/y"),
        ("40|u10.1007/978-3-16-148410-1", "https://doi.org/10.1007/978-3-16-148410-1"), ("41|3目录|uhttps://example.org/c.pdf", ""),
        ("40|uhttps://example.org/b|zAbstract free, full text for members", "https://example.org/b"), ("40|uread here", ""),
    ])
    func link_asItIsWritten_isTheWorksOrNot(field: String, address: String) throws {
        let forms = try Made.meaning([("245", "10|aX"), ("856", field)]).forms
        #expect(forms.flatMap(\.links).map(\.url) == (address.isEmpty ? [] : [address]))
    }

    @Test func book_withADiscOrACompanion_isPaper() throws {
        let disc = [("337", "  |bn"), ("337", "  |bc"), ("338", "  |bnc"), ("338", "  |bcd")]
        #expect(try Made.meaning([("245", "10|aX")] + disc).forms.map(\.form) == [.paper])
        let companion = [("337", "  |3Online|bc"), ("338", "  |3Online|bcr")]
        #expect(try Made.meaning([("245", "10|aX")] + companion).forms.map(\.form) == [.paper])
        let chinese = [("200", "1 |aX"), ("101", "0 |achi"), ("135", "  |avrcga"), ("215", "  |a300页|e光盘1片")]
        #expect(try Made.meaning(chinese).forms.map(\.form) == [.paper])
    }

    @Test func title_thatIsMissing_isTakenFromAnother() throws {
        let found = try Made.meaning([("130", "0 |aBible.|pN.T."), ("246", "3 |aNew Testament")])
        #expect(found.title == "Bible. N.T." && found.remarks.map(\.place) == ["130"])
        let volume = try Made.meaning([("200", "1 |h2|i卷二"), ("101", "0 |achi"), ("461", " 0|12001 |a全集")])
        #expect(volume.title == "全集. 2. 卷二")
    }

    @Test(arguments: ["9787536692931", "7536692939", "12345", "", "abc", "97875366929300", "1234567890123"])
    func invalidIsbn_isDropped(text: String) { #expect(Isbn(text) == nil) }
}
