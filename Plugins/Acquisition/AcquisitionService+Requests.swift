// What staff make of purchase requests: accepted, rejected, ordered, received, and made ready for the reader.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import CirculationMessages
internal import DiscoveryMessages
internal import LecternKit
internal import LecternMessages
internal import LecternSettlement
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages
internal import WorkMessages

extension AcquisitionService {
    func accept(_ request: Acquisition.AcceptRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        let accepted = try accept(request.requestId, note: request.note, call)
        try AcquisitionWork(call).withdraw(AcquisitionWork.request, accepted)
        return accepted.message
    }

    private func accept(_ id: Int64, note: String, _ call: Call) throws -> PurchaseRequestRow {
        try Self.validator.text(note, "note", charactersMax: AcquisitionLimits.noteCharactersMax)
        let rows = PurchaseRequestRows(call)
        let old = try rows.known(id)
        let accepted = try rows.move(RequestLife.decide(.accepted, from: old.life, by: call.actor), old, detail: note)
        let campaign = try CampaignRows(call).known(old.campaign)
        try AcquisitionWork(call).addOrder(accepted, branchCode: campaign.branchCode)
        try AcquisitionNotices(call).tell(.requestAccepted, accepted)
        return accepted
    }

    func reject(_ request: Acquisition.RejectRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        let rejected = try reject(request.requestId, reason: request.reason, "reason", call)
        try AcquisitionWork(call).withdrawRequest(rejected)
        return rejected.message
    }

    private func reject(_ id: Int64, reason: String, _ field: String, _ call: Call) throws -> PurchaseRequestRow {
        try Self.validator.requiredText(reason, field, charactersMax: AcquisitionLimits.reasonCharactersMax)
        let rows = PurchaseRequestRows(call)
        let old = try rows.known(id)
        let rejected = try rows.move(RequestLife.decide(.rejected, from: old.life, by: call.actor), old, detail: reason) { $0.reason = reason }
        try AcquisitionNotices(call).tell(.requestRejected, rejected, [("why", reason)])
        return rejected
    }

    // MARK: Ordered

    func placeOrder(_ request: Acquisition.PlaceOrderRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        let ordered = try order(request, call)
        try AcquisitionWork(call).withdraw(AcquisitionWork.order, ordered)
        return ordered.message
    }

    private func order(_ request: Acquisition.PlaceOrderRequest, _ call: Call) throws -> PurchaseRequestRow {
        let price = try Self.price(request.price, "price")
        try Self.validator.number(request.discountPermille, "discount_permille", max: AcquisitionLimits.discountPermilleMax)
        try Self.validator.code(request.partner, "partner")
        let rows = PurchaseRequestRows(call)
        let old = try rows.known(request.requestId)
        // What the state forbids is told before what the rules do.
        if let first = RequestLife.decide(.ordered, from: old.life, by: call.actor).objections.first { throw PurchaseRequestRows.refusal(first, old) }
        guard price.currency == old.currency else { throw Self.validator.invalid("price.currency", "it is not \(old.currency)") }
        try known(partner: request.partner, call)
        let payable = Discount.payable(price.minorUnits, permille: Int64(request.discountPermille))
        guard payable > 0 else { throw Self.validator.invalid("discount_permille", "nothing is to be paid") }
        var book = old.book
        book.price = price
        if !request.isbn.isEmpty { book.isbn = try Self.isbn(request.isbn) }
        let campaign = try CampaignRows(call).known(old.campaign)
        let asked = try caseOfOrder(old, book, campaign, call)
        let refusals = BuyRules.refusals(campaign, asked)
        guard refusals.isEmpty else { throw Self.notBought(campaign, refusals, call) }
        let ordered = try rows.move(RequestLife.decide(.ordered, from: old.life, by: call.actor), old, detail: request.partner) { row in
            row.take(asked.book)
            (row.partner, row.discountPermille, row.payable) = (request.partner, Int64(request.discountPermille), payable)
            row.orderedAtMs = call.happenedAtMilliseconds
            _ = try Ledger.Client(call).reserve(
                .init(
                    source: AcquisitionLimits.requestSource, key: "\(row.requestId)", budget: row.budget,
                    amount: Types.Money(minorUnits: payable, currency: row.currency),
                    expiresAtMs: call.nowMilliseconds + AcquisitionLimits.reservationMillisecondsMax, about: "request:\(row.requestId)"))
        }
        try AcquisitionNotices(call).tell(.requestOrdered, ordered)
        return ordered
    }

    /// The case once more, now that the price is known, by the rules of the day on which it was asked for. What stands against the reader now is
    /// told when the hold is placed.
    private func caseOfOrder(_ row: PurchaseRequestRow, _ told: Acquisition.Book, _ campaign: Acquisition.Campaign, _ call: Call) throws -> BuyCase {
        guard row.readerId != 0 else { throw Refusal(Acquisition.Reason.readerUnknown, facts: ("card", "")) }
        let cases = CaseReader(call)
        let (book, holdings) = try cases.holdings(told, near: nil, except: row.requestId)
        let reader = try Readers.Client(call).standing(.init(readerId: row.readerId))
        let again = CaseReader.Again(id: row.requestId, asOf: row.askedAtMs, reserved: 0)
        var asked = try cases.read(campaign, book, holdings, .init(reader: reader, again: again, isRequest: true))
        asked.readerObjection = ""
        return asked
    }

    /// Frees what is reserved for a request. Where Ledger has freed it by itself, there is nothing to do.
    func release(request: PurchaseRequestRow, _ call: Call) throws {
        let asked = Ledger.ReleaseRequest(source: AcquisitionLimits.requestSource, key: "\(request.requestId)")
        if case .failure(let problem) = try call.tryCall({ try Ledger.Client($0).release(asked) }) {
            guard problem.reason == Ledger.Reason.stateForbids.name else { throw problem }
        }
    }

    // MARK: Received

    func receive(_ request: Acquisition.ReceiveRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        try Self.check(request)
        let rows = PurchaseRequestRows(call)
        let old = try rows.known(request.requestId)
        let verdict = RequestLife.decide(.received, from: old.life, by: call.actor)
        if let first = verdict.objections.first { throw PurchaseRequestRows.refusal(first, old) }
        if let price = request.price, price.currency != old.currency { throw Self.validator.invalid("price.currency", "it is not \(old.currency)") }
        let campaign = try CampaignRows(call).known(old.campaign)
        let received = try rows.move(verdict, old, detail: request.reference) { row in
            if !request.isbn.isEmpty { row.isbn = try Self.isbn(request.isbn) }
            row.listPrice = request.price?.minorUnits ?? row.listPrice
            row.discountPermille = request.discountPermille.map { Int64($0) } ?? row.discountPermille
            (row.reference, row.invoice) = (request.reference, request.invoice)
            row.barcode = request.barcode.isEmpty ? "AR\(row.requestId)" : request.barcode
            try catalogue(&row, record: request.recordId, campaign, call)
            try stock(&row, campaign, call)
            try hold(&row, call)
            try owe(&row, call)
        }
        try AcquisitionWork(call).addAccession(received, branchCode: campaign.branchCode)
        try AcquisitionNotices(call).tell(.requestReceived, received)
        return received.message
    }

    private static func check(_ request: Acquisition.ReceiveRequest) throws {
        guard (1...AcquisitionLimits.referenceBytesMax).contains(request.reference.utf8.count) else {
            throw validator.invalid("reference", "it has not from 1 to \(AcquisitionLimits.referenceBytesMax) bytes")
        }
        try validator.text(request.reference, "reference", charactersMax: AcquisitionLimits.referenceBytesMax)
        try validator.text(request.invoice, "invoice", charactersMax: AcquisitionLimits.referenceBytesMax)
        if let price = request.price { _ = try Self.price(price, "price") }
        if let discount = request.discountPermille { try validator.number(discount, "discount_permille", max: AcquisitionLimits.discountPermilleMax) }
        try validator.notNegative(request.recordId, "record_id")
        if !request.barcode.isEmpty { try validator.barcode(request.barcode, "barcode") }
    }

    /// The record that the catalogue has, or a brief one; a book without an ISBN has one that cataloguers made.
    private func catalogue(_ row: inout PurchaseRequestRow, record: Int64, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        let discovery = Discovery.Client(call)
        guard record == 0 else {
            switch try call.tryCall({ try Discovery.Client($0).get(.init(recordId: record)) }) {
            case .success(let found): (row.recordId, row.title) = (found.recordId, found.title)
            case .failure(let problem):
                guard problem.reason == Discovery.Reason.recordUnknown.name else { throw problem }
                throw Self.validator.invalid("record_id", "the catalogue has no such record")
            }
            return
        }
        guard !row.isbn.isEmpty else { throw Self.validator.invalid("isbn", "it is missing, and no record_id stands for it") }
        let found = try discovery.addBrief(
            .init(
                isbn: row.isbn, title: row.title.isEmpty ? "ISBN \(row.isbn)" : row.title, author: row.author, publisher: row.publisher,
                year: Int32(truncatingIfNeeded: row.year), language: row.language, clc: row.classCode, source: AcquisitionLimits.source))
        row.recordId = found.recordId
        if row.title.isEmpty { row.title = found.title }
        if found.added {
            try AcquisitionWork(call).addRecord(
                found.recordId, isbn: row.isbn, title: row.title, partner: row.partner, branchCode: campaign.branchCode)
        }
    }

    /// An item that is made ready.
    private func stock(_ row: inout PurchaseRequestRow, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        let circulation = Circulation.Client(call)
        if case .success = try call.tryCall({ try Circulation.Client($0).getItem(.init(barcode: row.barcode)) }) {
            throw Self.validator.invalid("barcode", "there is an item with it")
        }
        let item = try circulation.putItem(
            .init(
                barcode: row.barcode, recordId: row.recordId, branchCode: campaign.branchCode, itemType: AcquisitionLimits.stockTypeDefault,
                collection: campaign.collection, priceMinorUnits: row.listPrice, priceCurrency: row.currency))
        _ = try circulation.moveItem(.init(barcode: row.barcode, to: .inProcess))
        row.itemId = item.itemId
    }

    private static let holdRefusals: [Circulation.Reason] = [
        .readerUnknown, .readerBlocked, .readerExpired, .holdExists, .onLoanToReader, .holdLimitReached, .holdsNotAllowed, .itemOnShelf,
        .pointKeepsNothing, .pickupPointUnknown, .nothingToHold,
    ]

    /// The reader's place in the line. Where none can be placed, the reader is blocked for instance, the book comes to the stock all the same.
    private func hold(_ row: inout PurchaseRequestRow, _ call: Call) throws {
        guard row.readerId != 0 else { return row.holdRefused = Acquisition.Reason.readerUnknown.name }
        let (id, record, point) = (row.readerId, row.recordId, row.pickupPoint)
        switch try call.tryCall({ try Circulation.Client($0).holdFor(.init(readerId: id, recordId: record, pickupPoint: point)) }) {
        case .success(let hold): row.holdId = hold.holdId
        case .failure(let problem):
            // What a rule or the reader's standing refuses is an outcome; what the database does is none.
            guard Self.holdRefusals.contains(where: { $0.name == problem.reason }) else { throw problem }
            row.holdRefused = problem.reason
        }
    }

    /// The money is owed to the partner.
    private func owe(_ row: inout PurchaseRequestRow, _ call: Call) throws {
        let sale = Ledger.Sale(
            partner: row.partner, reference: row.reference, isbn: row.isbn,
            listPrice: Types.Money(minorUnits: row.listPrice, currency: row.currency), discountPermille: UInt32(clamping: row.discountPermille),
            invoice: row.invoice)
        do {
            let committed = try Ledger.Client(call).commit(.init(source: AcquisitionLimits.requestSource, key: "\(row.requestId)", sale: sale))
            row.payable = committed.committed?.minorUnits ?? 0
        } catch let problem as Problem where problem.reason == Ledger.Reason.saleKnown.name {
            throw Refusal(Acquisition.Reason.saleKnown, facts: ("partner", row.partner), ("reference", row.reference))
        } catch let problem as Problem where problem.reason == Ledger.Reason.budgetExceeded.name {
            throw Refusal(
                Acquisition.Reason.notBought, facts: ("campaign", row.campaign), ("rules", BuyRules.budget), ("why", problem.message))
        }
    }

    // MARK: Work

    func actOnRequest(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(act.note, "note", charactersMax: AcquisitionLimits.noteCharactersMax)
        guard let id = Int64(act.key) else { throw Self.validator.invalid("key", "it is not the number of a request") }
        let isOrder = try PurchaseRequestRows(call).known(id).life != .asked
        let kind = isOrder ? AcquisitionWork.order : AcquisitionWork.request
        let inputs = try WorkInputs(act, kind)
        switch act.action {
        case "accept": _ = try accept(id, note: act.note, call)
        case "reject": _ = try reject(id, reason: act.note, "note", call)
        case "order":
            let old = try PurchaseRequestRows(call).known(id)
            let price = Types.Money(minorUnits: try inputs.amount("price", old.currency), currency: old.currency)
            _ = try order(
                .init(
                    requestId: id, partner: inputs["partner"], price: price, discountPermille: try inputs.permille("discount"), isbn: inputs["isbn"]), call)
        default: throw Self.validator.invalid("action", "it is none of accept, reject and order")
        }
        return try AcquisitionWork(call).finish(kind, act)
    }

    /// Staff have made a requested book ready: it is an ordinary item, and goes to the reader first.
    func accession(request old: PurchaseRequestRow, _ inputs: WorkInputs, _ call: Call, note: String) throws {
        let campaign = try CampaignRows(call).known(old.campaign)
        guard inputs["pay_back"].isEmpty else { throw Self.validator.invalid("inputs.pay_back", "the library has paid") }
        let rows = PurchaseRequestRows(call)
        let fulfilled = try rows.move(RequestLife.decide(.fulfilled, from: old.life, by: call.actor), old, detail: note) { row in
            row.barcode = inputs["barcode"]
            try accession(item: row.itemId, inputs, campaign, call)
        }
        try AcquisitionNotices(call).tell(.requestFulfilled, fulfilled)
    }
}
