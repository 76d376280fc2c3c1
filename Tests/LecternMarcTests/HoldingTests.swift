// Prices and copies as Chinese and other libraries write them.

import LecternMarc
import Testing

@Suite struct HoldingTests {
    private func holdings(_ fields: (String, String)...) throws -> [String] {
        try Made.meaning([("200", "1 |a三体|f刘慈欣著"), ("101", "0 |achi")] + fields).holdings.map(text)
    }

    /// Place, mark and barcode.
    private func text(_ holding: DescribedHolding) -> String { "\(holding.location) | \(holding.callNumber) | \(holding.barcode)" }

    @Test(arguments: [
        ([("010", "  |a978-7-5366-9293-0|b平装|dCNY23.00")], "CNY23.00"), ([("010", "  |a7-5366-9293-5|dCNY23.00（全套）")], "CNY23.00（全套）"),
        ([("010", "  |d赠送")], "赠送"), ([("010", "  |a978-7-5366-9293-0"), ("010", "  |b精装|dCNY45.00")], "CNY45.00"),
        // An ISBN that is none has its price all the same.
        ([("010", "  |a978-7-5366-9293-1|dCNY23.00")], "CNY23.00"), ([("010", "  |a978-7-5366-9293-0")], ""), ([], ""),
    ])
    func price_ofCnmarc_isThatOfThe010(_ fields: [(String, String)], _ expected: String) throws {
        #expect(try Made.meaning([("200", "1 |a三体"), ("101", "0 |achi")] + fields).price == expected)
    }

    @Test func price_ofMarc21_isThatOfThe020() throws {
        #expect(try Made.meaning([("245", "10|aA title"), ("020", "  |a9780306406157 :|c$12.50")]).price == "$12.50")
    }

    @Test func copies_of905_haveAMarkOfClassAndBook_andABarcodeEach() throws {
        #expect(try holdings(("905", "  |aNSLIB|b0440000123,0440000124|c三楼|dI247.55|e123")) == [
            "NSLIB 三楼 | I247.55/123 | 0440000123",
            "NSLIB 三楼 | I247.55/123 | 0440000124",
        ])
        #expect(try holdings(("905", "  |aNSLIB|b1|b2|fI247.55/123")) == ["NSLIB | I247.55/123 | 1", "NSLIB | I247.55/123 | 2"])
        #expect(try holdings(("905", "  |aNSLIB|sI247.55/123")) == ["NSLIB | I247.55/123 | "])
        // A set of which each volume has a mark of its own.
        #expect(try holdings(("905", "  |aNSLIB|b1|dI242|e1:1"), ("905", "  |aNSLIB|b2|dI242|e1:2")) == ["NSLIB | I242/1:1 | 1", "NSLIB | I242/1:2 | 2"])
        #expect(try holdings(("905", "  |aNSLIB")) == [], "a library's name alone is no copy")
    }

    @Test func copies_of995And852_areRead() throws {
        #expect(try holdings(("995", "  |bMAIN|f555|kR DUM")) == ["MAIN | R DUM | 555"])
        let found = try Made.meaning([("245", "10|aA title"), ("852", "  |aLib|bStacks|hPS3511|i.A86|p999")])
        #expect(found.holdings.map(text) == ["Lib Stacks | PS3511/.A86 | 999"])
    }
}
