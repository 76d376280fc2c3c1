// The ladder of what is set aside.

@testable import LecternDaemon
@testable import LecternHost
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct QuarantineTests {
    private func death(
        _ key: String = "k", by caller: String = "device/kiosk-1", in method: String = "s/M", plugin: String = "p", at: Int64 = 0,
        within outer: String? = nil
    ) -> Quarantine.Death {
        Quarantine.Death(
            plugin: plugin, file: "1", method: method, outerMethod: outer ?? method, key: key, caller: caller, cause: "SIGSEGV",
            atMilliseconds: at)
    }

    /// Takes deaths and tells what each newly sets aside.
    private func subjects(_ quarantine: inout Quarantine, _ deaths: [Quarantine.Death]) -> [[SetAside.Subject]?] {
        deaths.map { quarantine.died($0)?.map(\.subject) }
    }

    @Test func call_thatKilledTwice_isSetAsideAlone() {
        var quarantine = Quarantine()
        let found = subjects(&quarantine, [death("a"), death("a")])
        #expect(found == [[], [.call(method: "s/M", key: "a")]])
        #expect(quarantine.entries.map(\.deaths) == [2])
    }

    @Test func call_thatKillsOnceMore_isTheDaemonsOwnDeath() {
        var quarantine = Quarantine()
        let found = subjects(&quarantine, [death("a"), death("a"), death("a")])
        #expect(found[2] == nil)
    }

    @Test func call_isKnownByTheOuterMethod_andTheLadderByTheInnermost() {
        var quarantine = Quarantine()
        _ = subjects(&quarantine, (1...3).map { death("k\($0 / 2)", in: "s/Inner", within: "s/Outer") })
        #expect(quarantine.entries.map(\.subject) == [
            .call(method: "s/Outer", key: "k1"), .caller("device/kiosk-1", method: "s/Inner"),
        ])
    }

    @Test func caller_afterThreeDeathsInAMethod_losesThatMethod() {
        var quarantine = Quarantine()
        let found = subjects(&quarantine, [death("a"), death("b"), death("c")])
        #expect(found == [[], [], [.caller("device/kiosk-1", method: "s/M")]])
    }

    @Test func caller_howeverOftenItKills_takesNoMethodFromOthers() {
        var quarantine = Quarantine()
        for method in 0..<40 {
            for key in 0..<5 { _ = quarantine.died(death("\(method).\(key)", in: "s/M\(method)")) }
        }
        for entry in quarantine.entries {
            switch entry.subject {
            case .call: break
            case .caller(let caller, _): #expect(caller == "device/kiosk-1")
            case .strangers, .method, .plugin: Issue.record("\(entry.subject) is set aside for all")
            }
        }
    }

    @Test func method_afterDeathsByTwoCallers_isSetAsideForAll() {
        var quarantine = Quarantine()
        let found = subjects(&quarantine, [death("a"), death("b", by: "device/kiosk-2"), death("c", by: "device/kiosk-2")])
        #expect(found == [[], [], [.method("s/M")]])
        #expect(quarantine.entries.first?.callers == ["device/kiosk-1", "device/kiosk-2"])
    }

    @Test func strangers_takeAMethodOnlyFromStrangers() {
        var quarantine = Quarantine()
        // Many addresses, and one of them has a certificate too.
        _ = subjects(&quarantine, (0..<50).map { death("k\($0)", by: "address/10.0.0.\($0)") } + [death("z", by: "device/kiosk-1")])
        #expect(quarantine.entries.map(\.subject) == [.strangers(method: "s/M")])
    }

    @Test func plugin_afterThreeOfItsMethods_isSetAside() {
        var quarantine = Quarantine()
        for method in 0..<3 {
            _ = subjects(&quarantine, ["1", "2", "3"].map { death("\(method)\($0)", by: "device/kiosk-\($0)", in: "s/M\(method)") })
        }
        #expect(quarantine.entries.map(\.subject) == [.method("s/M0"), .method("s/M1"), .method("s/M2"), .plugin("p")])
    }

    @Test func deaths_longAgo_countForTheirOwnCallOnly() {
        var quarantine = Quarantine()
        let hour = Quarantine.windowMilliseconds + 1
        let found = subjects(&quarantine, [death("a"), death("b"), death("c", at: hour), death("a", at: 2 * hour)])
        #expect(found == [[], [], [], [.call(method: "s/M", key: "a")]])
    }

    @Test func lift_forgetsTheDeaths_soThatItMayBeTriedAgain() {
        var quarantine = Quarantine()
        _ = subjects(&quarantine, [death("a"), death("a")])
        let lifted = quarantine.lift(quarantine.entries[0].id)
        #expect(lifted.count == 1 && quarantine.entries.isEmpty)
        let found = subjects(&quarantine, [death("a"), death("a")])
        #expect(found == [[], [.call(method: "s/M", key: "a")]])
        #expect(quarantine.lift(77).isEmpty)
        #expect(quarantine.lift(0).count == 1)
    }

    @Test func deaths_ofAnotherFile_doNotCount() {
        var quarantine = Quarantine()
        var mended = death("a")
        mended.file = "2"
        let found = subjects(&quarantine, [death("a"), mended, mended])
        #expect(found == [[], [], [.call(method: "s/M", key: "a")]])
    }

    @Test func text_carriesAllOfIt() {
        var quarantine = Quarantine()
        for method in 0..<3 {
            _ = subjects(&quarantine, ["1", "2", "3"].map { death("\(method)", by: "device/kiosk-\($0)", in: "s/M\(method)") })
        }
        _ = subjects(&quarantine, (0..<5).map { death("k\($0)", by: "address/::\($0)", plugin: "q") })
        #expect(!quarantine.entries.isEmpty)
        #expect(SetAside.read(SetAside.text(quarantine.entries)) == quarantine.entries)
        #expect(SetAside.read("x\ty\n\n1\tcall").isEmpty)
    }

    @Test func bounds_hold_whateverComes() {
        var quarantine = Quarantine()
        var random = SeededRandom(seed: 7)
        var runs: [String: Int] = [:]
        for round in 0..<20_000 {
            let death = death(
                "k\(Int.random(in: 0..<4_000, using: &random))", by: "device/kiosk-\(Int.random(in: 0..<300, using: &random))",
                in: "s/M\(Int.random(in: 0..<100, using: &random))", plugin: "p\(Int.random(in: 0..<5, using: &random))",
                at: Int64(round) * 10_000)
            if quarantine.entries.contains(where: { Quarantine.covers($0.subject, death) }) { continue }
            runs["\(death.method) \(death.key)", default: 0] += 1
            _ = quarantine.died(death)
            #expect(quarantine.entries.count <= Quarantine.entriesMax)
        }
        #expect(SetAside.text(quarantine.entries).utf8.count <= 65_536)
        #expect(runs.values.allSatisfy { $0 <= Quarantine.callDeathsMax }, "what killed twice is never run a third time")
    }
}
