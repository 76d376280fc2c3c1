// Local days and times of a zone. City's opening hours test the same against Foundation's calendar, around every change of the clock.

import LecternKit
import Testing

@Suite struct LocalZoneTests {
    private static let hour: Int64 = 3_600_000

    @Test func moment_inAZone_isItsDayAndTime() throws {
        let shanghai = try #require(LocalZone("Asia/Shanghai"))
        let day = try #require(LocalDay("2026-10-01"))
        let opening = shanghai.milliseconds(day, seconds: 9 * 3_600)
        let local = try #require(shanghai.local(opening))
        #expect(opening == day.number * 24 * Self.hour + Self.hour && local.day == day && local.seconds == 9 * 3_600)
        #expect(shanghai.local(opening - 9 * Self.hour - 1)?.day == day.advanced(by: -1))
        #expect(shanghai.local(.max) == nil && LocalZone("Asia/Atlantis") == nil)
    }

    /// 2026-03-08 has 23 hours in New York, 2026-11-01 has 25.
    @Test func endOfADay_onWhichTheClockChanges_isThatOfTheZone() throws {
        let york = try #require(LocalZone("America/New_York"))
        for (text, hours) in [("2026-03-08", 23), ("2026-11-01", 25), ("2026-06-01", 24)] as [(String, Int64)] {
            let day = try #require(LocalDay(text))
            #expect(york.end(of: day) - york.milliseconds(day, seconds: 0) == hours * Self.hour - 1)
        }
    }
}
