// A plugin that misbehaves in each way that the authors could think of: what its caller sees, what the log names, and how long a
// client of another plugin waits. LECTERN_MISBEHAVING=all tries every kind at every place and prints the table;
// LECTERN_MISBEHAVING="spin in" tries those whose name has these words.

import Foundation
import LecternClient
import LecternNet
import LecternTesting
import LecternWire
import Testing

/// One way to misbehave.
struct Misbehavior: Sendable, CustomTestStringConvertible {
    /// The method, "Write"; or "open", "start", "check", which are no calls.
    let place: String
    let kind: String
    /// What the caller sees: the reason of the problem, or "answered CODE".
    let caller: String
    /// Words of a line of the log; empty: nothing has to be said.
    var log: [String] = []
    /// Words of a line that may stand in the log instead; empty: none.
    var orLog: [String] = []
    /// Whether the worker has to be replaced.
    var replaces = false
    /// Whether the plugin in Swift does it, and not the one in C.
    var isSwift = false
    /// Whether it is tried each time.
    var isShort = false

    /// Whether a caller makes the plugin misbehave.
    var isCall: Bool { !["open", "start", "check"].contains(place) }

    var testDescription: String { "\(kind) in \(place)" }

    /// Whether a line of the log says what has to be said.
    func isNamed(in line: String) -> Bool {
        [log, orLog].contains { words in !words.isEmpty && words.allSatisfy { line.contains($0) } }
    }
}

@Suite(.serialized) struct MisbehavingTests {
    private static let wanted = ProcessInfo.processInfo.environment["LECTERN_MISBEHAVING"] ?? ""
    /// No client of another plugin may wait longer, in milliseconds.
    private static let gapMillisecondsMax = 500
    /// The same where the worker has to be replaced.
    private static let replacementMillisecondsMax = 2_000

    private static let lost = "CONNECTION_LOST"

    private static let deaths = [
        Misbehavior(place: "Write", kind: "trap", caller: lost, log: ["Misbehaving/Write"], replaces: true, isShort: true),
        Misbehavior(place: "Write", kind: "abort", caller: lost, log: ["Misbehaving/Write"], replaces: true),
        Misbehavior(place: "Write", kind: "overrun", caller: lost, log: ["Misbehaving/Write"], replaces: true),
        Misbehavior(place: "Write", kind: "heap", caller: lost, log: ["Misbehaving/Write"], replaces: true),
        Misbehavior(place: "Write", kind: "recurse", caller: lost, log: ["Misbehaving/Write"], replaces: true, isShort: true),
        Misbehavior(place: "Write", kind: "exit", caller: lost, log: ["Misbehaving/Write"], replaces: true, isShort: true),
        Misbehavior(place: "Write", kind: "kill", caller: lost, log: ["worker died"], replaces: true),
        Misbehavior(place: "ComputeInline", kind: "trap", caller: lost, log: ["Misbehaving/ComputeInline"], replaces: true),
        Misbehavior(place: "Step", kind: "trap", caller: lost, log: ["Misbehaving/Step"], replaces: true),
        Misbehavior(place: "Prepare", kind: "trap", caller: lost, log: ["Misbehaving/Prepare"], replaces: true),
    ]

    /// What only a plugin in Swift can do.
    private static let swift = [
        Misbehavior(place: "Write", kind: "throw", caller: "INTERNAL_ERROR", log: ["a handler failed", "Mishap"], isSwift: true, isShort: true),
        Misbehavior(place: "Step", kind: "throw", caller: "INTERNAL_ERROR", log: ["Mishap"], isSwift: true),
        Misbehavior(place: "Write", kind: "precondition", caller: lost, log: ["Misbehaving/Write"], replaces: true, isSwift: true),
        Misbehavior(place: "Write", kind: "index", caller: lost, log: ["Misbehaving/Write"], replaces: true, isSwift: true),
        Misbehavior(place: "Write", kind: "unwrap", caller: lost, log: ["Misbehaving/Write"], replaces: true, isSwift: true),
        Misbehavior(place: "Write", kind: "overflow", caller: lost, log: ["Misbehaving/Write"], replaces: true, isSwift: true),
        Misbehavior(place: "Write", kind: "recursion", caller: lost, log: ["Misbehaving/Write"], replaces: true, isSwift: true),
    ]

    private static let hangs = ["Write", "Read", "Compute", "ComputeInline", "ReadInline", "Prepare", "Open", "Step"].map { place in
        Misbehavior(
            place: place, kind: "spin", caller: place.hasSuffix("Inline") ? "" : "DEADLINE_PASSED", log: ["Misbehaving/\(place)"],
            replaces: true, isShort: place == "Write" || place == "ComputeInline")
    } + [
        Misbehavior(place: "Write", kind: "deadlock", caller: "DEADLINE_PASSED", log: ["Misbehaving/Write"], replaces: true),
        Misbehavior(place: "Compute", kind: "deadlock", caller: "DEADLINE_PASSED", log: ["Misbehaving/Compute"], replaces: true),
    ]

    /// Before the plugin serves: the reload fails, or the check of the configuration, and the present worker goes on.
    private static let beginnings = ["open", "start", "check"].flatMap { place in
        ["spin", "trap", "exit", "deadlock"].map { kind in
            Misbehavior(
                place: place, kind: kind, caller: "", log: ["misbehaving"], isShort: kind == "spin" && place == "start")
        }
    }

    private static let answers = [
        Misbehavior(place: "Write", kind: "answer twice", caller: "answered", log: ["answered already", "Misbehaving/Write"], isShort: true),
        Misbehavior(place: "Write", kind: "never answer", caller: "INTERNAL_ERROR", log: ["without an answer", "Misbehaving/Write"], isShort: true),
        Misbehavior(place: "Write", kind: "never say why", caller: "INTERNAL_ERROR", log: ["without a problem", "Misbehaving/Write"]),
        Misbehavior(place: "Write", kind: "code", caller: "INTERNAL_ERROR", log: ["4711", "Misbehaving/Write"]),
        Misbehavior(place: "Step", kind: "code", caller: "INTERNAL_ERROR", log: ["4711", "Misbehaving/Step"]),
        Misbehavior(place: "Write", kind: "answer huge", caller: "answered 18", log: ["misbehaving"], isShort: true),
        Misbehavior(place: "Step", kind: "answer huge", caller: "answered 18", log: ["misbehaving"]),
        Misbehavior(place: "Write", kind: "problem huge", caller: "INTERNAL_ERROR", log: ["misbehaving"]),
        Misbehavior(place: "Write", kind: "elsewhere", caller: "answered 18", log: ["misbehaving"]),
        Misbehavior(place: "Write", kind: "late", caller: "answered 18", log: ["misbehaving"], isShort: true),
        Misbehavior(place: "Write", kind: "nothing", caller: "answered 18", log: ["misbehaving"]),
    ]

    private static let resources = [
        Misbehavior(place: "Compute", kind: "leak", caller: ""),
        Misbehavior(place: "Compute", kind: "log", caller: "answered", log: ["lines of a plugin were dropped", "misbehaving"], isShort: true),
        Misbehavior(place: "Compute", kind: "log lines", caller: "answered", log: ["lines of a plugin were dropped", "misbehaving"]),
        Misbehavior(place: "Compute", kind: "signals", caller: "answered", log: ["signal"]),
        Misbehavior(place: "Compute", kind: "mask", caller: "answered"),
        // It depends on the numbers of the descriptors whether the line to the supervisor is lost first, a reactor's epoll, or the
        // connection to a database.
        Misbehavior(place: "Compute", kind: "close", caller: "", log: ["a worker died"], orLog: ["a worker has closed its line"], replaces: true, isShort: true),
    ]

    private static let ways = (deaths + swift + hangs + beginnings + answers + resources).filter { way in
        wanted.isEmpty ? way.isShort : wanted == "all" || way.testDescription.contains(wanted)
    }

    @Test(arguments: ways)
    func plugin_misbehaving_harmsNoOther(way: Misbehavior) throws {
        let seen = try Observation.make(way)
        print(seen.row)
        #expect(seen.caller.hasPrefix(way.caller), "\(seen.caller)")
        #expect(seen.isServing, "the clients of another plugin get no answers any more")
        #expect(seen.problems.isEmpty, "\(seen.problems)")
        #expect(way.log.isEmpty || seen.log.contains { way.isNamed(in: $0) }, "\(seen.log)")
        #expect(way.replaces || !seen.isReplaced)
        // Times are asserted where somebody asked for the table, and nowhere else: a busy machine is no fault of the daemon's.
        guard !MisbehavingTests.wanted.isEmpty else { return }
        let most = seen.isReplaced ? MisbehavingTests.replacementMillisecondsMax : MisbehavingTests.gapMillisecondsMax
        #expect(seen.gaps.values.max() ?? .max <= most, "\(seen.gaps)")
    }
}
