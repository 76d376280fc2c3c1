// Searches a made catalogue, and prints how long each kind of query takes.

import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire

/// All queries one after another, each with facets, after as many of another seed that warm everything.
struct SearchBench {
    /// What one search took, in milliseconds.
    private struct Search {
        let query: MadeQueries.Query
        let processor: Double
        let wall: Double
        let total: Int
        /// The control numbers of its page.
        let page: [String]
    }

    let options: BenchOptions
    let queries: MadeQueries
    let store: String

    func run(_ host: PluginHost) throws {
        let client = Discovery.Client(host.connect(.device("kiosk-1")))
        if options.isRecorded {
            for query in queries.make(options.queries, seed: options.seed) { _ = try search(query, client) }
            return
        }
        for query in queries.make(options.queries / 2, seed: options.seed + 1) { _ = try search(query, client) }
        let all = queries.make(options.queries, seed: options.seed)
        var searches = try all.map { try search($0, client) }
        for _ in 1..<options.rounds {
            // The better of several: others use this machine, too.
            searches = try zip(searches, all).map { first, query in
                let second = try search(query, client)
                return second.processor < first.processor ? second : first
            }
        }
        print("\(store) searches, ms of processor time; of the wall clock", "kind\tqueries\tmedian\t99 %\tmost\tmedian\tmost\thits", separator: "\n")
        for kind in MadeQueries.Kind.allCases { report(kind.rawValue, searches.filter { $0.query.kind == kind }) }
        report("all", searches)
        for one in searches.sorted(by: { $0.processor > $1.processor }).prefix(options.worstCount) {
            print("  \(text(one.processor, 1)) ms: \(one.query.kind.rawValue): \(one.query.words) (\(one.total) hits)")
        }
        let lines = searches.map { "\($0.query.kind.rawValue)\t\($0.query.words)\t\($0.total)\t\($0.page.joined(separator: " "))" }
        try (lines.joined(separator: "\n") + "\n").write(toFile: "\(options.folder)/orders-\(store)", atomically: true, encoding: .utf8)
        let times = searches.map { text($0.processor * 1_000, 0) }
        try (times.joined(separator: "\n") + "\n").write(toFile: "\(options.folder)/times-\(store)", atomically: true, encoding: .utf8)
    }

    private func search(_ query: MadeQueries.Query, _ client: Discovery.Client<TestCaller>) throws -> Search {
        let from = Reading()
        let found = try client.search(.init(words: query.words, facets: true))
        let to = Reading()
        return Search(
            query: query, processor: (to.processor - from.processor) * 1_000, wall: (to.wall - from.wall) * 1_000, total: Int(found.total),
            page: found.records.map(\.controlNumber))
    }

    private func report(_ name: String, _ searches: [Search]) {
        guard !searches.isEmpty else { return }
        let processor = searches.map(\.processor).sorted()
        let wall = searches.map(\.wall).sorted()
        let hits = searches.map(\.total).sorted()
        func at(_ values: [Double], _ hundredths: Int) -> String { text(values[min(values.count - 1, values.count * hundredths / 100)], 1) }
        let cells = [at(processor, 50), at(processor, 99), at(processor, 100), at(wall, 50), at(wall, 100), "\(hits[hits.count / 2])"]
        print(([name.padding(toLength: 18, withPad: " ", startingAt: 0), "\(searches.count)"] + cells).joined(separator: "\t"))
    }
}
