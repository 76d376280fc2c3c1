// How long is waited after wrong PINs and passwords: counts that make those wait at whom they are counted, and nobody else.

/// A count whose waits double: of a name at a terminal.
package struct DoublingWait: Equatable, Sendable {
    /// Wrong attempts before the first wait.
    package var failuresMax: Int64
    /// The first wait; each further failure doubles it.
    package let waitMilliseconds: Int64
    package let waitMillisecondsMax: Int64
    /// After this long without a failure the count begins anew.
    package let forgetMilliseconds: Int64

    /// Makes the bounds of a count; half a minute doubled up to an hour, forgotten after a day.
    package init(
        failuresMax: Int64 = 5, waitMilliseconds: Int64 = 30_000, waitMillisecondsMax: Int64 = 3_600_000,
        forgetMilliseconds: Int64 = 24 * 3_600_000
    ) {
        self.failuresMax = failuresMax
        self.waitMilliseconds = waitMilliseconds
        self.waitMillisecondsMax = waitMillisecondsMax
        self.forgetMilliseconds = forgetMilliseconds
    }
}

/// A count over a window of time: of a terminal, or of a name wherever it is tried.
package struct WindowWait: Equatable, Sendable {
    /// What follows once the count is full.
    package enum Pause: Equatable, Sendable {
        /// Nothing more is looked at until the window is over.
        case restOfWindow
        /// Each further failure is followed by a pause, in milliseconds.
        case each(Int64)
    }

    /// Wrong attempts in one window before the pause.
    package var failuresMax: Int64
    package let windowMilliseconds: Int64
    package let pause: Pause

    /// Makes the bounds of a count.
    package init(failuresMax: Int64, windowMilliseconds: Int64, pause: Pause) {
        self.failuresMax = failuresMax
        self.windowMilliseconds = windowMilliseconds
        self.pause = pause
    }
}

/// A count of wrong attempts. All times are in milliseconds since 1970.
package struct AttemptCount: Equatable, Sendable {
    package var failures: Int64
    /// When the count began; 0: nothing is counted yet.
    package var since: Int64
    package var last: Int64
    /// Nothing is looked at before this.
    package var waitUntil: Int64

    /// Doublings of the wait that are counted: far more than the longest wait takes.
    private static let doublingsMax: Int64 = 20

    package init(failures: Int64 = 0, since: Int64 = 0, last: Int64 = 0, waitUntil: Int64 = 0) {
        self.failures = failures
        self.since = since
        self.last = last
        self.waitUntil = waitUntil
    }

    /// The count after one more failure: from the last one that is borne each waits twice as long.
    /// - Parameters:
    ///   - now: when it was tried.
    ///   - bounds: how many are borne, and how long is waited.
    package func after(failureAt now: Int64, _ bounds: DoublingWait) -> AttemptCount {
        var count = AttemptCount(failures: failures + 1, since: since == 0 ? now : since, last: now, waitUntil: waitUntil)
        if count.failures >= bounds.failuresMax {
            let doublings = min(count.failures - bounds.failuresMax, Self.doublingsMax)
            count.waitUntil = now + min(bounds.waitMilliseconds << doublings, bounds.waitMillisecondsMax)
        }
        return count
    }

    /// The count after one more failure in its window, which begins anew when it is over.
    /// - Parameters:
    ///   - now: when it was tried.
    ///   - bounds: how many are borne, and what follows.
    package func after(failureAt now: Int64, _ bounds: WindowWait) -> AttemptCount {
        var count = now - since >= bounds.windowMilliseconds ? AttemptCount(since: now) : self
        count.failures += 1
        count.last = now
        if count.failures >= bounds.failuresMax {
            switch bounds.pause {
            case .restOfWindow: count.waitUntil = count.since + bounds.windowMilliseconds
            case .each(let milliseconds): count.waitUntil = now + milliseconds
            }
        }
        return count
    }
}
