// The pure rules of the door: which text, for whom, how far.

import EntryRules
import LecternStreets
import Testing

@Suite struct TextChoiceTests {
    @Test(arguments: [
        ("zh-Hans-CN", 1), ("zh-Hant", 1), ("ZH", 1), ("en-GB", 2), ("de", 0), ("", 0),
    ])
    func text_inTheBestLanguage_isChosen(_ wanted: String, _ place: Int) {
        #expect(TextChoice.index(of: ["fr", "zh-Hans", "en"], wanted: wanted) == place)
        #expect(TextChoice.index(of: [], wanted: wanted) == nil)
    }
}

@Suite struct AudienceTests {
    private static let kiosk = Onlooker(terminalKind: "device", terminal: "kiosk-1", point: "kiosk-1", branch: "A", library: "LIB")
    private static let app = Onlooker(terminalKind: "partner", terminal: "app-1")

    private static func audience(
        _ kinds: [String] = [], partners: [String] = [], places: [String] = [], from: Int64 = 0, until: Int64 = 0
    ) -> Audience { Audience(terminalKinds: kinds, partners: partners, places: places, from: from, until: until) }

    @Test func audience_ofEverybody_includesAll() {
        #expect(Self.audience().includes(Self.kiosk, at: 5) && Self.audience().includes(Self.app, at: 5))
    }

    @Test func audience_ofAKindOfTerminal_excludesOthers() {
        #expect(Self.audience(["device"]).includes(Self.kiosk, at: 5))
        #expect(!Self.audience(["device"]).includes(Self.app, at: 5))
    }

    @Test func audience_ofPartners_excludesOtherPartnersAlone() {
        #expect(!Self.audience(partners: ["app-2"]).includes(Self.app, at: 5))
        #expect(Self.audience(partners: ["app-2", "app-1"]).includes(Self.app, at: 5))
        #expect(Self.audience(partners: ["app-2"]).includes(Self.kiosk, at: 5))
    }

    @Test(arguments: [(["kiosk-1"], true), (["A"], true), (["LIB"], true), (["B"], false)])
    func audience_ofPlaces_includesWhatStandsThere(_ places: [String], _ isIncluded: Bool) {
        #expect(Self.audience(places: places).includes(Self.kiosk, at: 5) == isIncluded)
        #expect(!Self.audience(places: places).includes(Self.app, at: 5))
    }

    @Test func audience_withTimes_includesTheFirstMomentAndNotTheEnd() {
        let audience = Self.audience(from: 10, until: 20)
        #expect([9, 10, 19, 20].map { audience.includes(Self.kiosk, at: $0) } == [false, true, true, false])
    }
}

@Suite struct TravelEstimateTests {
    /// By hand: 1,000 m are 1,300 m of way; at 4.8 km/h 975 s, at 14 km/h 334.3 s and a minute, at 25 km/h 187.2 s and five minutes.
    @Test func way_ofAKilometre_takesAsLongAsByHand() {
        #expect(TravelEstimate(straightMetres: 1_000, detourPercent: 130, .foot) == TravelEstimate(straightMetres: 1_300, detourPercent: 100, .foot))
        #expect(TravelEstimate(straightMetres: 1_000, detourPercent: 130, .foot).seconds == 975)
        #expect(TravelEstimate(straightMetres: 1_000, detourPercent: 130, .bicycle).seconds == 395)
        #expect(TravelEstimate(straightMetres: 1_000, detourPercent: 130, .car).seconds == 488)
        #expect(TravelEstimate(straightMetres: 0, detourPercent: 130, .foot).seconds == 0)
    }
}
