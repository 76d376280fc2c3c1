// Partners, and the service points that they act for.

internal import CityMessages
internal import LecternKit

/// Partners as the tables hold them. Valid inside one handler.
struct PartnerRows {
    private static let byName = SQL("SELECT \(PartnerRow.columns()) FROM \(PartnerRow.table) WHERE name = $1")
    private static let page = SQL("""
        SELECT \(PartnerRow.columns()) FROM \(PartnerRow.table) WHERE partner_id > $1 ORDER BY partner_id LIMIT $2
        """)
    private static let points = SQL("""
        SELECT p.code FROM \(PartnerPointRow.table) a JOIN \(PointRow.table) p ON p.service_point_id = a.service_point_id
        WHERE a.partner_id = $1 ORDER BY p.code
        """)
    private static let pointByCode = SQL("SELECT service_point_id FROM \(PointRow.table) WHERE code = $1")
    private static let withoutPoints = SQL("DELETE FROM \(PartnerPointRow.table) WHERE partner_id = $1")
    private static let partnerPut = PartnerRow.insert(
        onConflict: .partnerId, update: .title, .state, .methods, .topics, .callsPerSecond, .contact, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A partner by the name in its certificate, or nil.
    /// - Throws: `StoreError`.
    func load(name: String) throws -> City.Partner? {
        try call.first(Self.byName, .text(name), as: PartnerRow.self).map(message)
    }

    /// A page of partners, in the order in which they were added.
    /// - Throws: `StoreError`.
    func page(after: Int64, limit: Int64) throws -> [City.Partner] {
        try call.rows(Self.page, .integer(after), .integer(limit), as: PartnerRow.self).map(message)
    }

    /// The numbers of service points.
    /// - Throws: `StoreError`; `SERVICE_POINT_UNKNOWN`.
    func points(_ codes: [String]) throws -> [Int64] {
        try codes.map { code in
            guard let point = try call.first(Self.pointByCode, .text(code), as: Int64.self) else {
                throw Refusal(City.Reason.servicePointUnknown, facts: ("code", code))
            }
            return point
        }
    }

    /// Writes a partner, and tells the host what it may do from now on.
    /// - Parameters:
    ///   - partner: as it is now.
    ///   - points: the numbers of its service points.
    /// - Throws: `StoreError`.
    func put(_ partner: City.Partner, points: [Int64]) throws {
        try call.insert(
            PartnerRow(
                partnerId: partner.partnerId, name: partner.name, title: partner.title, state: partner.state,
                methods: partner.methods.joined(separator: "\n"), topics: partner.topics.joined(separator: "\n"),
                callsPerSecond: Int64(partner.callsPerSecond), contact: partner.contact, version: partner.version),
            Self.partnerPut)
        try call.execute(Self.withoutPoints, .integer(partner.partnerId))
        for point in points { try call.insert(PartnerPointRow(partnerId: partner.partnerId, servicePointId: point)) }
        try TextRows(call).put(partner.titles, "titles", of: partner.partnerId)
        try call.setPartner(
            PartnerGrant(
                name: partner.name, state: PartnerGrant.State(partner.state), callsPerSecond: partner.callsPerSecond,
                methods: partner.methods, topics: partner.topics))
    }

    private func message(_ row: PartnerRow) throws -> City.Partner {
        func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
        return City.Partner(
            partnerId: row.partnerId, name: row.name, title: row.title,
            titles: try TextRows(call).load(row.partnerId)["titles"] ?? [], state: row.state, methods: lines(row.methods),
            topics: lines(row.topics), servicePointCodes: try call.rows(Self.points, .integer(row.partnerId), as: String.self),
            callsPerSecond: UInt32(clamping: row.callsPerSecond), contact: row.contact, version: row.version)
    }
}

extension PartnerGrant.State {
    /// What a partner's state means for its calls; one that this version does not know begins none.
    init(_ state: City.PartnerState) {
        switch state {
        case .partnerActive: self = .active
        case .partnerWithdrawn: self = .withdrawn
        default: self = .suspended
        }
    }
}
