// Makes the moves, turns the clock to where something ends, and compares what there is with the model.

internal import AcquisitionMessages
internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import TypesMessages

extension AcquisitionSimulation {
    func make(_ move: AcquisitionMove) throws {
        switch move {
        case .choose: try choose()
        case .issue: try issue()
        case .cancel: try cancel()
        case .takeBack: try takeBack()
        case .bring: try bring()
        case .lose: try lose()
        case .accession: try accession()
        case .keep: try keep()
        case .reverse: try reverse()
        case .block: try block()
        case .budget: try budget()
        case .clock(let milliseconds): calls.turn(by: milliseconds)
        case .exactly(let offset): try turnExactly(offset)
        case .timers: try runTimers()
        case .again: try calls.sendAgain { self.isOver($0.session) }
        case .compare: try compare(everything: false)
        default: try makeOfMoney(move)
        }
    }

    private func makeOfMoney(_ move: AcquisitionMove) throws {
        switch move {
        case .charge: try charge()
        case .pay: try pay()
        case .waive: try waive()
        case .refund: try refund()
        case .deposit: try deposit()
        case .returnDeposit: try returnDeposit()
        case .takeCash: try takeCash()
        case .beginPayment: try beginPayment()
        case .cancelPayment: try cancelPayment()
        case .confirm: try confirm()
        case .settlePayment: try settlePayment()
        case .openBox: try openBox()
        case .closeBox: try closeBox()
        case .enterSale: try enterSale()
        case .reverseSale: try reverseSale()
        case .payPartner: try payPartner()
        case .closePeriod: try closePeriod()
        default: break
        }
    }

    // MARK: The clock

    /// Turns the clock to a moment at which something ends, or to the milliseconds around it, and has somebody come then.
    private func turnExactly(_ offset: Int64) throws {
        switch calls.random.below(4) {
        case 0:
            try turnToMonth(offset)
            try closePeriod(model.books.months.keys.filter { model.books.months[$0] == false }.min())
        case 1:
            let waiting = model.books.payments.indices.filter { model.books.payments[$0].state == .expected && model.books.payments[$0].expiresAt > calls.now + 1 }
            guard !waiting.isEmpty else { return }
            let index = calls.random.pick(waiting)
            calls.turn(by: model.books.payments[index].expiresAt + offset - calls.now)
            if calls.random.chance(percent: 60) { try runTimers() }
            try confirm(index)
        default:
            let soon = model.purchases.indices.flatMap { index in model.purchases[index].moments.filter { $0 > calls.now + 1 }.map { (index: index, at: $0) } }
            guard !soon.isEmpty else { return }
            let (index, at) = calls.random.pick(soon)
            calls.turn(by: at + offset - calls.now)
            if calls.random.chance(percent: 70) { try runTimers() }
            switch model.purchases[index].state {
            case .issued, .lost: try bring(index)
            case .returned: try accession(index)
            default: try calls.random.chance(percent: 70) ? issue(index) : cancel(index)
            }
        }
        try compare(everything: false)
    }

    /// Turns the clock to where the next month begins.
    private func turnToMonth(_ offset: Int64) throws {
        let month = ModelMonth(calls.now).text
        var day = PlannedHours.day(calls.now)
        while ModelMonth(PlannedHours.start(of: day)).text <= month { day += 1 }
        // Not often more than a few days ahead: a month is long.
        guard calls.random.chance(percent: 40) else { return }
        calls.turn(by: PlannedHours.start(of: day) + offset - calls.now)
    }

    // MARK: Comparing

    /// A purchase is as the model has it, and so is its item.
    func compare(_ index: Int) throws {
        let expected = model.purchases[index]
        let details = try Acquisition.Client(host.connect(.admin("admin"))).getPurchase(.init(purchaseId: expected.id))
        let told = details.purchase ?? Acquisition.Purchase()
        let isAlike =
            told.state.rawValue == expected.state.rawValue && told.book?.price?.minorUnits == expected.listPrice && told.payable?.minorUnits == expected.payable
            && told.barcode == expected.barcode && told.paybackUntilMs == expected.paybackUntil && told.repaid?.minorUnits ?? 0 == expected.repaid
            && told.readerId == model.readers[expected.reader].id && told.partner == expected.shop
        guard isAlike else { throw calls.violation("a purchase is what was done to it", "\(told)\n  had to be \(expected)") }
        let events = details.history.map(\.event)
        guard events.sorted() == expected.events.sorted() else {
            throw calls.violation("a history has each move", "\(expected.id): \(events)\n  instead of \(expected.events)")
        }
        guard !expected.barcode.isEmpty else { return }
        let item = try Circulation.Client(host.connect(.admin("admin"))).getItem(.init(barcode: expected.barcode)).item
        guard let item, item.itemId == told.itemId, Self.states(expected.state).contains(item.state) else {
            throw calls.violation("each book that was bought is one item", "\(item.map { "\($0)" } ?? "none")\n  of \(expected)")
        }
    }

    /// The states in which the item of a purchase may be.
    private static func states(_ state: ModelPurchase.State) -> [Circulation.ItemState] {
        switch state {
        case .issued: [.onLoan]
        case .returned: [.inProcess]
        case .lost: [.lost]
        case .kept, .reversed: [.withdrawn]
        case .accessioned: [.available, .inTransit]
        case .chosen, .cancelled, .expired: []
        }
    }

    /// The balances of all accounts are those of the model, and nothing that the audit finds is wrong.
    func compareAccounts() throws {
        let ledger = Ledger.Client(host.connect(.admin("admin")))
        for kind in ModelAccount.Kind.allCases {
            let told = try ledger.accounts(.init(kind: .init(rawValue: kind.rawValue), limit: 200)).accounts
            let found = Dictionary(told.map { ($0.code, $0.balance?.minorUnits ?? 0) }) { $0 + $1 }.filter { $0.value != 0 }
            let expected = Dictionary(model.books.balances.filter { $0.key.kind == kind && $0.value != 0 }.map { ($0.key.code, $0.value) }) { $0 + $1 }
            guard found == expected else { throw calls.violation("accounts are what was posted", "\(kind): \(found)\n  instead of \(expected)") }
            guard kind == .budget, let budget = told.first else { continue }
            guard budget.reserved?.minorUnits == model.books.reserved(budget.code), (budget.balance?.minorUnits ?? 0) >= (budget.reserved?.minorUnits ?? 0) else {
                throw calls.violation("a budget reserves what is held of it", "\(budget): \(model.books.reserved(budget.code))")
            }
        }
        // Debits and credits.
        let sum = model.books.balances.reduce(0) { $0 + ($1.key.kind.growsByDebit ? $1.value : -$1.value) }
        guard sum == 0 else { throw calls.violation("the ledger sums to zero", "\(sum)") }
    }

    /// Purchases and readers, all or some, and the books.
    func compare(everything: Bool) throws {
        for index in model.purchases.indices where everything || calls.random.chance(percent: 5) { try compare(index) }
        try compareAccounts()
        for number in model.readers.indices where everything || calls.random.chance(percent: 30) { try compareReader(number) }
        guard everything || calls.random.chance(percent: 10) else { return }
        try compareStatements()
        let ledger = Ledger.Client(host.connect(.admin("admin")))
        var cursor = ""
        repeat {
            let page = try ledger.audit(.init(cursor: cursor))
            guard page.problems.isEmpty else { throw calls.violation("the audit finds nothing", page.problems.joined(separator: "\n  ")) }
            cursor = page.cursor
        } while !cursor.isEmpty
    }

    /// A reader owes and has on loan what the model says.
    private func compareReader(_ number: Int) throws {
        let reader = model.readers[number]
        let admin = host.connect(.admin("admin"))
        let told = try Ledger.Client(admin).account(.init(readerId: reader.id, limit: 200))
        let charges = Dictionary(told.charges.map { ($0.chargeId, [Int64($0.state.rawValue), $0.due?.minorUnits ?? 0, $0.paid?.minorUnits ?? 0]) }) { first, _ in first }
        let expected = model.books.charges.filter { $0.reader == number }.map { ($0.id, [Int64($0.state.rawValue), $0.due, $0.paid]) }
        guard charges == Dictionary(expected, uniquingKeysWith: { first, _ in first }) else {
            throw calls.violation("a reader owes what was charged", "\(number): \(charges)\n  instead of \(expected)")
        }
        let states = Dictionary(model.books.payments.map { ($0.id, $0.state.rawValue) }) { first, _ in first }
        for payment in told.payments where states[payment.paymentId].map({ $0 != payment.state.rawValue }) ?? false {
            throw calls.violation("a payment is what was done to it", "\(payment)")
        }
        let loans = try Circulation.Client(admin).loans(.init(card: reader.card)).loans.count
        guard loans == model.loans(of: number) else {
            throw calls.violation("each book that a reader has is one loan", "\(number): \(loans) instead of \(model.loans(of: number))")
        }
    }

    /// What statements tell is what was sold and reversed.
    private func compareStatements() throws {
        let ledger = Ledger.Client(host.connect(.admin("admin")))
        for shop in Self.shops {
            for month in model.books.months.keys.sorted() {
                let told = try ledger.statement(.init(partner: shop, period: month, currency: "CNY", limit: 500))
                let sales = model.books.sales.filter { $0.partner == shop && $0.month == month }
                let lines = told.lines.map { "\($0.reference) \($0.payable?.minorUnits ?? 0)" }.sorted()
                let expected = sales.map { "\($0.reference) \($0.payable)" }.sorted()
                guard lines == expected, told.total?.minorUnits ?? 0 == sales.reduce(0, { $0 + $1.payable }), told.closed == model.books.months[month] else {
                    throw calls.violation("statements are what was posted", "\(shop) \(month): \(told)\n  instead of \(expected)")
                }
            }
        }
    }
}
