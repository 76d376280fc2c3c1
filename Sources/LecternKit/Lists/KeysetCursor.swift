// The position in a list that is ordered by a time and a number.

public import LecternMessages

/// The position of an item in a list that is ordered by a time, and by numbers where times are equal: "1790000000000.42", or with
/// the list's name, where a method has several lists, "open.1790000000000.42".
///
/// The statement compares both columns at once: `WHERE (due_at_ms, loan_id) > ($2, $3)`.
public struct KeysetCursor: PageCursor, Equatable {
    /// Two numbers of at most 20 bytes and a dot.
    private static let numbersBytesMax = 41

    /// Which list of the method it belongs to; "" where the method has one list.
    public let list: String
    /// The item's time, in milliseconds since 1970.
    public let at: Int64
    /// The item's number.
    public let id: Int64

    /// The position of an item.
    /// - Parameters:
    ///   - list: the name of the list, without dots; "" where the method has one list.
    ///   - at: the item's time, in milliseconds since 1970.
    ///   - id: the item's number.
    public init(list: String = "", at: Int64, id: Int64) {
        self.list = list
        self.at = at
        self.id = id
    }

    /// The position before the first item of an ascending list.
    public static func beforeAll(list: String = "") -> KeysetCursor { KeysetCursor(list: list, at: .min, id: .min) }

    /// The position before the first item of a descending list.
    public static func beforeAllDescending(list: String = "") -> KeysetCursor { KeysetCursor(list: list, at: .max, id: .max) }

    /// Reads what `text` wrote; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 && !parts[0].isEmpty else { return nil }
        let list = parts.count == 3 ? parts[0] : ""
        guard text.utf8.count <= (list.isEmpty ? 0 : list.utf8.count + 1) + Self.numbersBytesMax,
            let at = Int64(parts[parts.count - 2]), let id = Int64(parts[parts.count - 1])
        else { return nil }
        self.init(list: String(list), at: at, id: id)
    }

    /// The cursor as the caller gets it.
    public var text: String { list.isEmpty ? "\(at).\(id)" : "\(list).\(at).\(id)" }
}

extension PageRequest where Cursor == KeysetCursor {
    /// Reads a request of a list that is ordered by a time and a number.
    /// - Parameters:
    ///   - limit: the request's `limit`.
    ///   - cursor: the request's `cursor`; "": the first page.
    ///   - size: how many items the list's pages have.
    ///   - list: the list that is asked for; "" where the method has one list. A cursor of another list is none.
    ///   - invalid: the service's reason for a cursor that it did not give: `CURSOR_INVALID`.
    /// - Throws: `Refusal` with that reason.
    public init(
        _ limit: UInt32, _ cursor: String, _ size: PageSize, list: String, invalid: some ReasonCode
    ) throws(Refusal) {
        try self.init(limit, cursor, size, invalid: invalid)
        guard after == nil || after?.list == list else { throw Refusal(invalid) }
    }
}
