// A sweep that a test asks for and waits for.

import Glibc
import LecternNet
import LecternTestSupport
import Synchronization

@testable import LecternHost

/// A sweep that a test waits for.
final class WaitedSweep: StoreUnit<SweepFinding>, @unchecked Sendable {
    private let sweep: SweepUnit
    private let end = Signal()

    init(_ host: HostUnderTest, _ claim: LeaseClaim, _ part: SweepPart = .requests) {
        sweep = SweepUnit(context: host.router.context, claim: claim, part: part)
        super.init(context: host.router.context, effect: .write, weight: 1_024)
        if !submit() { end.give() }
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, SweepFinding) {
        try sweep.work(transaction, attempt: attempt)
    }

    override func finding(of error: StoreError) -> SweepFinding { sweep.finding(of: error) }

    override func ended(_ result: Result<SweepFinding, StoreError>) {
        sweep.ended(result)
        end.give()
    }

    func wait() -> Bool { end.wait() }
}

/// A look at the database that a test waits for.
final class Look: StoreUnit<[Int64]>, @unchecked Sendable {
    private let body: @Sendable (Transaction) -> [Int64]
    private let found = Mutex<[Int64]?>(nil)
    private let end = Signal()

    init(_ host: HostUnderTest, _ body: @escaping @Sendable (Transaction) -> [Int64]) {
        self.body = body
        super.init(context: host.router.context, effect: .read, weight: 1_024)
        if !submit() { end.give() }
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, [Int64]) {
        (.discard, body(transaction))
    }

    override func finding(of error: StoreError) -> [Int64] { [] }

    override func ended(_ result: Result<[Int64], StoreError>) {
        if case .success(let numbers) = result { found.withLock { $0 = numbers } }
        end.give()
    }

    func wait() -> [Int64]? {
        end.wait()
        return found.withLock { $0 }
    }
}

/// A write to the database that a test waits for.
final class WaitedWrite: StoreUnit<[Int64]>, @unchecked Sendable {
    private let body: @Sendable (Transaction) -> [Int64]
    private let found = Mutex<[Int64]?>(nil)
    private let end = Signal()

    init(_ host: HostUnderTest, _ body: @escaping @Sendable (Transaction) -> [Int64]) {
        self.body = body
        super.init(context: host.router.context, effect: .write, weight: 1_024)
        if !submit() { end.give() }
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, [Int64]) {
        (.keep, body(transaction))
    }

    override func finding(of error: StoreError) -> [Int64] { [] }

    override func ended(_ result: Result<[Int64], StoreError>) {
        if case .success(let numbers) = result { found.withLock { $0 = numbers } }
        end.give()
    }

    func wait() -> [Int64]? {
        end.wait()
        return found.withLock { $0 }
    }
}

extension HostUnderTest {
    /// The lease under which this host sweeps; waits until it has it.
    func claim() throws -> LeaseClaim {
        waitUntil { router.maintenance.lease.claim != nil }
        guard let claim = router.maintenance.lease.claim else { throw HostError("the host does not come to the lease") }
        return claim
    }
}
