// Running programs: exit status, output, input and environment.

import Foundation
import LecternTestSupport
import Testing

@Suite struct ProgramTests {
    @Test func run_ofAnyProgram_keepsStatusAndBothOutputs() throws {
        let result = try Program.run("sh", ["-c", "echo out; echo err >&2; exit 3"])
        #expect(result.status == 3 && result.output == "out\n" && result.errors == "err\n")
        let merged = try Program.run("sh", ["-c", "echo 1; echo 2 >&2; echo 3"], mergesErrors: true)
        #expect(merged.output == "1\n2\n3\n" && merged.errors.isEmpty)
        #expect(try Program.run("/nowhere/program", []).status == 127)
        #expect(try Program.run("sh", ["-c", "kill -KILL $$"]).status == -SIGKILL)
    }

    @Test func run_withMoreThanAPipeHolds_doesNotBlock() throws {
        let input = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(try Program.run("cat", [], input: input).outputBytes == input)
    }

    @Test func run_withEnvironmentAndFolder_setsBoth() throws {
        let folder = try TemporaryFolder()
        let result = try Program.run("sh", ["-c", "pwd; echo $COLOUR; ls -A $HOME"], environment: ["COLOUR": "red"], in: folder.path, hasOwnHome: true)
        #expect(result.output.hasPrefix("\(folder.path)\nred\n"))
        #expect(!result.output.contains(".profile"))
        // The threads of tests block signals; a program must not inherit that.
        let blocked = try Program.run("sh", ["-c", "grep SigBlk /proc/self/status"]).output
        #expect(blocked.split(separator: "\t").last == "0000000000000000\n", "\(blocked)")
    }

    @Test func succeeded_ofAFailure_throwsCommandAndOutput() throws {
        let failure = #expect(throws: ProgramFailure.self) { try Program.output("sh", ["-c", "echo words; exit 9"]) }
        #expect(failure?.description.contains("status 9\nwords") == true, "\(failure?.description ?? "")")
        #expect(try Program.output("echo", ["well"]) == "well\n")
    }

    @Test func program_withInput_readsIt_andIsKilledWhenReleased() throws {
        let program = try Program("cat", [], isFed: true)
        try program.write("one\n")
        #expect(program.isRunning)
        try program.endInput()
        #expect(program.finish().output == "one\n")
        var sleeper: Program? = try Program("sleep", ["600"])
        let process = try #require(sleeper?.identifier)
        sleeper = nil
        #expect(waitUntil(seconds: 20) { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")) == nil })
    }
}
