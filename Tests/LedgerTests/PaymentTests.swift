// Payments that partners take: confirmed once, however they are told; and what staff decide where they do not fit. Periods.

import BuyerMessages
import LecternKitTesting
import LecternMessages
import LecternSecrets
import LecternWire
import LedgerMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct PaymentTests {
    private let city: LedgerFixture
    private let pay: Ledger.Client<TestCaller>
    private let reader: Int64

    init() throws {
        city = try LedgerFixture()
        pay = Ledger.Client(city.host.connect(.partner("pay")))
        reader = try city.reader()
    }

    private func begin(_ charges: Ledger.ReaderCharge...) throws -> Int64 {
        try city.signIn().beginPayment(.init(partner: "pay", chargeIds: charges.map(\.chargeId))).paymentId
    }

    private func confirm(_ payment: Int64, _ reference: String, _ yuan: Int64) throws -> Ledger.ConfirmPaymentResponse {
        try pay.confirmPayment(.init(paymentId: payment, reference: reference, amount: city.yuan(yuan)))
    }

    @Test func confirmation_toldAgain_isBookedOnce() throws {
        let payment = try begin(try city.charge(reader, 3), try city.charge(reader, 4, key: "k2"))
        let first = try confirm(payment, "P-1", 7)
        #expect(first.payment?.state == .confirmed && !first.repeated && !first.disputed && first.payment?.parts.count == 2)
        #expect(try confirm(payment, "P-1", 7).repeated)
        #expect(try city.balance(.bank, "partner.pay") == 700 && city.balance(.readerCharges, "\(reader)") == 0)
        // With another amount it contradicts the first: nothing is booked, and somebody looks.
        let other = try confirm(payment, "P-1", 8)
        #expect(other.disputed && other.payment?.received?.minorUnits == 700)
        #expect(try city.work("ledger.statement").count == 1 && city.balance(.bank, "partner.pay") == 700)
        // Paid a second time, with another number: that money is nobody's yet.
        let second = try confirm(payment, "P-2", 7)
        #expect(second.disputed && second.payment?.readerId == reader && second.payment?.paymentId != payment)
        #expect(try city.balance(.suspense, "pay") == 700 && city.problems() == [])
    }

    @Test func payment_notConfirmedInTime_expires_andIsTakenLate() throws {
        let charge = try city.charge(reader, 3)
        let payment = try begin(charge)
        city.advance(25 * LedgerFixture.minute)
        #expect(try city.signIn().account(.init()).payments.map(\.state) == [.expected])
        city.advance(5 * LedgerFixture.minute)
        #expect(try city.signIn().account(.init()).payments.map(\.state) == [.paymentExpired])
        #expect(LedgerFixture.refusal { _ = try city.signIn().cancelPayment(.init(paymentId: payment)) } == "STATE_FORBIDS")
        #expect(try confirm(payment, "P-1", 3).payment?.state == .confirmed)
        #expect(try city.balance(.readerCharges, "\(reader)") == 0 && city.work("ledger.payment").isEmpty)
    }

    @Test func payment_forAnotherAmount_isAccepted_andTheRestDeposited() throws {
        let payment = try begin(try city.charge(reader, 3))
        #expect(try confirm(payment, "P-1", 5).disputed)
        let item = try #require(try city.work("ledger.payment").first)
        #expect(item.values.contains { $0.name == "received" && $0.value == "5.00 CNY" } && item.values.contains { $0.name == "begun" && $0.value == "3.00 CNY" })
        #expect(try city.balance(.readerCharges, "\(reader)") == 300)
        let staff = try city.staff()
        try city.act(item, "accept", as: staff)
        let account = try city.signIn().account(.init())
        #expect(account.owed.isEmpty && account.deposits.map(\.minorUnits) == [200] && account.payments[0].state == .confirmed)
        #expect(LedgerFixture.refusal { try city.act(item, "accept", as: staff) } == "ITEM_CLOSED")
        #expect(try city.work("ledger.payment").isEmpty && city.balance(.suspense, "pay") == 0 && city.problems() == [])
    }

    @Test func payment_ofWhatWasPaidMeanwhile_isPaidBack() throws {
        let payment = try begin(try city.charge(reader, 3))
        _ = try city.kiosk.takeCash(.init(reference: "1", card: "C1", amount: city.yuan(3), boxMinorUnits: 300))
        #expect(try confirm(payment, "P-1", 3).disputed)
        try city.act(try #require(try city.work("ledger.payment").first), "refund", as: try city.staff())
        #expect(try city.balance(.bank, "partner.pay") == 0 && city.balance(.suspense, "pay") == 0 && city.problems() == [])
        #expect(try city.signIn().account(.init()).payments.map(\.state).contains(.paymentRefunded))
    }

    @Test func payment_thatNobodyBegan_getsItsReaderFromStaff() throws {
        let cancelled = try begin(try city.charge(reader, 3))
        #expect(try city.signIn().cancelPayment(.init(paymentId: cancelled)).state == .cancelled)
        #expect(try confirm(cancelled, "P-0", 3).disputed && confirm(0, "P-1", 4).disputed && confirm(0, "P-1", 4).repeated)
        // Another partner's number is not this one's.
        #expect(try city.shop.confirmPayment(.init(paymentId: cancelled, reference: "P-1", amount: city.yuan(1))).payment?.readerId == 0)
        let items = try city.work("ledger.payment")
        let item = try #require(items.first { item in item.values.contains { $0.name == "received" && $0.value == "4.00 CNY" } })
        #expect(items.count == 3 && !item.values.contains { $0.name == "reader" })
        let staff = try city.staff()
        #expect(LedgerFixture.refusal { try city.act(item, "accept", as: staff) } == "FIELD_INVALID")
        try city.act(item, "accept", inputs: [.init(name: "card", value: "C1")], as: staff)
        #expect(try city.balance(.readerDeposit, "\(reader)") == 100 && city.balance(.readerCharges, "\(reader)") == 0 && city.problems() == [])
    }

    @Test func confirmation_relayedForAPartner_isSigned() throws {
        let payment = try begin(try city.charge(reader, 3))
        let key = try city.admin.putPartnerKey(.init(partner: "pay")).key
        var request = Ledger.ConfirmPaymentRequest(paymentId: payment, reference: "P-1", amount: city.yuan(3), paidAtMs: 5, partner: "pay")
        #expect(LedgerFixture.refusal { _ = try city.shop.confirmPayment(request) } == "SIGNATURE_INVALID")
        request.signature = KeyedHash.hexadecimal("pay|\(payment)|P-1|300|CNY|5", key: Array(key.utf8))
        var forged = request
        forged.amount = city.yuan(2)
        #expect(LedgerFixture.refusal { _ = try city.shop.confirmPayment(forged) } == "SIGNATURE_INVALID")
        #expect(try city.shop.confirmPayment(request).payment?.state == .confirmed)
        #expect(LedgerFixture.refusal { _ = try city.admin.putPartnerKey(.init(partner: "none")) } == "PARTNER_UNKNOWN")
        #expect(LedgerFixture.refusal { _ = try city.shop.confirmPayment(.init(reference: "P-3", amount: city.yuan(1), partner: "none")) } == "PARTNER_UNKNOWN")
    }

    @Test func period_closed_takesNoPostingAnyMore() throws {
        let staff = Ledger.Client(try city.staff())
        _ = try city.charge(reader, 3)
        let first = try #require(try staff.periods(.init()).periods.first?.period)
        #expect(LedgerFixture.refusal { _ = try staff.closePeriod(.init(period: first)) } == "PERIOD_NOT_OVER")
        let then = city.host.clock.nowMilliseconds
        city.advance(40 * LedgerFixture.day)
        _ = try city.charge(reader, 3, key: "k2")
        let second = try #require(try city.admin.periods(.init()).periods.first?.period)
        #expect(first < second)
        city.advance(40 * LedgerFixture.day)
        #expect(LedgerFixture.refusal { _ = try city.admin.closePeriod(.init(period: second)) } == "PERIOD_OUT_OF_ORDER")
        let closed = try city.admin.closePeriod(.init(period: first))
        #expect(closed.state == .periodClosed && closed.postings == 1)
        #expect(LedgerFixture.refusal { _ = try city.admin.closePeriod(.init(period: first)) } == "STATE_FORBIDS")
        #expect(LedgerFixture.refusal { _ = try city.admin.closePeriod(.init(period: "1999-01")) } == "FIELD_INVALID")
        // What happened in it and is told now stands in the month of now.
        var kiosk = city.host.connect(.device("kiosk-a"))
        kiosk.happenedAtMilliseconds = then
        _ = try Ledger.Client(kiosk).takeCash(.init(reference: "1", card: "C1", amount: city.yuan(3), boxMinorUnits: 300))
        let posting = try #require(try city.admin.postings(.init(kind: .cashBox, code: "kiosk-a", currency: "CNY")).postings.first)
        #expect(try posting.happenedAtMs == then && posting.period > second && posting.terminal == "kiosk-a" && city.problems() == [])
    }

    @Test func dispute_isOneItemOfWork_forEachLineAndDifference() throws {
        let staff = try city.staff()
        let desk = Ledger.Client(staff)
        let request = Ledger.DisputeRequest(partner: "shop", period: "2026-11", reference: "S-1", difference: "list_price", ours: "4000", theirs: "4200")
        let first = try desk.dispute(request)
        #expect(try first.added && !desk.dispute(request).added)
        #expect(LedgerFixture.refusal { _ = try desk.dispute(.init(partner: "none", period: "2026-11", reference: "S-1", difference: "isbn")) } == "PARTNER_UNKNOWN")
        try city.act(try #require(try city.work("ledger.statement").first), "theirs", as: staff)
        #expect(try city.work("ledger.statement").isEmpty)
    }
}
