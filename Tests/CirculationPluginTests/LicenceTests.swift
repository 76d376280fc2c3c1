// Electronic copies: licences and their kinds, links, limits, and loans that end by themselves. With LECTERN_LICENCE_LOANS=10000 so many ask at once.

import CirculationMessages
import CityTesting
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Synchronization
import Testing

@Suite(.serialized) struct LicenceTests {
    private static let loans = ProcessInfo.processInfo.environment["LECTERN_LICENCE_LOANS"].flatMap(Int.init) ?? 200
    private let city: HoldCity
    private let code: String

    init() throws {
        city = try HoldCity()
        code = "L-\(city.item())"
    }

    @discardableResult
    private func license(_ kind: Circulation.LicenceKind = .slots, slots: UInt32 = 0, loansMax: UInt32 = 0, until: Int64 = 0) throws -> Circulation.Licence {
        try city.admin.putLicence(.init(
            code: code, recordId: city.record, form: .ebook, itemType: "ebook", branchCode: "A", kind: kind, slots: slots, loansMax: loansMax,
            validUntilMs: until, url: "https://read.example/open?t={token}&from=lectern"))
    }

    private func borrow(_ reader: Int) throws -> Circulation.BorrowResponse { try city.reader(reader).borrow(.init(recordId: city.record)) }
    private func licence() throws -> Circulation.Licence { try #require(try city.admin.licences(.init(recordId: city.record)).licences.first) }

    /// A reader on the phone, by way of a partner.
    private func phone(_ reader: Int) throws -> Circulation.Client<TestCaller> {
        var caller = city.small.host.connect(.partner("app"))
        caller.session = try Readers.Client(caller).signIn(.init(card: "CARD-\(reader)", pin: CityFixture.pin)).session
        return Circulation.Client(caller)
    }

    @Test func slots_areLentAtOnceAndNoMore_andAgainOnceOneCameBack() throws {
        #expect(city.reason { _ = try borrow(0) } == "NOT_LICENSED")
        #expect(try license(slots: 2).lent == 0)
        let first = try #require(try borrow(0).loan)
        #expect(first.item?.barcode.hasPrefix("E-") == true && first.item?.title == "预约的书 \(city.item().split(separator: "-")[1])")
        #expect(city.reason { _ = try borrow(0) } == "ON_LOAN_TO_READER")
        let second = try #require(try phone(1).borrow(.init(recordId: city.record, form: .ebook)).loan)
        #expect(city.reason { _ = try borrow(2) } == "LICENCE_EXHAUSTED")
        #expect(try licence().lent == 2)
        // Nobody but its reader ends it.
        let barcode = try #require(second.item?.barcode)
        #expect(city.reason { _ = try city.desk("desk-a").return(.init(barcode: barcode)) } == "NOT_ON_LOAN_TO_READER")
        #expect(city.reason { _ = try city.reader(2).return(.init(barcode: barcode)) } == "NOT_ON_LOAN_TO_READER")
        #expect(try phone(1).return(.init(barcode: barcode)).loan?.loanId == second.loanId)
        let third = try #require(try borrow(2).loan)
        #expect(third.item?.barcode == barcode)
        #expect(try licence().lent == 2 && licence().loans == 3)
    }

    @Test func copy_checkedInWithOthers_freesItsSlot_forItsReaderAndStaffAlone() throws {
        try license(slots: 1)
        let barcode = try #require(try borrow(0).loan?.item?.barcode)
        let refused = try bulk(city.small.host.connect(.device("kiosk-a")), barcode)
        #expect(refused.reason == "NOT_ON_LOAN_TO_READER" && refused.answer == nil)
        #expect(try licence().lent == 1)
        let desk = try city.staffCaller(["circulation.lend"], at: "desk-a")
        let staff = Circulation.Client(desk)
        #expect(city.reason { _ = try staff.undo(.init(barcode: barcode)) } == "UNDO_NOT_POSSIBLE")
        #expect(city.reason { _ = try staff.useInHouse(.init(barcode: barcode)) } == "ITEM_UNKNOWN")
        let taken = try bulk(desk, barcode)
        #expect(taken.reason.isEmpty && taken.answer?.item?.destinationBranchId == 0)
        #expect(try licence().lent == 0 && borrow(1).loan != nil)
    }

    private func bulk(_ caller: TestCaller, _ barcode: String) throws -> Circulation.CheckedIn {
        let stream = caller.stream("lectern.circulation.v1.Circulation/CheckIn", sends: true)
        stream.send(try Circulation.CheckInRequest(barcode: barcode).encoded())
        stream.finish()
        return try Circulation.CheckedIn(try #require(try stream.next()).message)
    }

    @Test func loan_thatFallsDue_endsByItselfAndFreesItsSlot() throws {
        try license(slots: 1)
        let loan = try #require(try borrow(0).loan)
        city.small.advance(to: loan.dueAtMs - 1_000)
        #expect(try licence().lent == 1)
        city.small.advance(to: loan.dueAtMs + 1)
        #expect(try licence().lent == 0)
        let past = try #require(try city.reader(0).loans(.init(past: true, limit: 200)).loans.first { $0.loanId == loan.loanId })
        #expect(past.loanId == loan.loanId && past.returnedAtMs == loan.dueAtMs)
        #expect(try city.told(0).allSatisfy { !$0.hasSuffix("overdue") && !$0.hasSuffix("due_soon") })
        #expect(try borrow(1).loan != nil)
    }

    @Test func renewal_ofAnElectronicLoan_movesItsEnd() throws {
        try license(.unlimited)
        let loan = try #require(try borrow(0).loan)
        city.small.advance(to: loan.dueAtMs - SmallCity.day)
        let renewed = try #require(try city.reader(0).renew(.init(barcode: loan.item?.barcode ?? "")).loan)
        #expect(renewed.dueAtMs > loan.dueAtMs)
        city.small.advance(to: loan.dueAtMs + 1)
        #expect(try licence().lent == 1)
        city.small.advance(to: renewed.dueAtMs + 1)
        #expect(try licence().lent == 0)
    }

    @Test func meteredLicence_isUsedUp_andALicenceEndsItsLoans() throws {
        try license(.metered, loansMax: 2, until: city.now + 5 * SmallCity.day)
        for reader in 0..<2 {
            let loan = try #require(try borrow(reader).loan)
            #expect(loan.dueAtMs <= city.now + 5 * SmallCity.day)
            _ = try city.reader(reader).return(.init(barcode: loan.item?.barcode ?? ""))
        }
        #expect(city.reason { _ = try borrow(2) } == "LICENCE_EXHAUSTED")
        city.pass(milliseconds: 6 * SmallCity.day)
        #expect(city.reason { _ = try borrow(2) } == "NOT_LICENSED")
    }

    @Test func licence_thatEndsSooner_endsItsOpenLoans() throws {
        try license(slots: 2)
        let loan = try #require(try borrow(0).loan)
        let end = city.now + 2 * SmallCity.day
        #expect(loan.dueAtMs > end)
        try license(slots: 2, until: end)
        city.small.advance(to: city.now + 1)
        #expect(try city.reader(0).loans(.init(limit: 200)).loans.first { $0.loanId == loan.loanId }?.dueAtMs == end)
        let refused = city.reason { _ = try city.reader(0).renew(.init(barcode: loan.item?.barcode ?? "")) }
        #expect(refused == "RENEWAL_GAINS_NOTHING")
        city.small.advance(to: end + 1)
        #expect(try licence().lent == 0)
        let past = try city.reader(0).loans(.init(past: true, limit: 200)).loans.first { $0.loanId == loan.loanId }
        #expect(past?.returnedAtMs == end)
    }

    @Test func licence_thatHasEnded_endsItsOpenLoansAtOnce() throws {
        try license(.unlimited)
        let loan = try #require(try borrow(1).loan)
        city.pass(milliseconds: 3_600_000)
        try license(.unlimited, until: city.now - 1)
        city.small.advance(to: city.now + 1)
        city.small.advance(to: city.now + 1)
        #expect(try licence().lent == 0 && city.reader(1).loans(.init(limit: 200)).loans.allSatisfy { $0.loanId != loan.loanId })
    }

    @Test func copyThatTheReaderHas_isSaidToBeTheirs_thoughNoneIsLeft() throws {
        try license(slots: 1)
        _ = try borrow(0)
        #expect(city.reason { _ = try borrow(0) } == "ON_LOAN_TO_READER" && city.reason { _ = try borrow(1) } == "LICENCE_EXHAUSTED")
        let told = try Circulation.Client(city.small.host.connect(.partner("app"))).electronicCopies(.init(recordId: city.record))
        #expect(told.forms.map { "\($0.form.name) \($0.free) \($0.lent)/\($0.slots)" } == ["EBOOK false 1/1"] && told.waiting == 0)
        #expect(try told.forms.first?.firstDueAtMs == city.reader(0).loans(.init(limit: 200)).loans.first { $0.item?.recordId == city.record }?.dueAtMs)
    }

    @Test func link_isGoodForAWhile_andItsUsesAreCounted() throws {
        try license(slots: 1)
        let answer = try borrow(0)
        let link = try #require(answer.link)
        #expect(link.url.hasPrefix("https://read.example/open?t=") && link.url.hasSuffix("&from=lectern"))
        func token(_ link: Circulation.ElectronicLink) -> String { String(link.url.dropFirst(28).dropLast("&from=lectern".count)) }
        let provider = Circulation.Client(city.small.host.connect(.partner("reading-room")))
        let used = try provider.useLink(.init(token: token(link)))
        #expect(used.loanId == answer.loan?.loanId && used.recordId == city.record && used.licence == code && used.uses == 1)
        #expect(try provider.useLink(.init(token: token(link))).uses == 2)
        func why(_ token: String) -> String {
            do { _ = try provider.useLink(.init(token: token)) } catch let problem as Problem { return problem.fact("why") ?? problem.reason } catch { return "\(error)" }
            return ""
        }
        let parts = token(link).split(separator: ".")
        #expect(why("\(parts[0]).\((Int64(parts[1]) ?? 0) + 60_000).\(parts[2])") == "unknown" && why("x") == "unknown")
        city.pass(milliseconds: 16 * 60_000)
        #expect(why(token(link)) == "expired")
        let fresh = try city.reader(0).linkLoan(.init(loanId: used.loanId))
        #expect(try provider.useLink(.init(token: token(fresh))).uses == 3)
        #expect(city.reason { _ = try city.reader(1).linkLoan(.init(loanId: used.loanId)) } == "NOT_ON_LOAN_TO_READER")
        _ = try city.reader(0).return(.init(barcode: answer.loan?.item?.barcode ?? ""))
        #expect(why(token(fresh)) == "ended")
    }

    @Test func copy_isNoItemOfPaper() throws {
        try license(slots: 1)
        let loan = try #require(try borrow(0).loan)
        let barcode = try #require(loan.item?.barcode)
        #expect(try city.admin.items(.init(recordId: city.record)).items.map(\.barcode) == [city.item()])
        #expect(try city.counts() == [1, 1])
        #expect(city.reason { _ = try city.reader(1).borrow(.init(barcode: barcode)) } == "FIELD_INVALID")
        #expect(city.reason { _ = try city.admin.moveItem(.init(barcode: barcode, to: .lost)) } == "ITEM_STATE_FORBIDS")
        #expect(city.reason { _ = try city.admin.putItem(.init(barcode: barcode, recordId: city.record, branchCode: "A", itemType: "book")) } == "FIELD_INVALID")
        // A hold waits for paper: the copy that comes back is nothing for it.
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        let back = try city.reader(0).return(.init(barcode: barcode))
        #expect(back.hold == nil && back.item?.state == .available)
        #expect(try city.state(hold) == .waiting)
        // A phone is no service point.
        #expect(city.reason { _ = try phone(1).return(.init(barcode: city.item())) } == "SERVICE_POINT_UNKNOWN")
    }

    @Test func limitOfAnItemType_holdsForElectronicLoans() throws {
        let small = try SmallCity(items: 2)
        let record = try #require(try small.admin.getItem(.init(barcode: "ITEM-0")).item?.recordId)
        let values = Circulation.RuleValues(lendable: true, days: 14, loansMax: 2, renewalsMax: 1)
        _ = try small.admin.putRuleSet(.init(
            code: "e", title: "电子", rules: [.init(code: "all", values: values)], limits: [.init(code: "ebooks", title: "电子书", loansMax: 1, itemTypes: ["ebook"])]))
        _ = try small.admin.scheduleRuleSet(.init(code: "e"))
        func license(_ code: String, _ form: Circulation.ElectronicForm) throws {
            _ = try small.admin.putLicence(.init(
                code: code, recordId: record, form: form, itemType: "ebook", branchCode: "A", kind: .unlimited, url: "https://read.example/{token}"))
        }
        try license("book", .ebook)
        try license("audio", .audiobook)
        let reader = try small.reader()
        func refusal(_ body: () throws -> Void) -> String {
            do { try body() } catch let problem as Problem { return problem.fact("limit_code") ?? problem.reason } catch { return "\(error)" }
            return ""
        }
        let loan = try #require(try reader.borrow(.init(recordId: record, form: .ebook)).loan)
        #expect((14 * SmallCity.day..<15 * SmallCity.day).contains(loan.dueAtMs - loan.lentAtMs) && loan.rule == "all")
        #expect(refusal { _ = try reader.borrow(.init(recordId: record, form: .audiobook)) } == "ebooks")
        _ = try reader.borrow(.init(barcode: "ITEM-0"))
        #expect(refusal { _ = try reader.borrow(.init(barcode: "ITEM-1")) } == "loans_max")
        _ = try reader.return(.init(barcode: loan.item?.barcode ?? ""))
        #expect(try reader.borrow(.init(barcode: "ITEM-1")).openLoans == 2)
    }

    @Test func licence_thatMakesNoSense_isRefusedWithTheFieldsName() throws {
        func field(_ change: (inout Circulation.PutLicenceRequest) -> Void) -> String {
            var request = Circulation.PutLicenceRequest(
                code: code, recordId: city.record, form: .ebook, itemType: "ebook", branchCode: "A", kind: .slots, slots: 1, url: "https://a/{token}")
            change(&request)
            do { _ = try city.admin.putLicence(request) } catch let problem as Problem { return problem.fact("field") ?? problem.reason } catch { return "\(error)" }
            return ""
        }
        #expect(field { $0.url = "http://a/{token}" } == "url" && field { $0.url = "https://a/" } == "url")
        #expect(field { $0.slots = 0 } == "slots" && field { $0.kind = .metered } == "slots" && field { $0.form = .anyElectronicForm } == "form")
        #expect(field { $0.recordId = 1 } == "RECORD_UNKNOWN" && field { $0.branchCode = "nowhere" } == "BRANCH_UNKNOWN")
        #expect(field { $0.linkMinutes = 2_000 } == "link_minutes" && field { $0.expectedVersion = 1 } == "LICENCE_UNKNOWN")
        #expect(field { _ in } == "" && field { $0.expectedVersion = 2 } == "VERSION_CONFLICT")
        #expect(field { $0.form = .audiobook } == "form")
    }

    @Test func slots_underManyWhoAskAtOnce_areNeverExceeded() throws {
        let slots = Self.loans / 4
        try license(slots: UInt32(slots))
        let readers = Readers.Client(city.small.host.connect(.admin("admin")))
        let cards = (0..<Self.loans).map { "\(city.item())-E\($0)" }
        for card in cards { _ = try readers.putReader(.init(card: card, name: "读电子书的人", category: "adult")) }
        let desk = try city.staffCaller(["circulation.lend"], at: "desk-a")
        let record = city.record
        let answers = Mutex<[String: Int]>([:])
        let began = Date()
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            for index in stride(from: worker, to: cards.count, by: 8) {
                var told = ""
                do { _ = try Circulation.Client(desk).borrow(.init(card: cards[index], recordId: record)) } catch let problem as Problem { told = problem.reason } catch { told = "\(error)" }
                answers.withLock { $0[told, default: 0] += 1 }
            }
        }
        if Self.loans > 200 { print("\(Self.loans) who ask at once for \(slots) slots: \(Int(Date().timeIntervalSince(began) * 1_000)) ms") }
        #expect(answers.withLock { $0 } == ["": slots, "LICENCE_EXHAUSTED": Self.loans - slots])
        #expect(try licence().lent == UInt32(slots) && licence().loans == UInt32(slots))
        let open = try cards.reduce(0) { try $0 + city.admin.loans(.init(card: $1)).loans.count }
        #expect(open == slots)
    }
}
