// The moves of payments that a partner takes: begun, given up, confirmed in time, late, twice and wrongly; and what staff decide of them.

internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import TypesMessages
internal import WorkMessages

extension AcquisitionSimulation {
    func beginPayment() throws {
        let debtors = model.readers.indices.filter { model.books.owed($0) > 0 }
        let reader = debtors.isEmpty || calls.random.chance(percent: 20) ? anyReader() : calls.random.pick(debtors)
        let open = model.books.open(of: reader)
        let isDeposit = open.isEmpty || calls.random.chance(percent: 15)
        var charges = isDeposit ? [] : Array(open.shuffled(using: &calls.random).prefix(1 + calls.random.below(2)))
        var reason: String?
        // One that is not open any more, or another reader's.
        if !isDeposit, calls.random.chance(percent: 12), let other = model.books.charges.indices.randomElement(using: &calls.random), !charges.contains(other) {
            charges.append(other)
            let charge = model.books.charges[other]
            reason = charge.reader != reader ? "CHARGE_UNKNOWN" : charge.state != .open ? "STATE_FORBIDS" : nil
        }
        let amount = isDeposit ? Int64(1 + calls.random.below(3_000)) : charges.reduce(0) { $0 + model.books.charges[$1].due }
        let request = Ledger.BeginPaymentRequest(
            partner: Self.app, chargeIds: charges.map { model.books.charges[$0].id }, deposit: isDeposit ? Self.money(amount) : nil)
        guard let bytes = try call("ledger/BeginPayment", try request.encoded(), by: try self.reader(reader), refused: reason, "\(reader) \(amount)")
        else { return }
        let told = try Ledger.Payment(bytes)
        model.books.payments.append(
            ModelPayment(
                id: told.paymentId, partner: Self.app, reader: reader, amount: amount,
                parts: charges.map { (model.books.charges[$0].id, model.books.charges[$0].due) }, state: .expected,
                expiresAt: calls.now + AcquisitionModel.paymentMilliseconds))
    }

    /// A payment to a partner, of a state that is chosen first.
    private func pickPayment(_ states: ModelPayment.State...) -> Int? {
        let isAny = calls.random.chance(percent: 20)
        let found = Dictionary(
            grouping: model.books.payments.indices.filter {
                model.books.payments[$0].partner != nil && (isAny || states.contains(model.books.payments[$0].state))
            }
        ) { model.books.payments[$0].state.rawValue }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    func cancelPayment() throws {
        guard let index = pickPayment(.expected) else { return }
        let payment = model.books.payments[index]
        let isOther = calls.random.chance(percent: 10)
        let reader = isOther ? anyReader() : payment.reader ?? anyReader()
        let reason = reader != payment.reader ? "PAYMENT_UNKNOWN" : payment.state != .expected ? "STATE_FORBIDS" : nil
        let request = Ledger.CancelPaymentRequest(paymentId: payment.id)
        guard try call("ledger/CancelPayment", try request.encoded(), by: try self.reader(reader), refused: reason, "\(payment.id)") != nil else { return }
        model.books.payments[index].state = .cancelled
    }

    /// Who confirms: the partner, with or without somebody signed in there.
    private func confirmer() throws -> Asker { calls.random.chance(percent: 50) ? try reader(anyReader(), atShop: Self.app) : shop(Self.app) }

    func confirm(_ chosen: Int? = nil) throws {
        let index = chosen ?? (calls.random.chance(percent: 90) ? pickPayment(.expected, .expired, .cancelled) : nil)
        let payment = index.map { model.books.payments[$0] }
        let known = model.books.payments.filter { !$0.reference.isEmpty }
        var reference = "A-\(number())"
        var amount = payment.map { $0.amount == 0 ? $0.received : $0.amount } ?? Int64(1 + calls.random.below(2_000))
        if calls.random.chance(percent: 12) { amount += 1 }
        if calls.random.chance(percent: 12), let old = known.randomElement(using: &calls.random) { reference = old.reference }
        // The same confirmation again, or one that contradicts it.
        if let payment, !payment.reference.isEmpty, calls.random.chance(percent: 60) { (reference, amount) = (payment.reference, payment.received) }
        if calls.random.chance(percent: 5) { amount += 1 }
        let request = Ledger.ConfirmPaymentRequest(paymentId: payment?.id ?? 0, reference: reference, amount: Self.money(amount), paidAtMs: calls.now)
        guard let bytes = try call("ledger/ConfirmPayment", try request.encoded(), by: try confirmer(), "\(payment?.id ?? 0) \(reference) \(amount)")
        else { return }
        let told = try Ledger.ConfirmPaymentResponse(bytes)
        if let old = known.first(where: { $0.reference == reference }) {
            let isSame = old.received == amount && (payment == nil || payment?.id == old.id)
            guard told.repeated, told.disputed == (!isSame || old.state == .disputed), told.payment?.paymentId == old.id else {
                throw calls.violation("a confirmation counts once", "\(told)\n  of \(old)")
            }
            return
        }
        try confirmed(told, index, amount, reference)
    }

    private func confirmed(_ told: Ledger.ConfirmPaymentResponse, _ index: Int?, _ amount: Int64, _ reference: String) throws {
        let payment = index.map { model.books.payments[$0] }
        let bank = "partner.\(Self.app)"
        guard let index, let payment, payment.reference.isEmpty else {
            model.books.post(calls.now, debit: [(.bank, bank, amount)], credit: [(.suspense, Self.app, amount)])
            model.books.payments.append(
                ModelPayment(
                    id: told.payment?.paymentId ?? 0, partner: Self.app, reader: payment?.reader, state: .disputed, received: amount, reference: reference))
            return try compare(told.payment, model.books.payments.count - 1)
        }
        let owed = payment.parts.isEmpty ? amount : payment.parts.reduce(0) { sum, part in
            sum + min(model.books.charge(part.charge).map { model.books.charges[$0].due } ?? 0, part.amount)
        }
        model.books.payments[index].reference = reference
        model.books.payments[index].received = amount
        if [.expected, .expired].contains(payment.state), amount == payment.amount, amount <= owed {
            let charges = payment.parts.map(\.charge).sorted().compactMap { model.books.charge($0) }
            model.books.payments[index].state = .confirmed
            model.books.payments[index].deposit = model.books.settle(
                amount, from: (.bank, bank), over: charges, code: model.code(payment.reader ?? 0), calls.now)
        } else {
            model.books.payments[index].state = .disputed
            model.books.post(calls.now, debit: [(.bank, bank, amount)], credit: [(.suspense, Self.app, amount)])
        }
        try compare(told.payment, index)
    }

    private func compare(_ told: Ledger.Payment?, _ index: Int) throws {
        let payment = model.books.payments[index]
        let isAlike =
            told?.state.rawValue == payment.state.rawValue && told?.received?.minorUnits == payment.received && told?.deposit?.minorUnits == payment.deposit
            && told?.paymentId == payment.id
        guard isAlike else { throw calls.violation("a payment is what was done to it", "\(told.map { "\($0)" } ?? "none")\n  had to be \(payment)") }
        try compareAccounts()
    }

    /// Staff decide of a payment that does not fit.
    func settlePayment() throws {
        guard let index = pickPayment(.disputed) else { return }
        let payment = model.books.payments[index]
        let asker = try staff(at: claimant("ledger.payment", "\(payment.id)"))
        let claim = try claim("ledger.payment", "\(payment.id)", right: "ledger.settle", branch: 0, by: asker)
        guard (claim != nil) == (payment.state == .disputed) else {
            throw calls.violation("what does not fit is to be decided", "\(payment): \(claim.map { "\($0)" } ?? "no item of work")")
        }
        let isAccepted = calls.random.chance(percent: 60)
        let reader = payment.reader ?? anyReader()
        let inputs = isAccepted && payment.reader == nil ? [Work.FieldValue(name: "card", value: model.readers[reader].card)] : []
        let act = Work.Act(key: "\(payment.id)", claim: claim ?? 0, action: isAccepted ? "accept" : "refund", inputs: inputs)
        let reason = payment.state == .disputed ? nil : "STATE_FORBIDS"
        guard try call("ledger/ActOnWork", try act.encoded(), by: asker, refused: reason, "\(act.action) \(payment.id)") != nil else { return }
        if isAccepted {
            model.books.payments[index].reader = reader
            model.books.payments[index].state = .confirmed
            model.books.payments[index].deposit = model.books.settle(
                payment.received, from: (.suspense, Self.app), over: model.books.open(of: reader), code: model.code(reader), calls.now)
        } else {
            model.books.payments[index].state = .refunded
            model.books.post(
                calls.now, debit: [(.suspense, Self.app, payment.received)], credit: [(.bank, "partner.\(Self.app)", payment.received)])
        }
        try compareAccounts()
    }
}
