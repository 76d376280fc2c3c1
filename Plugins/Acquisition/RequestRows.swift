// What readers asked for, bought or not, kept without who it was: for trying other rules.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit

/// Requests as the table holds them. Valid inside one handler.
struct RequestRows {
    private static let page = SQL("""
        SELECT \(RequestRow.columns()) FROM \(RequestRow.table)
        WHERE campaign = $1 AND (at_ms, request_id) > ($2, $3) AND at_ms < $4 ORDER BY at_ms, request_id LIMIT $5
        """)
    private static let old = SQL("DELETE FROM \(RequestRow.table) WHERE campaign = $1 AND at_ms < $2")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Keeps a request, and forgets those of the campaign that are too old.
    /// - Throws: `StoreError`.
    func add(_ asked: BuyCase, _ campaign: Acquisition.Campaign, _ refusals: [Acquisition.BuyRefusal]) throws {
        let counts = asked.counts.sorted { $0.key < $1.key }.map { rule, count in
            "\(rule) \(count.books) \(count.amount) \(asked.totals[rule]?.books ?? 0)"
        }
        try call.insert(
            RequestRow(
                requestId: try call.newID(), campaign: campaign.code, atMs: call.happenedAtMilliseconds, category: asked.category,
                partner: asked.partner, book: try asked.book.encoded(), holdings: try asked.holdings.encoded(),
                readerObjection: asked.readerObjection, available: asked.available, refused: refusals.map(\.rule).joined(separator: " "),
                counts: counts.joined(separator: "\n")))
        try call.execute(Self.old, .text(campaign.code), .integer(call.nowMilliseconds - AcquisitionLimits.requestMilliseconds))
    }

    /// A page of a campaign's requests, the first first.
    /// - Throws: `StoreError`.
    func page(_ campaign: String, after: KeysetCursor, until: Int64, limit: Int64) throws -> [RequestRow] {
        try call.rows(Self.page, .text(campaign), .integer(after.at), .integer(after.id), .integer(until), .integer(limit), as: RequestRow.self)
    }
}

extension RequestRow {
    /// The case as it was. What a rule counts that was not there then is what the rule of the same code counted; a new code counts nothing.
    /// - Parameter campaign: the one that is tried.
    /// - Throws: an error of decoding.
    func asked(_ campaign: Acquisition.Campaign) throws -> BuyCase {
        let local = campaign.local(atMs)
        var asked = BuyCase(book: try Acquisition.Book(book), day: local.day)
        (asked.minute, asked.partner, asked.category) = (local.minute, partner, category)
        (asked.readerObjection, asked.available, asked.holdings) = (readerObjection, available, try Acquisition.Holdings(holdings))
        for line in counts.split(separator: "\n") {
            let parts = line.split(separator: " ")
            let numbers = parts.dropFirst().compactMap { Int64($0) }
            guard let code = parts.first, numbers.count == 3 else { continue }
            asked.counts[String(code)] = BuyCase.Count(books: numbers[0], amount: numbers[1])
            asked.totals[String(code)] = BuyCase.Count(books: numbers[2])
        }
        return asked
    }
}
