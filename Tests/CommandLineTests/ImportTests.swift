// lectern import and export: every container, what is told of it, and the way back.

import Foundation
import LecternJSON
import LecternTestSupport
import LecternTesting
import Testing

@testable import lectern

@Suite struct ImportTests {
    private static let plugins = ["Discovery"]
    private static let sample = Repository.path + "/etc/sample/other.marc21.mrc"

    private struct Desk {
        let daemon: DaemonUnderTest

        func file(_ name: String, _ bytes: [UInt8]) throws -> String {
            let path = daemon.folder + "/" + name
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            return path
        }

        func run(_ arguments: [String]) throws -> ProgramResult { try Tool.lectern(on: daemon, arguments) }

        /// Imports a file, and gives the counts.
        func add(_ path: String, source: String) throws -> JSON {
            let lists = ["--rejects", daemon.folder + "/rejects.tsv", "--remarks", daemon.folder + "/remarks.tsv"]
            let outcome = try run(["import", path, "--source", source, "--json"] + lists)
            return try JSON.parse(outcome.output)
        }

        func list(_ name: String) throws -> String { try String(contentsOfFile: daemon.folder + "/" + name, encoding: .utf8) }
    }

    private func xml(_ fields: String) -> String {
        "<record><leader>00000nam a2200000 i 4500</leader>\(fields)</record>"
    }

    private func book(_ number: String, _ title: String, note: String = "") -> String {
        let field = #"<datafield tag="245" ind1="1" ind2="0"><subfield code="a">\#(title)</subfield></datafield>"#
        return xml(#"<controlfield tag="001">\#(number)</controlfield>"# + field + note)
    }

    @Test func files_ofEveryContainer_areImported() throws {
        let daemon = try DaemonUnderTest(plugins: Self.plugins)
        defer { daemon.end() }
        let desk = Desk(daemon: daemon)
        let whole = try desk.add(Self.sample, source: "iso")
        let count = try #require(whole["added"]?.integer)
        #expect(count > 100)

        let packed = daemon.folder + "/sample.mrc.gz"
        try Data(try Program.run("gzip", ["-c", Self.sample]).succeeded().outputBytes).write(to: URL(fileURLWithPath: packed))
        #expect(try desk.add(packed, source: "iso")["unchanged"]?.integer == count)

        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><collection>\(book("w1", "Wide words 红楼梦"))</collection>"
        let wide = try desk.file("wide.xml", text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] })
        #expect(try desk.add(wide, source: "wide")["added"]?.integer == 1)

        let json = #"[{"leader":"00000nam a2200000 i 4500","fields":[{"001":"j1"},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"From JSON"}]}}]},{"leader":"x","fields":[]}]"#
        let object = try desk.add(try desk.file("some.json", Array(json.utf8)), source: "json")
        #expect(object["added"]?.integer == 1 && object["rejected"]?.integer == 1)
        for words in ["红楼梦", "json"] {
            #expect(try desk.run(["search", words]).output.hasPrefix("1 found"), "\(words)")
        }
    }

    @Test func records_thatWereMended_areListed() throws {
        let daemon = try DaemonUnderTest(plugins: Self.plugins)
        defer { daemon.end() }
        let desk = Desk(daemon: daemon)
        let note = #"<datafield tag="520"><subfield code="a">It&#x92;s</subfield></datafield><datafield tag="98765"/>"#
        let books = book("1", "One", note: note) + book("2", "Two") + book("2", "Another two") + book("2", "Two")
        let counts = try desk.add(try desk.file("some.xml", Array("<collection>\(books)</collection>".utf8)), source: "a")
        #expect(counts["added"]?.integer == 2 && counts["mended"]?.integer == 1 && counts["rejected"]?.integer == 1)
        #expect(counts["unchanged"]?.integer == 1, "the same record twice is no other book")
        let remarks = try desk.list("remarks.tsv").split(separator: "\n")
        #expect(remarks.count == 2 && remarks.allSatisfy { $0.contains("some.xml\t12\t") }, "\(remarks)")
        #expect(remarks.contains { $0.contains("MIXED_CODING\t520 $a") } && remarks.contains { $0.contains("FIELD_PASSED_OVER") })
        #expect(try desk.list("rejects.tsv").contains("CONTROL_NUMBER_TWICE"))
    }

    @Test func records_exported_areThoseThatCameIn() throws {
        let daemon = try DaemonUnderTest(plugins: Self.plugins)
        defer { daemon.end() }
        let desk = Desk(daemon: daemon)
        let count = try #require(try desk.add(Self.sample, source: "iso")["added"]?.integer)
        let out = daemon.folder + "/out"
        let first = try desk.run(["export", out, "--source", "iso"])
        #expect(first.status == 0 && first.output == "\(count) exported\n", "\(first.errors)")
        func records(_ path: String) throws -> Set<Data> { Set(try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x1D).map { Data($0) }) }
        #expect(try records(out) == records(Self.sample))
        // Every format is imported again under another name, and gives as many records.
        for format in ["marcxml", "cnmarc", "marc21"] {
            let made = try desk.run(["export", out, "--source", "iso", "--format", format, "--json"])
            #expect(try JSON.parse(made.output)["exported"]?.integer == count, "\(format): \(made.errors)")
            #expect(try desk.add(out, source: format)["added"]?.integer == count, "\(format)")
        }
        #expect(try desk.run(["export", out, "--source", "iso", "--format", "pdf"]).status == 2)
        let nobody = try desk.run(["export", "-", "--source", "nobody"])
        #expect(nobody.status == 1 && nobody.errors.contains("There is no record of the source nobody"), "\(nobody.errors)")
    }
}
