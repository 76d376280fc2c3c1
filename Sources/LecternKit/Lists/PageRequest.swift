// Pages of lists: how many items a page has, where it begins, and where the next one begins.

public import LecternMessages

/// How many items the pages of a list have.
public struct PageSize: Sendable {
    /// Items of a page where the caller names no number.
    public let itemsDefault: Int
    /// Items of a page at most; a caller who asks for more gets these.
    public let itemsMax: Int

    /// Makes a size.
    public init(itemsDefault: Int, itemsMax: Int) {
        self.itemsDefault = itemsDefault
        self.itemsMax = itemsMax
    }

    /// How many items a page has.
    /// - Parameter limit: the request's `limit`; 0: the default.
    public func items(_ limit: UInt32) -> Int { limit == 0 ? itemsDefault : min(Int(limit), itemsMax) }
}

/// A position in a list, as a text that is opaque to the caller. A released text must mean the same to later versions.
public protocol PageCursor: Sendable {
    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String)
    /// The cursor as the caller gets it; never empty.
    var text: String { get }
}

/// Which page of a list a request asks for.
///
///     let page = try PageRequest<KeysetCursor>(request.limit, request.cursor, Self.pageSize, invalid: Shelf.Reason.cursorInvalid)
///     let rows = try books(after: page.after, limit: page.rowsMax)
///     let books = page.page(rows) { KeysetCursor(at: $0.addedAtMs, id: $0.bookId) }
///     return Shelf.BooksResponse(books: books.items, cursor: books.cursor)
public struct PageRequest<Cursor: PageCursor>: Sendable {
    /// How many items the page has at most.
    public let itemsMax: Int
    /// The position behind which the page begins; nil: the beginning of the list.
    public let after: Cursor?

    /// Reads a request.
    /// - Parameters:
    ///   - limit: the request's `limit`.
    ///   - cursor: the request's `cursor`; "": the first page.
    ///   - size: how many items the list's pages have.
    ///   - invalid: the service's reason for a cursor that it did not give: `CURSOR_INVALID`.
    /// - Throws: `Refusal` with that reason.
    public init(_ limit: UInt32, _ cursor: String, _ size: PageSize, invalid: some ReasonCode) throws(Refusal) {
        itemsMax = size.items(limit)
        if cursor.isEmpty {
            after = nil
        } else {
            guard let found = Cursor(cursor) else { throw Refusal(invalid) }
            after = found
        }
    }

    /// How many rows the statement reads: one more than the page has, which shows whether another page follows.
    public var rowsMax: Int64 { Int64(itemsMax) + 1 }

    /// Cuts the page out of the rows that were read.
    /// - Parameters:
    ///   - rows: at most `rowsMax` rows behind `after`, in the list's order.
    ///   - cursor: the position of an item.
    public func page<Item>(_ rows: [Item], cursor: (Item) -> Cursor) -> Page<Item> {
        guard rows.count > itemsMax else { return Page(items: rows, cursor: "") }
        let items = Array(rows.prefix(itemsMax))
        return Page(items: items, cursor: items.last.map { cursor($0).text } ?? "")
    }
}

/// A page of a list.
public struct Page<Item> {
    /// The items, in the list's order.
    public var items: [Item]
    /// Where the next page begins; "": this is the last one.
    public let cursor: String

    /// Makes a page.
    public init(items: [Item], cursor: String) {
        self.items = items
        self.cursor = cursor
    }
}
