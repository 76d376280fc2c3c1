// lectern terminals from a shell: what a kiosk tells, what the administrator sees of it, and what is said where something is wrong.

import CityTesting
import LecternJSON
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct TerminalsCommandTests {
    private let daemon: DaemonUnderTest

    init() throws { daemon = try DaemonUnderTest(plugins: ["City", "Staff", "Work", "Fleet"]) }

    private func lectern(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, words) }

    private func kiosk(_ words: String...) throws -> ProgramResult {
        try Tool.lectern(on: daemon, as: .device, named: "kiosk-1", ["terminals", "report"] + words)
    }

    @Test func kioskThatTells_isListedShownAndForgotten_andErrorsSayWhatIsWrong() throws {
        #expect(try lectern("terminals", "list").output == "there are none\n")
        #expect(try lectern("terminals", "show", "kiosk-1").errors.contains("TERMINAL_UNKNOWN"))
        #expect(try kiosk("--paper", "empty").errors.contains("--paper: there are well, attention and failed"))
        let firmware = String(repeating: "1", count: 65)
        #expect(try kiosk("--firmware", firmware).errors.contains("FIELD_INVALID"))
        let told = try kiosk("--paper", "failed", "--doors", "well", "--firmware", "2.4.1", "--wear", "96").output
        #expect(told == "wrong: paper, storage_wear\n")
        #expect(try lectern("terminals", "list", "--troubled").output.hasSuffix("  paper, storage_wear\n"))
        let work = try lectern("work", "list", "fleet.paper", "--city")
        #expect(work.output.contains("  due "), "\(work.output) \(work.errors)")
        let shown = try lectern("terminals", "show", "kiosk-1").output
        #expect(shown.contains("  paper: failed\n  doors: well\n  storage 96% worn, 0 operations in the journal\n"), "\(shown)")
        #expect(shown.contains("began  paper  failed\n") && shown.contains("first  2.4.1\n"), "\(shown)")
        let json = try JSON.parse(try lectern("terminals", "show", "kiosk-1", "--json").output)
        #expect(json["health"]?["firmware"]?.text == "2.4.1")
        #expect(try kiosk("--paper", "well", "--firmware", "2.4.1").output == "well\n")
        #expect(try lectern("terminals", "list", "--troubled").output == "there are none\n")
        #expect(try lectern("terminals", "list").output.hasSuffix("  well\n"))
        #expect(try lectern("terminals", "forget", "kiosk-1").output == "kiosk-1 is forgotten\n")
        #expect(try lectern("terminals", "forget", "kiosk-1").errors.contains("TERMINAL_UNKNOWN"))
    }
}
