// An hour of a hundred kiosks that all retry a call which brings the worker down, on a clock that is turned.

@testable import LecternDaemon
@testable import LecternHost
import LecternTestSupport
import LecternTesting
import Testing

/// The supervisor's decisions over an hour: a worker that dies, its successors, and what is set aside.
private struct KioskHour {
    /// What a worker takes from its start until it serves.
    private static let startMilliseconds: Int64 = 300

    var quarantine = Quarantine()
    var policy = RestartPolicy()
    /// When the present worker serves.
    private var servesAt: Int64 = 0
    private(set) var deaths = 0
    private(set) var runs: [String: Int] = [:]
    private(set) var isGivenUp = false

    /// Whether another service is answered at this moment.
    func isServing(at now: Int64) -> Bool { !isGivenUp && now >= servesAt }

    /// A kiosk calls.
    /// - Returns: whether it was refused, as a call that is set aside is; nil: nobody serves, or the worker dies of it.
    mutating func call(_ key: String, by caller: String, in method: String, at now: Int64) -> Bool? {
        guard isServing(at: now) else { return nil }
        let death = Quarantine.Death(
            plugin: "p", file: "1", method: method, outerMethod: method, key: key, caller: caller, cause: "SIGSEGV", atMilliseconds: now)
        if quarantine.entries.contains(where: { Quarantine.covers($0.subject, death) }) { return true }
        runs[key, default: 0] += 1
        deaths += 1
        if quarantine.died(death) != nil {
            servesAt = now + KioskHour.startMilliseconds
        } else {
            switch policy.died(at: now) {
            case .restart(let wait): servesAt = now + Int64(wait) + KioskHour.startMilliseconds
            case .giveUp: isGivenUp = true
            }
        }
        return nil
    }
}

@Suite struct KioskHourTests {
    private struct Kiosk {
        var nextAt: Int64
        var pause: Int64
    }

    /// Lets kiosks retry for an hour, each time after twice the pause, at a random moment of it, at most a minute.
    /// - Returns: the hour, and for how many of its seconds another service was not answered.
    private func hour(kiosks: Int, methods: Int, newKeyEachTime: Bool = false, caller: (Int) -> String) -> (KioskHour, Int) {
        var hour = KioskHour(), random = SeededRandom(seed: 13), silent = 0, calls = 0
        var all = (0..<kiosks).map { _ in Kiosk(nextAt: Int64.random(in: 0..<1_000, using: &random), pause: 500) }
        for now in stride(from: Int64(0), to: 3_600_000, by: 10) {
            if now.isMultiple(of: 1_000), !hour.isServing(at: now) { silent += 1 }
            for number in all.indices where all[number].nextAt <= now {
                calls += 1
                let key = newKeyEachTime ? "key-\(calls)" : "key-\(number)"
                _ = hour.call(key, by: caller(number), in: "s/M\(number % methods)", at: now)
                all[number].pause = min(60_000, all[number].pause * 2)
                all[number].nextAt = now + Int64.random(in: all[number].pause / 2..<all[number].pause, using: &random)
            }
        }
        return (hour, silent)
    }

    @Test func hundredKiosks_withATrappingCallEach_leaveTheDaemonServing() {
        let (hour, silent) = hour(kiosks: 100, methods: 1) { "device/kiosk-\($0)" }
        #expect(!hour.isGivenUp)
        #expect(hour.deaths == Quarantine.methodDeathsMax)
        #expect(hour.runs.values.allSatisfy { $0 <= Quarantine.callDeathsMax })
        #expect(silent <= hour.deaths)
    }

    @Test func hundredKiosks_onTenMethods_leaveTheDaemonServing() {
        let (hour, silent) = hour(kiosks: 100, methods: 10) { "device/kiosk-\($0)" }
        #expect(!hour.isGivenUp)
        #expect(hour.deaths <= 10 * Quarantine.methodDeathsMax)
        #expect(hour.quarantine.entries.contains { $0.subject == .plugin("p") })
        #expect(silent <= hour.deaths)
    }

    @Test func oneKiosk_withNewKeysForEver_losesItsOwnMethodsAlone() {
        let (hour, silent) = hour(kiosks: 100, methods: 20, newKeyEachTime: true) { _ in "device/kiosk-1" }
        #expect(!hour.isGivenUp)
        #expect(hour.deaths == 20 * Quarantine.callerDeathsMax)
        #expect(hour.quarantine.entries.allSatisfy { if case .caller("device/kiosk-1", _) = $0.subject { true } else { false } })
        #expect(silent <= hour.deaths)
    }

    @Test func hundredStrangers_loseTheMethodForStrangers() {
        let (hour, _) = hour(kiosks: 100, methods: 1, newKeyEachTime: true) { "address/10.0.0.\($0)" }
        #expect(!hour.isGivenUp)
        #expect(hour.deaths == Quarantine.methodDeathsMax)
        #expect(hour.quarantine.entries.map(\.subject) == [.strangers(method: "s/M0")])
    }
}
