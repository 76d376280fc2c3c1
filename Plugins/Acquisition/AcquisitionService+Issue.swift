// Issue at the till: the title in the catalogue, an item lent, the money spent, in one transaction.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import CirculationMessages
internal import DiscoveryMessages
internal import LecternKit
internal import LecternMarc
internal import LecternMessages
internal import LecternSettlement
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

extension AcquisitionService {
    func issue(_ request: Acquisition.IssueRequest, _ call: Call) throws -> Acquisition.Purchase {
        try Self.check(request)
        let rows = PurchaseRows(call)
        let old = try rows.visible(request.purchaseId)
        // What the state forbids is told before what the rules do.
        let state = PurchaseLife.decide(.issued, from: old.life, by: call.actor)
        if let first = state.objections.first { throw Self.refusal(first, old) }
        guard let scanned = Isbn(request.isbn), scanned.digits == old.isbn else {
            throw Refusal(Acquisition.Reason.isbnDiffers, facts: ("chosen", old.isbn), ("scanned", request.isbn))
        }
        let campaign = try CampaignRows(call).known(old.campaign)
        let asked = try caseAtTheTill(old, campaign, price: request.price, call)
        let refusals = BuyRules.refusals(campaign, asked)
        let verdict = PurchaseLife.decide(.issued, from: old.life, by: call.actor, isBought: refusals.isEmpty)
        guard refusals.isEmpty else { throw Self.notBought(campaign, refusals, call) }
        // What the handler itself refuses it refuses before it writes: a refusal keeps what was written.
        let payable = Discount.payable(asked.book.price?.minorUnits ?? 0, permille: Int64(request.discountPermille))
        guard payable > 0 else { throw Self.validator.invalid("discount_permille", "nothing is to be paid") }
        let issued = try rows.move(verdict, old) { row in
            row.take(asked.book)
            row.issuedAtMs = call.happenedAtMilliseconds
            (row.reference, row.invoice) = (request.reference, request.invoice)
            row.barcode = request.barcode.isEmpty ? "AC\(row.purchaseId)" : request.barcode
            try catalogue(&row, campaign, call)
            try lend(&row, campaign, call)
            try row.isReaderFirst ? promise(&row, request, campaign, call) : pay(&row, request, call)
        }
        _ = try call.cancelTimer(key: Self.timer(old.purchaseId))
        try tellIssued(issued, call)
        return issued.message(showsReader: call.principal.certificate != .partner || call.principal.session == .reader)
    }

    private func tellIssued(_ row: PurchaseRow, _ call: Call) throws {
        let notices = AcquisitionNotices(call)
        try notices.withdrawChoice(row.purchaseId)
        let due = [("due", "\(row.dueAtMs)")]
        guard row.isReaderFirst else { return try notices.tell(.issued, row, due) }
        try notices.tell(.issuedPaid, row, due + [("amount", "\(row.payable) \(row.currency)"), ("until", "\(row.paybackUntilMs)")])
    }

    private static func check(_ request: Acquisition.IssueRequest) throws {
        if let price = request.price { _ = try Self.price(price, "price") }
        try validator.number(request.discountPermille, "discount_permille", max: AcquisitionLimits.discountPermilleMax)
        guard (1...AcquisitionLimits.referenceBytesMax).contains(request.reference.utf8.count) else {
            throw validator.invalid("reference", "it has not from 1 to \(AcquisitionLimits.referenceBytesMax) bytes")
        }
        try validator.text(request.reference, "reference", charactersMax: AcquisitionLimits.referenceBytesMax)
        try validator.text(request.invoice, "invoice", charactersMax: AcquisitionLimits.referenceBytesMax)
        if !request.barcode.isEmpty { try validator.barcode(request.barcode, "barcode") }
    }

    /// The case once more: the price may be another one at the till, and the reader's right may have ended.
    private func caseAtTheTill(_ purchase: PurchaseRow, _ campaign: Acquisition.Campaign, price: Types.Money?, _ call: Call) throws -> BuyCase {
        var told = purchase.book
        if let price {
            guard price.currency == purchase.currency else { throw Self.validator.invalid("price.currency", "it is not \(purchase.currency)") }
            told.price = price
        }
        let reader = CaseReader(call)
        let (book, holdings) = try reader.holdings(told, near: nil, except: purchase.purchaseId)
        let standing = try Readers.Client(call).standing(.init(readerId: purchase.readerId))
        let again = CaseReader.Again(id: purchase.purchaseId, asOf: purchase.chosenAtMs, reserved: purchase.listPrice)
        let asked = CaseReader.Asked(reader: standing, partner: purchase.partner, order: purchase.orderId, again: again)
        return try reader.read(campaign, book, holdings, asked)
    }

    /// The record that the catalogue has, or a brief one, which cataloguers are told of.
    private func catalogue(_ row: inout PurchaseRow, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        let record = try Discovery.Client(call).addBrief(
            .init(
                isbn: row.isbn, title: row.title.isEmpty ? "ISBN \(row.isbn)" : row.title, author: row.author, publisher: row.publisher,
                year: Int32(truncatingIfNeeded: row.year), language: row.language, clc: row.classCode, source: AcquisitionLimits.source))
        row.recordId = record.recordId
        if row.title.isEmpty { row.title = record.title }
        guard record.added else { return }
        try AcquisitionWork(call).addRecord(
            row.recordId, isbn: row.isbn, title: row.title, partner: row.partner, branchCode: campaign.branchCode)
    }

    private func lend(_ row: inout PurchaseRow, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        let request = Circulation.IssueItemRequest(
            barcode: row.barcode, recordId: row.recordId, branchCode: campaign.branchCode,
            itemType: campaign.itemType.isEmpty ? AcquisitionLimits.itemTypeDefault : campaign.itemType, collection: campaign.collection,
            readerId: row.readerId)
        let loan: Circulation.Loan
        do {
            loan = try Circulation.Client(call).issueItem(request)
        } catch let problem as Problem {
            let reasons: [Circulation.Reason] = [.noRule, .itemNotLendable, .loanLimitReached, .readerBlocked, .readerExpired]
            guard reasons.contains(where: { $0.name == problem.reason }) else { throw problem }
            throw Refusal(Acquisition.Reason.loanRefused, facts: ("reason", problem.reason), ("why", problem.message))
        }
        (row.loanId, row.itemId, row.dueAtMs) = (loan.loanId, loan.item?.itemId ?? 0, loan.dueAtMs)
    }

    /// The reader has paid: what was paid is reserved anew, for as long as the book may come back, and a little longer.
    private func promise(_ row: inout PurchaseRow, _ request: Acquisition.IssueRequest, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        row.payable = Discount.payable(row.listPrice, permille: Int64(request.discountPermille))
        let days = Int64(campaign.paybackDays)
        row.paybackUntilMs = days == 0 ? row.dueAtMs : row.issuedAtMs + days * AcquisitionLimits.dayMilliseconds
        let ends = min(
            row.paybackUntilMs + AcquisitionLimits.paybackGraceMilliseconds, call.nowMilliseconds + AcquisitionLimits.reservationMillisecondsMax)
        let ledger = Ledger.Client(call)
        _ = try ledger.release(.init(source: AcquisitionLimits.source, key: "\(row.purchaseId)"))
        _ = try ledger.reserve(
            .init(
                source: AcquisitionLimits.paybackSource, key: "\(row.purchaseId)", budget: row.budget,
                amount: Types.Money(minorUnits: row.payable, currency: row.currency), expiresAtMs: ends, about: "purchase:\(row.purchaseId)"))
    }

    /// The money is owed to the shop.
    private func pay(_ row: inout PurchaseRow, _ request: Acquisition.IssueRequest, _ call: Call) throws {
        let sale = Ledger.Sale(
            partner: row.partner, reference: request.reference, isbn: row.isbn, listPrice: Types.Money(minorUnits: row.listPrice, currency: row.currency),
            discountPermille: request.discountPermille, invoice: request.invoice)
        do {
            let committed = try Ledger.Client(call).commit(.init(source: AcquisitionLimits.source, key: "\(row.purchaseId)", sale: sale))
            row.payable = committed.committed?.minorUnits ?? 0
        } catch let problem as Problem where problem.reason == Ledger.Reason.saleKnown.name {
            throw Refusal(Acquisition.Reason.saleKnown, facts: ("partner", row.partner), ("reference", request.reference))
        }
    }
}
