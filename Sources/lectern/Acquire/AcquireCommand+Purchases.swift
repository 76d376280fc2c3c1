// The commands of readers and shops: quote, choose, issue, and what comes after.

internal import AcquisitionMessages
internal import LecternClient
internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import TypesMessages

extension AcquireCommand {
    private static func book(_ arguments: Arguments) throws -> Acquisition.Book {
        try book(arguments, price: try LedgerCommand.money(arguments.operands[1], arguments))
    }

    static func book(_ arguments: Arguments, price: Types.Money?) throws -> Acquisition.Book {
        Acquisition.Book(
            isbn: arguments.operands.first ?? "", title: arguments["--title"] ?? "", author: arguments["--author"] ?? "", publisher: arguments["--publisher"] ?? "",
            year: Int32(try arguments.number("--year", 1...9_999) ?? 0), language: arguments["--language"] ?? "", classCode: arguments["--class"] ?? "",
            material: arguments["--material"] ?? "", price: price)
    }

    private static func order(_ arguments: Arguments) throws -> Int64 { try arguments["--order"].map { try LedgerCommand.id($0, "order") } ?? 0 }

    static func quote(_ arguments: Arguments) throws {
        let request = Acquisition.QuoteRequest(
            book: try book(arguments), campaign: arguments["--campaign"] ?? "", partner: arguments["--shop"] ?? "", card: arguments["--card"] ?? "",
            orderId: try order(arguments))
        try withClient(arguments) { session, client in
            let quote = try client.quote(request)
            try session.tell(quote) { quote in
                let currency = quote.book?.price?.currency ?? ""
                func number(_ number: Int64, _ quota: Acquisition.Quota) -> String {
                    quota.isAmount ? LedgerCommand.text(Types.Money(minorUnits: number, currency: currency)) : "\(number)"
                }
                let quotas = quote.quotas.map { "\($0.rule): \(number($0.used, $0)) of \(number($0.max, $0))" }
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
        let request = Acquisition.IssueRequest(
            purchaseId: try id(arguments), isbn: arguments.operands[1], price: try LedgerCommand.money(option: "--price", arguments),
            discountPermille: try discount(arguments) ?? 0, reference: try LedgerCommand.needed("--reference", arguments), invoice: arguments["--invoice"] ?? "",
            barcode: arguments["--barcode"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.issue(request)) { [line($0)] } }
    }

    static func cancel(_ arguments: Arguments) throws {
        let request = Acquisition.CancelRequest(purchaseId: try id(arguments), reason: arguments["--reason"] ?? "")
        try withClient(arguments) { session, client in
            do {
                try session.tell(try client.cancel(request)) { [line($0)] }
            } catch let problem as Problem where problem.reason == "PURCHASE_UNKNOWN" || problem.status == .permissionDenied {
                try giveUp(request, else: problem, session, client)
            }
        }
    }

    /// A number is that of a purchase or of a purchase request: no number is that of both.
    private static func giveUp(
        _ request: Acquisition.CancelRequest, else problem: Problem, _ session: DaemonSession, _ client: Acquisition.Client<SessionCaller>
    ) throws {
        do {
            try session.tell(try client.giveUp(.init(requestId: request.purchaseId, reason: request.reason))) { [line($0)] }
        } catch let other as Problem where other.reason == "REQUEST_UNKNOWN" || other.status == .permissionDenied {
            throw problem
        }
    }

    /// A discount in thousandths; nil: none was given.
    static func discount(_ arguments: Arguments) throws -> UInt32? {
        guard let text = arguments["--discount"] else { return nil }
        guard let permille = SettlementFile.decimal(text, 1), (0...1_000).contains(permille) else {
            throw UsageError("\(text) is no per cent with at most one decimal", nil)
        }
        return UInt32(permille)
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
            do {
                try session.tell(try client.getPurchase(request)) { details in
                    (details.purchase.map { [line($0)] } ?? []) + details.history.map { line($0) }
                }
            } catch let problem as Problem where problem.reason == "PURCHASE_UNKNOWN" {
                try showRequest(request.purchaseId, else: problem, session, client)
            }
        }
    }

    private static func showRequest(
        _ id: Int64, else problem: Problem, _ session: DaemonSession, _ client: Acquisition.Client<SessionCaller>
    ) throws {
        do {
            try session.tell(try client.getRequest(.init(requestId: id))) { details in
                (details.request.map { [line($0)] } ?? []) + details.history.map { line($0) }
            }
        } catch let other as Problem where other.reason == "REQUEST_UNKNOWN" || other.status == .permissionDenied {
            throw problem
        }
    }

    static func history(_ arguments: Arguments) throws {
        let request = Acquisition.HistoryRequest(
            card: arguments["--card"] ?? "", limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.history(request)) { answer in
                let lines = answer.entries.map { line in
                    let number = line.purchaseId == 0 ? line.requestId : line.purchaseId
                    return self.line(line.entry ?? .init(), about: [line.isbn, line.title].filter { !$0.isEmpty }.joined(separator: " "), number)
                }
                return lines.isEmpty ? ["nothing was chosen or asked for"] : lines + LedgerCommand.more(answer.cursor)
            }
        }
    }

    /// An entry of a history, in the words that everybody sees.
    private static func line(_ entry: Acquisition.PurchaseEntry, about: String = "", _ number: Int64 = 0) -> String {
        var parts = [LocalTime.text(entry.happenedAtMs)]
        if number != 0 { parts += ["\(number)", about] }
        parts.append(text(entry.texts))
        if !entry.terminal.isEmpty { parts.append("at \(entry.terminal)") }
        if !entry.detail.isEmpty { parts.append("(\(entry.detail))") }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
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
