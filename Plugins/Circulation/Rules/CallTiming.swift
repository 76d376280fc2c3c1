// Whether a call happens now, repeats a call of a moment ago, or reports what a terminal did while it was offline.

/// What the time that a call names means for the rules of lending.
package enum CallTiming: Equatable, Sendable {
    /// It happens now: the rules decide.
    case present
    /// It repeats, under the same request key, a call that was sent a moment ago and never arrived: the rules decide, as
    /// of then, since nobody has lent anything yet.
    case repeated
    /// It was done while the terminal was offline: it is recorded, whatever the rules say.
    case offline

    /// A repeat says when it was first sent, so its time alone does not distinguish it from a report. A terminal that acted
    /// offline numbers what it did, or names a card without anybody signed in; and nobody repeats a call for longer than
    /// a while.
    /// - Parameters:
    ///   - happenedAt: when it happened, as the call says, in milliseconds since 1970.
    ///   - now: when the daemon learned of it, in milliseconds since 1970.
    ///   - hasSession: whether somebody was signed in at that moment.
    ///   - deviceSequence: the terminal's number for what it did offline; 0: none.
    ///   - repeatMillisecondsMax: for how long a call counts as a repeat.
    package init(happenedAt: Int64, now: Int64, hasSession: Bool, deviceSequence: UInt64, repeatMillisecondsMax: Int64) {
        if happenedAt >= now {
            self = .present
        } else if deviceSequence != 0 || !hasSession || now - happenedAt > repeatMillisecondsMax {
            self = .offline
        } else {
            self = .repeated
        }
    }
}
