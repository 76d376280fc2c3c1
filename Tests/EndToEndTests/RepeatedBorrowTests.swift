// A kiosk that repeats a Borrow whose first try never arrived is answered by the rules; one that acted offline is believed.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite struct RepeatedBorrowTests {
    private let daemon: DaemonUnderTest
    private let city: CityFixture
    private let kiosk: Connection
    private let admin: Connection
    private static let minute: Int64 = 60_000

    init() throws {
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        options.configurations["Circulation"] = "{ repeat_minutes: 5 }"
        daemon = try DaemonUnderTest(options)
        try daemon.start()
        city = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 2, items: 3, loansMax: 1)
        kiosk = try daemon.connect(.device, "kiosk-a")
        admin = try daemon.connect(.admin, "admin")
    }

    private func borrow(
        _ item: Int, _ session: String, at: Int64, sequence: UInt64 = 0, card: String = "", key: String = CallOptions.newRequestKey()
    ) throws -> Circulation.BorrowResponse {
        let options = CallOptions(
            requestKey: key, session: session, happenedAtMilliseconds: at, deviceSequence: sequence)
        let request = Circulation.BorrowRequest(barcode: "ITEM-\(item)", card: card)
        return try Circulation.BorrowResponse(
            try kiosk.call("lectern.circulation.v1.Circulation/Borrow", try request.encoded(), options))
    }

    /// The time of a loan of now, by the daemon's clock, which has gone on since; the reader is at the limit after it.
    private func lendOne(_ session: String) throws -> Int64 {
        let desk = Circulation.Client(SessionCaller(kiosk, session: session))
        let at = try #require(try desk.borrow(.init(barcode: "ITEM-0")).loan).lentAtMs
        waitUntil(every: 1) { Date().timeIntervalSince1970 * 1000 >= Double(at) + 5 }
        return at
    }

    private var conflicts: [Circulation.Conflict] {
        get throws { try Circulation.Client(SessionCaller(admin)).conflicts(.init()).conflicts }
    }

    @Test func repeat_whoseFirstTryNeverArrived_isDecidedByTheRules() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let at = try lendOne(session) + 1
        // The reader leaves; the kiosk goes on to repeat what it heard nothing of.
        var leaving = SessionCaller(kiosk, session: session)
        leaving.options.happenedAtMilliseconds = at + 1
        _ = try Readers.Client(leaving).signOut(.init())
        let key = CallOptions.newRequestKey()
        #expect(refusal { _ = try borrow(1, session, at: at, key: key) } == "LOAN_LIMIT_REACHED adult-any")
        // The refusal is the answer from now on, and nothing was forced.
        #expect(refusal { _ = try borrow(1, session, at: at, key: key) } == "LOAN_LIMIT_REACHED adult-any")
        #expect(refusal { _ = try borrow(0, session, at: at) } == "ON_LOAN_TO_READER ITEM-0")
        #expect(refusal { _ = try borrow(7, session, at: at) } == "ITEM_UNKNOWN ITEM-7")
        #expect(try conflicts.isEmpty)
    }

    @Test func repeat_withinTheRules_isLentAsOfItsTime() throws {
        let first = try city.signIn("CARD-0", at: kiosk)
        let session = try city.signIn("CARD-1", at: kiosk)
        let at = try lendOne(first) + 1
        let lent = try borrow(1, session, at: at)
        #expect(lent.loan?.lentAtMs == at && lent.conflicts.isEmpty && lent.openLoans == 1)
        #expect(try conflicts.isEmpty)
    }

    @Test func repeat_ofALoanReturnedSince_leavesNoOpenLoan() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let at = try lendOne(session) + 1
        _ = try Circulation.Client(SessionCaller(kiosk)).return(.init(barcode: "ITEM-0"))
        let seen = try #require(try Circulation.Client(SessionCaller(kiosk)).return(.init(barcode: "ITEM-1")).item)
        #expect(seen.state == .available)
        let lent = try borrow(1, session, at: at)
        #expect(lent.loan?.lentAtMs == at && lent.loan?.returnedAtMs != 0 && lent.openLoans == 0)
    }

    @Test func act_ofAnOfflineTerminal_isRecordedAgainstTheRules() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let at = try lendOne(session) + 1
        let numbered = try borrow(1, session, at: at, sequence: 1)
        #expect(numbered.conflicts == ["LOAN_LIMIT_REACHED"])
        let byCard = try borrow(2, "", at: at, card: "CARD-0")
        #expect(byCard.conflicts == ["LOAN_LIMIT_REACHED"])
        #expect(try conflicts.map(\.reason) == ["LOAN_LIMIT_REACHED", "LOAN_LIMIT_REACHED"])
    }

    @Test func configuration_withAnImpossibleWindow_isRefusedWithItsName() throws {
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        options.configurations["Circulation"] = "{ repeat_minutes: 1441 }"
        let daemon = try DaemonUnderTest(options)
        #expect(throws: DaemonUnderTest.Failure.self) { try daemon.start() }
        #expect(daemon.log.contains("repeat_minutes: at most 1440"))
    }
}
