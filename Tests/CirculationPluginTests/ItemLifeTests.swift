// Items in their whole life: what staff keep back, what a scan finds again, and what stands against a loan meanwhile.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct ItemLifeTests {
    private let city: HoldCity

    init() throws { city = try HoldCity() }

    private func move(_ state: Circulation.ItemState) throws -> Circulation.ReturnResponse {
        try city.admin.moveItem(.init(barcode: city.item(), to: state))
    }

    private func lostItems() throws -> [String?] {
        try city.admin.itemsInState(.init(state: .lost)).items.map { $0.item?.barcode }.filter { $0 == city.item() }
    }

    private func state() throws -> Circulation.ItemState? { try city.admin.getItem(.init(barcode: city.item())).item?.state }

    @Test func lostBook_thatIsReturned_isFoundAgainAndItsLoanEnds() throws {
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan)
        #expect(try move(.claimedReturned).item?.state == .claimedReturned)
        #expect(try move(.lost).item?.state == .lost)
        #expect(try city.reader(0).loans(.init(limit: 200)).loans.filter { $0.loanId == lent.loanId }.map { $0.item?.state } == [.lost])
        #expect(city.reason { _ = try city.reader(1).borrow(.init(barcode: city.item())) } == "ITEM_WITHHELD")
        #expect(try lostItems() == [city.item()])
        #expect(city.reason { _ = try move(.withdrawn) } == "ITEM_ON_LOAN")
        let found = try city.desk("desk-a").return(.init(barcode: city.item()))
        #expect(found.found && found.loan?.loanId == lent.loanId && found.item?.state == .available && found.sortTo == .shelf)
        #expect(try city.reader(0).loans(.init()).loans.allSatisfy { $0.loanId != lent.loanId } && lostItems().isEmpty)
    }

    @Test func book_thatWasClaimedReturned_isBroughtIntoNoProcessWhileItIsOnLoan() throws {
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan)
        _ = try move(.claimedReturned)
        #expect(city.reason { _ = try move(.inProcess) } == "ITEM_STATE_FORBIDS")
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).loan?.loanId == lent.loanId)
    }

    @Test func lostBook_thatAnAdministratorFinds_isFreeAndItsLoanEnds() throws {
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan)
        _ = try move(.lost)
        let found = try move(.available)
        #expect(found.found && found.loan?.loanId == lent.loanId && found.item?.state == .available)
        #expect(try city.reader(1).borrow(.init(barcode: city.item())).loan != nil)
    }

    @Test func item_thatStaffKeepBack_staysSoWhenScanned_untilTheyReleaseIt() throws {
        for state in [Circulation.ItemState.damaged, .inRepair, .withdrawn] {
            _ = try move(state)
            let scanned = try city.desk("desk-b").return(.init(barcode: city.item()))
            #expect(scanned.sortTo == .staff && scanned.item?.state == state && !scanned.found)
            #expect(city.reason { _ = try city.reader(1).borrow(.init(barcode: city.item())) } == "ITEM_WITHHELD")
            #expect(try move(.available).item?.state == .inTransit)
            #expect(try city.desk("desk-a").return(.init(barcode: city.item())).item?.state == .available)
        }
    }

    @Test func item_fromTheOrderToTheShelf_isLentOnceItIsReady() throws {
        _ = try move(.onOrder)
        #expect(try city.counts() == [1, 0])
        #expect(city.reason { _ = try move(.lost) } == "ITEM_STATE_FORBIDS")
        _ = try move(.inProcess)
        #expect(city.reason { _ = try city.reader(1).borrow(.init(barcode: city.item())) } == "ITEM_WITHHELD")
        #expect(try move(.available).item?.state == .available)
        #expect(try city.reader(1).borrow(.init(barcode: city.item())).loan != nil)
        #expect(city.reason { _ = try move(.missing) } == "ITEM_STATE_FORBIDS")
        #expect(city.reason { _ = try move(.available) } == "ITEM_ON_LOAN")
        #expect(city.reason { _ = try move(.onLoan) } == "FIELD_INVALID")
    }

    @Test func item_thatIsLostOnTheHoldShelf_isTakenFromItsHoldWhichWaitsAgain() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        #expect(try state() == .onHoldShelf)
        _ = try move(.missing)
        #expect(try city.state(hold) == .waiting && city.shelf("A").isEmpty)
        let found = try city.desk("desk-a").return(.init(barcode: city.item()))
        #expect(found.found && found.hold?.holdId == hold.holdId && found.sortTo == .holdShelf)
        #expect(try city.state(hold) == .ready)
    }

    @Test func itemWithAHold_thatGetsAnotherHome_staysWhereItIs() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        let version = try #require(try city.admin.getItem(.init(barcode: city.item())).item).version
        let moved = try city.admin.putItem(.init(barcode: city.item(), branchCode: "B", fields: ["branch_code"], expectedVersion: version))
        #expect(moved.state == .onHoldShelf && moved.holdId == hold.holdId && moved.branchId != moved.homeBranchId)
        _ = try city.reader(1).borrow(.init(barcode: city.item()))
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).item?.destinationBranchId == moved.homeBranchId)
    }

    @Test func move_toldLateAgainstTheState_isAConflict() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        city.pass(milliseconds: 3_600_000)
        var late = city.small.host.connect(.admin("admin"))
        (late.happenedAtMilliseconds, late.deviceSequence) = (city.now - 60_000, 3)
        let told = try Circulation.Client(late).moveItem(.init(barcode: city.item(), to: .missing))
        #expect(try told.item?.state == .onLoan && state() == .onLoan)
        #expect(try city.admin.conflicts(.init()).conflicts.filter { $0.barcode == city.item() }.map(\.reason) == ["ITEM_STATE_FORBIDS"])
    }

    @Test func ownLoan_scannedAgain_saysWhoseItIs() throws {
        let due = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan).dueAtMs
        // As a scanner sends it, with what an input method makes of digits.
        let sent = "\(city.item().replacing("0", with: "０"))\r"
        let problem = #expect(throws: Problem.self) { _ = try city.reader(0).borrow(.init(barcode: sent)) }
        #expect(problem?.reason == "ON_LOAN_TO_READER" && problem?.fact("due_at_ms") == "\(due)")
        #expect(city.reason { _ = try city.reader(1).borrow(.init(barcode: sent)) } == "ITEM_ON_LOAN")
        #expect(try city.desk("desk-a").return(.init(barcode: sent)).loan != nil)
    }

    @Test func overdueLoanOfALostBook_isNotAskedFor() throws {
        let due = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan).dueAtMs
        _ = try move(.lost)
        city.small.advance(to: due + 2)
        #expect(try city.admin.history(.init(barcode: city.item())).entries.map(\.event).contains("overdue"))
        #expect(try !city.told(0).contains("circulation.overdue"))
    }
}
