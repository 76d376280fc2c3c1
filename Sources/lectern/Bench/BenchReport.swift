// The report of a run, as text or JSON.

internal import Foundation
internal import LecternJSON

/// Formats the result of a run.
struct BenchReport {
    private static let shares: [(name: String, share: Double)] = [
        ("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999), ("p99.99", 0.9999),
    ]
    private static let columnWidth = 9

    let plan: BenchPlan
    let result: BenchResult
    private var tally: Tally { result.tally }

    /// What a closed loop's latencies would be without coordinated omission: a caller that is not kept waiting calls as often
    /// as a usual call, the median, is answered. An open loop has none to correct, since its latencies count from when
    /// calls were due.
    private var corrected: Histogram? {
        plan.rate == nil ? tally.latencies.corrected(every: tally.latencies.value(at: 0.5)) : nil
    }

    // MARK: For people

    /// The figures as text.
    /// - Parameter columns: the terminal's width; nil: it is none.
    func text(columns: Int?) -> String {
        let chart = HistogramChart(columns: columns ?? 80, isPlain: columns == nil).lines(tally.latencies)
        return ([heading, summary] + (chart.isEmpty ? [] : [""] + chart + [""] + percentiles) + remarks).joined(separator: "\n")
    }

    private var heading: String {
        let connections = "\(plan.connections) \(plan.connections == 1 ? "connection" : "connections") × \(plan.inFlight) in flight"
        let loop = plan.rate.map { " at most, \($0) calls a second" } ?? ""
        let time = String(format: "%.1f s", result.seconds) + " after \(plan.warmUpSeconds) s of warm-up"
        return "\(plan.method)\n\(connections)\(loop); \(time)\(result.endedEarly ? ", ended early" : "")"
    }

    private var summary: String {
        let each = result.processorMicrosecondsPerCall.map { String(format: "; %.2f µs of processor time per call", $0) } ?? ""
        return "\(tally.latencies.count) calls, \(Int(result.perSecond.rounded())) a second, \(tally.failures.count) failed" + each
    }

    private var percentiles: [String] {
        func line(_ name: String, _ cells: [String]) -> String {
            name.padding(toLength: BenchReport.columnWidth, withPad: " ", startingAt: 0)
                + cells.map { HistogramChart.right($0, BenchReport.columnWidth) }.joined()
        }
        func figures(_ histogram: Histogram) -> [String] {
            (BenchReport.shares.map { histogram.value(at: $0.share) } + [histogram.max]).map(DurationText.text)
        }
        return [line("", BenchReport.shares.map(\.name) + ["max"]), line("latency", figures(tally.latencies))]
            + (corrected.map { [line("corrected", figures($0))] } ?? [])
    }

    private var remarks: [String] {
        var remarks: [String] = []
        for entry in tally.failures.sorted {
            remarks.append("\(entry.count) failed with \(entry.reason), for example: \(Failure.explain(entry.example).message)")
        }
        for entry in result.refusals.sorted {
            remarks.append("\(entry.count) of the connections took no more calls: \(Failure.explain(entry.example).message)")
        }
        if result.reconnections > 0 {
            remarks.append("\(result.reconnections) connections were made anew, and \(result.resends) calls sent again on them")
        }
        if tally.unanswered > 0 { remarks.append("\(tally.unanswered) calls had no answer when the run ended") }
        if result.notBegun > 0 {
            remarks.append("\(result.notBegun) calls were due and not begun; the first of them had waited "
                + "\(DurationText.text(result.notBegunNanoseconds)) at the end")
        }
        return remarks.isEmpty ? [] : [""] + remarks.map(Terminal.safe)
    }

    // MARK: For programs

    /// The figures as JSON.
    var json: JSON {
        [
            "method": .string(plan.method), "loop": plan.rate == nil ? "closed" : "open", "connections": .integer(plan.connections),
            "inFlight": .integer(plan.inFlight), "rate": plan.rate.map { .integer($0) } ?? .null,
            "warmUpSeconds": .integer(plan.warmUpSeconds), "seconds": number(result.seconds), "endedEarly": .bool(result.endedEarly),
            "calls": .integer(tally.latencies.count), "perSecond": number(result.perSecond),
            "failures": .integer(tally.failures.count), "failuresByReason": reasons(tally.failures),
            "connectionsEnded": reasons(result.refusals),
            "reconnections": .integer(result.reconnections), "resends": .integer(result.resends),
            "unanswered": .integer(tally.unanswered), "notBegun": .integer(result.notBegun),
            "notBegunNanoseconds": .integer(result.notBegunNanoseconds),
            "processorMicrosecondsPerCall": result.processorMicrosecondsPerCall.map(number) ?? .null,
            "latencyNanoseconds": figures(tally.latencies),
            "correctedLatencyNanoseconds": corrected.map(figures) ?? .null,
            "buckets": .array(tally.latencies.buckets.map { bucket in
                ["fromNanoseconds": .integer(bucket.low), "toNanoseconds": .integer(bucket.high), "calls": .integer(bucket.count)]
            }),
        ]
    }

    private func figures(_ histogram: Histogram) -> JSON {
        .object(BenchReport.shares.map { .init($0.name, .integer(histogram.value(at: $0.share))) }
            + [.init("max", .integer(histogram.max)), .init("mean", .integer(histogram.mean))])
    }

    private func reasons(_ reasons: ReasonCounts) -> JSON {
        .array(reasons.sorted.map { entry in
            ["reason": .string(entry.reason), "count": .integer(entry.count), "example": .string(Failure.explain(entry.example).message)]
        })
    }

    private func number(_ value: Double) -> JSON { .number(String(format: "%.3f", value)) }
}
