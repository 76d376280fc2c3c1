// The handlers of the lists that a library works through in the morning.

internal import LecternKit
internal import ReadersMessages

extension ReadersService {
    /// The two halves of the list of blocks, as cursors name them.
    private static let (ending, endless) = ("ending", "endless")

    func blockedReaders(_ request: Readers.BlockedReadersRequest, _ call: Call) throws -> Readers.BlockedReadersResponse {
        let page = try PageRequest<KeysetCursor>(
            request.limit, request.cursor, ReadersLimits.page, invalid: Readers.Reason.cursorInvalid)
        try Self.check(library: request.libraryId)
        let rows = ListRows(call, library: request.libraryId)
        var found: [Readers.BlockedReader] = []
        switch page.after?.list {
        case nil, Self.ending:
            found = try rows.ending(
                before: request.endsBeforeMs, after: page.after ?? .beforeAll(list: Self.ending), limit: page.rowsMax)
            guard request.endsBeforeMs == 0, Int64(found.count) < page.rowsMax else { break }
            found += try rows.endless(after: .beforeAll(list: Self.endless), limit: page.rowsMax - Int64(found.count))
        case Self.endless where request.endsBeforeMs == 0:
            found = try rows.endless(after: page.after ?? .beforeAll(list: Self.endless), limit: page.rowsMax)
        default: throw Refusal(Readers.Reason.cursorInvalid)
        }
        let blocked = page.page(found) { entry in
            let block = entry.block ?? Readers.ReaderBlock()
            return block.untilMs > 0
                ? KeysetCursor(list: Self.ending, at: block.untilMs, id: block.blockId)
                : KeysetCursor(list: Self.endless, at: block.placedAtMs, id: block.blockId)
        }
        return Readers.BlockedReadersResponse(readers: blocked.items, cursor: blocked.cursor)
    }

    func expiringCards(_ request: Readers.ExpiringCardsRequest, _ call: Call) throws -> Readers.ExpiringCardsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, ReadersLimits.page, list: "", invalid: Readers.Reason.cursorInvalid)
        try Self.check(library: request.libraryId)
        let now = call.nowMilliseconds
        let from = request.fromMs == 0 ? now : request.fromMs
        let before = request.beforeMs == 0 ? max(from, now + ReadersLimits.expiryMillisecondsDefault) : request.beforeMs
        guard from <= before else { throw Self.validator.invalid("before_ms", "it is before from_ms", zh: "早于 from_ms") }
        let readers = page.page(
            try ListRows(call, library: request.libraryId).expiring(
                from..<before, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        ) { KeysetCursor(at: $0.expiresAtMs, id: $0.readerId) }
        return Readers.ExpiringCardsResponse(readers: readers.items, cursor: readers.cursor)
    }

    private static func check(library: Int64) throws(Refusal) {
        guard library >= 0 else { throw Self.validator.invalid("library_id", "it is no number of a library", zh: "不是图书馆编号") }
    }
}
