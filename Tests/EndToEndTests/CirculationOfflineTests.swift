// What terminals did while they were offline and tell later: it is recorded, whatever the rules say, in the order in
// which it happened, and what broke a rule is there for staff to settle.

import CirculationMessages
import Foundation
import CityMessages
import CityTesting
import DiscoveryMessages
import Glibc
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct CirculationOfflineTests {
    private let city: CityFixture
    private let kioskA: Connection
    private let kioskB: Connection
    private let sessions: [String]
    private let sessionAtB: String
    private let admin: Connection
    private let now: Int64
    private static let hour: Int64 = 3_600_000

    init() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 4, loansMax: 2)
        let (kioskA, kioskB) = (try daemon.connect(.device, "kiosk-a"), try daemon.connect(.device, "kiosk-b"))
        (self.kioskA, self.kioskB) = (kioskA, kioskB)
        sessions = [try city.signIn("CARD-0", at: kioskA), try city.signIn("CARD-1", at: kioskA)]
        sessionAtB = try city.signIn("CARD-1", at: kioskB)
        admin = try daemon.connect(.admin, "admin")
        // The daemon's own clock: when a loan of now was lent.
        let desk = Circulation.Client(SessionCaller(kioskA, session: sessions[0]))
        now = try #require(try desk.borrow(.init(barcode: "ITEM-3")).loan).lentAtMs
        _ = try desk.return(.init(barcode: "ITEM-3"))
    }

    private func circulation(
        _ kiosk: Connection, _ session: String, at: Int64, sequence: UInt64 = 0
    ) -> Circulation.Client<SessionCaller> {
        var caller = SessionCaller(kiosk, session: session)
        caller.options.happenedAtMilliseconds = at
        caller.options.deviceSequence = sequence
        return Circulation.Client(caller)
    }

    private func conflicts() throws -> [Circulation.Conflict] {
        try Circulation.Client(SessionCaller(admin)).conflicts(.init()).conflicts
    }

    private func loans(_ reader: Int, past: Bool = false) throws -> [Circulation.Loan] {
        try Circulation.Client(SessionCaller(kioskA, session: sessions[reader])).loans(.init(past: past)).loans
    }

    @Test func offlineLoan_withinTheRules_hasItsOwnTimeAndNoConflict() throws {
        let at = now - 5 * Self.hour
        let loan = try #require(try circulation(kioskA, sessions[0], at: at).borrow(.init(barcode: "ITEM-0")).loan)
        #expect(loan.lentAtMs == at)
        #expect(try conflicts().isEmpty)
        let back = try circulation(kioskB, sessionAtB, at: at + Self.hour).return(.init(barcode: "ITEM-0"))
        #expect(back.loan?.returnedAtMs == at + Self.hour)
        #expect(try loans(0).isEmpty)
    }

    @Test func offlineLoan_againstTheRules_recordsAConflict() throws {
        let readers = Readers.Client(SessionCaller(admin))
        var caller = SessionCaller(admin)
        caller.options.happenedAtMilliseconds = now - 10 * Self.hour
        _ = try Readers.Client(caller).block(.init(card: "CARD-0", reason: "欠费"))
        let at = now - 5 * Self.hour
        for item in 0..<3 {
            let lent = try circulation(kioskA, sessions[0], at: at + Int64(item), sequence: UInt64(item + 1))
                .borrow(.init(barcode: "ITEM-\(item)"))
            #expect(lent.conflicts == (item < 2 ? ["READER_BLOCKED"] : ["READER_BLOCKED", "LOAN_LIMIT_REACHED"]))
            #expect(lent.openLoans == UInt32(item + 1))
        }
        #expect(try loans(0).count == 3)
        let found = try conflicts()
        #expect(found.map(\.reason) == ["READER_BLOCKED", "READER_BLOCKED", "READER_BLOCKED", "LOAN_LIMIT_REACHED"])
        #expect(found.map(\.deviceSequence) == [1, 2, 3, 3])
        #expect(found.allSatisfy { $0.terminal == "kiosk-a" && $0.rule == "adult-any" && $0.recordedAtMs >= now })
        #expect(found.first?.happenedAtMs == at)
        // What is done now is refused, as ever.
        #expect(refusal {
            _ = try Circulation.Client(SessionCaller(kioskA, session: sessions[0])).borrow(.init(barcode: "ITEM-3"))
        } == "READER_BLOCKED 欠费")
        #expect(try readers.get(.init(card: "CARD-0")).blocks.count == 1)
    }

    @Test func offlineLoan_ofALentItem_closesTheEarlierLoan() throws {
        let first = try #require(
            try circulation(kioskA, sessions[0], at: now - 9 * Self.hour).borrow(.init(barcode: "ITEM-0")).loan)
        // The second reader took it at branch B, four hours later: the first must have brought it back.
        let lent = try circulation(kioskB, sessionAtB, at: now - 5 * Self.hour, sequence: 7).borrow(.init(barcode: "ITEM-0"))
        #expect(lent.conflicts == ["ITEM_ON_LOAN"])
        #expect(lent.openLoans == 1)
        #expect(try loans(0).isEmpty)
        #expect(try loans(0, past: true).first { $0.loanId == first.loanId }?.returnedAtMs == now - 5 * Self.hour)
        #expect(try loans(1).map(\.loanId) == [lent.loan?.loanId])
        let conflict = try #require(try conflicts().first)
        #expect(conflict.otherLoanId == first.loanId)
        #expect(conflict.otherReaderId == first.readerId)
        #expect(conflict.readerId == lent.loan?.readerId)
    }

    @Test func offlineLoan_ofTheReadersOwnItem_countsOnce() throws {
        _ = try circulation(kioskA, sessions[1], at: now - 9 * Self.hour).borrow(.init(barcode: "ITEM-1"))
        let first = try #require(
            try circulation(kioskA, sessions[1], at: now - 8 * Self.hour).borrow(.init(barcode: "ITEM-0")).loan)
        let again = try circulation(kioskB, sessionAtB, at: now - 5 * Self.hour).borrow(.init(barcode: "ITEM-0"))
        #expect(again.conflicts == ["ITEM_ON_LOAN", "LOAN_LIMIT_REACHED"])
        #expect(again.openLoans == 2)
        #expect(try loans(1).count == 2)
        #expect(try loans(1, past: true).map(\.loanId) == [first.loanId])
    }

    @Test func changesOfOneMoment_arePaged() throws {
        for item in 0..<3 { _ = try circulation(kioskA, sessions[1], at: now - 9 * Self.hour).borrow(.init(barcode: "ITEM-\(item)")) }
        for item in 0..<3 { _ = try circulation(kioskA, sessions[1], at: now - 5 * Self.hour).return(.init(barcode: "ITEM-\(item)")) }
        let desk = Circulation.Client(SessionCaller(kioskA, session: sessions[1]))
        let past = try loans(1, past: true)
        #expect(past.count == 3 && Set(past.map(\.returnedAtMs)) == [now - 5 * Self.hour])
        #expect(past.map(\.loanId) == past.map(\.loanId).sorted(by: >))
        #expect(
            try pages { cursor in
                let page = try desk.loans(.init(past: true, limit: 1, cursor: cursor))
                return (page.loans, page.cursor)
            } == past)
        // The third was against the limit of two, and what is lent twice is lent although it is on loan.
        for _ in 0..<2 { _ = try circulation(kioskA, "", at: now - Self.hour).borrow(.init(barcode: "ITEM-0", card: "CARD-0")) }
        let told = try conflicts()
        #expect(told.map(\.reason) == ["LOAN_LIMIT_REACHED", "ITEM_ON_LOAN"])
        #expect(
            try pages { cursor in
                let page = try Circulation.Client(SessionCaller(admin)).conflicts(.init(limit: 1, cursor: cursor))
                return (page.conflicts, page.cursor)
            } == told)
    }

    /// Everything that a list tells, page by page.
    private func pages<Told>(_ page: (String) throws -> ([Told], String)) throws -> [Told] {
        var told: [Told] = []
        var cursor = ""
        repeat {
            let (more, next) = try page(cursor)
            #expect(more.count == 1)
            told += more
            cursor = next
        } while !cursor.isEmpty
        return told
    }

    @Test func lateReport_doesNotUndoLaterChanges() throws {
        // Online: reader 1 has the item since three hours.
        let held = try #require(
            try circulation(kioskA, sessions[1], at: now - 3 * Self.hour).borrow(.init(barcode: "ITEM-0")).loan)
        // News: reader 0 borrowed it six hours ago, so it had come back by then.
        let lent = try circulation(kioskB, try city.signIn("CARD-0", at: kioskB), at: now - 6 * Self.hour)
            .borrow(.init(barcode: "ITEM-0"))
        #expect(lent.loan?.returnedAtMs == now - 3 * Self.hour)
        #expect(lent.openLoans == 0)
        #expect(try loans(1).map(\.loanId) == [held.loanId])
        #expect(try conflicts().first?.otherLoanId == held.loanId)
        // News: it was put into the drop at B five hours ago. It is where it is.
        let back = try circulation(kioskB, "", at: now - 5 * Self.hour).return(.init(barcode: "ITEM-0"))
        #expect(back.loan == nil)
        #expect(back.item?.state == .onLoan)
        #expect(try loans(1).map(\.loanId) == [held.loanId])
    }

    @Test func unknownItem_isRefusedAndRecorded() throws {
        #expect(refusal {
            _ = try circulation(kioskA, sessions[0], at: now - Self.hour, sequence: 3).borrow(.init(barcode: "GHOST"))
        } == "ITEM_UNKNOWN GHOST")
        let conflict = try #require(try conflicts().first)
        #expect(conflict.reason == "ITEM_UNKNOWN")
        #expect(conflict.barcode == "GHOST")
        #expect(conflict.deviceSequence == 3)
    }

    @Test func offlineReport_afterTheSessionsEnd_isAccepted() throws {
        // At the kiosk: sign in, the line goes down, borrow, leave. The sign-out is told late, too.
        let kiosk = kioskA
        let session = try city.signIn("CARD-0", at: kiosk)
        let signedIn = try #require(try Circulation.Client(SessionCaller(kiosk, session: session)).borrow(.init(barcode: "ITEM-3")).loan).lentAtMs
        var leaving = SessionCaller(kiosk, session: session)
        leaving.options.happenedAtMilliseconds = signedIn + 2
        // What follows is reported as done until then, and nothing can have been done in the future.
        waitUntil { Date().timeIntervalSince1970 * 1000 > Double(signedIn) + 5 }
        _ = try Readers.Client(leaving).signOut(.init())
        #expect(refusal { _ = try Readers.Client(SessionCaller(kiosk, session: session)).me(.init()) } == "SESSION_EXPIRED")
        let told = try circulation(kiosk, session, at: signedIn + 1, sequence: 1).borrow(.init(barcode: "ITEM-0"))
        #expect(told.loan?.lentAtMs == signedIn + 1)
        #expect(refusal { _ = try circulation(kiosk, session, at: signedIn + 3).borrow(.init(barcode: "ITEM-1")) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try circulation(kioskB, session, at: signedIn + 1).borrow(.init(barcode: "ITEM-1")) } == "SESSION_EXPIRED")
    }

    @Test func offlineReader_isNamedByCard() throws {
        let at = now - Self.hour
        let lent = try circulation(kioskA, "", at: at, sequence: 1).borrow(.init(barcode: "ITEM-0", card: "CARD-1"))
        #expect(lent.loan?.lentAtMs == at && lent.conflicts.isEmpty)
        #expect(try loans(1).map(\.loanId) == [lent.loan?.loanId])
        // A card that nobody has is kept for staff, with the card.
        #expect(refusal {
            _ = try circulation(kioskA, "", at: at, sequence: 2).borrow(.init(barcode: "ITEM-1", card: "CARD-X"))
        } == "READER_UNKNOWN CARD-X")
        let conflict = try #require(try conflicts().first)
        #expect(conflict.reason == "READER_UNKNOWN" && conflict.card == "CARD-X" && conflict.barcode == "ITEM-1")
        #expect(conflict.deviceSequence == 2)
        // Now, and for anything else, somebody has to be signed in.
        let present = Circulation.Client(SessionCaller(kioskA))
        #expect(refusal { _ = try present.borrow(.init(barcode: "ITEM-1")) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try present.borrow(.init(barcode: "ITEM-1", card: "CARD-1")) } == "REQUEST_MALFORMED card")
        #expect(refusal { _ = try circulation(kioskA, "", at: at).borrow(.init(barcode: "ITEM-1")) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try circulation(kioskA, "", at: at).loans(.init(card: "CARD-1")) } == "SESSION_REQUIRED")
    }

    /// Due dates for a loan of seven days of a known moment, in known zones.
    @Test func dueDate_avoidsClosedDaysAndFollowsSummerTime() throws {
        let places = City.Client(SessionCaller(admin))
        _ = try Circulation.Client(SessionCaller(admin)).putLoanRule(.init(
            code: "week", category: "adult", itemType: "book", lendable: true, days: 7, loansMax: 9, renewalsMax: 0))
        func due(_ zone: String, _ hours: [Types.OpenTime], closed: [String] = [], lentAt: Int64) throws -> Int64 {
            _ = try places.putServicePoint(.init(
                branchCode: "A", code: "kiosk-a", name: "A", kind: .kiosk, place: nil, zone: zone, hours: hours,
                closedDates: closed, lends: true, takesReturns: true))
            return try #require(
                try circulation(kioskA, sessions[0], at: lentAt).borrow(.init(barcode: "ITEM-1")).loan).dueAtMs
        }
        // Friday 2026-03-20 12:00 UTC; seven days on is Friday 2026-03-27.
        let friday: Int64 = 1_774_008_000_000
        let weekdays = (1...5).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1080) }
        // Berlin: 18:00 is 17:00 UTC in winter.
        #expect(try due("Europe/Berlin", weekdays, lentAt: friday) == friday + 7 * 24 * Self.hour + 5 * Self.hour)
        // Closed on that Friday: Monday 30 March, 18:00 in summer time, 16:00 UTC.
        #expect(try due("Europe/Berlin", weekdays, closed: ["2026-03-27"], lentAt: friday)
            == friday + 10 * 24 * Self.hour + 4 * Self.hour)
        // Lent on Friday at 19:00 local time: seven days on it is closed already, so Monday.
        #expect(try due("Europe/Berlin", weekdays, lentAt: friday + 6 * Self.hour)
            == friday + 10 * 24 * Self.hour + 4 * Self.hour)
        // Without hours: the end of the local day.
        #expect(try due("Asia/Shanghai", [], lentAt: friday) == friday + 7 * 24 * Self.hour + 4 * Self.hour - 1)
        // Two parts of a day: the later one closes it.
        let split = [
            Types.OpenTime(weekday: 5, fromMinute: 540, untilMinute: 720),
            Types.OpenTime(weekday: 5, fromMinute: 840, untilMinute: 1440),
        ]
        #expect(try due("Asia/Kolkata", split, lentAt: friday) == friday + 7 * 24 * Self.hour + 6 * Self.hour + Self.hour / 2 - 1)
    }
}
