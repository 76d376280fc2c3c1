// Whatever is pressed, answered and lost, in whatever order: the screen stays whole, and no scan goes without a line.

import Foundation
import LecternDesk
import LecternTestSupport
import LecternWire
import Testing

@Suite struct DeskFuzzTests {
    /// How many events a run has; `LECTERN_FUZZ_ROUNDS` is the long form.
    private static let events = ProcessInfo.processInfo.environment["LECTERN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 1_000
    private static let keys: [Key] =
        (1...12).map { .function($0) }
        + [.enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
        + [.control("u"), .control("l"), .control("z"), .control("q"), .text("\u{301}"), .text("张"), .text("?"), .text(" ")]
        + "123456789crhklvxtbmnpy".map { .text($0) }
    private static let problems = [
        Problem(status: .failedPrecondition, reason: "ITEM_CLAIMED", message: "x", facts: [Label("holder_name", "李\u{1B}[2J白"), Label("until_ms", "1")]),
        Problem(status: .unauthenticated, reason: "SESSION_EXPIRED", message: "Gone."), .connectionLost("gone"),
        Problem(status: .invalidArgument, reason: "FIELD_INVALID", message: String(repeating: "长", count: 200), facts: [Label("field", "note")]),
    ]

    private static func resize(_ desk: inout Rehearsal, _ columns: Int, _ rows: Int, _ window: inout (columns: Int, rows: Int)) {
        window = (columns, rows)
        desk.handle(.resized(columns: columns, rows: rows))
    }

    private static func step(_ desk: inout Rehearsal, _ random: inout SeededRandom, _ window: inout (columns: Int, rows: Int)) {
        switch random.below(40) {
        case 0: desk.pass(Int64(random.below(20 * 60_000)))
        case 1: resize(&desk, 1 + random.below(120), 1 + random.below(40), &window)
        case 2, 3: resize(&desk, 80 + random.below(40), 24 + random.below(10), &window)
        case 4: desk.handle(.lost(.connectionLost("gone")))
        case 5: desk.handle(.connected)
        case 6: desk.type(["04403000000001\n", "0755000001\n", "X1\r\n", "zs\n"][random.below(4)])
        case 7: desk.holds.toggle()
        case 8: if !desk.waiting.isEmpty { desk.answerNext(.failure(problems[random.below(problems.count)])) }
        case 9...15: if !desk.waiting.isEmpty { desk.answerNext() }
        case 16: desk.signIn()
        default: desk.press(keys[random.below(keys.count)])
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func events_inAnyOrder_leaveTheScreenWhole(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var desk = Rehearsal(seed % 2 == 0 ? .chinese : .english)
        desk.signIn()
        var window = (columns: 80, rows: 24), shown: Set<String> = []
        for number in 0..<Self.events {
            Self.step(&desk, &random, &window)
            guard number % 7 == 0 else { continue }
            let screen = desk.desk.screen
            let isWhole =
                screen.lines.count == window.rows && screen.cursorRow < window.rows && screen.cursorColumn < window.columns
                && screen.lines.allSatisfy { TextWidth.columns($0.text) <= window.columns && !$0.text.contains("\u{1B}") }
            #expect(isWhole, "seed \(seed), event \(number), \(window):\n\(screen.text)")
            shown.insert(screen.lines.first?.text.split(separator: " ").dropFirst().first.map(String.init) ?? "")
            if !isWhole { return }
        }
        // It went through the screens, and did not stay on one or two.
        #expect(shown.count > 8, "\(shown)")
    }
}
