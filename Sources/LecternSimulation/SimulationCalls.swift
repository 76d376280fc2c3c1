// The calls of a simulation in which each call is made to its end before the next: faults on their way, repeats under their keys, the
// trace and the report.

internal import LecternKitTesting
internal import LecternWire

/// Makes the calls of one run. Confined to one thread.
final class SimulationCalls {
    /// How often a call is sent until it is answered for certain.
    private static let sendsMax = 8
    /// Reasons that tell of the machine, not of the rules.
    private static let machineReasons: Set<String> = ["STORE_FULL", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN", "INTERNAL_ERROR", "CONNECTION_LOST"]

    let host: SimulatedHost
    /// The number of the move that is made, and the random numbers of it.
    var move = 0
    var random = SimulationRandom(seed: 0)
    var report = SimulationReport()
    private var trace = SimulationTrace()
    private let recordsLines: Bool
    private var past: [PastCall] = []

    /// A call that was answered, and may be sent again under its key.
    struct PastCall {
        let terminal: Terminal
        let session: String
        let person: Int?
        let key: String
        let method: String
        let request: [UInt8]
        let answer: [UInt8]
        let madeAt: Int64
        let late: Late?
    }

    /// What a terminal tells later.
    struct Late {
        /// When it happened, in milliseconds since 1970.
        let at: Int64
        /// The terminal's own number of it.
        let number: UInt64
    }

    /// How long the host keeps answers.
    private static let keptMilliseconds: Int64 = 90 * 86_400_000

    /// - Parameters:
    ///   - host: the host under test.
    ///   - recordsLines: whether the report tells each move and answer.
    init(_ host: SimulatedHost, recordsLines: Bool) {
        self.host = host
        self.recordsLines = recordsLines
    }

    var now: Int64 { host.clock.nowMilliseconds }

    func violation(_ rule: String, _ text: String) -> Violation { Violation(move: move, rule: rule, description: text) }

    func line(_ text: @autoclosure () -> String) {
        if recordsLines { report.lines.append("#\(move) \(text())") }
    }

    /// Makes the moves of a history, each a millisecond after the one before, until all are made or a rule does not hold; and ends the host.
    /// - Parameters:
    ///   - history: the moves.
    ///   - make: makes one of them.
    ///   - check: what is checked at the end.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    func run(_ history: SimulationHistory, make: (Int) throws -> Void, check: () throws -> Void) throws -> SimulationReport {
        let began = ProcessorTime.nanoseconds
        do {
            for number in history.moves {
                move = number
                report.moves += 1
                host.clock.advance(by: .milliseconds(1))
                try make(number)
            }
            try check()
        } catch let violation as Violation {
            report.violation = violation
            line("VIOLATION of \(violation.rule): \(violation.description)")
        }
        report.seconds = Double(ProcessorTime.nanoseconds - began) / 1e9
        (report.units, report.statements) = host.figures
        host.stop()
        report.trace = trace.hash
        return report
    }

    /// Turns the clock forward.
    func turn(by milliseconds: Int64) {
        guard milliseconds > 0 else { return }
        host.clock.advance(by: .milliseconds(milliseconds))
        line("the clock is turned by \(milliseconds) ms")
    }

    /// Makes a call, which something may befall on its way; it is sent again under its key until it is answered.
    /// - Parameters:
    ///   - terminal: where it is made.
    ///   - session: the session; empty: none.
    ///   - person: whose session it is, by the model's number; nil: nobody's.
    ///   - method: "lectern.work.v1.Work/Claim".
    ///   - request: the encoded request.
    ///   - isKept: whether the answer is kept under its key and can be asked for again. A sign-in's is not, and would be done twice.
    ///   - late: when it happened, where it is told later.
    /// - Throws: a `Violation` where it is not answered.
    func send(
        _ terminal: Terminal, _ session: String, by person: Int? = nil, _ method: String, _ request: [UInt8], isKept: Bool = true, late: Late? = nil
    ) throws -> Result<[UInt8], Problem> {
        let key = host.newRequestKey()
        let madeAt = now
        let answer = try send(terminal, session, key, method, request, late, fault: isKept && random.chance(percent: 12) ? fault() : nil)
        report.calls += 1
        switch answer {
        case .success(let bytes):
            report.reasons["", default: 0] += 1
            let isLooking = ["/List", "/Queues", "/Get", "/History", "/Me", "/Offer"].contains { method.hasSuffix($0) }
            guard isKept, !isLooking else { break }
            past.append(
                PastCall(
                    terminal: terminal, session: session, person: person, key: key, method: method, request: request, answer: bytes,
                    madeAt: madeAt, late: late))
        case .failure(let problem): report.reasons[problem.reason, default: 0] += 1
        }
        return answer
    }

    private func fault() -> SimulationFault {
        report.faults += 1
        switch random.below(8) {
        case 0: return .lost
        case 1: return .unavailable
        case 2: return .uncertain
        case 3..<6: return .statement(random.below(30))
        default: return .end(random.below(30))
        }
    }

    private func send(
        _ terminal: Terminal, _ session: String, _ key: String, _ method: String, _ request: [UInt8], _ late: Late?, fault: SimulationFault?
    ) throws -> Result<[UInt8], Problem> {
        var fault = fault
        for _ in 0..<Self.sendsMax {
            var caller = host.connect(terminal)
            (caller.session, caller.requestKey) = (session, key)
            if let late { (caller.happenedAtMilliseconds, caller.deviceSequence) = (late.at, late.number) }
            host.inject(fault)
            let begun = caller.begin(method, request)
            while !begun.isAnswered, !host.hasEnded, host.step() {}
            host.inject(nil)
            if host.hasEnded {
                report.restarts += 1
                line("the worker ends")
                try host.restart()
                fault = nil
                continue
            }
            guard begun.isAnswered else { throw violation("every call is answered", method) }
            let answer = Result { () throws(Problem) in try begun.answer() }
            guard case .failure(let problem) = answer, Self.machineReasons.contains(problem.reason) else { return answer }
            guard fault != nil else { throw violation("no failure without a fault", "\(method): \(problem)") }
            fault = nil
        }
        throw violation("a call is answered in the end", method)
    }

    /// Sends an earlier call again: it gets its first answer, or the caller may not ask any more.
    /// - Parameter isOver: whether the session of a call has ended.
    func sendAgain(isOver: (PastCall) -> Bool = { _ in false }) throws {
        guard !past.isEmpty else { return }
        let first = past[random.below(past.count)]
        line("again \(first.method)")
        let answer = try send(first.terminal, first.session, first.key, first.method, first.request, first.late, fault: nil)
        let isOld = now - first.madeAt > Self.keptMilliseconds
        switch answer {
        case .failure(let problem) where problem.reason == "REQUEST_KEY_EXPIRED" && isOld: break
        case .success(let bytes) where !isOver(first) && !isOld:
            guard bytes == first.answer else { throw violation("a repeat gets the first answer", first.method) }
        case .failure(let problem) where problem.reason == "SESSION_EXPIRED" && isOver(first): break
        case .failure(let problem) where problem.reason == "RIGHT_MISSING" && first.method.contains("Staff/"): break
        default: throw violation("a repeat gets the first answer", "\(first.method): \(answer)")
        }
    }

    /// Holds an answer against what it had to be.
    /// - Parameters:
    ///   - reason: for which it had to be refused; nil: it had to succeed.
    ///   - what: the call, for people.
    /// - Returns: whether it succeeded.
    func expect(_ answer: Result<[UInt8], Problem>, _ reason: String?, _ what: @autoclosure () -> String) throws -> Bool {
        let found: String? = if case .failure(let problem) = answer { problem.reason } else { nil }
        line("\(what()): \(found ?? "done")")
        trace.add(found ?? "")
        guard found == reason else {
            throw violation("the answer", "\(what()) was answered \(found ?? "OK") and had to be \(reason ?? "OK")")
        }
        return found == nil
    }
}
