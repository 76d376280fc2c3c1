// Imports the judged books into a catalogue in this process, types each query, and reckons the mean reciprocal rank of each kind.

import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire

/// One run over the judged set.
struct SearchJudge {
    /// What a kind should reach, in thousandths. Kinds that no issue names stand at what an exact title or its parts should reach.
    static let targets: [(kind: String, thousandths: Int)] = [
        ("exact title", 970), ("partial title", 850), ("title and author", 950), ("author", 950), ("pinyin", 900), ("initials", 900),
        ("pinyin of a name", 900), ("variants", 900), ("wrong character", 800), ("typo", 800), ("isbn", 950), ("dots and blanks", 950),
    ]
    /// Only so many hits count.
    private static let hitsMax: UInt32 = 20
    private static let batchRecords = 200

    private struct Verdict {
        let query: JudgedQuery
        /// 1 is the first; 0: not among the hits that count.
        let rank: Int
        let first: String
        let microseconds: Int
    }

    let options: JudgeOptions

    init(_ options: JudgeOptions) { self.options = options }

    /// Prints the table.
    /// - Returns: whether every kind has reached its target, or nobody asked.
    func run() throws -> Bool {
        let host = try PluginHost(plugin: "libDiscoveryPlugin.so")
        defer { host.stop() }
        let judged = try JudgedBook.judged()
        try load(judged, into: host, source: "judged")
        if !options.background.isEmpty {
            let others = try JudgedBook.background(options.background, without: Set(judged.map(\.title)))
            try load(others, into: host, source: "background")
            print("\(others.count) books in the background")
        }
        let queries = try JudgedQuery.all().filter { options.kind.isEmpty || $0.kind == options.kind }
        let client = Discovery.Client(host.connect(.device("kiosk-1")))
        let books = Dictionary(uniqueKeysWithValues: judged.map { ($0.number, $0) })
        let verdicts = try queries.map { try verdict($0, $0.right.compactMap { books[$0] }, client) }
        let isGood = print(verdicts)
        let worst = verdicts.filter { $0.rank != 1 }.sorted { ($0.rank == 0 ? Int.max : $0.rank) > ($1.rank == 0 ? Int.max : $1.rank) }
        for one in worst.prefix(options.worstCount) {
            print("  \(one.query.kind): \(one.query.words): \(one.rank == 0 ? "not found" : "\(one.rank)."), first is \(one.first)")
        }
        return isGood || !options.isChecked
    }

    private func load(_ books: [JudgedBook], into host: PluginHost, source: String) throws {
        let stream = host.connect(.admin("admin")).stream("lectern.discovery.v1.Discovery/Import", sends: true)
        for start in stride(from: 0, to: books.count, by: Self.batchRecords) {
            let slice = books[start..<min(start + Self.batchRecords, books.count)]
            stream.send(try Discovery.ImportBatch(records: slice.map(\.record), source: source).encoded())
            guard let item = try stream.next() else { throw JudgeOptions.Wrong(description: "the import ended early") }
            for reject in try Discovery.ImportResult(item.message).rejects {
                print("not taken: \(reject.reason) \(reject.detail)")
            }
        }
        stream.finish()
        while try stream.next() != nil {}
    }

    /// - Parameter right: the books that are right; one of the background is, too, where it has their title, or, of a query of a name, their author.
    private func verdict(_ query: JudgedQuery, _ right: [JudgedBook], _ client: Discovery.Client<TestCaller>) throws -> Verdict {
        let titles = Set(right.map(\.title))
        let isOfAName = ["author", "pinyin of a name"].contains(query.kind)
        let authors = right.dropFirst().reduce(Set(right.first?.authors ?? [])) { $0.intersection($1.authors) }
        let clock = ContinuousClock()
        let before = clock.now
        let found = try client.search(.init(words: query.words, limit: Self.hitsMax))
        let elapsed = clock.now - before
        let place = found.records.firstIndex { record in
            if record.source == "judged" { return query.right.contains(record.controlNumber) }
            return isOfAName ? record.authors.contains { author in authors.contains { author.hasSuffix($0) } } : titles.contains(record.title)
        }
        return Verdict(
            query: query, rank: place.map { $0 + 1 } ?? 0, first: found.records.first?.title ?? "nothing",
            microseconds: Int(elapsed / .microseconds(1)))
    }

    /// - Returns: whether every kind has reached its target.
    private func print(_ verdicts: [Verdict]) -> Bool {
        var isGood = true
        print("kind               queries   MRR  target  first  found   median us  most us")
        for (kind, target) in Self.targets {
            let all = verdicts.filter { $0.query.kind == kind }
            guard !all.isEmpty else { continue }
            let sum = all.reduce(0.0) { $0 + ($1.rank == 0 ? 0 : 1 / Double($1.rank)) }
            let thousandths = Int((sum / Double(all.count) * 1_000).rounded())
            if thousandths < target { isGood = false }
            let times = all.map(\.microseconds).sorted()
            print(
                kind.padding(toLength: 20, withPad: " ", startingAt: 0), "\(all.count)", fraction(thousandths), fraction(target),
                "\(all.filter { $0.rank == 1 }.count)", "\(all.filter { $0.rank > 0 }.count)", "\(times[times.count / 2])", "\(times[times.count - 1])",
                thousandths < target ? "BELOW ITS TARGET" : "", separator: "\t")
        }
        return isGood
    }

    private func print(_ texts: String..., separator: String = " ") { Swift.print(texts.joined(separator: separator)) }

    private func fraction(_ thousandths: Int) -> String { String(format: "%.3f", Double(thousandths) / 1_000) }
}
