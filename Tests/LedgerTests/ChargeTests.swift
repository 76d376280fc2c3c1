// What readers owe: charged, paid at the desk and at the kiosk, waived, refunded; cash boxes with their counts; deposits.

import BuyerMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct ChargeTests {
    private let city: LedgerFixture

    init() throws { city = try LedgerFixture() }

    @Test func charge_paidAtTheDesk_isOnTheReadersAccountAtOnce() throws {
        let reader = try city.reader()
        let charge = try city.charge(reader, 3, discount: city.yuan(1))
        #expect(charge.state == .open && charge.due?.minorUnits == 200 && charge.listPrice?.minorUnits == 300)
        #expect(try city.charge(reader, 3, discount: city.yuan(1)).chargeId == charge.chargeId)
        #expect(LedgerFixture.refusal { _ = try city.charge(reader, 4) } == "FIELD_INVALID")
        let desk = Ledger.Client(try city.staff("till"))
        let pay = Ledger.PayRequest(card: "C1", amount: city.yuan(1))
        #expect(LedgerFixture.refusal { _ = try desk.pay(pay) } == "BOX_NOT_OPEN")
        #expect(try desk.openBox(.init(counted: .init(minorUnits: 0, currency: "CNY"))).open)
        #expect(LedgerFixture.refusal { _ = try desk.openBox(.init(counted: .init(minorUnits: 0, currency: "CNY"))) } == "STATE_FORBIDS")
        let part = try desk.pay(pay)
        #expect(part.state == .confirmed && part.channel == .deskCash && part.parts.map { $0.amount?.minorUnits } == [100])
        #expect(LedgerFixture.refusal { _ = try desk.pay(.init(card: "C1", amount: city.yuan(2))) } == "AMOUNT_TOO_LARGE")
        _ = try desk.pay(.init(card: "C1", amount: city.yuan(1), chargeIds: [charge.chargeId]))
        let app = try city.signIn()
        let account = try app.account(.init())
        #expect(account.charges.map(\.state) == [.paid] && account.owed.isEmpty && account.payments.count == 2)
        #expect(account.charges[0].reason == "逾期 3 天" && account.charges[0].paid?.minorUnits == 200)
        #expect(try city.balance(.cashBox, "desk-a") == 200 && city.balance(.revenue, "overdue") == 200 && city.problems() == [])
        #expect(LedgerFixture.refusal { _ = try app.account(.init(card: "C1")) } == "FIELD_INVALID")
        #expect(LedgerFixture.refusal { _ = try desk.waiveCharge(.init(chargeId: charge.chargeId, note: "x")) } == "RIGHT_MISSING")
    }

    @Test func charge_waivedInPart_thenPaid_thenRefunded() throws {
        let reader = try city.reader()
        let charge = try city.charge(reader, 10)
        let desk = Ledger.Client(try city.staff())
        #expect(LedgerFixture.refusal { _ = try desk.waiveCharge(.init(chargeId: charge.chargeId, amount: city.yuan(11), note: "老人") ) } == "AMOUNT_TOO_LARGE")
        #expect(try desk.waiveCharge(.init(chargeId: charge.chargeId, amount: city.yuan(4), note: "老人")).due?.minorUnits == 600)
        _ = try desk.openBox(.init(counted: city.yuan(0)))
        #expect(LedgerFixture.refusal { _ = try desk.refund(.init(chargeId: charge.chargeId, note: "误收")) } == "STATE_FORBIDS")
        _ = try desk.pay(.init(card: "C1", amount: city.yuan(6)))
        #expect(LedgerFixture.refusal { _ = try desk.refund(.init(chargeId: charge.chargeId, amount: city.yuan(7), note: "误收")) } == "AMOUNT_TOO_LARGE")
        let refunded = try desk.refund(.init(chargeId: charge.chargeId, amount: city.yuan(5), note: "误收"))
        #expect(refunded.state == .refunded && refunded.refunded?.minorUnits == 500)
        // The rest, and nothing after that.
        #expect(try desk.refund(.init(chargeId: charge.chargeId, note: "误收")).refunded?.minorUnits == 600)
        #expect(LedgerFixture.refusal { _ = try desk.refund(.init(chargeId: charge.chargeId, note: "误收")) } == "AMOUNT_TOO_LARGE")
        #expect(try city.balance(.cashBox, "desk-a") == 0 && city.balance(.expense, "refunded") == 600 && city.balance(.expense, "waived") == 400)
        #expect(try city.problems() == [])
    }

    @Test func charge_takenBack_onlyWhileNothingIsPaid() throws {
        let reader = try city.reader()
        _ = try city.charge(reader, 10)
        for _ in 0..<2 { #expect(try city.buyer.takeBack(.init(source: "test.fine", key: "k1", note: "已归还")).state == .takenBack) }
        #expect(try city.balance(.readerCharges, "\(reader)") == 0 && city.balance(.revenue, "overdue") == 0)
        _ = try city.charge(reader, 10, key: "k2")
        _ = try city.kiosk.takeCash(.init(reference: "1", card: "C1", amount: city.yuan(4), boxMinorUnits: 400))
        #expect(LedgerFixture.refusal { _ = try city.buyer.takeBack(.init(source: "test.fine", key: "k2")) } == "STATE_FORBIDS")
        #expect(try city.buyer.waive(.init(source: "test.fine", key: "k2", note: "免")).state == .waived)
        #expect(try city.problems() == [] && city.balance(.readerCharges, "\(reader)") == 0)
    }

    @Test func kiosk_takesCashOnce_andItsOwnCountIsCompared() throws {
        let reader = try city.reader()
        _ = try city.charge(reader, 3)
        let request = Ledger.TakeCashRequest(reference: "t-1", card: "C1", amount: city.yuan(5), boxMinorUnits: 500)
        let taken = try city.kiosk.takeCash(request)
        #expect(!taken.differs && taken.payment?.parts.count == 1 && taken.payment?.deposit?.minorUnits == 200)
        #expect(try city.kiosk.takeCash(request).payment?.paymentId == taken.payment?.paymentId && city.balance(.cashBox, "kiosk-a") == 500)
        #expect(LedgerFixture.refusal { _ = try city.kiosk.takeCash(.init(reference: "t-1", card: "C1", amount: city.yuan(6), boxMinorUnits: 500)) } == "FIELD_INVALID")
        #expect(LedgerFixture.refusal { _ = try city.kiosk.takeCash(.init(reference: "t-2", card: "X", amount: city.yuan(6), boxMinorUnits: 500)) } == "READER_UNKNOWN")
        // The box counts a yuan less than was told: an item of work, one for this difference.
        for number in 2...3 {
            let told = try city.kiosk.takeCash(.init(reference: "t-\(number)", card: "C1", amount: city.yuan(1), boxMinorUnits: Int64(number) * 100 + 300))
            #expect(told.differs)
        }
        let items = try city.work("ledger.cash_difference", branch: city.branch)
        #expect(items.count == 1 && items[0].values.contains { $0.name == "difference" && $0.value == "-1.00 CNY" })
        // Staff empty it, and count the same.
        let staff = try city.staff()
        let box = try Ledger.Client(staff).closeBox(.init(box: "kiosk-a", counted: city.yuan(6), bankedMinorUnits: 500))
        #expect(!box.open && box.differenceMinorUnits == -100 && box.balance?.minorUnits == 100)
        #expect(try city.balance(.expense, "cash_difference") == 100 && city.balance(.bank, "main") == 500 && city.problems() == [])
        try city.act(items[0], "noted", as: staff)
        #expect(try city.work("ledger.cash_difference", branch: city.branch).count == 1)
        #expect(try city.signIn().account(.init()).deposits.map(\.minorUnits) == [400])
    }

    @Test func deposit_goesBackToItsPayers_whenNothingIsOwed() throws {
        let reader = try city.reader()
        let desk = Ledger.Client(try city.staff())
        _ = try desk.openBox(.init(counted: city.yuan(0)))
        _ = try desk.pay(.init(card: "C1", amount: city.yuan(100), deposit: true))
        let app = try city.signIn()
        let begun = try app.beginPayment(.init(partner: "pay", deposit: city.yuan(50)))
        _ = try Ledger.Client(city.host.connect(.partner("pay"))).confirmPayment(.init(paymentId: begun.paymentId, reference: "P-1", amount: city.yuan(50)))
        _ = try city.charge(reader, 2)
        let request = Ledger.ReturnDepositRequest(card: "C1", currency: "CNY")
        #expect(LedgerFixture.refusal { _ = try desk.returnDeposit(request) } == "DEPOSIT_HELD")
        _ = try desk.pay(.init(card: "C1", amount: city.yuan(2)))
        let returned = try desk.returnDeposit(request)
        #expect(returned.cash?.minorUnits == 10_000 && returned.transferred?.minorUnits == 5_000 && returned.postingIds.count == 2)
        #expect(try desk.returnDeposit(request).postingIds.isEmpty)
        #expect(try city.balance(.readerDeposit, "\(reader)") == 0 && city.balance(.bank, "partner.pay") == 0 && city.balance(.cashBox, "desk-a") == 200)
        #expect(try app.account(.init()).deposits.isEmpty && city.problems() == [])
    }

    @Test func box_countedOtherwise_isAnItemOfWork_andTheBooksSayWhatIsThere() throws {
        _ = try city.reader()
        let staff = try city.staff()
        let desk = Ledger.Client(staff)
        _ = try desk.openBox(.init(counted: city.yuan(50)))
        #expect(try city.balance(.cashBox, "desk-a") == 5_000)
        let charged = try desk.chargeReader(.init(card: "C1", fee: "copies", listPrice: city.yuan(3), reason: "复印 3 页"))
        #expect(charged.source == "desk" && charged.due?.minorUnits == 300)
        _ = try desk.pay(.init(card: "C1", amount: city.yuan(3)))
        #expect(LedgerFixture.refusal { _ = try desk.closeBox(.init(counted: city.yuan(52), bankedMinorUnits: 5_201)) } == "FIELD_INVALID")
        let closed = try desk.closeBox(.init(counted: city.yuan(52), bankedMinorUnits: 5_200))
        #expect(closed.differenceMinorUnits == -100 && closed.balance?.minorUnits == 0 && !closed.open)
        #expect(LedgerFixture.refusal { _ = try desk.closeBox(.init(counted: city.yuan(0))) } == "BOX_NOT_OPEN")
        let items = try city.work("ledger.cash_difference", branch: city.branch)
        #expect(try items.count == 2 && city.problems() == [])
        try city.act(items[1], "noted", as: staff)
        #expect(try city.work("ledger.cash_difference", branch: city.branch).map(\.itemId) == [items[0].itemId])
        #expect(try city.admin.boxes(.init()).boxes.map(\.box) == ["desk-a"])
    }
}
