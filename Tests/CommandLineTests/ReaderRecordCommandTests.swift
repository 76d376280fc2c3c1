// What a librarian does with readers' records from a shell, against a real daemon.

import CityTesting
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import ReadersMessages
import Testing

@testable import lectern

@Suite(.serialized) struct ReaderRecordCommandTests {
    @Test func record_isFoundShownChangedLostReplacedMergedAndSplit() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 2, items: 0, loansMax: 2)
        _ = try Readers.Client(SessionCaller(try daemon.connect(.admin, "admin"))).putReader(.init(card: "CARD-0", name: "张三", category: "adult"))
        func run(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, ["reader"] + words) }
        #expect(try run("find", "zs").output == "CARD-0  张三  adult\n")
        #expect(try run("find", "xyz").output == "nobody found\n")
        let changed = try run("set", "CARD-0", "phone=13800138000", "birth_date=1990-06-01", "--reason", "登记")
        #expect(changed.status == 0 && changed.output.contains("phone +86138****8000, not verified"), "\(changed.errors)")
        let late = try run("set", "CARD-0", "phone=13900139000", "--expect", "2")
        #expect(late.status == 1 && late.errors.contains("VERSION_CONFLICT") && late.errors.contains("birth_date phone"), "\(late.errors)")
        #expect(try run("set", "CARD-0", "colour=red").errors.contains("no field colour"))
        #expect(try run("find", "8000").output.contains("张三"))
        #expect(try run("record", "CARD-0", "--full").errors.contains("--reason is missing"))
        let shown = try run("record", "CARD-0", "--full", "--reason", "核对", "--changes")
        for words in ["phone +8613800138000", "born 1990-06-01", "changed birth_date: ", "(登记)", "revealed"] {
            #expect(shown.output.contains(words), "\(words): \(shown.output)\(shown.errors)")
        }
        #expect(try JSON.parse(try run("record", "CARD-0", "--json").output)["birthDate"]?.text == "1990-**-**")
        #expect(try run("card", "lost", "CARD-0", "--reason", "挂失").output == "card CARD-0 is lost\n")
        #expect(try run("find", "zs").output.contains("card lost"))
        #expect(try run("card", "found", "CARD-0", "--reason", "找到").output == "card CARD-0 is in force\n")
        #expect(try run("card", "replace", "CARD-0", "CARD-9", "--reason", "损坏").output == "card CARD-9 is in force\n")
        let merged = try run("merge", "CARD-9", city.cards[1], "--reason", "同一人")
        #expect(merged.status == 0 && merged.output.split(separator: "\n").count == 2, "\(merged.errors)")
        #expect(try run("record", city.cards[1]).output.contains("records of this person"))
        let split = try run("split", city.cards[1], "--reason", "两个人")
        #expect(split.status == 0 && split.output.contains("0 open loans"), "\(split.errors)")
        #expect(try run("split", city.cards[1], "--reason", "两个人").errors.contains("RECORD_STATE"))
    }

    @Test func ownRecord_isAskedForShownExportedAndErased() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 1, items: 0, loansMax: 2)
        let card = city.cards[0]
        func run(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, ["reader"] + words) }
        #expect(try run("purpose", "news", "荐书", "我们推荐新书。").output == "news  荐书  text 1: 我们推荐新书。\n")
        #expect(try run("purposes").output.contains("news"))
        #expect(try run("consents", card).output == "news  荐书  not decided\n")
        #expect(try run("consent", card, "news", "given").errors.contains("evidence"))
        #expect(try run("consent", card, "news", "perhaps").errors.contains("neither given nor withdrawn"))
        #expect(try run("consent", card, "news", "given", "--evidence", "表 17").output.contains("given"))
        #expect(try run("consents", card, "--history").output.contains("by staff at admin, text 1  (表 17)"))
        #expect(try run("history", card).output.contains("past loans stay on record, the library's default"))
        #expect(try run("history", card, "--days", "30").output.contains("after 30 days, as the reader chose"))
        #expect(try run("history-policy", "0", "10", "5").output == "0 to 10 days, version 1\n")
        #expect(try run("history", card).output.contains("after 10 days"))
        #expect(try run("own", card).errors.contains("reason"))
        #expect(try run("own", card, "--reason", "来电").output == "record version 0\n")
        #expect(try run("seen-by", card).output.contains("opened  by admin  (来电)"))
        let folder = try TemporaryFolder()
        let file = folder.path + "/reader.json"
        #expect(try run("export", card, "--reason", "索取").errors.contains("--to FILE"))
        let exported = try run("export", card, "--to", file, "--reason", "索取")
        #expect(exported.status == 0 && exported.output.contains("tables"), "\(exported.errors)")
        let rows = try #require(try JSON.parse(String(contentsOfFile: file, encoding: .utf8))["rows"]?.elements)
        #expect(rows.contains { $0["table"]?.text == "readers_consent" && $0["columns"]?["evidence"]?.text == "表 17" })
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        #expect(try run("erase", card, "--reason", "申请").errors.contains("--yes is missing"))
        let erased = try run("erase", card, "--reason", "申请", "--yes")
        let id = try #require(erased.output.split(separator: " ").first { Int64($0) != nil }, "\(erased.errors)")
        #expect(try waitUntil { try run("erasure", String(id)).output.contains("\ndone ") })
        let told = try run("erasure", String(id)).output
        #expect(told.contains("readers_consent: 1 deleted") && told.contains("readers_erasure: 1 kept, for: who was erased when, by whom"), "\(told)")
        #expect(try run("record", card).errors.contains("CARD_RETIRED"))
    }
}
