// Readers who bring something back late: blocked for the days that the rules say, for violations, and what lifts it.

import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import StaffMessages
import Synchronization
import Testing
import TypesMessages

/// A city of these tests alone: their rule sets decide about everybody's loans.
private final class LateCity: Sendable {
    let small: SmallCity
    private let number = Mutex(0)
    static let made = Result { try LateCity() }

    init() throws {
        small = try SmallCity(items: 4)
        let hours = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }
        _ = try City.Client(small.host.connect(.admin("admin"))).putServicePoint(.init(
            branchCode: "A", code: "desk-a", name: "desk-a", kind: .serviceDesk, zone: "Asia/Shanghai", hours: hours, lends: true, takesReturns: true))
    }

    /// A number that no other test has.
    func next() -> Int {
        number.withLock { number in
            number += 1
            return number
        }
    }
}

@Suite(.serialized) struct SuspensionTests {
    private static let day = SmallCity.day
    private let city: LateCity
    private let card: String

    init() throws {
        city = try LateCity.made.get()
        card = "LATE-\(city.next())"
        _ = try Readers.Client(city.small.host.connect(.admin("admin"))).putReader(.init(card: card, name: "迟还", category: "adult"))
        // What the test before has left on loan.
        for item in 0..<4 { _ = try Circulation.Client(city.small.host.connect(.desk("desk-a"))).return(.init(barcode: barcode(item))) }
    }

    private var now: Int64 { city.small.host.clock.nowMilliseconds }
    private func pass(_ milliseconds: Int64) { city.small.host.clock.advance(by: .milliseconds(milliseconds)) }
    private func barcode(_ number: Int = 0) -> String { "ITEM-\(number)" }

    private func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem { return problem.reason } catch { return "\(error)" }
        return ""
    }

    private func rules(_ values: Circulation.RuleValues) throws {
        pass(1_000)
        let code = "set-\(card)"
        _ = try city.small.admin.putRuleSet(.init(code: code, zone: "Asia/Shanghai", rules: [.init(code: "all", values: values)]))
        _ = try city.small.admin.scheduleRuleSet(.init(code: code))
    }

    /// Somebody new who is signed in at the desk now.
    private func staff(_ actions: [String] = ["circulation.lend", "circulation.lift", "circulation.items"]) throws -> Circulation.Client<TestCaller> {
        let staff = Staff.Client(city.small.host.connect(.admin("admin")))
        let (login, first, password) = ("late.\(city.next())", "first-Pass-4711", "lychee-Tree-0815")
        _ = try staff.putRole(.init(code: login, name: "馆员", actions: actions))
        _ = try staff.putAccount(.init(login: login, name: "馆员", password: first))
        _ = try staff.assign(.init(login: login, role: login))
        var caller = city.small.host.connect(.desk("desk-a"))
        caller.session = try Staff.Client(caller).signIn(.init(login: login, password: first, newPassword: password)).session
        return Circulation.Client(caller)
    }

    private func blocks() throws -> [Readers.ReaderBlock] {
        try Readers.Client(city.small.host.connect(.admin("admin"))).get(.init(card: card)).blocks
    }

    @Test func lateReturn_suspendsForItsDays_andTwoOfFiveAreTen() throws {
        try rules(.init(lendable: true, days: 10, loansMax: 10, suspensionPercent: 100, suspends: true))
        let desk = try staff()
        for item in 0..<2 { _ = try desk.borrow(.init(barcode: barcode(item), card: card)) }
        pass(15 * Self.day)
        // Sessions have ended meanwhile.
        let again = try staff()
        let first = try again.return(.init(barcode: barcode(0)))
        let days = Int64(first.loan?.outcome?.suspensionDays ?? 0)
        #expect(days == 5 && (days * Self.day..<(days + 1) * Self.day).contains(first.suspendedUntilMs - now))
        let second = try again.return(.init(barcode: barcode(1)))
        #expect(second.suspendedUntilMs == first.suspendedUntilMs + days * Self.day)
        let refused = #expect(throws: Problem.self) { _ = try again.borrow(.init(barcode: barcode(2), card: card)) }
        #expect(refused?.reason == "READER_BLOCKED" && refused?.fact("block")?.contains("5 days without borrowing") == true)
        let listed = try again.suspensions(.init(card: card)).suspensions
        #expect(listed.map(\.days) == [5, 5] && listed.map(\.barcode) == [barcode(1), barcode(0)] && listed[0].rule == "all" && !listed[0].why.isEmpty)
        let told = try Notices.Client(city.small.host.connect(.admin("admin"))).sent(.init(card: card, limit: 200)).notices
        #expect(told.filter { $0.kind == "circulation.suspended" && $0.state != .withdrawn && $0.nextAtMs >= $0.addedAtMs + 60_000 }.count == 2)
        pass(second.suspendedUntilMs - now + 1)
        let later = try staff(["circulation.lend"])
        #expect(try later.borrow(.init(barcode: barcode(2), card: card)).loan != nil)
    }

    @Test func suspension_liftedByTheRight_orByAnUndoneReturn_isOver() throws {
        try rules(.init(lendable: true, days: 10, loansMax: 10, suspensionPercent: 100, suspends: true))
        let desk = try staff()
        for item in 0..<2 { _ = try desk.borrow(.init(barcode: barcode(item), card: card)) }
        pass(12 * Self.day)
        let again = try staff()
        _ = try again.return(.init(barcode: barcode(0)))
        #expect(try blocks().count == 1)
        pass(1)
        _ = try again.undo(.init(barcode: barcode(0)))
        #expect(try blocks().isEmpty && again.suspensions(.init(card: card)).suspensions.map(\.liftReason) == ["undone"])
        _ = try again.return(.init(barcode: barcode(1)))
        let running = try #require(try again.suspensions(.init(card: card)).suspensions.first)
        let lender = try staff(["circulation.lend"])
        #expect(reason { _ = try lender.liftSuspension(.init(suspensionId: running.suspensionId, reason: "x")) } == "RIGHT_MISSING")
        let keeper = try staff()
        #expect(reason { _ = try keeper.liftSuspension(.init(suspensionId: running.suspensionId)) } == "FIELD_INVALID")
        let lifted = try keeper.liftSuspension(.init(suspensionId: running.suspensionId, reason: "台风闭馆"))
        #expect(try lifted.liftedAtMs != 0 && lifted.liftReason == "台风闭馆" && lifted.liftedBy != 0 && blocks().isEmpty)
        #expect(reason { _ = try keeper.liftSuspension(.init(suspensionId: running.suspensionId, reason: "x")) } == "SUSPENSION_OVER")
        #expect(reason { _ = try keeper.liftSuspension(.init(suspensionId: 1, reason: "x")) } == "SUSPENSION_UNKNOWN")
        #expect(try keeper.borrow(.init(barcode: barcode(1), card: card)).loan != nil)
    }

    @Test func violations_suspendOnceThereAreSoMany_andAreSpentThen() throws {
        try rules(.init(
            lendable: true, days: 10, loansMax: 10, violationAfterDays: 3, violationsMax: 2, violationSuspensionDays: 30))
        let desk = try staff()
        for item in 0..<3 { _ = try desk.borrow(.init(barcode: barcode(item), card: card)) }
        pass(20 * Self.day)
        let again = try staff()
        #expect(try again.return(.init(barcode: barcode(0))).suspendedUntilMs == 0 && blocks().isEmpty)
        let until = try again.return(.init(barcode: barcode(1))).suspendedUntilMs
        #expect((30 * Self.day..<31 * Self.day).contains(until - now))
        // The two are spent: a third begins anew.
        #expect(try again.return(.init(barcode: barcode(2))).suspendedUntilMs == 0)
        #expect(try again.suspensions(.init(card: card)).suspensions.map(\.spent) == [false, true, true])
        pass(1)
        // One that is taken back gives those back that it had spent.
        _ = try again.undo(.init(barcode: barcode(1)))
        #expect(try blocks().isEmpty && again.suspensions(.init(card: card)).suspensions.map(\.spent) == [false, false, false])
    }

    @Test func rulesThatOnlyTell_blockNobody() throws {
        try rules(.init(lendable: true, days: 10, loansMax: 10, suspensionPercent: 100, violationAfterDays: 1))
        let desk = try staff()
        _ = try desk.borrow(.init(barcode: barcode(), card: card))
        pass(15 * Self.day)
        let again = try staff()
        let answer = try again.return(.init(barcode: barcode()))
        #expect(answer.loan?.outcome?.suspensionDays == 5 && answer.suspendedUntilMs == 0)
        #expect(try blocks().isEmpty && again.suspensions(.init(card: card)).suspensions.isEmpty)
    }
}
