// Who comes in by which way, and who does not.

import CityTesting
import EntryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct EnterTests {
    let city: EntryFixture

    init() throws { city = try EntryFixture() }

    @Test func enter_withCardAndPin_signsTheReaderInAtThatTerminalAlone() throws {
        let entered = try city.enter("CARD-1", at: .device("kiosk-1"))
        #expect(entered.reader?.card == "CARD-1")
        #expect(city.isSignedIn(entered.session, at: .device("kiosk-1")))
        #expect(!city.isSignedIn(entered.session, at: .device("kiosk-2")))
    }

    @Test func enter_withWrongPins_waitsAtThatTerminalAndNowhereElse() throws {
        for _ in 1...5 {
            #expect(EntryFixture.reason { _ = try city.enter("CARD-1", at: .device("kiosk-1"), pin: "000000") } == "CARD_OR_PIN_WRONG")
        }
        #expect(EntryFixture.reason { _ = try city.enter("CARD-1", at: .device("kiosk-1")) } == "TOO_MANY_ATTEMPTS")
        // The old way in counts with the new one.
        #expect(
            EntryFixture.reason {
                _ = try Readers.Client(city.caller(.device("kiosk-1"))).signIn(.init(card: "CARD-1", pin: CityFixture.pin))
            } == "TOO_MANY_ATTEMPTS")
        #expect(try city.enter("CARD-1", at: .device("kiosk-2")).reader?.card == "CARD-1")
        #expect(try city.enter("CARD-2", at: .device("kiosk-1")).reader?.card == "CARD-2")
    }

    @Test func enter_asAGuest_hasNoSession() throws {
        let guest = try city.entry(.device("kiosk-1")).enter(.init(guest: true))
        #expect(guest.session.isEmpty && guest.reader == nil)
    }

    @Test func enter_byNoWayOrTwo_isRefused() throws {
        let kiosk = city.entry(.device("kiosk-1"))
        #expect(EntryFixture.reason { _ = try kiosk.enter(.init()) } == "FIELD_INVALID")
        #expect(
            EntryFixture.reason { _ = try kiosk.enter(.init(cardAndPin: .init(card: "CARD-1", pin: CityFixture.pin), guest: true)) }
                == "FIELD_INVALID")
    }

    @Test func enter_withAnExpiredCard_isRefused() throws {
        _ = try Readers.Client(city.admin).putReader(
            .init(card: "CARD-1", name: "林小满", category: "adult", expiresAtMs: city.host.clock.nowMilliseconds - 1))
        #expect(EntryFixture.reason { _ = try city.enter("CARD-1", at: .device("kiosk-1")) } == "READER_EXPIRED")
    }

    @Test func usage_ofEntrances_countsAliasesForThemselves() throws {
        let staff = city.entry(.admin("admin"))
        _ = try staff.putEntrance(.init(code: "menu", names: [.init(language: "zh", text: "菜单")]))
        _ = try staff.putEntrance(.init(code: "old-page", aliasOf: "menu"))
        #expect(EntryFixture.reason { _ = try staff.putEntrance(.init(code: "x", aliasOf: "old-page")) } == "FIELD_INVALID")
        #expect(EntryFixture.reason { _ = try staff.putEntrance(.init(code: "menu", aliasOf: "old-page")) } == "FIELD_INVALID")
        let kiosk = city.entry(.device("kiosk-1"))
        let way = Entry.CardAndPin(card: "CARD-1", pin: CityFixture.pin)
        #expect(try kiosk.enter(.init(cardAndPin: way, entrance: "old-page")).entrance == "menu")
        #expect(try kiosk.enter(.init(cardAndPin: way, entrance: "menu")).entrance == "menu")
        #expect(try kiosk.enter(.init(guest: true, entrance: "poster")).entrance == "?")
        let usage = try staff.usage(.init()).usage
        #expect(usage.map(\.entrance).sorted() == ["?", "menu", "old-page"])
        #expect(usage.first { $0.entrance == "old-page" }?.readers == 1)
        #expect(usage.first { $0.entrance == "?" }?.guests == 1)
        #expect(usage.allSatisfy { $0.terminalKind == "device" })
    }
}

@Suite struct LinkTests {
    let city: EntryFixture

    init() throws { city = try EntryFixture() }

    /// Links an openid with a reader in the reader's session at a partner.
    private func link(_ card: String, _ value: String, at partner: String = "app-1") throws -> Entry.ReaderLink {
        let session = try city.enter(card, at: .partner(partner)).session
        return try city.entry(.partner(partner), session: session).link(.init(identity: EntryFixture.openid(value, of: partner)))
    }

    private func enter(_ identities: Entry.Identity..., at partner: String = "app-1") throws -> Entry.EnterResponse {
        try city.entry(.partner(partner)).enter(.init(identities: identities))
    }

    @Test func enter_withALinkedIdentity_signsItsReaderIn() throws {
        #expect(EntryFixture.reason { _ = try enter(EntryFixture.openid("o-1")) } == "IDENTITY_NOT_LINKED")
        let made = try link("CARD-1", "o-1")
        #expect(made.state == .linked && !made.atDesk)
        #expect(try link("CARD-1", "o-1") == made, "linking again changes nothing")
        #expect(try enter(EntryFixture.openid("o-1")).reader?.card == "CARD-1")
        #expect(try enter(EntryFixture.openid("o-2"), EntryFixture.openid("o-1")).reader?.card == "CARD-1")
    }

    @Test func enter_withAnotherPartnersApp_isRefused() throws {
        _ = try link("CARD-1", "o-1")
        #expect(EntryFixture.reason { _ = try enter(EntryFixture.openid("o-1"), at: "app-2") } == "APP_NOT_YOURS")
        #expect(EntryFixture.reason { _ = try city.entry(.device("kiosk-1")).enter(.init(identities: [EntryFixture.openid("o-1")])) } == "APP_NOT_YOURS")
    }

    @Test func enter_withAPlatformsIdentity_needsConsentForEachPartner() throws {
        let union = Entry.Identity(kind: .unionid, scope: "wechat", value: "u-1")
        let session = try city.enter("CARD-1", at: .partner("app-1")).session
        _ = try city.entry(.partner("app-1"), session: session).link(.init(identity: union))
        #expect(try enter(union).reader?.card == "CARD-1")
        #expect(EntryFixture.reason { _ = try enter(union, at: "app-2") } == "IDENTITY_NOT_LINKED")
    }

    @Test func link_ofAnothersIdentity_isRefused() throws {
        _ = try link("CARD-1", "o-1")
        #expect(EntryFixture.reason { _ = try link("CARD-2", "o-1") } == "IDENTITY_TAKEN")
    }

    @Test func revokeLink_byTheReader_endsThePartnersSessions() throws {
        let made = try link("CARD-1", "o-1")
        let atPartner = try enter(EntryFixture.openid("o-1")).session
        let atKiosk = try city.enter("CARD-1", at: .device("kiosk-1")).session
        let other = try city.enter("CARD-2", at: .device("kiosk-1")).session
        #expect(
            EntryFixture.reason { _ = try city.entry(.device("kiosk-1"), session: other).revokeLink(.init(linkId: made.linkId)) } == "LINK_UNKNOWN")
        let revoked = try city.entry(.device("kiosk-1"), session: atKiosk).revokeLink(.init(linkId: made.linkId, reason: "换手机"))
        #expect(revoked.state == .revoked)
        #expect(!city.isSignedIn(atPartner, at: .partner("app-1")))
        #expect(city.isSignedIn(atKiosk, at: .device("kiosk-1")))
        #expect(EntryFixture.reason { _ = try enter(EntryFixture.openid("o-1")) } == "IDENTITY_NOT_LINKED")
        // The reader may consent again.
        #expect(try link("CARD-1", "o-1").linkId == made.linkId)
        #expect(try enter(EntryFixture.openid("o-1")).reader?.card == "CARD-1")
    }

    @Test func link_atADesk_isNotedAndRevokedByStaff() throws {
        let desk = city.entry(.desk("desk-a"), session: try city.staffSession())
        let made = try desk.link(.init(identity: EntryFixture.openid("o-9", of: "app-2"), card: "CARD-2", partner: "app-2"))
        #expect(made.atDesk && made.partner == "app-2")
        #expect(try enter(EntryFixture.openid("o-9", of: "app-2"), at: "app-2").reader?.card == "CARD-2")
        #expect(try desk.links(.init(card: "CARD-2")).links == [made])
        #expect(try desk.revokeLink(.init(linkId: made.linkId)).state == .revoked)
        #expect(EntryFixture.reason { _ = try desk.revokeLink(.init(linkId: made.linkId)) } == "LINK_STATE")
    }

    @Test func apps_ofAPartnerThatIsNotThere_areRefused() throws {
        let admin = city.entry(.admin("admin"))
        #expect(
            EntryFixture.reason { _ = try admin.putApp(.init(kind: .openid, scope: "x", partner: "nobody", active: true)) } == "PARTNER_UNKNOWN")
        let off = try admin.putApp(.init(kind: .openid, scope: "app-1-mini", partner: "app-1", active: false))
        #expect(off.version == 2)
        #expect(EntryFixture.reason { _ = try enter(EntryFixture.openid("o-1")) } == "APP_NOT_YOURS")
    }
}
