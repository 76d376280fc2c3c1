// The handlers of partners: who they are, what they may, and that they are withdrawn.

internal import CityMessages
internal import CityRules
internal import LecternKit

extension CityService {
    func partners(_ request: City.PartnersRequest, _ call: Call) throws -> City.PartnersResponse {
        let page = try PageRequest<KeysetCursor>(
            request.limit, request.cursor, CityLimits.page, invalid: City.Reason.cursorInvalid)
        let found = try PartnerRows(call).page(after: page.after?.id ?? 0, limit: page.rowsMax)
        let partners = page.page(found) { KeysetCursor(at: 0, id: $0.partnerId) }
        return City.PartnersResponse(partners: partners.items, cursor: partners.cursor)
    }

    func getPartner(_ request: City.GetPartnerRequest, _ call: Call) throws -> City.Partner { try partner(request.name, call) }

    func partnerStanding(_ request: City.PartnerStandingRequest, _ call: Call) throws -> City.Partner { try partner(request.name, call) }

    func putPartner(_ request: City.PutPartnerRequest, _ call: Call) throws -> City.Partner {
        guard var partner = request.partner else { throw Self.validator.invalid("partner", "it is missing", zh: "缺少") }
        try Self.validator.code(partner.name, "partner.name")
        let rows = PartnerRows(call)
        let old = try rows.load(name: partner.name)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["title", "titles", "methods", "topics", "service_point_codes", "calls_per_second", "contact"], found: old?.version,
            absent: Refusal(City.Reason.partnerUnknown, facts: ("name", partner.name)))
        if let old {
            change.keep("title", &partner.title, old.title)
            change.keep("titles", &partner.titles, old.titles)
            change.keep("methods", &partner.methods, old.methods)
            change.keep("topics", &partner.topics, old.topics)
            change.keep("service_point_codes", &partner.servicePointCodes, old.servicePointCodes)
            change.keep("calls_per_second", &partner.callsPerSecond, old.callsPerSecond)
            change.keep("contact", &partner.contact, old.contact)
        }
        try check(partner)
        partner.partnerId = try old?.partnerId ?? call.newID()
        partner.state = old?.state ?? .partnerActive
        partner.version = (old?.version ?? 0) + 1
        return try move(partner, from: try old.map(Self.life), old == nil ? .added : .changed, call)
    }

    func movePartner(_ request: City.MovePartnerRequest, _ call: Call) throws -> City.Partner {
        try Self.check(note: request.note)
        guard let to = request.to.life else { throw Self.validator.invalid("to", "it is not a state of a partner", zh: "不是合作方的状态") }
        var partner = try partner(request.name, call)
        try Self.check(expected: request.expectedVersion, found: partner.version)
        let from = try Self.life(partner)
        partner.state = request.to
        partner.version += 1
        return try move(partner, from: from, PartnerLife.event(to: to), call, note: request.note)
    }

    func history(_ request: City.HistoryRequest, _ call: Call) throws -> City.HistoryResponse {
        let page = try PageRequest<KeysetCursor>(
            request.limit, request.cursor, CityLimits.page, invalid: City.Reason.cursorInvalid)
        let rows = try PlaceHistoryRows(call).page(of: request.id, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let entries = page.page(rows) { KeysetCursor(at: $0.recordedAtMs, id: $0.historyId) }
        return City.HistoryResponse(entries: entries.items.map(\.message), cursor: entries.cursor)
    }

    /// Moves a partner, in one transaction with what the host lets it do.
    private func move(
        _ partner: City.Partner, from life: PartnerLife.State?, _ event: PartnerLife.Event, _ call: Call, note: String = ""
    ) throws -> City.Partner {
        // A refusal keeps what was written: what may be refused comes first.
        let rows = PartnerRows(call)
        let points = try rows.points(partner.servicePointCodes)
        try call.move(
            PartnerLife.table.decide(from: life, event, by: call.actor),
            history: PlaceHistoryRow(placeId: partner.partnerId, note: note), isPast: false, refuse: Self.stateForbids
        ) {
            try rows.put(partner, points: points)
            return partner.state.life
        }
        try call.emit(topic: "city.partner", kind: event.rawValue, subject: .partner(partner.partnerId), partner)
        return partner
    }

    private func partner(_ name: String, _ call: Call) throws -> City.Partner {
        guard let partner = try PartnerRows(call).load(name: name) else {
            throw Refusal(City.Reason.partnerUnknown, facts: ("name", name))
        }
        return partner
    }

    private static func life(_ partner: City.Partner) throws -> PartnerLife.State {
        guard let life = partner.state.life else {
            throw Refusal(City.Reason.stateForbids, facts: ("state", "\(partner.state.rawValue)"))
        }
        return life
    }

    private func check(_ partner: City.Partner) throws {
        try Self.validator.requiredText(partner.title, "partner.title")
        try Self.validator.texts(partner.titles, "partner.titles")
        try Self.validator.patterns(partner.methods, "partner.methods")
        try Self.validator.patterns(partner.topics, "partner.topics")
        try Self.validator.list(
            partner.servicePointCodes, "partner.service_point_codes", countMax: CityLimits.partnerPointsMax, Self.validator.code)
        guard Set(partner.servicePointCodes).count == partner.servicePointCodes.count else {
            throw Self.validator.invalid("partner.service_point_codes", "one is there twice", zh: "有重复项")
        }
        try Self.validator.number(partner.callsPerSecond, "partner.calls_per_second", max: CityLimits.callsPerSecondMax)
        try Self.validator.text(partner.contact, "partner.contact", charactersMax: FieldValidator.textCharactersMax)
    }
}
