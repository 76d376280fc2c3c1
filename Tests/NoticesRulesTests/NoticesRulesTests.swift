// Hours, routes, texts, lengths and outcomes of notices: pure.

import LecternKit
import NoticesRules
import Testing

@Suite struct NoticesRulesTests {
    private let shanghai = LocalZone("Asia/Shanghai")
    private let berlin = LocalZone("Europe/Berlin")

    /// A moment in a zone.
    private func moment(_ zone: LocalZone?, _ day: String, _ hour: Int64, _ minute: Int64 = 0) throws -> Int64 {
        try #require(zone).milliseconds(try #require(LocalDay(day)), seconds: hour * 3_600 + minute * 60)
    }

    @Test func table_ofNotices_hasNoProblem() {
        #expect(NoticeLife.table.problems == [])
    }

    @Test func hours_outsideThem_waitUntilTheyBegin() throws {
        let hours = try #require(SendingHours(from: 8 * 60, until: 21 * 60))
        func first(_ day: String, _ hour: Int64, _ minute: Int64) throws -> Int64 { hours.first(from: try moment(shanghai, day, hour, minute), in: shanghai) }
        #expect(try first("2026-10-01", 7, 59) == moment(shanghai, "2026-10-01", 8))
        #expect(try first("2026-10-01", 8, 0) == moment(shanghai, "2026-10-01", 8))
        #expect(try first("2026-10-01", 20, 59) == moment(shanghai, "2026-10-01", 20, 59))
        #expect(try first("2026-10-01", 21, 0) == moment(shanghai, "2026-10-02", 8))
        #expect(try first("2026-12-31", 23, 30) == moment(shanghai, "2027-01-01", 8))
        #expect(hours.first(from: 5, in: nil) == 5)
    }

    @Test func hours_overAChangeOfTheClock_beginAtTheLocalHour() throws {
        let hours = SendingHours.standard
        // Clocks go back in the night before 2026-10-25, and forward in that before 2026-03-29.
        #expect(try hours.first(from: moment(berlin, "2026-10-24", 22), in: berlin) - moment(berlin, "2026-10-24", 22) == 11 * 3_600_000)
        #expect(try hours.first(from: moment(berlin, "2026-03-28", 22), in: berlin) - moment(berlin, "2026-03-28", 22) == 9 * 3_600_000)
        let night = try #require(SendingHours(from: 150, until: 170))
        // Half past two does not exist on that day; what follows it does.
        let found = night.first(from: try moment(berlin, "2026-03-29", 1), in: berlin)
        #expect(try found > moment(berlin, "2026-03-29", 1) && found <= moment(berlin, "2026-03-29", 4))
    }

    @Test func hours_ofAReader_lieWithinTheLibrarys() throws {
        let library = SendingHours.standard
        let own = try #require(SendingHours(from: 6 * 60, until: 12 * 60))
        #expect(own.within(library) == SendingHours(from: 8 * 60, until: 12 * 60))
        #expect(try #require(SendingHours(from: 0, until: 60)).within(library) == library)
        #expect(SendingHours(from: 60, until: 60) == nil && SendingHours(from: -1, until: 60) == nil && SendingHours(from: 0, until: 1_441) == nil)
        #expect(SendingHours(from: 0, until: 1_440) != nil)
    }

    private let gateways = [CarriedChannel(.sms, carrier: "a"), CarriedChannel(.email, carrier: "b")]

    private func route(_ purpose: NoticePurpose, _ said: [[Wishes.Pair: Bool]] = [], _ reachable: Set<NoticeChannel> = [.sms, .email]) -> Route {
        Route.next(purpose, channels: gateways, wishes: Wishes(said)) { reachable.contains($0.channel) }
    }

    @Test func route_isTheFirstThatIsWantedAndReachable() {
        #expect(route(.reminder) == .carried(gateways[0]))
        #expect(route(.reminder, [[.init(.reminder, .sms): false]]) == .carried(gateways[1]))
        #expect(route(.service, [[.init(.reminder, .sms): false]]) == .carried(gateways[0]))
        #expect(route(.reminder, [], [.email]) == .carried(gateways[1]))
        #expect(route(.reminder, [], []) == .inbox)
        // What the reader says counts more than what the library says.
        #expect(route(.reminder, [[.init(.reminder, .sms): true], [.init(.reminder, .sms): false]]) == .carried(gateways[0]))
        #expect(route(.reminder, [[:], [.init(.reminder, .sms): false]]) == .carried(gateways[1]))
    }

    @Test func purpose_decidesWhatHoldsWhereNothingWasSaid() {
        #expect(route(.promotion) == .inbox)
        #expect(route(.promotion, [[.init(.promotion, .email): true]]) == .carried(gateways[1]))
        #expect(route(.promotion, [[.init(.promotion, .inbox): false]]) == .declined)
        let nothing: [Wishes.Pair: Bool] = [.init(.service, .sms): false, .init(.service, .email): false, .init(.service, .inbox): false]
        #expect(route(.service, [nothing]) == .inbox)
        let none: [Wishes.Pair: Bool] = [.init(.reminder, .sms): false, .init(.reminder, .email): false, .init(.reminder, .inbox): false]
        #expect(route(.reminder, [none]) == .declined)
    }

    private func wrong(_ text: String, _ allowed: Set<String> = ["title", "due"], _ needed: Set<String> = []) -> String {
        do throws(TemplateText.Wrong) {
            try TemplateText(text).check(allowed: allowed, needed: needed)
            return ""
        } catch {
            return error.why
        }
    }

    @Test func text_withPlaceholders_isCheckedAndFilled() throws {
        #expect(try TemplateText("《{title}》{{{due}}}").filled(["title": "{due}", "due": "1"]) == "《{due}》{1}")
        #expect(try TemplateText("a {other}").filled([:]) == "a ")
        #expect(wrong("{title}") == "" && wrong("{titel}").contains("{titel} is no field") && wrong("{titel}").contains("due, title"))
        #expect(wrong("x", ["due"], ["due"]).contains("{due} is missing"))
        #expect(wrong("{title").contains("not closed") && wrong("title}").contains("not opened") && wrong("{Ti tle}").contains("not the name"))
        #expect(wrong("{}").contains("not the name"))
    }

    @Test func segments_areCountedAsNetworksDo() {
        #expect(SMSLength.segments("") == 0)
        #expect(SMSLength.segments(String(repeating: "a", count: 160)) == 1 && SMSLength.segments(String(repeating: "a", count: 161)) == 2)
        #expect(SMSLength.segments(String(repeating: "a", count: 306)) == 2 && SMSLength.segments(String(repeating: "a", count: 307)) == 3)
        #expect(SMSLength.segments(String(repeating: "€", count: 80)) == 1 && SMSLength.segments(String(repeating: "€", count: 81)) == 2)
        #expect(SMSLength.segments(String(repeating: "书", count: 70)) == 1 && SMSLength.segments(String(repeating: "书", count: 71)) == 2)
        #expect(SMSLength.segments(String(repeating: "书", count: 134)) == 2 && SMSLength.segments(String(repeating: "书", count: 135)) == 3)
        #expect(SMSLength.segments(String(repeating: "😀", count: 35)) == 1 && SMSLength.segments(String(repeating: "😀", count: 36)) == 2)
    }

    @Test func value_isShownByItsType() {
        #expect(ShownValue.day.shown("1790000000000", in: shanghai) == "2026-09-21" && ShownValue.time.shown("1790000000000", in: shanghai) == "2026-09-21 22:13")
        #expect(ShownValue.money.shown("1205 CNY", in: nil) == "12.05 CNY" && ShownValue.money.shown("CNY", in: nil) == "CNY")
        #expect(ShownValue.time.takes("1") && !ShownValue.time.takes("soon") && !ShownValue.money.takes("12.5 CNY") && ShownValue.text.takes(""))
    }

    @Test func language_fallsBackToItsOwnKind() {
        func best(_ wanted: String, _ there: [String]) -> String {
            for matches in LanguageMatch.tests(wanted) { if let found = there.first(where: matches) { return found } }
            return ""
        }
        #expect(best("zh-Hans-CN", ["en", "zh", "zh-Hans"]) == "zh-Hans" && best("ZH-hant", ["en", "zh-Hans"]) == "zh-Hans")
        #expect(best("zh", ["zh-Hans"]) == "zh-Hans" && best("de", ["en"]) == "" && best("", ["en"]) == "")
    }

    @Test func silence_isToldOnce_andOnlyWhileSomethingWaits() {
        func decide(_ oldest: Int64?, heard: Int64, known: Bool = false, now: Int64) -> CarrierSilence {
            CarrierSilence.decide(oldest: oldest, heard: heard, isKnown: known, limit: 60, now: now)
        }
        #expect(decide(nil, heard: 0, now: 1_000) == .rest && decide(10, heard: 0, known: true, now: 1_000) == .rest)
        #expect(decide(10, heard: 0, now: 69) == .look(at: 70) && decide(10, heard: 0, now: 70) == .silent(since: 10))
        #expect(decide(10, heard: 50, now: 70) == .look(at: 110) && decide(10, heard: 50, now: 110) == .silent(since: 50))
    }

    private func consequence(_ outcome: AttemptOutcome, _ told: AttemptOutcome?, _ state: NoticeLife.State, latest: Bool = true) -> AttemptOutcome.Consequence {
        outcome.consequence(after: told, state: state, isLatest: latest)
    }

    @Test func outcome_toldAgainOrLate_doesNothingMore() {
        #expect(consequence(.delivered, nil, .sent) == .delivered && consequence(.delivered, .delivered, .delivered) == .nothing)
        #expect(consequence(.failed, nil, .sent) == .next && consequence(.failed, .failed, .held) == .nothing)
        #expect(consequence(.failed, .delivered, .delivered) == .nothing && consequence(.bounced, .delivered, .delivered) == .next)
        #expect(consequence(.bounced, .bounced, .sent, latest: false) == .nothing && consequence(.delivered, .bounced, .queued, latest: false) == .nothing)
        // An earlier carrier tells late that it arrived: the next one is spared where it has not fetched it.
        #expect(consequence(.delivered, .failed, .queued, latest: false) == .delivered && consequence(.delivered, .failed, .held) == .delivered)
        #expect(consequence(.delivered, .failed, .sent, latest: false) == .noted && consequence(.delivered, .failed, .failed) == .delivered)
        #expect(consequence(.failed, nil, .opened) == .noted && consequence(.bounced, .delivered, .opened) == .noted)
        #expect(consequence(.opened, nil, .delivered) == .opened && consequence(.opened, nil, .acted) == .nothing && consequence(.opened, nil, .queued) == .nothing)
    }

    @Test func standing_atItsBounds_isExact() {
        let held = NoticeStanding(state: .held, expiresAt: 100)
        func objections(_ standing: NoticeStanding, _ event: NoticeLife.Event, _ asker: NoticeStanding.Asker, now: Int64) -> [String] {
            standing.decide(event, by: asker, now: now).objections.map(\.name)
        }
        #expect(objections(held, .queued, .init(.timer, allowedAt: 50), now: 49) == ["is_allowed_hour"])
        #expect(objections(held, .queued, .init(.timer, allowedAt: 50), now: 50) == [] && objections(held, .queued, .init(.timer), now: 99) == [])
        #expect(objections(held, .queued, .init(.timer), now: 100) == ["is_worth_sending"])
        #expect(objections(held, .expired, .init(.timer), now: 99) == ["is_expired"] && objections(held, .expired, .init(.timer), now: 100) == [])
        #expect(objections(held, .queued, .init(.admin), now: 1) == ["actor"])
        let queued = NoticeStanding(state: .queued, expiresAt: 100)
        #expect(objections(queued, .sent, .init(.partner), now: 1) == ["is_carrier"] && objections(queued, .sent, .init(.partner, isCarrier: true), now: 1) == [])
        #expect(objections(queued, .opened, .init(.readerAtDevice), now: 1) == ["can_be_opened"])
        #expect(objections(NoticeStanding(state: .queued, expiresAt: 100, isInInbox: true), .opened, .init(.readerAtDevice), now: 1) == [])
        #expect(objections(NoticeStanding(state: .sent, expiresAt: 1), .withdrawn, .init(.admin), now: 1) == ["state"])
    }
}
