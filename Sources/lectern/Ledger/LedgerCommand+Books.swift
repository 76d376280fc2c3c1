// The commands about accounts, budgets, boxes and periods.

internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import LedgerMessages
internal import TypesMessages

extension LedgerCommand {
    static func accounts(_ arguments: Arguments) throws {
        let request = Ledger.AccountsRequest(kind: try kind(arguments.operands[0]), limit: try limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.accounts(request), arguments) { answer in
                (answer.accounts.isEmpty ? ["there are none"] : answer.accounts.map(line)) + more(answer.cursor)
            }
        }
    }

    /// "books-2026  1234.50 CNY  200.00 CNY reserved  2026年图书".
    private static func line(_ account: Ledger.AccountEntry) -> String {
        let reserved = account.reserved?.minorUnits ?? 0 == 0 ? "" : "  \(text(account.reserved)) reserved"
        let title = account.title.isEmpty ? "" : "  \(account.title)"
        return "\(account.code)  \(text(account.balance))\(reserved)\(title)"
    }

    static func postings(_ arguments: Arguments) throws {
        let request = Ledger.PostingsRequest(
            kind: try kind(arguments.operands[0]), code: arguments.operands[1], currency: currency(arguments), limit: try limit(arguments),
            cursor: arguments["--cursor"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.postings(request), arguments) { answer in answer.postings.flatMap(lines) + more(answer.cursor) }
        }
    }

    /// "42  2026-11-30 10:00  paid  payment:41  at desk-1 by 7 (Ledger/Pay)", and its lines.
    private static func lines(_ posting: Ledger.Posting) -> [String] {
        let who = posting.person == 0 ? "" : " by \(posting.person)"
        let note = posting.note.isEmpty ? "" : "  \(posting.note)"
        let counter = posting.correctsId == 0 ? "" : "  counters \(posting.correctsId)"
        return ["\(posting.postingId)  \(LocalTime.text(posting.happenedAtMs))  \(posting.period)  \(posting.kind)  \(posting.about)  at \(posting.terminal)\(who) (\(posting.method))\(note)\(counter)"]
            + posting.lines.map { "    \(word($0.kind)) \($0.code)  \(text($0.amount))" }
    }

    static func correct(_ arguments: Arguments) throws {
        let request = Ledger.CorrectRequest(postingId: try id(arguments.operands[0], "posting"), note: try needed("--note", arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.correct(request), arguments, lines) }
    }

    static func budget(_ arguments: Arguments) throws {
        let request = Ledger.PutBudgetRequest(
            code: arguments.operands[0], title: arguments["--title"] ?? "", change: try money(arguments.operands[1], arguments),
            note: arguments["--note"] ?? "", libraryCode: arguments["--library"] ?? "")
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.putBudget(request), arguments) { [line($0)] } }
    }

    static func sale(_ arguments: Arguments) throws {
        let discount = arguments["--discount"] ?? "0"
        guard let permille = SettlementFile.decimal(discount, 1), (0...1_000).contains(permille) else {
            throw UsageError("\(discount) is no per cent with at most one decimal", nil)
        }
        let sale = Ledger.Sale(
            partner: arguments.operands[0], reference: arguments.operands[1], isbn: arguments["--isbn"] ?? "",
            listPrice: try money(try needed("--list-price", arguments), arguments), discountPermille: UInt32(permille), invoice: arguments["--invoice"] ?? "")
        let request = Ledger.EnterSaleRequest(budget: try needed("--budget", arguments), sale: sale)
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.enterSale(request), arguments) { answer in
                ["\(text(answer.committed)) are owed to \(sale.partner); \(answer.budget) has \(text(answer.available)) left"]
            }
        }
    }

    static func reverseSale(_ arguments: Arguments) throws {
        let request = Ledger.ReverseSaleRequest(
            partner: arguments.operands[0], sale: arguments.operands[1], reference: arguments["--reference"] ?? "", invoice: arguments["--invoice"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.reverseSale(request), arguments) { answer in
                ["\(text(answer.committed)) are owed to \(request.partner) no more; \(answer.budget) has \(text(answer.available)) left"]
            }
        }
    }

    static func periods(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.periods(.init()), arguments) { $0.periods.map(line) }
        }
    }

    private static func line(_ period: Ledger.Period) -> String {
        period.state == .periodClosed ? "\(period.period)  closed \(LocalTime.text(period.closedAtMs)), \(period.postings) postings" : "\(period.period)  open"
    }

    static func close(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.closePeriod(.init(period: arguments.operands[0])), arguments) { [line($0)] }
        }
    }

    static func audit(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            var whole = Ledger.AuditResponse()
            repeat {
                let page = try desk.ledger.audit(.init(cursor: whole.cursor))
                whole.accounts += page.accounts
                whole.postings += page.postings
                whole.problems += page.problems
                whole.cursor = page.cursor
            } while !whole.cursor.isEmpty
            try desk.shared.tell(whole, arguments) { answer in
                answer.problems + ["\(answer.accounts) accounts and \(answer.postings) postings: \(answer.problems.isEmpty ? "all is in order" : "\(answer.problems.count) problems")"]
            }
            guard whole.problems.isEmpty else { throw Problem(status: .failedPrecondition, reason: "BOOKS_DIFFER", message: "the books differ from themselves") }
        }
    }

    // MARK: Boxes

    private static func line(_ box: Ledger.Box) -> String {
        let difference = box.differenceMinorUnits == 0 ? "" : "  last count differed by \(text(.init(minorUnits: box.differenceMinorUnits, currency: box.balance?.currency ?? "")))"
        return "\(box.box)  \(box.open ? "open since \(LocalTime.text(box.openedAtMs))" : "closed")  \(text(box.balance))\(difference)"
    }

    static func boxes(_ arguments: Arguments) throws {
        let request = Ledger.BoxesRequest(limit: try limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.boxes(request), arguments) { answer in
                (answer.boxes.isEmpty ? ["there are none"] : answer.boxes.map(line)) + more(answer.cursor)
            }
        }
    }

    static func openBox(_ arguments: Arguments) throws {
        let request = Ledger.OpenBoxRequest(box: arguments["--box"] ?? "", counted: try money(arguments.operands[0], arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.openBox(request), arguments) { [line($0)] } }
    }

    static func closeBox(_ arguments: Arguments) throws {
        let request = Ledger.CloseBoxRequest(
            box: arguments["--box"] ?? "", counted: try money(arguments.operands[0], arguments),
            bankedMinorUnits: try money(option: "--banked", arguments)?.minorUnits ?? 0)
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.closeBox(request), arguments) { [line($0)] } }
    }
}
