// Weights by which a branch is chosen for a hold, as rows, and the explanation; and what the loan desk tells before anything has happened.

import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing
import WorkMessages

@Suite(.serialized) struct HoldWeightTests {
    private let city: HoldCity

    init() throws { city = try HoldCity() }

    @Test func weights_putAsRows_decideWhichBranchIsAsked() throws {
        // The book is in A and in B; it is picked up in B.
        try city.put("W-\(city.item())", edition: 0, branch: "B")
        let own = try city.place(1, at: "kiosk-b") { ($0.scope, $0.barcode, $0.recordId) = (.record, "", city.record) }
        #expect(try city.picks("B").map { $0.hold?.holdId } == [own.holdId])
        let told = try city.admin.explainHold(.init(holdId: own.holdId))
        #expect(told.branches.map(\.branchCode) == ["B", "A"] && told.weights?.kilometre == 10 && told.weights?.branchCode == "")
        #expect(told.branches[0].atPickup && told.branches[0].asked && told.branches[0].points == -1_000 + 5 * Int64(told.branches[0].load))
        _ = try city.reader(1).cancelHold(.init(holdId: own.holdId))
        // Where neither distance nor the own branch counts, the work does: the fewest to fetch, then the number.
        _ = try city.admin.putHoldWeights(.init(branchCode: "B", load: 1))
        let other = try city.place(1, at: "kiosk-b") { ($0.scope, $0.barcode, $0.recordId) = (.record, "", city.record) }
        let judged = try city.admin.explainHold(.init(holdId: other.holdId))
        #expect(judged.weights?.branchCode == "B" && judged.weights?.load == 1 && judged.weights?.atPickup == 0)
        #expect(judged.branches.map(\.points) == judged.branches.map { Int64($0.load) })
        let listed = try city.admin.listHoldWeights(.init()).weights
        #expect(listed.map { "\($0.branchCode) \($0.kilometre) \($0.load) \($0.atPickup) \($0.asked)" } == [" 10 5 1000 100000", "B 0 1 0 0"])
        #expect(try city.admin.putHoldWeights(.init(branchCode: "B", remove: true)).kilometre == 10)
        #expect(city.reason { _ = try city.admin.putHoldWeights(.init(load: 1_000_001)) } == "FIELD_INVALID")
        #expect(city.reason { _ = try city.admin.putHoldWeights(.init(branchCode: "Z")) } == "BRANCH_UNKNOWN")
        #expect(city.reason { _ = try city.admin.putHoldWeights(.init(load: 1, remove: true)) } == "FIELD_INVALID")
    }

    @Test func card_thatStaffDoNotName_isSaidToBeMissing() throws {
        let staff = try city.staff(["circulation.lend", "circulation.holds"], at: "desk-a")
        func field(_ body: () throws -> Void) -> String {
            do { try body() } catch let problem as Problem { return "\(problem.reason) \(problem.fact("field") ?? "")" } catch { return "\(error)" }
            return ""
        }
        #expect(field { _ = try staff.borrow(.init(barcode: city.item())) } == "REQUEST_MALFORMED card")
        #expect(field { _ = try staff.placeHold(.init(barcode: city.item(), pickupPoint: "desk-a")) } == "REQUEST_MALFORMED card")
        #expect(field { _ = try city.admin.loans(.init()) } == "REQUEST_MALFORMED card")
        #expect(field { _ = try staff.borrow(.init(barcode: city.item(), card: "NOBODY")) }.hasPrefix("READER_UNKNOWN"))
    }

    @Test func queues_ofConflictsAndClaims_areThereBeforeTheFirst() throws {
        let small = try SmallCity()
        let work = Work.Client(small.host.connect(.admin("admin")))
        for kind in ["circulation.conflict", "circulation.claim"] { #expect(try work.list(.init(kind: kind)).items.isEmpty) }
    }

    @Test func line_ofABarcode_isThatOfItsRecord() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        #expect(try city.admin.holdLine(.init(barcode: city.item())).holds.map(\.holdId) == [hold.holdId])
        #expect(city.reason { _ = try city.admin.holdLine(.init(barcode: "NOBODY")) } == "ITEM_UNKNOWN")
        #expect(city.reason { _ = try city.admin.holdLine(.init(recordId: city.record, barcode: city.item())) } == "FIELD_INVALID")
    }

    @Test func overrides_areListedForThoseWhoMay() throws {
        let staff = try city.staff(["circulation.lend", "circulation.override"], at: "desk-a")
        _ = try city.admin.moveItem(.init(barcode: city.item(), to: .damaged))
        _ = try city.admin.moveItem(.init(barcode: city.item(), to: .available))
        _ = try city.place(1) { ($0.scope, $0.barcode) = (.item, city.item()) }
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        _ = try staff.borrow(.init(barcode: city.item(), card: "CARD-2", overrideReason: "馆长同意"))
        let listed = try staff.overrides(.init()).conflicts.filter { $0.barcode == city.item() }
        #expect(listed.map { "\($0.reason) \($0.note)" } == ["ITEM_ON_HOLD 馆长同意"])
        let lender = try city.staff(["circulation.lend"], at: "desk-b")
        #expect(city.reason { _ = try lender.overrides(.init()) } == "RIGHT_MISSING")
    }
}
