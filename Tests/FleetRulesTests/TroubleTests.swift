// What is wrong with a terminal, by its health alone.

import FleetMessages
import FleetRules
import Testing

@Suite struct TroubleTests {
    private static let hour: Int64 = 3_600_000

    @Test func healthyTerminal_andOneThatTellsNothing_haveNoTrouble() {
        let well = Fleet.Health(
            paper: .well, cashBox: .well, doors: .well, rfidReader: .well, temperatureTenths: 215, storageWearPercent: 79,
            journalOperations: 511, journalOldestAtMs: 1)
        #expect(well.troubles(at: 1 + 4 * Self.hour - 1) == [])
        #expect(Fleet.Health().troubles(at: 1 << 50) == [])
    }

    @Test func parts_areWrongWhereTheySaySo() {
        let health = Fleet.Health(paper: .attention, cashBox: .failed, doors: .attention, rfidReader: .failed)
        #expect(
            health.troubles(at: 0) == [
                Trouble(.paper, .attention, "attention"), Trouble(.cashBox, .failed, "failed"),
                Trouble(.doors, .attention, "attention"), Trouble(.rfidReader, .failed, "failed"),
            ])
    }

    @Test(arguments: [
        (-5, Fleet.Condition.failed, "-0.5"), (0, .failed, "0.0"), (1, .attention, "0.1"), (50, .attention, "5.0"),
        (500, .attention, "50.0"), (599, .attention, "59.9"), (600, .failed, "60.0"),
    ])
    func temperature_isWrongAtItsBounds(tenths: Int64, level: Fleet.Condition, value: String) {
        #expect(Fleet.Health(temperatureTenths: tenths).troubles(at: 0) == [Trouble(.temperature, level, value)])
    }

    @Test func temperatureWithinItsBounds_isWell() {
        for tenths: Int64 in [51, 499] { #expect(Fleet.Health(temperatureTenths: tenths).troubles(at: 0) == []) }
    }

    @Test func storageAndJournal_areWrongAtTheirBounds() {
        for (wear, level) in [(UInt32(80), Fleet.Condition.attention), (94, .attention), (95, .failed), (255, .failed)] {
            #expect(Fleet.Health(storageWearPercent: wear).troubles(at: 0) == [Trouble(.storageWear, level, "\(wear)%")])
        }
        for (count, level) in [(UInt32(512), Fleet.Condition.attention), (899, .attention), (900, .failed)] {
            #expect(Fleet.Health(journalOperations: count).troubles(at: 0) == [Trouble(.journalLength, level, "\(count)")])
        }
        for (hours, level) in [(Int64(4), Fleet.Condition.attention), (23, .attention), (24, .failed)] {
            let health = Fleet.Health(journalOldestAtMs: 7)
            #expect(health.troubles(at: 7 + hours * Self.hour) == [Trouble(.journalAge, level, "\(hours) h")])
        }
    }
}
