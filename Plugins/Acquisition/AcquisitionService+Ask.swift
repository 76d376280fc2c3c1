// What readers ask the library to buy: asked, looked up, given up, and the history of all that a reader chose and asked for.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import TypesMessages

extension AcquisitionService {
    func ask(_ request: Acquisition.AskRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        try Self.validator.text(request.note, "note", charactersMax: AcquisitionLimits.noteCharactersMax)
        let reader = try Self.standing(request.card, call)
        let told = try Self.book(request.book, isRequest: true)
        let rows = PurchaseRequestRows(call)
        let open = try rows.open(of: reader.readerId)
        if let twin = open.first(where: { told.isbn.isEmpty ? $0.title == told.title && $0.author == told.author : $0.isbn == told.isbn }) {
            throw Refusal(Acquisition.Reason.requestExists, facts: ("request_id", "\(twin.requestId)"))
        }
        guard open.count < Int(AcquisitionLimits.openRequestsMax) else {
            throw Refusal(Acquisition.Reason.requestsTooMany, facts: ("limit", "\(AcquisitionLimits.openRequestsMax)"))
        }
        let point = try pickupPoint(request.pickupPoint, call)
        let decided = try decideRequest(told, request.campaign, reader, call)
        let (campaign, book) = (decided.campaign, decided.asked.book)
        var row = PurchaseRequestRow(
            requestId: try call.newID(), campaign: campaign.code, budget: campaign.budget, state: RequestLife.State.asked.rawValue,
            readerId: reader.readerId, material: book.material, currency: campaign.currency, note: request.note, pickupPoint: point,
            askedAtMs: call.happenedAtMilliseconds)
        row.take(book)
        let verdict = RequestLife.decide(.asked, from: nil, by: call.actor, isBought: decided.refusals.isEmpty)
        try rows.add(row, verdict) { objection in
            guard case .guarded(.isBought) = objection else { return PurchaseRequestRows.refusal(objection, row) }
            return Self.notBought(campaign, decided.refusals, call)
        }
        try AcquisitionWork(call).addRequest(row, branchCode: campaign.branchCode)
        try AcquisitionNotices(call).tell(.requestAsked, row)
        return row.message
    }

    /// Decides by the campaign that is named; else by the first of those that take requests and allow it, or, where none does, the first.
    private func decideRequest(
        _ told: Acquisition.Book, _ code: String, _ reader: Readers.StandingResponse, _ call: Call
    ) throws -> Decided {
        let cases = CaseReader(call)
        let (book, holdings) = try cases.holdings(told, near: nil)
        func decided(_ campaign: Acquisition.Campaign) throws -> Decided {
            var book = book
            if book.price == nil { book.price = Types.Money(currency: campaign.currency) }
            guard book.price?.currency == campaign.currency else { throw Self.validator.invalid("book.price.currency", "it is not \(campaign.currency)") }
            let asked = try cases.read(campaign, book, holdings, .init(reader: reader, isRequest: true))
            return Decided(campaign: campaign, asked: asked, refusals: BuyRules.refusals(campaign, asked))
        }
        guard code.isEmpty else {
            let campaign = try CampaignRows(call).known(code)
            guard campaign.requests else { throw Self.validator.invalid("campaign", "it takes no requests") }
            return try decided(campaign)
        }
        let moment = call.happenedAtMilliseconds
        var first: Decided?
        for campaign in try CampaignRows(call).page(after: "", limit: AcquisitionLimits.campaignsMax) {
            guard campaign.requests, campaign.isOpen(on: campaign.local(moment).day), book.price == nil || book.price?.currency == campaign.currency
            else { continue }
            let found = try decided(campaign)
            if found.refusals.isEmpty { return found }
            first = first ?? found
        }
        guard let first else { throw Refusal(Acquisition.Reason.noCampaign, facts: ("partner", "")) }
        return first
    }

    /// Where the reader picks a book up: the point that is named, else where the call comes from.
    private func pickupPoint(_ named: String, _ call: Call) throws -> String {
        let code = named.isEmpty ? call.principal.terminal : named
        try Self.validator.code(code, "pickup_point")
        switch try call.tryCall({ try City.Client($0).servicePoint(.init(code: code)) }) {
        case .success: return code
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            throw Refusal(Acquisition.Reason.pickupPointUnknown, facts: ("code", code))
        }
    }

    func giveUp(_ request: Acquisition.GiveUpRequest, _ call: Call) throws -> Acquisition.PurchaseRequest {
        let isReader = call.principal.session == .reader
        if isReader {
            try Self.validator.text(request.reason, "reason", charactersMax: AcquisitionLimits.reasonCharactersMax)
        } else {
            try Self.validator.requiredText(request.reason, "reason", charactersMax: AcquisitionLimits.reasonCharactersMax)
        }
        let rows = PurchaseRequestRows(call)
        let old = try rows.visible(request.requestId)
        let verdict = RequestLife.decide(.cancelled, from: old.life, by: call.actor)
        let cancelled = try rows.move(verdict, old, detail: request.reason) { row in
            row.reason = request.reason
            if old.life == .ordered { try release(request: old, call) }
        }
        try AcquisitionWork(call).withdrawRequest(cancelled)
        if !isReader { try AcquisitionNotices(call).tell(.requestCancelled, cancelled, [("why", request.reason)]) }
        return cancelled.message
    }

    // MARK: Looked up

    func requests(_ request: Acquisition.RequestsRequest, _ call: Call) throws -> Acquisition.RequestsResponse {
        let page = try PageRequest(request.limit, request.cursor, AcquisitionLimits.page, list: "", invalid: Acquisition.Reason.cursorInvalid)
        let isReader = call.principal.session == .reader
        let reader = isReader || !request.card.isEmpty ? try Self.standing(request.card, call).readerId : 0
        let state = RequestLife.State.allCases.first { $0.message == request.state }
        guard state != nil || request.state == .unspecified else { throw Self.validator.invalid("state", "it is none") }
        let rows = try PurchaseRequestRows(call).page(
            reader: reader, state: state?.rawValue ?? "", before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.askedAtMs, id: $0.requestId) }
        return Acquisition.RequestsResponse(requests: found.items.map(\.message), cursor: found.cursor)
    }

    func getRequest(_ request: Acquisition.GetRequestRequest, _ call: Call) throws -> Acquisition.RequestDetails {
        let rows = PurchaseRequestRows(call)
        let row = try rows.visible(request.requestId)
        let history = try rows.history(row.requestId).map { Self.entry($0.asPurchaseHistory, isStaff: Self.isStaff(call), words: Self.requestWords) }
        return Acquisition.RequestDetails(request: row.message, history: history)
    }

    func history(_ request: Acquisition.HistoryRequest, _ call: Call) throws -> Acquisition.HistoryResponse {
        let page = try PageRequest(request.limit, request.cursor, AcquisitionLimits.page, list: "", invalid: Acquisition.Reason.cursorInvalid)
        let reader = try Self.standing(request.card, call).readerId
        let lines = try HistoryLines(call).page(of: reader, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(lines) { KeysetCursor(at: $0.row.recordedAtMs, id: $0.row.historyId) }
        let isStaff = Self.isStaff(call)
        let entries = found.items.map { line in
            Acquisition.HistoryLine(
                purchaseId: line.isRequest ? 0 : line.row.purchaseId, requestId: line.isRequest ? line.row.purchaseId : 0, isbn: line.isbn,
                title: line.title, entry: Self.entry(line.row, isStaff: isStaff, words: line.isRequest ? Self.requestWords : Self.purchaseWords))
        }
        return Acquisition.HistoryResponse(entries: entries, cursor: found.cursor)
    }

    /// Whether the caller may know who was signed in when something happened.
    static func isStaff(_ call: Call) -> Bool { call.principal.session == .staff || call.principal.certificate == .admin }

    static func purchaseWords(_ event: String) -> (chinese: String, english: String)? { PurchaseLife.Event(rawValue: event)?.words }

    private static func requestWords(_ event: String) -> (chinese: String, english: String)? { RequestLife.Event(rawValue: event)?.words }

    /// An entry of a history in the words that everybody sees.
    static func entry(
        _ row: PurchaseHistoryRow, isStaff: Bool, words: (String) -> (chinese: String, english: String)?
    ) -> Acquisition.PurchaseEntry {
        Acquisition.PurchaseEntry(
            event: row.event, texts: words(row.event).map(texts) ?? [], fromState: row.fromState, toState: row.toState,
            happenedAtMs: row.happenedAtMs, recordedAtMs: row.recordedAtMs, person: isStaff ? row.person : 0, terminal: row.terminal,
            method: row.method, detail: row.detail)
    }
}

extension PurchaseRequestHistoryRow {
    /// The same entry as one of a purchase's history, the number of the request in the place of the purchase's.
    fileprivate var asPurchaseHistory: PurchaseHistoryRow {
        PurchaseHistoryRow(
            purchaseId: requestId, historyId: historyId, event: event, fromState: fromState, toState: toState, happenedAtMs: happenedAtMs,
            recordedAtMs: recordedAtMs, person: person, terminal: terminal, method: method, requestKey: requestKey, detail: detail)
    }
}
