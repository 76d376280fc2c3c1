// The small parts of the net: timers, names in certificates, request keys.

internal import CLinux
internal import Testing

@testable internal import LecternNet

@Suite struct PartsTests {
    @Test func timerHeap_returnsTimersInOrderAndOncePerSlot() {
        var timers = TimerHeap()
        var state: UInt64 = 7
        var due = [Int64](repeating: .max, count: 300)
        for _ in 0..<5000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let slot = Int(state >> 33) % 300
            let time = Int64(state >> 40) % 10_000
            if state & 0x700 == 0 {
                timers.remove(slot: slot)
                due[slot] = .max
            } else {
                timers.arm(slot: slot, due: time)
                due[slot] = min(due[slot], time)
            }
        }
        #expect(timers.earliest == due.min())
        var last: Int64 = -1
        var count = 0
        while let slot = timers.next(now: 9_999) {
            #expect(due[slot] >= last && due[slot] < .max)
            last = due[slot]
            due[slot] = .max
            count += 1
        }
        #expect(count > 100 && timers.earliest == nil && due.allSatisfy { $0 == .max })
        timers.arm(slot: 3, due: 50)
        #expect(timers.next(now: 49) == nil && timers.next(now: 50) == 3)
    }

    @Test func peer_isParsedFromItsURI() throws {
        for role in Role.allCases where role != .none {
            let parsed = try #require(Peer.parse(uri: "lectern:\(role.word)/A-1_b.c"))
            #expect(parsed.role == role && parsed.name == "A-1_b.c")
        }
        let long = String(repeating: "a", count: 65)
        for wrong in [
            "", "lectern:", "lectern:none/a", "lectern:device", "lectern:device/\(long)", "Lectern:device/a",
            "lectern:device/书", "lectern:device/a?b", "lectern:device/a\u{0}",
        ] {
            #expect(Peer.parse(uri: wrong) == nil, "\(wrong)")
        }
    }

    @Test func requestKey_isAVersion7UUID() {
        let zeros = [UInt8](repeating: 0, count: 10)
        let ones = [UInt8](repeating: 255, count: 10)
        #expect(RequestKey.text(milliseconds: 0x0123_4567_89ab, random: zeros) == "01234567-89ab-7000-8000-000000000000")
        #expect(RequestKey.text(milliseconds: 0, random: ones) == "00000000-0000-7fff-bfff-ffffffffffff")
        let made = Set((0..<1000).map { _ in RequestKey.make() })
        #expect(made.count == 1000 && made.allSatisfy { $0.count == 36 })
    }

    @Test func monitor_waitsUntilItsConditionOrDeadline() throws {
        let monitor = Monitor(0)
        #expect(monitor.wait(until: clinux_monotonic() + 1_000_000) { $0 == 1 ? true : nil } == nil)
        let thread = try PlainThread(name: "other") { monitor.change { $0 = 1 } }
        #expect(monitor.wait { $0 == 1 ? "seen" : nil } == "seen")
        thread.join()
        thread.join()
    }
}
