// The commands of readers and shops: quote, choose, issue, and what comes after.

internal import AcquisitionMessages
internal import LecternClient
internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import TypesMessages

extension AcquireCommand {
    private static func book(_ arguments: Arguments) throws -> Acquisition.Book {
        Acquisition.Book(
            isbn: arguments.operands[0], title: arguments["--title"] ?? "", author: arguments["--author"] ?? "", publisher: arguments["--publisher"] ?? "",
            year: Int32(try arguments.number("--year", 1...9_999) ?? 0), language: arguments["--language"] ?? "", classCode: arguments["--class"] ?? "",
            material: arguments["--material"] ?? "", price: try LedgerCommand.money(arguments.operands[1], arguments))
    }

    private static func order(_ arguments: Arguments) throws -> Int64 { try arguments["--order"].map { try LedgerCommand.id($0, "order") } ?? 0 }

    static func quote(_ arguments: Arguments) throws {
        let request = Acquisition.QuoteRequest(
            book: try book(arguments), campaign: arguments["--campaign"] ?? "", partner: arguments["--shop"] ?? "", card: arguments["--card"] ?? "",
            orderId: try order(arguments))
        try withClient(arguments) { session, client in
            let quote = try client.quote(request)
            try session.tell(quote) { quote in
                let quotas = quote.quotas.map { "\($0.rule): \($0.used) of \($0.max)\($0.isAmount ? " minor units" : "")" }
                guard !quote.buys else { return ["\(quote.campaign) buys it"] + quotas }
                return ["\(quote.campaign) does not buy it"] + quote.refusals.map { "\($0.rule): \(text($0.texts))" } + quotas
            }
            guard quote.buys else {
                throw Problem(status: .failedPrecondition, reason: "NOT_BOUGHT", message: "by its rules the library does not buy this book")
            }
        }
    }

    static func choose(_ arguments: Arguments) throws {
        let request = Acquisition.ChooseRequest(
            book: try book(arguments), campaign: arguments["--campaign"] ?? "", partner: arguments["--shop"] ?? "", card: arguments["--card"] ?? "",
            orderId: try order(arguments))
        try withClient(arguments) { session, client in try session.tell(try client.choose(request)) { [line($0)] } }
    }

    static func issue(_ arguments: Arguments) throws {
        let discount = arguments["--discount"] ?? "0"
        guard let permille = SettlementFile.decimal(discount, 1), (0...1_000).contains(permille) else {
            throw UsageError("\(discount) is no per cent with at most one decimal", nil)
        }
        let request = Acquisition.IssueRequest(
            purchaseId: try id(arguments), isbn: arguments.operands[1], price: try LedgerCommand.money(option: "--price", arguments),
            discountPermille: UInt32(permille), reference: try LedgerCommand.needed("--reference", arguments), invoice: arguments["--invoice"] ?? "",
            barcode: arguments["--barcode"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.issue(request)) { [line($0)] } }
    }

    static func cancel(_ arguments: Arguments) throws {
        let request = Acquisition.CancelRequest(purchaseId: try id(arguments), reason: arguments["--reason"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.cancel(request)) { [line($0)] } }
    }

    static func takeBack(_ arguments: Arguments) throws {
        let request = Acquisition.TakeBackRequest(purchaseId: try id(arguments))
        try withClient(arguments) { session, client in try session.tell(try client.takeBack(request)) { [line($0)] } }
    }

    static func reverse(_ arguments: Arguments) throws {
        let request = Acquisition.ReverseRequest(
            purchaseId: try id(arguments), reference: try LedgerCommand.needed("--reference", arguments), invoice: arguments["--invoice"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.reverse(request)) { [line($0)] } }
    }

    static func keep(_ arguments: Arguments) throws {
        let request = Acquisition.KeepRequest(purchaseId: try id(arguments), reason: arguments["--reason"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.keep(request)) { [line($0)] } }
    }

    static func show(_ arguments: Arguments) throws {
        let request = Acquisition.GetPurchaseRequest(purchaseId: try id(arguments))
        try withClient(arguments) { session, client in
            try session.tell(try client.getPurchase(request)) { details in
                let history = details.history.map { entry in
                    let place = entry.terminal.isEmpty ? "" : "  at \(entry.terminal)"
                    return "\(LocalTime.text(entry.happenedAtMs))  \(text(entry.texts))\(place)\(entry.detail.isEmpty ? "" : "  (\(entry.detail))")"
                }
                return (details.purchase.map { [line($0)] } ?? []) + history
            }
        }
    }

    private static let states: [(String, Acquisition.PurchaseState)] = [
        ("chosen", .chosen), ("issued", .issued), ("returned", .returned), ("accessioned", .accessioned), ("kept", .kept), ("lost", .lost),
        ("reversed", .reversed), ("cancelled", .cancelled), ("expired", .expired),
    ]

    static func list(_ arguments: Arguments) throws {
        var state = Acquisition.PurchaseState.unspecified
        if let word = arguments["--state"] {
            guard let found = states.first(where: { $0.0 == word }) else {
                throw UsageError("\(word) is no state; there are \(states.map(\.0).joined(separator: ", "))", nil)
            }
            state = found.1
        }
        let request = Acquisition.PurchasesRequest(
            card: arguments["--card"] ?? "", state: state, limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.purchases(request)) { answer in
                answer.purchases.isEmpty ? ["nothing was chosen"] : answer.purchases.map(line) + LedgerCommand.more(answer.cursor)
            }
        }
    }
}
