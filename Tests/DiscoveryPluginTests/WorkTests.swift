// Records become works: one answer with all forms, in whatever order they come, kept through imports and what staff have said.

import CirculationMessages
import CityMessages
import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternWire
import Testing

@Suite struct WorkTests {
    /// 老人与海 in seven records and five forms, and what is not it.
    private static let sea = [
        MadeEdition(number: "paper-1", title: "老人与海", creator: "(美)海明威著 ; 吴劳译", original: "The old man and the sea", year: 1_999, publisher: "上海译文出版社"),
        MadeEdition(number: "paper-2", title: "老人與海", creator: "[美] 欧内斯特·海明威", year: 2_012, publisher: "人民文学出版社"),
        MadeEdition(number: "ebook", title: "老人与海（插图本）", creator: "海明威", year: 2_015, link: "https://example.org/sea.epub", licence: "校园网内使用"),
        MadeEdition(number: "sound", title: "老人与海", creator: "(美)海明威著", year: 2_016, type: "i", link: "https://example.org/sea.mp3"),
        MadeEdition(number: "english", title: "The old man and the sea /", creator: "Hemingway, Ernest", isChinese: false, language: "eng", year: 1_952),
        MadeEdition(number: "french", title: "Le vieil homme et la mer /", creator: "Hemingway, Ernest", isChinese: false, original: "The old man and the sea", language: "fre", year: 1_980),
        MadeEdition(number: "other", title: "老人与海", creator: "邓刚", year: 1_985),
        MadeEdition(number: "arms", title: "永别了，武器", creator: "海明威", year: 2_002),
        MadeEdition(number: "volume-1", title: "三体", creator: "刘慈欣", year: 2_008), MadeEdition(number: "volume-2", title: "三体Ⅱ：黑暗森林", creator: "刘慈欣", year: 2_008),
        MadeEdition(number: "volume-2b", title: "黑暗森林", creator: "刘慈欣", year: 2_018), MadeEdition(number: "volume-3", title: "三体Ⅲ：死神永生", creator: "刘慈欣", year: 2_010),
    ]
    private static let shared = Result {
        let catalogue = try CatalogueFixture()
        try catalogue.load(sea.map(\.record), source: "made")
        return catalogue
    }

    private func catalogue() throws -> CatalogueFixture { try Self.shared.get() }

    /// The work of a record by its control number.
    private func work(_ number: String, _ catalogue: CatalogueFixture) throws -> Int64 {
        try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: number)).records.first).workId
    }

    /// Which records are together, by control numbers.
    private func groups(_ catalogue: CatalogueFixture, _ numbers: [String]) throws -> Set<Set<String>> {
        var groups: [Int64: Set<String>] = [:]
        for number in numbers { groups[try work(number, catalogue), default: []].insert(number) }
        return Set(groups.values)
    }

    private static let expected: Set<Set<String>> = [
        ["paper-1", "paper-2", "ebook", "sound", "english", "french"], ["other"], ["arms"], ["volume-1"], ["volume-2", "volume-2b"], ["volume-3"],
    ]

    @Test func work_isOneHit_withAllItsForms() throws {
        let catalogue = try catalogue()
        let found = try catalogue.client.search(.init(words: "laorenyuhai"))
        #expect(found.total == 2 && found.works.count == found.records.count)
        let work = try #require(found.works.first { $0.editionsTotal > 1 })
        #expect(work.workId == (try self.work("paper-1", catalogue)) && work.editionsTotal == 6 && work.editions.count == 6)
        #expect(work.forms.map(\.form) == [.paper, .ebook, .audiobook])
        #expect(work.forms[1].links == [.init(url: "https://example.org/sea.epub", licence: "校园网内使用")])
        #expect(Set(work.editions.map(\.language)) == ["chi", "eng", "fre"])
        #expect(work.editions.prefix(2).allSatisfy { !$0.forms.flatMap(\.links).isEmpty }, "what is to be read at once stands first")
        // A hit in another language leads to the same work.
        let english = try catalogue.client.search(.init(words: "old man sea"))
        #expect(english.works.map(\.workId) == [work.workId])
    }

    @Test func grouping_inEveryOrderOfImport_isTheSame() throws {
        var random = SeededRandom(seed: 17)
        for _ in 0..<3 {
            let catalogue = try CatalogueFixture()
            defer { catalogue.host.stop() }
            for edition in Self.sea.shuffled(using: &random) { try catalogue.load([edition.record], source: "made") }
            #expect(try groups(catalogue, Self.sea.map(\.number)) == Self.expected)
        }
    }

    @Test func pages_tellEachWorkOnce() throws {
        let catalogue = try catalogue()
        var seen: [Int64] = []
        var request = Discovery.SearchRequest(author: "海明威", limit: 1)
        repeat {
            let page = try catalogue.client.search(request)
            #expect(page.total == 2)
            seen += page.works.map(\.workId)
            request.cursor = page.cursor
        } while !request.cursor.isEmpty && seen.count < 10
        #expect(seen.count == 2 && Set(seen).count == 2)
    }

    @Test func facets_countWorks() throws {
        let facets = try catalogue().client.search(.init(author: "海明威", facets: true)).facets
        #expect(facets.first { $0.kind == .byForm }?.values.first { $0.value == "EBOOK" }?.hits == 1)
        #expect(facets.first { $0.kind == .byLanguage }?.values.first { $0.value == "chi" }?.hits == 2)
    }

    @Test func explain_ofARecordWhoseWorkIsFound_tellsThePlaceOfTheWork() throws {
        let catalogue = try catalogue()
        for number in ["paper-1", "paper-2"] {
            let id = try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: number)).records.first).recordId
            #expect(try catalogue.client.explain(.init(search: .init(words: "老人与海 海明威"), recordId: id)).place == 1)
        }
    }

    @Test func volume_isShownAsPartOfItsSet() throws {
        let catalogue = try catalogue()
        let second = try catalogue.client.getWork(.init(workId: work("volume-2", catalogue)))
        #expect(second.parts.map(\.title) == ["三体Ⅲ：死神永生"] && second.parts.map(\.volume) == ["3"])
        let record = try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: "volume-2")).records.first)
        #expect(record.volume == "2")
        #expect(CatalogueFixture.reason { _ = try catalogue.client.getWork(.init(workId: 5)) } == "RECORD_UNKNOWN")
    }

    @Test func anyRecord_isANumberOfItsWork() throws {
        let catalogue = try catalogue()
        let record = try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: "sound")).records.first)
        #expect(try catalogue.client.getWork(.init(workId: record.recordId)).workId == record.workId)
    }

    @Test func merge_byStaff_survivesImports_andSplitUndoesIt() throws {
        let catalogue = try CatalogueFixture()
        defer { catalogue.host.stop() }
        try catalogue.load(Self.sea.map(\.record), source: "made")
        let admin = Discovery.Client(catalogue.host.connect(.admin("admin")))
        let works = try [work("other", catalogue), work("arms", catalogue)]
        let merged = try admin.mergeWorks(.init(workIds: works, reason: "one book")).workIds
        #expect(merged == [works.min() ?? 0])
        #expect(try catalogue.client.getWork(.init(workId: works.max() ?? 0)).workId == merged[0], "the number of a merged work leads on")
        // Both sources send their records anew, under other titles even; a further edition joins.
        for (number, title, creator) in [("other", "老人与海（修订版）", "邓刚"), ("arms", "战地春梦", "海明威"), ("arms-2", "永别了，武器", "[美]海明威")] {
            try catalogue.load([MadeEdition(number: number, title: title, creator: creator, year: 2_020).record], source: "made")
        }
        #expect(try work("other", catalogue) == merged[0] && work("arms", catalogue) == merged[0])
        #expect(try work("arms-2", catalogue) != merged[0], "what bound it is another title now")
        let arms = try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: "arms")).records.first).recordId
        #expect(try admin.splitWork(.init(recordIds: [arms])).workIds.count == 2)
        #expect(try work("other", catalogue) != work("arms", catalogue))
    }

    @Test func split_byStaff_survivesImports() throws {
        let catalogue = try CatalogueFixture()
        defer { catalogue.host.stop() }
        try catalogue.load(Self.sea.map(\.record), source: "made")
        let admin = Discovery.Client(catalogue.host.connect(.admin("admin")))
        let apart = try ["paper-2", "ebook"].map { try #require(try catalogue.client.lookup(.init(source: "made", controlNumber: $0)).records.first).recordId }
        let before = try work("paper-1", catalogue)
        let now = try admin.splitWork(.init(recordIds: apart, reason: "another text")).workIds
        #expect(now.count == 2 && now.contains(before))
        let expected = try groups(catalogue, Self.sea.map(\.number))
        #expect(expected.contains(["paper-2", "ebook"]) && expected.contains(["paper-1", "sound", "english", "french"]))
        // All records again, each changed, and one more.
        for edition in Self.sea.reversed() {
            var changed = edition
            changed.publisher = "another"
            try catalogue.load([changed.record], source: "made")
        }
        #expect(try groups(catalogue, Self.sea.map(\.number)) == expected)
        try catalogue.load([MadeEdition(number: "paper-3", title: "老人与海", creator: "海明威").record], source: "made")
        #expect(try work("paper-3", catalogue) == before)
        #expect(try admin.mergeWorks(.init(workIds: now)).workIds == [before])
        #expect(try groups(catalogue, Self.sea.map(\.number)) == Self.expected)
    }

    @Test func staff_sayNothingImpossible() throws {
        let catalogue = try catalogue()
        let admin = Discovery.Client(catalogue.host.connect(.admin("admin")))
        let arms = try work("arms", catalogue)
        #expect(CatalogueFixture.reason { _ = try admin.mergeWorks(.init(workIds: [arms])) } == "WORKS_MISSING")
        #expect(CatalogueFixture.reason { _ = try admin.mergeWorks(.init(workIds: [arms, 77])) } == "RECORD_UNKNOWN")
        #expect(CatalogueFixture.reason { _ = try admin.splitWork(.init(recordIds: [arms])) } == "WORKS_MISSING")
        #expect(CatalogueFixture.reason { _ = try admin.splitWork(.init(recordIds: [arms, try self.work("volume-1", catalogue)])) } == "RECORD_UNKNOWN")
        #expect(CatalogueFixture.reason { _ = try catalogue.client.mergeWorks(.init(workIds: [arms])) } == "NOT_ALLOWED")
        #expect(CatalogueFixture.reason { _ = try admin.splitWork(.init(recordIds: [arms], reason: String(repeating: "x", count: 1_001))) } == "REQUEST_MALFORMED")
    }

    @Test func record_thatBecomesAnotherBook_leavesItsWork_andTheRestStays() throws {
        let catalogue = try CatalogueFixture()
        defer { catalogue.host.stop() }
        try catalogue.load(Self.sea.map(\.record), source: "made")
        // 老人与海 without the translation that names its original is no longer bound to that.
        try catalogue.load([MadeEdition(number: "paper-1", title: "小王子", creator: "圣埃克苏佩里").record], source: "made")
        #expect(try groups(catalogue, Self.sea.map(\.number)) == [
            ["paper-1"], ["paper-2", "ebook", "sound"], ["english", "french"], ["other"], ["arms"], ["volume-1"], ["volume-2", "volume-2b"], ["volume-3"],
        ])
        try catalogue.load([Self.sea[0].record], source: "made")
        #expect(try groups(catalogue, Self.sea.map(\.number)) == Self.expected)
    }

    @Test func availability_ofAHit_isThatOfTheItems_amongConcurrentLoans() throws {
        // The long form: LECTERN_WORK_LOANS=10000.
        let loans = ProcessInfo.processInfo.environment["LECTERN_WORK_LOANS"].flatMap { Int($0) } ?? 60
        try WorkAvailability(loans: loans).run()
    }
}
