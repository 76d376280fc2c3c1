// Statements against partners' files: each planted difference is named, and nothing else.

import LecternSettlement
import LecternTestSupport
import Testing

@Suite struct StatementComparisonTests {
    private typealias Kind = StatementComparison.Kind

    private static func lines(_ count: Int) -> [SettlementLine] {
        (0..<count).map { number in
            let price = Int64(1_000 + number % 7_919)
            let permille = Int64(number % 4) * 50
            let isReversal = number % 50 == 49
            let payable = price * (1_000 - permille) / 1_000
            return SettlementLine(
                reference: "S-\(number)", isbn: "978-7-\(1_000_000 + number)-0", listPrice: price, discountPermille: permille,
                payable: isReversal ? -payable : payable, invoice: "INV-\(number / 100)", reverses: isReversal ? "S-\(number - 1)" : "", period: "2026-11")
        }
    }

    /// A difference of each kind, in turn, at places of their own.
    private static func plant(_ count: Int, into ours: inout [SettlementLine], _ theirs: inout [SettlementLine], elsewhere: inout [SettlementLine]) -> Set<String> {
        var planted: Set<String> = []
        var lost: Set<String> = []
        for number in 0..<count {
            let place = 130 + number * 251
            let kind = Kind.allCases[number % Kind.allCases.count]
            planted.insert("S-\(place) \(kind.rawValue)")
            switch kind {
            case .missingHere: lost.insert("S-\(place)")
            case .missingThere: theirs[place].reference = ""
            case .doubled: theirs.append(theirs[place])
            case .period:
                elsewhere.append(ours[place])
                elsewhere[elsewhere.count - 1].period = "2026-10"
                lost.insert("S-\(place)")
            case .reversal: theirs[place].payable = -theirs[place].payable
            case .isbn: theirs[place].isbn = "9787999999990"
            case .listPrice: theirs[place].listPrice += 1
            case .discount: theirs[place].discountPermille += 1
            case .payable: theirs[place].payable += 1
            case .invoice: theirs[place].invoice += "x"
            }
        }
        ours.removeAll { lost.contains($0.reference) }
        theirs.removeAll { $0.reference.isEmpty }
        return planted
    }

    @Test func comparison_ofTenThousandLines_namesEachOf37Differences() {
        var ours = Self.lines(10_000)
        var (theirs, elsewhere): ([SettlementLine], [SettlementLine]) = (ours, [])
        let planted = Self.plant(37, into: &ours, &theirs, elsewhere: &elsewhere)
        // The partner's file is in no order.
        var random = SeededRandom(seed: 37)
        theirs.shuffle(using: &random)
        let found = StatementComparison(ours: ours, theirs: theirs, elsewhere: elsewhere)
        #expect(Set(found.differences.map { "\($0.reference) \($0.kind.rawValue)" }) == planted && found.differences.count == 37)
        #expect(found.matched == 10_000 - 37 + found.differences.filter { $0.kind == .doubled }.count)
    }

    @Test func comparison_ofTheSame_findsNothing() {
        let ours = Self.lines(200)
        var theirs = ours
        for index in theirs.indices { theirs[index].period = "" }
        let found = StatementComparison(ours: ours, theirs: theirs.reversed())
        #expect(found.matched == 200 && found.differences.isEmpty)
    }

    @Test func isbn_ofTenDigits_isThatOfThirteen() {
        #expect(SettlementLine(reference: "", isbn: "0-306-40615-2").comparableISBN == "9780306406157")
        #expect(SettlementLine(reference: "", isbn: "7-5366-9293-x").comparableISBN == SettlementLine(reference: "", isbn: "7536692935").comparableISBN)
        #expect(SettlementLine(reference: "", isbn: "978 7 5366 9293 0").comparableISBN == "9787536692930")
    }

    @Test func reversal_ofAnotherSale_isADifference() {
        let ours = SettlementLine(reference: "R", payable: -5, reverses: "S-1")
        var theirs = ours
        theirs.reverses = "S-2"
        #expect(StatementComparison(ours: [ours], theirs: [theirs]).differences == [
            .init(reference: "R", kind: .reversal, ours: "reverses S-1", theirs: "reverses S-2")
        ])
    }

    @Test func difference_ofMoney_isToldInUnits() {
        let ours = SettlementLine(reference: "S", isbn: "9", listPrice: 3_980, discountPermille: 150, payable: 3_383)
        var theirs = ours
        (theirs.listPrice, theirs.discountPermille) = (4_000, 125)
        #expect(StatementComparison(ours: [ours], theirs: [theirs]).differences == [
            .init(reference: "S", kind: .listPrice, ours: "39.80", theirs: "40.00"),
            .init(reference: "S", kind: .discount, ours: "15.0 %", theirs: "12.5 %"),
        ])
        #expect(StatementComparison(ours: [ours], theirs: [], decimals: 0).differences.first?.ours == "9 3383")
    }

    @Test func file_isRead_withQuotesAndColumnsInAnyOrder() throws {
        let text = "\u{FEFF}isbn,reference,payable,discount,list_price,invoice\r\n9787536692930,\"S,1\",33.83,15,39.8,\"he said \"\"no\"\"\"\r\n\r\n978,S-2,-1.00,12.5,2,\r\n"
        let lines = try SettlementFile.read(text)
        #expect(lines == [
            SettlementLine(reference: "S,1", isbn: "9787536692930", listPrice: 3_980, discountPermille: 150, payable: 3_383, invoice: "he said \"no\""),
            SettlementLine(reference: "S-2", isbn: "978", listPrice: 200, discountPermille: 125, payable: -100),
        ])
    }

    @Test(arguments: [
        ("", 1), ("reference,isbn\n", 1), ("reference,isbn,list_price,discount,payable,note\n", 1), ("reference,isbn,list_price,discount,payable,isbn\n", 1),
        ("reference,isbn,list_price,discount,payable\nS,9,1,0\n", 2), ("reference,isbn,list_price,discount,payable\nS,9,1,0,1\n,9,1,0,1\n", 3),
        ("reference,isbn,list_price,discount,payable\nS,9,1.234,0,1\n", 2), ("reference,isbn,list_price,discount,payable\nS,9,1,101,1\n", 2),
        ("reference,isbn,list_price,discount,payable\nS,9,99999999999999999999,0,1\n", 2),
        ("reference,isbn,list_price,discount,payable\nS,9,-1,0,-1\n", 2), ("reference,isbn,list_price,discount,payable\nS,红楼梦,1,0,1\n", 2),
        ("reference,isbn,list_price,discount,payable,period\nS,9,1,0,1,2026-11\nT,9,1,0,1,soon\n", 3),
        ("reference,isbn,list_price,discount,payable,period\nS,9,1,0,1,2026-13\n", 2),
    ])
    func file_thatIsWrong_isRefusedWithItsLine(text: String, line: Int) {
        do throws(SettlementFile.Problem) {
            _ = try SettlementFile.read(text)
            Issue.record("it was read")
        } catch {
            #expect(error.line == line, "\(error)")
        }
    }

    @Test func reversal_isReadWithItsSignOrWithout() throws {
        let text = "reference,isbn,list_price,discount,payable,reverses\nR-1,9,39.80,15,33.83,S-1\nR-2,9,39.80,15,-33.83,S-2\nS-3,9,39.80,15,33.83,\n"
        #expect(try SettlementFile.read(text).map(\.payable) == [-3_383, -3_383, 3_383])
    }

    @Test func currency_isOneOfTheStandard() {
        #expect(CurrencyDecimals.isKnown("CNY") && CurrencyDecimals.isKnown("JPY") && !CurrencyDecimals.isKnown("XXQ") && !CurrencyDecimals.isKnown("cny"))
    }

    @Test func page_showsEveryLine_escaped() {
        let page = StatementPage(
            partner: "shop", title: "书 & <店>", period: "2026-11", currency: "CNY", isClosed: false,
            lines: [SettlementLine(reference: "S\"1", listPrice: 5, discountPermille: 150, payable: -5, reverses: "S-0")], total: -5)
        #expect(page.html.contains("书 &amp; &lt;店&gt;") && page.html.contains("S&quot;1") && page.html.contains(">-0.05<") && page.html.contains("冲 S-0"))
        #expect(page.html.contains("15.0%") && page.html.contains("未结账"))
    }
}
