// Where a person is found in a database, by looking at every value of every table: it knows nothing of the marks of tables.

import Foundation
import LecternTestSupport
import LecternTesting

/// What a whole database holds of a person.
struct DatabaseScan {
    private let needles: [Data]
    private let person: Int64

    /// - Parameters:
    ///   - person: the number.
    ///   - texts: names and numbers.
    init(person: Int64, texts: [String]) {
        self.person = person
        var varint = Data()
        var rest = UInt64(person)
        while rest > 127 {
            varint.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        varint.append(UInt8(rest))
        needles = [varint, Data("\(person)".utf8)] + texts.map { Data($0.utf8) }
    }

    /// The tables that migrations of the sources make, whoever's they are.
    static func tables() throws -> [String] {
        var names: Set<String> = []
        for folder in ["Plugins", "Sources/LecternHost/Schema"] {
            let root = Repository.root.appendingPathComponent(folder)
            guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { continue }
            for case let file as URL in files where file.pathExtension == "swift" && !file.path.contains("/Store") {
                let text = try String(contentsOf: file, encoding: .utf8)
                names.formUnion(text.matches(of: /CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+) ?\(/).map { String($0.1) })
            }
        }
        return names.sorted()
    }

    /// How many rows of each table name or mention the person.
    func rows(in database: TestDatabase) throws -> [String: Int] {
        let store = try database.open()
        defer { store.stop() }
        var found: [String: Int] = [:]
        for table in try Self.tables() {
            // A table of a plugin that is not loaded is not there.
            guard let rows = try? store.read({ try $0.query("SELECT * FROM \(table)") }) else { continue }
            let count = rows.count { row in row.contains(where: isAbout) }
            if count > 0 { found[table] = count }
        }
        return found
    }

    private func isAbout(_ value: StoreValue) -> Bool {
        switch value {
        case .integer(let number): number == person
        case .text(let text): needles.contains { Data(text.utf8).range(of: $0) != nil }
        case .blob(let bytes): needles.contains { Data(bytes).range(of: $0) != nil }
        default: false
        }
    }
}
