// Decides what a follower does next: from its row, what the feed has, and what happened before.

internal import LecternWire

/// What a worker knows of a follower beside its row. Pure: readings and times in, actions out.
///
/// Changes are handled in batches. A batch that fails is undone and its changes are run one by one, so that one bad change holds
/// up only what comes after it. Changes of other topics are passed over in memory; the row follows when it costs nothing, or
/// after a while, so that a follower of rare changes neither writes for each nor holds the feed.
struct FollowerState: Equatable, Sendable {
    /// What to do.
    enum Action: Equatable, Sendable {
        /// Run the first so many of the changes that were read, in one unit.
        case run(Int)
        /// Note in the row that changes of other topics were passed over.
        case passOver(to: Int64)
        /// Read on: nothing here concerns it.
        case readOn
        /// Nothing is there to do until a change of its topics is committed.
        case wait
        /// Wait until this time, milliseconds since 1970 UTC.
        case pause(until: Int64)
        /// Wait for an administrator.
        case stay
        /// Changes that it has not seen were pruned: stop.
        case missed(upTo: Int64)
    }

    /// No change up to here that lies behind the row's position concerns it.
    private(set) var passedTo: Int64 = 0
    /// Changes up to here are run one by one.
    private(set) var aloneTo: Int64 = 0
    /// When the row is to follow `passedTo`, milliseconds since 1970 UTC; 0: it stands there.
    private(set) var noteAt: Int64 = 0

    /// Where to read on.
    func readFrom(_ row: FollowerRow) -> Int64 { max(row.position, passedTo) }

    /// What follows from a reading.
    /// - Parameters:
    ///   - reading: row and changes.
    ///   - now: milliseconds since 1970 UTC.
    ///   - limits: how long a row may stay behind.
    mutating func action(for reading: FollowerReading, now: Int64, limits: Limits) -> Action {
        let row = reading.row
        if row.isStopped { return .stay }
        if row.position < reading.feedBegin { return .missed(upTo: reading.feedBegin) }
        if row.retryAtMilliseconds > now { return .pause(until: row.retryAtMilliseconds) }
        guard let first = reading.changes.first else {
            pass(to: reading.lookedTo, row: row, now: now, limits: limits)
            if noteAt > 0, noteAt <= now { return .passOver(to: passedTo) }
            return reading.isEnd ? .wait : .readOn
        }
        return .run(first.header.position <= aloneTo || row.failures > 0 ? 1 : reading.changes.count)
    }

    /// All changes up to a position were notified, and none that was not read concerns it.
    mutating func notified(upTo position: Int64) { passedTo = max(passedTo, position) }

    private mutating func pass(to position: Int64, row: FollowerRow, now: Int64, limits: Limits) {
        passedTo = max(passedTo, position)
        if passedTo <= row.position {
            noteAt = 0
        } else if noteAt == 0 {
            noteAt = now + Int64(limits.followerNoteMilliseconds)
        }
    }

    /// The row was written.
    mutating func advanced(to position: Int64) {
        if passedTo <= position { noteAt = 0 }
    }

    /// A batch of several changes failed and was undone.
    /// - Parameter position: of the last change in it.
    mutating func failedTogether(upTo position: Int64) { aloneTo = max(aloneTo, position) }
}
