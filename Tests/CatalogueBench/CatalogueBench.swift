// Imports a made catalogue into a host of this process, searches it, and prints what both cost.

import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternTesting
import LecternWire

/// One run on the store that `LECTERN_TEST_STORE` names.
struct CatalogueBench {
    private static let catalogueSeed: UInt64 = 17
    private static let batchRecords = 200
    /// So many records are imported once more, as after an import that ended early.
    private static let againRecords = 20_000
    /// Records for a thousand works: one in seven is another edition of a work before it.
    private static let recordsOfThousandWorks = 1_162

    let options: BenchOptions
    private let catalogue: MadeCatalogue
    private let records: Int
    private let store: TestStore

    init(_ options: BenchOptions) throws {
        self.options = options
        store = try TestStore.current()
        catalogue = MadeCatalogue(model: try CatalogueModel(), seed: Self.catalogueSeed)
        records = options.works * Self.recordsOfThousandWorks / 1_000
    }

    func run() throws {
        // The database of PostgreSQL goes with this.
        let database = store == .postgres ? try TestDatabase(store) : nil
        if !options.isSearchOnly {
            let host = try host(database)
            try importAll(host)
            host.stop()
            try holdItems(database)
            try printSize(database)
        }
        let host = try host(database)
        defer { host.stop() }
        try SearchBench(options: options, queries: MadeQueries(catalogue: catalogue, records: records), store: store.rawValue).run(host)
    }

    private var file: String { options.folder + "/lectern.db" }

    private func host(_ database: TestDatabase?) throws -> PluginHost {
        let plugins = [PluginHost.PluginFile("libDiscoveryPlugin.so")]
        if let database {
            return try PluginHost(plugins: plugins, keeping: database) { _ in .init(database.store.library, configuration: database.section()) }
        }
        return try PluginHost(plugins: plugins, keeping: nil) { _ in .init(store.library, configuration: "{ path: \"\(file)\", readers: 1 }") }
    }

    private func importAll(_ host: PluginHost) throws {
        try importRecords(0..<records, host, "import")
        try importRecords(0..<min(Self.againRecords, records), host, "the first of them again")
    }

    /// Processor time is that of this process without the making of records.
    private func importRecords(_ range: Range<Int>, _ host: PluginHost, _ name: String) throws {
        let stream = host.connect(.admin("admin")).stream("lectern.discovery.v1.Discovery/Import", sends: true)
        var (added, unchanged, refused) = (0, 0, 0)
        var making = 0.0
        let from = Reading()
        var mark = from
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.batchRecords) {
            let before = Reading.thread
            let slice = start..<min(start + Self.batchRecords, range.upperBound)
            let raw = slice.map { Discovery.RawRecord(data: catalogue.record($0), format: .iso2709) }
            let batch = try Discovery.ImportBatch(records: raw, source: "made").encoded()
            making += Reading.thread - before
            stream.send(batch)
            guard let item = try stream.next() else { throw BenchOptions.Wrong(description: "the import ended early") }
            let result = try Discovery.ImportResult(item.message)
            added += Int(result.added)
            unchanged += Int(result.unchanged)
            refused += result.rejects.count
            guard range.count > 50_000, slice.upperBound * 5 / range.count > start * 5 / range.count else { continue }
            let now = Reading()
            let memory = Reading.memory
            print("  \(slice.upperBound) records: \(text(Double(slice.upperBound - start) / (now.wall - mark.wall), 0)) a second lately, \(memory.now) MiB, at most \(memory.most)")
            mark = now
            fflush(nil)  // for whoever waits for it
        }
        stream.finish()
        while try stream.next() != nil {}
        let to = Reading()
        let (wall, processor) = (to.wall - from.wall - making, to.processor - from.processor - making)
        let count = Double(range.count)
        print("\(store.rawValue) \(name): \(range.count) records, \(added) added, \(unchanged) unchanged, \(refused) refused")
        print("  \(text(count / processor, 0)) a second of processor time (\(text(processor / count * 1e6, 0)) µs each), \(text(count / wall, 0)) a second by the wall clock")
    }

    /// Three of five records have items at one of 40 branches, one of five at two; as Circulation would have put them.
    private func holdItems(_ database: TestDatabase?) throws {
        func rows(_ tenths: Int, _ branch: String) -> String {
            """
            INSERT INTO discovery_availability (record_id, form, branch_id, items, available, call_number)
            SELECT record_id, 1, 1 + \(branch) % 40, 1 + document % 3, document % 2, 'I247.5/' || document % 1000
            FROM discovery_records WHERE document % 10 < \(tenths)
            """
        }
        let statements = [rows(6, "(document / 10)"), rows(2, "(document / 10 + 1 + document / 400 % 39)")]
        if let database {
            try database.administer(statements[0], statements[1], "VACUUM ANALYZE")
        } else {
            let program = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1])\nfor s in sys.argv[2:]: c.execute(s)\nc.commit(); c.execute('PRAGMA wal_checkpoint(TRUNCATE)')"
            _ = try Program.run("python3", ["-c", program, file] + statements).succeeded()
        }
    }

    private func printSize(_ database: TestDatabase?) throws {
        guard database == nil else { return }
        let program = """
            import os, sqlite3, sys
            c = sqlite3.connect(sys.argv[1])
            works = c.execute('SELECT COUNT(DISTINCT work_id) FROM discovery_records').fetchone()[0]
            print(f'size: {os.path.getsize(sys.argv[1]) / 2**20:.0f} MiB; {works} works')
            try:
                names = c.execute('SELECT name, SUM(pgsize) AS s FROM dbstat GROUP BY name ORDER BY s DESC LIMIT 12').fetchall()
                for name, size in names: print(f'  {name}: {size / 2**20:.0f} MiB')
            except sqlite3.OperationalError: pass
            """
        print(try Program.run("python3", ["-c", program, file]).succeeded().output, terminator: "")
    }
}

/// A number with so many digits behind its point.
func text(_ number: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", number) }
