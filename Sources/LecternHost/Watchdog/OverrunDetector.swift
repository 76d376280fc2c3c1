// Decides from the watchdog's observations which function of a plugin runs too long, and which only gets no processor.

internal import LecternWire

/// The state of all observed functions from one round to the next; pure.
///
/// Time is counted in rounds and not by a clock: a process that was stopped, or a machine that stands still, has no rounds.
/// What a thread waited for a processor does not count, as far as the kernel tells it, up to two thirds of its time.
struct OverrunDetector {
    /// One thread that runs a function of a plugin, in one round.
    struct Observation: Equatable {
        /// The slot's number.
        var slot: UInt32
        /// Which run of an outermost function it is.
        var count: UInt64
        /// The slot's `running`.
        var running: UInt64
        /// The innermost function.
        var function: UInt32 = 0
        var isInStore = false
        var thread: Int32 = 0
        /// What the thread has run, and waited for a processor, in nanoseconds; nil where the kernel does not tell.
        var ran: Int64?
        var waited: Int64?
    }

    /// How long functions may run, in milliseconds.
    struct Bounds {
        let soft: Int
        let hard: Int
    }

    /// An overrun to report.
    struct Finding: Equatable {
        enum Kind {
            case soft
            case hard
        }
        let kind: Kind
        let observation: Observation
        let milliseconds: Int
    }

    private struct Known {
        var first: Observation
        var milliseconds = 0
        var reportedSoft = false
        var reportedHard = false
    }

    /// The longest time that one round stands for, in milliseconds.
    static let roundMillisecondsMax = 200
    /// How many times its limit a thread may take that sleeps inside the store, whose own limits come first, or that gets no
    /// processor.
    static let allowance = 3

    private let bounds: (Observation) -> Bounds
    private var known: [UInt32: Known] = [:]

    /// - Parameter bounds: the limits of what an observation shows.
    init(bounds: @escaping (Observation) -> Bounds) {
        self.bounds = bounds
    }

    /// Takes the observations of a round.
    /// - Parameters:
    ///   - observations: all threads that run a function of a plugin.
    ///   - elapsedMilliseconds: since the last round.
    /// - Returns: the overruns to report; each run is reported once for each of its two limits.
    mutating func observe(_ observations: [Observation], elapsedMilliseconds: Int) -> [Finding] {
        var findings: [Finding] = []
        var next: [UInt32: Known] = [:]
        let step = min(max(0, elapsedMilliseconds), OverrunDetector.roundMillisecondsMax)
        for observation in observations {
            guard var entry = known[observation.slot], entry.first.count == observation.count, entry.first.thread == observation.thread else {
                next[observation.slot] = Known(first: observation)
                continue
            }
            entry.milliseconds += step
            if let finding = judge(&entry, observation) { findings.append(finding) }
            next[observation.slot] = entry
        }
        known = next
        return findings
    }

    private func judge(_ entry: inout Known, _ observation: Observation) -> Finding? {
        var milliseconds = entry.milliseconds
        if let waited = observation.waited, let before = entry.first.waited {
            // A function that spins waits for a processor, too, where many do: so that it is never let off altogether.
            milliseconds = max(milliseconds - Int((waited - before) / 1_000_000), milliseconds / OverrunDetector.allowance)
        }
        let bounds = bounds(observation)
        if milliseconds >= hard(bounds, entry, observation, milliseconds), !entry.reportedHard {
            entry.reportedHard = true
            return Finding(kind: .hard, observation: observation, milliseconds: milliseconds)
        }
        if milliseconds >= bounds.soft, !entry.reportedSoft {
            entry.reportedSoft = true
            return Finding(kind: .soft, observation: observation, milliseconds: milliseconds)
        }
        return nil
    }

    /// A thread that sleeps inside the store waits for a disk, a lock or a server: the call's deadline ends that.
    private func hard(_ bounds: Bounds, _ entry: Known, _ observation: Observation, _ milliseconds: Int) -> Int {
        guard observation.isInStore else { return bounds.hard }
        if let ran = observation.ran, let before = entry.first.ran, Int((ran - before) / 1_000_000) > milliseconds / 2 { return bounds.hard }
        return bounds.hard * OverrunDetector.allowance
    }
}
