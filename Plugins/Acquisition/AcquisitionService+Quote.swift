// Quote and Choose: whether the library buys a book for a reader, and the choice that reserves the money.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

extension AcquisitionService {
    /// A campaign's answer.
    struct Decided {
        var campaign: Acquisition.Campaign
        var asked: BuyCase
        var refusals: [Acquisition.BuyRefusal]
    }

    func quote(_ request: Acquisition.QuoteRequest, _ call: Call) throws -> Acquisition.QuoteResponse {
        if let near = request.near { try Self.validator.place(latitude: near.latitude, longitude: near.longitude, "near") }
        let reader = try Self.standing(request.card, call)
        let about = CaseReader.Asked(
            reader: reader, partner: try Self.partner(request.partner, call), order: request.orderId, near: request.near)
        let decided = try decide(request.book, request.campaign, about, call)
        return Acquisition.QuoteResponse(
            buys: decided.refusals.isEmpty, campaign: decided.campaign.code, payer: decided.campaign.payer, book: decided.asked.book,
            refusals: decided.refusals, holdings: decided.asked.holdings, quotas: BuyRules.quotas(decided.campaign, decided.asked))
    }

    /// Decides by the campaign that is named; else by the first of those open here that buys it, or, where none does, the first.
    private func decide(_ told: Acquisition.Book?, _ code: String, _ about: CaseReader.Asked, _ call: Call) throws -> Decided {
        let reader = CaseReader(call)
        let told = try Self.book(told)
        let (book, holdings) = try reader.holdings(told, near: about.near)
        func decided(_ campaign: Acquisition.Campaign) throws -> Decided {
            let asked = try reader.read(campaign, book, holdings, about)
            return Decided(campaign: campaign, asked: asked, refusals: BuyRules.refusals(campaign, asked))
        }
        guard code.isEmpty else {
            let campaign = try CampaignRows(call).known(code)
            guard book.price?.currency == campaign.currency else { throw Self.validator.invalid("book.price.currency", "it is not \(campaign.currency)") }
            return try decided(campaign)
        }
        let moment = call.happenedAtMilliseconds
        let open = try CampaignRows(call).page(after: "", limit: AcquisitionLimits.campaignsMax).filter { campaign in
            campaign.isOpen(on: campaign.local(moment).day) && (campaign.partners.isEmpty || campaign.partners.contains(about.partner))
                && campaign.currency == book.price?.currency
        }
        var first: Decided?
        for campaign in open {
            let found = try decided(campaign)
            if found.refusals.isEmpty { return found }
            first = first ?? found
        }
        guard let first else { throw Refusal(Acquisition.Reason.noCampaign, facts: ("partner", about.partner)) }
        return first
    }

    func choose(_ request: Acquisition.ChooseRequest, _ call: Call) throws -> Acquisition.Purchase {
        let reader = try Self.standing(request.card, call)
        let partner = try Self.partner(request.partner, call)
        if !partner.isEmpty { try known(partner: partner, call) }
        let decided = try decide(
            request.book, request.campaign, CaseReader.Asked(reader: reader, partner: partner, order: request.orderId), call)
        let campaign = decided.campaign
        let rows = PurchaseRows(call)
        if request.orderId != 0 {
            let order = try rows.order(request.orderId)
            guard order.count < Int(AcquisitionLimits.orderPurchasesMax), let first = order.first, first.readerId == reader.readerId,
                first.campaign == campaign.code
            else { throw Refusal(Acquisition.Reason.orderUnknown, facts: ("order_id", "\(request.orderId)")) }
        }
        try RequestRows(call).add(decided.asked, campaign, decided.refusals)
        let id = try call.newID()
        let now = call.nowMilliseconds
        let hours = Int64(campaign.choiceHours == 0 ? AcquisitionLimits.choiceHoursDefault : campaign.choiceHours)
        let book = decided.asked.book
        let price = try Self.price(book.price, "book.price")
        var row = PurchaseRow(
            purchaseId: id, orderId: request.orderId == 0 ? id : request.orderId, campaign: campaign.code, payer: Int64(campaign.payer.rawValue),
            budget: campaign.budget, state: PurchaseLife.State.chosen.rawValue, readerId: reader.readerId, partner: partner, isbn: book.isbn,
            material: book.material, currency: price.currency, chosenAtMs: call.happenedAtMilliseconds,
            expiresAtMs: now + hours * AcquisitionLimits.hourMilliseconds)
        row.take(book)
        let verdict = PurchaseLife.decide(.chosen, from: nil, by: call.actor, isBought: decided.refusals.isEmpty)
        try rows.add(row, verdict) { objection in
            guard case .guarded(.isBought) = objection else { return Self.refusal(objection, row) }
            return Self.notBought(campaign, decided.refusals, call)
        }
        _ = try Ledger.Client(call).reserve(
            .init(
                source: AcquisitionLimits.source, key: "\(id)", budget: campaign.budget, amount: price,
                expiresAtMs: row.expiresAtMs + AcquisitionLimits.reservationGraceMilliseconds, about: "purchase:\(id)"))
        // First it reminds the reader, where there is time for that.
        let reminder = row.expiresAtMs - AcquisitionLimits.remindMilliseconds
        try schedule(id, at: reminder > now ? reminder : row.expiresAtMs, call)
        try AcquisitionNotices(call).tell(.chosen, row, [("until", "\(row.expiresAtMs)")], expiresAt: row.expiresAtMs)
        return row.message(showsReader: true)
    }

    private func schedule(_ purchase: Int64, at moment: Int64, _ call: Call) throws {
        try call.schedule(at: moment, key: Self.timer(purchase), Acquisition.Timers.expireChoice, Acquisition.ExpireChoiceRequest(purchaseId: purchase))
    }

    static func timer(_ purchase: Int64) -> String { "choice/\(purchase)" }

    /// The refusal that names every rule.
    static func notBought(_ campaign: Acquisition.Campaign, _ refusals: [Acquisition.BuyRefusal], _ call: Call) -> Refusal {
        let why = refusals.map { refusal in
            call.text(en: refusal.texts.last?.text ?? "", zh: refusal.texts.first?.text ?? "")
        }
        return Refusal(
            Acquisition.Reason.notBought, facts: ("campaign", campaign.code), ("rules", refusals.map(\.rule).joined(separator: " ")),
            ("why", why.joined(separator: " ")))
    }

    /// - Throws: `PARTNER_UNKNOWN`, `Problem`.
    func known(partner name: String, _ call: Call) throws {
        switch try call.tryCall({ try City.Client($0).partnerStanding(.init(name: name)) }) {
        case .success(let partner):
            guard partner.state == .partnerActive else { throw Refusal(Acquisition.Reason.partnerUnknown, facts: ("name", name)) }
        case .failure(let problem):
            guard problem.reason == City.Reason.partnerUnknown.name else { throw problem }
            throw Refusal(Acquisition.Reason.partnerUnknown, facts: ("name", name))
        }
    }

    func cancel(_ request: Acquisition.CancelRequest, _ call: Call) throws -> Acquisition.Purchase {
        try Self.validator.text(request.reason, "reason", charactersMax: AcquisitionLimits.reasonCharactersMax)
        let rows = PurchaseRows(call)
        let old = try rows.visible(request.purchaseId)
        let cancelled = try rows.move(PurchaseLife.decide(.cancelled, from: old.life, by: call.actor), old, detail: request.reason) { _ in
            try release(old, call)
        }
        _ = try call.cancelTimer(key: Self.timer(old.purchaseId))
        let notices = AcquisitionNotices(call)
        try notices.withdrawChoice(old.purchaseId)
        // A reader who has given it up knows.
        if call.principal.session != .reader { try notices.tell(.choiceCancelled, cancelled, [("why", request.reason.isEmpty ? "缺货" : request.reason)]) }
        return cancelled.message(showsReader: call.principal.certificate != .partner || call.principal.session == .reader)
    }

    func expireChoice(_ request: Acquisition.ExpireChoiceRequest, _ call: Call) throws -> Acquisition.ExpireChoiceResponse {
        let rows = PurchaseRows(call)
        guard let old = try rows.load(request.purchaseId), old.life == .chosen else { return .init() }
        let notices = AcquisitionNotices(call)
        guard old.expiresAtMs <= call.nowMilliseconds else {
            try notices.tell(.choiceEnds, old, [("until", "\(old.expiresAtMs)")], expiresAt: old.expiresAtMs)
            try schedule(old.purchaseId, at: old.expiresAtMs, call)
            return .init()
        }
        let verdict = PurchaseLife.decide(.expired, from: .chosen, by: call.actor, expiresAt: old.expiresAtMs, now: call.nowMilliseconds)
        let expired = try rows.move(verdict, old) { _ in try release(old, call) }
        try notices.withdrawChoice(old.purchaseId)
        try notices.tell(.choiceEnded, expired)
        return .init()
    }

    /// Frees what is reserved. Where Ledger has freed it by itself, which it does a day after the choice has ended, there is nothing to do.
    func release(_ purchase: PurchaseRow, _ call: Call) throws {
        let request = Ledger.ReleaseRequest(source: AcquisitionLimits.source, key: "\(purchase.purchaseId)")
        if case .failure(let problem) = try call.tryCall({ try Ledger.Client($0).release(request) }) {
            guard problem.reason == Ledger.Reason.stateForbids.name else { throw problem }
        }
    }
}
