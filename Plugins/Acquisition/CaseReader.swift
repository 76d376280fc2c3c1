// Puts together what the rules of a campaign are asked about: what the catalogue and the shelves have, what was bought, and what is left.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

/// Reads the case of a book and a reader. Valid inside one handler.
struct CaseReader {
    /// Whom a case is about, besides the book.
    struct Asked {
        let reader: Readers.StandingResponse
        var partner = ""
        /// 0: a new order.
        var order: Int64 = 0
        /// What is decided once more; nil: it is new.
        var again: Again?
        /// It is asked for, and in no shop.
        var isRequest = false
        var near: Types.Place?
    }

    /// A purchase or a request that is decided once more.
    struct Again {
        /// Its number: it does not count itself.
        let id: Int64
        /// By the rules of when, milliseconds since 1970.
        let asOf: Int64
        /// Minor units that are reserved for it already.
        let reserved: Int64
    }

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The book with what the catalogue knows of it, and what the city has of it.
    /// - Throws: a `Problem` of others; `StoreError`.
    func holdings(_ told: Acquisition.Book, near: Types.Place?, except: Int64 = 0) throws -> (book: Acquisition.Book, holdings: Acquisition.Holdings) {
        var book = told
        // Nothing is known of a book without an ISBN.
        guard !book.isbn.isEmpty else { return (book, Acquisition.Holdings()) }
        let coming = try PurchaseRows(call).coming(book.isbn, except: except) + PurchaseRequestRows(call).coming(book.isbn, except: except)
        var holdings = Acquisition.Holdings(coming: UInt32(clamping: coming))
        let records = try Discovery.Client(call).lookup(.init(isbn: book.isbn)).records
        var free: [(branch: Int64, callNumber: String)] = []
        for record in records {
            for form in record.forms where form.form == .paper {
                for branch in form.branches {
                    holdings.copies += branch.items
                    holdings.free += branch.available
                    if branch.available > 0 { free.append((branch.branchId, branch.callNumber)) }
                }
            }
        }
        if let record = records.first {
            holdings.recordId = record.recordId
            // The record goes before what a shop says; what it leaves out, the shop may know.
            func pick(_ catalogued: String, _ told: String) -> String { catalogued.isEmpty ? told : catalogued }
            book.title = pick(record.title, book.title)
            book.author = pick(record.authors.first ?? "", book.author)
            book.publisher = pick(record.publisher, book.publisher)
            book.year = record.year == 0 ? book.year : record.year
            book.language = pick(record.language, book.language)
            book.classCode = pick(record.clc, book.classCode)
        }
        if let branch = try nearest(free.map(\.branch), near) {
            holdings.branchName = branch.name
            holdings.callNumber = free.first { $0.branch == branch.id }?.callNumber ?? ""
        }
        return (book, holdings)
    }

    /// The branch with a free copy that is nearest to a place; where no place is known, any of them.
    private func nearest(_ branches: [Int64], _ near: Types.Place?) throws -> (id: Int64, name: String)? {
        guard let first = branches.first else { return nil }
        let city = City.Client(call)
        var id = first
        if let near {
            let asked = City.PointsNearRequest(near: near, branchIds: Array(branches.prefix(200)), limit: 1)
            let codes = try city.pointsNear(asked).points.compactMap { $0.point?.branchId }
            id = codes.first ?? first
        }
        let opening = try city.opening(.init(branchId: id, emptyIfNone: true))
        return (id, opening.branchName)
    }

    /// The case by the rules of a campaign.
    /// - Parameters:
    ///   - campaign: with its rules.
    ///   - book: with what the catalogue knows.
    ///   - holdings: what the city has.
    /// - Throws: a `Problem` of others; `StoreError`.
    func read(_ campaign: Acquisition.Campaign, _ book: Acquisition.Book, _ holdings: Acquisition.Holdings, _ asked: Asked) throws -> BuyCase {
        let moment = call.happenedAtMilliseconds
        // A choice is decided at the till by the rules of the day on which it was made, and by what the reader may now.
        let asOf = asked.again?.asOf ?? moment
        let local = campaign.local(asOf)
        var found = BuyCase(book: book, day: local.day)
        (found.minute, found.partner, found.category) = (local.minute, asked.partner, asked.reader.category)
        found.readerObjection = AcquisitionService.objection(asked.reader, at: moment)
        found.holdings = holdings
        found.isRequest = asked.isRequest
        found.available = try available(campaign) + (asked.again?.reserved ?? 0)
        try PurchaseCounts(call).fill(
            &found,
            .init(
                campaign: campaign, reader: asked.reader.readerId, isbn: book.isbn, partner: asked.partner, order: asked.order,
                except: asked.again?.id ?? 0), at: asOf)
        return found
    }

    /// Minor units that the budget has left.
    private func available(_ campaign: Acquisition.Campaign) throws -> Int64 {
        try Ledger.Client(call).budgetLeft(.init(code: campaign.budget, currency: campaign.currency)).available?.minorUnits ?? 0
    }
}
