// A sweep that a test asks for and waits for.

import Glibc
import LecternNet
import Synchronization

@testable import LecternHost

/// A sweep that a test waits for.
final class WaitedSweep: StoreWork {
    private let sweep: SweepUnit
    private let ended = Signal()

    init(_ host: HostUnderTest, _ claim: LeaseClaim) {
        sweep = SweepUnit(context: host.router.context, claim: claim)
        if !host.router.context.store.submit(self) { ended.give() }
    }

    let effect = UnitEffect.write
    let weight = 1_024
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false
    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict { sweep.run(transaction, attempt: attempt) }

    func done(_ code: StoreCode, words: String) {
        sweep.done(code, words: words)
        ended.give()
    }

    func wait() -> Bool { ended.wait() }
}

/// A look at the database that a test waits for.
final class Look: StoreWork {
    private let body: @Sendable (Transaction) -> [Int64]
    private let found = Mutex<[Int64]?>(nil)
    private let ended = Signal()

    init(_ host: HostUnderTest, _ body: @escaping @Sendable (Transaction) -> [Int64]) {
        self.body = body
        if !host.router.context.store.submit(self) { ended.give() }
    }

    let effect = UnitEffect.read
    let weight = 1_024
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        let numbers = body(transaction)
        found.withLock { $0 = numbers }
        return .discard
    }

    func done(_ code: StoreCode, words: String) { ended.give() }

    func wait() -> [Int64]? {
        ended.wait()
        return found.withLock { $0 }
    }
}

extension HostUnderTest {
    /// The lease under which this host sweeps; waits until it has it.
    func claim() throws -> LeaseClaim {
        for _ in 0..<Recorder.patienceMilliseconds {
            if let claim = router.caretaker.lease.claim { return claim }
            usleep(1_000)
        }
        throw HostError("the host does not come to the lease")
    }
}
