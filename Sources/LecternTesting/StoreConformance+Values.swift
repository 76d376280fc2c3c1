// Conformance: values are read as they were written, and ordered as stated.

extension StoreConformance {
    static let values: [StoreCheck] = [
        StoreCheck("numbers are returned unchanged") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, i BIGINT, r DOUBLE PRECISION)")
                let integers: [Int64] = [0, 1, -1, .max, .min, 1 << 53 + 1]
                let reals: [Double] = [0, -0.0, 1.5, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300, 7]
                for (id, integer) in integers.enumerated() {
                    try store.write { session in
                        try session.run("INSERT INTO a_t (id, i) VALUES ($1, $2)", [.integer(Int64(id)), .integer(integer)])
                    }
                }
                for (id, real) in reals.enumerated() {
                    try store.write { session in
                        try session.run(
                            "INSERT INTO a_t (id, r) VALUES ($1, $2)", [.integer(Int64(100 + id)), .real(real)])
                    }
                }
                let rows = try store.read { session in
                    try session.query("SELECT i FROM a_t WHERE id < 100 ORDER BY id")
                        + session.query("SELECT r FROM a_t WHERE id >= 100 ORDER BY id")
                }
                try requireEqual(rows, integers.map { [.integer($0)] } + reals.map { [.real($0)] }, "numbers")
            }
        },
        StoreCheck("texts of every Unicode plane are returned unchanged") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT NOT NULL)")
                let texts = unicode
                try store.write { session in
                    for (id, text) in texts.enumerated() {
                        try session.run("INSERT INTO a_t VALUES ($1, $2)", [.integer(Int64(id)), .text(text)])
                    }
                }
                let rows = try store.read { try $0.query("SELECT t FROM a_t ORDER BY id") }
                try requireEqual(rows.map(bytes), texts.map { Array($0.utf8) }, "texts")
                for (id, text) in texts.enumerated() {
                    let found = try store.read { session in
                        try session.query("SELECT id FROM a_t WHERE t = $1", .text(text))
                    }
                    try requireEqual(found, [[.integer(Int64(id))]], "the id of \(text.debugDescription)")
                }
            }
        },
        StoreCheck("COLLATE \"C\" orders by code points") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT NOT NULL)")
                let texts = unicode
                try store.write { session in
                    for (id, text) in texts.enumerated().reversed() {
                        try session.run("INSERT INTO a_t VALUES ($1, $2)", [.integer(Int64(id)), .text(text)])
                    }
                }
                let rows = try store.read { try $0.query("SELECT t FROM a_t ORDER BY t COLLATE \"C\"") }
                let sorted = texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
                try requireEqual(rows.map(bytes), sorted, "the order")
                let down = try store.read { try $0.query("SELECT t FROM a_t ORDER BY t COLLATE \"C\" DESC") }
                try requireEqual(down.map(bytes), sorted.reversed(), "the order downwards")
            }
        },
        StoreCheck("blobs, empty values and NULL are distinguished") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT, b BYTEA)")
                let all = (0...255).map { UInt8($0) }
                let rows: [[StoreValue]] = [
                    [1, .null, .null], [2, .text(""), .blob([])], [3, "x", .blob(all)], [4, .null, .blob([0])],
                ]
                try store.write { session in
                    for row in rows { try session.run("INSERT INTO a_t VALUES ($1, $2, $3)", row) }
                }
                try requireEqual(try store.read { try $0.query("SELECT * FROM a_t ORDER BY id") }, rows, "rows")
                let empty = try store.read { session in
                    try session.query("SELECT id FROM a_t WHERE t = $1 OR b = $2 ORDER BY id", .text(""), .blob([]))
                }
                try requireEqual(empty, [[2]], "the empty ones")
            }
        },
        StoreCheck("ORDER BY sorts NULLs as NULLS FIRST and NULLS LAST say") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT, UNIQUE (n))")
                try store.write("INSERT INTO a_t VALUES (1, NULL), (2, 5), (3, NULL), (4, 3)")
                let first = try store.read { try $0.query("SELECT id FROM a_t ORDER BY n NULLS FIRST, id") }
                try requireEqual(first, [[1], [3], [4], [2]], "NULLS FIRST")
                let last = try store.read { try $0.query("SELECT id FROM a_t ORDER BY n DESC NULLS LAST, id") }
                try requireEqual(last, [[2], [4], [1], [3]], "NULLS LAST")
            }
        },
        StoreCheck("a column takes values of its type only") { maker in
            try maker.with { store in
                try store.write(
                    "CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT, b BYTEA, r DOUBLE PRECISION, "
                        + "n BIGINT NOT NULL DEFAULT 0)")
                for (column, value) in [("n", StoreValue.text("x")), ("r", "x"), ("n", .blob([1]))] {
                    try requireFailure(StoreFailure.statement) {
                        try store.write { try $0.run("INSERT INTO a_t (id, \(column)) VALUES (1, $1)", [value]) }
                    }
                }
            }
        },
        StoreCheck("text is UTF-8 without NUL") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT)")
                let wrong: [[UInt8]] = [
                    [0], [0x61, 0, 0x62], [0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
                    [0xe4, 0xb8], [0xff], [0x61, 0xc3],
                ]
                for bytes in wrong {
                    try requireFailure(StoreFailure.statement) {
                        try store.write { try $0.run("INSERT INTO a_t VALUES (1, $1)", [.malformed(bytes)]) }
                    }
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 0, "rows")
            }
        },
    ]

    /// Texts from each of the seventeen planes, and some that are easily confused.
    private static var unicode: [String] {
        var texts = ["A", "a", "Z", "é", "e\u{301}", "ß", "SS", "İ", "中国", "中國", "\u{feff}x", "a b", "a\tb", "\u{ffff}", "\u{1f468}\u{200d}\u{1f469}"]
        for plane in UInt32(0)...16 {
            for low in [UInt32(0x21), 0x4e00, 0xfffd] {
                if let scalar = Unicode.Scalar(plane << 16 | low) { texts.append("p\(scalar)") }
            }
        }
        return texts
    }

    /// The text of a row as bytes: Swift takes two spellings of é for equal.
    private static func bytes(_ row: [StoreValue]) -> [UInt8] {
        if case .text(let text) = row.first { return Array(text.utf8) }
        return []
    }
}
