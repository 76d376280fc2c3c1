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
    static let pluginFiles = {
        let staff = "{ password_hash_cost: 1024, idle_minutes: 300, shift_minutes: 600, desk_failures_max: 3, terminal_failures_max: 8, account_failures_max: 5 }"
        return ["City", "Staff", "Work", "Chores"].map {
            PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so", configuration: $0 == "Staff" ? staff : "")
        }
    }()

    private let history: SimulationHistory
    let host: SimulatedHost
    let calls: SimulationCalls
    var model = ShiftModel()
    private var passwords = 0

    /// Sets a city up with people and roles.
    /// - Parameters:
    ///   - history: the moves.
    ///   - database: a new one, for this run alone.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with; `Problem` where the city can't be set up.
    package init(_ history: SimulationHistory, in database: TestDatabase, recordsLines: Bool = false) throws {
        self.history = history
        host = try SimulatedHost(
            plugins: Self.pluginFiles, seed: history.seed, storePlugin: database.store.library, storeConfiguration: database.section())
        calls = SimulationCalls(host, recordsLines: recordsLines)
        try build()
    }

    /// Makes the moves and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        try calls.run(history) { number in
            let (move, random) = history.shiftMove(number)
            calls.random = random
            try make(move)
        } check: {
            try runTimers()
            try compare(everything: true)
        }
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
    var now: Int64 { calls.now }

    /// The numbers of the move that is made.
    var random: SimulationRandom {
        get { calls.random }
        set { calls.random = newValue }
    }

    func violation(_ rule: String, _ text: String) -> Violation { calls.violation(rule, text) }

    /// Makes a call; as of `SimulationCalls`.
    func send(
        _ terminal: Terminal, _ session: String, by person: Int? = nil, _ method: String, _ request: [UInt8], isKept: Bool = true
    ) throws -> Result<[UInt8], Problem> {
        try calls.send(terminal, session, by: person, method, request, isKept: isKept)
    }

    /// Holds an answer against what it had to be; as of `SimulationCalls`.
    func expect(_ answer: Result<[UInt8], Problem>, _ reason: String?, _ what: @autoclosure () -> String) throws -> Bool {
        try calls.expect(answer, reason, what())
    }

    /// Sends an earlier call again.
    func sendAgain() throws {
        try calls.sendAgain { past in
            past.person.map { !model.isSignedIn($0, now) || model.people[$0].signedIn?.session != past.session } ?? false
        }
    }

    /// Runs the timers that are due.
    func runTimers() throws {
        try calls.runTimers()
        for index in model.items.indices { model.items[index].advance(now) }
    }
}
