// Staff keep rule sets from a shell: written from a file, checked, tried, put in force, explained.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct RulesCommandTests {
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 1, items: 2, loansMax: 3)
        let kiosk = try daemon.connect(.device, "kiosk-a")
        _ = try Circulation.Client(SessionCaller(kiosk, session: try city.signIn("CARD-0", at: kiosk))).borrow(.init(barcode: "ITEM-0"))
    }

    /// Runs `lectern rules …`, and expects it to do what it is told.
    @discardableResult
    private func rules(_ arguments: String...) throws -> String {
        let result = try Tool.lectern(on: daemon, ["rules"] + arguments)
        #expect(result.status == 0, "\(arguments): \(result.errors)")
        return result.output
    }

    private func refused(_ arguments: String...) throws -> String {
        let result = try Tool.lectern(on: daemon, ["rules"] + arguments)
        #expect(result.status != 0, "\(arguments) was done")
        return result.output + result.errors
    }

    @Test func set_isWrittenFromAFileCheckedTriedAndPutInForce() throws {
        #expect(try rules("list") == "adult-any  category adult: 30 days, 3 loans, 2 renewals\n")
        #expect(try rules("put", "av", "--type", "av", "--branch", "A") == "av  type av, branch A: not lent\n")
        #expect(try rules("explain", "ITEM-1", "--card", "CARD-0").hasPrefix("it would be lent, by adult-any\nno rule set is in force"))
        let file = Repository.path + "/etc/rules/hangzhou-2025.json5"
        #expect(try rules("import", file).contains("hangzhou-2025  draft, version 1  3 rules, 0 limits, 10 examples  杭州 2025"))
        #expect(try rules("examples", "hangzhou-2025") == "10 of 10 examples hold\n")
        let tried = try rules("try", "hangzhou-2025")
        #expect(tried.contains("ITEM-0  adult, book  lent") && tried.hasSuffix("1 of 1 loans would have been otherwise\n"), "\(tried)")
        #expect(try rules("schedule", "hangzhou-2025", "--from", "2099-01-01 00:00").contains("from 2099-01-01 00:00"))
        #expect(try rules("explain", "ITEM-1", "--card", "CARD-0").contains("no rule set is in force"))
        try rules("import", file)
        #expect(try rules("schedule", "hangzhou-2025", "--expect", "1").contains("in force since"))
        let told = try rules("explain", "ITEM-1", "--card", "CARD-0")
        for words in ["rule set hangzhou-2025", "  all: won  It decides.", "  days 40, by all", "  limit loans_max: 1 of 20"] {
            #expect(told.contains(words), "\(words): \(told)")
        }
        #expect(try rules("show").contains("rule av-desk: type av, collection av-desk: lendable true"))
    }

    @Test func set_asItWasShown_isAFileThatMayBeImported() throws {
        let folder = try TemporaryFolder()
        let file = Repository.path + "/etc/rules/guangzhou-cards.json5"
        try rules("import", file)
        let shown = folder.path + "/shown.json5"
        try rules("show", "guangzhou-cards", "--json").write(toFile: shown, atomically: true, encoding: .utf8)
        #expect(try rules("import", shown, "--expect", "1").contains("draft, version 2  3 rules, 4 limits, 20 examples"))
        #expect(try refused("import", shown, "--expect", "1").contains("VERSION_CONFLICT"))
        let spoilt = try String(contentsOfFile: shown, encoding: .utf8).replacing("2024-05-31", with: "2024-06-01")
        try spoilt.write(toFile: shown, atomically: true, encoding: .utf8)
        try rules("import", shown)
        #expect(try refused("examples", "guangzhou-cards").contains("1  a book: due is 2024-05-31, not 2024-06-01"))
        #expect(try refused("schedule", "guangzhou-cards").contains("EXAMPLE_FAILS"))
        try "{ code: \"x\", rules: [{ code: \"y\", colour: \"red\" }] }".write(toFile: shown, atomically: true, encoding: .utf8)
        #expect(try refused("import", shown).contains("colour"))
        let number = try #require(try rules("list").split(separator: " ").first.map(String.init))
        #expect(try rules("withdraw", number).contains("withdrawn"))
        #expect(try refused("show").contains("RULE_SET_UNKNOWN"))
    }
}
