// lectern acquire: books that readers choose and the library buys, for readers, shops and staff.

internal import AcquisitionMessages
internal import LecternClient
internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import TypesMessages

/// Chooses and buys. The commands are declared here; what they do is in AcquireCommand+….swift.
enum AcquireCommand {
    static let reader = "In a reader's session it is about that reader; staff with the right acquisition.choose name the card."
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right acquisition.campaigns."
    private static let till = "Needs the shop's certificate, or a desk's with a session of staff with the right acquisition.issue."
    static let card = Command.Option("--card", "CARD", "the reader's card, for staff")
    static let currency = Command.Option("--currency", "CODE", "of the price: CNY unless given")
    private static let book: [Command.Option] = [
        .init("--title", "TEXT", "what the shop knows of the book"), .init("--author", "TEXT", "likewise"), .init("--publisher", "TEXT", "likewise"),
        .init("--year", "YEAR", "likewise"), .init("--language", "CODE", "likewise: chi"), .init("--class", "CODE", "likewise: I247.5"),
        .init("--material", "WORD", "textbook, exam, atlas, magazine, gift; none: a book to read"), currency,
        .init("--campaign", "CODE", "which; else the first that buys it"), .init("--shop", "NAME", "where no shop calls"), card,
        .init("--order", "ORDER", "another book of an order"),
    ]
    static let pages: [Command.Option] = [
        .init("--limit", "N", "entries on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]

    /// What a reader who asks for a book says of it: the same, but for a shop and an order.
    static let askOptions: [Command.Option] =
        book.filter { !["--shop", "--order", "--campaign"].contains($0.name) } + [
            .init("--campaign", "CODE", "which; else the first that takes requests and allows it"),
            .init("--price", "AMOUNT", "the list price, where it is known"), .init("--pickup", "POINT", "where it is picked up; else here"),
            .init("--note", "TEXT", "the reader's own words"),
        ]

    static let commands = readerCommands + requestCommands + shopCommands + campaignCommands

    private static let readerCommands = [
        Command(
            "acquire quote", "tells whether the library would buy a book, and every rule that refuses it", operands: "ISBN PRICE", count: 2...2,
            details: [reader, "It fails where it would not."], options: book, connects: true,
            example: "lectern acquire quote 9787544270878 39.50 --session \"$session\"", run: quote),
        Command(
            "acquire choose", "chooses a book for the reader: the money is reserved for a time", operands: "ISBN PRICE", count: 2...2, details: [reader],
            options: book, connects: true, example: "lectern acquire choose 9787544270878 39.50 --title 解忧杂货店 --session \"$session\"", run: choose),
        Command(
            "acquire cancel", "gives a choice up, or a purchase request", operands: "PURCHASE|REQUEST", count: 1...1,
            details: [
                "A choice: for the reader, the shop, and staff with the right acquisition.choose.",
                "A request: for the reader, and staff with the right acquisition.requests, who say why.",
            ],
            options: [.init("--reason", "TEXT", "for the record; the reader is told")], connects: true, example: "lectern acquire cancel 42 --reason 缺货", run: cancel),
        Command(
            "acquire list", "lists purchases, the last first: a reader's own, a shop's own, to staff all or those of a card",
            options: [.init("--state", "STATE", "only in this state: chosen, issued, returned"), card] + pages, connects: true,
            example: "lectern acquire list --session \"$session\"", run: list),
        Command(
            "acquire show", "shows a purchase, or a purchase request, with what happened to it", operands: "PURCHASE|REQUEST", count: 1...1, connects: true,
            example: "lectern acquire show 42 --session \"$session\"", run: show),
        Command(
            "acquire history", "lists what happened to all that a reader chose and asked for, the last first",
            details: ["In a reader's session it is that reader's; staff with the right acquisition.read name the card, and see the same words."],
            options: [card] + pages, connects: true, example: "lectern acquire history --session \"$session\"", run: history),
    ]

    private static let shopCommands = [
        Command(
            "acquire issue", "issues a chosen book at the till", operands: "PURCHASE ISBN", count: 2...2, details: [till, "ISBN as it is scanned."],
            options: [
                .init("--reference", "NUMBER", "the shop's own number of the sale; needed"), .init("--price", "AMOUNT", "the list price, where it is another one"),
                .init("--discount", "PERCENT", "of the list price: 15, or 12.5"), .init("--invoice", "NUMBER", "the shop's"),
                .init("--barcode", "BARCODE", "a label in the book; else AC and the number of the purchase"), currency,
            ],
            connects: true, example: "lectern acquire issue 42 9787544270878 --reference S-1 --discount 15", run: issue),
        Command(
            "acquire take-back", "takes a book back in the shop; it goes to its branch", operands: "PURCHASE", count: 1...1,
            details: ["Needs the shop's certificate."], connects: true, example: "lectern acquire take-back 42", run: takeBack),
        Command(
            "acquire reverse", "takes a book back and reverses its sale", operands: "PURCHASE", count: 1...1, details: [till],
            options: [.init("--reference", "NUMBER", "the shop's own number of the reversal; needed"), .init("--invoice", "NUMBER", "the shop's")],
            connects: true, example: "lectern acquire reverse 42 --reference R-1", run: reverse),
        Command(
            "acquire keep", "puts down that the reader keeps a book, and owes what the library has paid for it", operands: "PURCHASE", count: 1...1,
            details: ["Needs a desk's certificate with a session of staff with the right acquisition.issue."],
            options: [.init("--reason", "TEXT", "for the record")], connects: true, example: "lectern acquire keep 42", run: keep),
    ]

    private static let campaignCommands = [
        Command(
            "acquire campaigns", "lists the campaigns with their rules", details: ["Needs a shop's, a desk's or an administrator's certificate."],
            options: [.init("--open", nil, "only those that are open today")] + pages, connects: true, example: "lectern acquire campaigns --open", run: campaigns),
        Command(
            "acquire import", "adds or changes a campaign from a file, if all its examples hold", operands: "FILE", count: 1...1,
            details: [keeper, "FILE is JSON5: { campaign: { code, budget, rules, examples, … } }; - is standard input. docs/Acquisition.md has the fields."],
            options: [.init("--expect", "N", "the version that was read; else whatever it is")], connects: true,
            example: "lectern acquire import etc/campaigns/anhui-2022.json5", run: importFile),
        Command(
            "acquire try", "decides what readers asked for once more by the rules of a file, and lists what would be otherwise", operands: "FILE",
            count: 1...1, details: [keeper, "Requests of the last thirty days, unless others are named. Nothing is put."],
            options: [.init("--from", "TIME", "requests from then on: \"2026-09-01 00:00\""), .init("--until", "TIME", "requests before then")], connects: true,
            example: "lectern acquire try new-rules.json5", run: tryOut),
    ]

    /// Connects, and ends the connection afterwards.
    static func withClient(_ arguments: Arguments, _ body: (DaemonSession, Acquisition.Client<SessionCaller>) throws -> Void) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        try body(session, Acquisition.Client(session.caller))
    }

    // MARK: Words

    static func id(_ arguments: Arguments) throws -> Int64 { try LedgerCommand.id(arguments.operands[0], "purchase") }

    static func text(_ texts: [Types.Text]) -> String { (texts.first { $0.language == "en" } ?? texts.first)?.text ?? "" }

    static func line(_ purchase: Acquisition.Purchase) -> String {
        let book = purchase.book ?? .init()
        var parts = ["\(purchase.purchaseId)", text(purchase.stateTexts), book.isbn, book.title, LedgerCommand.text(book.price)]
        if purchase.expiresAtMs != 0 { parts.append("until \(LocalTime.text(purchase.expiresAtMs))") }
        if let payable = purchase.payable, payable.minorUnits != 0 { parts.append("paid \(LedgerCommand.text(payable))") }
        if purchase.dueAtMs != 0, purchase.state == .issued { parts.append("due \(LocalTime.text(purchase.dueAtMs))") }
        if purchase.paybackUntilMs != 0, [.issued, .lost].contains(purchase.state) {
            parts.append("paid back if returned by \(LocalTime.text(purchase.paybackUntilMs))")
        }
        if !purchase.barcode.isEmpty { parts.append(purchase.barcode) }
        if let repaid = purchase.repaid, repaid.minorUnits != 0 { parts.append("paid back \(LedgerCommand.text(repaid))") }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
