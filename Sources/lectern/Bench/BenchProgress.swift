// The progress line of a run.

internal import CLinux

/// A line on standard error, rewritten every second.
struct BenchProgress {
    private let time: MeasuredTime
    private let plan: BenchPlan
    private var shownAt: Int64
    private var answers = 0

    init(_ time: MeasuredTime, _ plan: BenchPlan) {
        self.time = time
        self.plan = plan
        shownAt = clinux_monotonic()
    }

    /// Writes the line, at most once a second.
    mutating func show(_ connections: [MeasuredConnection]) {
        let now = clinux_monotonic()
        guard now - shownAt >= 1_000_000_000 else { return }
        guard now >= time.start else {
            shownAt = now
            return Terminal.progress("warming up")
        }
        var tally = Tally()
        for connection in connections { tally.merge(connection.tally) }
        let perSecond = Double(tally.answersInTime - answers) / (Double(now - shownAt) / 1e9)
        shownAt = now
        answers = tally.answersInTime
        let seconds = (now - time.start) / 1_000_000_000
        let latencies = [("p50", 0.5), ("p99", 0.99)].map { "\($0) \(DurationText.text(tally.latencies.value(at: $1)))" }.joined(separator: ", ")
        Terminal.progress("\(seconds) s of \(plan.seconds): \(Int(perSecond)) calls a second, \(latencies), \(tally.failures.count) failed")
    }
}
