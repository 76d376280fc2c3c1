// The handlers that look purchases and campaigns up, and change nothing.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages

/// A position in the campaigns: the code of the one before it.
private struct CodeCursor: PageCursor {
    let text: String

    init(code: String) { text = code }

    init?(_ text: String) {
        guard FieldValidator.isCode(text) else { return nil }
        self.text = text
    }
}

extension AcquisitionService {
    func getPurchase(_ request: Acquisition.GetPurchaseRequest, _ call: Call) throws -> Acquisition.PurchaseDetails {
        let rows = PurchaseRows(call)
        let row = try rows.visible(request.purchaseId)
        let history = try rows.history(row.purchaseId).map { Self.entry($0, isStaff: Self.isStaff(call), words: Self.purchaseWords) }
        return Acquisition.PurchaseDetails(purchase: row.message(showsReader: Self.showsReader(call)), history: history)
    }

    /// Whether the caller may know who the reader of a purchase is: a shop by itself may not.
    static func showsReader(_ call: Call) -> Bool { call.principal.certificate != .partner || call.principal.session == .reader }

    func purchases(_ request: Acquisition.PurchasesRequest, _ call: Call) throws -> Acquisition.PurchasesResponse {
        let page = try PageRequest(request.limit, request.cursor, AcquisitionLimits.page, list: "", invalid: Acquisition.Reason.cursorInvalid)
        let isReader = call.principal.session == .reader
        guard call.principal.certificate != .partner || isReader || request.card.isEmpty else {
            throw Self.validator.invalid("card", "a shop lists its own purchases")
        }
        let reader = isReader || !request.card.isEmpty ? try Self.standing(request.card, call).readerId : 0
        let state = try PurchaseLife.State.allCases.first { $0.message == request.state }.map(\.rawValue) ?? unspecified(request.state)
        let rows = try PurchaseRows(call).page(
            reader: reader, partner: reader == 0 && call.principal.certificate == .partner ? call.principal.terminal : "", state: state,
            before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.chosenAtMs, id: $0.purchaseId) }
        let showsReader = Self.showsReader(call)
        return Acquisition.PurchasesResponse(purchases: found.items.map { $0.message(showsReader: showsReader) }, cursor: found.cursor)
    }

    private func unspecified(_ state: Acquisition.PurchaseState) throws -> String {
        guard state == .unspecified else { throw Self.validator.invalid("state", "it is none") }
        return ""
    }

    func campaigns(_ request: Acquisition.CampaignsRequest, _ call: Call) throws -> Acquisition.CampaignsResponse {
        let page = try PageRequest<CodeCursor>(
            request.limit, request.cursor, AcquisitionLimits.campaignPage, invalid: Acquisition.Reason.cursorInvalid)
        let rows = try CampaignRows(call).page(after: page.after?.text ?? "", limit: page.rowsMax)
        let found = page.page(rows) { CodeCursor(code: $0.code) }
        let campaigns = found.items.map { withToday($0, call) }
        return Acquisition.CampaignsResponse(campaigns: request.onlyOpen ? campaigns.filter(\.open) : campaigns, cursor: found.cursor)
    }

    /// A campaign with whether it is open today.
    func withToday(_ campaign: Acquisition.Campaign, _ call: Call) -> Acquisition.Campaign {
        var campaign = campaign
        campaign.open = campaign.isOpen(on: campaign.local(call.nowMilliseconds).day)
        return campaign
    }

    func tryCampaign(_ request: Acquisition.TryCampaignRequest, _ call: Call) throws -> Acquisition.TryCampaignResponse {
        let campaign = try CampaignValidator.checked(request.campaign)
        let until = request.untilMs == 0 ? call.nowMilliseconds + 1 : request.untilMs
        let from = request.fromMs == 0 ? until - AcquisitionLimits.triedMilliseconds : request.fromMs
        guard from < until else { throw Self.validator.invalid("until_ms", "it is not after from_ms") }
        let page = try PageRequest(
            request.lookedAtMax, request.cursor, AcquisitionLimits.triedPage, list: "", invalid: Acquisition.Reason.cursorInvalid)
        let rows = try RequestRows(call).page(
            campaign.code, after: page.after ?? KeysetCursor(at: from, id: .min), until: until, limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.atMs, id: $0.requestId) }
        var answer = Acquisition.TryCampaignResponse(decided: UInt32(found.items.count), cursor: found.cursor)
        for row in found.items {
            let asked = try row.asked(campaign)
            let rules = BuyRules.refusals(campaign, asked).map(\.rule)
            let then = row.refused.split(separator: " ").map(String.init)
            if rules.isEmpty { answer.bought += 1 }
            if then.isEmpty { answer.boughtThen += 1 }
            guard rules.isEmpty != then.isEmpty else { continue }
            answer.requests.append(
                .init(requestId: row.requestId, atMs: row.atMs, book: asked.book, category: asked.category, rulesThen: then, rules: rules))
        }
        return answer
    }
}
