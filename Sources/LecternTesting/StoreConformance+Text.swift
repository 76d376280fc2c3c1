// Conformance: text indexes find what a plain list of documents and terms would.

internal import LecternTestSupport

extension StoreConformance {
    static let text: [StoreCheck] = [
        StoreCheck("text search agrees with a reference model") { maker in
            try maker.with { store in
                var random = TestRandom(seed: 7)
                var model: [Int64: Set<String>] = [:]
                for round in 0..<40 {
                    var puts: [(Int64, [String])] = []
                    for _ in 0..<20 {
                        let document = Int64(random.below(150)) << 40 | Int64(random.below(3))
                        let terms = (0..<random.below(12)).map { _ in term(random.below(60)) }
                        puts.append((document, terms))
                    }
                    let removed = Int64(random.below(150)) << 40
                    let keep = round % 5 != 4
                    let works = puts
                    try store.write({ session in
                        for (document, terms) in works { try session.putText("a_text", document, terms) }
                        try session.removeText("a_text", removed)
                        if !keep { throw Undone() }
                    }, orElse: { $0 is Undone })
                    if keep {
                        for (document, terms) in puts { model[document] = Set(terms) }
                        model[removed] = nil
                    }
                    for _ in 0..<10 { try compare(store, model, &random) }
                }
            }
        },
        StoreCheck("text search treats terms as opaque bytes") { maker in
            try maker.with { store in
                let terms = [
                    "t:a", "t:A", "T:a", "t:é", "t:e\u{301}", "t:É", "t:ß", "t:ss", "中", "中国", "國", "a\"b", "a'b", "a*", "a",
                    "^a", "^^", "^", "A^", "a-b", "a_b", "a.b", "(x)", "x:y:z", "NOT", "AND", "OR", "NEAR", "{", "\\", "\u{10fffd}",
                    String(repeating: "m", count: 128), "a\u{200b}b", "ａ",
                ]
                try store.write { session in
                    for (number, term) in terms.enumerated() {
                        try session.putText("a_text", Int64(number + 1), [term, "all"])
                    }
                }
                for (number, term) in terms.enumerated() {
                    let found = try store.read { try $0.searchText("a_text", [StoreTerms(term), StoreTerms("all")]) }
                    try requireEqual(found, [Int64(number + 1)], "documents with \(term.debugDescription)")
                }
                let all = try store.read { try $0.searchText("a_text", [StoreTerms("all")]) }
                try requireEqual(all, (1...Int64(terms.count)).map { $0 }, "all documents")
            }
        },
        StoreCheck("an invalid term is refused") { maker in
            try maker.with { store in
                for term in ["", "a b", "a\tb", "a\0b", String(repeating: "m", count: 129)] {
                    try requireFailure(StoreFailure.statement, hasMessage: false) {
                        try store.write { try $0.putText("a_text", 1, ["ok", term]) }
                    }
                }
                try requireFailure(StoreFailure.statement, hasMessage: false) {
                    try store.write { try $0.putText("a text; DROP", 1, ["ok"]) }
                }
                try requireEqual(try store.read { try $0.searchText("a_text", [StoreTerms("ok")]) }, [], "documents")
            }
        },
        StoreCheck("a unit finds its own documents, but none that were rolled back") { maker in
            try maker.with { store in
                try store.write { session in
                    try session.putText("a_text", 5, ["x"])
                    try requireEqual(try session.searchText("a_text", [StoreTerms("x")]), [5], "within the unit")
                    try session.savepoint()
                    try session.putText("a_text", 6, ["x"])
                    try session.rollback()
                    try session.putText("a_text", 7, ["x"])
                    try session.putText("a_text", 5, ["y"])
                    try requireEqual(try session.searchText("a_text", [StoreTerms("x")]), [7], "after replacing")
                }
                try requireEqual(try store.read { try $0.searchText("a_text", [StoreTerms("x")]) }, [7], "documents")
                try requireEqual(try store.read { try $0.searchText("a_other", [StoreTerms("x")]) }, [], "of another index")
            }
        },
    ]

    private static func term(_ number: Int) -> String {
        ["t:ab", "t:a", "中国", "中", "A:ab", "a^"][number % 6] + String(number / 6)
    }

    private static func compare(
        _ store: StoreUnderTest, _ model: [Int64: Set<String>], _ random: inout TestRandom
    ) throws {
        let groups = (0..<1 + random.below(3)).map { _ in
            let isPrefix = random.below(3) == 0
            let terms = (0..<1 + random.below(3)).map { _ in
                isPrefix ? String(term(random.below(60)).prefix(1 + random.below(4))) : term(random.below(60))
            }
            return (terms: terms, isPrefix: isPrefix)
        }
        let after = Int64(random.below(100)) << 40
        let limit = 1 + random.below(20)
        let expected = model.filter { document, terms in
            document > after
                && groups.allSatisfy { group in
                    group.terms.contains { wanted in
                        group.isPrefix ? terms.contains { $0.hasPrefix(wanted) } : terms.contains(wanted)
                    }
                }
        }
        let found = try store.read { session in
            try session.searchText(
                "a_text", groups.map { StoreTerms($0.terms, isPrefix: $0.isPrefix) }, after: after,
                limit: UInt32(limit))
        }
        try requireEqual(found, Array(expected.keys.sorted().prefix(limit)), "documents for \(groups) after \(after)")
    }
}

/// Random numbers that are the same on each run (xorshift).
struct TestRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
