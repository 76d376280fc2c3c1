// lectern forms from a shell: a definition, a form entered alone, a pile that is stopped and goes on, and what waits.

import CityMessages
import CityTesting
import FormsMessages
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@testable import lectern

@Suite(.serialized) struct FormsCommandTests {
    @Test func forms_arePutEnteredListedAndCorrected_andAPileGoesOnWhereItStopped() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins + ["Acquisition", "Forms"])
        let city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 1, loansMax: 5)
        func lectern(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, words) }
        for name in ["hold", "membership"] {
            #expect(try lectern("forms", "put", "\(Repository.path)/etc/forms/\(name).json5").output.contains("examples hold"))
        }
        #expect(try lectern("forms", "put", "/none.json5").status != 0)
        let listed = try lectern("forms", "list").output
        #expect(listed.contains("hold  Hold request  version 1  becomes Circulation/PlaceHold\n  card: Card\n"), "\(listed)")
        let entered = try lectern("forms", "enter", "membership", "card=N1", "name=王芳", "phone=13800138000", "--filled-in", "2026-11-01 10:00")
        #expect(entered.output.contains("membership  done  filled in 2026-11-01 10:00") || entered.errors.contains("HAPPENED_AT"), "\(entered.output) \(entered.errors)")
        let incomplete = try lectern("forms", "enter", "membership", "card=N2")
        #expect(incomplete.errors.contains("answers.name"), "\(incomplete.output) \(incomplete.errors)")
        #expect(try lectern("forms", "enter", "membership", "card").errors.contains("card is not FIELD=VALUE"))

        let folder = try TemporaryFolder()
        try folder.write("pile.csv", Array("key,card,name,phone\r\na,P1,\"王, 芳\",\r\nb,\(city.cards[0]),冒名,\r\nc,P3,,\r\n".utf8))
        let pile = try lectern("forms", "batch", "membership", "\(folder.path)/pile.csv", "--batch", "p-1")
        #expect(pile.output.contains("waits: CARD_IN_USE") && pile.output.contains("waits: FIELD_INVALID name: "), "\(pile.output) \(pile.errors)")
        #expect(pile.output.contains("p-1  3 forms: 1 done, 2 wait, 0 dropped"))
        let again = try lectern("forms", "batch", "membership", "\(folder.path)/pile.csv", "--batch", "p-1")
        #expect(again.output.contains("3 were entered before, 0 have another form's key"), "\(again.output)")
        try folder.write("other.jsonl", Array("{\"key\":\"a\",\"answers\":{\"card\":\"P9\",\"name\":\"x\"}}\n".utf8))
        let other = try lectern("forms", "batch", "membership", "\(folder.path)/other.jsonl", "--batch", "p-1")
        #expect(other.errors.contains("key a: KEY_TAKEN") && other.output.contains("1 have another form's key"))
        #expect(try lectern("forms", "batch", "membership", "\(folder.path)/pile.csv").errors.contains("--batch CODE names the pile"))
        #expect(try lectern("forms", "batch").output.hasPrefix("p-1  3 forms"))

        let waiting = try lectern("forms", "entries", "--waiting", "--json").output
        let entries = try #require(try JSON.parse(waiting)["entries"]?.elements)
        let wrong = try #require(entries.first { $0["key"]?.text == "c" }?["entryId"]?.text)
        #expect(try lectern("forms", "correct", wrong, "name=赵六").output.contains("done"))
        let shown = try lectern("forms", "show", wrong).output
        #expect(shown.contains("  name: 赵六\n") && shown.contains("corrected by an administrator at admin"), "\(shown)")
        let twin = try #require(entries.first { $0["key"]?.text == "b" }?["entryId"]?.text)
        #expect(try lectern("forms", "drop", twin, "--note", "重复").output.contains("dropped"))
        #expect(try lectern("forms", "batch", "--batch", "p-1").output.contains("3 forms: 2 done, 0 wait, 1 dropped"))
        #expect(try lectern("forms", "entries", "--waiting").output == "there are none\n")
        #expect(try lectern("forms", "entries", "--card", "P1").output.contains("p-1 a"))
    }

    @Test func pile_isReadAsTableAndAsLines_andWhatIsWrongIsNamedByItsLine() throws {
        func read(_ text: String) throws -> [ScannedForm] { try FormFile.forms(Array(text.utf8), filledIn: 7) }
        let table = try read("\u{FEFF}barcode,note,filled_in\n1,\"a \"\"b\"\"\nc\",2026-09-01 10:00\n\n2,,\n")
        #expect(table.map(\.key) == ["1", "2"] && table[1].answers.map(\.field) == ["barcode"] && table[1].filledIn == 7)
        #expect(table[0].answers.last?.value == "a \"b\"\nc" && table[0].filledIn == LocalTime.moment("2026-09-01 10:00"))
        let lines = try read("{\"answers\":{\"barcode\":1,\"sms\":true}}\r\n\r\n{\"key\":9,\"answers\":{}}\n")
        #expect(lines.map(\.key) == ["1", "9"] && lines[0].answers.map(\.value) == ["1", "yes"])
        for (text, line) in [
            ("a,b\n1\n", 2), ("a\n\"x\n", 2), ("a\n\"x\"y\n", 2), ("", 1), ("a\n", 1), ("{\"answers\":1}", 1), ("{\"answers\":{}}\n{", 2),
            ("{\"answers\":{\"a\":[]}}", 1), ("key\n1\n1\n", 2), ("filled_in\nyesterday\n", 2),
        ] {
            let wrong = #expect(throws: FormFile.Wrong.self, "\(text)") { try read(text) }
            #expect(wrong?.line == line, "\(text)")
        }
    }
}
