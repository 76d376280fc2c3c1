// Detects that a worker's watchdog has stopped.

/// Counts the polls in a row at which a worker's watchdog had made no beat; pure. Counts polls and not time, so that a supervisor
/// that was itself stopped takes no watchdog for dead.
struct Heartbeat: Equatable {
    /// The interval of polls, in milliseconds.
    static let pollMilliseconds: Int64 = 1_000
    /// Polls without a beat after which the watchdog is taken for dead.
    static let missedBeatsMax = 10
    /// The same for a worker whose watchdog has not made its first beat.
    static let missedBeatsAtStartMax = 60

    private var beats: UInt64 = 0
    private var missedBeats = 0

    init() {}

    /// Takes the result of a poll.
    /// - Parameters:
    ///   - beats: how many rounds the watchdog has made.
    ///   - isStopped: whether the process is stopped, by a debugger for instance.
    /// - Returns: whether the watchdog is taken for dead.
    mutating func observe(beats: UInt64, isStopped: Bool) -> Bool {
        guard beats == self.beats, !isStopped else {
            self.beats = beats
            missedBeats = 0
            return false
        }
        missedBeats += 1
        return missedBeats >= (beats == 0 ? Heartbeat.missedBeatsAtStartMax : Heartbeat.missedBeatsMax)
    }
}
