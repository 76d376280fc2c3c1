// The model of money: accounts, reservations, charges, payments and boxes, by the rules written down a second time, without a database.

/// An account as the model has it.
struct ModelAccount: Hashable, Comparable {
    enum Kind: Int32, CaseIterable {
        case budget = 1, partner, deposit, charges, revenue, box, bank, expense, suspense

        /// Whether debits make it larger.
        var growsByDebit: Bool { [.charges, .box, .bank, .expense].contains(self) }
    }

    let kind: Kind
    let code: String

    init(_ kind: Kind, _ code: String) {
        self.kind = kind
        self.code = code
    }

    static func < (one: ModelAccount, other: ModelAccount) -> Bool { (one.kind.rawValue, one.code) < (other.kind.rawValue, other.code) }
}

/// A part of a budget that is kept.
struct ModelReservation: Equatable {
    enum State { case held, committed, released, expired, reversed }

    let budget: String
    let amount: Int64
    let expiresAt: Int64
    var state = State.held
    var committed: Int64 = 0
}

/// Something that a reader owes.
struct ModelCharge: Equatable {
    enum State: Int32 { case open = 1, paid, waived, takenBack, refunded }

    let id: Int64
    let reader: Int
    let fee: String
    let price: Int64
    var state = State.open
    var paid: Int64 = 0
    var waived: Int64 = 0
    var refunded: Int64 = 0

    var due: Int64 { state == .open ? price - paid - waived : 0 }
}

/// Money that a reader pays.
struct ModelPayment: Equatable {
    enum State: Int32 { case expected = 1, confirmed, disputed, expired, cancelled, refunded }

    let id: Int64
    /// The partner that takes it; nil: a box has it, or nobody.
    var partner: String?
    /// The number of the reader; nil: not known.
    var reader: Int?
    /// What was begun.
    var amount: Int64 = 0
    /// The charges that it was begun for, with what was due of each.
    var parts: [(charge: Int64, amount: Int64)] = []
    var state: State
    var received: Int64 = 0
    var reference = ""
    var deposit: Int64 = 0
    var returned: Int64 = 0
    var expiresAt: Int64 = 0

    static func == (one: ModelPayment, other: ModelPayment) -> Bool { one.id == other.id }
}

/// A sale or its reversal, as statements have it.
struct ModelSale {
    let partner: String
    let reference: String
    let payable: Int64
    let month: String
    /// What it was entered for, or reverses: "desk/shop-0/S-7".
    var key = ""
    var isReversal = false
    /// Whether staff have entered it.
    var isEntered = false
    var isReversed = false
}

/// All that is known of money, by the answers that were given.
struct BooksModel {
    var balances: [ModelAccount: Int64] = [:]
    /// By source and key: "acquisition/17".
    var reservations: [String: ModelReservation] = [:]
    var charges: [ModelCharge] = []
    /// The numbers of charges by source and key: "acquisition/17.kept".
    var chargeKeys: [String: Int64] = [:]
    var payments: [ModelPayment] = []
    var sales: [ModelSale] = []
    /// Boxes that were opened, and whether they are open.
    var boxes: [String: Bool] = [:]
    /// Months in which something was posted, "2026-01", and whether they are closed.
    var months: [String: Bool] = [:]
    /// Amounts that were paid to partners, by partner and reference.
    var settled: [String: Int64] = [:]

    func balance(_ kind: ModelAccount.Kind, _ code: String) -> Int64 { balances[ModelAccount(kind, code)] ?? 0 }

    func reserved(_ budget: String) -> Int64 {
        reservations.values.filter { $0.budget == budget && $0.state == .held }.reduce(0) { $0 + $1.amount }
    }

    /// What a budget has that is neither spent nor reserved.
    func left(_ budget: String) -> Int64 { balance(.budget, budget) - reserved(budget) }

    /// What a reader owes.
    func owed(_ reader: Int) -> Int64 { charges.filter { $0.reader == reader }.reduce(0) { $0 + $1.due } }

    /// Writes a posting.
    mutating func post(_ now: Int64, debit: [(ModelAccount.Kind, String, Int64)], credit: [(ModelAccount.Kind, String, Int64)]) {
        months[ModelMonth(now).text] = months[ModelMonth(now).text] ?? false
        for (kind, code, amount) in debit where amount != 0 { balances[ModelAccount(kind, code), default: 0] += kind.growsByDebit ? amount : -amount }
        for (kind, code, amount) in credit where amount != 0 { balances[ModelAccount(kind, code), default: 0] += kind.growsByDebit ? -amount : amount }
    }

    func knows(_ partner: String, _ reference: String) -> Bool { sales.contains { $0.partner == partner && $0.reference == reference } }
}

// MARK: - Reservations

extension BooksModel {
    /// Spends what was reserved on a sale.
    mutating func commit(_ key: String, _ payable: Int64, to partner: String, _ reference: String, _ now: Int64) {
        guard let old = reservations[key] else { return }
        reservations[key]?.state = .committed
        reservations[key]?.committed = payable
        post(now, debit: [(.budget, old.budget, payable)], credit: [(.partner, partner, payable)])
        sales.append(ModelSale(partner: partner, reference: reference, payable: payable, month: ModelMonth(now).text))
    }

    /// Gives what was held free; nothing comes of it where that has ended.
    mutating func release(_ key: String) {
        if reservations[key]?.state == .held { reservations[key]?.state = .released }
    }

    /// A sale is reversed.
    mutating func reverse(_ key: String, _ partner: String, _ reference: String, _ now: Int64) {
        guard let old = reservations[key] else { return }
        reservations[key]?.state = .reversed
        post(now, debit: [(.partner, partner, old.committed)], credit: [(.budget, old.budget, old.committed)])
        sales.append(ModelSale(partner: partner, reference: reference, payable: -old.committed, month: ModelMonth(now).text, key: key, isReversal: true))
    }

    /// Pays a reader back what was kept for that.
    mutating func repay(_ key: String, _ amount: Int64, to reader: Int, code: String, _ now: Int64) {
        guard let old = reservations[key] else { return }
        reservations[key]?.state = .committed
        reservations[key]?.committed = amount
        post(now, debit: [(.budget, old.budget, amount)], credit: [(.deposit, code, amount)])
        payments.append(ModelPayment(id: 0, reader: reader, amount: amount, state: .confirmed, received: amount, deposit: amount))
    }

    /// Ends what is due by now, by the timers of budgets and payments.
    mutating func expire(_ now: Int64) {
        for key in reservations.keys where reservations[key].map({ $0.state == .held && $0.expiresAt <= now }) ?? false {
            reservations[key]?.state = .expired
        }
        for index in payments.indices where payments[index].state == .expected && payments[index].expiresAt <= now { payments[index].state = .expired }
    }
}

// MARK: - Charges

extension BooksModel {
    func charge(_ id: Int64) -> Int? { charges.firstIndex { $0.id == id } }

    /// A reader owes a fee.
    mutating func charge(_ id: Int64, _ reader: Int, code: String, _ fee: String, _ price: Int64, _ now: Int64) {
        charges.append(ModelCharge(id: id, reader: reader, fee: fee, price: price))
        post(now, debit: [(.charges, code, price)], credit: [(.revenue, fee, price)])
    }

    /// Takes a charge back that was wrong, unless something of it was paid.
    mutating func takeBack(_ index: Int, code: String, _ now: Int64) {
        let charge = charges[index]
        guard charge.state == .open, charge.paid == 0 else { return }
        charges[index].waived += charge.due
        charges[index].state = .takenBack
        post(now, debit: [(.revenue, charge.fee, charge.due)], credit: [(.charges, code, charge.due)])
    }

    /// What a charge was for did not stand: what was paid is deposited, the rest is not owed. What staff have waived stays so.
    mutating func giveBack(_ index: Int, code: String, _ now: Int64) {
        let charge = charges[index]
        let paid = charge.paid - charge.refunded
        guard paid > 0 else { return takeBack(index, code: code, now) }
        guard [.open, .paid, .refunded].contains(charge.state) else { return }
        charges[index].refunded += paid
        charges[index].waived += charge.due
        charges[index].state = .refunded
        post(
            now, debit: [(.expense, "refunded", paid), (.revenue, charge.fee, charge.due)],
            credit: [(.deposit, code, paid), (.charges, code, charge.due)])
        payments.append(ModelPayment(id: 0, reader: charge.reader, amount: paid, state: .confirmed, received: paid, deposit: paid))
    }

    mutating func waive(_ index: Int, _ amount: Int64, code: String, _ now: Int64) {
        if amount >= charges[index].due { charges[index].state = .waived }
        charges[index].waived += amount
        post(now, debit: [(.expense, "waived", amount)], credit: [(.charges, code, amount)])
    }

    /// Puts money to charges in their order, and deposits the rest.
    /// - Parameters:
    ///   - source: the account that has the money.
    ///   - over: the places of the charges.
    /// - Returns: what is deposited.
    @discardableResult
    mutating func settle(_ amount: Int64, from source: (ModelAccount.Kind, String), over: [Int], code: String, _ now: Int64) -> Int64 {
        var rest = amount
        for index in over where rest > 0 {
            let part = min(rest, charges[index].due)
            guard part > 0 else { continue }
            if part == charges[index].due { charges[index].state = .paid }
            charges[index].paid += part
            rest -= part
        }
        post(now, debit: [(source.0, source.1, amount)], credit: [(.charges, code, amount - rest), (.deposit, code, rest)])
        return rest
    }

    /// What a reader owes, the oldest first.
    func open(of reader: Int) -> [Int] { charges.indices.filter { charges[$0].reader == reader && charges[$0].state == .open } }
}

/// A month of the books, in the city's zone, which has no summer time.
struct ModelMonth {
    let text: String

    private static let zoneMilliseconds: Int64 = 8 * 3_600_000

    /// - Parameter milliseconds: since 1970 UTC.
    init(_ milliseconds: Int64) {
        // The civil date of a day's number, by eras of 400 years that begin in March.
        let day = (milliseconds + Self.zoneMilliseconds) / 86_400_000 + 719_468
        let ofEra = day % 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let shifted = (5 * (ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)) + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + day / 146_097 * 400 + (month <= 2 ? 1 : 0)
        text = "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
}
