// Due soon and overdue: what the sweep of a branch tells by itself, in time, once, and also after a day without a daemon.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct DueDateTests {
    private static let day = SmallCity.day

    @Test func loan_nearItsDueDate_isToldOnceAndOverdueOnce() throws {
        let city = try SmallCity()
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        // Its last day but four, and the one after.
        city.advance(to: due - 4 * Self.day + 1)
        #expect(try city.told() == ["lent ITEM-0"])
        city.advance(to: due - 3 * Self.day + 1)
        city.advance(to: due - 2 * Self.day + 1)
        #expect(try city.told() == ["lent ITEM-0", "due_soon ITEM-0"])
        // The clock goes on while the test runs: some seconds before it falls due it is not overdue yet.
        city.advance(to: due - 15_000)
        #expect(try city.told() == ["lent ITEM-0", "due_soon ITEM-0"])
        for later in [due + 1, due + Self.day + 1, due + 2 * Self.day + 1] { city.advance(to: later) }
        #expect(try city.told() == ["lent ITEM-0", "due_soon ITEM-0", "overdue ITEM-0"])
    }

    @Test func loan_thatIsRenewed_fallsDueAnew() throws {
        let city = try SmallCity()
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        city.advance(to: due + 1)
        let renewed = try #require(try city.reader().renew(.init(barcode: "ITEM-0")).loan)
        #expect(renewed.dueAtMs > due && !renewed.overdue)
        city.advance(to: renewed.dueAtMs - 2 * Self.day)
        city.advance(to: renewed.dueAtMs + 1)
        #expect(try city.told() == [
            "lent ITEM-0", "overdue ITEM-0", "renewed ITEM-0", "due_soon ITEM-0", "overdue ITEM-0",
        ])
    }

    /// A renewal on the day of the loan would leave the due date: it is refused, and neither counted nor told.
    @Test func renewal_thatGainsNothing_isRefusedWithoutCounting() throws {
        let city = try SmallCity(configuration: "{ due_soon_days: 40 }")
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        city.host.runDueTimers()
        let problem = #expect(throws: Problem.self) { _ = try city.reader().renew(.init(barcode: "ITEM-0")) }
        #expect(problem?.reason == "RENEWAL_GAINS_NOTHING" && problem?.facts.map(\.value) == ["any", "\(due)"])
        city.advance(to: city.host.clock.nowMilliseconds + Self.day)
        #expect(try city.told() == ["lent ITEM-0", "due_soon ITEM-0"])
        let renewed = try #require(try city.reader().renew(.init(barcode: "ITEM-0")).loan)
        #expect(renewed.renewals == 1 && renewed.dueAtMs == due + Self.day)
    }

    @Test func sweep_afterDaysWithoutADaemon_tellsWhatTheyBrought() throws {
        let city = try SmallCity()
        let reader = try city.reader()
        let due = try #require(try reader.borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        city.advance(to: due - 20 * Self.day)
        _ = try city.reader().borrow(.init(barcode: "ITEM-1"))
        _ = try city.reader().borrow(.init(barcode: "ITEM-2"))
        _ = try city.reader().return(.init(barcode: "ITEM-2"))
        // Nothing runs for weeks: the first is overdue, of which it is too late to say that it is due soon.
        city.advance(to: due + 8 * Self.day)
        #expect(try city.told().filter { $0.hasPrefix("due") || $0.hasPrefix("over") } == ["overdue ITEM-0", "due_soon ITEM-1"])
    }

    @Test func manyLoans_areToldPageByPage() throws {
        let city = try SmallCity(items: 130, loansMax: 1_000)
        let reader = try city.reader()
        city.host.runDueTimers()
        let lent = try (0..<130).map { try #require(try reader.borrow(.init(barcode: "ITEM-\($0)")).loan) }
        let due = try #require(lent.map(\.dueAtMs).max())
        let before = city.host.runDueTimers()
        city.advance(to: due + 1)
        #expect(before <= 1)
        let told = try city.told().filter { $0.hasPrefix("overdue") }
        #expect(told.count == 130 && Set(told).count == 130)
    }

    @Test func history_ofAnItem_saysWhatHappenedWhereAndByWhichCall() throws {
        let city = try SmallCity(items: 1)
        var kiosk = try city.reader()
        let due = try #require(try kiosk.borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        city.advance(to: due + 1)
        kiosk = try city.reader()
        _ = try kiosk.renew(.init(barcode: "ITEM-0"))
        city.host.clock.advance(by: .seconds(60))
        _ = try kiosk.return(.init(barcode: "ITEM-0"))
        let entries = try city.admin.history(.init(barcode: "ITEM-0")).entries
        #expect(entries.map { "\($0.event) \($0.from)-\($0.to) \($0.terminal) \($0.method)" } == [
            "returned on_loan-available kiosk-a Circulation/Return", "renewed overdue-open kiosk-a Circulation/Renew",
            "overdue open-overdue  Circulation/SweepDue", "lent available-on_loan kiosk-a Circulation/Borrow",
            "added -available admin Circulation/PutItem",
        ])
        #expect(Set(entries.dropLast().map(\.loanId)).count == 1 && entries[4].loanId == 0)
        #expect(entries[2].person == 0 && entries[3].person != 0 && entries[3].person == entries[0].person)
        #expect(entries.allSatisfy { !$0.requestKey.isEmpty && $0.recordedAtMs >= $0.happenedAtMs })
        let page = try city.admin.history(.init(barcode: "ITEM-0", limit: 3))
        #expect(page.entries + (try city.admin.history(.init(barcode: "ITEM-0", cursor: page.cursor)).entries) == entries)
        #expect(throws: Problem.self) { _ = try city.admin.history(.init(barcode: "NONE")) }
    }

    @Test func list_ofAReader_saysWhatIsOverdue() throws {
        let city = try SmallCity()
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        #expect(try city.reader().loans(.init()).loans.map(\.overdue) == [false])
        city.advance(to: due + 1)
        #expect(try city.reader().loans(.init()).loans.map(\.overdue) == [true])
        let back = try #require(try city.reader().return(.init(barcode: "ITEM-0")).loan)
        #expect(!back.overdue && back.returnedAtMs > due)
    }
}
