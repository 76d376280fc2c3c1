// The session of a call that touches no data, looked up before the call runs.

internal import HostMessages
internal import LecternWire
internal import Synchronization

/// Finds out who is signed in, for a method of effect NONE whose rule asks for it.
final class SessionUnit: StoreWork {
    private let order: CallRun
    private let lanes: Lanes
    private let prepared: [UInt8]?
    private let result = Mutex<Result<Principal, Problem>?>(nil)

    init(run: CallRun, lanes: Lanes, prepared: [UInt8]?) {
        self.order = run
        self.lanes = lanes
        self.prepared = prepared
    }

    let effect = UnitEffect.read
    let weight = 1_024
    var deadlineNanoseconds: Int64 { order.deadlineNanoseconds }
    var isGivenUp: Bool { order.isStopped }

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        let found: Result<Principal, Problem>
        do { found = try order.admit(transaction).mapError { order.say($0.reason) } } catch { found = .failure(order.problem(error.code, words: error.words)) }
        result.withLock { $0 = found }
        return .discard
    }

    func done(_ code: StoreCode, words: String) {
        guard code == .ok else { return order.end(.problem(order.problem(code, words: words))) }
        switch result.withLock({ $0 }) {
        case .success(let principal): PlainRun(run: order, prepared: prepared, principal: principal).begin(lanes)
        case .failure(let problem): order.end(.problem(problem))
        case nil: order.end(.problem(order.say(.internalError)))
        }
    }
}
