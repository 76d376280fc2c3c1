// Holds on electronic copies: the line of a record, the offer to whoever is next, and its end.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct ElectronicHoldTests {
    private let city: HoldCity

    init() throws { city = try HoldCity() }

    private func license(slots: UInt32, form: Circulation.ElectronicForm = .ebook) throws {
        _ = try city.admin.putLicence(.init(
            code: "H-\(city.item())-\(form.rawValue)", recordId: city.record, form: form, itemType: "ebook", branchCode: "A", kind: .slots, slots: slots,
            url: "https://read.example/{token}"))
    }

    private func place(_ reader: Int, form: Circulation.ElectronicForm = .anyElectronicForm, group: Int64 = 0) throws -> Circulation.Hold {
        city.pass(milliseconds: 5)
        return try city.reader(reader).placeHold(.init(recordId: city.record, groupWithHoldId: group, form: form, electronic: true))
    }

    private func borrow(_ reader: Int, form: Circulation.ElectronicForm = .anyElectronicForm) throws -> Circulation.Loan {
        try #require(try city.reader(reader).borrow(.init(recordId: city.record, form: form)).loan)
    }

    private func giveBack(_ loan: Circulation.Loan, _ reader: Int) throws { _ = try city.reader(reader).return(.init(barcode: loan.item?.barcode ?? "")) }
    private func licence() throws -> Circulation.Licence { try #require(try city.admin.licences(.init(recordId: city.record)).licences.first) }

    @Test func line_isServedInItsOrder_byOffersThatNobodyElseTakes() throws {
        try license(slots: 1)
        let loan = try borrow(0)
        let (first, second) = (try place(1), try place(2, form: .ebook))
        #expect(first.position == 1 && second.position == 2 && first.electronic && first.pickupPoint.isEmpty && second.form == .ebook)
        #expect(city.reason { _ = try place(1) } == "HOLD_EXISTS" && city.reason { _ = try place(0) } == "ON_LOAN_TO_READER")
        #expect(city.reason { _ = try city.reader(0).renew(.init(barcode: loan.item?.barcode ?? "")) } == "RENEWAL_AWAITED")
        #expect(try city.admin.holdLine(.init(recordId: city.record, electronic: true)).holds.map(\.holdId) == [first.holdId, second.holdId])
        #expect(try city.line().isEmpty)
        try giveBack(loan, 0)
        let offered = try city.hold(first)
        #expect(offered.state == .ready && offered.shelfUntilMs == offered.readyAtMs + 3 * SmallCity.day)
        #expect(try city.told(1).contains("circulation.copy_offered"))
        #expect(city.reason { _ = try borrow(3) } == "LICENCE_EXHAUSTED" && city.reason { _ = try borrow(2) } == "LICENCE_EXHAUSTED")
        #expect(try licence().offered == 1 && licence().lent == 0)
        let filled = try borrow(1)
        #expect(try city.hold(first).state == .filled && city.hold(first).loanId == filled.loanId)
        #expect(try licence().offered == 0 && licence().lent == 1 && city.hold(second).position == 1)
        try giveBack(filled, 1)
        #expect(try city.state(second) == .ready)
    }

    @Test func offer_thatNobodyTakes_goesToTheNext() throws {
        try license(slots: 1)
        let loan = try borrow(0)
        let holds = try [place(1), place(2), place(3)]
        try giveBack(loan, 0)
        city.small.advance(to: city.now + 3 * SmallCity.day + 2)
        #expect(try holds.map(city.state) == [.expired, .ready, .waiting])
        #expect(try city.hold(holds[0]).closedWhy == "not_picked_up" && licence().offered == 1)
        _ = try city.reader(2).cancelHold(.init(holdId: holds[1].holdId))
        #expect(try holds.map(city.state) == [.expired, .cancelled, .ready] && licence().offered == 1)
        _ = try borrow(3)
        #expect(try licence().offered == 0 && licence().lent == 1)
    }

    @Test func moreSlots_areOfferedAtOnce_inTheirForm() throws {
        try license(slots: 1)
        let loan = try borrow(0)
        let (ebook, audio) = (try place(1, form: .ebook), try place(2))
        try license(slots: 1, form: .audiobook)
        #expect(try city.state(ebook) == .waiting && city.state(audio) == .ready)
        try license(slots: 2)
        #expect(try city.state(ebook) == .ready)
        #expect(try borrow(2).item?.barcode != loan.item?.barcode)
        // A copy that is free is offered to who asks for one.
        try license(slots: 3)
        #expect(try place(3).state == .ready)
    }

    @Test func suspendedHold_letsOthersGoFirst_andPaperServesNone() throws {
        try license(slots: 1)
        let loan = try borrow(0)
        let (first, second) = (try place(1), try place(2))
        _ = try city.reader(1).suspendHold(.init(holdId: first.holdId))
        try giveBack(loan, 0)
        #expect(try city.state(first) == .suspended && city.state(second) == .ready)
        _ = try city.reader(2).cancelHold(.init(holdId: second.holdId))
        #expect(try city.reader(1).resumeHold(.init(holdId: first.holdId)).state == .ready)
        // An item of paper that comes back is nobody's.
        _ = try city.reader(3).borrow(.init(barcode: city.item()))
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).sortTo == .shelf)
    }

    @Test func holdThatMakesNoSense_isRefused() throws {
        #expect(city.reason { _ = try place(1) } == "NOT_LICENSED")
        try license(slots: 1)
        func field(_ request: Circulation.PlaceHoldRequest) -> String {
            do { _ = try city.reader(1).placeHold(request) } catch let problem as Problem { return problem.fact("field") ?? problem.reason } catch { return "\(error)" }
            return ""
        }
        #expect(field(.init(recordId: city.record, pickupPoint: "kiosk-a", electronic: true)) == "pickup_point" && field(.init(electronic: true)) == "record_id")
        #expect(field(.init(recordId: city.record, form: .ebook)) == "form")
        _ = try city.admin.putLicence(.init(
            code: "H-\(city.item())-2", itemType: "ebook", kind: .metered, loansMax: 1, url: "https://read.example/{token}"))
        _ = try giveBack(borrow(0), 0)
        #expect(city.reason { _ = try place(1) } == "LICENCE_EXHAUSTED")
    }
}
