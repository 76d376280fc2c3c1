// Finds the timers that are due, in a READ: a WRITE that scanned them would conflict with all who schedule.

internal import LecternWire

/// What one look has found.
struct TimerFindings: Sendable {
    var claims: [TimerClaim] = []
    /// Whether one method has more than a page of them.
    var isMore = false
    /// Timers that are parked, of all plugins.
    var parked: Int64 = 0
}

/// One look for due timers: a bounded page of each method that may run, so that none hides another's.
final class TimerLookUnit: StoreUnit<TimerFindings?>, @unchecked Sendable {
    private let methods: [String]
    private let moment: Int64
    private let onEnd: @Sendable (TimerFindings?) -> Void

    /// - Parameters:
    ///   - context: the host's context.
    ///   - methods: whose timers.
    ///   - moment: up to which they are due, milliseconds since 1970 UTC.
    ///   - onEnd: is given what was found; nil: the store did not look. Any thread.
    init(context: HostContext, methods: [String], upTo moment: Int64, onEnd: @escaping @Sendable (TimerFindings?) -> Void) {
        self.methods = methods
        self.moment = moment
        self.onEnd = onEnd
        super.init(context: context, effect: .read, weight: 4_096, isBackground: true)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, TimerFindings?) {
        let table = TimerTable(transaction)
        let limit = max(1, context.limits.timerPageMax)
        var findings = TimerFindings()
        for method in methods {
            let page = try table.due(method: method, upTo: moment, limit: limit)
            findings.claims += page
            if page.count == limit { findings.isMore = true }
        }
        findings.parked = try table.parkedCount()
        return (.discard, findings)
    }

    override func finding(of error: StoreError) -> TimerFindings? {
        context.log.warning("due timers could not be looked for", Label("error", error.message))
        return nil
    }

    override func ended(_ result: Result<TimerFindings?, StoreError>) {
        switch result {
        case .success(let findings): onEnd(findings)
        case .failure(let error): onEnd(finding(of: error))
        }
    }
}
