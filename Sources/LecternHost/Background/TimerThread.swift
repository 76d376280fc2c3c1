// The thread that drives the timers of a worker, and holds the lease under which it looks for them.

internal import LecternNet
internal import LecternWire

/// Waits for the next moment, and lets `TimerRunner` take its steps. Any thread may call its functions.
final class TimerThread: Sendable {
    /// The lease's row in `lectern_lease`: a stored name, which never changes.
    private static let leaseName = "timers"

    private let context: HostContext
    private let runner: TimerRunner
    private let lease: LeaseKeeper
    private let thread = Monitor<PlainThread?>(nil)

    init(context: HostContext, runner: TimerRunner) {
        self.context = context
        self.runner = runner
        lease = LeaseKeeper(TimerThread.leaseName, context: context) { isHeld in
            context.timers.change { $0.setLooks(isHeld) }
            if !isHeld { context.figures.timers.setParked(0) }
        }
    }

    /// Starts the thread.
    /// - Throws: `HostError` when the system gives no thread.
    func start() throws(HostError) {
        do {
            let made = try PlainThread(name: "timers") { [self] in serve() }
            thread.change { $0 = made }
        } catch {
            throw HostError("no thread for timers: \(error)")
        }
    }

    /// Begins no timer from now on, and gives the lease up once the thread has ended, so that another worker goes on. Does not block.
    func drain() { runner.stop() }

    /// Ends the thread, and waits for the timers that run. Blocks; before the plugins stop.
    func stop() {
        runner.stop()
        thread.look { $0 }?.join()
        runner.waitUntilIdle()
    }

    private func serve() {
        let renewalNanoseconds = Int64(context.limits.leaseMilliseconds / LeaseKeeper.renewalsPerLease) * 1_000_000
        var nextRenewal = context.clock.monotonicNanoseconds()
        while true {
            let (isStopped, version) = context.timers.look { ($0.isStopped, $0.version) }
            if isStopped { break }
            let now = context.clock.monotonicNanoseconds()
            if now >= nextRenewal {
                nextRenewal = now + renewalNanoseconds
                lease.renew()
            }
            guard case .wait(let moment) = runner.step() else { continue }
            let until = min(nextRenewal, monotonic(moment))
            _ = context.timers.wait(until: until) { $0.version == version ? nil : () }
        }
        // Here, where no renewal can follow.
        lease.release()
    }

    /// A moment of the wall clock by the monotonic one. A wall clock that is set forward is noticed at the next renewal.
    private func monotonic(_ moment: Int64) -> Int64 {
        let left = moment == .max ? .max : max(0, moment - context.clock.wallMilliseconds())
        let now = context.clock.monotonicNanoseconds()
        return left > 3_600_000 ? .max : now + left * 1_000_000
    }
}
