// The screens in docs/Desk.md are those that the desk draws: each is made again and compared.

import Foundation
import LecternDesk
import LecternTestSupport
import LecternWire
import Testing

@Suite struct ScreenDocumentationTests {
    private static let path = Repository.path + "/docs/Desk.md"

    /// The screens by their names in the page, each with what leads to it.
    private static let screens: [(name: String, language: DeskLanguage, script: @Sendable (inout Rehearsal) -> Void)] = [
        ("sign-in", .english, { desk in desk.type("chen.jing\nlychee") }),
        ("menu", .english, { desk in desk.signIn() }),
        ("menu-zh", .chinese, { desk in desk.signIn() }),
        (
            "return", .english,
            { desk in
                desk.signIn()
                desk.press(.function(2))
                desk.type("04403000000001\n04403000000003\nX4403000000002\n04403000000004\n")
            }
        ),
        (
            "inventory", .english,
            { desk in
                desk.signIn()
                desk.press(.function(10))
                desk.type("1\n04403000000001\n04403000000003\n04403000000002\nX440300\n\n04403000000004\n")
            }
        ),
        (
            "missing", .english,
            { desk in
                desk.signIn()
                desk.press(.function(10))
                desk.type("1\nm\n")
            }
        ),
        (
            "lend", .english,
            { desk in
                desk.signIn()
                desk.press(.function(3))
                desk.type("0755000001\n04403000000001\nX4403000000002\n")
            }
        ),
        (
            "find", .english,
            { desk in
                desk.signIn()
                desk.press(.function(4))
                desk.type("zs\n")
            }
        ),
        (
            "reader", .english,
            { desk in
                desk.signIn()
                desk.press(.function(4))
                desk.type("zs\n1\n")
            }
        ),
        (
            "field", .english,
            { desk in
                desk.signIn()
                desk.press(.function(4))
                desk.type("zs\n1\n4\n13900139000\n读者来电\n")
            }
        ),
        (
            "queues", .english,
            { desk in
                desk.signIn()
                desk.press(.function(5))
            }
        ),
        (
            "items", .english,
            { desk in
                desk.signIn()
                desk.type("5\n1\n")
            }
        ),
        (
            "work", .english,
            { desk in
                desk.signIn()
                desk.type("5\n1\n1\nc\n")
            }
        ),
        (
            "work-zh", .chinese,
            { desk in
                desk.signIn()
                desk.type("5\n1\n1\nc\n")
            }
        ),
        (
            "claimed", .english,
            { desk in
                desk.signIn()
                let until = "\(Rehearsal.morning + 15 * Rehearsal.minute)"
                desk.answers["Claim"] = { _ in
                    Rehearsal.refused(
                        "ITEM_CLAIMED", "Somebody else works on the item.",
                        [Label("holder_name", "李白"), Label("terminal", "desk-2"), Label("until_ms", until)])
                }
                desk.type("5\n1\n1\nc\n")
            }
        ),
        (
            "action", .english,
            { desk in
                desk.signIn()
                desk.type("5\n1\n1\nc\n3\n12.50\n")
            }
        ),
        (
            "handover", .english,
            { desk in
                desk.signIn()
                desk.type("5\n1\n1\nh\nli.bai\n")
            }
        ),
        (
            "item", .english,
            { desk in
                desk.signIn()
                desk.press(.function(6))
                desk.type("04403000000001\n")
            }
        ),
        (
            "overdue", .english,
            { desk in
                desk.signIn()
                desk.press(.function(7))
            }
        ),
        (
            "journal", .english,
            { desk in
                desk.signIn()
                desk.press(.function(2))
                desk.type("04403000000001\n")
                desk.press(.function(8))
            }
        ),
        (
            "ahead", .english,
            { desk in
                desk.signIn()
                desk.press(.function(2))
                desk.holds = true
                desk.type("04403000000001\n04403000000002\n04403000000004\n")
                desk.handle(.lost(.connectionLost("gone")))
            }
        ),
        (
            "ended", .english,
            { desk in
                desk.signIn()
                desk.press(.function(2))
                desk.holds = true
                desk.type("04403000000001\n04403000000002\n")
                desk.answerNext(
                    .failure(Problem(status: .unauthenticated, reason: "SESSION_EXPIRED", message: "The session has ended.")))
            }
        ),
        (
            "help", .english,
            { desk in
                desk.signIn()
                desk.press(.function(2))
                desk.press(.function(1))
            }
        ),
    ]

    private static func draw(_ language: DeskLanguage, _ script: (inout Rehearsal) -> Void) -> (text: String, screen: Screen) {
        var desk = Rehearsal(language)
        script(&desk)
        let lines = desk.desk.screen.lines.map { line in
            var text = Substring(line.text)
            while text.last == " " { text.removeLast() }
            return String(text)
        }
        return (lines.joined(separator: "\n"), desk.desk.screen)
    }

    /// Puts a screen behind its mark: `<!-- screen NAME -->`.
    private static func put(_ name: String, _ text: String, into page: String) -> String? {
        let mark = "<!-- screen \(name) -->\n```\n"
        guard let start = page.range(of: mark), let end = page.range(of: "\n```\n", range: start.upperBound..<page.endIndex)
        else { return nil }
        return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: text)
    }

    /// `LECTERN_WRITE_SCREENS=1` writes them instead.
    @Test func screens_ofThePage_areThoseOfTheDesk() throws {
        let before = try String(contentsOfFile: Self.path, encoding: .utf8)
        var page = before
        for (name, language, script) in Self.screens {
            page = try #require(
                Self.put(name, Self.draw(language, script).text, into: page), "docs/Desk.md has no mark for the screen \(name)")
        }
        if ProcessInfo.processInfo.environment["LECTERN_WRITE_SCREENS"] != nil {
            try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
        } else {
            #expect(page == before, "run: LECTERN_WRITE_SCREENS=1 swift test --filter ScreenDocumentationTests")
        }
        #expect(page.components(separatedBy: "<!-- screen ").count - 1 == Self.screens.count)
    }

    @Test func screens_fitTheirWindow_inBothLanguages() {
        for (name, _, script) in Self.screens {
            for language in DeskLanguage.allCases {
                let screen = Self.draw(language, script).screen
                #expect(screen.lines.count == DeskLimits.rowsMin, "\(name)")
                for line in screen.lines {
                    #expect(TextWidth.columns(line.text) <= DeskLimits.columnsMin, "\(name): \(line.text)")
                }
                // The line of the keys, and the prompt, are whole.
                #expect(!(screen.lines.last?.text.contains("…") ?? true), "\(name) \(language): \(screen.lines.last?.text ?? "")")
                #expect(screen.cursorColumn < DeskLimits.columnsMin, "\(name)")
            }
        }
    }

    @Test func help_isOnEveryScreen() {
        for (name, _, script) in Self.screens where name != "ahead" && name != "help" {
            var desk = Rehearsal()
            script(&desk)
            desk.press(.function(1))
            #expect(desk.text.contains("Lectern  Help") && desk.text.contains("Everywhere"), "\(name)")
            desk.type("\u{1B}")
            #expect(!desk.text.contains("Lectern  Help"), "\(name)")
        }
    }

    /// What a terminal shows after any sequence of screens is the last one, drawn over whatever was there.
    @Test func drawing_overAnotherScreen_changesOnlyWhatDiffers() {
        let all = Self.screens.map { Self.draw($0.language, $0.script).screen }
        for (before, after) in zip(all, all.dropFirst()) {
            let whole = after.drawing(over: nil), part = after.drawing(over: before)
            #expect(part.utf8.count <= whole.utf8.count && !part.contains("\u{1B}[2J") && whole.contains("\u{1B}[2J"))
            for (row, line) in after.lines.enumerated() where before.lines[row] != line {
                #expect(part.contains("\u{1B}[\(row + 1);1H"))
            }
        }
        #expect(all[0].drawing(over: all[0]).utf8.count < 40)
    }
}
