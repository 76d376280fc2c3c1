// Files that people give to the command line: lists with any line end, and files that are not what they should be.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import Testing

@testable import lectern

@Suite(.serialized) struct ListFileTests {
    private func authority() throws -> (folder: TemporaryFolder, serials: [String]) {
        let folder = try TemporaryFolder()
        #expect(try Tool.lectern("ca", "init", "--folder", folder.path).status == 0)
        let serials = try ["a", "b", "c"].map { name in
            let issued = try Tool.lectern("ca", "issue", "--folder", folder.path, "--role", "desk", "--name", name, "--out", folder.path, "--json")
            return try #require(try JSON.parse(issued.output)["serial"]?.text)
        }
        return (folder, serials)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func caRevoke_afterLineWithoutEnd_doesNotGlue(end: String) throws {
        let (folder, serials) = try authority()
        let revoked = folder.path + "/revoked"
        try ("# a comment" + end + serials[0].uppercased()).write(toFile: revoked, atomically: true, encoding: .utf8)
        #expect(try Tool.lectern("ca", "revoke", folder.path + "/b.pem", "--folder", folder.path).status == 0)
        let list = try Tool.lectern("ca", "list", "--folder", folder.path, "--json").output.split(separator: "\n")
        #expect(try list.map { try JSON.parse(String($0))["revoked"]?.truth } == [true, true, false], "\(list)")
        let again = try Tool.lectern("ca", "revoke", serials[0], "--folder", folder.path)
        #expect(again.status == 0 && again.output.contains("was revoked before"))
    }

    @Test func caRevoke_ofANumberNeverIssued_isRefused() throws {
        let (folder, _) = try authority()
        let never = try Tool.lectern("ca", "revoke", "1234abcd", "--folder", folder.path)
        #expect(never.status == 4 && never.errors.contains("never issued by this authority") && never.errors.contains("--unissued"))
        #expect(try !String(contentsOfFile: folder.path + "/revoked", encoding: .utf8).contains("1234abcd"))
        #expect(try Tool.lectern("ca", "revoke", "00:12:34:AB:CD", "--folder", folder.path, "--unissued").output == "revoked 1234abcd\n")
        let long = try Tool.lectern("ca", "revoke", String(repeating: "a", count: 41), "--folder", folder.path)
        #expect(long.status == 4 && long.errors.contains("more than the 40"), "\(long.errors)")
    }

    @Test func caList_withJournalOfAnyEnd_namesTheWrongLine() throws {
        let (folder, serials) = try authority()
        let journal = folder.path + "/issued.tsv"
        let text = try String(contentsOfFile: journal, encoding: .utf8)
        try text.replacing("\n", with: "\r\n").write(toFile: journal, atomically: true, encoding: .utf8)
        let list = try Tool.lectern("ca", "list", "--folder", folder.path, "--json").output.split(separator: "\n")
        #expect(try list.map { try JSON.parse(String($0))["serial"]?.text } == serials)
        #expect(try JSON.parse(String(list[0]))["days"]?.text == "397")
        try (text + "0a\tdesk\n").write(toFile: journal, atomically: true, encoding: .utf8)
        let wrong = try Tool.lectern("ca", "list", "--folder", folder.path)
        #expect(wrong.status == 4 && wrong.errors.contains("issued.tsv, line 5: 2 columns"), "\(wrong.errors)")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func callLinesAndBenchRequests_withEveryLineEnd_areRead(end: String) throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let file = daemon.folder + "/list"
        func write(_ lines: [String]) throws { try lines.joined(separator: end).write(toFile: file, atomically: true, encoding: .utf8) }
        func sign(_ name: String) -> String { #"{"method": "Hello/Sign", "request": {"name": "\#(name)"}}"# }
        try write(["\u{feff}" + sign("a"), "", sign("b")])
        let made = try Tool.lectern(on: daemon, ["call", "--lines", file])
        #expect(made.status == 0 && made.output == "2 calls made\n", "\(made.errors)")
        try write([sign("c"), "", "{"])
        let wrong = try Tool.lectern(on: daemon, ["call", "--lines", file])
        #expect(wrong.status == 4 && wrong.errors.contains("\(file), line 3") && wrong.errors.contains("--from 3"), "\(wrong.errors)")
        try write([#"{"name": "x"}"#, "", #"{"nmae": "x"}"#])
        let misspelt = try Tool.lectern(on: daemon, ["bench", "Hello/Greet", "--requests", file])
        #expect(misspelt.status == 4 && misspelt.errors.contains("\(file), line 3"), "\(misspelt.errors)")
        let stream = try Tool.lectern(on: daemon, ["call", "Hello/SignMany"], input: ["{\"name\":\"x\"}", "{\"name\":\"y\"}"].joined(separator: end))
        #expect(stream.status == 0 && stream.output.split(separator: "\n").count == 2, "\(stream.errors)")
    }

    @Test func import_ofANonMARCFile_namesItsKind() throws {
        let daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation"])
        let rejects = daemon.folder + "/rejects.tsv"
        let cases: [(name: String, bytes: [UInt8], words: String)] = [
            ("empty.mrc", [], "it is empty"), ("a.mrc.gz", [0x1f, 0x8b, 8, 0], "gzip could not unpack all of it"),
            ("c.html", Array("\n<!DOCTYPE html><title>503</title>".utf8), "HTML page"),
            ("d.csv", Array("isbn;title\n9787020002207;红楼梦\n".utf8), "none of its 1 records was taken"),
            ("e.mrc", Array("this is no MARC\n".utf8), "none of its 1 records was taken; the first: byte 0"),
        ]
        for (name, bytes, words) in cases {
            let path = daemon.folder + "/" + name
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let outcome = try Tool.lectern(on: daemon, ["import", path, "--source", "s", "--rejects", rejects])
            #expect(outcome.status == 4 && outcome.errors.contains(path) && outcome.errors.contains(words), "\(name): \(outcome.status) \(outcome.errors)")
        }
        let folder = try Tool.lectern(on: daemon, ["import", daemon.folder, "--source", "s", "--rejects", rejects])
        #expect(folder.status == 4 && folder.errors.contains("is a folder") && !folder.errors.contains("Cocoa"), "\(folder.errors)")
        let pipe = daemon.folder + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        let tool = try Tool.started(["import", pipe, "--source", "s", "--rejects", rejects, "--json"] + Tool.connection(to: daemon))
        let sample = try Data(contentsOf: URL(fileURLWithPath: Repository.path + "/etc/sample/chinese.cnmarc.gb18030.iso"))
        try #require(FileHandle(forWritingAtPath: pipe)).write(contentsOf: sample)
        let read = tool.finish()
        #expect(try read.status == 0 && (JSON.parse(read.output)["added"]?.integer ?? 0) > 200, "\(read.errors)")
    }

    @Test func words_ofForeignFormats_nameThem() {
        #expect(ForeignFormat.recognize(Array("00714cam a2200205 a 4500".utf8)) == nil)
        #expect(ForeignFormat.recognize(Array("\u{feff}<?xml version=\"1.0\"?><collection>".utf8)) == nil)
        #expect(ForeignFormat.recognize(Array("PK\u{3}\u{4}".utf8))?.contains("ZIP") == true)
        #expect(ForeignFormat.recognize([0x1f, 0x8b])?.contains("gzip -dc") == true)
        #expect(ForeignFormat.recognize(Array("  [1]".utf8)) == nil)
    }
}
