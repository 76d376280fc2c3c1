// Finds the records of other libraries that lie beside the repository, where they lie.

import Foundation
import LecternMarc
import LecternTestSupport

/// The folder `../shared/data`, seen from the repository's root.
enum SharedData {
    /// Nil where the folder is not there; tests over it then say so and do nothing.
    static let root: URL? = {
        let repository = Repository.root
        let data = repository.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: data.path) ? data : nil
    }()

    /// The files of `../shared/cases/marc`, by their paths from the root.
    static func cases() -> [String] {
        guard let root else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/../cases/marc")) ?? []
        return names.sorted().map { "../cases/marc/" + $0 }
    }

    /// Every file under marc/ and cnmarc/ but the inventory, by path, "marc/pymarc/test__one.dat".
    static func files() -> [String] {
        guard let root else { return [] }
        var files: [String] = []
        for folder in ["marc", "cnmarc"] {
            let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
            while let name = names?.nextObject() as? String {
                var isFolder: ObjCBool = false
                let path = root.appendingPathComponent("\(folder)/\(name)").path
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                    name != "INVENTORY.tsv"
                else { continue }
                files.append("\(folder)/\(name)")
            }
        }
        return files.sorted()
    }

    /// The bytes of a file, unpacked where it is compressed.
    static func bytes(_ file: String) throws -> [UInt8] {
        guard let root else { return [] }
        let url = root.appendingPathComponent(file)
        guard file.hasSuffix(".gz") else { return [UInt8](try Data(contentsOf: url)) }
        return try Program.run("gzip", ["-dc", url.path]).succeeded().outputBytes
    }

    /// What became of each record of a file.
    static func read(_ bytes: [UInt8], chunk: Int = 65_536) -> [Outcome] {
        var splitter = RecordSplitter()
        var pieces: [SplitResult] = []
        var at = 0
        while at < bytes.count {
            let end = min(at + chunk, bytes.count)
            pieces += splitter.receive(bytes[at..<end])
            at = end
        }
        pieces += splitter.finish()
        return pieces.map(Outcome.init)
    }
}

/// What became of one piece of a file.
struct Outcome {
    var raw: RawMarcRecord?
    var record: MarcRecord?
    var meaning: Bibliographic?
    var reject: Reject?

    init(_ piece: SplitResult) {
        switch piece {
        case .reject(_, let reject): self.reject = reject
        case .record(let raw):
            self.raw = raw
            do throws(Reject) {
                let record = try MarcReader().read(raw)
                self.record = record
                meaning = try BibliographicReader().read(record)
            } catch {
                reject = error
            }
        }
    }
}
