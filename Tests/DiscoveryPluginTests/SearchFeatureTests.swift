// Searching as people type: what is forgiven, filtered, counted, sorted, suggested and explained.

import CirculationMessages
import CityMessages
import DiscoveryMessages
import LecternKitTesting
import Testing

@Suite struct SearchFeatureTests {
    private static let books = [
        MadeBook(title: "三体", author: "刘慈欣", publisher: "重庆出版社", year: 2_008, isbn: "9787536692930", clc: "I247.55", series: "中国科幻基石丛书", subject: "科幻小说"),
        MadeBook(title: "三体Ⅱ：黑暗森林", author: "刘慈欣", publisher: "重庆出版社", year: 2_008, clc: "I247.55", series: "中国科幻基石丛书", subject: "科幻小说"),
        MadeBook(title: "球状闪电", author: "刘慈欣", publisher: "四川科学技术出版社", year: 2_005, clc: "I247.5", subject: "科幻小说", link: "https://example.org/1"),
        MadeBook(title: "红楼梦", author: "(清)曹雪芹", publisher: "人民文学出版社", year: 1_982, clc: "I242.4", subject: "章回小说"),
        MadeBook(title: "哈利·波特与魔法石", author: "[英] J.K.罗琳", publisher: "人民文学出版社", year: 2_000, clc: "I561.84"),
        MadeBook(title: "银行家", author: "单田芳", year: 1_999, clc: "F830"),
        MadeBook(title: "Harry Potter and the philosopher's stone", author: "Rowling, J. K.", publisher: "Bloomsbury", year: 1_997, dewey: "823.914", language: "eng"),
        MadeBook(title: "The gardens of light", author: "Maalouf, Amin", year: 1_996, dewey: "843.914", language: "eng"),
        MadeBook(title: "L'homme qui rit", author: "Hugo, Victor", year: 1_869, dewey: "843.8", language: "fre"),
        MadeBook(title: "C++ primer", author: "Lippman, Stanley", year: 2_012, dewey: "005.133", language: "eng"),
        MadeBook(title: "C primer plus", author: "Prata, Stephen", year: 2_013, dewey: "005.133", language: "eng"),
        MadeBook(title: "図書館の歴史", author: "田中, 太郎", year: 2_001, dewey: "020", language: "jpn"),
    ]
    private static let shared = Result { try CatalogueFixture(books) }

    private func catalogue() throws -> CatalogueFixture { try Self.shared.get() }

    @Test(arguments: [
        ("santi", "三体"), ("san ti", "三体"), ("liucixin", "三体"), ("lcx", "三体"), ("hongloumeng", "红楼梦"), ("hlm", "红楼梦"), ("hongloumemg", "红楼梦"),
        ("yinhangjia", "银行家"), ("shan tianfang", "银行家"), ("halibote", "哈利·波特与魔法石"), ("哈利波特", "哈利·波特与魔法石"), ("哈里波特", "哈利·波特与魔法石"),
        ("三体2 黑暗森林", "三体Ⅱ：黑暗森林"), ("三體", "三体"), ("图书馆的历史", "図書館の歴史"), ("圖書館", "図書館の歴史"), ("红搂梦", "红楼梦"),
        ("曹雪琴", "红楼梦"), ("harry poter", "Harry Potter and the philosopher's stone"), ("the gradens of light", "The gardens of light"),
        ("homme", "L'homme qui rit"), ("lhomme qui rit", "L'homme qui rit"), ("c++", "C++ primer"), ("ISBN 978-7-5366-9293-0", "三体"),
        ("人民文学出版社 1982", "红楼梦"), ("刘慈欣三体", "三体"), ("球状闪电 刘慈欣 精装", "球状闪电"),
    ])
    func words_asTheyAreTyped_findTheBook(_ words: String, _ title: String) throws {
        #expect(try catalogue().titles(words).first == title)
    }

    @Test func cPlusPlus_isNotC() throws {
        #expect(try catalogue().titles("c++") == ["C++ primer"])
        #expect(try catalogue().titles("c primer") == ["C primer plus"])
    }

    @Test func understood_isToldWhereSomethingWasForgiven() throws {
        let client = try catalogue().client
        #expect(try client.search(.init(words: "哈里波特")).understood == "哈利波特")
        #expect(try client.search(.init(words: "hongloumemg")).understood == "红楼梦")
        #expect(try client.search(.init(words: "gradens light")).understood == "gardens light")
        #expect(try client.search(.init(words: "红楼梦")).understood == "")
        let exact = try client.search(.init(words: "hongloumemg", exact: true))
        #expect(exact.records.isEmpty && exact.total == 0)
    }

    @Test func classes_findTheirSubtree() throws {
        let catalogue = try catalogue()
        #expect(try Set(catalogue.titles("I247")) == ["三体", "三体Ⅱ：黑暗森林", "球状闪电"])
        #expect(try Set(catalogue.titles("小说") { $0.classCode = "I24" }) == ["三体", "三体Ⅱ：黑暗森林", "球状闪电", "红楼梦"])
        #expect(try catalogue.titles("小说") { $0.classCode = "I242.4" } == ["红楼梦"])
        #expect(try catalogue.titles("stone") { $0.classCode = "82" } == ["Harry Potter and the philosopher's stone"])
        #expect(try catalogue.titles("843.8") == ["L'homme qui rit"])
        #expect(CatalogueFixture.reason { _ = try catalogue.titles("小说") { $0.classCode = "小说" } } == "CLASS_INVALID")
    }

    @Test func filters_ofLanguageYearAndForm_leaveOutTheRest() throws {
        let catalogue = try catalogue()
        #expect(try catalogue.titles("primer") { $0.language = "ENG" }.count == 2)
        #expect(try catalogue.titles("primer") { $0.language = "chi" } == [])
        #expect(try catalogue.titles("刘慈欣") { $0.yearMax = 2_007 } == ["球状闪电"])
        #expect(try catalogue.titles("刘慈欣") { ($0.yearMin, $0.yearMax) = (2_008, 2_008) }.count == 2)
        #expect(try catalogue.titles("刘慈欣") { $0.yearMin = 2_009 } == [])
        #expect(try catalogue.titles("刘慈欣") { $0.form = .ebook } == ["球状闪电"])
    }

    @Test func sort_byYearOrTitle_holdsOnEveryPage() throws {
        let catalogue = try catalogue()
        for (sort, years) in [(Discovery.Sort.newest, [2_013, 2_012, 1_997, 1_996]), (.oldest, [1_996, 1_997, 2_012, 2_013])] as [(Discovery.Sort, [Int32])] {
            var request = Discovery.SearchRequest(words: "the", language: "eng", sort: sort)
            request.words = sort == .newest ? "primer" : "primer"
            let found = try pages(catalogue, request).map(\.year)
            #expect(found == years.filter { $0 >= 2_012 })
        }
        let titles = try pages(catalogue, .init(words: "小说", sort: .title)).map(\.title)
        #expect(titles.count == 4 && titles == ["三体", "三体Ⅱ：黑暗森林", "球状闪电", "红楼梦"])
    }

    /// All hits, one a page.
    private func pages(_ catalogue: CatalogueFixture, _ request: Discovery.SearchRequest) throws -> [Discovery.Record] {
        var request = request
        var records: [Discovery.Record] = []
        request.limit = 1
        for _ in 0..<20 {
            let page = try catalogue.client.search(request)
            records += page.records
            guard !page.cursor.isEmpty else { return records }
            request.cursor = page.cursor
        }
        Issue.record("the pages do not end")
        return records
    }

    @Test func pages_ofForgivenHits_haveEachOnce() throws {
        let found = try pages(catalogue(), .init(words: "刘慈新"))
        #expect(Set(found.map(\.title)) == ["三体", "三体Ⅱ：黑暗森林", "球状闪电"] && found.count == 3)
    }

    @Test func facets_countTheHits() throws {
        let facets = try catalogue().client.search(.init(words: "刘慈欣", facets: true)).facets
        func values(_ kind: Discovery.FacetKind) -> [String] {
            facets.first { $0.kind == kind }.map { $0.values.map { "\($0.value) \($0.hits)" } } ?? []
        }
        #expect(values(.byYear) == ["2008 2", "2005 1"] && values(.byClass) == ["I 3"] && values(.byLanguage) == ["chi 3"])
        #expect(values(.byForm) == ["EBOOK 1"] && values(.byBranch) == [])
    }

    @Test func suggestions_goOnWithWhatWasTyped() throws {
        let client = try catalogue().client
        func texts(_ text: String) throws -> [String] { try client.suggest(.init(text: text)).suggestions.map(\.text) }
        #expect(try texts("三") == ["三体", "三体Ⅱ：黑暗森林"])
        #expect(try texts("hali").first == "哈利·波特与魔法石" && texts("hlbt").first == "哈利·波特与魔法石")
        #expect(try texts("harry p") == ["Harry Potter and the philosopher's stone"])
        #expect(try texts("liuci") == ["刘慈欣"] && texts("曹") == ["曹雪芹"] && texts("zzzz") == [])
        let name = try client.suggest(.init(text: "刘慈", limit: 1)).suggestions
        #expect(name.map(\.kind) == [.suggestedName] && name[0].recordId != 0)
        #expect(CatalogueFixture.reason { _ = try client.suggest(.init(text: " ")) } == "QUERY_EMPTY")
    }

    @Test func explain_tellsPlaceAndReasons() throws {
        let catalogue = try catalogue()
        let found = try catalogue.client.explain(.init(search: .init(words: "三体"), recordId: catalogue.number("三体")))
        #expect(found.place == 1 && found.stage == "EXACT" && found.reasons.map(\.name).contains("TITLE_WHOLE") && !found.searches.isEmpty)
        let other = try catalogue.client.explain(.init(search: .init(words: "三体"), recordId: catalogue.number("红楼梦")))
        #expect(other.place == 0)
        let near = try catalogue.client.explain(.init(search: .init(words: "红搂梦"), recordId: catalogue.number("红楼梦")))
        #expect(near.place == 1 && near.stage == "NEAR" && near.understood == "红楼梦")
        #expect(CatalogueFixture.reason { _ = try catalogue.client.explain(.init(search: .init(words: "三体"), recordId: 1)) } == "RECORD_UNKNOWN")
    }

    @Test func similar_areThoseOfTheSameSeriesAndAuthor() throws {
        let catalogue = try catalogue()
        let found = try catalogue.client.similar(.init(recordId: catalogue.number("三体"))).records.map(\.title)
        #expect(found == ["三体Ⅱ：黑暗森林", "球状闪电"])
        #expect(try catalogue.client.similar(.init(recordId: catalogue.number("三体"), limit: 1)).records.count == 1)
        #expect(CatalogueFixture.reason { _ = try catalogue.client.similar(.init(recordId: 1)) } == "RECORD_UNKNOWN")
    }

    @Test func shelves_areInTheOrderOfTheirClasses() throws {
        let catalogue = try catalogue()
        func browse(_ request: Discovery.BrowseRequest) throws -> [String] { try catalogue.client.browse(request).records.map(\.title) }
        #expect(try browse(.init(classCode: "I24", limit: 3)) == ["红楼梦", "球状闪电", "三体"])
        #expect(try browse(.init(recordId: catalogue.number("球状闪电"), limit: 2)) == ["球状闪电", "三体"])
        #expect(try browse(.init(recordId: catalogue.number("球状闪电"), backwards: true, limit: 2)) == ["银行家", "红楼梦"])
        var request = Discovery.BrowseRequest(classCode: "0", limit: 5)
        var all: [String] = []
        repeat {
            let page = try catalogue.client.browse(request)
            all += page.records.map(\.title)
            request.cursor = page.cursor
        } while !request.cursor.isEmpty && all.count < 30
        #expect(all.count == 12 && Set(all).count == 12)
        #expect(CatalogueFixture.reason { _ = try browse(.init(classCode: "?")) } == "CLASS_INVALID")
        #expect(CatalogueFixture.reason { _ = try browse(.init(classCode: "I", cursor: "x")) } == "CURSOR_INVALID")
    }

    @Test func branch_filtersAndIsCounted() throws {
        let catalogue = try CatalogueFixture(lends: true, Array(Self.books.prefix(3)))
        let city = City.Client(catalogue.host.connect(.admin("admin")))
        let circulation = Circulation.Client(catalogue.host.connect(.admin("admin")))
        _ = try city.putLibrary(.init(code: "L", name: "L"))
        let branch = try city.putBranch(.init(libraryCode: "L", code: "A", name: "A")).branchId
        _ = try circulation.putItem(.init(barcode: "1", recordId: catalogue.number("三体"), branchCode: "A", itemType: "book"))
        #expect(try catalogue.titles("刘慈欣") { $0.branchId = branch } == ["三体"])
        let facets = try catalogue.client.search(.init(words: "刘慈欣", facets: true)).facets
        #expect(facets.first { $0.kind == .byBranch }?.values == [.init(value: "\(branch)", hits: 1)])
        #expect(facets.first { $0.kind == .byForm }?.values == [.init(value: "EBOOK", hits: 1), .init(value: "PAPER", hits: 1)])
    }

    @Test(arguments: ["9787536692931", "978-7-5366-9293-1", "ISBN 978-7-5366-9293-1", "7-5366-9293-4"])
    func isbn_withAWrongCheckDigit_findsTheBook_andIsTold(_ typed: String) throws {
        let catalogue = try catalogue()
        for request in [Discovery.SearchRequest(words: typed), .init(isbn: typed)] {
            let found = try catalogue.client.search(request)
            #expect(found.records.map(\.title) == ["三体"] && found.understood == "9787536692930")
        }
        #expect(try catalogue.client.search(.init(isbn: typed, exact: true)).records.isEmpty)
        #expect(try catalogue.client.search(.init(isbn: "9787536692930")).understood.isEmpty)
    }
}
