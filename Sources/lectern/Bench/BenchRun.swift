// One run of `lectern bench`, from the first call to the figures.

internal import CLinux
internal import LecternClient
internal import LecternWire

/// A run of the benchmark. Confined to the thread that makes it.
struct BenchRun {
    /// How long calls that are open at the end may take: as long as a daemon lets a call take, unless its method says otherwise.
    private static let patienceNanoseconds = Int64(Limits().callMilliseconds) * 1_000_000
    /// How often the run checks whether it was interrupted.
    private static let pollNanoseconds: Int64 = 100_000_000

    private let plan: BenchPlan
    private let connections: [MeasuredConnection]
    private let time: MeasuredTime
    private let loop: any Loop
    private let showsProgress: Bool

    /// - Parameters:
    ///   - connections: as many as the plan says.
    ///   - showsProgress: whether to show progress on standard error, if it is a terminal.
    init(_ plan: BenchPlan, _ connections: [MeasuredConnection], _ time: MeasuredTime, showsProgress: Bool) {
        self.plan = plan
        self.connections = connections
        self.time = time
        self.showsProgress = showsProgress
        loop = plan.rate.map { OpenLoop(connections, inFlight: plan.inFlight, rate: $0, time) }
            ?? ClosedLoop(connections, inFlight: plan.inFlight, time)
    }

    /// Makes the calls and returns their counts and latencies.
    func measure() throws -> BenchResult {
        Interrupt.install()
        try loop.begin()
        watch(until: time.start)
        let before = plan.process.flatMap(ProcessorTime.microseconds)
        watch(until: time.end)
        let after = plan.process.flatMap(ProcessorTime.microseconds)
        waitForAnswers()
        Interrupt.uninstall()
        var result = BenchResult()
        for connection in connections {
            result.tally.merge(connection.tally)
            if let refusal = connection.refusal { result.refusals.add(refusal) }
            result.reconnections += connection.figures.reconnections
            result.resends += connection.figures.resends
        }
        let (notBegun, since) = loop.notBegun
        result.notBegun = notBegun
        result.notBegunNanoseconds = notBegun > 0 ? time.end - since : 0
        result.seconds = Double(max(0, time.end - time.start)) / 1e9
        result.endedEarly = time.endedEarly
        if let before, let after { result.processorMicroseconds = after - before }
        return result
    }

    /// Waits until a moment, or until the loop has ended; shows progress meanwhile.
    private func watch(until moment: Int64) {
        var progress = BenchProgress(time, plan)
        while clinux_monotonic() < moment, time.sleep(until: min(moment, clinux_monotonic() + BenchRun.pollNanoseconds)) {
            if Interrupt.count > 0 || loop.wait(until: clinux_monotonic()) { time.stop() }
            if showsProgress { progress.show(connections) }
        }
    }

    /// Waits for the answers to open calls, until another Ctrl-C.
    private func waitForAnswers() {
        let interrupts = Interrupt.count
        if showsProgress { Terminal.progress("waiting for the last answers") }
        let limit = clinux_monotonic() + BenchRun.patienceNanoseconds
        while clinux_monotonic() < limit, Interrupt.count == interrupts {
            if loop.wait(until: min(limit, clinux_monotonic() + BenchRun.pollNanoseconds)) { return }
        }
    }
}
