// The file that an export writes: records of one container, one after another.

internal import Foundation
internal import LecternMarc

/// A file of records; made when there is a first one. Confined to one thread.
final class ExportFile {
    /// A record in its container.
    enum Piece {
        case iso2709([UInt8])
        case xml([UInt8])
    }

    /// "-" is standard output.
    let path: String
    private var file: FileHandle?
    private var isXML = false

    init(_ path: String) { self.path = path }

    /// Adds a record.
    /// - Throws: `FileError` where the file can't be written, or the record is of another container than those before it.
    func add(_ piece: Piece) throws {
        switch piece {
        case .iso2709(let bytes):
            try begin(isXML: false)
            // The last record of a file may have come without its terminator.
            try write(bytes.last == 0x1D ? bytes : bytes + [0x1D])
        case .xml(let bytes):
            try begin(isXML: true)
            try write(bytes + [0x0A])
        }
    }

    /// Ends the file.
    /// - Throws: `FileError`.
    func finish() throws {
        if isXML { try write(Array(MarcWriter.xmlTail.utf8)) }
        try file?.close()
    }

    private func begin(isXML: Bool) throws {
        if file != nil {
            guard isXML == self.isXML else {
                throw FileError("the source gave both ISO 2709 and MARCXML, which don't stand in one file; use --format marcxml, marc21 or cnmarc")
            }
            return
        }
        if path == "-" {
            file = .standardOutput
        } else {
            guard FileManager.default.createFile(atPath: path, contents: nil), let made = FileHandle(forWritingAtPath: path) else {
                throw FileError("\(path) can't be written")
            }
            file = made
        }
        self.isXML = isXML
        if isXML { try write(Array(MarcWriter.xmlHead.utf8)) }
    }

    private func write(_ bytes: [UInt8]) throws {
        if path == "-" { return Terminal.bytes(bytes) }
        do { try file?.write(contentsOf: Data(bytes)) } catch { throw FileError("\(path) can't be written: \(error)") }
    }
}
