// A desk takes back what it did last; claims; and what staff lend against the rules.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import Testing
import WorkMessages

@Suite(.serialized) struct UndoTests {
    private let city: HoldCity
    private let staff: Circulation.Client<TestCaller>
    private let work: Work.Client<TestCaller>

    init() throws {
        city = try HoldCity(items: 2)
        let caller = try city.staffCaller(["circulation.lend", "circulation.items", "circulation.override"], at: "desk-a")
        (staff, work) = (Circulation.Client(caller), Work.Client(caller))
    }

    private func state(_ item: Int = 0) throws -> Circulation.ItemState? { try city.admin.getItem(.init(barcode: city.item(item))).item?.state }

    private func undo() throws -> Circulation.UndoResponse { try staff.undo(.init(barcode: city.item())) }

    /// Loans of the book that a reader has.
    private func loans(_ number: Int) throws -> [Circulation.Loan] {
        try city.admin.loans(.init(card: "CARD-\(number)", limit: 200)).loans.filter { $0.item?.recordId == city.record }
    }

    @Test func loan_undone_endsAndTheItemIsOnItsShelf() throws {
        let lent = try #require(try staff.borrow(.init(barcode: city.item(), card: "CARD-1")).loan)
        let undone = try undo()
        #expect(undone.undone?.event == "lent" && undone.loan?.loanId == lent.loanId && undone.loan?.returnedAtMs != 0)
        #expect(try state() == .available && loans(1).isEmpty && city.counts() == [2, 2])
        #expect(try city.admin.history(.init(barcode: city.item())).entries.map(\.event).prefix(2) == ["returned", "lent"])
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
    }

    @Test func return_undone_opensTheLoanAgain_andWhoGotTheItemWaits() throws {
        let lent = try #require(try staff.borrow(.init(barcode: city.item(), card: "CARD-1")).loan)
        let hold = try city.place(2) { ($0.scope, $0.barcode) = (.item, city.item()) }
        #expect(try staff.return(.init(barcode: city.item())).sortTo == .holdShelf)
        let undone = try undo()
        #expect(undone.undone?.event == "held" && undone.loan?.loanId == lent.loanId && undone.loan?.dueAtMs == lent.dueAtMs)
        #expect(try state() == .onLoan && loans(1).map(\.loanId) == [lent.loanId] && city.state(hold) == .waiting)
        #expect(try city.admin.history(.init(barcode: city.item())).entries.map(\.event).prefix(2) == ["undone", "held"])
        #expect(try staff.return(.init(barcode: city.item())).loan?.loanId == lent.loanId)
        #expect(try city.state(hold) == .ready)
    }

    @Test func returnOfALostBook_undone_isLostAgainWithItsLoan() throws {
        let lent = try #require(try staff.borrow(.init(barcode: city.item(), card: "CARD-1")).loan)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .lost))
        city.pass(milliseconds: 1)
        #expect(try staff.return(.init(barcode: city.item())).found)
        #expect(try undo().answer?.item?.state == .lost)
        #expect(try loans(1).map(\.loanId) == [lent.loanId])
    }

    @Test func renewal_undone_hasTheDueDateOfBefore() throws {
        let lent = try #require(try staff.borrow(.init(barcode: city.item(), card: "CARD-1")).loan)
        city.pass(milliseconds: 5 * SmallCity.day)
        let again = try city.staff(["circulation.lend"], at: "desk-a")
        let renewed = try #require(try again.renew(.init(barcode: city.item(), card: "CARD-1")).loan)
        #expect(renewed.dueAtMs > lent.dueAtMs)
        let undone = try again.undo(.init(barcode: city.item()))
        #expect(undone.loan?.dueAtMs == lent.dueAtMs && undone.loan?.renewals == 0 && undone.undone?.event == "renewed")
        #expect(try loans(1).map(\.dueAtMs) == [lent.dueAtMs])
    }

    @Test func move_undone_isWhatItWas() throws {
        _ = try staff.moveItem(.init(barcode: city.item(), to: .missing))
        #expect(try undo().answer?.item?.state == .available)
        // Which of two steps of one millisecond was the last, numbers do not tell.
        city.pass(milliseconds: 1)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .damaged))
        city.pass(milliseconds: 1)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .available))
        #expect(try undo().answer?.item?.state == .damaged)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .inRepair))
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
        _ = try staff.borrow(.init(barcode: city.item(1), card: "CARD-1"))
        _ = try staff.moveItem(.init(barcode: city.item(1), to: .lost))
        #expect(try staff.undo(.init(barcode: city.item(1))).answer?.item?.state == .onLoan)
    }

    @Test func undo_afterAMinute_orAnothersStep_isRefused() throws {
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        city.pass(milliseconds: 50_000)
        #expect(try undo().undone?.event == "lent")
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        city.pass(milliseconds: 60_001)
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
        _ = try city.desk("desk-b").return(.init(barcode: city.item()))
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
        _ = try staff.return(.init(barcode: city.item()))
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
        let other = try city.staff(["circulation.lend", "circulation.items"], at: "desk-a")
        city.pass(milliseconds: 1)
        _ = try other.borrow(.init(barcode: city.item(), card: "CARD-1"))
        city.pass(milliseconds: 1)
        let third = try city.staff(["circulation.lend", "circulation.items", "circulation.lists", "circulation.holds"], at: "desk-a")
        #expect(city.reason { _ = try third.undo(.init(barcode: city.item())) } == "UNDO_NOT_POSSIBLE")
        #expect(try state() == .onLoan)
    }

    @Test func undo_thatIsRefused_saysWhy() throws {
        func why(_ caller: Circulation.Client<TestCaller>? = nil) -> String {
            do { _ = try (caller ?? staff).undo(.init(barcode: city.item())) } catch let problem as Problem { return problem.fact("why") ?? problem.reason } catch { return "\(error)" }
            return ""
        }
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        city.pass(milliseconds: 1)
        _ = try undo()
        city.pass(milliseconds: 1)
        #expect(why() == "the last step was taken back already")
        _ = try city.desk("desk-b").return(.init(barcode: city.item()))
        #expect(why() == "the last step was done at desk-b, not here")
        let other = try city.staff(["circulation.lend", "circulation.items"], at: "desk-a")
        _ = try other.borrow(.init(barcode: city.item(), card: "CARD-1"))
        let third = try city.staff(["circulation.lend"], at: "desk-a")
        #expect(why(third) == "somebody else did the last step here")
        _ = try city.admin.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        _ = try city.admin.moveItem(.init(barcode: city.item(), to: .available))
        city.pass(milliseconds: 1)
        _ = try city.admin.putItem(.init(barcode: city.item(), branchCode: "B", fields: ["branch_code"], expectedVersion: 1))
        #expect(why(third).hasPrefix("what happened last is no step of a desk"))
        _ = try city.admin.moveItem(.init(barcode: city.item(1), to: .damaged))
        city.pass(milliseconds: 1)
        _ = try third.return(.init(barcode: city.item(1)))
        let scanned = #expect(throws: Problem.self) { _ = try third.undo(.init(barcode: city.item(1))) }
        #expect(scanned?.fact("why") == "the scan changed nothing: the item stays damaged")
    }

    @Test func readyNotice_ofADesksReturn_waitsUntilThatCantBeUndone() throws {
        func waits() throws -> [Bool] {
            try city.notices(2).filter { $0.kind == "circulation.hold_ready" }.map { $0.nextAtMs >= $0.addedAtMs + 60_000 }
        }
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        _ = try city.place(2) { ($0.scope, $0.barcode) = (.item, city.item()) }
        _ = try staff.return(.init(barcode: city.item()))
        #expect(try waits() == [true])
        _ = try undo()
        #expect(try waits().isEmpty)
        city.pass(milliseconds: 1_000)
        _ = try city.reader(1).return(.init(barcode: city.item()))
        #expect(try waits() == [false])
    }

    @Test func loanThatFilledAHold_isNotUndone() throws {
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        _ = try city.place(2) { ($0.scope, $0.barcode) = (.item, city.item()) }
        _ = try staff.return(.init(barcode: city.item()))
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-2"))
        #expect(city.reason { _ = try undo() } == "UNDO_NOT_POSSIBLE")
        #expect(try state() == .onLoan)
    }

    // MARK: Claims

    @Test func loanOfALostOrClaimedBook_isNotRenewed() throws {
        _ = try city.reader(1).borrow(.init(barcode: city.item()))
        city.pass(milliseconds: SmallCity.day)
        for state in [Circulation.ItemState.claimedReturned, .lost] {
            _ = try city.admin.moveItem(.init(barcode: city.item(), to: state))
            let problem = #expect(throws: Problem.self) { _ = try city.reader(1).renew(.init(barcode: city.item())) }
            #expect(problem?.reason == "ITEM_STATE_FORBIDS" && problem?.fact("state") == (state == .lost ? "lost" : "claimed_returned"))
        }
    }

    /// The items of work of claims of the item.
    private func claims() throws -> [Work.Item] {
        let branch = try city.admin.getItem(.init(barcode: city.item())).item?.homeBranchId ?? 0
        return try work.list(.init(kind: "circulation.claim", branchId: branch, limit: 200)).items.filter { item in
            item.values.contains { $0.name == "barcode" && $0.value == city.item() }
        }
    }

    /// Does something with the claim of the item.
    private func act(_ action: String) throws {
        let item = try #require(try claims().first)
        let claimed = try work.claim(.init(itemId: item.itemId))
        _ = try staff.actOnClaim(.init(key: claimed.key, claim: claimed.claim, action: action))
        #expect(try work.get(.init(itemId: item.itemId)).item?.outcome == action)
    }

    @Test func claim_isWorkThatStaffSettle() throws {
        let lent = try #require(try staff.borrow(.init(barcode: city.item(), card: "CARD-1")).loan)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        try act("with_reader")
        #expect(try state() == .onLoan && loans(1).map(\.loanId) == [lent.loanId])
        city.pass(milliseconds: 1_000)
        _ = try staff.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        let claimedAt = try city.admin.history(.init(barcode: city.item(), limit: 1)).entries.first?.happenedAtMs
        city.pass(milliseconds: 60_000)
        try act("found")
        #expect(try state() == .available)
        let ended = try city.admin.loans(.init(card: "CARD-1", past: true, limit: 200)).loans.first { $0.loanId == lent.loanId }
        #expect(ended?.returnedAtMs == claimedAt)
    }

    @Test func claim_whoseItemIsFoundByAScan_isNobodysWorkAnyMore() throws {
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        _ = try staff.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        #expect(try staff.return(.init(barcode: city.item())).found)
        #expect(try claims().isEmpty)
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-1"))
        _ = try staff.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        try act("charge")
        #expect(try state() == .lost)
    }

    // MARK: Overrides

    @Test func override_withReasonAndRight_lendsAndIsKept() throws {
        let readers = Readers.Client(city.small.host.connect(.admin("admin")))
        let card = "OVER-\(city.record)"
        _ = try readers.putReader(.init(card: card, name: "受限", category: "adult", pin: "135790"))
        _ = try readers.block(.init(card: card, reason: "欠费"))
        #expect(city.reason { _ = try staff.borrow(.init(barcode: city.item(), card: card)) } == "READER_BLOCKED")
        let lender = try city.staff(["circulation.lend"], at: "desk-b")
        #expect(city.reason { _ = try lender.borrow(.init(barcode: city.item(), card: card, overrideReason: "馆长同意")) } == "OVERRIDE_NOT_ALLOWED")
        let lent = try staff.borrow(.init(barcode: city.item(), card: card, overrideReason: "馆长同意"))
        #expect(lent.conflicts == ["READER_BLOCKED"])
        let kept = try city.admin.conflicts(.init(limit: 200)).conflicts.filter { $0.loanId == lent.loan?.loanId }
        #expect(kept.map { "\($0.reason) \($0.action) \($0.note)" } == ["READER_BLOCKED override 馆长同意"])
        // What can't be, can't be overridden.
        #expect(city.reason { _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-2", overrideReason: "馆长同意")) } == "ITEM_ON_LOAN")
    }
}
