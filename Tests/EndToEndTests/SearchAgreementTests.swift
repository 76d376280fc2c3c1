// Every store finds the same records in the same order, whichever way its catalogue came together.

import DiscoveryMessages
import Foundation
import LecternNet
import LecternTesting
import Testing

@Suite struct SearchAgreementTests {
    /// What a search has told, without what is a catalogue's own.
    private struct Answer: Equatable, Sendable {
        var records: [Discovery.Record] = []
        var total: UInt32 = 0
        var isLowerBound = false
        var pages = 0
        var understood = ""
        var facets: [Discovery.Facet] = []
    }

    private static let searches = 1_000
    /// Of so many searches also what is suggested, similar and on the shelf.
    private static let neighboursCount = 60
    /// Of each search so many hits are compared.
    private static let hitsMax = 200
    private static let booksCount = 3_000
    private static let areAllHere: Bool = TestStore.allCases.allSatisfy(\.isAtHand)

    @Test(
        .enabled(if: SharedRecords.root != nil, "../shared/data is not here"),
        .enabled(if: areAllHere, "not every kind of store is at hand; `Scripts/test` starts what they need"))
    func search_onEveryStore_findsTheSameInTheSameOrder() throws {
        guard let root = SharedRecords.root else { return }
        let records = SharedRecords.files(root, "cnmarc") + SharedRecords.files(root, "marc")
            + [try SharedRecords.books(root, count: Self.booksCount)]
        let catalogues = try TestStore.allCases.map { store in
            var options = DaemonUnderTest.Options(plugins: ["Discovery"])
            options.database = try TestDatabase(store)
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return (daemon: daemon, catalogue: try DiscoveryFixture(daemon))
        }
        defer { for one in catalogues { one.daemon.end() } }

        let added = try Self.onEach(catalogues.map(\.catalogue)) { place, catalogue in
            // Each in another order.
            try (place == 0 ? records : records.reversed()).reduce(0) { $0 + (try catalogue.importPieces($1.pieces, source: $1.source)).added }
        }
        #expect(added[0] > 8_000 && Set(added).count == 1)

        var some = SearchRequests(SharedRecords.meanings(records, oneIn: 3), common: 20...400, seed: 1_024)
        let different = some.different(Self.searches)
        try #require(different.count == Self.searches)
        let requests = different + some.ofTheCommonest
        let answers = try Self.onEach(catalogues.map(\.catalogue)) { _, catalogue in try requests.map { try Self.answer($0, catalogue) } }
        for (place, request) in requests.enumerated() {
            let all = answers.map { $0[place] }
            #expect(all.dropFirst().allSatisfy { $0 == all[0] }, "\(request): \(Self.difference(all))")
        }
        let others = try Self.onEach(catalogues.map(\.catalogue)) { _, catalogue in
            try requests.prefix(Self.neighboursCount).map { try Self.neighbours($0, catalogue) }
        }
        for (place, request) in requests.prefix(Self.neighboursCount).enumerated() {
            #expect(others.allSatisfy { $0[place] == others[0][place] }, "\(request): \(others.map { $0[place] })")
        }
        #expect(others[0].filter { $0.count > 15 }.count > Self.neighboursCount / 3)
        let totals = answers[0].map(\.total)
        print("Searched: \(totals.filter { $0 > 50 }.count) with more than 50 hits,",
            "\(totals.filter { $0 == 0 }.count) with none, \(answers[0].filter(\.isLowerBound).count) with a lower bound")
        #expect(totals.filter { $0 > 50 }.count >= Self.searches / 2)
        #expect(totals.filter { $0 == 0 }.count < Self.searches / 5)
        #expect(answers[0].filter { !$0.understood.isEmpty }.count > 20 && answers[0].contains { !$0.facets.isEmpty })
        #expect(answers[0].contains { $0.isLowerBound } && answers[0].contains { $0.pages > 1 })
    }

    /// Asks for page after page.
    private static func answer(_ request: Discovery.SearchRequest, _ catalogue: DiscoveryFixture) throws -> Answer {
        var answer = Answer()
        var request = request
        request.limit = 100
        repeat {
            let page = try catalogue.client.search(request)
            answer.total = page.total
            answer.isLowerBound = page.totalIsLowerBound
            answer.pages += 1
            answer.understood = page.understood
            answer.facets = page.facets
            answer.records += page.records.map { record in
                var record = record
                (record.recordId, record.workId) = (0, 0)
                return record
            }
            request.cursor = page.cursor
        } while !request.cursor.isEmpty && answer.records.count < hitsMax
        return answer
    }

    /// What is suggested, what is similar to the first hit, and what stands beside it, as titles.
    private static func neighbours(_ request: Discovery.SearchRequest, _ catalogue: DiscoveryFixture) throws -> [String] {
        let typed = request.words.isEmpty ? request.title + request.author + request.isbn : request.words
        var texts = try catalogue.client.suggest(.init(text: String(typed.prefix(3)))).suggestions.map { "\($0.kind) \($0.text)" }
        guard let record = try catalogue.client.search(request).records.first?.recordId else { return texts }
        texts += try catalogue.client.similar(.init(recordId: record)).records.map(\.title)
        for backwards in [false, true] {
            texts += try catalogue.client.browse(.init(recordId: record, backwards: backwards, limit: 10)).records.map { $0.title + $0.controlNumber }
        }
        return texts
    }

    /// Where answers part, in words.
    private static func difference(_ answers: [Answer]) -> String {
        let lists = answers.map { $0.records.map { "\($0.source) \($0.controlNumber) \($0.title)" } }
        let place = lists[0].indices.first { index in lists.contains { index >= $0.count || $0[index] != lists[0][index] } }
        return answers.indices.map { index in
            let answer = answers[index]
            let there = place.map { $0 < lists[index].count ? lists[index][$0] : "nothing" } ?? ""
            return "\(answer.total)\(answer.isLowerBound ? " at least" : ""), at \(place ?? -1) \(there)"
        }.joined(separator: "; ")
    }

    /// Does the same with each catalogue at once.
    private static func onEach<Result: Sendable>(
        _ catalogues: [DiscoveryFixture], _ body: @escaping @Sendable (Int, DiscoveryFixture) throws -> Result
    ) throws -> [Result] {
        let results = Monitor<[Int: Swift.Result<Result, any Error>]>([:])
        let threads = try catalogues.enumerated().map { place, catalogue in
            try PlainThread(name: "catalogue") {
                let result = Swift.Result { try body(place, catalogue) }
                results.change { $0[place] = result }
            }
        }
        for thread in threads { thread.join() }
        return try results.look { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
    }
}
