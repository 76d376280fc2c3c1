// The loan desk through a daemon: borrow, return, renew, rules, and what is told about them.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import HostMessages
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct CirculationTests {
    private let city: CityFixture
    private let kioskA: Connection
    private let kioskB: Connection
    /// Readers 0 and 1, signed in at branch A; reader 0 at branch B, too.
    private let first: Circulation.Client<SessionCaller>
    private let second: Circulation.Client<SessionCaller>
    private let firstAtB: Circulation.Client<SessionCaller>
    private let admin: Circulation.Client<SessionCaller>

    init() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 6, loansMax: 3)
        kioskA = try daemon.connect(.device, "kiosk-a")
        kioskB = try daemon.connect(.device, "kiosk-b")
        first = Circulation.Client(SessionCaller(kioskA, session: try city.signIn("CARD-0", at: kioskA)))
        second = Circulation.Client(SessionCaller(kioskA, session: try city.signIn("CARD-1", at: kioskA)))
        firstAtB = Circulation.Client(SessionCaller(kioskB, session: try city.signIn("CARD-0", at: kioskB)))
        admin = Circulation.Client(SessionCaller(try daemon.connect(.admin, "admin")))
    }

    /// "available/items" of branch A and branch B.
    private func availability() throws -> [String] {
        let record = try Discovery.Client(SessionCaller(kioskA)).get(.init(recordId: city.recordID))
        let paper = try #require(record.forms.first { $0.form == .paper })
        let places = try City.Client(SessionCaller(kioskA)).branches(.init()).branches
        return places.map { place in
            let found = paper.branches.first { $0.branchId == place.branchId }
            return "\(found?.available ?? 0)/\(found?.items ?? 0)"
        }
    }

    @Test func item_returnedElsewhere_isInTransit() throws {
        #expect(try availability() == ["6/6", "0/0"])
        let lent = try first.borrow(.init(barcode: "ITEM-0"))
        #expect(lent.openLoans == 1)
        #expect(lent.loansMax == 3)
        #expect(lent.loan?.rule == "adult-any")
        #expect(lent.loan?.item?.state == .onLoan)
        #expect(lent.loan?.item?.title == "三体")
        #expect(try availability() == ["5/6", "0/0"])
        #expect(try first.loans(.init()).loans == [lent.loan].compactMap(\.self))
        #expect(refusal { _ = try second.borrow(.init(barcode: "ITEM-0")) } == "ITEM_ON_LOAN adult-any")

        // Anybody may bring it back, anywhere.
        let back = try Circulation.Client(SessionCaller(kioskB)).return(.init(barcode: "ITEM-0"))
        #expect(back.sentHome)
        #expect(back.item?.state == .inTransit)
        #expect(back.loan?.loanId == lent.loan?.loanId)
        #expect(try availability() == ["5/5", "0/1"])
        #expect(try first.loans(.init()).loans.isEmpty)
        #expect(try first.loans(.init(past: true)).loans == [back.loan].compactMap(\.self))

        // At home it arrives.
        let home = try Circulation.Client(SessionCaller(kioskA)).return(.init(barcode: "ITEM-0"))
        #expect(!home.sentHome)
        #expect(home.loan == nil)
        #expect(home.item?.state == .available)
        #expect(try availability() == ["6/6", "0/0"])
    }

    @Test func item_inTransit_canBeLent() throws {
        _ = try first.borrow(.init(barcode: "ITEM-0"))
        _ = try Circulation.Client(SessionCaller(kioskB)).return(.init(barcode: "ITEM-0"))
        let lent = try firstAtB.borrow(.init(barcode: "ITEM-0"))
        #expect(lent.loan?.item?.destinationBranchId == 0)
        #expect(try availability() == ["5/5", "0/1"])
        #expect(try first.loans(.init()).loans.count == 1)
    }

    @Test func card_namedByANonStaffTerminal_isRefused() throws {
        for problem in [
            refusal { _ = try first.borrow(.init(barcode: "ITEM-0", card: "CARD-1")) },
            refusal { _ = try first.renew(.init(barcode: "ITEM-0", card: "CARD-0")) },
            refusal { _ = try first.loans(.init(card: "CARD-1")) },
            refusal { _ = try first.explain(.init(barcode: "ITEM-0", card: "CARD-1")) },
        ] { #expect(problem == "REQUEST_MALFORMED card") }
        #expect(try admin.explain(.init(barcode: "ITEM-0", card: "CARD-1")).wouldLend)
    }

    /// A reason is one thing: whoever meets it gets the status and the words that stand in the contract.
    @Test func reasons_matchTheirContract() throws {
        let stray = try city.daemon.connect(.device, "not-a-point")
        let here = Circulation.Client(SessionCaller(stray, session: try city.signIn("CARD-0", at: stray)))
        let everywhere = Circulation.Client(SessionCaller(stray))
        _ = try second.borrow(.init(barcode: "ITEM-5"))
        let met: [(Circulation.Reason, Problem?)] = [
            (.servicePointUnknown, problem { _ = try here.borrow(.init(barcode: "ITEM-0")) }),
            (.servicePointUnknown, problem { _ = try everywhere.return(.init(barcode: "ITEM-0")) }),
            (.servicePointUnknown, problem { _ = try here.explain(.init(barcode: "ITEM-0")) }),
            (.itemUnknown, problem { _ = try first.borrow(.init(barcode: "GHOST")) }),
            (.itemOnLoan, problem { _ = try first.borrow(.init(barcode: "ITEM-5")) }),
            (.notOnLoanToReader, problem { _ = try first.renew(.init(barcode: "ITEM-5")) }),
            (.cursorInvalid, problem { _ = try first.loans(.init(cursor: "x")) }),
            (.readerUnknown, problem { _ = try admin.explain(.init(barcode: "ITEM-0", card: "NOBODY")) }),
            (.recordUnknown, problem { _ = try admin.putItem(.init(barcode: "N", recordId: 7, branchCode: "A", itemType: "book")) }),
            (.branchUnknown, problem { _ = try admin.putItem(.init(barcode: "N", recordId: city.recordID, branchCode: "Z", itemType: "book")) }),
            (.fieldInvalid, problem { _ = try admin.putItem(.init(barcode: "", recordId: city.recordID, branchCode: "A", itemType: "book")) }),
        ]
        for (reason, problem) in met {
            #expect(problem?.reason == reason.name, "\(reason.name)")
            #expect(problem?.status.rawValue == reason.status, "\(reason.name)")
            #expect(problem?.message == reason.en, "\(reason.name)")
        }
    }

    @Test func dueDate_isTheEndOfAnOpeningDay() throws {
        let loan = try #require(try first.borrow(.init(barcode: "ITEM-0")).loan)
        // 21:00 in Shanghai is 13:00 UTC, thirty days on or, where it was lent later in the day, thirty-one.
        #expect(loan.dueAtMs % 86_400_000 == 13 * 3_600_000)
        #expect((30 * 86_400_000..<31 * 86_400_000).contains(loan.dueAtMs - loan.lentAtMs))
    }

    @Test func dueDate_onAClosedDay_isMoved() throws {
        let due = try #require(try first.borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        let day: Int64 = 86_400_000
        // The past ones are read by nobody.
        try close([due - 400 * day, due, due + day, due + 3 * day])
        #expect(try first.borrow(.init(barcode: "ITEM-1")).loan?.dueAtMs == due + 2 * day)
        #expect(try first.explain(.init(barcode: "ITEM-2")).dueAtMs == due + 2 * day)
    }

    @Test func closedPoint_takesReturnsOnly() throws {
        let due = try #require(try first.borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        let day: Int64 = 86_400_000
        // Open on one day of the week, and closed on each of those for longer than anybody looks ahead. 1970 began on a Thursday.
        let weekday = UInt32((due / day + 3) % 7 + 1)
        try close((-6..<180).map { due + $0 * 7 * day }, hours: [.init(weekday: weekday, fromMinute: 540, untilMinute: 1260)])
        #expect(refusal { _ = try first.borrow(.init(barcode: "ITEM-1")) } == "SERVICE_POINT_UNKNOWN kiosk-a")
        #expect(try first.return(.init(barcode: "ITEM-0")).item?.state == .available)
    }

    /// Has the point of branch A closed on the days of some moments, each at 21:00 in Shanghai: the same day in Greenwich.
    private func close(_ moments: [Int64], hours: [Types.OpenTime]? = nil) throws {
        let closed = moments.map { Date(timeIntervalSince1970: Double($0) / 1_000).formatted(.iso8601.year().month().day()) }
        let places = City.Client(SessionCaller(try city.daemon.connect(.admin, "admin")))
        let point = try places.servicePoint(.init(code: "kiosk-a"))
        _ = try places.putServicePoint(.init(
            branchCode: "A", code: point.code, name: point.name, kind: point.kind, zone: point.zone, hours: hours ?? point.hours,
            closedDates: closed, lends: true, takesReturns: true))
    }

    @Test func limitsAndBlocks_refuseWithFacts() throws {
        for item in 0..<3 { _ = try first.borrow(.init(barcode: "ITEM-\(item)")) }
        let limit = problem { _ = try first.borrow(.init(barcode: "ITEM-3")) }
        #expect(limit?.reason == "LOAN_LIMIT_REACHED")
        #expect(limit?.facts == [Label("rule", "adult-any"), Label("limit", "3"), Label("open_loans", "3")])
        #expect(refusal { _ = try first.borrow(.init(barcode: "GHOST")) } == "ITEM_UNKNOWN GHOST")
        let readers = Readers.Client(SessionCaller(try city.daemon.connect(.admin, "admin")))
        _ = try readers.block(.init(card: "CARD-1", reason: "证件待核"))
        #expect(refusal { _ = try second.borrow(.init(barcode: "ITEM-3")) } == "READER_BLOCKED 证件待核")
        // A terminal that the city does not know lends nothing.
        let stranger = try city.daemon.connect(.device, "kiosk-nowhere")
        let there = Circulation.Client(SessionCaller(stranger, session: try city.signIn("CARD-0", at: stranger)))
        #expect(refusal { _ = try there.borrow(.init(barcode: "ITEM-3")) } == "SERVICE_POINT_UNKNOWN kiosk-nowhere")
        #expect(try availability() == ["3/6", "0/0"])
    }

    @Test func renewal_pastTheRulesLimit_isRefused() throws {
        let lent = try #require(try first.borrow(.init(barcode: "ITEM-0")).loan)
        #expect(refusal { _ = try second.renew(.init(barcode: "ITEM-0")) } == "NOT_ON_LOAN_TO_READER ITEM-0")
        // On the day of the loan it gains nothing, and is not counted; each day more of the rule does.
        #expect(refusal { _ = try first.renew(.init(barcode: "ITEM-0")) } == "RENEWAL_GAINS_NOTHING adult-any")
        func lengthen(_ days: UInt32) throws {
            _ = try admin.putLoanRule(
                .init(code: "adult-any", category: "adult", lendable: true, days: days, loansMax: 3, renewalsMax: 2))
        }
        for renewal in 1...2 {
            try lengthen(40 * UInt32(renewal))
            let renewed = try #require(try first.renew(.init(barcode: "ITEM-0")).loan)
            #expect(renewed.renewals == UInt32(renewal))
            #expect(renewed.dueAtMs > lent.dueAtMs)
        }
        try lengthen(120)
        #expect(refusal { _ = try first.renew(.init(barcode: "ITEM-0")) } == "RENEWAL_LIMIT_REACHED adult-any")
        #expect(try first.loans(.init()).loans.map(\.renewals) == [2])
    }

    @Test func mostSpecificRule_decides_andExplainNamesIt() throws {
        func put(_ code: String, _ category: String, _ type: String, _ branch: Int64, lendable: Bool = true) throws {
            _ = try admin.putLoanRule(.init(
                code: code, category: category, itemType: type, branchId: branch, lendable: lendable, days: 7,
                loansMax: 9, renewalsMax: 0))
        }
        let branch = try #require(try City.Client(SessionCaller(kioskA)).branches(.init()).branches.first).branchId
        try put("any", "", "", 0)
        try put("branch", "", "", branch)
        try put("type", "", "book", 0)
        try put("type-branch", "", "book", branch)
        try put("adult-branch", "adult", "", branch)
        try put("adult-book", "adult", "book", 0)
        try put("child-book", "child", "book", 0)
        let order = ["adult-book", "adult-branch", "type-branch", "adult-any", "type", "branch", "any"]
        let told = try first.explain(.init(barcode: "ITEM-0"))
        #expect(told.wouldLend)
        #expect(([told.rule] + told.others).compactMap { $0?.code } == order)
        #expect(try first.borrow(.init(barcode: "ITEM-0")).loan?.rule == "adult-book")
        #expect(try second.explain(.init(barcode: "ITEM-0")).reason == "ITEM_ON_LOAN")
        #expect(refusal { try put("twin", "adult", "book", 0) } == "FIELD_INVALID code")
        try put("adult-book", "adult", "book", 0, lendable: false)
        let refused = try second.explain(.init(barcode: "ITEM-1"))
        #expect(!refused.wouldLend)
        #expect(refused.reason == "ITEM_NOT_LENDABLE")
        #expect(refusal { _ = try second.borrow(.init(barcode: "ITEM-1")) } == "ITEM_NOT_LENDABLE adult-book")
        #expect(try admin.loanRules(.init()).rules.count == 8)
    }

    @Test func rules_ofTheLendingBranch_decide() throws {
        let branches = try City.Client(SessionCaller(kioskA)).branches(.init()).branches
        for (branch, days) in zip(branches, [3, 10]) {
            _ = try admin.putLoanRule(.init(
                code: "at-\(branch.code)", category: "adult", branchId: branch.branchId, lendable: true,
                days: UInt32(days), loansMax: 5, renewalsMax: 2))
        }
        // All items stand at branch A.
        func check(_ desk: Circulation.Client<SessionCaller>, _ barcode: String, rule: String, days: Int64) throws {
            let told = try desk.explain(.init(barcode: barcode))
            let loan = try #require(try desk.borrow(.init(barcode: barcode)).loan)
            #expect(loan.rule == rule && told.rule?.code == rule)
            #expect(loan.dueAtMs == told.dueAtMs)
            #expect((days * 86_400_000..<(days + 1) * 86_400_000).contains(loan.dueAtMs - loan.lentAtMs))
        }
        try check(first, "ITEM-0", rule: "at-A", days: 3)
        try check(firstAtB, "ITEM-1", rule: "at-B", days: 10)
        #expect(try availability() == ["4/5", "0/1"])
    }

    @Test func loans_areListedByPage() throws {
        for item in 0..<3 { _ = try first.borrow(.init(barcode: "ITEM-\(item)")) }
        // All are due at the same moment, and then in the order of numbers that tell nothing.
        #expect(try pages(past: false).sorted() == ["ITEM-0", "ITEM-1", "ITEM-2"])
        for item in 0..<3 {
            _ = try first.return(.init(barcode: "ITEM-\(item)"))
            usleep(2_000)  // another millisecond for each
        }
        #expect(try pages(past: false) == [])
        #expect(try pages(past: true) == ["ITEM-2", "ITEM-1", "ITEM-0"])
        #expect(refusal { _ = try first.loans(.init(cursor: "nonsense")) } == "CURSOR_INVALID")
        #expect(refusal { _ = try first.loans(.init(past: true, cursor: "open.1.1")) } == "CURSOR_INVALID")
        // Longer than any cursor is, though its parts would do.
        let padded = "open." + String(repeating: "0", count: 100_000) + "1.1"
        #expect(refusal { _ = try first.loans(.init(cursor: padded)) } == "CURSOR_INVALID")
    }

    private func pages(past: Bool) throws -> [String] {
        var told: [String] = []
        var cursor = ""
        repeat {
            let page = try first.loans(.init(past: past, limit: 1, cursor: cursor))
            #expect(page.loans.count <= 1)
            told += page.loans.compactMap(\.item?.barcode)
            cursor = page.cursor
        } while !cursor.isEmpty
        return told
    }

    @Test func item_byControlNumber_isFoundAndMovesHome() throws {
        let item = try admin.putItem(.init(
            barcode: "NEW-1", branchCode: "B", itemType: "book", callNumber: "I247.57/1", recordSource: "fixture",
            recordControlNumber: "fx-1"))
        #expect(item.recordId == city.recordID)
        #expect(try availability() == ["6/6", "1/1"])
        _ = try admin.putItem(.init(barcode: "NEW-1", recordId: city.recordID, branchCode: "A", itemType: "book"))
        #expect(try availability() == ["7/7", "0/0"])
        #expect(refusal {
            _ = try admin.putItem(.init(
                barcode: "NEW-2", branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "?"))
        } == "RECORD_UNKNOWN fixture")
        #expect(refusal { _ = try admin.putItem(.init(barcode: "NEW-2", recordId: city.recordID, branchCode: "?", itemType: "book")) }
            == "BRANCH_UNKNOWN ?")
        #expect(refusal { _ = try admin.putItem(.init(barcode: "a b", recordId: city.recordID, branchCode: "A", itemType: "book")) }
            == "FIELD_INVALID barcode")
        #expect(try admin.items(.init(recordId: city.recordID)).items.count == 7)
    }

    private func problem(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch {
            return error as? Problem
        }
    }
}
