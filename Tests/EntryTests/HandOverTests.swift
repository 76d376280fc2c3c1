// Going on at another terminal: once, in time, and with nothing left half.

import CityTesting
import EntryMessages
import EntryRules
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite struct HandOverCodeTests {
    @Test func code_asShownTypedAndScanned_isTheSame() throws {
        let code = HandOverCode(random: [0, 31, 32, 63, 17, 10, 18, 19, 250, 1])
        #expect(code.text == "0Z0ZHAJKT1")
        #expect(code.shown == "0Z0ZH-AJKT1")
        for typed in [code.shown, code.payload, "0z0zh ajkt1", "OzoZh-ajktI", "0Z0ZHAJKTl", "０ｚ０ｚｈ　ａｊｋｔ１\r"] { #expect(HandOverCode(typed: typed) == code, "\(typed)") }
    }

    @Test(arguments: ["", "0Z0ZH-AJKT", "0Z0ZH-AJKT11", "0Z0ZH-AJKTU", "0Z0ZH-AJKT天", String(repeating: "0", count: 70)])
    func code_thatIsNone_isNotRead(_ typed: String) { #expect(HandOverCode(typed: typed) == nil) }
}

@Suite struct HandOverTests {
    let city: EntryFixture
    private static let basket: [UInt8] = Array("basket: 红楼梦".utf8)

    init() throws { city = try EntryFixture() }

    /// Signs a reader in at the phone's app and begins a hand-over.
    private func begin() throws -> (session: String, code: Entry.HandOverResponse) {
        let session = try city.enter("CARD-1", at: .partner("app-1")).session
        return (session, try city.entry(.partner("app-1"), session: session).handOver(.init(format: "basket.v1", state: Self.basket)))
    }

    private func take(_ code: String, at terminal: LecternKitTesting.Terminal = .device("kiosk-1"), key: String = "") throws -> Entry.EnterResponse {
        try city.entry(terminal, key: key).enter(.init(handOverCode: code))
    }

    @Test func handOver_ofASession_goesOnThereAndEndsHere() throws {
        let (session, code) = try begin()
        #expect(city.isSignedIn(session, at: .partner("app-1")), "a code alone signs nobody out")
        let entered = try take(code.payload)
        #expect(entered.reader?.card == "CARD-1")
        #expect(entered.handedOver?.state == Self.basket && entered.handedOver?.format == "basket.v1")
        #expect(entered.handedOver?.fromTerminal == "partner/app-1")
        #expect(city.isSignedIn(entered.session, at: .device("kiosk-1")))
        #expect(!city.isSignedIn(session, at: .partner("app-1")))
        #expect(EntryFixture.reason { _ = try take(code.code) } == "CODE_INVALID")
    }

    @Test func handOver_ofAGuest_hasTheStateAlone() throws {
        let code = try city.entry(.device("kiosk-1")).handOver(.init(state: Self.basket))
        let entered = try take(code.code, at: .partner("app-1"))
        #expect(entered.session.isEmpty && entered.handedOver?.state == Self.basket)
    }

    @Test func handOver_outOfTime_isRefused() throws {
        let (session, code) = try begin()
        city.host.clock.advance(by: .seconds(121))
        #expect(EntryFixture.reason { _ = try take(code.code) } == "CODE_INVALID")
        #expect(city.isSignedIn(session, at: .partner("app-1")))
    }

    @Test func handOver_afterTheReaderSignedOut_isRefused() throws {
        let (session, code) = try begin()
        _ = try Readers.Client(city.caller(.partner("app-1"), session: session)).signOut(.init())
        #expect(EntryFixture.reason { _ = try take(code.code) } == "CODE_INVALID")
    }

    @Test func handOver_begunTwice_leavesTheSecondCodeAlone() throws {
        let (session, first) = try begin()
        let second = try city.entry(.partner("app-1"), session: session).handOver(.init())
        #expect(EntryFixture.reason { _ = try take(first.code) } == "CODE_INVALID")
        #expect(try take(second.code).reader?.card == "CARD-1")
    }

    @Test func handOver_takenByManyAtOnce_isTakenOnce() throws {
        let (_, code) = try begin()
        let request = try Entry.EnterRequest(handOverCode: code.code).encoded()
        let calls = (1...8).map { city.caller(.device("kiosk-\($0)")).begin("lectern.entry.v1.Entry/Enter", request) }
        let sessions = calls.compactMap { call in (try? call.answer()).flatMap { try? Entry.EnterResponse($0).session } }
        #expect(sessions.count == 1)
    }

    /// The terminal that takes a code dies before its answer comes, and asks again under the same key.
    @Test func handOver_takenAgainUnderTheSameKey_replacesTheFirst() throws {
        let (_, code) = try begin()
        let key = TestCaller.newRequestKey()
        let lost = try take(code.code, key: key)
        let again = try take(code.code, key: key)
        #expect(again.handedOver == lost.handedOver && again.reader?.card == "CARD-1")
        #expect(!city.isSignedIn(lost.session, at: .device("kiosk-1")))
        #expect(city.isSignedIn(again.session, at: .device("kiosk-1")))
        #expect(EntryFixture.reason { _ = try take(code.code, at: .device("kiosk-2"), key: key) } == "CODE_INVALID")
    }

    @Test func handOver_guessed_makesThatTerminalWaitWithCodesAlone() throws {
        let (_, code) = try begin()
        for _ in 1...10 { #expect(EntryFixture.reason { _ = try take("00000-00000") } == "CODE_INVALID") }
        #expect(EntryFixture.reason { _ = try take(code.code) } == "TOO_MANY_ATTEMPTS")
        #expect(try city.enter("CARD-2", at: .device("kiosk-1")).reader?.card == "CARD-2")
        #expect(try take(code.code, at: .device("kiosk-2")).reader?.card == "CARD-1")
        city.host.clock.advance(by: .seconds(601))
        #expect(EntryFixture.reason { _ = try take(code.code) } == "CODE_INVALID")
    }

    @Test func handOver_withTooMuch_isRefused() throws {
        let kiosk = city.entry(.device("kiosk-1"))
        #expect(EntryFixture.reason { _ = try kiosk.handOver(.init(state: [UInt8](repeating: 1, count: 16_385))) } == "FIELD_INVALID")
        let staff = city.entry(.desk("desk-a"), session: try city.staffSession())
        #expect(EntryFixture.reason { _ = try staff.handOver(.init()) } == "SESSION_NOT_A_READERS")
        for _ in 1...200 { _ = try kiosk.handOver(.init()) }
        #expect(EntryFixture.reason { _ = try kiosk.handOver(.init()) } == "CODES_TOO_MANY")
    }
}
