// Damages records at random: whatever comes out is a record without garbage or a reject, never a crash.

import Foundation
import LecternMarc
import LecternTestSupport
import Testing

@Suite struct MutationTests {
    /// How many; `LECTERN_MUTATIONS=1000000` is the long form.
    private static let mutations = Int(ProcessInfo.processInfo.environment["LECTERN_MUTATIONS"] ?? "") ?? 4_000
    /// So many titles that a mutation changed are looked at.
    private static let titlesMax = 1_000
    /// `LECTERN_MUTATION_SEED` is another one.
    private static let seed = UInt64(ProcessInfo.processInfo.environment["LECTERN_MUTATION_SEED"] ?? "") ?? 7_040_912

    /// Records of each kind, made here, and a few of others where they are at hand.
    private static func seeds() throws -> [[UInt8]] {
        var seeds: [[UInt8]] = [
            Made.iso([("001", "1"), ("245", "10|aTitle :|bsub|cby"), ("100", "1 |aName"), ("856", "40|uhttp://x.example/")]),
            Made.iso([("001", "2"), ("200", "1 |a三体|f刘慈欣著"), ("210", "  |c重庆出版社|d二〇〇八"), ("101", "0 |achi")]),
            Made.iso([
                ("001", Array("3".utf8)), ("245", Array("10|aR".utf8) + [0xE2] + Array("evolution ".utf8) + [0x1B, 0x28, 0x4E, 0x41]),
            ]),
            Array(
                """
                <c><m:record><m:leader>00000nam a2200000   4500</m:leader><m:controlfield tag="001">4</m:controlfield>
                <m:datafield tag="245" ind1="1" ind2="0"><m:subfield code="a">A &amp; B &#x4E2D;</m:subfield></m:datafield>
                <!-- x --></m:record><record><leader/></record></c>
                """.utf8),
        ]
        let others = ["marc/pymarc/test__marc8.dat", "cnmarc/cnmarc_17_gb18030.iso", "marc/rubymarc/test__batch.xml"]
        for file in others where SharedData.root != nil { seeds.append(Array(try SharedData.bytes(file).prefix(8_000))) }
        return seeds
    }

    @Test func mutatedRecords_areReadOrRefused() throws {
        let seeds = try Self.seeds()
        var random = SeededRandom(seed: Self.seed)
        var taken = 0
        var refused = 0
        var titles = 0
        let whole = seeds.map { Set(SharedData.read($0).compactMap(\.meaning?.title)) }
        for round in 0..<Self.mutations {
            let bytes = Self.mutated(seeds[round % seeds.count], &random)
            let outcomes = SharedData.read(bytes, chunk: Int(random.next() % 997) + 1)
            let given = outcomes.reduce(0) { $0 + ($1.raw?.bytes.count ?? 0) }
            #expect(given <= bytes.count, "round \(round): pieces overlap")
            for outcome in outcomes {
                guard outcome.reject == nil, let record = outcome.record, let raw = outcome.raw else {
                    refused += 1
                    continue
                }
                taken += 1
                if let title = outcome.meaning?.title, titles < Self.titlesMax, !whole[round % seeds.count].contains(title) {
                    titles += 1
                    #expect(!Self.hasBytesOfAnotherCoding(title), "round \(round): \(title)")
                }
                let texts = record.fields.flatMap(\.texts)
                #expect(texts.allSatisfy { !$0.contains("\u{FFFD}") && !$0.contains("\0") }, "round \(round)")
                #expect(texts.reduce(0) { $0 + $1.utf8.count } <= raw.bytes.count * 4, "round \(round): text from nowhere")
            }
        }
        print("Mutations: \(taken) records read, \(refused) refused, \(titles) changed titles looked at")
        #expect(taken > 0 && refused > 0)
    }

    /// Whether a title shows bytes of another coding than it was read in: characters that no catalogue has, letters that are UTF-8
    /// byte by byte, or East Asian MARC-8 without its escape bytes. A rule of its own, that knows nothing of how titles are read.
    private static func hasBytesOfAnotherCoding(_ title: String) -> Bool {
        let scalars = title.unicodeScalars
        if scalars.contains(where: { (0x80...0x9F).contains($0.value) || (0xE000...0xF8FF).contains($0.value) || $0.value < 0x20 || $0.value == 0xFFFD }) { return true }
        let latin = scalars.split { $0.value < 0x80 }
        if latin.contains(where: { run in
            run.count > 1 && run.allSatisfy { $0.value < 0x100 } && String(validating: run.map { UInt8($0.value) }, as: UTF8.self) != nil
        }) { return true }
        return title.firstMatch(of: /\$1(?:[!-~]{3})+\(B/) != nil
    }

    private static func mutated(_ seed: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = seed
        for _ in 0...(random.next() % 4) {
            guard !bytes.isEmpty else { return bytes }
            let at = Int(random.next() % UInt64(bytes.count))
            let length = min(Int(random.next() % 16), bytes.count - at)
            switch random.next() % 7 {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.removeSubrange(at..<(at + length))
            case 2: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
            case 3: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
            case 4: bytes[at] = [0x1B, 0x1D, 0x1E, 0x1F, 0x3C, 0x3E, 0x26, 0x39, 0xE2, 0x00][Int(random.next() % 10)]
            case 5: bytes.removeSubrange(at...)
            default: bytes.swapAt(at, Int(random.next() % UInt64(bytes.count)))
            }
        }
        return bytes
    }
}
