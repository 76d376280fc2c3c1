// Rate limit of calls that are refused for want of room, or cancelled by their client.

/// Pauses reading from a client whose calls are refused or cancelled in masses. Such a call costs the daemon little, but one
/// connection can open hundreds of thousands in a second, and each of them takes the reactor's time from all others.
///
/// After `callsMax` unserved calls within `windowNanoseconds` the connection is not read for a while: 1 ms at first, twice as long each
/// time it happens again at once, 64 ms at most. Whoever waits as long as a refusal asks for never meets a pause that it would notice.
struct ReadPause {
    static let callsMax = 32
    static let windowNanoseconds: Int64 = 10_000_000
    static let pauseNanosecondsMin: Int64 = 1_000_000
    static let pauseNanosecondsMax: Int64 = 64_000_000

    /// Until when nothing is read, CLOCK_MONOTONIC in nanoseconds; 0: it is read.
    private(set) var endsAt: Int64 = 0
    private var unservedCalls = 0
    private var windowEndsAt: Int64 = 0
    private var pauseNanoseconds: Int64 = 0
    private var lastEndedAt = Int64.min / 2

    var isOver: Bool { endsAt == 0 }

    /// Counts a call that was refused for want of room, or cancelled by its client.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: whether a pause begins with this call.
    mutating func countUnservedCall(now: Int64) -> Bool {
        if now >= windowEndsAt {
            windowEndsAt = now + ReadPause.windowNanoseconds
            unservedCalls = 0
        }
        unservedCalls += 1
        guard unservedCalls >= ReadPause.callsMax, isOver else { return false }
        // A window after the last pause in which all was well forgets it.
        let isRepeated = now < lastEndedAt + ReadPause.windowNanoseconds
        pauseNanoseconds = isRepeated ? min(pauseNanoseconds * 2, ReadPause.pauseNanosecondsMax) : ReadPause.pauseNanosecondsMin
        endsAt = now + pauseNanoseconds
        return true
    }

    /// Ends a pause whose time has come.
    /// - Returns: whether one ended.
    mutating func end(now: Int64) -> Bool {
        guard !isOver, endsAt <= now else { return false }
        lastEndedAt = now
        endsAt = 0
        windowEndsAt = 0
        return true
    }
}
