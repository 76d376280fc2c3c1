// What is typed ahead of the answers: done in its order, each scan with a line, and never lost without a word.

import LecternDesk
import LecternWire
import Testing

@Suite struct TypeAheadTests {
    private func signedIn() -> Rehearsal {
        var desk = Rehearsal()
        desk.signIn()
        return desk
    }

    @Test func scans_typedAheadOfTheAnswers_areEachAnsweredInOrder() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        for number in 1...300 { desk.type(number % 50 == 0 ? "X\(number)\n" : "B\(number)\n") }
        #expect(desk.waiting.count == 1 && desk.text.contains("299 more wait"))
        let bells = desk.bells
        for _ in 1...300 { desk.answerNext() }
        #expect(desk.waiting.isEmpty && desk.made.count { $0 == "Return" } == 300)
        #expect(desk.bells - bells == 6)
        let last = desk.text.split(separator: "\n").filter {
            $0.contains("taken back") || $0.contains("!") || $0.contains("to 福田馆")
        }
        #expect(
            last.count == 19 && last.first?.contains(" 282 ") == true && last.last?.contains(" 300 ! 10:00:00 X300") == true,
            "\(desk.text)")
        // Each line is there, in order, as scrolling shows.
        for _ in 1...15 { desk.press(.pageUp) }
        #expect(desk.text.contains("   1 + 10:00:00 B1  三体  taken back"), "\(desk.text)")
    }

    @Test func scan_meansWhatTheScreenSays_whenItsTurnComes() {
        var desk = signedIn()
        desk.holds = true
        desk.press(.function(3))
        desk.type("0755000001\n04403000000001\n")
        desk.press(.function(2))
        desk.type("04403000000002\n")
        while !desk.waiting.isEmpty { desk.answerNext() }
        #expect(desk.made.suffix(4) == ["Get", "Loans", "Borrow", "Return"])
        #expect(desk.text.contains("04403000000002  三体  taken back"), "\(desk.text)")
    }

    @Test func scansBehindARefusedCard_areNotLent_andTold() {
        var desk = signedIn()
        desk.press(.function(3))
        desk.holds = true
        desk.type("0755999999\n04403000000001\n04403000000002\n0440")
        desk.answerNext()
        #expect(desk.waiting.isEmpty && !desk.made.contains("Borrow"))
        #expect(desk.text.contains("! 10:00:00 0755999999  There is no such reader. (card 0755999999)"), "\(desk.text)")
        #expect(desk.text.contains("- 10:00:00 04403000000001  Not done: the card before it was refused."))
        #expect(desk.text.contains("- 10:00:00 04403000000002  Not done"))
        // What has no Enter yet stays.
        #expect(desk.text.contains("Scan the reader's card > 0440"))
    }

    /// Whoever forgets to end one reader's loans lends nobody's books to another.
    @Test func nextReadersCard_scannedAmongItems_opensThatReader() {
        var desk = signedIn()
        desk.press(.function(3))
        desk.type("0755000001\n04403000000001\n0755000001\n04403000000002\n")
        #expect(Array(desk.made.suffix(7)) == ["Get", "Loans", "Borrow", "Borrow", "Get", "Loans", "Borrow"], "\(desk.made)")
        #expect(!desk.text.contains("There is no such item"), "\(desk.text)")
        // What is neither an item nor a card is told as an item, and the reader stays.
        desk.type("0755999999\n04403000000004\n")
        #expect(desk.text.contains("! 10:00:00 0755999999  There is no such item."), "\(desk.text)")
        #expect(Array(desk.made.suffix(3)) == ["Borrow", "Get", "Borrow"])
    }

    @Test func controlC_withoutAConnection_asksAndTellsWhatHasNoAnswer() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\nB2\n")
        desk.handle(.lost(Problem(status: .unavailable, reason: "CONNECTION_LOST", message: "gone")))
        desk.press(.control("c"))
        if case .leave? = desk.effects.last { #expect(Bool(false), "it leaves without asking") }
        desk.press(.control("c"))
        guard case .leave(nil, let undone)? = desk.effects.last else { return #expect(Bool(false), "it does not leave") }
        #expect(undone == ["B1", "B2"])
    }

    @Test func sessionThatEnds_leadsToTheSignIn_andNothingIsLostSilently() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\nB2\nB3\n")
        desk.press(.function(3))
        desk.type("B4")
        desk.answerNext(
            .failure(Problem(status: .unauthenticated, reason: "SESSION_EXPIRED", message: "Nobody is signed in any more.")))
        #expect(
            desk.waiting.isEmpty && desk.text.contains("The session has ended")
                && desk.text.contains("Nobody is signed in any more."))
        for scan in ["B1", "B2", "B3", "B4"] {
            #expect(desk.text.contains("\(scan)  Not done: the session had ended."), "\(desk.text)")
        }
        // What comes now is no login name, and no password.
        desk.type("B5\n")
        #expect(desk.text.contains("B5  Not done: nobody is signed in.") && desk.waiting.isEmpty)
        desk.type("\u{1B}")
        desk.holds = false
        #expect(desk.text.contains("Login name > "))
        desk.signIn()
        #expect(desk.text.contains("陈静"))
        desk.press(.function(8))
        #expect(desk.text.contains("B4  Not done"))
    }

    @Test func lostConnection_isShown_andTheLineSaysThatItWasSentAgain() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\nB2\n")
        desk.handle(.lost(.connectionLost("gone")))
        #expect(desk.text.contains("NOT CONNECTED (CONNECTION_LOST)") && desk.text.contains("It is sent again by itself"))
        desk.handle(.connected)
        desk.answerNext()
        desk.answerNext()
        #expect(!desk.text.contains("NOT CONNECTED"))
        #expect(
            desk.text.contains("B1  三体  taken back (sent again after a lost connection)")
                && desk.text.contains("B2  三体  taken back\n"), "\(desk.text)")
    }

    @Test func callWithoutAnAnswer_isToldAsUnknown() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\nB2\n")
        desk.answerNext(.failure(.connectionLost("gone")))
        #expect(desk.text.contains("? 10:00:00 B1 No answer came; whether it was done is not known"), "\(desk.text)")
        desk.answerNext()
        #expect(desk.text.contains("B2  三体  taken back"))
    }

    @Test func controlC_asksAndSignsOut_andTellsWhatIsNotDone() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\nB2\nB3\n")
        desk.press(.control("c"))
        #expect(
            !desk.made.contains("SignOut")
                && desk.text.contains("Ctrl-C again signs out and leaves, any other key goes on. 2 scans wait."))
        desk.answerNext()
        desk.press(.control("c"))
        #expect(desk.made.last == "SignOut" && desk.waiting.count == 2)
        desk.answerNext()
        desk.answerNext()
        guard case .leave(nil, let undone)? = desk.effects.last else { return #expect(Bool(false), "it does not leave") }
        #expect(undone == ["B3"])
    }

    @Test func window_thatIsTooSmall_saysSo_andKeepsTheKeys() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.handle(.resized(columns: 60, rows: 20))
        #expect(desk.text.contains("60 x 20") && desk.text.contains("80 x 24"))
        desk.type("B1\n")
        #expect(!desk.made.contains("Return"))
        desk.handle(.resized(columns: 100, rows: 30))
        #expect(desk.made.contains("Return") && desk.text.contains("B1"))
        #expect(desk.desk.screen.lines.count == 30)
    }

    @Test func keys_pastTheBound_areRefusedWithABell() {
        var desk = signedIn()
        desk.press(.function(2))
        desk.holds = true
        desk.type("B1\n")
        for _ in 0..<DeskLimits.typedAheadKeysMax { desk.press(.text("1")) }
        let bells = desk.bells
        desk.press(.text("2"))
        #expect(desk.bells == bells + 1)
    }
}
