// Stands before the real store: keeps units until the simulation runs them, and lets statements fail.

internal import CLecternPlugin
internal import LecternHost

/// The functions of a store as a simulated host has them. A unit is kept when it is submitted, and run on the caller's thread, by the
/// real store's `run_now`, when it is asked for. Confined to the thread of its simulation.
///
/// `@unchecked`: the confinement is the simulation's.
final class SimulatedStore: @unchecked Sendable {
    let real: UnsafePointer<lectern_store>
    /// Valid as long as this object.
    let table: UnsafeMutablePointer<lectern_store>
    /// Whether units wait to be run one by one; if not, each is run as it is submitted.
    var isStepped = false
    /// What befalls the next unit.
    var fault: SimulationFault?
    /// What statements are instead of what they are; nil: themselves.
    var plantedFault: PlantedFault?
    /// Whether the worker has ended: nothing is taken any more.
    private(set) var isEnded = false
    private(set) var waiting: [UnsafeMutablePointer<lectern_unit>] = []
    /// Units that ran when the worker ended.
    private var orphans: [UnsafeMutablePointer<lectern_unit>] = []
    /// The unit that runs.
    private var running = SimulatedUnit()
    /// Statements of all units, and units.
    private(set) var statements = 0
    private(set) var units = 0
    /// What the last unit came to.
    private(set) var lastOutcome = LECTERN_OK

    /// - Parameter real: a store that has `run_now`.
    /// - Throws: `PluginHost.Failure` where it has none.
    init(before real: UnsafePointer<lectern_store>) throws(PluginHost.Failure) {
        guard real.pointee.size >= UInt64(LECTERN_STORE_SIZE_1_1), real.pointee.run_now != nil else {
            throw PluginHost.Failure(description: "the store can't be simulated: it has no run_now")
        }
        self.real = real
        table = .allocate(capacity: 1)
        table.initialize(to: lectern_store())
        SimulatedStore.fill(table, real)
        table.pointee.store = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit { table.deallocate() }

    // MARK: Units

    /// Takes a unit.
    func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        guard !isEnded else { return LECTERN_BUSY }
        waiting.append(unit)
        if !isStepped { run(waiting.count - 1) }
        return LECTERN_OK
    }

    /// Runs one of the waiting units.
    /// - Parameter index: which, the oldest is 0.
    func run(_ index: Int) {
        let unit = waiting.remove(at: index)
        let fault = isStepped ? self.fault : nil
        if isStepped { self.fault = nil }
        units += 1
        var outcome = (code: LECTERN_OK, message: "")
        switch fault {
        case .lost:
            _ = perform(unit, SimulatedUnit(isRolledBack: true))
            outcome = perform(unit, SimulatedUnit(attempt: 1))
        case .unavailable:
            outcome = perform(unit, SimulatedUnit(isRolledBack: true))
            if outcome.code == LECTERN_OK { outcome = (LECTERN_UNAVAILABLE, "the simulation says so") }
        case .uncertain:
            outcome = perform(unit, SimulatedUnit())
            if outcome.code == LECTERN_OK, running.isKept { outcome = (LECTERN_UNCERTAIN, "the simulation says so") }
        case .statement(let number): outcome = perform(unit, SimulatedUnit(failingStatement: number))
        case .constraint(let number): outcome = perform(unit, SimulatedUnit(failingStatement: number, code: LECTERN_CONSTRAINT))
        case .end(let number):
            _ = perform(unit, SimulatedUnit(failingStatement: number, isLast: true))
            isEnded = true
            orphans.append(unit)
            return
        case nil: outcome = perform(unit, SimulatedUnit())
        }
        lastOutcome = outcome.code
        SimulatedStore.end(unit, outcome.code, outcome.message)
    }

    /// Ends what waits or ran when the worker ended, so that its memory is released. Nobody hears the outcome.
    func abandon() {
        isEnded = true
        let left = orphans + waiting
        (orphans, waiting) = ([], [])
        for unit in left { SimulatedStore.end(unit, LECTERN_UNAVAILABLE, "the worker has ended") }
    }

    private static func end(_ unit: UnsafeMutablePointer<lectern_unit>, _ code: Int32, _ message: String) {
        var message = message
        message.withUTF8 { unit.pointee.done(unit.pointee.context, code, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
    }

    /// Runs a unit in a transaction of the real store.
    private func perform(_ unit: UnsafeMutablePointer<lectern_unit>, _ state: SimulatedUnit) -> (code: Int32, message: String) {
        running = state
        running.unit = unit
        var record = lectern_unit()
        record.size = UInt64(MemoryLayout<lectern_unit>.size)
        record.context = Unmanaged.passUnretained(self).toOpaque()
        record.effect = unit.pointee.effect
        record.weight = unit.pointee.weight
        record.flags = unit.pointee.flags
        record.run = { context, transaction, attempt in SimulatedStore.of(context).perform(transaction, attempt) }
        record.done = { context, code, message in
            let text = String(decoding: UnsafeBufferPointer(start: message.data, count: Int(clamping: message.size)), as: UTF8.self)
            SimulatedStore.of(context).running.outcome = (code, text)
        }
        record.is_cancelled = { context in
            guard let unit = SimulatedStore.of(context).running.unit else { return 1 }
            return unit.pointee.is_cancelled(unit.pointee.context)
        }
        let code = real.pointee.run_now(real.pointee.store, &record)
        statements += running.statements
        if code != LECTERN_OK { return (code, "the store does not run it") }
        guard running.outcome.code == LECTERN_OK, running.hasFailed, running.wantsKept else { return running.outcome }
        return (LECTERN_STATEMENT, "a statement of it failed")
    }

    private func perform(_ transaction: OpaquePointer?, _ attempt: UInt32) -> Int32 {
        guard let unit = running.unit else { return LECTERN_DISCARD }
        running.begin()
        let verdict = unit.pointee.run(unit.pointee.context, transaction, attempt + running.attempt)
        running.wantsKept = verdict == LECTERN_KEEP
        return running.isKept ? LECTERN_KEEP : LECTERN_DISCARD
    }

    // MARK: Statements

    /// The store behind a context.
    static func of(_ context: UnsafeMutableRawPointer?) -> SimulatedStore {
        guard let context else { preconditionFailure("the host calls a store with its own pointer") }
        return Unmanaged<SimulatedStore>.fromOpaque(context)._withUnsafeGuaranteedRef { $0 }
    }

    /// Calls a function of the real store, unless the simulation has it fail.
    func statement(_ error: lectern_bytes_sink?, _ context: UnsafeMutableRawPointer?, _ body: (UnsafeMutableRawPointer?) -> Int32) -> Int32 {
        guard let failure = running.statement() else {
            return body(real.pointee.store)
        }
        var message = "the simulation has this statement fail"
        message.withUTF8 { error?(context, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
        return failure
    }

    /// Calls a function of the real store that opens or ends a savepoint, unless a failure forbids it.
    func savepoint(_ change: SimulatedUnit.SavepointChange, _ body: (UnsafeMutableRawPointer?) -> Int32) -> Int32 {
        guard running.allows(change) else { return LECTERN_DOOMED }
        let code = body(real.pointee.store)
        if code == LECTERN_OK { running.changed(change) }
        return code
    }
}
