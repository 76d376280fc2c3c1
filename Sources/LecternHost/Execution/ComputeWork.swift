// Work without data on its way through the queue to a thread of the pool.

/// A piece of work that touches no data.
final class ComputeWork: QueuedWork {
    let weight: Int
    private let context: HostContext
    private let computePool: ThreadPool
    private let work: @Sendable () -> Void
    private let refused: @Sendable () -> Void

    /// - Parameters:
    ///   - computePool: the threads that run it.
    ///   - weight: what it holds, in bytes.
    ///   - work: what to do.
    ///   - refused: is called instead when too much waits.
    init(
        _ context: HostContext, _ computePool: ThreadPool, weight: Int, refused: @escaping @Sendable () -> Void,
        work: @escaping @Sendable () -> Void
    ) {
        self.context = context
        self.computePool = computePool
        self.weight = weight
        self.work = work
        self.refused = refused
    }

    func begin(at place: QueuePlace) -> Bool {
        computePool.submit { [context, work] in
            let began = context.clock.monotonicNanoseconds()
            work()
            place.leave(nanoseconds: context.clock.monotonicNanoseconds() - began)
        }
    }

    func refuse() { refused() }
}
