// One unit of work that a test hands to a store, and waiting for its outcome.

package import CLecternPlugin
internal import LecternNet
internal import Synchronization

/// How a unit ended.
package struct StoreOutcome: Equatable, Sendable {
    /// The result, `LECTERN_OK` or another.
    package let code: Int32

    /// The message of the store.
    package let message: String

    /// Whether it is `LECTERN_OK`.
    package var isOK: Bool { code == LECTERN_OK }

    /// - Parameters:
    ///   - code: the result.
    ///   - message: the message of the store.
    package init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }
}

/// A unit of work. Owns the memory that the store is lent until `done`.
package final class StoreWork: @unchecked Sendable {  // `state` has a lock; the rest is set before it is submitted
    private struct State {
        var outcome: StoreOutcome?
        var timesDone = 0
    }

    private let state = Monitor(State())
    private let cancelled = Atomic<Bool>(false)
    private let runs = Atomic<Int>(0)
    private let body: (StoreSession) -> Bool
    private let onDone: (@Sendable (StoreOutcome) -> Void)?
    private let table: UnsafePointer<lectern_store>
    let unit = UnsafeMutablePointer<lectern_unit>.allocate(capacity: 1)

    /// Work for a store whose functions are known, as `StoreUnderTest.work` makes it for one that it has started.
    ///
    /// - Parameters:
    ///   - table: the store's functions.
    ///   - writes: WRITE, or READ.
    ///   - body: the work; true: keep what it wrote.
    package convenience init(_ table: UnsafePointer<lectern_store>, writes: Bool, _ body: @escaping (StoreSession) -> Bool) {
        self.init(
            table, effect: writes ? LECTERN_EFFECT_WRITE : LECTERN_EFFECT_READ, weight: 100, deadlineNanoseconds: 0, isBackground: false,
            onDone: nil, body: body)
    }

    init(
        _ table: UnsafePointer<lectern_store>, effect: Int32, weight: UInt32, deadlineNanoseconds: Int64, isBackground: Bool,
        onDone: (@Sendable (StoreOutcome) -> Void)?, body: @escaping (StoreSession) -> Bool
    ) {
        self.table = table
        self.body = body
        self.onDone = onDone
        unit.initialize(to: lectern_unit())
        unit.pointee.size = UInt64(MemoryLayout<lectern_unit>.size)
        unit.pointee.size = UInt64(MemoryLayout<lectern_unit>.size)
        unit.pointee.flags = isBackground ? LECTERN_UNIT_BACKGROUND : 0
        unit.pointee.effect = effect
        unit.pointee.weight = weight
        unit.pointee.deadline_ns = deadlineNanoseconds
        unit.pointee.run = { context, transaction, attempt in
            guard let context else { return LECTERN_DISCARD }
            let work = Unmanaged<StoreWork>.fromOpaque(context).takeUnretainedValue()
            return work.run(transaction, attempt)
        }
        unit.pointee.is_cancelled = { context in
            guard let context else { return 0 }
            let work = Unmanaged<StoreWork>.fromOpaque(context).takeUnretainedValue()
            return work.cancelled.load(ordering: .acquiring) ? 1 : 0
        }
        unit.pointee.done = { context, code, message in
            guard let context else { return }
            let work = Unmanaged<StoreWork>.fromOpaque(context).takeRetainedValue()
            let text = UnsafeBufferPointer(start: message.data, count: Int(message.size))
            work.end(StoreOutcome(code: code, message: String(decoding: text, as: UTF8.self)))
        }
    }

    deinit {
        unit.deallocate()
    }

    /// Hands it to the store.
    ///
    /// - Returns: the store's code; `LECTERN_BUSY`: the unit will not run.
    func submit() -> Int32 {
        unit.pointee.context = Unmanaged.passRetained(self).toOpaque()
        let code = table.pointee.submit(table.pointee.store, unit)
        if code != LECTERN_OK { Unmanaged.passUnretained(self).release() }
        return code
    }

    /// Has the store run it on the calling thread.
    ///
    /// - Returns: what the store answered; unless `LECTERN_OK`, it was not run.
    package func runNow() -> Int32 {
        guard let run = table.pointee.run_now else { return LECTERN_INVALID }
        unit.pointee.context = Unmanaged.passRetained(self).toOpaque()
        let code = run(table.pointee.store, unit)
        if code != LECTERN_OK { Unmanaged.passUnretained(self).release() }
        return code
    }

    /// The outcome; nil: it is not done.
    package var outcome: StoreOutcome? { state.look { $0.outcome } }

    private func run(_ transaction: OpaquePointer?, _ attempt: UInt32) -> Int32 {
        runs.wrappingAdd(1, ordering: .relaxed)
        let session = StoreSession(table: table, transaction: transaction, attempt: Int(attempt))
        return body(session) ? LECTERN_KEEP : LECTERN_DISCARD
    }

    private func end(_ outcome: StoreOutcome) {
        onDone?(outcome)
        state.change { state in
            state.outcome = outcome
            state.timesDone += 1
        }
    }

    /// The caller does not want it any more.
    package func cancel() {
        cancelled.store(true, ordering: .releasing)
    }

    /// How often the store ran it.
    package var timesRun: Int { runs.load(ordering: .relaxed) }

    /// How often the store called `done`; anything but 1 is an error of the store.
    package var timesDone: Int { state.look { $0.timesDone } }

    /// Waits for the outcome; after two minutes there is none, which is an error of the store.
    @discardableResult
    package func wait() -> StoreOutcome {
        let deadline = StoreClock.nanoseconds + 120_000_000_000
        return state.wait(until: deadline) { $0.outcome }
            ?? StoreOutcome(code: -1, message: "no outcome after two minutes")
    }
}
