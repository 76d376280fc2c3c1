// lectern ledger: accounts, what readers owe and pay, budgets, boxes, periods. lectern settle: statements of partners.

internal import LecternClient
internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import LedgerMessages
internal import TypesMessages

/// Keeps the books. The commands are declared here; what they do is in LedgerCommand+….swift.
enum LedgerCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff who may do it."
    private static let atDesk = "Needs a desk's certificate with a session of staff who may ledger.pay; the desk's cash box has to be open."
    private static let currency = Command.Option("--currency", "CODE", "of amounts: CNY unless given")
    private static let note = Command.Option("--note", "TEXT", "why, for the record; needed")
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "entries on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]
    private static let period = Command.Option("--period", "MONTH", "2026-11; needed")

    static let commands = bookCommands + readerCommands + boxCommands + settleCommands

    private static let bookCommands = [
        Command(
            "ledger accounts", "lists the accounts of a kind with their balances", operands: "KIND", count: 1...1,
            details: [keeper, "KIND is " + kinds.map(\.1).joined(separator: ", ") + "."], options: pages, connects: true,
            example: "lectern ledger accounts budget", run: accounts),
        Command(
            "ledger postings", "lists the postings of an account with their lines, the last first", operands: "KIND CODE", count: 2...2, details: [keeper],
            options: [currency] + pages, connects: true, example: "lectern ledger postings budget books-2026", run: postings),
        Command(
            "ledger correct", "writes the counter-posting of one that was wrong", operands: "POSTING", count: 1...1,
            details: [keeper, "What belongs to a charge, a payment or a sale is corrected by what happens to that: refund, waive, reverse."],
            options: [note], connects: true, example: "lectern ledger correct 42 --note 重复", run: correct),
        Command(
            "ledger budget", "adds a budget, or puts money to it or takes some away", operands: "CODE AMOUNT", count: 2...2,
            details: [keeper, "AMOUNT has decimals, 2000.00; with a minus after -- it is taken away, as far as it is neither spent nor reserved."],
            options: [.init("--title", "TEXT", "for people; a new budget needs one"), .init("--library", "CODE", "whose it is; else the city's"),
                .init("--note", "TEXT", "for the record"), currency],
            connects: true, example: "lectern ledger budget books-2026 2000.00 --title 2026年图书", run: budget),
        Command(
            "ledger sale", "enters what was bought from a partner, and is owed to it", operands: "PARTNER REFERENCE", count: 2...2,
            details: [keeper, "REFERENCE is the partner's own number of the sale."],
            options: [
                .init("--budget", "CODE", "that pays it; needed"), .init("--list-price", "AMOUNT", "39.80; needed"),
                .init("--discount", "PERCENT", "of the list price: 15, or 12.5"), .init("--isbn", "ISBN", "of what was bought"),
                .init("--invoice", "NUMBER", "the partner's"), currency,
            ],
            connects: true, example: "lectern ledger sale shop-nanshan S-1 --budget books-2026 --list-price 39.80 --discount 15", run: sale),
        Command(
            "ledger reverse-sale", "reverses a sale that was entered by mistake, or that the partner has taken back", operands: "PARTNER REFERENCE", count: 2...2,
            details: [keeper, "REFERENCE is that of the sale. A sale of another part of the service is reversed there."],
            options: [
                .init("--reference", "TEXT", "the partner's own number of the reversal; else that of the sale with -R"),
                .init("--invoice", "NUMBER", "the partner's"),
            ],
            connects: true, example: "lectern ledger reverse-sale shop-nanshan S-1", run: reverseSale),
        Command("ledger periods", "lists the months of the books, the last first", details: [keeper], connects: true, example: "lectern ledger periods", run: periods),
        Command(
            "ledger close", "closes a month that is over", operands: "MONTH", count: 1...1,
            details: [keeper, "Nothing is posted in it any more, and that can't be taken back."], connects: true, example: "lectern ledger close 2026-10", run: close),
        Command(
            "ledger audit", "compares balances with their postings, and postings with zero",
            details: [keeper, "Ends with status 1 where something is wrong."], connects: true, example: "lectern ledger audit", run: audit),
    ]

    private static let readerCommands = [
        Command(
            "ledger account", "shows what a reader owes and has deposited, with charges and payments", operands: "[CARD]", count: 0...1,
            details: [keeper, "Without CARD: one's own, with the session of a reader."], options: pages, connects: true,
            example: "lectern ledger account 0755000001", run: account),
        Command(
            "ledger charge", "charges a reader a fee", operands: "CARD FEE AMOUNT", count: 3...3, details: [keeper, "FEE is a code: copies, card."],
            options: [.init("--reason", "TEXT", "what the reader reads; needed"), .init("--discount", "AMOUNT", "less than the price"),
                .init("--about", "TEXT", "what it is for: item:42"), currency],
            connects: true, example: "lectern ledger charge 0755000001 copies 3.00 --reason '复印 3 页'", run: charge),
        Command(
            "ledger pay", "takes cash of a reader at this desk", operands: "CARD AMOUNT", count: 2...2, details: [atDesk],
            options: [
                .init("--charge", "CHARGE", "what is paid; else the oldest first; may be given several times"),
                .init("--deposit", nil, "it is a deposit"), currency,
            ],
            connects: true, example: "lectern ledger pay 0755000001 3.00", run: pay),
        Command(
            "ledger refund", "pays a charge back at this desk", operands: "CHARGE", count: 1...1, details: [atDesk.replacing("ledger.pay", with: "ledger.refund")],
            options: [.init("--amount", "AMOUNT", "a part of it"), note, currency], connects: true,
            example: "lectern ledger refund 42 --note 误收", run: refund),
        Command(
            "ledger waive", "waives the rest of a charge", operands: "CHARGE", count: 1...1, details: [keeper],
            options: [.init("--amount", "AMOUNT", "a part of it"), note, currency], connects: true,
            example: "lectern ledger waive 42 --note 老年读者", run: waive),
        Command(
            "ledger return-deposit", "pays the deposits of a reader who owes nothing back to where they came from", operands: "CARD", count: 1...1,
            details: [atDesk], options: [currency], connects: true, example: "lectern ledger return-deposit 0755000001", run: returnDeposit),
    ]

    private static let boxCommands = [
        Command("ledger boxes", "lists the cash boxes", details: [keeper], options: pages, connects: true, example: "lectern ledger boxes", run: boxes),
        Command(
            "ledger box open", "opens the cash box of this desk, with its count", operands: "COUNTED", count: 1...1, details: [keeper],
            options: [.init("--box", "NAME", "that of another terminal"), currency], connects: true, example: "lectern ledger box open 200.00", run: openBox),
        Command(
            "ledger box close", "closes a cash box, with its count", operands: "COUNTED", count: 1...1,
            details: [keeper, "A count that is not what the books say is an item of work."],
            options: [
                .init("--box", "NAME", "that of another terminal, a kiosk's too"), .init("--banked", "AMOUNT", "brought to the bank, of what was counted"), currency,
            ],
            connects: true, example: "lectern ledger box close 512.50 --banked 312.50", run: closeBox),
    ]

    private static let settleCommands = [
        Command(
            "settle", "shows a partner's statement, and compares it with the partner's own file", operands: "PARTNER", count: 1...1,
            details: [
                keeper, "FILE is comma-separated with a header: reference,isbn,list_price,discount,payable and, where it has them, invoice,reverses,period.",
                "Amounts have decimals, discounts are per cent. Lines that differ, are missing or doubled are named, and it ends with status 1.",
            ],
            options: [
                period, .init("--compare", "FILE", "the partner's"), .init("--dispute", nil, "each difference becomes an item of work"),
                .init("--html", "FILE", "write the statement as a page that prints well"), currency,
            ],
            connects: true, example: "lectern settle shop-nanshan --period 2026-11 --compare shop.csv", run: settle),
        Command(
            "settle pay", "pays what is owed to a partner from the bank", operands: "PARTNER AMOUNT", count: 2...2, details: [keeper],
            options: [.init("--reference", "TEXT", "the bank's; needed"), .init("--period", "MONTH", "for which it is paid"), currency],
            connects: true, example: "lectern settle pay shop-nanshan 338.30 --reference T-77", run: payPartner),
        Command(
            "settle key", "makes a new key with which confirmations are signed in a partner's name", operands: "PARTNER", count: 1...1,
            details: ["Needs an administrator's certificate. The key is printed once; the one before holds no more."], connects: true,
            example: "lectern settle key pay-1", run: partnerKey),
    ]

    /// A connection with what calls Ledger.
    struct Desk {
        let shared: StaffCommand.Desk
        let ledger: Ledger.Client<SessionCaller>
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        try StaffCommand.withDesk(arguments) { shared in try body(Desk(shared: shared, ledger: Ledger.Client(shared.caller))) }
    }

    // MARK: Words

    static let kinds: [(Ledger.AccountKind, String)] = [
        (.budget, "budget"), (.partnerPayable, "payable"), (.readerDeposit, "deposit"), (.readerCharges, "charges"), (.revenue, "revenue"),
        (.cashBox, "box"), (.bank, "bank"), (.expense, "expense"), (.suspense, "suspense"),
    ]

    static func kind(_ word: String) throws -> Ledger.AccountKind {
        guard let found = kinds.first(where: { $0.1 == word }) else {
            throw UsageError("\(word) is no kind of account; there are \(kinds.map(\.1).joined(separator: ", "))", nil)
        }
        return found.0
    }

    static func word(_ kind: Ledger.AccountKind) -> String { kinds.first { $0.0 == kind }?.1 ?? "\(kind.rawValue)" }

    static func currency(_ arguments: Arguments) -> String { arguments["--currency"] ?? "CNY" }

    /// An amount that is typed, "39.80".
    static func money(_ text: String, _ arguments: Arguments) throws -> Types.Money {
        let currency = currency(arguments)
        let decimals = CurrencyDecimals.of(currency)
        guard let minorUnits = SettlementFile.decimal(text, decimals) else {
            throw UsageError("\(text) is no amount in \(currency), with at most \(decimals) decimals", nil)
        }
        return Types.Money(minorUnits: minorUnits, currency: currency)
    }

    static func money(option: String, _ arguments: Arguments) throws -> Types.Money? { try arguments[option].map { try money($0, arguments) } }

    /// An option that is needed.
    static func needed(_ option: String, _ arguments: Arguments) throws -> String {
        guard let value = arguments[option] else { throw UsageError("\(option) is needed", nil) }
        return value
    }

    static func id(_ text: String, _ what: String) throws -> Int64 {
        guard let id = Int64(text), id > 0 else { throw UsageError("\(text) is not the number of a \(what)", nil) }
        return id
    }

    /// "39.80 CNY".
    static func text(_ money: Types.Money?) -> String {
        let money = money ?? Types.Money()
        return "\(StatementPage.decimal(money.minorUnits, CurrencyDecimals.of(money.currency))) \(money.currency)"
    }

    static func more(_ cursor: String) -> [String] { cursor.isEmpty ? [] : ["more: --cursor '\(cursor)'"] }

    static func limit(_ arguments: Arguments) throws -> UInt32 { UInt32(try arguments.number("--limit", 1...200) ?? 50) }
}
