// The handlers that look requests, picks and rule sets up; and the one by which staff write rule sets.

internal import CityMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

/// A position in the rule sets: the code of the one before it.
private struct CodeCursor: PageCursor {
    let text: String

    init(code: String) { text = code }

    init?(_ text: String) {
        guard FieldValidator.isCode(text) else { return nil }
        self.text = text
    }
}

/// A position in a pick list: the request's number and its shelf mark, which may hold any text.
private struct MarkCursor: PageCursor {
    let id: Int64
    let mark: String

    init(id: Int64, mark: String) { (self.id, self.mark) = (id, mark) }

    init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let id = Int64(parts[0]), id > 0 else { return nil }
        self.init(id: id, mark: String(parts[1]))
    }

    var text: String { "\(id) \(mark)" }
}

extension DeliveryService {
    func getRequest(_ request: Delivery.GetRequestRequest, _ call: Call) throws -> Delivery.RequestDetails {
        let rows = RequestRows(call)
        let asked = try rows.visible(request.requestId)
        let isStaff = call.principal.session == .staff || call.principal.certificate == .admin
        let history = try rows.history(asked.row.requestId).map { entry in
            Delivery.RequestEntry(
                event: entry.event, texts: RequestLife.Event(rawValue: entry.event).map { Self.texts($0.words) } ?? [],
                fromState: entry.fromState,
                toState: entry.toState, happenedAtMs: entry.happenedAtMs, recordedAtMs: entry.recordedAtMs,
                person: isStaff ? entry.person : 0,
                terminal: entry.terminal, method: entry.method, detail: entry.detail)
        }
        let order = try ParcelRows(call).order(asked.row.orderId)
        let fee = order.map { Delivery.Fee(total: Types.Money(minorUnits: $0.fee - $0.waived, currency: $0.currency)) }
        return Delivery.RequestDetails(
            request: asked.message(by: call.actor), history: history,
            scans: try ParcelRows(call).scans(asked.row.parcelId).map(\.message), fee: fee)
    }

    func requests(_ request: Delivery.RequestsRequest, _ call: Call) throws -> Delivery.RequestsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, DeliveryLimits.page, list: "", invalid: Delivery.Reason.cursorInvalid)
        let isReader = call.principal.session == .reader
        let reader = isReader || !request.card.isEmpty ? try Self.standing(request.card, call).readerId : 0
        var state = ""
        if request.state != .unspecified {
            guard let named = RequestLife.State.allCases.first(where: { $0.message == request.state }) else {
                throw Self.validator.invalid("state", "it is none")
            }
            state = named.rawValue
        }
        let rows = try RequestRows(call).page(
            reader: reader, state: state, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.row.requestedAtMs, id: $0.row.requestId) }
        return Delivery.RequestsResponse(requests: found.items.map { $0.message(by: call.actor) }, cursor: found.cursor)
    }

    func pickList(_ request: Delivery.PickListRequest, _ call: Call) throws -> Delivery.PickListResponse {
        let page = try PageRequest<MarkCursor>(
            request.limit, request.cursor, DeliveryLimits.page, invalid: Delivery.Reason.cursorInvalid)
        guard !request.branchCode.isEmpty else { throw Refusal(Delivery.Reason.branchUnknown, facts: ("branch_code", "")) }
        let rows = try RequestRows(call).picks(
            branch: Self.branch(request.branchCode, call), afterMark: page.after?.mark ?? "", id: page.after?.id ?? 0,
            limit: page.rowsMax)
        let found = page.page(rows) { MarkCursor(id: $0.requestId, mark: $0.callNumber) }
        return Delivery.PickListResponse(
            picks: found.items.map {
                Delivery.Pick(
                    requestId: $0.requestId, parcelId: $0.parcelId, callNumber: $0.callNumber, title: $0.title,
                    barcode: $0.barcode,
                    promisedAtMs: $0.promisedAtMs)
            }, cursor: found.cursor)
    }

    func overview(_ request: Delivery.OverviewRequest, _ call: Call) throws -> Delivery.OverviewResponse {
        try RequestRows(call).overview(branch: Self.branch(request.branchCode, call))
    }

    func ruleSets(_ request: Delivery.RuleSetsRequest, _ call: Call) throws -> Delivery.RuleSetsResponse {
        let page = try PageRequest<CodeCursor>(
            request.limit, request.cursor, DeliveryLimits.ruleSetPage, invalid: Delivery.Reason.cursorInvalid)
        let rows = try RuleSetRows(call).page(after: page.after?.text ?? "", limit: page.rowsMax)
        let found = page.page(rows) { CodeCursor(code: $0.code) }
        // A carrier learns what it is paid itself, and not what the others are.
        let rules = found.items.map {
            call.principal.certificate == .partner ? withToday($0, call).shown(to: call.principal.terminal) : withToday($0, call)
        }
        return Delivery.RuleSetsResponse(ruleSets: request.onlyOpen ? rules.filter(\.open) : rules, cursor: found.cursor)
    }

    func putRuleSet(_ request: Delivery.PutRuleSetRequest, _ call: Call) throws -> Delivery.RuleSet {
        var rules = try RuleSetValidator.checked(request.ruleSet)
        for carrier in rules.carriers { try Self.check(carrier, currency: rules.currency, call) }
        let rows = RuleSetRows(call)
        let found = try rows.load(rules.code)?.version ?? 0
        guard request.expectedVersion == 0 || request.expectedVersion == found else {
            throw Refusal(
                Delivery.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(found)"))
        }
        rules.version = found + 1
        try rows.write(rules)
        try DeliveryNotices(call).declare()
        return withToday(rules, call)
    }

    /// What a carrier names must be there: a parcel that is offered to nobody would lie for ever.
    private static func check(_ carrier: Delivery.Carrier, currency: String, _ call: Call) throws {
        if carrier.form == .door {
            // What is on its way is kept there, and no copy of its branch is ever offered.
            guard try point(carrier.point, call).kind == .courierStation else {
                throw validator.invalid("carriers.\(carrier.code).point", "\(carrier.point) is no courier station; it needs one, of a branch without shelves")
            }
        }
        if !carrier.partner.isEmpty {
            let unknown = Refusal(Delivery.Reason.partnerUnknown, facts: ("partner", carrier.partner))
            switch try call.tryCall({ try City.Client($0).partnerStanding(.init(name: carrier.partner)) }) {
            case .success(let partner): guard partner.state == .partnerActive else { throw unknown }
            case .failure(let problem):
                guard problem.reason == City.Reason.partnerUnknown.name else { throw problem }
                throw unknown
            }
        }
        guard try carrier.budget.isEmpty || (Ledger.Client(call).budgetLeft(.init(code: carrier.budget, currency: currency)).known) else {
            throw Refusal(Delivery.Reason.budgetUnknown, facts: ("budget", carrier.budget), ("currency", currency))
        }
    }

    /// A rule set with whether it holds today.
    private func withToday(_ rules: Delivery.RuleSet, _ call: Call) -> Delivery.RuleSet {
        var rules = rules
        rules.open = rules.isOpen(on: rules.local(call.nowMilliseconds).day)
        return rules
    }
}

extension Delivery.RuleSet {
    /// The rule set without what other carriers than this partner are paid.
    fileprivate func shown(to partner: String) -> Delivery.RuleSet {
        var rules = self
        for index in rules.carriers.indices where rules.carriers[index].partner != partner {
            (rules.carriers[index].costFirst, rules.carriers[index].costMore, rules.carriers[index].costFirstVolumes) = (0, 0, 0)
            rules.carriers[index].budget = ""
        }
        return rules
    }
}
