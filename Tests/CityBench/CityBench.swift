// Sets the city up, lets the visitors work, and counts.

import CityTesting
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire

/// A city under load.
final class CityBench {
    struct Visitor: Sendable {
        let caller: SessionCaller
        let barcodes: [String]
    }

    /// How many items each visitor has.
    private static let itemsOfVisitor = 20

    let options: Options
    private let database: TestDatabase
    let daemons: [DaemonUnderTest]
    let city: CityFixture
    let visitors: [Visitor]
    /// Where the plugins are that were made for this.
    private let folder: TemporaryFolder
    private let shares: [ProcessorShare]

    /// - Parameters:
    ///   - options: of the command line.
    ///   - makePlugins: makes the plugins in a folder that are loaded beside the city's.
    init(_ options: Options, makePlugins: (TemporaryFolder) throws -> [String] = { _ in [] }) throws {
        self.options = options
        let database = try TestDatabase()
        self.database = database
        folder = try TemporaryFolder()
        let more = try makePlugins(folder)
        daemons = try (0..<options.daemons).map { _ in
            var options = DaemonUnderTest.Options(plugins: CityFixture.plugins + more)
            options.hashesAtUsualCost = true
            options.database = database
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return daemon
        }
        let kiosks = (0..<options.clients).map { "kiosk-\($0)" }
        city = try CityFixture(
            daemons[0], kiosks: kiosks, readers: options.clients, items: options.clients * CityBench.itemsOfVisitor,
            loansMax: UInt32(CityBench.itemsOfVisitor), records: options.clients * CityBench.itemsOfVisitor)
        if options.loans > 0 { try FullTables.fill(database, loans: options.loans, visitors: options.clients, items: options.clients * CityBench.itemsOfVisitor) }
        let (daemons, city) = (daemons, city)
        visitors = try kiosks.enumerated().map { index, name in
            let kiosk = try daemons[index % daemons.count].connect(.device, name)
            return Visitor(
                caller: SessionCaller(kiosk, session: try city.signIn(city.cards[index], at: kiosk)),
                barcodes: Array(city.barcodes[CityBench.itemsOfVisitor * index..<CityBench.itemsOfVisitor * (index + 1)]))
        }
        shares = options.share == 0 ? [] : try daemons.map { try ProcessorShare($0.workers, percent: options.share) }
        if !options.isJSON {
            print("\(try TestStore.current().rawValue), \(options.daemons) daemon(s), \(options.clients) clients, \(options.loans) loans before"
                + (options.share == 0 ? "" : ", \(options.share) % of a processor for each daemon"))
        }
    }

    /// Lets everybody work for some seconds and prints a row.
    func measure(_ shape: Shape) throws {
        let before = try figures()
        let processor = daemons.map(CityBench.processorMicroseconds).reduce(0, +)
        let server = CityBench.serverMicroseconds()
        let counts = Monitor<(calls: Int, problem: String?)>((0, nil))
        let begun = Date()
        let end = begun.addingTimeInterval(Double(options.seconds))
        let record = city.recordID
        let threads = try visitors.map { visitor in
            try PlainThread(name: "visitor") {
                var calls = 0
                do {
                    var turn = 0
                    while shape.isOncePerItem ? turn < visitor.barcodes.count : Date() < end {
                        calls += try shape.work(visitor.caller, visitor.barcodes[turn % visitor.barcodes.count], record)
                        turn += 1
                    }
                } catch {
                    counts.change { $0.problem = "\(shape.rawValue): \(error)" }
                }
                counts.change { $0.calls += calls }
            }
        }
        for thread in threads { thread.join() }
        let (calls, problem) = counts.look { $0 }
        if let problem { throw Options.UsageError(description: problem) }
        let used = daemons.map(CityBench.processorMicroseconds).reduce(0, +) - processor
        let after = try figures()
        report(
            shape, calls, seconds: Date().timeIntervalSince(begun), daemonMicroseconds: used, serverMicroseconds: CityBench.serverMicroseconds() - server,
            figures: after.mapValues { $0 }.merging(before) { $0 - $1 })
    }

    func end() {
        for visitor in visitors { visitor.caller.connection.close() }
        for daemon in daemons { daemon.end() }
    }

    private func report(
        _ shape: Shape, _ calls: Int, seconds: Double, daemonMicroseconds: Int, serverMicroseconds: Int,
        figures: [String: Int]
    ) {
        func share(_ name: String, of total: Int) -> Double? { figures[name].map { Double($0) / Double(max(1, total)) } }
        let each = Double(daemonMicroseconds) / Double(max(1, calls))
        var line = String(format: "%7d calls/s %8.1f µs of the daemons", Int(Double(calls) / seconds), each)
        if serverMicroseconds > 0 { line += String(format: " %8.1f µs of the server", Double(serverMicroseconds) / Double(max(1, calls))) }
        if let trips = share("round trips", of: calls) { line += String(format: "  %.2f round trips", trips) }
        if shape.writes {
            if let again = share("units run again", of: calls) { line += String(format: "  %.2f %% run again", again * 100) }
            if let alone = share("units run alone", of: calls) { line += String(format: "  %.0f %% alone", alone * 100) }
        }
        let commits = figures["commits"] ?? figures["groups committed"] ?? 0
        if commits > 0, shape.writes { line += String(format: "  %.2f commits", Double(commits) / Double(max(1, calls))) }
        if let checkpoints = figures["checkpoints"], shape.writes { line += "  \(checkpoints) checkpoints" }
        print(options.isJSON ? "{\"shape\": \"\(shape.rawValue)\", \"calls\": \(calls), \"daemon_us\": \(each)}" : shape.rawValue.padding(toLength: 16, withPad: " ", startingAt: 0) + line)
    }

    /// The stores' own figures, added up.
    func figures() throws -> [String: Int] {
        var sums: [String: Int] = [:]
        for daemon in daemons {
            let connection = try daemon.connect(.admin, "admin")
            defer { connection.close() }
            for figure in try Host.Client(SessionCaller(connection)).status(.init()).store {
                sums[figure.name, default: 0] += Int(figure.value) ?? 0
            }
        }
        return sums
    }

    /// How far the followers are behind, by their names.
    func followerLags() throws -> [String: UInt64] {
        let connection = try daemons[0].connect(.admin, "admin")
        defer { connection.close() }
        let followers = try Host.Client(SessionCaller(connection)).followers(.init()).followers
        return Dictionary(uniqueKeysWithValues: followers.map { ($0.name, $0.lag) })
    }

    /// User and system time of a daemon's workers, from /proc.
    private static func processorMicroseconds(_ daemon: DaemonUnderTest) -> Int {
        daemon.workers.map { microseconds($0) }.reduce(0, +)
    }

    /// Of all processes of the database's server; 0 where the store has none.
    private static func serverMicroseconds() -> Int {
        guard let name = (try? TestStore.current())?.serverProgram else { return 0 }
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { Int32($0) }.filter { process in
            (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8))?.hasPrefix(name) == true
        }.map { microseconds($0) }.reduce(0, +)
    }

    private static func microseconds(_ process: Int32) -> Int {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 13, let user = Int(fields[11]), let system = Int(fields[12]) else { return 0 }
        return (user + system) * 1_000_000 / sysconf(Int32(_SC_CLK_TCK))
    }
}
