// Work without data on its way through the queue to a thread of the pool.

/// A piece of work that touches no data.
final class ComputeWork: QueuedWork {
    /// What is to be done on a thread.
    typealias Body = @Sendable () -> Void

    /// Looks a caller up, and gives what is to be done then; nil: nothing, the call has ended.
    /// - Returns: false when the store does not take the look-up, whose result is then not given.
    typealias LookUp = @Sendable (_ admitted: @escaping @Sendable (Body?) -> Void) -> Bool

    let weight: Int
    private let context: HostContext
    private let computePool: ThreadPool
    private let lookUp: LookUp
    private let refused: @Sendable () -> Void

    /// - Parameters:
    ///   - computePool: the threads that run it.
    ///   - weight: what it holds, in bytes.
    ///   - refused: is called instead when too much waits.
    ///   - work: what to do.
    convenience init(
        _ context: HostContext, _ computePool: ThreadPool, weight: Int, refused: @escaping @Sendable () -> Void, work: @escaping Body
    ) {
        let admit: LookUp = { admitted in
            admitted(work)
            return true
        }
        self.init(context, computePool, weight: weight, refused: refused, afterLookUp: admit)
    }

    /// - Parameters:
    ///   - computePool: the threads that run it.
    ///   - weight: what it holds, in bytes.
    ///   - refused: is called instead when too much waits.
    ///   - lookUp: looks the caller up once the work has its place, and so a thread: nothing waits between the look-up and the work, and
    ///     a partner that is withdrawn while its calls wait has none of them begin.
    init(
        _ context: HostContext, _ computePool: ThreadPool, weight: Int, refused: @escaping @Sendable () -> Void,
        afterLookUp lookUp: @escaping LookUp
    ) {
        self.context = context
        self.computePool = computePool
        self.weight = weight
        self.lookUp = lookUp
        self.refused = refused
    }

    func begin(at place: QueuePlace) -> Bool {
        lookUp { [self] body in
            guard let body else { return place.leave(nanoseconds: nil) }
            let isTaken = computePool.submit { [context] in
                let began = context.clock.monotonicNanoseconds()
                body()
                place.leave(nanoseconds: context.clock.monotonicNanoseconds() - began)
            }
            guard !isTaken else { return }
            place.leave(nanoseconds: nil)
            refused()
        }
    }

    func refuse() { refused() }
}
