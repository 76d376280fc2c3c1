// The moment for which a loan's opening day is looked for.

import CirculationMessages
import CirculationRules
import LecternKit
import Testing

@Suite struct LoanPeriodTests {
    private static let dayMilliseconds: Int64 = 86_400_000
    /// Noon of 8 January 2026 in Shenzhen.
    private static let noon: Int64 = 1_767_844_800_000

    @Test(arguments: [0, 1, 500, 999, 1_000] as [Int64])
    func target_ofDays_isOfTheSameMillisecond(_ later: Int64) throws {
        let moment = Self.noon + later
        let zone = try #require(LocalZone("Asia/Shanghai"))
        #expect(LoanPeriod(days: 3).target(from: moment, zone: zone) == moment + 3 * Self.dayMilliseconds)
        #expect(LoanPeriod(days: 3).target(from: moment, zone: nil) == moment + 3 * Self.dayMilliseconds)
    }

    @Test func target_acrossAChangeOfTheClock_isOfTheSameTimeOfDay() throws {
        let zone = try #require(LocalZone("Europe/Berlin"))
        // 28 March 2026, 12:00:00.250 of winter; the 30th has the time of summer, an hour less away.
        let moment: Int64 = 1_774_695_600_250
        #expect(LoanPeriod(days: 2).target(from: moment, zone: zone) == moment + 2 * Self.dayMilliseconds - 3_600_000)
    }

    /// A branch that closes at 17:00, and a loan of that day at 20:00: nothing falls due before it is lent.
    @Test func target_ofADayThatIsToday_isNotBeforeTheLoan() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let evening = Self.noon + 8 * 3_600_000
        let onThatDay = try #require(LoanPeriod(.init(dueOn: "01-08")))
        let byThatDay = try #require(LoanPeriod(.init(days: 30, dueBy: "01-08")))
        for period in [onThatDay, byThatDay] { #expect(period.target(from: evening, zone: zone) == evening) }
        // The next opening day's closing; and the end of the last day.
        let tomorrow = Self.noon + Self.dayMilliseconds + 5 * 3_600_000
        #expect(onThatDay.due(from: evening, target: evening, closing: tomorrow, cardEnd: 0, zone: zone) == tomorrow)
        #expect(byThatDay.due(from: evening, target: evening, closing: tomorrow, cardEnd: 0, zone: zone) == Self.noon + Self.dayMilliseconds / 2 - 1)
    }
}
