// Pages of lists and their cursors.

import HelloMessages
import LecternKit
import Testing

@Suite struct PageTests {
    private static let size = PageSize(itemsDefault: 2, itemsMax: 4)

    private func request(
        _ limit: UInt32, _ cursor: String, list: String = ""
    ) throws(Refusal) -> PageRequest<KeysetCursor> {
        try PageRequest(limit, cursor, Self.size, list: list, invalid: Hello.Reason.nameMissing)
    }

    @Test func pageSize_ofALimit_hasDefaultAndMost() {
        let counts = ([0, 1, 4, 5, .max] as [UInt32]).map(Self.size.items)
        #expect(counts == [2, 1, 4, 4, 4])
    }

    @Test func page_ofEachNumberOfRows_hasACursorWhereMoreFollow() throws {
        let request = try request(3, "")
        #expect(request.after == nil && request.rowsMax == 4)
        for count in 0...4 {
            let page = request.page(Array(0..<count)) { KeysetCursor(at: 7, id: Int64($0)) }
            #expect(page.items == Array(0..<min(count, 3)))
            #expect(page.cursor == (count == 4 ? "7.2" : ""))
        }
    }

    @Test func pages_oneAfterAnother_areTheWholeList() throws {
        let all = (0..<7).map { KeysetCursor(at: Int64($0 / 3), id: Int64($0)) }
        var (seen, cursor, pages): ([KeysetCursor], String, Int) = ([], "", 0)
        repeat {
            let request = try request(0, cursor)
            let after = request.after ?? .beforeAll()
            let rows = all.filter { ($0.at, $0.id) > (after.at, after.id) }.prefix(Int(request.rowsMax))
            let page = request.page(Array(rows)) { $0 }
            seen += page.items
            (cursor, pages) = (page.cursor, pages + 1)
        } while !cursor.isEmpty
        #expect(seen == all && pages == 4)
    }

    @Test func cursor_ofEachList_keepsItsText() {
        #expect(KeysetCursor(at: 1_790_000_000_000, id: 42).text == "1790000000000.42")
        #expect(KeysetCursor(list: "open", at: 1_790_000_000_000, id: 42).text == "open.1790000000000.42")
        for cursor in [
            KeysetCursor.beforeAll(), .beforeAllDescending(), .beforeAll(list: "past"), .beforeAllDescending(list: "open"),
        ] {
            #expect(KeysetCursor(cursor.text) == cursor)
        }
    }

    @Test(arguments: [
        "", ".", "1", "1.", ".1", "1.2.3.4", "a.b", "1.2 ", "..1", ".1.2", "open.1", "open.1.2.3", "9223372036854775808.1",
        "1." + String(repeating: "0", count: 40), "open.1." + String(repeating: "0", count: 40),
    ])
    func cursor_thatWasNotGiven_isRefused(_ text: String) throws {
        #expect(KeysetCursor(text) == nil)
        guard !text.isEmpty else { return }
        #expect(throws: Refusal.self) { try request(0, text) }
    }

    @Test func cursor_ofAnotherList_isRefused() throws {
        #expect(try request(0, "open.1.2", list: "open").after == KeysetCursor(list: "open", at: 1, id: 2))
        for (cursor, list) in [("open.1.2", "past"), ("open.1.2", ""), ("1.2", "open")] {
            #expect(throws: Refusal.self, "\(cursor)") { try request(0, cursor, list: list) }
        }
    }
}
