// People at work in one process: the real plugins of Staff and Work on a real store, moves from a seed, and a model that every answer is
// held against.

internal import ChoresMessages
internal import CityMessages
package import LecternKitTesting
internal import LecternMessages
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire
internal import StaffMessages
internal import TypesMessages
internal import WorkMessages

/// One run of a shift. Confined to one thread.
package final class ShiftSimulation {
    private static let plugins = ["City", "Staff", "Work", "Chores"]
    /// How often a call is sent until it is answered for certain.
    private static let sendsMax = 8
    /// Reasons that tell of the machine, not of the rules.
    private static let machineReasons: Set<String> = ["STORE_FULL", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN", "INTERNAL_ERROR", "CONNECTION_LOST"]

    let history: SimulationHistory
    let host: SimulatedHost
    var model = ShiftModel()
    var move = 0
    /// The numbers of the move that is made.
    var random = SimulationRandom(seed: 0)
    private var report = SimulationReport()
    private var trace = SimulationTrace()
    private let recordsLines: Bool
    private var past: [PastCall] = []
    private var passwords = 0

    /// A call that was answered, and may be sent again under its key.
    struct PastCall {
        let terminal: Terminal
        let session: String
        let person: Int?
        let key: String
        let method: String
        let request: [UInt8]
        let answer: [UInt8]
    }

    /// Sets a city up with people and roles.
    /// - Parameters:
    ///   - history: the moves.
    ///   - database: a new one, for this run alone.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with; `Problem` where the city can't be set up.
    package init(_ history: SimulationHistory, in database: TestDatabase, recordsLines: Bool = false) throws {
        self.history = history
        self.recordsLines = recordsLines
        let staff = "{ password_hash_cost: 1024, idle_minutes: 300, shift_minutes: 600, desk_failures_max: 3, terminal_failures_max: 8, account_failures_max: 5 }"
        host = try SimulatedHost(
            plugins: Self.plugins.map { .init("\(Repository.products)/lib\($0)Plugin.so", configuration: $0 == "Staff" ? staff : "") },
            seed: history.seed, storePlugin: database.store.library, storeConfiguration: database.section())
        try build()
    }

    /// Makes the moves and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        let began = ProcessorTime.nanoseconds
        do {
            for number in history.moves {
                move = number
                report.moves += 1
                host.clock.advance(by: .milliseconds(1))
                let (move, random) = history.shiftMove(number)
                self.random = random
                try make(move)
            }
            try runTimers()
            try compare(everything: true)
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

    private func build() throws {
        let admin = host.connect(.admin("admin"))
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in ["A", "B"] { model.branchIDs.append(try city.putBranch(.init(libraryCode: "LIB", code: branch, name: branch)).branchId) }
        // The last desk is no service point: there only roles in the whole city count.
        model.desks = [("desk-0", 0), ("desk-1", 0), ("desk-2", 0), ("desk-3", 0), ("desk-4", 1), ("desk-5", 1), ("desk-away", -1)]
        for (name, branch) in model.desks where branch >= 0 {
            _ = try city.putServicePoint(
                .init(branchCode: Self.code(branch), code: name, name: name, kind: .serviceDesk, zone: PlannedHours.zone, lends: true, takesReturns: true))
        }
        model.roles = [
            "boss": ["*"], "doer": ["chores.do"], "leader": ["chores.do", "chores.lead", "work.manage"], "idler": ["circulation.lend"],
            "clerk": ["chores.do", "staff.manage"],
        ]
        let staff = Staff.Client(admin)
        for (role, actions) in model.roles.sorted(by: { $0.key < $1.key }) {
            _ = try staff.putRole(.init(code: role, name: role, actions: actions.sorted()))
        }
        let people = [("boss", "boss", -1), ("ada", "doer", -1), ("bob", "doer", 0), ("cyd", "leader", 0), ("dan", "doer", 1), ("eve", "idler", -1), ("fay", "clerk", 0)]
        for (login, role, branch) in people {
            var person = ModelPerson(login: login, password: newPassword())
            person.id = try staff.putAccount(.init(login: login, name: login, password: person.password)).accountId
            _ = try staff.assign(.init(login: login, role: role, branchCode: branch < 0 ? "" : Self.code(branch)))
            person.roles = [ModelAssignment(role: role, branch: branch)]
            model.people.append(person)
        }
    }

    static func code(_ branch: Int) -> String { branch == 0 ? "A" : "B" }

    /// A password that nobody has had.
    func newPassword() -> String {
        passwords += 1
        return "shift-Word-\(1_000 + passwords)"
    }
}

// MARK: - Calls

extension ShiftSimulation {
    var now: Int64 { host.clock.nowMilliseconds }

    func violation(_ rule: String, _ text: String) -> Violation { Violation(move: move, rule: rule, description: text) }

    func line(_ text: @autoclosure () -> String) {
        if recordsLines { report.lines.append("#\(move) \(text())") }
    }

    /// Makes a call, which something may befall on its way; it is sent again under its key until it is answered.
    /// - Parameters:
    ///   - terminal: where it is made.
    ///   - session: the session; empty: none.
    ///   - person: whose session it is; nil: nobody's.
    ///   - method: "lectern.work.v1.Work/Claim".
    ///   - isKept: whether the answer is kept under its key and can be asked for again. A sign-in's is not, and would be done twice.
    func send(
        _ terminal: Terminal, _ session: String, by person: Int? = nil, _ method: String, _ request: [UInt8], isKept: Bool = true
    ) throws -> Result<[UInt8], Problem> {
        let key = host.newRequestKey()
        let answer = try send(terminal, session, key, method, request, fault: isKept && random.chance(percent: 12) ? fault() : nil)
        report.calls += 1
        switch answer {
        case .success(let bytes):
            report.reasons["", default: 0] += 1
            let isLooking = ["/List", "/Queues", "/Get", "/History", "/Me"].contains { method.hasSuffix($0) }
            guard isKept, !isLooking else { break }
            past.append(PastCall(terminal: terminal, session: session, person: person, key: key, method: method, request: request, answer: bytes))
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
        _ terminal: Terminal, _ session: String, _ key: String, _ method: String, _ request: [UInt8], fault: SimulationFault?
    ) throws -> Result<[UInt8], Problem> {
        var fault = fault
        for _ in 0..<Self.sendsMax {
            var caller = host.connect(terminal)
            (caller.session, caller.requestKey) = (session, key)
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
    func sendAgain() throws {
        guard !past.isEmpty else { return }
        let first = past[random.below(past.count)]
        line("again \(first.method)")
        let answer = try send(first.terminal, first.session, first.key, first.method, first.request, fault: nil)
        let isOver = first.person.map { !model.isSignedIn($0, now) || model.people[$0].signedIn?.session != first.session } ?? false
        switch answer {
        case .success(let bytes) where !isOver:
            guard bytes == first.answer else { throw violation("a repeat gets the first answer", first.method) }
        case .failure(let problem) where isOver && problem.reason == "SESSION_EXPIRED": break
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
