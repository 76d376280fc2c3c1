// A lectern_unit and the Swift object behind it, alive from submit to done.

internal import CLecternPlugin

/// Owns the C record of one unit. It keeps itself alive from a successful `submit` until `done`.
///
/// `@unchecked`: the record is written before it is submitted and never after; `took` by the store's thread in `run`, and read
/// in `done`, which the store calls after.
final class UnitBox: @unchecked Sendable {
    private let unit: UnsafeMutablePointer<lectern_unit>
    private let store: UnsafePointer<lectern_store>
    private let work: any StoreWork
    private let counts: StoreCounts
    private let place: QueuePlace?
    private let clock: HostClock
    /// What the last run took, in nanoseconds; nil: it was not run.
    private var took: Int64?

    init(work: any StoreWork, store: UnsafePointer<lectern_store>, counts: StoreCounts, place: QueuePlace?, clock: HostClock) {
        self.work = work
        self.place = place
        self.clock = clock
        self.store = store
        self.counts = counts
        self.unit = SmallBlock.make(structure: lectern_unit())
        unit.pointee.size = UInt64(MemoryLayout<lectern_unit>.size)
        unit.pointee.effect = work.effect.code
        unit.pointee.weight = UInt32(clamping: work.weight)
        unit.pointee.deadline_ns = work.deadlineNanoseconds == .max ? 0 : work.deadlineNanoseconds
        unit.pointee.run = UnitBox.run
        unit.pointee.done = UnitBox.done
        unit.pointee.is_cancelled = UnitBox.isGivenUp
    }

    deinit {
        SmallBlock.free(unit)
    }

    /// Hands the record to the store.
    /// - Returns: whether the store took it.
    func submit() -> Bool {
        let held = Unmanaged.passRetained(self)
        unit.pointee.context = held.toOpaque()
        counts.submitted()
        guard store.pointee.submit(store.pointee.store, unit) == LECTERN_OK else {
            counts.done()
            held.release()
            return false
        }
        return true
    }

    private static let run: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UInt32) -> Int32 = { context, transaction, attempt in
        guard let context, let transaction else { return LECTERN_DISCARD }
        let box = Unmanaged<UnitBox>.fromOpaque(context).takeUnretainedValue()
        box.counts.step()
        let began = box.clock.monotonicNanoseconds()
        defer {
            box.took = box.clock.monotonicNanoseconds() - began
            box.counts.step()
        }
        switch box.work.run(Transaction(store: box.store, handle: transaction), attempt: attempt) {
        case .keep: return LECTERN_KEEP
        case .discard: return LECTERN_DISCARD
        }
    }

    private static let done: @convention(c) (UnsafeMutableRawPointer?, Int32, lectern_bytes) -> Void = { context, outcome, message in
        guard let context else { return }
        let box = Unmanaged<UnitBox>.fromOpaque(context).takeRetainedValue()
        box.counts.done()
        box.place?.leave(nanoseconds: box.took)
        box.work.done(StoreCode(rawValue: outcome), words: message.text)
    }

    private static let isGivenUp: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
        guard let context else { return 1 }
        return Unmanaged<UnitBox>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.work.isGivenUp ? 1 : 0 }
    }
}
