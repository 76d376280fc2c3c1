// The lists that a library works through in the morning: who is blocked, and whose cards expire, page by page.

import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite struct ReaderListTests {
    private static let day = ReadersHouse.day

    /// All entries of a list, by pages of two.
    private static func whole<Entry>(_ page: (String) throws -> ([Entry], String)) throws -> [Entry] {
        var (entries, cursor) = try page("")
        while !cursor.isEmpty {
            let next = try page(cursor)
            #expect(next.0.count <= 2)
            entries += next.0
            cursor = next.1
            try #require(entries.count < 100)
        }
        return entries
    }

    private static func blocked(_ house: ReadersHouse, library: Int64 = 0, before: Int64 = 0) throws -> [String] {
        try whole {
            let page = try house.admin.blockedReaders(.init(libraryId: library, endsBeforeMs: before, limit: 2, cursor: $0))
            return (page.readers, page.cursor)
        }.map { "\($0.reader?.card ?? "") \($0.block?.reason ?? "")" }
    }

    private static func expiring(_ house: ReadersHouse, _ request: Readers.ExpiringCardsRequest = .init()) throws -> [String] {
        try whole {
            var request = request
            (request.limit, request.cursor) = (2, $0)
            let page = try house.admin.expiringCards(request)
            return (page.readers, page.cursor)
        }.map(\.card)
    }

    @Test func blocked_byEndThenWithoutEnd_listsWhatIsInForce() throws {
        let house = try ReadersHouse()
        let now = house.host.clock.nowMilliseconds
        for (index, card) in ["C1", "C2", "C3", "C4"].enumerated() {
            _ = try house.admin.putReader(.init(card: card, name: "张\(index)", category: "adult", libraryId: index < 2 ? 7 : 8, pin: ReadersHouse.pin))
        }
        func block(_ card: String, _ reason: String, days: Int64 = 0) throws {
            house.host.clock.advance(by: .milliseconds(1_000))
            _ = try house.admin.block(.init(card: card, reason: reason, untilMs: days == 0 ? 0 : now + days * Self.day))
        }
        try block("C3", "遗失")
        try block("C1", "欠费")
        try block("C2", "逾期", days: 9)
        try block("C1", "停借", days: 3)
        try block("C3", "停借", days: 6)
        try block("C4", "误记")
        let wrong = try #require(try house.admin.get(.init(card: "C4")).blocks.first)
        _ = try house.admin.unblock(.init(card: "C4", blockId: wrong.blockId))
        #expect(try Self.blocked(house) == ["C1 停借", "C3 停借", "C2 逾期", "C3 遗失", "C1 欠费"])
        #expect(try Self.blocked(house, library: 7) == ["C1 停借", "C2 逾期", "C1 欠费"])
        #expect(try Self.blocked(house, before: now + 7 * Self.day) == ["C1 停借", "C3 停借"])
        let first = try house.admin.blockedReaders(.init(limit: 1)).readers.first
        #expect(first?.reader?.name == "张0" && first?.reader?.blocks == [] && first?.block?.untilMs == now + 3 * Self.day)
        // What has ended is not listed, whether or not anybody lifted it.
        house.host.clock.advance(by: .milliseconds(4 * Self.day))
        #expect(try Self.blocked(house) == ["C3 停借", "C2 逾期", "C3 遗失", "C1 欠费"])
        for cursor in ["x", "other.1.1", "1.1", "endless.1"] {
            #expect(problem { _ = try house.admin.blockedReaders(.init(cursor: cursor)) }?.reason == "CURSOR_INVALID")
        }
        #expect(problem { _ = try house.admin.blockedReaders(.init(endsBeforeMs: 1, cursor: "endless.1.1")) }?.reason == "CURSOR_INVALID")
        #expect(problem { _ = try house.admin.blockedReaders(.init(libraryId: -1)) }?.fact("field") == "library_id")
    }

    @Test func expiring_byEnd_listsCardsOfTheTime() throws {
        let house = try ReadersHouse()
        let now = house.host.clock.nowMilliseconds
        let ends: [(String, Int64)] = [("C1", 20), ("C2", 10), ("C3", -1), ("C4", 40), ("C5", 0), ("C6", 20), ("C7", 12)]
        for (card, days) in ends {
            let library: Int64 = card == "C2" ? 8 : 7
            _ = try house.admin.putReader(.init(
                card: card, name: "李", category: "adult", libraryId: library, expiresAtMs: days == 0 ? 0 : now + days * Self.day, pin: ReadersHouse.pin))
        }
        #expect(Set(try Self.expiring(house)) == ["C2", "C7", "C1", "C6"])
        #expect(try Self.expiring(house).prefix(2) == ["C2", "C7"])
        #expect(try Self.expiring(house, .init(libraryId: 8)) == ["C2"])
        #expect(try Self.expiring(house, .init(beforeMs: now + 11 * Self.day)) == ["C2"])
        #expect(try Self.expiring(house, .init(fromMs: now - 2 * Self.day, beforeMs: now + 11 * Self.day)) == ["C3", "C2"])
        #expect(try Self.expiring(house, .init(fromMs: now + 30 * Self.day, beforeMs: now + 50 * Self.day)) == ["C4"])
        _ = try house.admin.block(.init(card: "C2", reason: "欠费"))
        #expect(try house.admin.expiringCards(.init(libraryId: 8)).readers.first?.blocks.map(\.reason) == ["欠费"])
        #expect(problem { _ = try house.admin.expiringCards(.init(fromMs: now, beforeMs: now - 1)) }?.fact("field") == "before_ms")
    }
}
