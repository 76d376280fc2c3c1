// A lock, the state that it guards, and a way to wait until that state is as wished.

internal import Glibc

/// State under a lock that threads can wait on. Any thread.
package final class Monitor<State>: @unchecked Sendable {
    // Unchecked: `state` is only touched while `mutex` is held.
    private var state: State
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    /// Makes a monitor.
    /// - Parameter state: what it guards.
    package init(_ state: sending State) {
        self.state = state
        mutex = .allocate(capacity: 1)
        changed = .allocate(capacity: 1)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        precondition(pthread_mutex_init(mutex, nil) == 0 && pthread_cond_init(changed, &attributes) == 0)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
        changed.deallocate()
    }

    /// Works with the state. Whoever waits looks again afterwards.
    /// - Parameter body: the work; it must not call this monitor.
    package func change<R, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_broadcast(changed)
            pthread_mutex_unlock(mutex)
        }
        return try body(&state)
    }

    /// Looks at the state, or changes what nobody waits for.
    /// - Parameter body: the work; it must not call this monitor.
    package func look<R, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Waits until the state gives something.
    /// - Parameters:
    ///   - deadlineNanoseconds: CLOCK_MONOTONIC; `Int64.max` waits for ever.
    ///   - body: looks, and takes what it waits for; nil: not yet.
    /// - Returns: what `body` gave; nil when the time is over.
    package func wait<R, E: Error>(
        until deadlineNanoseconds: Int64 = .max, _ body: (inout State) throws(E) -> R?
    ) throws(E) -> R? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var time = timespec(
            tv_sec: Int(deadlineNanoseconds / 1_000_000_000), tv_nsec: Int(deadlineNanoseconds % 1_000_000_000))
        while true {
            if let result = try body(&state) { return result }
            if deadlineNanoseconds == .max {
                pthread_cond_wait(changed, mutex)
            } else if pthread_cond_timedwait(changed, mutex, &time) == ETIMEDOUT {
                return try body(&state)
            }
        }
    }
}
