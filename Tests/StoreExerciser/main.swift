// A process that writes to a store until it is stopped or killed, for tests of durability and for measurements.
// LIBRARY is the store's plugin, CONFIGURATION its section of lectern.json5.
//
//   store-exerciser commit LIBRARY CONFIGURATION CALLERS FIRST COUNT
//     writes the rows FIRST, FIRST + 1, …, COUNT of them (0: until killed), with CALLERS units in flight, and prints
//     "begun N" when a unit runs and "done N" when the store completes it.
//   store-exerciser measure LIBRARY CONFIGURATION CALLERS SECONDS
//     prints the completed units a second.

import Glibc
import LecternTesting
import Synchronization

/// Prints an error and exits.
func fail(_ message: String) -> Never {
    var line = "store-exerciser: \(message)\n"
    _ = line.withUTF8 { write(2, $0.baseAddress, $0.count) }
    exit(2)
}

/// Writes a line at once, without a buffer that a kill would lose.
@Sendable func printLine(_ line: String) {
    var line = line + "\n"
    _ = line.withUTF8 { write(1, $0.baseAddress, $0.count) }
}

/// Keeps some units in flight until enough are done.
final class Exercise: @unchecked Sendable {  // members are atomic or never change
    private let store: StoreUnderTest
    private let next: Atomic<Int>
    private let end: Atomic<Int>
    private let isLoud: Bool
    private let payload = String(repeating: "x", count: 200)
    let done = Atomic<Int>(0)
    let inFlight = Atomic<Int>(0)

    init(_ store: StoreUnderTest, first: Int, end: Int, isLoud: Bool) {
        self.store = store
        self.isLoud = isLoud
        next = Atomic(first)
        self.end = Atomic(end)
    }

    func begin(_ callers: Int) {
        for _ in 0..<callers { submit() }
    }

    func finish() {
        end.store(0, ordering: .relaxed)
        while inFlight.load(ordering: .acquiring) > 0 { usleep(1_000) }
    }

    private func submit() {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < end.load(ordering: .relaxed) else { return }
        inFlight.wrappingAdd(1, ordering: .acquiringAndReleasing)
        let work = store.work { [self] outcome in
            if outcome.isOK {
                done.wrappingAdd(1, ordering: .relaxed)
                if isLoud { printLine("done \(number)") }
            } else {
                printLine("failed \(number): \(outcome)")
            }
            submit()
            inFlight.wrappingSubtract(1, ordering: .acquiringAndReleasing)
        } _: { [self] session in
            if isLoud { printLine("begun \(number)") }
            do {
                try session.run("INSERT INTO a_one VALUES ($1)", [.integer(Int64(number))])
                try session.run("INSERT INTO a_two VALUES ($1, $2)", [.integer(Int64(number)), .text(payload)])
                return true
            } catch {
                // A store that runs units again when they meet does so with this one.
                if (error as? StoreFailure)?.code != StoreFailure.retry { printLine("error \(number): \(error)") }
                return false
            }
        }
        if store.submit(work) != 0 { fail("the store did not take unit \(number)") }
    }
}

let arguments = CommandLine.arguments
guard arguments.count >= 6, let callers = Int(arguments[4]), let number = Int(arguments[5]) else {
    fail("commit LIBRARY CONFIGURATION CALLERS FIRST COUNT | measure LIBRARY CONFIGURATION CALLERS SECONDS")
}
do {
    let store = try StoreUnderTest(library: arguments[2], section: arguments[3])
    try store.write(
        "CREATE TABLE IF NOT EXISTS a_one (id BIGINT PRIMARY KEY)",
        "CREATE TABLE IF NOT EXISTS a_two (id BIGINT PRIMARY KEY, t TEXT NOT NULL)")
    switch arguments[1] {
    case "commit":
        let count = arguments.count > 6 ? Int(arguments[6]) ?? 0 : 0
        let exercise = Exercise(store, first: number, end: count == 0 ? .max : number + count, isLoud: true)
        exercise.begin(callers)
        while count == 0 || exercise.inFlight.load(ordering: .acquiring) > 0 { usleep(10_000) }
        store.stop()
    case "measure":
        let exercise = Exercise(store, first: 1, end: .max, isLoud: false)
        exercise.begin(callers)
        sleep(UInt32(number))
        let done = exercise.done.load(ordering: .relaxed)
        exercise.finish()
        printLine("\(callers) callers: \(done / number) units a second")
        for (name, value) in store.status.sorted(by: { $0.key < $1.key }) { printLine("  \(name): \(value)") }
        store.stop()
    default: fail("no such exercise: \(arguments[1])")
    }
} catch {
    fail("\(error)")
}
