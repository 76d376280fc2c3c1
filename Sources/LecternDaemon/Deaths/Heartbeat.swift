// Whether a worker's watchdog lives, as its supervisor sees it.

/// Counts the looks at which a worker's watchdog had not moved; pure. Looks are counted and not time, so that a supervisor
/// that stood still itself blames nobody.
struct Heartbeat: Equatable {
    /// How often the supervisor looks.
    static let pollMilliseconds: Int64 = 1_000
    /// Looks without a beat after which the watchdog is taken for dead.
    static let missedBeatsMax = 10
    /// The same for a worker that has not begun.
    static let missedBeatsAtStartMax = 60

    private var beats: UInt64 = 0
    private var missedBeats = 0

    init() {}

    /// Takes what a look sees.
    /// - Parameters:
    ///   - beats: how often the watchdog has looked.
    ///   - isStopped: whether the process is stopped, by a debugger for instance.
    /// - Returns: whether the watchdog stands still.
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
