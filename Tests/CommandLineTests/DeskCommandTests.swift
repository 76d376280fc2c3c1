// A shift at the real desk, in a window, with a real daemon: what a person types and a scanner scans, and what they see.

import CirculationMessages
import CityMessages
import CityTesting
import Foundation
import LecternClient
import LecternDesk
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import StaffMessages
import Testing
import WorkMessages

@Suite(.serialized) struct DeskCommandTests {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    private static let items = 30
    private static let returns = 300
    private let daemon: DaemonUnderTest
    private let folder: TemporaryFolder

    /// A city with a lending desk of branch A for each of two clerks, three conflicts at branch A, and items that are on loan.
    init() throws {
        folder = try TemporaryFolder()
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        _ = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: Self.items, loansMax: 1000)
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        for desk in ["desk-1", "desk-2"] {
            _ = try City.Client(admin).putServicePoint(
                .init(
                    branchCode: "A", code: desk, name: desk, kind: .serviceDesk, zone: "Asia/Shanghai", lends: true,
                    takesReturns: true))
        }
        _ = try Readers.Client(admin).putReader(.init(card: "0755000001", name: "张三", category: "adult", pin: CityFixture.pin))
        let staff = Staff.Client(admin)
        _ = try staff.putRole(
            .init(
                code: "desk", name: "柜台",
                actions: ["work.settle", "circulation.lend", "circulation.lists", "readers.read", "readers.write"]))
        for (login, name) in [("chen.jing", "陈静"), ("li.bai", "李白")] {
            _ = try staff.putAccount(.init(login: login, name: name, password: Self.first))
            _ = try staff.assign(.init(login: login, role: "desk", branchCode: "A"))
        }
        let away = Staff.Client(SessionCaller(try daemon.connect(.desk, "desk-0")))
        _ = try away.signIn(.init(login: "li.bai", password: Self.first, newPassword: Self.password))
    }

    private func reportConflicts(_ count: Int) throws {
        let kiosk = try daemon.connect(.device, "kiosk-a")
        for number in 0..<count {
            var caller = SessionCaller(kiosk)
            caller.options.happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1_000) - 60_000
            caller.options.deviceSequence = UInt64(number + 1)
            do { _ = try Circulation.Client(caller).borrow(.init(barcode: "NONE-\(number)", card: "CARD-0")) } catch let problem
                as Problem
                where problem.reason == "ITEM_UNKNOWN"
            {}
        }
    }

    private func desk(_ name: String, _ options: [String] = []) throws -> TerminalProgram {
        let variables = ["HOME=\(folder.path)", "PATH=/usr/bin:/bin", "TERM=xterm", "TZ=Asia/Shanghai", "LANG=C.UTF-8"]
        return try TerminalProgram(
            Tool.program, ["desk"] + options + Tool.connection(to: daemon, as: .desk, named: name), environment: variables,
            width: { TextWidth.columns($0) })
    }

    private func signedIn(_ login: String, at name: String, password: String = Self.password, _ options: [String] = []) throws
        -> TerminalProgram
    {
        let window = try desk(name, options)
        try window.wait(for: options.isEmpty ? "Login name >" : "用户名 >")
        window.type("\(login)\r\(password)\r")
        if password == Self.first {
            try window.wait(for: "New password >")
            window.type("\(Self.password)\r\(Self.password)\r")
        }
        try window.wait(for: options.isEmpty ? "Number, item or card >" : "编号、条码或证号 >")
        return window
    }

    /// F2 is 2, as xterm sends it.
    private func key(_ number: Int) -> String {
        number < 5
            ? "\u{1B}O" + String(Character(Unicode.Scalar(UInt8(0x4F + number)))) : "\u{1B}[\(number == 5 ? 15 : number + 11)~"
    }

    @Test func shift_isWorkedInAWindow() throws {
        try reportConflicts(4)
        let chen = try signedIn("chen.jing", at: "desk-1", password: Self.first),
            li = try signedIn("li.bai", at: "desk-2", ["--language", "zh"])
        try chen.wait(for: "4 items of work wait")
        // A reader by two letters of pinyin, and a loan.
        chen.type(key(4) + "zs\r")
        try chen.wait(for: "Nothing is on loan.")
        #expect(chen.shown.text.contains("0755000001  张三") && chen.shown.text.contains("陈静"), "\(chen.shown.text)")
        chen.type("l\rITEM-0\r")
        try chen.wait(for: "ITEM-0  三体")
        #expect(chen.shown.text.contains("due 20") && chen.shown.text.contains("on loan: 1 of 1000"))
        // Conflicts: claimed, refused at the second desk, settled.
        chen.type(key(5))
        try chen.wait(for: "4 waiting, 0 claimed")
        chen.type("1\r1\r")
        try chen.wait(for: "What can be done")
        let id = try #require(chen.shown.text.firstMatch(of: /#(\d+)/)).1
        chen.type("c\r")
        try chen.wait(for: "yours until")
        li.type("5\r1\r1\r")
        try li.wait(for: "#\(id)")
        li.type("c\r")
        try li.wait(for: "该项工作正由他人处理。 陈静 在 desk-1 处理")
        #expect(li.shown.bells > 0)
        for (number, steps) in ["c\r1\r条码贴错\ry\r", "c\r3\r12.50\r遗失\ry\r", "c\r4\r读者明天来\ry\r"].enumerated() {
            if number > 0 {
                chen.type("1\r")
                try chen.wait(for: "What can be done")
            }
            chen.type(number == 0 ? String(steps.dropFirst(2)) : steps)
            try chen.wait(for: "Settled: ")
        }
        chen.type("1\r")
        try chen.wait(for: "What can be done")
        // Both claim it at once: one has it, and the other is told.
        li.type(key(5) + "1\r1\r")
        try li.wait(for: "可选处理")
        chen.type("c\r")
        li.type("c\r")
        try chen.wait { $0.text.contains("Claimed until") || $0.text.contains("Somebody else works on the item.") }
        try li.wait { $0.text.contains("已领取，至") || $0.text.contains("该项工作正由他人处理。") }
        let isChens = chen.shown.text.contains("Claimed until")
        #expect(isChens == li.shown.text.contains("该项工作正由他人处理。"), "\(chen.shown.text)\n\(li.shown.text)")
        let winner = isChens ? chen : li
        winner.type("r\r\r")
        try winner.wait { $0.text.contains("Given back.") || $0.text.contains("已放回。") }
        if isChens { chen.type("1\r") }
        try chen.wait(for: "What can be done")
        chen.type("h\rli.bai\r\r他认识这位读者\r")
        try chen.wait(for: "Handed over.")
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let conflicts = try Circulation.Client(admin).conflicts(.init()).conflicts
        #expect(
            conflicts.map(\.action) == ["accept", "charge", "contact", ""] && conflicts[1].chargedMinorUnits == 1250
                && conflicts[2].note == "读者明天来")
        li.type(key(5) + "m\r")
        try li.wait(for: "已指定")
        chen.type(key(7))
        try chen.wait(for: "Nothing is overdue.")
        chen.type(key(9))
        try chen.wait(for: "Signed out.")
        chen.type([3])
        #expect(chen.waitForExit() == 0 && chen.isCooked)
        try chen.wait { !$0.isAlternate && $0.isCursorShown }
        #expect(chen.shown.unknown == [])
    }

    @Test func returns_typedAheadByAScanner_areEachAnswered_alsoOverALostConnection() throws {
        let window = try signedIn("li.bai", at: "desk-1")
        let lender = try daemon.connect(.desk, "desk-2")
        let session = try Staff.Client(SessionCaller(try daemon.connect(.desk, "desk-2"))).signIn(
            .init(login: "chen.jing", password: Self.first, newPassword: Self.password)
        ).session
        for number in 0..<Self.items {
            _ = try Circulation.Client(SessionCaller(lender, session: session)).borrow(
                .init(barcode: "ITEM-\(number)", card: "CARD-0"))
        }
        window.type(
            key(2)
                + (0..<Self.returns).map { "ITEM-\($0 % Self.items)\($0 % 3 == 0 ? "\r" : $0 % 3 == 1 ? "\r\n" : "\t")" }.joined()
        )
        try window.wait(for: "  40 + ")
        // The worker dies with a return under way; the supervisor starts another.
        for worker in daemon.workers { kill(worker, SIGKILL) }
        // A reload: another worker takes over, and the old one drains.
        try window.wait(for: " 150 + ")
        let drained = Set(daemon.workers)
        daemon.signal(SIGHUP)
        try window.wait(for: " 300 + ")
        let hasDrained = waitUntil { drained.isDisjoint(with: daemon.workers) && !daemon.workers.isEmpty }
        #expect(hasDrained)
        let circulation = Circulation.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        #expect(try circulation.loans(.init(card: "CARD-0")).loans.isEmpty)
        // Every line, in order.
        var seen: [Int] = []
        for _ in 0..<16 {
            let shown = window.shown.lines.compactMap { line in
                line.firstMatch(of: /^ *(\d+) \+ \d\d:\d\d:\d\d ITEM-(\d+)/).map { (Int($0.1) ?? 0, Int($0.2) ?? -1) }
            }
            for (number, item) in shown { #expect(item == (number - 1) % Self.items) }
            seen += shown.map(\.0)
            let top = window.shown.lines[1]
            if top.contains(" 1 + ") { break }
            window.type("\u{1B}[5~")
            try window.wait { $0.lines[1] != top }
        }
        #expect(Set(seen) == Set(1...Self.returns))
        // Each acted once.
        var acts = 0
        for item in 0..<Self.items {
            acts += try circulation.history(.init(barcode: "ITEM-\(item)")).entries.count { $0.event == "returned" }
        }
        #expect(acts == Self.returns)
        window.signal(SIGTERM)
        #expect(window.waitForExit() == 0 && window.isCooked)
        try window.wait { !$0.isAlternate }
    }

    @Test func session_takenOverElsewhere_leadsToTheSignIn_andTheTerminalIsRestored() throws {
        let window = try signedIn("li.bai", at: "desk-1")
        window.type(key(2) + "ITEM-0\r")
        try window.wait(for: "ITEM-0  三体")
        _ = try Staff.Client(SessionCaller(try daemon.connect(.desk, "desk-2"))).signIn(
            .init(login: "li.bai", password: Self.password))
        window.type("ITEM-1\rITEM-2\r")
        try window.wait(for: "ITEM-2  Not done")
        #expect(window.shown.text.contains("ITEM-1  Not done: the session had ended."), "\(window.shown.text)")
        window.type("\u{1B}")
        try window.wait(for: "Login name >")
        window.type("li.bai\r\(Self.password)\r")
        try window.wait(for: "Number, item or card >")
        try checkTerminal()
        // The daemon is gone: the desk says so, and lets its person go.
        daemon.end()
        try window.wait(for: "NOT CONNECTED")
        window.type([3])
        window.type([3])
        #expect(window.waitForExit() == 0 && window.isCooked)
    }

    /// The window has other sizes, characters come in parts, and the terminal is given back, after a crash, too.
    private func checkTerminal() throws {
        #expect(try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["desk"]).errors.contains("the desk needs a terminal"))
        let window = try desk("desk-1")
        try window.wait(for: "Login name >")
        #expect(window.shown.isAlternate && !window.isCooked)
        window.resize(columns: 50, rows: 12)
        try window.wait(for: "50 x 12")
        window.resize(columns: 120, rows: 40)
        try window.wait { $0.lines.count == 40 && $0.lines[38].contains("Login name >") }
        window.type("张".utf8.dropLast().map { $0 })
        window.type("张".utf8.suffix(1).map { $0 })
        try window.wait(for: "Login name > 张")
        window.type([12])
        try window.wait(for: "Login name > 张")
        window.type([26])
        window.type([3])
        #expect(window.waitForExit() == 0 && window.isCooked)
        // A crash of the program, too.
        let other = try desk("desk-1")
        try other.wait(for: "Login name >")
        other.signal(SIGSEGV)
        #expect(other.waitForExit() == -SIGSEGV && other.isCooked)
        try other.wait { !$0.isAlternate }
    }
}
