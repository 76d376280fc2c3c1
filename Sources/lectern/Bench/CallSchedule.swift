// The schedule of an open loop: when each call is due.

/// A fixed rate of calls, independent of the answers.
///
/// Latency counts from here and not from when a call was sent. A call that had to wait until others were answered has waited
/// all the same, and a reader at a desk with it; counting from the sending would leave out the waits that a slow daemon
/// causes. Gil Tene calls that *coordinated omission* ("How NOT to Measure Latency"); his wrk2 counts in the same way.
struct CallSchedule: Sendable {
    private let begins: Int64
    private let perSecond: Int64
    /// The number of the next call.
    private(set) var next = 0

    /// - Parameters:
    ///   - begins: when the first call is due.
    ///   - perSecond: calls a second.
    init(begins: Int64, perSecond: Int) {
        self.begins = begins
        self.perSecond = Int64(perSecond)
    }

    /// When the next call is due; computed from the first, so that rounding errors don't add up.
    var due: Int64 { begins + Int64(next) * 1_000_000_000 / perSecond }

    /// Advances to the next call.
    mutating func begin() { next += 1 }

    /// Skips the calls that are due before a moment and were not begun.
    mutating func skip(before moment: Int64) { next = max(next, count(before: moment)) }

    /// How many calls are due before a moment, begun or not.
    func count(before moment: Int64) -> Int {
        moment <= begins ? 0 : Int(((moment - begins) * perSecond + 999_999_999) / 1_000_000_000)
    }
}
