// Which copies fit an installation, and how lecternd is asked for one.

import Testing

@testable import LecternHost

@Suite struct DatabaseCopyTests {
    @Test func refusal_ofNewerSchema_namesBothSteps() {
        let known: [String: UInt32] = ["lectern": 12, "hello": 1]
        #expect(DatabaseCopy.refusal(plugin: "hello", number: 1, known: known) == nil)
        #expect(DatabaseCopy.refusal(plugin: "lectern", number: 3, known: known) == nil)
        #expect(DatabaseCopy.refusal(plugin: "removed", number: 9, known: known) == nil)
        let words = DatabaseCopy.refusal(plugin: "hello", number: 2, known: known)
        #expect(words?.contains("hello are at step 2") == true && words?.contains("knows 1") == true)
    }

    @Test func arguments_forCopies_standAlone() throws {
        let backup = try DaemonCommand(["--backup", "/b", "--config", "c", "--json"])
        #expect(backup == .copy(.backup, file: "/b", configuration: "c", asJSON: true))
        let verify = try DaemonCommand(["--restore", "/b", "--verify", "--config", "c"])
        #expect(verify == .copy(.verify, file: "/b", configuration: "c", asJSON: false))
        for wrong in [["--backup"], ["--backup", ""], ["--backup", "/b", "--verify"], ["--restore", "/b", "--check"], ["--verify"], ["--json"]] {
            #expect(throws: ProcessError.self) { try DaemonCommand(wrong) }
        }
    }
}
