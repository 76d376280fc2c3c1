// How long Borrow takes while timers fall due, beside how long it takes without.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire

extension CityBench {
    /// p99 with timers may be so many times that without.
    private static let ratioMax = 1.5
    /// Timers of one call.
    private static let batchMax = 5_000
    /// How long timers that did not fit are waited for.
    private static let restSeconds = 1_800.0

    /// What a time of lending has shown.
    struct Lending {
        /// How long each Borrow took, in microseconds, ascending.
        var microseconds: [Int] = []
        var problem: String?

        func quantile(_ share: Double) -> Int {
            microseconds.isEmpty ? 0 : microseconds[min(microseconds.count - 1, Int(Double(microseconds.count) * share))]
        }
    }

    /// Lends without timers, lends while they fall due, waits for those that are left, lends again; prints a line for each and the ratio.
    func measureTimers() throws {
        let admin = try daemons[0].connect(.admin, "admin")
        defer { admin.close() }
        _ = try row("warming up", seconds: max(1, options.seconds / 10), admin)
        let without = try row("without timers", seconds: options.seconds, admin)
        let start = try schedule(admin)
        print("\(options.timers) timers are scheduled, all due within \(options.seconds) s")
        while Date() < start { usleep(1_000) }
        let with = try row("with timers", seconds: options.seconds, admin)
        let doneAt = Date()
        let inTime = try admin.timedRuns().timers
        let isDone = try waitUntil(seconds: CityBench.restSeconds, every: 200) { try admin.timedRuns().timers >= options.timers }
        let rest = Date().timeIntervalSince(doneAt)
        _ = try row("after", seconds: max(1, options.seconds / 4), admin)
        let runs = try admin.timedRuns()
        let ratio = Double(with.quantile(0.99)) / Double(max(1, without.quantile(0.99)))
        print("timers done: \(inTime) of \(options.timers) within the time, all \(isDone ? String(format: "%.1f s later", rest) : "NOT done")")
        print("rows that they wrote: \(runs.runs)\(runs.runs == options.timers ? "" : ", NOT one each")")
        let verdict = ratio <= CityBench.ratioMax ? "met" : "NOT met"
        print(String(format: "p99 of Borrow with timers: %.2f x that without; at most %.1f: %@", ratio, CityBench.ratioMax, verdict))
    }

    /// Schedules all timers, spread evenly over the time.
    /// - Returns: when the first is due.
    private func schedule(_ admin: Connection) throws -> Date {
        let batches = (options.timers + CityBench.batchMax - 1) / CityBench.batchMax
        let start = Date().addingTimeInterval(5 + 2 * Double(batches))
        let spread = options.seconds * 1_000 / batches
        for batch in 0..<batches {
            let first = batch * CityBench.batchMax
            let after = Int(start.timeIntervalSinceNow * 1_000) + batch * spread
            try admin.schedule(TimedBatch(
                first: first, timers: min(CityBench.batchMax, options.timers - first), afterMilliseconds: max(0, after),
                spreadMilliseconds: spread))
        }
        return start
    }

    private func row(_ name: String, seconds: Int, _ admin: Connection) throws -> Lending {
        let before = try figures()
        let lending = try lend(seconds: seconds)
        if let problem = lending.problem { throw Options.UsageError(description: "\(name): \(problem)") }
        let after = try figures()
        var line = name.padding(toLength: 16, withPad: " ", startingAt: 0) + String(
            format: "%7d Borrows, p50 %6d µs, p99 %6d µs", lending.microseconds.count, lending.quantile(0.5), lending.quantile(0.99))
        for figure in ["units run alone", "units run again"] {
            if let count = after[figure] { line += ", \(figure): \(count - (before[figure] ?? 0))" }
        }
        print(line)
        return lending
    }

    /// Every visitor borrows and returns without a pause.
    func lend(seconds: Int) throws -> Lending {
        let found = Monitor(Lending())
        let end = Date().addingTimeInterval(Double(seconds))
        let threads = try visitors.map { visitor in
            try PlainThread(name: "visitor") {
                var times: [Int] = []
                var turn = 0
                do {
                    let circulation = Circulation.Client(visitor.caller)
                    while Date() < end {
                        let barcode = visitor.barcodes[turn % visitor.barcodes.count]
                        turn += 1
                        let begun = DispatchTime.now().uptimeNanoseconds
                        _ = try circulation.borrow(.init(barcode: barcode))
                        times.append(Int((DispatchTime.now().uptimeNanoseconds - begun) / 1_000))
                        _ = try circulation.return(.init(barcode: barcode))
                    }
                } catch {
                    found.change { $0.problem = "\(error)" }
                }
                found.change { $0.microseconds += times }
            }
        }
        for thread in threads { thread.join() }
        return found.change { found in
            found.microseconds.sort()
            return found
        }
    }
}
