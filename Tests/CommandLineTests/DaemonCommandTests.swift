// The commands that talk to a daemon, against a real one.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import Testing

@Suite(.serialized) struct DaemonCommandTests {
    @Test func call_ofAnyMethod_worksByReflection() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let greeted = try Tool.lectern(on: daemon, ["call", "Hello/Greet", #"{"name": "孟浩然"}"#, "--compact"])
        #expect(greeted.status == 0 && greeted.output.contains("孟浩然"), "\(greeted.errors)")
        let refused = try Tool.lectern(on: daemon, ["call", "Greet", "--language", "zh"])
        #expect(refused.status == 1 && refused.errors.contains("NAME_MISSING") && refused.errors.contains("请写下名字"))
        let misspelt = try Tool.lectern(on: daemon, ["call", "Hello/Greet", #"{"nmae": 1}"#])
        #expect(misspelt.status == 2 && misspelt.errors.contains("did you mean name?"), "\(misspelt.errors)")
        let unknown = try Tool.lectern(on: daemon, ["call", "Hello/Gret"])
        #expect(unknown.status == 2 && unknown.errors.contains("Greet"), "\(unknown.errors)")
    }

    @Test func unreadableFile_isAFileError() throws {
        let daemon = try DaemonUnderTest(.init(plugins: []))
        let files = try daemon.certificate(.admin, "admin"), authority = daemon.certificates.authority
        let cases: [([String], Int32, String)] = [
            (["--ca", "/nowhere.pem"], 4, "the file /nowhere.pem can't be read: No such file or directory"),
            (["--ca", files.key], 4, "can't trust the certificates in \(files.key)"),
            (["--ca", authority, "--certificate", files.certificate], 2, "--certificate needs --key"),
            (["--ca", authority, "--key", files.key], 2, "--key needs --certificate"),
            (["--ca", authority, "--certificate", files.certificate, "--key", daemon.certificates.serverTLS.key], 4, "can't use the key"),
            (["--ca", authority, "--certificate", files.certificate, "--key", files.key], 3, "CONNECTION_LOST"),
            (["--ca", authority, "--certificate", authority, "--key", files.key], 4, "it is not the key of"),
            (["--ca", authority, "--server", "nobody.invalid:7443"], 3, "can't connect to nobody.invalid:7443: the name is not known"),
            (["--ca", authority, "--server", "::1"], 2, "stands in brackets, such as [::1]:7443"),
            (["--ca", authority, "--certificate", files.key, "--key", files.key], 4, "the file holds no certificate in PEM"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try Tool.run(Tool.program, ["status", "--server", "127.0.0.1:1"] + arguments)
            #expect(outcome.status == status && outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        }
    }

    @Test func authorityOfAnotherCity_isNamedOnBothSides() throws {
        let daemon = try DaemonUnderTest(plugins: []), other = try DaemonUnderTest(.init(plugins: []))
        let own = try Tool.connection(to: daemon), strange = try other.certificate(.admin, "admin")
        let distrusted = try Tool.run(Tool.program, ["status"] + own + ["--ca", other.certificates.authority])
        #expect(distrusted.status == 3 && distrusted.errors.contains("not of the authority that this side trusts"), "\(distrusted.errors)")
        let unknown = try Tool.run(Tool.program, ["status"] + own + ["--certificate", strange.certificate, "--key", strange.key])
        #expect(unknown.status == 3 && unknown.errors.contains("does not trust the authority of this side's certificate"), "\(unknown.errors)")
    }

    @Test func profile_thatIsNoObject_isRefused() throws {
        let folder = try TemporaryFolder()
        let outcome = try Tool.lectern("status", "--profile", try folder.write("profile.json5", Array("[]".utf8)))
        #expect(outcome.status == 4 && outcome.errors.contains("it must be an object"), "\(outcome.errors)")
    }

    @Test func quarantineLift_ofAnUnknownNumber_fails() throws {
        let daemon = try DaemonUnderTest(plugins: [])
        for arguments in [["quarantine", "lift", "9"], ["quarantine", "lift", "9", "--json"]] {
            let outcome = try Tool.lectern(on: daemon, arguments)
            #expect(outcome.status == 1 && outcome.errors.contains("nothing is set aside under the number 9"), "\(outcome.errors)")
        }
        let all = try Tool.lectern(on: daemon, ["quarantine", "lift", "all"])
        #expect(all.status == 0 && all.output == "nothing was set aside\n", "\(all.errors)")
    }

    @Test func watch_ofATopicThatWasNeverTold_isNoted() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        _ = try Tool.lectern(on: daemon, ["call", "Hello/Sign", #"{"name": "a"}"#])
        let known = try Tool.lectern(on: daemon, ["watch", "hello.guest", "--from-start", "--count", "1"])
        #expect(known.status == 0 && known.errors.isEmpty, "\(known.errors)")
        for (topic, note) in [("hello.geust", "did you mean hello.guest?"), ("hello.loan", "hello has told of hello.guest")] {
            let watch = try Tool.started(["watch", topic] + Tool.connection(to: daemon))
            #expect(waitUntil { watch.errors.contains("lectern: there was no change of \(topic) so far; \(note)\n") }, "\(watch.errors)")
        }
    }

    @Test func requestKey_repeated_actsOnce() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let fresh = try Tool.lectern(on: daemon, ["call", "Hello/Sign", #"{"name": "a"}"#, "--compact"])
        let again = try Tool.lectern(on: daemon, ["call", "Hello/Sign", #"{"name": "a"}"#])
        #expect(fresh.status == 0 && again.status == 1 && again.errors.contains("ALREADY_SIGNED"))
        let old = try Tool.lectern(on: daemon, ["call", "Hello/Sign", #"{"name": "b"}"#, "--request-key", "01234567-89ab-7def-8123-456789abcdef"])
        #expect(old.status == 1 && old.errors.contains("REQUEST_KEY_EXPIRED"), "\(old.errors)")
    }

    @Test func stream_isReadAndPrintedAsJSONLines() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let signed = try Tool.lectern(on: daemon, ["call", "Hello/SignMany"], input: "{\"name\":\"x\"}\n{\"name\":\"y\"}\n")
        #expect(signed.status == 0 && signed.output.split(separator: "\n").count == 2, "\(signed.errors)")
        let unread = try Tool.lectern(on: daemon, ["call", "Hello/SignMany", #"{"name": "z"}"#])
        #expect(unread.status == 2 && unread.errors.contains("one JSON a line, from standard input"), "\(unread.errors)")
        let guests = try Tool.lectern(on: daemon, ["call", "Hello/Guests", #"{"only_present": true}"#])
        let names = try guests.output.split(separator: "\n").map { try JSON.parse(String($0))["name"]?.text }
        #expect(names == ["x", "y"])
    }

    @Test func callLines_stopAtTheFirstFailure() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let file = daemon.folder + "/calls.jsonl"
        let good = #"{"method": "Hello/Sign", "request": {"name": "a"}}"#
        try (good + "\n" + good + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let outcome = try Tool.lectern(on: daemon, ["call", "--lines", file])
        #expect(outcome.status == 1 && outcome.errors.contains("line 2") && outcome.errors.contains("ALREADY_SIGNED"), "\(outcome.errors)")
    }

    @Test func servicesAndStatus_listLoadedPlugins() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        #expect(try Tool.lectern(on: daemon, ["services"]).output.contains("lectern.hello.v1.Hello  (hello 1.0.0)"))
        let list = try Tool.lectern(on: daemon, ["services"]).output.split(separator: "\n").filter { $0.hasPrefix("    ") }
        #expect(list.contains { $0.hasSuffix("Greets.") } && list.allSatisfy { $0.hasSuffix(".") }, "\(list)")
        let method = try Tool.lectern(on: daemon, ["services", "Hello/Sign"]).output
        #expect(method.contains("effect: write\n") && method.contains("ALREADY_SIGNED"))
        #expect(try Tool.lectern(on: daemon, ["services", "Hello/Greet"]).output.contains("effect: none, inline\n"))
        for (name, isInline) in [("Greet", true), ("Sign", false)] {
            let told = try JSON.parse(try Tool.lectern(on: daemon, ["services", name, "--json"]).output)
            #expect(told["name"]?.text == "lectern.hello.v1.Hello/\(name)" && (told["inline"]?.truth ?? false) == isInline)
        }
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["status", "--json"]).output)
        #expect(json["plugins"]?.elements?.contains { $0["name"]?.text == "hello" } == true)
        let people = try Tool.lectern(on: daemon, ["status"]).output
        for words in ["configuration \(daemon.configurationPath), served", "database ", ", history ", "certificate of the server server: 364 days left"] {
            #expect(people.contains(words), "\(people)")
        }
        let device = try Tool.lectern(on: daemon, as: .device, named: "kiosk-1", ["status"])
        #expect(device.status == 1 && device.errors.contains("NOT_ALLOWED"))
    }

    @Test func watch_fromACursor_continues() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        for name in ["a", "b", "c"] { _ = try Tool.lectern(on: daemon, ["call", "Hello/Sign", "{\"name\": \"\(name)\"}"]) }
        let first = try Tool.lectern(on: daemon, ["watch", "--from-start", "--count", "1", "--json"])
        let change = try JSON.parse(first.output)
        let cursor = try #require(change["cursor"]?.text)
        let rest = try Tool.lectern(on: daemon, ["watch", "--cursor", cursor, "--count", "2", "--json"])
        let lines = rest.output.split(separator: "\n")
        #expect(lines.count == 2 && !lines.contains { $0.contains("\"cursor\":\"\(cursor)\"") })
    }

    /// Pinyin with a wrong letter, filters, facets, and the neighbours of search.
    private func searchesAsPeopleType(_ daemon: DaemonUnderTest) throws {
        func run(_ arguments: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, arguments) }
        let slip = try run("search", "hongloumemg", "--facets", "--sort", "newest", "--limit", "1")
        #expect(slip.output.contains("understood as: 红楼梦") && slip.output.contains("by language: chi"), "\(slip.output)")
        let json = try JSON.parse(try run("search", "红楼梦", "--years", "1900-", "--language", "chi", "--form", "ebook", "--json").output)
        let record = try #require(json["records"]?.elements?.first?["recordId"])
        let number = try #require(record.text ?? record.integer.map { "\($0)" })
        let explained = try run("search", "红楼梦", "--explain", number)
        #expect(explained.output.hasPrefix("place ") && explained.output.contains("title_"), "\(explained.output)")
        #expect(try run("suggest", "honglou").output.contains("title  红楼梦"))
        #expect(try run("similar", number).output.contains("  ") && run("shelf", "--record", number, "--limit", "2").status == 0)
        #expect(try run("shelf", "I", "--left", "--json").status == 0)
        let other = try #require(try JSON.parse(try run("search", "西游记", "--json").output)["works"]?.elements?.first?["workId"])
        let otherNumber = try #require(other.text ?? other.integer.map { "\($0)" })
        #expect(try run("catalogue", "merge", number, otherNumber, "--reason", "test").output.hasPrefix("one work: "))
        let both = try run("catalogue", "show", number).output
        #expect(both.contains("红楼梦") && both.contains("西游记") && both.contains("records"), "\(both)")
        #expect(try run("catalogue", "split", otherNumber).output.contains(", "))
        for wrong in [["search", "x", "--years", "soon"], ["search", "x", "--years", "2010-2000"], ["search", "x", "--form", "stone"], ["similar", "x"], ["catalogue", "show", "x"]] {
            #expect(try Tool.lectern(on: daemon, wrong).status == 2, "\(wrong)")
        }
        #expect(try run("shelf", "?").errors.contains("CLASS_INVALID"))
    }

    @Test func import_repeated_changesNothing() throws {
        let daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"])
        let rejects = daemon.folder + "/rejects.tsv"
        let broken = daemon.folder + "/broken.mrc"
        try "this is no MARC\n".write(toFile: broken, atomically: true, encoding: .utf8)
        let arguments = ["import", Repository.path + "/etc/sample/chinese.cnmarc.gb18030.iso", broken, "--source", "s", "--rejects", rejects, "--json"]
        let first = try JSON.parse(try Tool.lectern(on: daemon, arguments).output)
        #expect((first["added"]?.integer ?? 0) > 200 && first["rejected"]?.integer == 1)
        #expect(try String(contentsOfFile: rejects, encoding: .utf8).hasPrefix(broken + "\t0\t"))
        let again = try JSON.parse(try Tool.lectern(on: daemon, arguments).output)
        #expect(again["added"]?.integer == 0 && again["unchanged"]?.integer == first["added"]?.integer)
        let found = try Tool.lectern(on: daemon, ["search", "红楼梦"])
        #expect(found.output.contains("ebook: https://"), "\(found.output)")
        try searchesAsPeopleType(daemon)
        let none = try Tool.lectern(on: daemon, ["import", daemon.folder + "/nowhere.mrc", daemon.folder + "/neither.mrc", "--source", "s"])
        #expect(none.status == 4 && none.errors.split(separator: "\n").count == 2, "a line for each file: \(none.errors)")
        let behind = try Tool.lectern(on: daemon, ["import", broken, "--source", "s", "--resume", "999"])
        #expect(behind.status == 4 && behind.errors.contains("it has 16 bytes, and --resume 999 lies behind them"), "\(behind.errors)")
        let long = try Tool.lectern(on: daemon, ["import", arguments[1], "--source", String(repeating: "s", count: 201)])
        #expect(long.status == 1 && long.errors.contains("REQUEST_MALFORMED") && long.errors.contains("field=source"), "\(long.errors)")
    }
}
