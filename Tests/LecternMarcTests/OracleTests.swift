// Compares records field by field with what two other programs, yaz-marcdump and pymarc, read in them.

import Foundation
import LecternMarc
import LecternTestSupport
import Testing

@Suite struct OracleTests {
    private static let program = "/usr/bin/yaz-marcdump"
    private static let sampleSize = 200

    @Test(
        .enabled(if: SharedData.root != nil, "../shared/data is not here"),
        .enabled(if: FileManager.default.isExecutableFile(atPath: program), "yaz-marcdump is not installed"))
    func randomRecords_agreeWithYaz() throws {
        let taken = try Self.taken()
        var random = SeededRandom(seed: 20_261_124)
        var compared: [String: Int] = [:]
        // The few in GB18030 besides, which chance would leave out.
        let sample = taken.shuffled(using: &random).prefix(Self.sampleSize) + taken.filter { $0.record.coding == .gb18030 }
        #expect(sample.count > Self.sampleSize)
        for (file, raw, record) in sample {
            let theirs = try Self.yaz(raw, record.coding)
            let ours = record.fields.map(Self.plain)
            #expect(ours == theirs, "\(file) at \(raw.offset), \(record.coding.rawValue)")
            compared[record.coding.rawValue, default: 0] += 1
        }
        print("Compared:", compared.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }

    /// Records that were taken as they are: where the container is wrong the others trust its numbers, and read what nobody wrote.
    private static func taken() throws -> [(file: String, raw: RawMarcRecord, record: MarcRecord)] {
        try SharedData.files().flatMap { file in
            SharedData.read(try SharedData.bytes(file)).compactMap { outcome in
                guard outcome.reject == nil, let raw = outcome.raw, let record = outcome.record, record.toleratedFaults.isEmpty else { return nil }
                return (file, raw, record)
            }
        }
    }

    private static let hasPymarc = (try? Program.run("python3", ["-c", "import pymarc"]).succeeded()) != nil

    @Test(
        .enabled(if: SharedData.root != nil, "../shared/data is not here"), .enabled(if: hasPymarc, "pymarc is not installed: pip install pymarc"))
    func randomRecords_agreeWithPymarc() throws {
        // It reads ISO 2709 in three codings.
        let known: Set<TextCoding> = [.ascii, .utf8, .marc8]
        let taken = try Self.taken().filter { $0.raw.format == .iso2709 && known.contains($0.record.coding) }
        var random = SeededRandom(seed: 20_261_130)
        // As many of each coding, where there are so many.
        let sample = known.sorted { $0.rawValue < $1.rawValue }.flatMap { coding in
            taken.filter { $0.record.coding == coding }.shuffled(using: &random).prefix(Self.sampleSize / 2)
        }
        #expect(sample.count > Self.sampleSize)
        let input = sample.map { "\($0.record.coding == .marc8 ? "marc8" : "utf8") \(Data($0.raw.bytes).base64EncodedString())\n" }.joined()
        let script = Repository.path + "/Tests/LecternMarcTests/pymarc-fields.py"
        let output = try Program.run("python3", [script], input: Array(input.utf8)).succeeded().output
        let lines = output.split(separator: "\n")
        #expect(lines.count == sample.count)
        for ((file, raw, record), line) in zip(sample, lines) {
            let theirs = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[String]]
            #expect(record.fields.map(Self.plain) == theirs, "\(file) at \(raw.offset), \(record.coding.rawValue)")
        }
        let counts = Dictionary(grouping: sample, by: \.record.coding.rawValue).map { "\($0.key) \($0.value.count)" }.sorted()
        print("Compared with pymarc:", counts.joined(separator: ", "))
    }

    /// A field as lines: tag, indicators, then code and text of each subfield.
    private static func plain(_ field: MarcField) -> [String] {
        switch field.content {
        case .control(let text):
            return [field.tag, text]
        case .data(let first, let second, let subfields):
            let indicators = String(decoding: [first, second], as: UTF8.self)
            return [field.tag, indicators] + subfields.map { "\($0.code)\($0.text)" }
        }
    }

    private static func yaz(_ raw: RawMarcRecord, _ coding: TextCoding) throws -> [[String]] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        var bytes = raw.bytes
        if raw.format == .marcXML { bytes = Self.inMarcNamespace(bytes) }
        try Data(bytes).write(to: file)
        let names: [TextCoding: String] = [
            .ascii: "utf8", .utf8: "utf8", .marc8: "marc8", .gb18030: "gb18030", .windows1251: "windows-1251",
            .koi8r: "koi8-r", .ibm866: "ibm866", .iso5426: "iso5426", .big5: "big5", .windows1252: "windows-1252",
        ]
        let input = raw.format == .marcXML ? "marcxml" : "marc"
        let output = try Program.run(
            program, ["-i", input, "-o", "json", "-f", names[coding] ?? "utf8", "-t", "utf8", file.path]).outputBytes
        guard let found = try? JSONSerialization.jsonObject(with: Data(output)) as? [String: Any],
            let fields = found["fields"] as? [[String: Any]]
        else { return [["yaz-marcdump said: \(String(decoding: output.prefix(200), as: UTF8.self))"]] }
        return fields.flatMap { $0.map(Self.plain) }
    }

    private static func plain(_ tag: String, _ content: Any) -> [String] {
        if let text = content as? String { return [tag, text.precomposedStringWithCanonicalMapping] }
        guard let field = content as? [String: Any], let subfields = field["subfields"] as? [[String: Any]] else {
            return [tag]
        }
        let indicators = "\(field["ind1"] as? String ?? "")\(field["ind2"] as? String ?? "")"
        return [tag, indicators]
            + subfields.flatMap { $0.map { "\($0.key)\($0.value as? String ?? "")".precomposedStringWithCanonicalMapping } }
    }

    /// yaz wants the namespace that the record's surroundings declared, and no prefix.
    private static func inMarcNamespace(_ bytes: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(
            of: "<(/?)[a-z]+:", with: "<$1", options: .regularExpression)
        if let end = text.firstIndex(of: ">") {
            text.replaceSubrange(text.startIndex...end, with: "<record xmlns=\"http://www.loc.gov/MARC21/slim\">")
        }
        return Array(text.utf8)
    }
}
