// The model of purchases: what a library buys for its readers, by the rules written down a second time, without a database.

/// A book that a reader chose.
struct ModelPurchase {
    enum State: Int32, CaseIterable { case chosen = 1, issued, returned, accessioned, kept, lost, reversed, cancelled, expired }

    let id: Int64
    let reader: Int
    let shop: String
    let isReaderFirst: Bool
    let isbn: String
    var listPrice: Int64
    let expiresAt: Int64
    var state = State.chosen
    var payable: Int64 = 0
    var barcode = ""
    var issuedAt: Int64 = 0
    var paybackUntil: Int64 = 0
    var returnedAt: Int64 = 0
    var repaid: Int64 = 0
    /// Events of its history.
    var events = ["chosen"]

    /// What is reserved for the choice, and for paying the reader back.
    var choiceKey: String { "acquisition/\(id)" }
    var paybackKey: String { "acquisition.payback/\(id)" }
    /// Whether the reader has it, or has lost it: its loan is open.
    var isOnLoan: Bool { state == .issued || state == .lost }

    /// When something happens to it by itself, or an answer changes.
    var moments: [Int64] {
        switch state {
        case .chosen: [expiresAt, expiresAt + AcquisitionModel.graceMilliseconds]
        case .issued where isReaderFirst, .returned where isReaderFirst, .lost where isReaderFirst:
            [paybackUntil, paybackUntil + AcquisitionModel.paybackGraceMilliseconds]
        default: []
        }
    }
}

/// A reader as the model has them.
struct ModelBuyer {
    let id: Int64
    let card: String
    /// The number of the block; nil: none.
    var block: Int64?

    /// The code of the reader's accounts.
    var code: String { "\(id)" }
}

/// All that is known of purchases and money, by the answers that were given.
struct AcquisitionModel {
    static let budget = "books"
    static let priceMax: Int64 = 8_000
    /// Books that a reader may have chosen and not given back, and loans.
    static let booksMax = 4
    static let loansMax = 3
    static let choiceMilliseconds: Int64 = 48 * 3_600_000
    static let graceMilliseconds: Int64 = 24 * 3_600_000
    static let paybackMilliseconds: Int64 = 20 * 86_400_000
    static let paybackGraceMilliseconds: Int64 = 30 * 86_400_000
    static let paymentMilliseconds: Int64 = 30 * 60_000

    var readers: [ModelBuyer] = []
    var purchases: [ModelPurchase] = []
    var books = BooksModel()

    func code(_ reader: Int) -> String { readers[reader].code }

    /// Whether the library buys a book for a reader.
    /// - Parameter purchase: the place of the one that is decided once more at the till; nil: it is a new one.
    func buys(_ reader: Int, _ price: Int64, purchase: Int? = nil) -> Bool {
        let out = purchases.indices.filter { $0 != purchase && purchases[$0].reader == reader && [.chosen, .issued].contains(purchases[$0].state) }
        let left = books.left(Self.budget) + (purchase.map { purchases[$0].listPrice } ?? 0)
        return readers[reader].block == nil && price <= Self.priceMax && out.count < Self.booksMax && price <= left
    }

    func loans(of reader: Int) -> Int { purchases.filter { $0.reader == reader && $0.isOnLoan }.count }

    static func payable(_ price: Int64, _ permille: Int64) -> Int64 { (price * (1_000 - permille) + 500) / 1_000 }

    mutating func move(_ index: Int, _ event: String, _ state: ModelPurchase.State) {
        purchases[index].state = state
        purchases[index].events.append(event)
    }

    /// A reader chooses a book.
    mutating func choose(_ purchase: ModelPurchase) {
        purchases.append(purchase)
        books.reservations[purchase.choiceKey] = ModelReservation(
            budget: Self.budget, amount: purchase.listPrice, expiresAt: purchase.expiresAt + Self.graceMilliseconds)
    }

    /// The till.
    mutating func issue(_ index: Int, _ price: Int64, _ permille: Int64, _ reference: String, barcode: String, _ now: Int64) {
        let payable = Self.payable(price, permille)
        purchases[index].listPrice = price
        purchases[index].payable = payable
        purchases[index].barcode = barcode
        purchases[index].issuedAt = now
        move(index, "issued", .issued)
        let purchase = purchases[index]
        guard purchase.isReaderFirst else { return books.commit(purchase.choiceKey, payable, to: purchase.shop, reference, now) }
        purchases[index].paybackUntil = now + Self.paybackMilliseconds
        books.release(purchase.choiceKey)
        books.reservations[purchase.paybackKey] = ModelReservation(
            budget: Self.budget, amount: payable, expiresAt: now + Self.paybackMilliseconds + Self.paybackGraceMilliseconds)
    }

    /// The reader keeps a book, or it is not fit for the stock.
    /// - Parameter charge: the number of the charge, where one is made.
    mutating func keep(_ index: Int, charge: Int64, _ now: Int64) {
        move(index, "kept", .kept)
        let purchase = purchases[index]
        guard !purchase.isReaderFirst else { return books.release(purchase.paybackKey) }
        guard let key = chargeOfKeeping(index) else { return }
        books.chargeKeys[key] = charge
        books.charge(charge, purchase.reader, code: code(purchase.reader), "book_kept", purchase.payable, now)
    }

    /// The key of the charge that keeping a book makes; nil: it was charged before.
    func chargeOfKeeping(_ index: Int) -> String? {
        let purchase = purchases[index]
        guard !purchase.isReaderFirst else { return nil }
        guard let old = books.chargeKeys[purchase.choiceKey].flatMap(books.charge) else { return purchase.choiceKey }
        return [.takenBack, .refunded].contains(books.charges[old].state) ? purchase.choiceKey + ".kept" : nil
    }

    /// A book is put down as lost.
    mutating func lose(_ index: Int, charge: Int64, _ now: Int64) {
        move(index, "lost", .lost)
        let purchase = purchases[index]
        guard !purchase.isReaderFirst else { return }
        books.chargeKeys[purchase.choiceKey] = charge
        books.charge(charge, purchase.reader, code: code(purchase.reader), "book_lost", purchase.payable, now)
    }

    /// A book is scanned at a desk.
    mutating func bring(_ index: Int, _ now: Int64) {
        let purchase = purchases[index]
        guard purchase.isOnLoan else { return }
        if purchase.state == .lost, let charge = books.chargeKeys[purchase.choiceKey].flatMap(books.charge) {
            books.giveBack(charge, code: code(purchase.reader), now)
        }
        move(index, purchase.state == .lost ? "found" : "returned", .returned)
        purchases[index].returnedAt = now
    }

    /// What a reader who paid is paid back for a book that is made ready, and whether the budget has it.
    /// - Parameter told: minor units that staff say; nil: all.
    func payback(_ index: Int, told: Int64?) -> (amount: Int64, isCovered: Bool) {
        let purchase = purchases[index]
        guard purchase.isReaderFirst, purchase.returnedAt <= purchase.paybackUntil else { return (0, true) }
        let amount = told ?? purchase.payable
        let held = books.reservations[purchase.paybackKey].map { $0.state == .held ? $0.amount : 0 } ?? 0
        return (amount, amount <= books.left(Self.budget) + held)
    }

    /// Staff have made a book ready.
    mutating func accession(_ index: Int, barcode: String, payback: Int64, _ now: Int64) {
        let purchase = purchases[index]
        move(index, "accessioned", .accessioned)
        purchases[index].barcode = barcode
        purchases[index].repaid = payback
        guard purchase.isReaderFirst else { return }
        guard payback > 0 else { return books.release(purchase.paybackKey) }
        books.repay(purchase.paybackKey, payback, to: purchase.reader, code: code(purchase.reader), now)
    }

    /// The shop takes a book back.
    mutating func reverse(_ index: Int, _ reference: String, _ now: Int64) {
        let purchase = purchases[index]
        move(index, "reversed", .reversed)
        guard !purchase.isReaderFirst else { return books.release(purchase.paybackKey) }
        books.reverse(purchase.choiceKey, purchase.shop, reference, now)
    }

    mutating func cancel(_ index: Int) {
        move(index, "cancelled", .cancelled)
        books.release(purchases[index].choiceKey)
    }

    /// Lets happen what is due by now, by timers.
    mutating func release(_ now: Int64) {
        for index in purchases.indices where purchases[index].state == .chosen && purchases[index].expiresAt <= now {
            move(index, "expired", .expired)
            books.release(purchases[index].choiceKey)
        }
        books.expire(now)
    }
}
