// When the calls of an open loop are due.

/// So many calls a second, at fixed times that no answer moves.
///
/// Latency counts from here and not from when a call was sent. A call that had to wait until others were answered has waited
/// all the same, and a reader at a desk with it; counting from the sending would leave out the waits that a slow daemon
/// causes. Gil Tene calls that *coordinated omission* ("How NOT to Measure Latency"); his wrk2 counts in the same way.
struct Timetable: Sendable {
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

    /// When the next call is due; each from the beginning, so that nothing adds up.
    var due: Int64 { begins + Int64(next) * 1_000_000_000 / perSecond }

    /// The next call is begun.
    mutating func begin() { next += 1 }

    /// Leaves out the calls that are due before a moment and have not been begun.
    mutating func skip(before moment: Int64) { next = max(next, count(before: moment)) }

    /// How many calls are due before a moment, begun or not.
    func count(before moment: Int64) -> Int {
        moment <= begins ? 0 : Int(((moment - begins) * perSecond + 999_999_999) / 1_000_000_000)
    }
}
