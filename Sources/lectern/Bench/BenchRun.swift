// One run of `lectern bench`, from the first call to the figures.

internal import CLinux
internal import LecternClient
internal import LecternWire

/// Conducts a run. Confined to the thread that makes it.
struct BenchRun {
    /// How long calls that are open at the end may take: as long as a daemon lets a call take, unless its method says otherwise.
    private static let patienceNanoseconds = Int64(Limits().callMilliseconds) * 1_000_000
    /// How often it is looked whether the run is to end early.
    private static let glanceNanoseconds: Int64 = 100_000_000

    private let plan: BenchPlan
    private let connections: [MeasuredConnection]
    private let time: MeasuredTime
    private let loop: any Loop
    private let showsProgress: Bool

    /// - Parameters:
    ///   - connections: as many as the plan says.
    ///   - showsProgress: on standard error, where somebody looks.
    init(_ plan: BenchPlan, _ connections: [MeasuredConnection], _ time: MeasuredTime, showsProgress: Bool) {
        self.plan = plan
        self.connections = connections
        self.time = time
        self.showsProgress = showsProgress
        loop = plan.rate.map { OpenLoop(connections, inFlight: plan.inFlight, rate: $0, time) }
            ?? ClosedLoop(connections, inFlight: plan.inFlight, time)
    }

    /// Makes the calls, and counts what came of them.
    func measure() throws -> BenchFindings {
        Interrupt.listen()
        try loop.begin()
        watch(until: time.start)
        let before = plan.process.flatMap(ProcessorTime.microseconds)
        watch(until: time.end)
        let after = plan.process.flatMap(ProcessorTime.microseconds)
        waitForAnswers()
        Interrupt.leave()
        var findings = BenchFindings()
        for connection in connections {
            findings.tally.merge(connection.tally)
            if let refusal = connection.refusal { findings.refusals.add(refusal) }
            findings.reconnections += connection.figures.reconnections
            findings.resends += connection.figures.resends
        }
        let (notBegun, since) = loop.notBegun
        findings.notBegun = notBegun
        findings.notBegunNanoseconds = notBegun > 0 ? time.end - since : 0
        findings.seconds = Double(max(0, time.end - time.start)) / 1e9
        findings.endedEarly = time.endedEarly
        if let before, let after { findings.processorMicroseconds = after - before }
        return findings
    }

    /// Lets the loop work until a moment, or until there is nothing left to be done.
    private func watch(until moment: Int64) {
        var progress = BenchProgress(time, plan)
        while clinux_monotonic() < moment, time.sleep(until: min(moment, clinux_monotonic() + BenchRun.glanceNanoseconds)) {
            if Interrupt.count > 0 || loop.wait(until: clinux_monotonic()) { time.stop() }
            if showsProgress { progress.show(connections) }
        }
    }

    /// Waits for the calls that are open; another Ctrl-C ends that.
    private func waitForAnswers() {
        let wishes = Interrupt.count
        if showsProgress { Terminal.progress("waiting for the last answers") }
        let limit = clinux_monotonic() + BenchRun.patienceNanoseconds
        while clinux_monotonic() < limit, Interrupt.count == wishes {
            if loop.wait(until: min(limit, clinux_monotonic() + BenchRun.glanceNanoseconds)) { return }
        }
    }
}
