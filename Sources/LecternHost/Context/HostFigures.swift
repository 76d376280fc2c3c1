// What the host counts, for `lectern status` and for the metrics.

internal import HostMessages
internal import LecternMessages
internal import LecternProtobuf
internal import LecternWire
internal import Synchronization

/// Counters since the worker started. Any thread.
final class HostFigures: Sendable {
    /// Calls that were answered from under their request key.
    let repeated = Atomic<UInt64>(0)
    /// Changes that were committed.
    let changes = Atomic<UInt64>(0)
    /// Sweeps of request keys that were done.
    let sweeps = Atomic<UInt64>(0)
    let timers = TimerFigures()
    /// When the oldest change that is kept was recorded, milliseconds since 1970 UTC; 0: there is none, or it was not looked at.
    let oldestChangeMilliseconds = Atomic<Int64>(0)
    private let removed = Mutex([UInt64](repeating: 0, count: SweepPart.allCases.count))

    /// What is counted of one method.
    struct Method: Sendable {
        /// "lectern.hello.v1.Hello/Greet"
        let name: String
        /// Whether it has one request and one answer: of others no time is measured.
        let isUnary: Bool
    }

    /// The methods, each with its row in the counters: those of the plugins in the order of the route table, then the
    /// daemon's own, then "unknown" for all others.
    let methods: [Method]
    /// The reasons that are counted each by itself; the last, "OTHER", is all the rest.
    let reasons: [String]
    private let rows: [String: Int]
    private let reasonColumns: [String: Int]
    private let shared: CallCounters
    private let counters = Mutex<[CallCounters]>([])
    private let problems: ProblemCounters
    /// More reasons than this are counted as "OTHER", so that a plugin can't make the metrics grow.
    private static let reasonsMax = 512

    /// - Parameter routes: all methods of all plugins.
    init(routes: RouteTable) {
        var methods = routes.inOrder.map { Method(name: $0.method.name, isUnary: !$0.method.clientStreams && !$0.method.serverStreams) }
        methods += Host.description.methods.map { method in
            let own = PluginMethod(method, index: 0)
            return Method(name: own.name, isUnary: !own.clientStreams && !own.serverStreams)
        }
        methods.append(Method(name: "unknown", isUnary: false))
        self.methods = methods
        rows = Dictionary(uniqueKeysWithValues: methods.enumerated().map { ($1.name, $0) })
        reasons = HostFigures.reasons(routes)
        reasonColumns = Dictionary(uniqueKeysWithValues: reasons.enumerated().map { ($1, $0) })
        shared = CallCounters(methods: methods.count)
        problems = ProblemCounters(methods: methods.count, reasons: reasons.count)
    }

    /// The daemon's own reasons and those that the plugins' contracts list, each once.
    private static func reasons(_ routes: RouteTable) -> [String] {
        // The name of a number that is no reason is that number.
        let own = (Int32(1)...127).map(Host.Reason.init).map(\.name).filter { Int($0) == nil }
        let listed = routes.inOrder.flatMap { $0.plugin.descriptors.method(named: $0.method.name)?.rule.reasons ?? [] }
        let others = Set(listed).subtracting(own).subtracting(["OTHER"]).sorted()
        return own + others.prefix(reasonsMax) + ["OTHER"]
    }

    // MARK: Counting

    /// Counts a step of a sweep.
    func swept(_ part: SweepPart, rows: Int) {
        removed.withLock { $0[part.rawValue] += UInt64(rows) }
        if part == .requests { sweeps.add() }
    }

    /// Counts the end of a call that was begun.
    /// - Parameters:
    ///   - method: its method's name; any text.
    ///   - problem: why it did not end OK; nil: it did.
    ///   - nanoseconds: from its arrival to its answer.
    func ended(_ method: String, _ problem: Problem?, nanoseconds: Int64) {
        let row = rows[method] ?? methods.count - 1
        shared.add(row, problem.map(CallEnding.init) ?? .ok, nanoseconds: methods[row].isUnary ? UInt64(max(0, nanoseconds)) : nil)
        if let problem { count(problem, row) }
    }

    /// Counts why a call did not end OK.
    /// - Parameters:
    ///   - problem: why.
    ///   - row: its method's row.
    func count(_ problem: Problem, _ row: Int) {
        problems.add(row, reasonColumns[problem.reason] ?? reasons.count - 1)
    }

    /// Counters for one thread that ends many calls: the processors need not agree on each of them.
    func counter() -> CallCounters {
        let made = CallCounters(methods: methods.count)
        counters.withLock { $0.append(made) }
        return made
    }

    // MARK: Reading

    /// Rows that sweeps have removed.
    func removed(_ part: SweepPart) -> UInt64 { removed.withLock { $0[part.rawValue] } }

    private var all: [CallCounters] { counters.withLock { $0 } + [shared] }

    /// Calls that ended OK.
    var served: UInt64 { sum([.ok]) }
    /// Calls that ended otherwise.
    var failed: UInt64 { sum([.refused, .failed]) }

    private func sum(_ endings: [CallEnding]) -> UInt64 {
        let all = all
        return methods.indices.reduce(0) { sum, row in sum + endings.reduce(0) { $0 + calls(row, $1, all) } }
    }

    private func calls(_ row: Int, _ ending: CallEnding, _ all: [CallCounters]) -> UInt64 {
        all.reduce(0) { $0 + $1.value(row, ending) }
    }

    /// Calls of a method that ended so.
    func calls(_ row: Int, _ ending: CallEnding) -> UInt64 { calls(row, ending, all) }

    /// Calls of a method that ended for a reason, by the reason's place in `reasons`.
    func problems(_ row: Int, _ reason: Int) -> UInt64 { problems.value(row, reason) }

    /// How long the calls of a method took.
    func histogram(_ row: Int) -> CallHistogram {
        var histogram = CallHistogram()
        for counters in all { counters.read(row, into: &histogram) }
        return histogram
    }
}

extension CallEnding {
    /// What a problem is to whoever looks after the daemon.
    init(_ problem: Problem) {
        switch problem.status {
        case .unknown, .deadlineExceeded, .resourceExhausted, .aborted, .internal, .unavailable, .dataLoss: self = .failed
        default: self = .refused
        }
    }
}

/// Why calls did not end OK: a number for each method and reason. Any thread.
///
/// `@unchecked`: the memory is constant and holds nothing but atomics.
private final class ProblemCounters: @unchecked Sendable {
    private let reasons: Int
    private let count: Int
    private let words: UnsafeMutablePointer<Atomic<UInt32>>

    init(methods: Int, reasons: Int) {
        self.reasons = reasons
        count = methods * reasons
        words = .allocate(capacity: count)
        for index in 0..<count { (words + index).initialize(to: Atomic(0)) }
    }

    deinit {
        words.deinitialize(count: count)
        words.deallocate()
    }

    func add(_ method: Int, _ reason: Int) { words[method * reasons + reason].add(1, ordering: .relaxed) }
    func value(_ method: Int, _ reason: Int) -> UInt64 { UInt64(words[method * reasons + reason].load(ordering: .relaxed)) }
}

extension Atomic<UInt64> {
    /// Counts up.
    func add(_ more: UInt64 = 1) {
        _ = wrappingAdd(more, ordering: .relaxed)
    }

    /// The present count.
    var value: UInt64 { load(ordering: .relaxed) }
}
