// Rule sets: written, checked by their examples, put in force on a day, explained, tried; and what they decide about loans.

import CirculationMessages
import CityMessages
import CityTesting
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite struct RuleSetTests {
    private static let day = SmallCity.day
    /// Thirty days for everybody, a fine by opening days, and two books of a type that has a limit.
    private static let values = Circulation.RuleValues(
        lendable: true, days: 30, loansMax: 4, renewalsMax: 1, renewalLastDays: 5, graceDays: 1, fineMinorUnits: 10, fineCurrency: "CNY",
        openingDaysCount: true, fineItemMaxMinorUnits: 50, fineVisitMaxMinorUnits: 80)
    private static let set = Circulation.PutRuleSetRequest(
        code: "2027", title: "2027 年规则",
        rules: [.init(code: "all", values: values), .init(code: "adults", category: "adult", values: .init(days: 10))],
        limits: [.init(code: "books", title: "图书", loansMax: 2, itemTypes: ["book"])],
        examples: [
            .init(
                note: "ten days for adults", case: .init(category: "adult", itemType: "book", at: "2027-01-04"),
                answer: .init(lends: true, rule: "adults", due: "2027-01-14")),
        ])

    private func refusal(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem {
            return ([problem.reason] + problem.facts.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        } catch { return "\(error)" }
        return ""
    }

    private static func city(items: Int = 4) throws -> SmallCity {
        let city = try SmallCity(items: items)
        _ = try city.admin.putRuleSet(set)
        _ = try city.admin.scheduleRuleSet(.init(code: "2027"))
        return city
    }

    @Test func set_inForce_decidesAloneWithItsValuesAndLimits() throws {
        let city = try Self.city()
        let lent = try city.reader().borrow(.init(barcode: "ITEM-0"))
        let loan = try #require(lent.loan)
        #expect(loan.rule == "adults" && lent.loansMax == 4)
        #expect((10 * Self.day..<11 * Self.day).contains(loan.dueAtMs - loan.lentAtMs))
        _ = try city.reader().borrow(.init(barcode: "ITEM-1"))
        let full = refusal { _ = try city.reader().borrow(.init(barcode: "ITEM-2")) }
        #expect(full == "LOAN_LIMIT_REACHED rule=adults limit=2 open_loans=2 limit_code=books limit_title=图书")
    }

    @Test func set_beforeItsDay_decidesNothing_andMayBeWithdrawn() throws {
        let city = try SmallCity()
        _ = try city.admin.putRuleSet(Self.set)
        let tomorrow = city.host.clock.nowMilliseconds + Self.day
        let waiting = try city.admin.scheduleRuleSet(.init(code: "2027", validFromMs: tomorrow))
        #expect(!waiting.inForce && waiting.state == .ruleSetScheduled)
        #expect(try city.reader().borrow(.init(barcode: "ITEM-0")).loan?.rule == "any")
        #expect(try city.admin.explain(.init(barcode: "ITEM-1", card: "CARD-0", atMs: tomorrow)).ruleSet == "2027")
        #expect(try city.admin.withdrawRuleSet(.init(ruleSetId: waiting.ruleSetId)).state == .ruleSetWithdrawn)
        city.advance(to: tomorrow + 1)
        #expect(try city.reader().borrow(.init(barcode: "ITEM-1")).loan?.rule == "any")
        _ = try city.admin.putRuleSet(Self.set)
        let now = try city.admin.scheduleRuleSet(.init(code: "2027"))
        #expect(refusal { _ = try city.admin.withdrawRuleSet(.init(ruleSetId: now.ruleSetId)) }.hasPrefix("RULE_SET_IN_FORCE code=2027"))
        #expect(try city.admin.ruleSets(.init()).ruleSets.map { "\($0.code) \($0.state.rawValue) \($0.inForce) \($0.rulesCount) \($0.rules.count)" } == [
            "2027 2 true 2 0", "2027 3 false 2 0",
        ])
    }

    @Test func set_whoseExampleFails_doesNotTakeEffect() throws {
        let city = try SmallCity()
        var set = Self.set
        set.examples[0].answer?.due = "2027-01-15"
        _ = try city.admin.putRuleSet(set)
        let failed = refusal { _ = try city.admin.scheduleRuleSet(.init(code: "2027")) }
        #expect(failed == "EXAMPLE_FAILS example=1: ten days for adults what=due expected=2027-01-15 found=2027-01-14 failed=1")
        #expect(try city.admin.checkRuleSet(.init(code: "2027")).failed == 1)
        #expect(try city.reader().borrow(.init(barcode: "ITEM-0")).loan?.rule == "any")
    }

    @Test func draft_ofAnotherVersion_isNotOverwritten() throws {
        let city = try SmallCity()
        #expect(try city.admin.putRuleSet(Self.set).version == 1)
        var set = Self.set
        set.expectedVersion = 2
        #expect(refusal { _ = try city.admin.putRuleSet(set) } == "VERSION_CONFLICT expected=2 found=1")
        set.expectedVersion = 1
        #expect(try city.admin.putRuleSet(set).version == 2)
        #expect(refusal { _ = try city.admin.scheduleRuleSet(.init(code: "2027", expectedVersion: 1)) } == "VERSION_CONFLICT expected=1 found=2")
        #expect(refusal { _ = try city.admin.scheduleRuleSet(.init(code: "none")) } == "RULE_SET_UNKNOWN code=none")
        // What is in force stays as it was scheduled, whatever becomes of the next draft.
        _ = try city.admin.scheduleRuleSet(.init(code: "2027"))
        set.rules[1].values?.days = 99
        set.examples = []
        set.expectedVersion = 0
        #expect(try city.admin.putRuleSet(set).version == 1)
        let loan = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan)
        #expect(loan.dueAtMs - loan.lentAtMs < 11 * Self.day)
        #expect(try city.admin.getRuleSet(.init()).rules[1].values?.days == 10 && city.admin.getRuleSet(.init(code: "2027")).rules[1].values?.days == 99)
    }

    @Test func explanation_ofASet_tellsEachValueRuleAndLimit() throws {
        let city = try Self.city()
        _ = try city.reader().borrow(.init(barcode: "ITEM-0"))
        let told = try city.admin.explain(.init(barcode: "ITEM-1", card: "CARD-0"))
        #expect(told.wouldLend && told.ruleSet == "2027" && told.rule?.code == "adults" && told.values?.renewalsMax == 1)
        #expect(told.sources.filter { ["days", "lendable"].contains($0.value) }.map { "\($0.value) \($0.rule)" } == ["lendable all", "days adults"])
        #expect(told.considered.map { "\($0.rule?.code ?? "") \($0.outcome)" } == ["adults won", "all gives"])
        #expect(told.considered[1].why.hasPrefix("It fits, and gives what more specific rules leave out: lendable, loans_max"))
        #expect(told.limits.map { "\($0.limit) \($0.openLoans)/\($0.loansMax) \($0.applies)" } == ["loans_max 1/4 true", "books 1/2 true"])
    }

    @Test func renewal_bySet_waitsForItsDaysAndIsCounted() throws {
        let city = try Self.city()
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        let early = refusal { _ = try city.reader().renew(.init(barcode: "ITEM-0")) }
        // From the midnight of the fifth day before the due date, in Shanghai.
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let from = zone.milliseconds(try #require(zone.local(due)).day.advanced(by: -5), seconds: 0)
        #expect(early == "RENEWAL_TOO_EARLY rule=all from_ms=\(from)")
        city.advance(to: from)
        #expect(try city.reader().renew(.init(barcode: "ITEM-0")).loan?.dueAtMs == due + 5 * Self.day)
        city.advance(to: due + 2 * Self.day)
        #expect(refusal { _ = try city.reader().renew(.init(barcode: "ITEM-0")) } == "RENEWAL_LIMIT_REACHED rule=all limit=1")
    }

    @Test func fine_ofALateReturn_countsOpeningDaysGraceAndCaps() throws {
        let city = try Self.city()
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        _ = try city.reader().borrow(.init(barcode: "ITEM-1"))
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let dueDay = try #require(zone.local(due)).day
        // Of four days one is closed, and one is of grace.
        var point = try City.Client(city.host.connect(.admin("admin"))).servicePoint(.init(code: "kiosk-a"))
        point.closedDates = [dueDay.advanced(by: 2).text]
        _ = try City.Client(city.host.connect(.admin("admin"))).putServicePoint(.init(
            branchCode: "A", code: "kiosk-a", name: "kiosk-a", kind: .kiosk, zone: "Asia/Shanghai", hours: point.hours,
            closedDates: point.closedDates, lends: true, takesReturns: true))
        city.advance(to: due + 4 * Self.day)
        let listed = try city.reader().loans(.init()).loans.map(\.outcome)
        #expect(listed.map { "\($0?.days ?? 0) \($0?.countedDays ?? 0) \($0?.fineMinorUnits ?? 0) \($0?.fineCurrency ?? "")" } == ["4 2 20 CNY", "4 2 20 CNY"])
        #expect(listed[0]?.why == "It is 4 days late, of which 2 count, opening days alone, after 1 days of grace." && listed[0]?.rule == "all")
        #expect(try city.admin.explain(.init(barcode: "ITEM-0", card: "CARD-0")).outcome?.fineMinorUnits == 20)
        // After weeks each has its cap, and the second of the visit what is left of the visit's.
        city.advance(to: due + 30 * Self.day)
        let first = try #require(try city.reader().return(.init(barcode: "ITEM-0")).loan?.outcome)
        let second = try #require(try city.reader().return(.init(barcode: "ITEM-1")).loan?.outcome)
        #expect(first.fineMinorUnits == 50 && first.capped && second.fineMinorUnits == 30 && second.capped)
        #expect(try city.reader().borrow(.init(barcode: "ITEM-0")).loan?.outcome == nil)
    }

    @Test func family_countsTheLoansOfAllMembers() throws {
        let city = try SmallCity(items: 5)
        var set = Self.set
        set.limits = [.init(code: "family", title: "家庭", family: true)]
        _ = try city.admin.putRuleSet(set)
        _ = try city.admin.scheduleRuleSet(.init(code: "2027"))
        let register = Readers.Client(city.host.connect(.admin("admin")))
        _ = try register.putReader(.init(card: "CARD-1", name: "家人", category: "adult", pin: CityFixture.pin))
        let family = try register.putFamily(.init(name: "王家", loansMax: 2))
        // Without a family the limit has no number.
        _ = try city.reader().borrow(.init(barcode: "ITEM-0"))
        for card in ["CARD-0", "CARD-1"] { _ = try register.setFamily(.init(card: card, familyId: family.familyId)) }
        var kiosk = city.host.connect(.device("kiosk-a"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: "CARD-1", pin: CityFixture.pin)).session
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "ITEM-1"))
        let full = refusal { _ = try city.reader().borrow(.init(barcode: "ITEM-2")) }
        #expect(full == "LOAN_LIMIT_REACHED rule=adults limit=2 open_loans=2 limit_code=family limit_title=家庭")
    }

    @Test func trial_ofADraft_tellsTheLoansThatWouldBeOtherwise() throws {
        let city = try SmallCity()
        for item in 0..<3 { _ = try city.reader().borrow(.init(barcode: "ITEM-\(item)")) }
        _ = try city.reader().return(.init(barcode: "ITEM-2"))
        _ = try city.admin.putRuleSet(Self.set)
        var (tried, decided, cursor) = ([Circulation.TriedLoan](), UInt32(0), "")
        repeat {
            let page = try city.admin.tryRuleSet(.init(code: "2027", lookedAtMax: 2, cursor: cursor))
            (tried, decided, cursor) = (tried + page.loans, decided + page.decided, page.cursor)
        } while !cursor.isEmpty
        #expect(decided == 3 && tried.count == 3)
        let sorted = tried.sorted { $0.barcode < $1.barcode }
        // Two are due twenty days sooner; the third would have been the third book.
        #expect(sorted.map { "\($0.ruleThen) \($0.rule) \($0.reason) \($0.limit)" } == [
            "any adults  ", "any adults  ", "any adults LOAN_LIMIT_REACHED books",
        ])
        #expect(sorted[0].dueThenMs - sorted[0].dueAtMs == 20 * Self.day && sorted[2].dueAtMs == 0)
        #expect(try city.admin.tryRuleSet(.init(code: "2027", fromMs: 1, untilMs: 2)).decided == 0)
    }

    @Test func set_thatMakesNoSense_isRefusedWithTheFieldsName() throws {
        let city = try SmallCity(items: 0)
        let spoils: [(String, (inout Circulation.PutRuleSetRequest) -> Void)] = [
            ("code", { $0.code = "" }), ("rules", { $0.rules = [] }), ("zone", { $0.zone = "Mars/Olympus" }),
            ("rules[1].code", { $0.rules[1].code = "all" }), ("rules[2].code", { $0.rules.append(.init(code: "twin")) }),
            ("rules[0].values.days", { $0.rules[0].values?.hours = 3 }), ("rules[0].values.due_by", { $0.rules[0].values?.dueBy = "31-12" }),
            ("rules[0].values.fine_minor_units", { $0.rules[0].values?.fineMinorUnits = -1 }),
            ("rules", { $0.rules[0].values?.fineCurrency = nil }), ("rules", { $0.rules[1].values?.fineCurrency = "USD" }),
            ("rules[0].season_from", { $0.rules[0].seasonFrom = "07-01" }),
            ("rules[0].item_days_until", { ($0.rules[0].itemDaysFrom, $0.rules[0].itemDaysUntil) = (5, 5) }),
            ("limits[0].code", { $0.limits[0].code = "loans_max" }), ("limits[0].loans_max", { $0.limits[0].loansMax = 10_001 }),
            ("examples[0].case.at", { $0.examples[0].case?.at = "2027-01-04 25:00" }),
            ("examples[0].answer", { $0.examples[0].answer = nil }),
        ]
        for (field, spoil) in spoils {
            var set = Self.set
            spoil(&set)
            let found = refusal { _ = try city.admin.putRuleSet(set) }
            #expect(found.hasPrefix("FIELD_INVALID field=\(field) why="), "\(found)")
        }
        var set = Self.set
        set.rules[0].branchCode = "Z"
        #expect(refusal { _ = try city.admin.putRuleSet(set) } == "BRANCH_UNKNOWN branch_code=Z")
        set.rules[0].branchCode = ""
        set.limits[0].libraryCodes = ["Z"]
        #expect(refusal { _ = try city.admin.putRuleSet(set) } == "LIBRARY_UNKNOWN library_code=Z")
    }
}
