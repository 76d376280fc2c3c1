// A city in one process: real plugins and a real store, moves from a seed, and a model that everything is held against.

package import LecternKitTesting
internal import LecternNet
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire

/// One run of a history. Confined to one thread.
package final class CitySimulation {
    /// The plugins of a city.
    /// - Parameter isFollowed: whether there is one more, whose followers count.
    static func pluginFiles(isFollowed: Bool) -> [PluginHost.PluginFile] {
        (["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"] + (isFollowed ? ["Tally"] : [])).map {
            PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so")
        }
    }
    /// Calls that are under way at once.
    static let inFlightMax = 8
    /// Earlier calls that may be sent again.
    private static let pastMax = 256
    /// Moves between two checks of the whole database.
    private static let checkMoves = 500

    let history: SimulationHistory
    let plan: CityPlan
    let host: SimulatedHost
    /// Whether a plugin's followers count.
    let isFollowed: Bool
    var model: CityModel
    var inFlight: [SimulatedCall] = []
    var past: [SimulatedCall] = []
    var watchers = [Watcher(Watcher.topics), Watcher([.loan])]
    var report = SimulationReport()
    var replies = ReplyBox()
    /// Whether a fault was injected for the unit that runs now.
    var isFaulty = false
    var move = 0
    /// What gateways were given.
    var gateways = GatewayModel()
    /// Where loans are in the model, by number.
    var loanPlaces: [Int64: Int] = [:]
    /// Calls of a year, which are numbered.
    var calls = 0
    private var connections: [ServerConnection?]
    private var sessions: [Int: ModelSession] = [:]
    var trace = SimulationTrace()
    private var lastCall: UInt32 = 1_000_000
    private var pastNext = 0
    private let recordsLines: Bool

    /// Sets the city up.
    /// - Parameters:
    ///   - history: the moves.
    ///   - size: how large the city is.
    ///   - database: a new one, for this run alone.
    ///   - fault: what is wrong on purpose, once the city is set up; nil: nothing.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with.
    package init(
        _ history: SimulationHistory, size: CitySize = CitySize(), in database: TestDatabase, fault: PlantedFault? = nil,
        recordsLines: Bool = false
    ) throws {
        self.history = history
        self.recordsLines = recordsLines
        plan = CityPlan(size, seed: size == .year ? 0 : history.seed)
        // A year tells how large a city's database is, and what its calls cost: without a plugin that no city has.
        isFollowed = size != .year
        host = try SimulatedHost(
            plugins: CitySimulation.pluginFiles(isFollowed: isFollowed), seed: history.seed, storePlugin: database.store.library,
            storeConfiguration: database.section())
        connections = plan.terminals.map { _ in nil }
        model = try CitySetup(host).build(plan)
        // Who follows the calendar has seen it as it is: what it sees later was changed.
        try runFollowers()
        try runTimers()
        try noteBaseline()
        host.plant(fault)
    }

    /// Rows that the host had kept before the first move, by table.
    var baseline: [String: Int64] = [:]

    /// Makes the moves of the history and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        let began = ProcessorTime.nanoseconds
        do {
            try watch()
            for number in history.moves {
                move = number
                report.moves += 1
                try make(history.move(number))
                if report.moves % CitySimulation.checkMoves == 0 { try checkAll() }
            }
            try checkAll()
        } catch let violation as Violation {
            report.violation = violation
            line("VIOLATION of \(violation.rule): \(violation.description)")
        }
        return finish(since: began)
    }

    /// Ends the host.
    /// - Parameter began: the processor time at which the run began, in nanoseconds.
    /// - Returns: the report.
    func finish(since began: Int64) -> SimulationReport {
        report.seconds = Double(ProcessorTime.nanoseconds - began) / 1e9
        (report.dueSoon, report.overdue) = watchers[0].notices.counts
        (report.sent, report.digests, report.failedAttempts) = gateways.counts
        report.followed = Int(watchers[0].tally.all.changes)
        report.loans = model.loans.count
        (report.units, report.statements) = host.figures
        report.changes = model.changes.count
        host.stop()
        report.trace = trace.hash
        return report
    }

    /// Adds to the trace, and to the lines where they are wanted.
    func note(_ text: String) {
        trace.add(text)
        line(text)
    }

    func line(_ text: @autoclosure () -> String) {
        if recordsLines { report.lines.append("#\(move) \(text())") }
    }

    func violation(_ rule: String, _ text: String) -> Violation { Violation(move: move, rule: rule, description: text) }
}

// MARK: - Terminals and calls

extension CitySimulation {
    func connection(_ terminal: Int) -> ServerConnection {
        if let known = connections[terminal] { return known }
        let planned = plan.terminals[terminal]
        let made = ServerConnection(
            id: UInt64(1_000 + terminal), peer: Peer(certificate: planned.role, name: planned.name), hello: Frame.Hello(name: planned.name),
            output: replies)
        connections[terminal] = made
        return made
    }

    /// A session of a reader, or of staff, at a terminal; made where there is none that lasts.
    /// - Parameters:
    ///   - reader: the reader's number; nil: staff.
    ///   - terminal: where.
    ///   - mayHaveEnded: whether one that has ended will do.
    func session(of reader: Int?, at terminal: Int, mayHaveEnded: Bool = false) throws -> ModelSession {
        let place = (reader ?? -1) * plan.terminals.count + terminal
        let now = host.clock.nowMilliseconds
        if let known = sessions[place], mayHaveEnded || now < known.expiresAt - 3_600_000 { return known }
        let person = reader.map { model.readers[$0].id } ?? 7_000_000 + Int64(terminal)
        // The sessions of a partner outlast every run: what was done in one that has ended can't be asked for again.
        let hours: Int64 = plan.terminals[terminal].role == .partner ? 10_000 : 12
        let made = ModelSession(
            token: host.newRequestKey(), kind: reader == nil ? .staff : .reader, reader: reader, person: person, createdAt: now,
            expiresAt: now + hours * 3_600_000, terminal: terminal)
        try insert(made)
        sessions[place] = made
        return made
    }

    /// Begins a call.
    /// - Parameter asLateAs: when it says that it happened; nil: as the call itself says.
    func begin(_ call: SimulatedCall, asLateAs happenedAt: Int64? = nil) throws {
        let (method, message) = try CallCoding.encode(call.request, model)
        let open = Frame.Open(
            method: method, message: message, requestKey: call.request.isWrite ? call.key : "", session: call.session?.token ?? "",
            happenedAtMilliseconds: happenedAt ?? call.happenedAt, deviceSequence: call.sequence)
        lastCall += 1
        let made = ServerCall(number: lastCall, open: open, connection: connection(call.terminal))
        call.call = made
        inFlight.append(call)
        host.begin(made)
        try takeReplies()
    }

    /// Keeps a call, so that it can be sent again.
    func remember(_ call: SimulatedCall) {
        if past.count < CitySimulation.pastMax { past.append(call) } else { past[pastNext] = call }
        pastNext = (pastNext + 1) % CitySimulation.pastMax
    }

    /// Begins all watchers that are not connected.
    func watch() throws {
        for index in watchers.indices where watchers[index].call == nil {
            lastCall += 1
            let call = ServerCall(number: lastCall, open: try watchers[index].open, connection: connection(plan.admin))
            watchers[index].call = call
            host.begin(call)
        }
        try takeReplies()
    }

    /// The connections are lost; calls under way are not answered any more.
    /// - Returns: the host's calls that were open.
    func disconnectAll() -> [ServerCall] {
        let open = inFlight.compactMap(\.call) + watchers.compactMap(\.call)
        replies.isDead = true
        replies = ReplyBox()
        connections = plan.terminals.map { _ in nil }
        for index in watchers.indices { watchers[index].call = nil }
        return open
    }
}

// MARK: - Steps

extension CitySimulation {
    /// Runs one step and looks at what came of it.
    func step(_ index: Int) throws {
        let (before, hadFault, failures) = (host.steps, isFaulty, host.timerFailures)
        host.step(index)
        guard hadFault || host.timerFailures == failures else { throw violation("timers fail by faults alone", "an attempt failed without one") }
        // A unit whose commit nobody knows of is asked for again under its key; nothing may be committed in between.
        if hadFault, host.steps >= before, !host.hasEnded { host.step(host.unitsWaiting - 1) }
        if !host.hasEnded { try noteWhatTimersDid() }
        try takeReplies()
        isFaulty = false
        if host.hasEnded { try recover() }
    }

    /// Runs all steps.
    func runAll() throws {
        while host.steps > 0 { try step(0) }
    }

    func takeReplies() throws {
        for reply in replies.take() {
            switch reply {
            case .close(let number, let close): try closed(number, close)
            case .item(let number, let item):
                guard let index = watchers.firstIndex(where: { $0.call?.number == number }) else { continue }
                switch watchers[index].take(item, model.changes, model.postponed) {
                case .wrong(let wrong): throw violation("the feed", wrong)
                case .expected(.conflict("conflict", let change), let id) where index == 0: model.seenConflicts[id] = .init(change: change)
                case .expected, .notice: break
                }
            }
        }
    }

    private func closed(_ number: UInt32, _ close: Frame.Close) throws {
        if let index = inFlight.firstIndex(where: { $0.call?.number == number }) {
            let call = inFlight.remove(at: index)
            remember(call)
            return try judge(call, close)
        }
        guard let index = watchers.firstIndex(where: { $0.call?.number == number }) else { return }
        watchers[index].call = nil
        guard isFaulty else { throw violation("watching", "a watcher was sent away: \(close.problem?.description ?? "OK")") }
    }
}
