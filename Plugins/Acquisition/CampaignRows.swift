// Reads and writes campaigns.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit

/// Campaigns as the table holds them. Valid inside one handler.
struct CampaignRows {
    private static let byCode = SQL("SELECT \(CampaignRow.columns()) FROM \(CampaignRow.table) WHERE code = $1")
    private static let after = SQL("SELECT \(CampaignRow.columns()) FROM \(CampaignRow.table) WHERE code > $1 ORDER BY code LIMIT $2")
    private static let put = CampaignRow.insert(onConflict: .code, update: .version, .changedAtMs, .content)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A campaign whole; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> Acquisition.Campaign? { try call.first(Self.byCode, .text(code), as: CampaignRow.self).map { try $0.message() } }

    /// - Throws: `CAMPAIGN_UNKNOWN`, `StoreError`.
    func known(_ code: String) throws -> Acquisition.Campaign {
        guard let campaign = try load(code) else { throw Refusal(Acquisition.Reason.campaignUnknown, facts: ("campaign", code)) }
        return campaign
    }

    /// Campaigns by code.
    /// - Throws: `StoreError`.
    func page(after code: String, limit: Int64) throws -> [Acquisition.Campaign] {
        try call.rows(Self.after, .text(code), .integer(limit), as: CampaignRow.self).map { try $0.message() }
    }

    /// - Throws: `StoreError`.
    func write(_ campaign: Acquisition.Campaign) throws {
        let row = CampaignRow(
            code: campaign.code, version: campaign.version, changedAtMs: call.nowMilliseconds, content: try campaign.encoded())
        try call.insert(row, Self.put)
    }
}

extension CampaignRow {
    /// - Throws: an error of decoding.
    func message() throws -> Acquisition.Campaign {
        var campaign = try Acquisition.Campaign(content)
        campaign.version = version
        return campaign
    }
}

extension Acquisition.Campaign {
    /// The local day and the minutes since its midnight.
    /// - Parameter moment: milliseconds since 1970.
    func local(_ moment: Int64) -> (day: LocalDay, minute: Int64) {
        guard let (day, seconds) = LocalZone(zone)?.local(moment) else { return (LocalDay(utcMilliseconds: moment), 0) }
        return (day, seconds / 60)
    }
}
