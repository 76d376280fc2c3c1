// The moves of those who charge, take and give money at desks and kiosks, and of those who keep the books.

internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import TypesMessages

extension AcquisitionSimulation {
    private static let fees = ["copies", "card"]

    /// A desk or an administrator that keeps a box: the box has the terminal's name.
    private func cashier() throws -> (asker: Asker, box: String) {
        if calls.random.chance(percent: 25) { return (admin, "admin") }
        let desk = calls.random.pick(Self.desks)
        return (try staff(at: desk), desk)
    }

    private func isOpen(_ box: String) -> Bool { model.books.boxes[box] ?? false }

    /// Some amount up to a bound, often the bound itself, or one more or less.
    private func amount(upTo most: Int64) -> Int64 {
        switch calls.random.below(7) {
        case 0: most + 1
        case 1: max(most - 1, 1)
        case 2, 3, 4: max(most, 1)
        default: 1 + Int64(calls.random.below(Int(max(most, 1))))
        }
    }

    func budget() throws {
        let left = model.books.left(AcquisitionModel.budget)
        let isMore = calls.random.chance(percent: left < AcquisitionModel.priceMax ? 90 : 50)
        let change = isMore ? Int64(1 + calls.random.below(20_000)) : -amount(upTo: left)
        let request = Ledger.PutBudgetRequest(code: AcquisitionModel.budget, change: Self.money(change))
        let reason = -change > left ? "BALANCE_TOO_LOW" : nil
        guard try call("ledger/PutBudget", try request.encoded(), by: try keeper(), refused: reason, "\(change)") != nil else { return }
        model.books.post(calls.now, debit: [(.bank, "main", change)], credit: [(.budget, AcquisitionModel.budget, change)])
        try compareAccounts()
    }

    /// Gives the budget so much that just an amount is left of it.
    func leave(_ amount: Int64) throws {
        let change = amount - model.books.left(AcquisitionModel.budget)
        guard change != 0 else { return }
        let request = Ledger.PutBudgetRequest(code: AcquisitionModel.budget, change: Self.money(change))
        guard try call("ledger/PutBudget", try request.encoded(), by: admin, "\(change)") != nil else { return }
        model.books.post(calls.now, debit: [(.bank, "main", change)], credit: [(.budget, AcquisitionModel.budget, change)])
    }

    // MARK: Charges

    func charge() throws {
        let reader = anyReader()
        let (fee, price) = (calls.random.pick(Self.fees), Int64(1 + calls.random.below(3_000)))
        let request = Ledger.ChargeReaderRequest(card: model.readers[reader].card, fee: fee, listPrice: Self.money(price), reason: "复印")
        guard let bytes = try call("ledger/ChargeReader", try request.encoded(), by: try keeper(), "\(reader) \(price)") else { return }
        model.books.charge(try Ledger.ReaderCharge(bytes).chargeId, reader, code: model.code(reader), fee, price, calls.now)
    }

    /// A charge, of a state that is chosen first.
    private func pickCharge(_ states: ModelCharge.State...) -> Int? {
        let isAny = calls.random.chance(percent: 20)
        let found = Dictionary(grouping: model.books.charges.indices.filter { isAny || states.contains(model.books.charges[$0].state) }) {
            model.books.charges[$0].state.rawValue * 2 + (model.books.charges[$0].paid > 0 ? 1 : 0)
        }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    /// A charge is as the model has it.
    private func compare(_ told: Ledger.ReaderCharge, _ index: Int) throws {
        let charge = model.books.charges[index]
        let found = ModelCharge(
            id: told.chargeId, reader: charge.reader, fee: told.fee, price: told.listPrice?.minorUnits ?? 0, state: .init(rawValue: told.state.rawValue) ?? .open,
            paid: told.paid?.minorUnits ?? 0, waived: told.waived?.minorUnits ?? 0, refunded: told.refunded?.minorUnits ?? 0)
        guard found == charge, told.due?.minorUnits == charge.due else { throw calls.violation("a charge is what was done to it", "\(told)\n  had to be \(charge)") }
    }

    func waive() throws {
        guard let index = pickCharge(.open) else { return }
        let charge = model.books.charges[index]
        let amount: Int64? = calls.random.chance(percent: 40) ? nil : self.amount(upTo: charge.due)
        let reason = charge.state != .open ? "STATE_FORBIDS" : amount ?? 0 > charge.due ? "AMOUNT_TOO_LARGE" : nil
        let request = Ledger.WaiveChargeRequest(chargeId: charge.id, amount: amount.map(Self.money), note: "减免")
        guard let bytes = try call("ledger/WaiveCharge", try request.encoded(), by: try keeper(), refused: reason, "\(charge.id) \(amount ?? -1)") else { return }
        model.books.waive(index, amount ?? charge.due, code: model.code(charge.reader), calls.now)
        try compare(try Ledger.ReaderCharge(bytes), index)
    }

    func refund() throws {
        guard let index = pickCharge(.paid, .refunded) else { return }
        let (asker, box) = try cashier()
        let charge = model.books.charges[index]
        let paid = charge.paid - charge.refunded
        let told: Int64? = calls.random.chance(percent: 40) ? nil : amount(upTo: paid)
        let amount = told ?? max(1, paid)
        var reason: String?
        if !isOpen(box) {
            reason = "BOX_NOT_OPEN"
        } else if charge.state != .paid && charge.state != .refunded {
            reason = "STATE_FORBIDS"
        } else if amount > paid {
            reason = "AMOUNT_TOO_LARGE"
        } else if amount > model.books.balance(.box, box) {
            reason = "BALANCE_TOO_LOW"
        }
        let request = Ledger.RefundRequest(chargeId: charge.id, amount: told.map(Self.money), note: "退费")
        guard let bytes = try call("ledger/Refund", try request.encoded(), by: asker, refused: reason, "\(charge.id) \(amount)") else { return }
        model.books.charges[index].state = .refunded
        model.books.charges[index].refunded += amount
        model.books.post(calls.now, debit: [(.expense, "refunded", amount)], credit: [(.box, box, amount)])
        try compare(try Ledger.ReaderCharge(bytes), index)
    }

    // MARK: Cash

    func pay() throws {
        let reader = anyReader()
        let (asker, box) = try cashier()
        let owed = model.books.owed(reader)
        let amount = amount(upTo: owed)
        let reason = !isOpen(box) ? "BOX_NOT_OPEN" : amount > owed ? "AMOUNT_TOO_LARGE" : nil
        let request = Ledger.PayRequest(card: model.readers[reader].card, amount: Self.money(amount))
        guard let bytes = try call("ledger/Pay", try request.encoded(), by: asker, refused: reason, "\(reader) \(amount)") else { return }
        try took(try Ledger.Payment(bytes), reader, amount, box, over: model.books.open(of: reader))
    }

    func deposit() throws {
        let reader = anyReader()
        let (asker, box) = try cashier()
        let amount = Int64(1 + calls.random.below(5_000))
        let request = Ledger.PayRequest(card: model.readers[reader].card, amount: Self.money(amount), deposit: true)
        guard let bytes = try call("ledger/Pay", try request.encoded(), by: asker, refused: isOpen(box) ? nil : "BOX_NOT_OPEN", "\(reader) deposits \(amount)")
        else { return }
        try took(try Ledger.Payment(bytes), reader, amount, box, over: [])
    }

    /// A kiosk takes cash: with its reader signed in, or of a card.
    func takeCash() throws {
        let reader = anyReader()
        let amount = amount(upTo: model.books.owed(reader))
        let isSignedIn = calls.random.chance(percent: 50)
        let asker = isSignedIn ? try atKiosk(reader) : Asker(terminal: .device(Self.kiosk))
        let request = Ledger.TakeCashRequest(
            reference: "K-\(number())", card: isSignedIn ? "" : model.readers[reader].card, amount: Self.money(amount),
            boxMinorUnits: model.books.balance(.box, Self.kiosk) + amount)
        guard let bytes = try call("ledger/TakeCash", try request.encoded(), by: asker, "\(reader) \(amount)") else { return }
        let told = try Ledger.TakeCashResponse(bytes)
        guard !told.differs, let payment = told.payment else { throw calls.violation("a box has what was taken", "\(told)") }
        model.books.boxes[Self.kiosk] = true
        try took(payment, reader, amount, Self.kiosk, over: model.books.open(of: reader))
    }

    private func took(_ told: Ledger.Payment, _ reader: Int, _ amount: Int64, _ box: String, over charges: [Int]) throws {
        let rest = model.books.settle(amount, from: (.box, box), over: charges, code: model.code(reader), calls.now)
        model.books.payments.append(
            ModelPayment(id: told.paymentId, reader: reader, amount: amount, state: .confirmed, received: amount, deposit: rest))
        guard told.deposit?.minorUnits ?? 0 == rest, told.state == .confirmed else { throw calls.violation("what is not owed is deposited", "\(told): \(rest)") }
    }

    func returnDeposit() throws {
        let reader = calls.random.pick(model.readers.indices.filter { model.books.owed($0) == 0 } + [anyReader()])
        let (asker, box) = try cashier()
        let deposited = model.books.payments.indices.filter { index in
            let payment = model.books.payments[index]
            return payment.reader == reader && payment.deposit > payment.returned
        }
        func sum(_ isPartners: Bool) -> Int64 {
            deposited.map { model.books.payments[$0] }.filter { ($0.partner != nil) == isPartners }.reduce(0) { $0 + $1.deposit - $1.returned }
        }
        let (cash, transferred) = (sum(false), sum(true))
        var reason: String?
        if model.books.owed(reader) > 0 {
            reason = "DEPOSIT_HELD"
        } else if cash > 0, !isOpen(box) {
            reason = "BOX_NOT_OPEN"
        } else if cash > model.books.balance(.box, box) {
            reason = "BALANCE_TOO_LOW"
        }
        let request = Ledger.ReturnDepositRequest(card: model.readers[reader].card, currency: "CNY")
        guard let bytes = try call("ledger/ReturnDeposit", try request.encoded(), by: asker, refused: reason, "\(reader)") else { return }
        let told = try Ledger.ReturnDepositResponse(bytes)
        guard told.cash?.minorUnits == cash, told.transferred?.minorUnits == transferred else {
            throw calls.violation("deposits go back to where they came from", "\(told): \(cash) in cash and \(transferred) otherwise")
        }
        let code = model.code(reader)
        if cash > 0 { model.books.post(calls.now, debit: [(.deposit, code, cash)], credit: [(.box, box, cash)]) }
        for index in deposited {
            let payment = model.books.payments[index]
            model.books.payments[index].returned = payment.deposit
            guard let partner = payment.partner else { continue }
            let amount = payment.deposit - payment.returned
            model.books.post(calls.now, debit: [(.deposit, code, amount)], credit: [(.bank, "partner.\(partner)", amount)])
        }
        try compareAccounts()
    }

    // MARK: Boxes

    /// What is counted in a box: mostly what the books say.
    private func count(_ box: String) -> Int64 {
        let balance = model.books.balance(.box, box)
        return calls.random.chance(percent: 85) ? balance : max(0, balance + Int64(calls.random.below(400)) - 200)
    }

    private func counted(_ counted: Int64, _ box: String) {
        let difference = counted - model.books.balance(.box, box)
        guard difference != 0 else { return }
        let (more, less) = (max(difference, 0), max(-difference, 0))
        model.books.post(
            calls.now, debit: [(.box, box, more), (.expense, "cash_difference", less)], credit: [(.box, box, less), (.expense, "cash_difference", more)])
    }

    func openBox() throws {
        let (asker, box) = try cashier()
        let counted = count(box)
        let request = Ledger.OpenBoxRequest(counted: Self.money(counted))
        guard try call("ledger/OpenBox", try request.encoded(), by: asker, refused: isOpen(box) ? "STATE_FORBIDS" : nil, "\(box) \(counted)") != nil else { return }
        model.books.boxes[box] = true
        self.counted(counted, box)
        try compareAccounts()
    }

    func closeBox() throws {
        let (asker, own) = try cashier()
        let box = calls.random.chance(percent: 30) ? Self.kiosk : own
        let counted = count(box)
        let banked = calls.random.chance(percent: 50) ? 0 : Int64(calls.random.below(Int(counted) + 1))
        let request = Ledger.CloseBoxRequest(box: box == own ? "" : box, counted: Self.money(counted), bankedMinorUnits: banked)
        guard try call("ledger/CloseBox", try request.encoded(), by: asker, refused: isOpen(box) ? nil : "BOX_NOT_OPEN", "\(box) \(counted)") != nil else { return }
        self.counted(counted, box)
        if banked > 0 { model.books.post(calls.now, debit: [(.bank, "main", banked)], credit: [(.box, box, banked)]) }
        model.books.boxes[box] = false
        try compareAccounts()
    }

    // MARK: Sales and months

    func enterSale() throws {
        let shop = calls.random.pick(Self.shops)
        let (reference, price) = (reference(shop), Int64(1 + calls.random.below(9_000)))
        let left = model.books.left(AcquisitionModel.budget)
        let exceeds = calls.random.chance(percent: 15)
        let amount = exceeds ? max(1, left + Int64(calls.random.below(3)) - 1) : price
        let sale = Ledger.Sale(partner: shop, reference: reference, listPrice: Self.money(amount))
        let reason = model.books.knows(shop, reference) ? "SALE_KNOWN" : amount > left ? "BUDGET_EXCEEDED" : nil
        let request = Ledger.EnterSaleRequest(budget: AcquisitionModel.budget, sale: sale)
        guard try call("ledger/EnterSale", try request.encoded(), by: try keeper(), refused: reason, "\(shop) \(reference) \(amount)") != nil else { return }
        let key = "desk/\(shop)/\(reference)"
        model.books.reservations[key] = ModelReservation(budget: AcquisitionModel.budget, amount: amount, expiresAt: calls.now + 60_000)
        model.books.commit(key, amount, to: shop, reference, calls.now)
        model.books.sales[model.books.sales.count - 1].isEntered = true
        try compareAccounts()
    }

    func reverseSale() throws {
        let sales = model.books.sales
        guard let entered = sales.indices.filter({ sales[$0].isEntered }).randomElement(using: &calls.random) ?? sales.indices.randomElement(using: &calls.random)
        else { return }
        let index = calls.random.chance(percent: 20) ? calls.random.below(sales.count) : entered
        let sale = sales[index]
        let reference = calls.random.chance(percent: 85) ? "R-\(number())" : reference(sale.partner)
        var reason: String?
        if sale.isReversal {
            reason = "SALE_UNKNOWN"
        } else if !sale.isEntered {
            reason = "POSTING_OWNED"
        } else if model.books.knows(sale.partner, reference) {
            reason = "SALE_KNOWN"
        } else if sale.isReversed {
            reason = "STATE_FORBIDS"
        }
        // Told again, it is answered as it is.
        let isRepeat = sales.contains { $0.partner == sale.partner && $0.isReversal && $0.reference == reference && $0.key == "desk/\(sale.partner)/\(sale.reference)" }
        if isRepeat { reason = nil }
        let request = Ledger.ReverseSaleRequest(partner: sale.partner, sale: sale.reference, reference: reference)
        guard try call("ledger/ReverseSale", try request.encoded(), by: try keeper(), refused: reason, "\(sale.partner) \(sale.reference)") != nil else { return }
        guard !isRepeat else { return }
        model.books.sales[index].isReversed = true
        model.books.reverse("desk/\(sale.partner)/\(sale.reference)", sale.partner, reference, calls.now)
        try compareAccounts()
    }

    func payPartner() throws {
        let shop = calls.random.pick(Self.shops)
        let owed = max(0, model.books.balance(.partner, shop))
        let (amount, reference) = (amount(upTo: owed), "P-\(number())")
        let request = Ledger.PayPartnerRequest(partner: shop, amount: Self.money(amount), reference: reference)
        let reason = amount > model.books.balance(.partner, shop) ? "AMOUNT_TOO_LARGE" : nil
        guard try call("ledger/PayPartner", try request.encoded(), by: try keeper(), refused: reason, "\(shop) \(amount)") != nil else { return }
        model.books.post(calls.now, debit: [(.partner, shop, amount)], credit: [(.bank, "main", amount)])
    }

    func closePeriod(_ chosen: String? = nil) throws {
        let months = model.books.months
        let current = ModelMonth(calls.now).text
        let open = months.keys.filter { months[$0] == false }.sorted()
        let month = chosen ?? calls.random.pick(open.isEmpty || calls.random.chance(percent: 20) ? months.keys.sorted() + ["2020-01"] : open)
        var reason: String?
        if let isClosed = months[month] {
            if isClosed {
                reason = "STATE_FORBIDS"
            } else if month >= current {
                reason = "PERIOD_NOT_OVER"
            } else if open.first != month {
                reason = "PERIOD_OUT_OF_ORDER"
            }
        } else {
            reason = "FIELD_INVALID"
        }
        let request = Ledger.ClosePeriodRequest(period: month)
        guard try call("ledger/ClosePeriod", try request.encoded(), by: try keeper(), refused: reason, month) != nil else { return }
        model.books.months[month] = true
    }
}
