// The lists of readers: how each is asked for, and what its lines are.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Readers who are blocked, a line for each block.
struct Blocked: MorningList {
    static let method = "lectern.readers.v1.Readers/BlockedReaders"
    static let answerName = Readers.BlockedReadersResponse.messageName
    static let member = "readers"
    static let columns = ["library", "card", "reader", "category", "reason", "placed", "until"]

    /// 0: all.
    let library: Int64
    /// Only blocks that end before, milliseconds since 1970; 0: all.
    let before: Int64

    var title: String { "blocks" }

    func request(_ cursor: String) throws -> [UInt8] {
        try Readers.BlockedReadersRequest(libraryId: library, endsBeforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Readers.BlockedReader], cursor: String) {
        let page = try Readers.BlockedReadersResponse(answer)
        return (page.readers, page.cursor)
    }

    func cells(_ entry: Readers.BlockedReader, _ names: inout ListNames) throws -> [String] {
        let (reader, block) = (entry.reader ?? .init(), entry.block ?? .init())
        return [
            try names.library(reader.libraryId), reader.card, reader.name, reader.category, block.reason,
            try names.time(block.placedAtMs), try block.untilMs == 0 ? "" : names.time(block.untilMs),
        ]
    }

    static func line(_ cells: [String]) -> String {
        "\(cells[1])  \(cells[2])  \(cells[4])  since \(cells[5])\(cells[6].isEmpty ? "" : " until \(cells[6])")"
    }
}

/// Readers whose cards expire.
struct Expiring: MorningList {
    static let method = "lectern.readers.v1.Readers/ExpiringCards"
    static let answerName = Readers.ExpiringCardsResponse.messageName
    static let member = "readers"
    static let columns = ["library", "expires", "card", "reader", "category", "blocked"]

    /// 0: all.
    let library: Int64
    /// Milliseconds since 1970.
    let before: Int64

    var title: String { "cards" }

    func request(_ cursor: String) throws -> [UInt8] {
        try Readers.ExpiringCardsRequest(libraryId: library, beforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Readers.Reader], cursor: String) {
        let page = try Readers.ExpiringCardsResponse(answer)
        return (page.readers, page.cursor)
    }

    func cells(_ reader: Readers.Reader, _ names: inout ListNames) throws -> [String] {
        [
            try names.library(reader.libraryId), try names.time(reader.expiresAtMs), reader.card, reader.name, reader.category,
            reader.blocks.isEmpty ? "" : "blocked",
        ]
    }

    static func line(_ cells: [String]) -> String {
        "\(cells[1])  \(cells[2])  \(cells[3])  \(cells[4])\(cells[5].isEmpty ? "" : "  \(cells[5])")"
    }
}
