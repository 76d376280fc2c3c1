// Quarters of an hour as hours of local days and of the week, in zones of every kind.

import CirculationMessages
import CirculationRules
import LecternKit
import Testing

@Suite struct BusyHoursTests {
    private static func quarters(_ zone: LocalZone, _ day: String, minutes: [Int64]) throws -> [BusyQuarter] {
        let begin = zone.milliseconds(try #require(LocalDay(day)), seconds: 0)
        return minutes.map { BusyQuarter(quarter: BusyQuarter.number(begin + $0 * 60_000), loans: 2, returns: 1) }
    }

    @Test(arguments: ["Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns", "UTC"])
    func quarters_ofALocalHour_areThatHour(name: String) throws {
        let zone = try #require(LocalZone(name))
        let hours = BusyHours.ofDays(try Self.quarters(zone, "2026-10-01", minutes: [0, 59, 60, 75, 1_439]), in: zone).map(\.hour)
        #expect(hours.map(\.hour) == [0, 1, 23] && Set(hours.map(\.date)) == ["2026-10-01"], "\(hours)")
        #expect(hours.map(\.loans) == [4, 4, 2] && hours.map(\.returns) == [2, 2, 1] && hours.map(\.weekday) == [4, 4, 4])
    }

    /// On 2026-10-25 clocks in Berlin go from 03:00 back to 02:00, on 2026-03-29 from 02:00 on to 03:00.
    @Test func hour_thatComesTwice_isOneHour() throws {
        let zone = try #require(LocalZone("Europe/Berlin"))
        let back = try Self.quarters(zone, "2026-10-25", minutes: [119, 120, 185, 239, 240])
        #expect(BusyHours.ofDays(back, in: zone).map { "\($0.hour.hour) \($0.hour.loans)" } == ["1 2", "2 6", "3 2"])
        let forth = try Self.quarters(zone, "2026-03-29", minutes: [119, 120])
        #expect(BusyHours.ofDays(forth, in: zone).map(\.hour.hour) == [1, 3])
        let day = try #require(LocalDay("2026-10-25"))
        #expect(BusyHours.quarters(of: day...day, in: zone).count == 100)
        #expect(BusyHours.quarters(of: day...day, in: nil).count == 96)
    }

    @Test func hours_ofTheWeek_sumTheirDays() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        // Two Thursdays and a Sunday.
        let quarters = try ["2026-10-01", "2026-10-04", "2026-10-08"].flatMap { try Self.quarters(zone, $0, minutes: [600, 630]) }
        let week = BusyHours.ofWeek(quarters, in: zone)
        #expect(week == [
            Circulation.BusyHour(weekday: 4, hour: 10, loans: 8, returns: 4), Circulation.BusyHour(weekday: 7, hour: 10, loans: 4, returns: 2),
        ])
    }
}
