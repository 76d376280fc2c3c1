// What can be looked up, and by whom: an item by its barcode, readers by name and card, a reader's loans.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite struct DeskLookupTests {
    private let daemon: DaemonUnderTest
    private let city: CityFixture
    private let admin: Connection
    private let desk: Connection
    private let kiosk: Connection

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 2, loansMax: 2)
        admin = try daemon.connect(.admin, "admin")
        desk = try daemon.connect(.desk, "desk-1")
        kiosk = try daemon.connect(.device, "kiosk-a")
    }

    private func circulation(_ connection: Connection, _ session: String = "") -> Circulation.Client<SessionCaller> {
        Circulation.Client(SessionCaller(connection, session: session))
    }

    private func readers(_ connection: Connection) -> Readers.Client<SessionCaller> { Readers.Client(SessionCaller(connection)) }

    @Test func item_byBarcode_showsPlaceAndLoanByRole() throws {
        let borrower = try city.signIn("CARD-0", at: kiosk), other = try city.signIn("CARD-1", at: kiosk)
        let shelved = try circulation(desk).getItem(.init(barcode: "ITEM-0"))
        #expect(shelved.item?.title == "三体" && shelved.item?.state == .available && shelved.item?.version == 1)
        #expect(shelved.homeBranchName == "A 分馆" && shelved.branchName == "A 分馆" && shelved.destinationBranchName == "")
        #expect(shelved.loan == nil && shelved.seenAtMs == 0)
        let loan = try #require(try circulation(kiosk, borrower).borrow(.init(barcode: "ITEM-0")).loan)
        for (who, isTold) in [
            (circulation(desk), true), (circulation(admin), true), (circulation(kiosk, borrower), true),
            (circulation(kiosk, other), false), (circulation(kiosk), false),
            (circulation(try daemon.connect(.partner, "shop")), false),
        ] {
            let told = try who.getItem(.init(barcode: "ITEM-0"))
            #expect(told.item?.state == .onLoan && told.item?.dueAtMs == loan.dueAtMs)
            #expect((told.loan?.loanId == loan.loanId && told.loan?.readerId == loan.readerId) == isTold)
        }
        let seen = try circulation(desk).getItem(.init(barcode: "ITEM-0"))
        #expect(seen.seenAtMs == loan.lentAtMs && seen.seenAtTerminal == "kiosk-a")
        #expect(try circulation(kiosk, borrower).getItem(.init(barcode: "ITEM-0")).seenAtTerminal == "")
        // Taken back at the other branch: on its way home.
        _ = try circulation(try daemon.connect(.device, "kiosk-b")).return(.init(barcode: "ITEM-0"))
        let sent = try circulation(desk).getItem(.init(barcode: "ITEM-0"))
        #expect(sent.item?.state == .inTransit && sent.branchName == "B 分馆" && sent.destinationBranchName == "A 分馆")
        #expect(sent.loan == nil)
        #expect(refusal { _ = try circulation(desk).getItem(.init(barcode: "GHOST")) } == "ITEM_UNKNOWN GHOST")
    }

    @Test func desk_withoutASession_seesThePresentedCardAlone() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let loan = try #require(try circulation(kiosk, session).borrow(.init(barcode: "ITEM-0")).loan)
        let reader = try readers(desk).get(.init(card: "CARD-0"))
        #expect(reader.readerId == loan.readerId && reader.name == "读者 CARD-0")
        #expect(try circulation(desk).loans(.init(card: "CARD-0")).loans.map(\.loanId) == [loan.loanId])
        // Neither what was read, nor by number, nor who there is: that needs somebody who answers for it.
        #expect(refusal { _ = try circulation(desk).loans(.init(card: "CARD-0", past: true)) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try circulation(desk).loans(.init()) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try readers(desk).get(.init(readerId: reader.readerId)) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try readers(desk).findReaders(.init(name: "读者")) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try readers(desk).listReaders(.init()) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try circulation(desk).renew(.init(barcode: "ITEM-0", card: "CARD-0")) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try circulation(desk).borrow(.init(barcode: "ITEM-1", card: "CARD-0")) } == "SESSION_REQUIRED")
        // A kiosk, and a reader for somebody else, still see nothing.
        #expect(refusal { _ = try circulation(kiosk).loans(.init(card: "CARD-0")) } == "SESSION_REQUIRED")
        #expect(refusal { _ = try circulation(kiosk, session).loans(.init(card: "CARD-1")) } == "REQUEST_MALFORMED card")
        #expect(refusal { _ = try readers(kiosk).get(.init(card: "CARD-0")) }.hasPrefix("NOT_ALLOWED"))
    }

    @Test func administrator_looksUpLoansAndReaders_butDoesNotLend() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let loan = try #require(try circulation(kiosk, session).borrow(.init(barcode: "ITEM-0")).loan)
        #expect(try circulation(admin).loans(.init(card: "CARD-0")).loans.map(\.loanId) == [loan.loanId])
        _ = try circulation(kiosk).return(.init(barcode: "ITEM-0"))
        #expect(try circulation(admin).loans(.init(card: "CARD-0", past: true)).loans.map(\.loanId) == [loan.loanId])
        #expect(try readers(admin).get(.init(readerId: loan.readerId)).card == "CARD-0")
        #expect(refusal { _ = try readers(admin).get(.init(readerId: 7)) } == "READER_UNKNOWN 7")
        #expect(refusal { _ = try circulation(admin).borrow(.init(barcode: "ITEM-0", card: "CARD-0")) }.hasPrefix("NOT_ALLOWED"))
        #expect(refusal { _ = try circulation(admin).renew(.init(barcode: "ITEM-0", card: "CARD-0")) }.hasPrefix("NOT_ALLOWED"))
    }

    @Test func card_replaced_keepsItsLoansAndEarlierOfflineActs() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        let loan = try #require(try circulation(kiosk, session).borrow(.init(barcode: "ITEM-0")).loan)
        _ = try readers(admin).replaceCard(.init(card: "CARD-0", newCard: "NEW-0", reason: "lost"))
        #expect(try circulation(admin).loans(.init(card: "NEW-0")).loans.map(\.loanId) == [loan.loanId])
        // A kiosk that was offline tells what was lent to the old card: before it was replaced, to its reader.
        func tell(_ barcode: String, at: Int64) throws -> Circulation.BorrowResponse {
            var caller = SessionCaller(kiosk)
            caller.options.happenedAtMilliseconds = at
            caller.options.deviceSequence = 1
            return try Circulation.Client(caller).borrow(.init(barcode: barcode, card: "CARD-0"))
        }
        #expect(try tell("ITEM-1", at: loan.lentAtMs - 60_000).loan?.readerId == loan.readerId)
        let replaced = try #require(try readers(admin).findReaders(.init(card: "CARD-0")).readers.first)
        #expect(replaced.card == "NEW-0" && replaced.readerId == loan.readerId)
        while Date().timeIntervalSince1970 * 1000 < Double(loan.lentAtMs) + 20_000 {
            // Found with a time behind the replacement: nobody's. A kiosk is not told which card the reader has now, an administrator is.
            let now = Int64(Date().timeIntervalSince1970 * 1000) - 1
            guard refusal({ _ = try tell("ITEM-0", at: now) }) == "CARD_RETIRED CARD-0" else { continue }
            let told = #expect(throws: Problem.self) { try circulation(admin).loans(.init(card: "CARD-0")) }
            #expect(told?.reason == "CARD_RETIRED" && told?.fact("new_card") == "NEW-0")
            let kept = #expect(throws: Problem.self) { try tell("ITEM-0", at: now) }
            #expect(kept?.fact("reader_id") == "\(loan.readerId)" && kept?.fact("new_card") == nil)
            return
        }
        Issue.record("the card is its reader's after it was replaced")
    }
}
