// Signing in through a daemon: right and wrong PINs, waiting, blocks, sessions.

import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite struct ReadersTests {
    private let daemon: DaemonUnderTest
    private let admin: Readers.Client<SessionCaller>

    init() throws {
        var options = DaemonUnderTest.Options(plugins: ["Readers"])
        options.configurations["Readers"] = "{ card_failures_max: 3, terminal_failures_max: 6 }"
        daemon = try DaemonUnderTest(options)
        try daemon.start()
        admin = Readers.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        _ = try admin.putCategory(.init(code: "adult", name: "成人"))
        for card in ["A1", "B2", "C3"] {
            _ = try admin.putReader(
                .init(card: card, name: "读者\(card)", category: "adult", language: "zh-Hans", pin: "shenzhen-\(card)"))
        }
    }

    private func kiosk(_ name: String) throws -> Connection { try daemon.connect(.device, name) }

    private func signIn(_ card: String, _ pin: String, at kiosk: Connection) throws -> Readers.SignInResponse {
        try Readers.Client(SessionCaller(kiosk)).signIn(.init(card: card, pin: pin))
    }

    @Test func reader_signsInAndOut() throws {
        let kiosk = try kiosk("kiosk-1")
        let answer = try signIn("A1", "shenzhen-A1", at: kiosk)
        let reader = Readers.Client(SessionCaller(kiosk, session: answer.session))
        #expect(try reader.me(.init()).card == "A1")
        #expect(try reader.me(.init()).name == "读者A1")
        // Of no use at another terminal.
        let other = Readers.Client(SessionCaller(try self.kiosk("kiosk-2"), session: answer.session))
        #expect(refusal { _ = try other.me(.init()) } == "SESSION_EXPIRED")
        _ = try reader.signOut(.init())
        #expect(refusal { _ = try reader.me(.init()) } == "SESSION_EXPIRED")
    }

    @Test func unknownCardAndWrongPin_haveTheSameAnswer() throws {
        let kiosk = try kiosk("kiosk-1")
        let wrong = problem { _ = try signIn("A1", "wrong-pin", at: kiosk) }
        let unknown = problem { _ = try signIn("no-such-card", "wrong-pin", at: kiosk) }
        #expect(wrong?.reason == "CARD_OR_PIN_WRONG")
        #expect(wrong == unknown)
    }

    @Test func wrongPins_delayThisTerminalOnly() throws {
        let kiosk = try kiosk("kiosk-1")
        for _ in 0..<3 { #expect(refusal { _ = try signIn("A1", "guess-01", at: kiosk) } == "CARD_OR_PIN_WRONG") }
        let locked = problem { _ = try signIn("A1", "shenzhen-A1", at: kiosk) }
        #expect(locked?.reason == "TOO_MANY_ATTEMPTS")
        #expect((1...30_000).contains(locked?.retryAfterMilliseconds ?? 0))
        // The same for a card that nobody has.
        for _ in 0..<2 { #expect(refusal { _ = try signIn("Z9", "guess-01", at: kiosk) } == "CARD_OR_PIN_WRONG") }
        // Others at this kiosk, and this reader elsewhere, are not harmed.
        #expect(try signIn("B2", "shenzhen-B2", at: kiosk).reader?.card == "B2")
        #expect(try signIn("A1", "shenzhen-A1", at: try self.kiosk("kiosk-2")).reader?.card == "A1")
        // Until the kiosk itself has seen too many: then it waits for whatever card.
        #expect(refusal { _ = try signIn("C3", "guess-01", at: kiosk) } == "CARD_OR_PIN_WRONG")
        let all = problem { _ = try signIn("B2", "shenzhen-B2", at: kiosk) }
        #expect(all?.reason == "TOO_MANY_ATTEMPTS")
        #expect((30_001...600_000).contains(all?.retryAfterMilliseconds ?? 0))
        #expect(try signIn("C3", "shenzhen-C3", at: try self.kiosk("kiosk-2")).reader?.card == "C3")
    }

    @Test func signInDelay_survivesARestart() throws {
        for _ in 0..<3 { _ = refusal { _ = try signIn("A1", "guess-01", at: try kiosk("kiosk-1")) } }
        let mark = daemon.logCount
        for worker in daemon.workers { kill(worker, SIGKILL) }
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(refusal { _ = try signIn("A1", "shenzhen-A1", at: try kiosk("kiosk-1")) } == "TOO_MANY_ATTEMPTS")
    }

    @Test func rightPin_resetsTheCount() throws {
        let kiosk = try kiosk("kiosk-1")
        for _ in 0..<2 {
            for _ in 0..<2 { #expect(refusal { _ = try signIn("A1", "guess-01", at: kiosk) } == "CARD_OR_PIN_WRONG") }
            _ = try signIn("A1", "shenzhen-A1", at: kiosk)
        }
    }

    @Test func changedPin_endsSessionsAndTheOldPin() throws {
        let kiosk = try kiosk("kiosk-1")
        let reader = Readers.Client(SessionCaller(kiosk, session: try signIn("A1", "shenzhen-A1", at: kiosk).session))
        #expect(refusal { _ = try reader.changePin(.init(oldPin: "shenzhen-A1", newPin: "111111")) } == "PIN_UNSUITABLE")
        #expect(refusal { _ = try reader.changePin(.init(oldPin: "shenzhen-A1", newPin: "654321")) } == "PIN_UNSUITABLE")
        #expect(refusal { _ = try reader.changePin(.init(oldPin: "wrong-pin", newPin: "lychee-08")) } == "CARD_OR_PIN_WRONG")
        _ = try reader.changePin(.init(oldPin: "shenzhen-A1", newPin: "lychee-08"))
        #expect(refusal { _ = try reader.me(.init()) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try signIn("A1", "shenzhen-A1", at: kiosk) } == "CARD_OR_PIN_WRONG")
        _ = try signIn("A1", "lychee-08", at: kiosk)
    }

    @Test func block_isPlacedAndLiftedByStaff() throws {
        let blocked = try admin.block(.init(card: "A1", reason: "遗失一册"))
        let block = try #require(blocked.blocks.first)
        #expect(block.reason == "遗失一册")
        #expect(try admin.get(.init(card: "A1")).blocks == [block])
        #expect(try admin.unblock(.init(card: "A1", blockId: block.blockId)).blocks.isEmpty)
        #expect(refusal { _ = try admin.unblock(.init(card: "A1", blockId: block.blockId)) } == "BLOCK_UNKNOWN \(block.blockId)")
        #expect(refusal { _ = try admin.get(.init(card: "nobody")) } == "READER_UNKNOWN nobody")
    }

    @Test func blocks_areListedInOrder() throws {
        let now = try #require(try admin.block(.init(card: "A1", reason: "0")).blocks.first).placedAtMs
        for hours in [3, 1, 4, 2, 5] as [Int64] {
            var caller = SessionCaller(try daemon.connect(.admin, "admin"))
            caller.options.happenedAtMilliseconds = now - hours * 3_600_000
            _ = try Readers.Client(caller).block(.init(card: "A1", reason: "\(hours)"))
        }
        #expect(try admin.get(.init(card: "A1")).blocks.map(\.reason) == ["5", "4", "3", "2", "1", "0"])
    }

    @Test func reader_changedFromAnOldVersion_isRefused() throws {
        let seen = try admin.get(.init(card: "B2"))
        let changed = try admin.putReader(
            .init(card: "B2", name: "新名", category: "adult", expiresAtMs: 1, expectedVersion: seen.version))
        #expect(changed.version == seen.version + 1)
        #expect(changed.readerId == seen.readerId)
        #expect(refusal {
            _ = try admin.putReader(.init(card: "B2", name: "旧", category: "adult", expectedVersion: seen.version))
        } == "VERSION_CONFLICT \(seen.version)")
        #expect(refusal { _ = try admin.putReader(.init(card: "B2", name: "x", category: "ghost")) } == "CATEGORY_UNKNOWN ghost")
        #expect(refusal { _ = try admin.putReader(.init(card: "", name: "x", category: "adult")) } == "FIELD_INVALID card")
        // The PIN stayed, the card is over.
        #expect(refusal { _ = try signIn("B2", "shenzhen-B2", at: try kiosk("kiosk-1")) } == "READER_EXPIRED 1")
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
