// A service point lends and takes back only what it is able to, and only in service; and due dates keep out of closures.

import CirculationMessages
import CityMessages
import CityTesting
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct ServicePointTests {
    private let small: SmallCity
    private let places: City.Client<TestCaller>

    init() throws {
        small = try SmallCity()
        places = City.Client(small.host.connect(.admin("admin")))
        for (code, lends, takesReturns) in [("drop-a", false, true), ("shelf-a", true, false)] {
            _ = try places.putServicePoint(.init(
                branchCode: "A", code: code, name: code, kind: .bookDrop, zone: "Asia/Shanghai", lends: lends, takesReturns: takesReturns,
                terminals: [code + "-2"]))
        }
    }

    private func at(_ terminal: String) throws -> Circulation.Client<TestCaller> {
        var caller = small.host.connect(.device(terminal))
        caller.session = try Readers.Client(caller).signIn(.init(card: "CARD-0", pin: CityFixture.pin)).session
        return Circulation.Client(caller)
    }

    private func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem {
            return ([problem.reason] + problem.facts.map(\.value)).joined(separator: " ")
        } catch { return "\(error)" }
        return ""
    }

    @Test func point_withoutTheAbility_saysSo() throws {
        for drop in ["drop-a", "drop-a-2"] {
            #expect(reason { _ = try at(drop).borrow(.init(barcode: "ITEM-0")) } == "POINT_DOES_NOT_LEND \(drop)")
        }
        #expect(try at("drop-a").explain(.init(barcode: "ITEM-0")).reason == "POINT_DOES_NOT_LEND")
        // A terminal that is bound to a point is at that point.
        let lent = try #require(try at("shelf-a-2").borrow(.init(barcode: "ITEM-0")).loan)
        #expect(reason { _ = try at("shelf-a").return(.init(barcode: "ITEM-0")) } == "POINT_TAKES_NO_RETURNS shelf-a")
        #expect(try at("drop-a-2").return(.init(barcode: "ITEM-0")).loan?.loanId == lent.loanId)
    }

    @Test func shop_thatTakesReturns_takesThemFromReadersOfItsApp() throws {
        _ = try places.putPartner(.init(partner: .init(name: "shop", title: "书店")))
        _ = try places.putServicePoint(.init(branchCode: "A", code: "shop", name: "书店", kind: .bookshop, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        var app = small.host.connect(.partner("shop"))
        app.session = try Readers.Client(app).signIn(.init(card: "CARD-0", pin: CityFixture.pin)).session
        let lent = try #require(try Circulation.Client(app).borrow(.init(barcode: "ITEM-0")).loan)
        #expect(try Circulation.Client(app).return(.init(barcode: "ITEM-0")).loan?.loanId == lent.loanId)
    }

    @Test func point_outOfService_doesNothingOfWhatItIsAbleTo() throws {
        _ = try at("kiosk-a").borrow(.init(barcode: "ITEM-0"))
        _ = try places.moveServicePoint(.init(code: "kiosk-a", to: .suspended))
        #expect(reason { _ = try at("kiosk-a").borrow(.init(barcode: "ITEM-1")) } == "POINT_DOES_NOT_LEND kiosk-a")
        #expect(reason { _ = try at("kiosk-a").return(.init(barcode: "ITEM-0")) } == "POINT_TAKES_NO_RETURNS kiosk-a")
        _ = try places.moveServicePoint(.init(code: "kiosk-a", to: .inService))
        #expect(try at("kiosk-a").return(.init(barcode: "ITEM-0")).loan != nil)
    }

    @Test func actAtAPointWithoutTheAbility_thatHasHappened_isAConflict() throws {
        var drop = small.host.connect(.device("drop-a"))
        let past = small.host.clock.nowMilliseconds - 3_600_000
        (drop.happenedAtMilliseconds, drop.deviceSequence) = (past, 7)
        let lent = try Circulation.Client(drop).borrow(.init(barcode: "ITEM-0", card: "CARD-0"))
        #expect(lent.conflicts == ["POINT_DOES_NOT_LEND"])
        var shelf = small.host.connect(.device("shelf-a"))
        (shelf.happenedAtMilliseconds, shelf.deviceSequence) = (past + 60_000, 8)
        #expect(try Circulation.Client(shelf).return(.init(barcode: "ITEM-0")).loan?.loanId == lent.loan?.loanId)
        let conflicts = try small.admin.conflicts(.init()).conflicts
        #expect(conflicts.map(\.reason) == ["POINT_DOES_NOT_LEND", "POINT_TAKES_NO_RETURNS"])
        #expect(conflicts.map(\.terminal) == ["drop-a", "shelf-a"] && conflicts.allSatisfy { $0.loanId == lent.loan?.loanId })
    }

    @Test func dueDate_keepsOutOfAClosureAndOfHolidays() throws {
        let plain = try #require(try at("kiosk-a").borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        _ = try places.announceClosure(.init(
            servicePointCodes: ["kiosk-a"], fromMs: plain - 3_600_000 * 14, untilMs: plain + SmallCity.day + 3_600_000, reason: "装修"))
        #expect(try at("kiosk-a").borrow(.init(barcode: "ITEM-1")).loan?.dueAtMs == plain + 2 * SmallCity.day)
    }
}
