// Help, manual page and completion come from the commands' data, and are current.

import Foundation
import LecternTestSupport
import Testing

@Suite struct HelpTests {
    @Test func manualPage_isCurrent() throws {
        let made = try Tool.lectern("help", "--man").output
        let committed = try String(contentsOfFile: Repository.path + "/docs/man/lectern.1", encoding: .utf8)
        #expect(made == committed, "run: lectern help --man > docs/man/lectern.1")
    }

    @Test func command_hasAHelpPageWithAnExample() throws {
        let overview = try Tool.lectern("help").output
        let lines = overview.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(lines.count > 8)
        for line in lines {
            let name = line.dropFirst(2).split(separator: "  ").first.map(String.init) ?? ""
            let page = try Tool.run(Tool.program, ["help"] + name.split(separator: " ").map(String.init))
            #expect(page.status == 0)
            #expect(page.output.contains("example: lectern \(name)"), "\(page.output)")
            #expect(page.output.contains("--json"))
            #expect(try String(contentsOfFile: Repository.path + "/docs/CommandLine.md", encoding: .utf8).contains("lectern \(name)"), "docs/CommandLine.md does not tell of \(name)")
        }
    }

    @Test(arguments: [
        (["plugin"], "there is no command plugin; there is plugin new, plugin check"),
        (["help", "ca"], "there is no command ca; there is ca init, ca issue, ca revoke, ca list"),
        (["quarantine", "lfit", "3"], "there is no command quarantine lfit; there is quarantine list, quarantine lift"),
        (["stat"], "there is no command stat; there is states, status"),
        (["help", "nonsense"], "there is no command nonsense"), (["stauts"], "there is no command stauts; did you mean status?"),
    ] as [([String], String)])
    func unknownCommand_namesThoseOfItsGroup(_ arguments: [String], _ message: String) throws {
        let outcome = try Tool.run(Tool.program, arguments)
        #expect(outcome.status == 2 && outcome.errors.hasPrefix("lectern: \(message)\ntry: lectern help"), "\(outcome.errors)")
    }

    @Test func note_andReason_areOneOption() throws {
        for (command, other) in [("ledger waive", "--reason"), ("acquire cancel", "--note")] {
            let outcome = try Tool.run(Tool.program, command.split(separator: " ").map(String.init) + ["1", other])
            #expect(outcome.status == 2 && outcome.errors.contains("needs a value"), "\(outcome.errors)")
        }
    }

    @Test func completion_isValidBash() throws {
        let script = try Tool.lectern("help", "--bash").output
        let checked = try Tool.run("/bin/bash", ["-n"], input: script)
        #expect(checked.status == 0, "\(checked.errors)")
        let words = try Tool.run("/bin/bash", ["-c", script + "\nCOMP_WORDS=(lectern s); COMP_CWORD=1; _lectern; echo ${COMPREPLY[@]}"])
        #expect(words.output == "search services settle shelf similar staff states status streets suggest suspension\n")
    }

    @Test func benchCity_withWrongArguments_failsBeforeTheBuild() throws {
        let page = try Tool.run("/bin/bash", [Repository.path + "/Scripts/bench-city", "--help"])
        #expect(page.status == 0)
        for option in ["--daemons", "--clients", "--seconds", "--loans", "--share", "--json"] {
            #expect(page.output.contains("  \(option) "), "\(option)")
        }
    }

    @Test(arguments: [
        ([], 0), (["nonsense"], 2), (["search", "--nonsense"], 2), (["call"], 2), (["import", "x"], 2), (["ca", "issue"], 2),
        (["search", "x"], 2), (["status", "--ca", "/nowhere.pem"], 4), (["status", "--profile", "/nowhere"], 4),
        (["version", "--json"], 0), (["status", "-h"], 0), (["search", "-x"], 2), (["search", ""], 2), (["watch", "--cursor", ""], 2),
        (["ca", "init", "--folder", "/proc/nowhere"], 4), (["ca", "init", "--name", String(repeating: "n", count: 65)], 2),
    ] as [([String], Int32)])
    func exitCode_ofAnError_namesItsKind(_ arguments: [String], _ status: Int32) throws {
        let outcome = try Tool.run(Tool.program, arguments)
        #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
        if status != 0 { #expect(outcome.errors.hasPrefix("lectern: ") && !outcome.errors.contains("Error Domain"), "\(outcome.errors)") }
    }

    @Test(arguments: [
        // What is printed, and where it goes.
        ("version > /dev/full", 4, "standard output can't be written: No space left on device"),
        ("version >&-", 4, "standard output can't be written: Bad file descriptor"),
        ("version 2>&-", 0, ""), ("nonsense 2> /dev/full", 2, ""), ("nonsense >&- 2>&-", 2, ""),
        // Its reader has gone, as after `lectern help | head -1`.
        ("version >&3", 128 + SIGPIPE, ""),
        // GB 18030 where UTF-8 is meant.
        (#"version $'\xcd\xf5\xb7\xbc'"#, 2, "argument 2 is not UTF-8"),
    ] as [(String, Int32, String)])
    func whatTheShellGives_isTakenOrRefused(_ command: String, _ status: Int32, _ message: String) throws {
        let script = "exec 3> >(exec 0<&-); wait $!; \"$0\" \(command); exit $?"
        let outcome = try Tool.run("/bin/bash", ["-c", script, Tool.program])
        #expect(outcome.status == status && (message.isEmpty || outcome.errors.contains(message)), "\(outcome.status): \(outcome.errors)")
    }
}
