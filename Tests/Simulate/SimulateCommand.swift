// Runs histories, tells what came of them, and prints the short history of the first that fails.

import Foundation
import Glibc
import LecternKitTesting
import LecternSimulation
import LecternTesting
import LecternWire

struct SimulateCommand {
    private let options: SimulateOptions
    private let city: CityHistory
    /// What is run: the city, or another simulation.
    private let histories: any SimulatedHistories
    /// Those that look for an error in a table, one after the other.
    private let searching: [any SimulatedHistories]

    init(_ options: SimulateOptions) throws {
        self.options = options
        let fault = CityFaults.fault(options.plant)
        guard fault != nil || ["", "list"].contains(options.plant) else {
            throw SimulateOptions.Wrong(description: "there is no fault \(options.plant); --plant list tells them all")
        }
        city = CityHistory(on: try TestStore.current(), fault: fault)
        let all: [any SimulatedHistories] = [
            city, ShelfHistory(on: city.store), ShiftHistory(on: city.store), NoticesHistory(on: city.store), AcquisitionHistory(on: city.store),
            DeliveryHistory(on: city.store, size: options.deliveryCity),
        ]
        let subject = options.mutantsOf.isEmpty ? options.mutant.prefix { $0 != "." } : options.mutantsOf[...]
        let able = all.filter { type(of: $0).subjects.contains(String(subject)) }
        let table = String(options.mutant.prefix { $0 != " " })
        searching = able.filter { type(of: $0).tables.contains(table) } + able.filter { !type(of: $0).tables.contains(table) }
        histories = searching.first ?? all.first { type(of: $0).option == options.choice } ?? city
    }

    /// Runs a history of the simulation that was chosen.
    private func run(_ history: SimulationHistory, recordsLines: Bool = false) throws -> SimulationReport {
        try histories.run(history, recordsLines: recordsLines)
    }

    /// Runs all seeds.
    /// - Returns: whether all rules held.
    func run() throws -> Bool {
        if options.plant == "list" {
            for fault in CityFaults.all { print("\(fault.name): \(fault.summary)") }
            return true
        }
        if !options.mutantsOf.isEmpty {
            for mutant in try histories.mutants(of: options.mutantsOf) { print(mutant.name) }
            return true
        }
        if !options.mutant.isEmpty { return try isFound(options.mutant) }
        if options.isYear { return try year() }
        for seed in options.seed..<options.seed + UInt64(options.runs) {
            let history =
                options.moves.isEmpty
                ? SimulationHistory(seed: seed, count: options.steps) : SimulationHistory(seed: seed, moves: options.moves)
            let began = Date()
            let report = try run(history, recordsLines: options.isVerbose)
            for line in report.lines { print(line) }
            print(summary(seed, report, seconds: Date().timeIntervalSince(began)))
            fflush(nil)
            if let violation = report.violation {
                try tell(history, violation)
                return false
            }
            if options.isReplayed {
                let again = try run(history)
                guard again.trace == report.trace else {
                    print("seed \(seed): run again, the trace is \(hexadecimal(again.trace))")
                    return false
                }
            }
        }
        return true
    }

    /// Runs seeds with an error in a table until one of them finds it.
    /// - Throws: what the host does not start with; `SimulateOptions.Wrong` where there is no such error.
    private func isFound(_ mutant: String) throws -> Bool {
        let known = try histories.mutants(of: String(mutant.prefix { $0 != "." }))
        guard let setting = known.first(where: { $0.name == mutant })?.setting else {
            throw SimulateOptions.Wrong(description: "there is no error \(mutant); --mutants PLUGIN tells them all")
        }
        setenv("LECTERN_MUTATION", setting, 1)
        for (histories, seed) in searching.flatMap({ found in (options.seed..<options.seed + UInt64(options.runs)).map { (found, $0) } }) {
            do {
                let report = try histories.run(SimulationHistory(seed: seed, count: options.steps), recordsLines: false)
                guard let violation = report.violation else { continue }
                print("found: \(mutant): seed \(seed), move \(violation.move): \(violation.rule)")
                return true
            } catch let problem as Problem {
                print("found: \(mutant): seed \(seed), while the city is set up: \(problem.reason)")
                return true
            }
        }
        print("survived: \(mutant)")
        return false
    }

    /// Lets a year pass.
    private func year() throws -> Bool {
        let began = Date()
        let report = try city.runYear(seed: options.seed, recordsLines: options.isVerbose, keptAt: options.keptDatabase)
        for line in report.lines { print(line) }
        print("a year: \(report.loans) loans; " + summary(options.seed, report, seconds: Date().timeIntervalSince(began)))
        for (reason, count) in report.reasons.sorted(by: { $0.key < $1.key }) { print("  \(reason.isEmpty ? "answered" : reason): \(count)") }
        if let violation = report.violation { print("day \(violation.move): \(violation.rule) does not hold\n  \(violation.description)") }
        return report.violation == nil
    }

    private func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func summary(_ seed: UInt64, _ report: SimulationReport, seconds: Double) -> String {
        let refused = report.reasons.filter { !$0.key.isEmpty }.values.reduce(0, +)
        return "seed \(seed): \(report.moves) moves, \(report.calls) calls (\(report.writes) writing, \(refused) refused or failed), "
            + "\(report.changes) changes, \(report.dueSoon) told to be due soon and \(report.overdue) to be overdue, \(report.sent) notices sent with \(report.digests) digests and \(report.failedAttempts) failures, \(report.followed) counted by a follower, \(report.faults) faults, \(report.restarts) ends of the worker, \(report.units) units of "
            + "\(report.statements) statements; \(Int(Double(report.writes) / report.seconds)) writing calls in a second of the processor, "
            + "\(Int(seconds * 1_000)) ms in all; trace \(hexadecimal(report.trace))"
    }

    private func tell(_ history: SimulationHistory, _ violation: Violation) throws {
        print("seed \(history.seed), move \(violation.move): \(violation.rule) does not hold\n  \(violation.description)")
        guard options.shortenRuns > 0 else { return }
        let short = try histories.shortened(history, violation, runsMax: options.shortenRuns)
        let report = try run(short, recordsLines: true)
        print("\nthe same in \(short.moves.count) moves:")
        for line in report.lines { print("  \(line)") }
        let choice = type(of: histories).option
        let plant = (choice.isEmpty ? "" : " " + choice) + (options.plant.isEmpty ? "" : " --plant \(options.plant)")
        print("\nto see it again: Scripts/simulate --store \(city.store.rawValue)\(plant) --seed \(short.seed) --moves \(short.moves.map(String.init).joined(separator: ","))")
    }
}
