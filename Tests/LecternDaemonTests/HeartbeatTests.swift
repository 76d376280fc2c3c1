// When a worker's watchdog is taken for dead.

import Testing

@testable import LecternDaemon

@Suite struct HeartbeatTests {
    @Test func heartbeat_withoutBeats_isDeadUnlessStopped() {
        var heart = Heartbeat()
        /// How many looks pass until the heart is said to stand still.
        func looks() -> Int {
            (1...100).first { _ in heart.observe(beats: 5, isStopped: false) } ?? 0
        }
        #expect(looks() == Heartbeat.missedBeatsMax + 1, "the first look sees a beat")
        let stopped = heart.observe(beats: 5, isStopped: true)
        #expect(!stopped)
        #expect(looks() == Heartbeat.missedBeatsMax)
    }
}
