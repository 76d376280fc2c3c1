// A unit of work on its way through the queue and the store: the C record, and the object behind it.

internal import CLecternPlugin
internal import LecternNet

/// Owns the C record of one unit, and its place in the queue. It keeps itself alive from a successful `submit` until `done`.
/// The base of `StoreUnit`, whose subclasses have the work and its end.
///
/// `@unchecked`: the record and `place` are written before the unit is submitted and never after; `took` by the store's thread
/// in `run`, and read in `done`, which the store calls after.
class UnitBox: QueuedWork, @unchecked Sendable {
    let context: HostContext
    /// About how many bytes the unit holds while it waits.
    let weight: Int
    private let record: UnsafeMutablePointer<lectern_unit>
    /// Its place among the running units, left before `done`; nil: the unit did not pass the queue.
    private var place: QueuePlace?
    /// How long the last run took, in nanoseconds; nil: the unit was not run.
    private var took: Int64?

    /// - Parameters:
    ///   - context: the host's context.
    ///   - effect: what the unit does to data.
    ///   - weight: about how many bytes it holds while it waits.
    ///   - deadlineNanoseconds: CLOCK_MONOTONIC; past it a unit not yet begun is not begun. `Int64.max`: never.
    ///   - isBackground: the host's own work, which waits behind callers.
    init(context: HostContext, effect: UnitEffect, weight: Int, deadlineNanoseconds: Int64 = .max, isBackground: Bool = false) {
        self.context = context
        self.weight = weight
        record = MallocRecord.make(structure: lectern_unit())
        record.pointee.size = UInt64(MemoryLayout<lectern_unit>.size)
        record.pointee.effect = effect.code
        record.pointee.weight = UInt32(clamping: weight)
        record.pointee.deadline_ns = deadlineNanoseconds == .max ? 0 : deadlineNanoseconds
        record.pointee.flags = isBackground ? LECTERN_UNIT_BACKGROUND : 0
        record.pointee.run = UnitBox.run
        record.pointee.done = UnitBox.done
        record.pointee.is_cancelled = UnitBox.isCancelled
    }

    deinit {
        MallocRecord.free(record)
    }

    // MARK: What a subclass does

    /// Why it was cancelled; nil: it was not. The store checks the deadline itself.
    var cancelCause: CancelCause? { nil }

    /// The work, from the start each time the store calls it, on the store's thread.
    func perform(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        preconditionFailure("a unit is a StoreUnit")
    }

    /// Ends the unit, whose outcome is certain. Called exactly once, on any thread; must not block.
    /// - Parameters:
    ///   - code: the store's code.
    ///   - message: its message, unless it is OK.
    func done(_ code: StoreCode, message: String) {
        preconditionFailure("a unit is a StoreUnit")
    }

    // MARK: Queue and store

    /// Hands the unit to the store, past the queue.
    /// - Returns: whether the store took it; if not, `done` is not called.
    final func submit() -> Bool {
        let held = Unmanaged.passRetained(self)
        record.pointee.context = held.toOpaque()
        guard context.store.submit(record) else {
            held.release()
            return false
        }
        return true
    }

    /// Hands the unit to the store when the queue begins it.
    /// - Parameter place: its place in work; not left by the unit where the store does not take it.
    /// - Returns: whether the store took it.
    final func begin(at place: QueuePlace) -> Bool {
        self.place = place
        return submit()
    }

    /// The queue is full; the unit was never begun.
    final func refuse() { done(.busy, message: "too much waits") }

    private static let run: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UInt32) -> Int32 = { context, transaction, attempt in
        guard let context, let transaction else { return LECTERN_DISCARD }
        return Unmanaged<UnitBox>.fromOpaque(context)._withUnsafeGuaranteedRef { unit in
            let (store, clock) = (unit.context.store, unit.context.clock)
            store.counts.step()
            let began = clock.monotonicNanoseconds()
            defer {
                unit.took = clock.monotonicNanoseconds() - began
                store.counts.step()
            }
            switch unit.perform(Transaction(store: store.table, handle: transaction), attempt: attempt) {
            case .keep: return LECTERN_KEEP
            case .discard: return LECTERN_DISCARD
            }
        }
    }

    private static let done: @convention(c) (UnsafeMutableRawPointer?, Int32, lectern_bytes) -> Void = { context, outcome, message in
        guard let context else { return }
        let unit = Unmanaged<UnitBox>.fromOpaque(context).takeRetainedValue()
        unit.context.store.counts.done()
        unit.place?.leave(nanoseconds: unit.took)
        unit.done(StoreCode(rawValue: outcome), message: message.text)
    }

    private static let isCancelled: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
        guard let context else { return 1 }
        return Unmanaged<UnitBox>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.cancelCause == nil ? 0 : 1 }
    }
}
