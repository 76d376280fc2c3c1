// The handlers of those who keep the books: budgets, accounts, postings, corrections, periods, and the audit.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import TypesMessages

extension LedgerService {
    func putBudget(_ request: Ledger.PutBudgetRequest, _ call: Call) throws -> Ledger.AccountEntry {
        try Self.validator.code(request.code, "code")
        try Self.validator.text(request.title, "title", charactersMax: LedgerLimits.titleCharactersMax)
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        guard let change = request.change else { throw Self.validator.invalid("change", "it is missing") }
        try Self.validator.money(minorUnits: Int64(clamping: change.minorUnits.magnitude), currency: change.currency, "change")
        try Self.mustBeKnown(change.currency, "change")
        let accounts = AccountRows(call)
        let name = AccountName(.budget, request.code, change.currency)
        if try accounts.load(name) == nil {
            try Self.validator.requiredText(request.title, "title", charactersMax: LedgerLimits.titleCharactersMax)
            guard change.minorUnits >= 0 else { throw Self.validator.invalid("change.minor_units", "there is no such budget to take it from") }
            let codes = try request.libraryCode.isEmpty ? [:] : Self.libraryCodes(call)
            let library = codes.first { $0.value == request.libraryCode }?.key
            guard request.libraryCode.isEmpty || library != nil else { throw Self.validator.invalid("library_code", "there is no such library") }
            _ = try accounts.opened(name, title: request.title, library: library ?? 0)
        }
        if change.minorUnits != 0 {
            let amount = change.minorUnits
            let draft = try PostingDraft(change.currency, debit: [(.bank, "main", amount)], credit: [(.budget, request.code, amount)])
            try books(call).post(draft, .init(kind: "budgeted", about: "budget:\(request.code)", note: request.note))
        }
        let row = try accounts.known(name)
        return row.message(library: try row.libraryId == 0 ? "" : Self.libraryCodes(call)[row.libraryId] ?? "")
    }

    /// Whose sales are those that staff enter.
    static let deskSource = "desk"

    func enterSale(_ request: Ledger.EnterSaleRequest, _ call: Call) throws -> Ledger.Reservation {
        try Self.validator.code(request.budget, "budget")
        let sale = try Self.sale(request.sale, "sale")
        try Self.partner(sale.partner, isNew: true, call)
        try SaleRows(call).mustBeNew(sale.partner, sale.reference)
        let reserved = try reserve(
            .init(
                source: Self.deskSource, key: "\(sale.partner)/\(sale.reference)", budget: request.budget, amount: Amount(sale.payable, sale.currency).money,
                expiresAtMs: call.nowMilliseconds + LedgerLimits.millisecondsOfAMinute), call)
        return try commit(.init(source: reserved.source, key: reserved.key, sale: request.sale), call)
    }

    func reverseSale(_ request: Ledger.ReverseSaleRequest, _ call: Call) throws -> Ledger.Reservation {
        try Self.validator.code(request.partner, "partner")
        try Self.key(request.sale, "sale", bytesMax: LedgerLimits.referenceBytesMax)
        guard let sale = try SaleRows(call).load(request.partner, request.sale), sale.reverses.isEmpty else {
            throw Refusal(Ledger.Reason.saleUnknown, facts: ("partner", request.partner), ("reference", request.sale))
        }
        let key = "\(sale.partner)/\(sale.reference)"
        guard let reservation = try ReservationRows(call).load(Self.deskSource, key), reservation.postingId == sale.postingId else {
            throw Refusal(Ledger.Reason.postingOwned, facts: ("posting_id", "\(sale.postingId)"), ("kind", "committed"))
        }
        return try reverse(
            .init(
                source: Self.deskSource, key: key, reference: request.reference.isEmpty ? "\(sale.reference)-R" : request.reference,
                invoice: request.invoice), call)
    }

    func correct(_ request: Ledger.CorrectRequest, _ call: Call) throws -> Ledger.Posting {
        try Self.validator.requiredText(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let books = books(call)
        guard let row = try books.load(id: request.postingId) else {
            throw Refusal(Ledger.Reason.postingUnknown, facts: ("posting_id", "\(request.postingId)"))
        }
        if let counter = try books.correction(of: row.postingId) {
            throw Refusal(Ledger.Reason.postingCorrected, facts: ("posting_id", "\(row.postingId)"), ("by", "\(counter.postingId)"))
        }
        guard !PostingRows.ownedKinds.contains(row.kind) else {
            throw Refusal(Ledger.Reason.postingOwned, facts: ("posting_id", "\(row.postingId)"), ("kind", row.kind))
        }
        let draft = try PostingDraft(try books.lines(row.postingId))
        let facts = PostingRows.Facts(kind: "corrected", about: "posting:\(row.postingId)", note: request.note, correctsId: row.postingId)
        return try books.message(try books.post(draft.reversed, facts))
    }

    func accounts(_ request: Ledger.AccountsRequest, _ call: Call) throws -> Ledger.AccountsResponse {
        let list = "\(request.kind.rawValue)"
        let page = try PageRequest(request.limit, request.cursor, LedgerLimits.page, list: list, invalid: Ledger.Reason.cursorInvalid)
        let codes = try Self.libraryCodes(call)
        let rows = try AccountRows(call).page(Int64(request.kind.rawValue), after: page.after ?? .beforeAll(list: list), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(list: list, at: $0.openedAtMs, id: $0.accountId) }
        return Ledger.AccountsResponse(accounts: found.items.map { $0.message(library: codes[$0.libraryId] ?? "") }, cursor: found.cursor)
    }

    func postings(_ request: Ledger.PostingsRequest, _ call: Call) throws -> Ledger.PostingsResponse {
        let page = try PageRequest(request.limit, request.cursor, LedgerLimits.page, list: "", invalid: Ledger.Reason.cursorInvalid)
        guard let kind = AccountKind(rawValue: Int64(request.kind.rawValue)) else { throw Self.validator.invalid("kind", "it is none") }
        let account = try AccountRows(call).known(AccountName(kind, request.code, request.currency))
        let books = books(call)
        let found = page.page(try books.page(account: account.accountId, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)) {
            KeysetCursor(at: $0.recordedAtMs, id: $0.postingId)
        }
        return Ledger.PostingsResponse(postings: try found.items.map(books.message), cursor: found.cursor)
    }

    func periods(_ request: Ledger.PeriodsRequest, _ call: Call) throws -> Ledger.PeriodsResponse {
        Ledger.PeriodsResponse(periods: try PeriodRows(call, settings.current).all().map(\.message))
    }

    func closePeriod(_ request: Ledger.ClosePeriodRequest, _ call: Call) throws -> Ledger.Period {
        try PeriodRows(call, settings.current).close(try Self.month(request.period)).message
    }

    func audit(_ request: Ledger.AuditRequest, _ call: Call) throws -> Ledger.AuditResponse { try Audit(call).page(request.cursor) }
}
