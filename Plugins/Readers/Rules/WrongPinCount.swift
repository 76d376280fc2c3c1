// How long a terminal waits after wrong PINs: the count of a card at a terminal, and that of the terminal itself.

/// How many wrong PINs are borne.
package struct WrongPinLimits: Equatable, Sendable {
    /// Wrong PINs of a card at a terminal before the first wait.
    package var cardFailuresMax: Int64 = 5
    /// Wrong PINs of a terminal, whatever the cards, in one window.
    package var terminalFailuresMax: Int64 = 30
    /// The same of a partner, whose one certificate stands for many readers.
    package var partnerFailuresMax: Int64 = 1000
    /// Wrong PINs of a terminal are counted over this long.
    package let terminalWindowMilliseconds: Int64 = 10 * 60_000
    /// The first wait; each further failure doubles it.
    package let waitMilliseconds: Int64 = 30_000
    package let waitMillisecondsMax: Int64 = 3_600_000
    /// After this long without a failure a card's count at a terminal begins anew.
    package let forgetMilliseconds: Int64 = 24 * 3_600_000

    /// The defaults.
    package init() {}
}

/// A count of wrong PINs. All times are in milliseconds since 1970.
package struct WrongPinCount: Equatable, Sendable {
    package var failures: Int64
    /// When the count began; 0: nothing is counted yet.
    package var since: Int64
    package var last: Int64
    /// No PIN is looked at before this.
    package var waitUntil: Int64

    /// Doublings of the wait that are counted: far more than the longest wait takes.
    private static let doublingsMax: Int64 = 20

    package init(failures: Int64 = 0, since: Int64 = 0, last: Int64 = 0, waitUntil: Int64 = 0) {
        self.failures = failures
        self.since = since
        self.last = last
        self.waitUntil = waitUntil
    }

    /// The count of a card at a terminal after one more wrong PIN: from the last one that is borne each waits twice as long.
    /// - Parameters:
    ///   - now: when it was tried.
    ///   - limits: how many are borne.
    package func afterCardFailure(now: Int64, _ limits: WrongPinLimits) -> WrongPinCount {
        var count = WrongPinCount(failures: failures + 1, since: since == 0 ? now : since, last: now, waitUntil: waitUntil)
        if count.failures >= limits.cardFailuresMax {
            let doublings = min(count.failures - limits.cardFailuresMax, Self.doublingsMax)
            count.waitUntil = now + min(limits.waitMilliseconds << doublings, limits.waitMillisecondsMax)
        }
        return count
    }

    /// The count of a terminal after one more wrong PIN: past its most the terminal waits until its window is over.
    /// - Parameters:
    ///   - now: when it was tried.
    ///   - isPartner: whether the terminal is a partner's backend.
    ///   - limits: how many are borne.
    package func afterTerminalFailure(now: Int64, isPartner: Bool, _ limits: WrongPinLimits) -> WrongPinCount {
        var count = now - since >= limits.terminalWindowMilliseconds ? WrongPinCount(since: now) : self
        count.failures += 1
        count.last = now
        if count.failures >= (isPartner ? limits.partnerFailuresMax : limits.terminalFailuresMax) {
            count.waitUntil = count.since + limits.terminalWindowMilliseconds
        }
        return count
    }
}
