// The result of `lectern bench`.

/// Counts and latencies of a run.
struct BenchResult: Sendable {
    var tally = Tally()
    /// Why connections took no more calls before the end.
    var refusals = ReasonCounts()
    /// Connections made anew, and calls that were sent again on them.
    var reconnections = 0
    var resends = 0
    var notBegun = 0
    /// How long the first of the calls that were not begun had waited at the end.
    var notBegunNanoseconds: Int64 = 0
    /// The measured time.
    var seconds = 0.0
    /// The run was interrupted, or no connection took calls any more.
    var endedEarly = false
    /// Processor time within the measured time; nil where it was not asked for, or the process has ended.
    var processorMicroseconds: Int?

    /// Answers a second.
    var perSecond: Double { seconds > 0 ? Double(tally.answersInTime) / seconds : 0 }
    /// Processor time for each call that ended.
    var processorMicrosecondsPerCall: Double? {
        processorMicroseconds.map { tally.endsInTime == 0 ? 0 : Double($0) / Double(tally.endsInTime) }
    }
}
