// The commands of purchase requests: ask, accept, reject, order and receive.

internal import AcquisitionMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import TypesMessages

extension AcquireCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right acquisition.requests."
    private static let stateNames: [(String, Acquisition.RequestState)] = [
        ("asked", .asked), ("accepted", .accepted), ("rejected", .rejected), ("ordered", .ordered), ("received", .received), ("fulfilled", .fulfilled),
        ("cancelled", .requestCancelled),
    ]

    static let requestCommands = [
        Command(
            "acquire ask", "asks the library to buy a book that no shop has", operands: "[ISBN]", count: 0...1,
            details: [reader, "Where the ISBN is not known, --title says what it is. Staff decide; each step is told. \"acquire cancel\" gives it up."],
            options: askOptions, connects: true, example: "lectern acquire ask 9787020002207 --pickup desk-szlib --session \"$session\"", run: ask),
        Command(
            "acquire requests", "lists purchase requests, the last first: a reader's own, to staff all or those of a card",
            options: [.init("--state", "STATE", "only in this state: asked, accepted, ordered"), card] + pages, connects: true,
            example: "lectern acquire requests --state asked --session \"$shift\"", run: requests),
        Command(
            "acquire accept", "accepts a purchase request: it is to be ordered", operands: "REQUEST", count: 1...1, details: [keeper],
            options: [.init("--note", "TEXT", "for the record")], connects: true, example: "lectern acquire accept 42 --session \"$shift\"", run: accept),
        Command(
            "acquire reject", "rejects a purchase request; the reader is told why", operands: "REQUEST", count: 1...1, details: [keeper],
            options: [.init("--reason", "TEXT", "what the reader is told; needed")], connects: true,
            example: "lectern acquire reject 42 --reason 已有新版 --session \"$shift\"", run: reject),
        Command(
            "acquire order", "orders what was accepted: the money is reserved", operands: "REQUEST PARTNER PRICE", count: 3...3,
            details: [keeper, "PARTNER delivers it; PRICE is the list price. The rules of the campaign decide once more by the price."],
            options: [.init("--discount", "PERCENT", "of the list price: 15, or 12.5"), .init("--isbn", "ISBN", "where the reader did not know it"), currency],
            connects: true, example: "lectern acquire order 42 jobber 59.00 --discount 25 --session \"$shift\"", run: order),
        Command(
            "acquire receive", "puts down that what was ordered has come: it is catalogued, held for the reader, and owed to the partner",
            operands: "REQUEST", count: 1...1, details: [keeper, "It is made ready by \"work act ITEM accession\" then."],
            options: [
                .init("--reference", "NUMBER", "the partner's own number of the sale; needed"), .init("--invoice", "NUMBER", "the partner's"),
                .init("--price", "AMOUNT", "the list price, where it is another one"), .init("--discount", "PERCENT", "where it is another one"),
                .init("--isbn", "ISBN", "where none is known yet"), .init("--record", "RECORD", "of the catalogue, for a book without an ISBN"),
                .init("--barcode", "BARCODE", "a provisional label; else AR and the number of the request"), currency,
            ], connects: true, example: "lectern acquire receive 42 --reference J-77 --invoice 8810 --session \"$shift\"", run: receive),
    ]

    private static func ask(_ arguments: Arguments) throws {
        guard !arguments.operands.isEmpty || arguments["--title"] != nil else { throw UsageError("an ISBN or --title is needed", nil) }
        let request = Acquisition.AskRequest(
            book: try book(arguments, price: try LedgerCommand.money(option: "--price", arguments)), campaign: arguments["--campaign"] ?? "",
            card: arguments["--card"] ?? "", pickupPoint: arguments["--pickup"] ?? "", note: arguments["--note"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.ask(request)) { [line($0)] } }
    }

    private static func requests(_ arguments: Arguments) throws {
        var state = Acquisition.RequestState.unspecified
        if let word = arguments["--state"] {
            guard let found = stateNames.first(where: { $0.0 == word }) else {
                throw UsageError("\(word) is no state; there are \(stateNames.map(\.0).joined(separator: ", "))", nil)
            }
            state = found.1
        }
        let request = Acquisition.RequestsRequest(
            card: arguments["--card"] ?? "", state: state, limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.requests(request)) { answer in
                answer.requests.isEmpty ? ["nothing was asked for"] : answer.requests.map { line($0) } + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func accept(_ arguments: Arguments) throws {
        let request = Acquisition.AcceptRequest(requestId: try requestID(arguments), note: arguments["--note"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.accept(request)) { [line($0)] } }
    }

    private static func reject(_ arguments: Arguments) throws {
        let request = Acquisition.RejectRequest(requestId: try requestID(arguments), reason: try LedgerCommand.needed("--reason", arguments))
        try withClient(arguments) { session, client in try session.tell(try client.reject(request)) { [line($0)] } }
    }

    private static func order(_ arguments: Arguments) throws {
        let request = Acquisition.PlaceOrderRequest(
            requestId: try requestID(arguments), partner: arguments.operands[1], price: try LedgerCommand.money(arguments.operands[2], arguments),
            discountPermille: try discount(arguments) ?? 0, isbn: arguments["--isbn"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.placeOrder(request)) { [line($0)] } }
    }

    private static func receive(_ arguments: Arguments) throws {
        let request = Acquisition.ReceiveRequest(
            requestId: try requestID(arguments), reference: try LedgerCommand.needed("--reference", arguments), invoice: arguments["--invoice"] ?? "",
            price: try LedgerCommand.money(option: "--price", arguments), discountPermille: try discount(arguments), isbn: arguments["--isbn"] ?? "",
            recordId: try arguments["--record"].map { try LedgerCommand.id($0, "record") } ?? 0, barcode: arguments["--barcode"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.receive(request)) { [line($0)] } }
    }

    private static func requestID(_ arguments: Arguments) throws -> Int64 { try LedgerCommand.id(arguments.operands[0], "request") }

    static func line(_ request: Acquisition.PurchaseRequest) -> String {
        let book = request.book ?? .init()
        var parts = ["\(request.requestId)", text(request.stateTexts), book.isbn, book.title, book.author]
        if let price = book.price, price.minorUnits != 0 { parts.append(LedgerCommand.text(price)) }
        if !request.partner.isEmpty { parts.append("from \(request.partner)") }
        if let payable = request.payable, payable.minorUnits != 0 { parts.append("payable \(LedgerCommand.text(payable))") }
        parts.append(request.barcode)
        if !request.pickupPoint.isEmpty { parts.append("to \(request.pickupPoint)") }
        if request.holdId != 0 { parts.append("hold \(request.holdId)") }
        if !request.holdRefused.isEmpty { parts.append("no hold: \(request.holdRefused)") }
        if !request.reason.isEmpty { parts.append("(\(request.reason))") }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
