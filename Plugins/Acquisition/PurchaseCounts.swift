// What rules count of purchases and purchase requests: books and list prices, of a reader, a title, a shop, an order or a campaign, in a span of time.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit

/// Counts purchases and purchase requests, those that came to nothing left out. Valid inside one handler.
struct PurchaseCounts {
    private static let ofReader = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRow.table)
        WHERE reader_id = $1 AND (campaign = $2 OR $2 = '') AND chosen_at_ms >= $3 AND chosen_at_ms < $4 AND purchase_id <> $5 AND (isbn = $6 OR $6 = '')
            AND state NOT IN ('cancelled', 'expired', 'reversed') AND ($7 = 0 OR state IN ('chosen', 'issued'))
        """)
    private static let ofTitle = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRow.table)
        WHERE isbn = $1 AND (campaign = $2 OR $2 = '') AND chosen_at_ms >= $3 AND chosen_at_ms < $4 AND purchase_id <> $5
            AND state NOT IN ('cancelled', 'expired', 'reversed') AND ($6 = 0 OR state IN ('chosen', 'issued'))
        """)
    private static let ofPartner = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRow.table)
        WHERE partner = $1 AND (campaign = $2 OR $2 = '') AND chosen_at_ms >= $3 AND chosen_at_ms < $4 AND purchase_id <> $5
            AND state NOT IN ('cancelled', 'expired', 'reversed') AND ($6 = 0 OR state IN ('chosen', 'issued'))
        """)
    private static let ofOrder = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRow.table)
        WHERE order_id = $1 AND purchase_id <> $2 AND state NOT IN ('cancelled', 'expired', 'reversed')
        """)
    private static let requestsOfReader = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRequestRow.table)
        WHERE reader_id = $1 AND (campaign = $2 OR $2 = '') AND asked_at_ms >= $3 AND asked_at_ms < $4 AND request_id <> $5 AND (isbn = $6 OR $6 = '')
            AND state NOT IN ('cancelled', 'rejected') AND ($7 = 0 OR state <> 'fulfilled')
        """)
    private static let requestsOfTitle = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRequestRow.table)
        WHERE isbn = $1 AND (campaign = $2 OR $2 = '') AND asked_at_ms >= $3 AND asked_at_ms < $4 AND request_id <> $5
            AND state NOT IN ('cancelled', 'rejected') AND ($6 = 0 OR state <> 'fulfilled')
        """)
    private static let requestsOfCampaign = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRequestRow.table)
        WHERE campaign = $1 AND asked_at_ms >= $2 AND asked_at_ms < $3 AND request_id <> $4 AND SUBSTR(class_code, 1, $5) = $6
            AND state NOT IN ('cancelled', 'rejected') AND ($7 = 0 OR state <> 'fulfilled')
        """)
    /// All of a campaign, or those of a class.
    private static let ofCampaign = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(list_price), 0) AS BIGINT) FROM \(PurchaseRow.table)
        WHERE campaign = $1 AND chosen_at_ms >= $2 AND chosen_at_ms < $3 AND purchase_id <> $4 AND SUBSTR(class_code, 1, $5) = $6
            AND state NOT IN ('cancelled', 'expired', 'reversed') AND ($7 = 0 OR state IN ('chosen', 'issued'))
        """)

    /// Whom and what the counts are of.
    struct Whose {
        let campaign: Acquisition.Campaign
        let reader: Int64
        let isbn: String
        let partner: String
        /// 0: a new order.
        let order: Int64
        /// This purchase is not counted; 0: none.
        let except: Int64
    }

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Counts for each rule of the campaign that counts, and puts it into the case.
    /// - Parameter moment: when it is asked, milliseconds since 1970.
    /// - Throws: `StoreError`.
    func fill(_ asked: inout BuyCase, _ whose: Whose, at moment: Int64) throws {
        let zone = LocalZone(whose.campaign.zone)
        for rule in whose.campaign.rules where rule.counts && rule.applies(on: asked.day, category: asked.category) {
            let window = rule.window(moment, day: asked.day, zone: zone)
            guard rule.kind == .shareMax else {
                asked.counts[rule.code] = try count(rule, whose, window)
                continue
            }
            var share = BuyCase.Count()
            for prefix in rule.values {
                let found = try campaign(whose, window, prefix: prefix, rule)
                share = share + found
            }
            asked.counts[rule.code] = share
            asked.totals[rule.code] = try campaign(whose, window, prefix: "", rule)
        }
    }

    private func count(_ rule: Acquisition.BuyRule, _ whose: Whose, _ window: Range<Int64>) throws -> BuyCase.Count {
        let campaign = SQLValue.text(rule.allCampaigns ? "" : whose.campaign.code)
        let (from, until, except) = (SQLValue.integer(window.lowerBound), SQLValue.integer(window.upperBound), SQLValue.integer(whose.except))
        let isOut = SQLValue.integer(rule.span == .stillOut ? 1 : 0)
        switch rule.scope {
        // What has no ISBN is nothing that was bought before.
        case .ofTitle where whose.isbn.isEmpty, .ofReaderTitle where whose.isbn.isEmpty: return BuyCase.Count()
        case .ofTitle:
            let title = SQLValue.text(whose.isbn)
            return try one(Self.ofTitle, title, campaign, from, until, except, isOut)
                + one(Self.requestsOfTitle, title, campaign, from, until, except, isOut)
        case .ofPartner: return try one(Self.ofPartner, .text(whose.partner), campaign, from, until, except, isOut)
        case .ofOrder: return whose.order == 0 ? BuyCase.Count() : try one(Self.ofOrder, .integer(whose.order), except)
        case .ofCampaign: return try self.campaign(whose, window, prefix: "", rule)
        default:
            let (reader, title) = (SQLValue.integer(whose.reader), SQLValue.text(rule.scope == .ofReaderTitle ? whose.isbn : ""))
            return try one(Self.ofReader, reader, campaign, from, until, except, title, isOut)
                + one(Self.requestsOfReader, reader, campaign, from, until, except, title, isOut)
        }
    }

    private func campaign(_ whose: Whose, _ window: Range<Int64>, prefix: String, _ rule: Acquisition.BuyRule) throws -> BuyCase.Count {
        let parameters: [SQLValue] = [
            .text(whose.campaign.code), .integer(window.lowerBound), .integer(window.upperBound), .integer(whose.except),
            .integer(Int64(prefix.unicodeScalars.count)), .text(prefix), .integer(rule.span == .stillOut ? 1 : 0),
        ]
        return try one(Self.ofCampaign, parameters) + one(Self.requestsOfCampaign, parameters)
    }

    private func one(_ statement: SQL, _ parameters: SQLValue...) throws -> BuyCase.Count { try one(statement, parameters) }

    private func one(_ statement: SQL, _ parameters: [SQLValue]) throws -> BuyCase.Count {
        var count = BuyCase.Count()
        try call.each(statement, parameters: parameters) { row in
            count = BuyCase.Count(books: try row.next(Int64.self), amount: try row.next(Int64.self))
            return false
        }
        return count
    }
}
