// Reads the SQL script that pg_restore makes of a dump: tables, numbers of rows, migrations and the store's format.

/// Parses a dump's script incrementally. A value without I/O: bytes in, counts out.
struct DumpReader {
    private static let lineBytesMax = 1 << 16

    /// Rows by table, without its schema.
    private(set) var rows: [String: Int] = [:]
    /// The rows of lectern_migration.
    private(set) var migrations: [(plugin: String, number: Int64)] = []
    /// The format of the store's tables; nil: none was found.
    private(set) var format: Int64?

    private var table: (name: String, columns: [String])?
    private var line: [UInt8] = []

    /// Parses the next bytes.
    mutating func receive(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            append(rest[..<end])
            take()
            line.removeAll(keepingCapacity: true)
            rest = rest[(end + 1)...]
        }
        append(rest)
    }

    /// Appends to the current line; what exceeds `lineBytesMax` is dropped.
    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        line += bytes.prefix(DumpReader.lineBytesMax - line.count)
    }

    private mutating func take() {
        guard let table else { return begin() }
        if line == Array("\\.".utf8) {
            self.table = nil
            return
        }
        rows[table.name, default: 0] += 1
        guard table.name == "lectern_migration" || table.name == "store_database" else { return }
        let values = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
        func value(_ column: String) -> String? {
            table.columns.firstIndex(of: column).flatMap { $0 < values.count ? String(values[$0]) : nil }
        }
        if table.name == "store_database" { return format = value("format").flatMap { Int64($0) } }
        if let plugin = value("plugin"), let number = value("number").flatMap({ Int64($0) }) { migrations.append((plugin, number)) }
    }

    /// "COPY public.lectern_migration (plugin, number, digest, applied_at_ms) FROM stdin;"
    private mutating func begin() {
        guard line.starts(with: "COPY ".utf8), line.ends(with: " FROM stdin;") else { return }
        let text = String(decoding: line, as: UTF8.self).dropFirst(5)
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") else { return }
        let name = text[..<open].split(separator: ".").last.map { $0.filter { $0 != " " && $0 != "\"" } } ?? ""
        let columns = text[text.index(after: open)..<close].split(separator: ",").map { $0.filter { $0 != " " && $0 != "\"" } }
        table = (name, columns)
        rows[name, default: 0] += 0
    }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
