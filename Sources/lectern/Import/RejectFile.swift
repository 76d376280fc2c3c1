// The lists of refused and of mended records of an import.

internal import Foundation

/// A list of records; made when there is a first one.
final class RejectFile {
    let path: String
    private let isContinued: Bool
    private var file: FileHandle?

    /// - Parameters:
    ///   - path: where it is.
    ///   - isContinued: an earlier import began it; it is added to.
    /// - Throws: `FileError` where the list of an earlier import can't be removed.
    init(path: String, isContinued: Bool) throws {
        self.path = path
        self.isContinued = isContinued
        guard !isContinued, FileManager.default.fileExists(atPath: path) else { return }
        do { try FileManager.default.removeItem(atPath: path) } catch { throw FileError("\(path) can't be written") }
    }

    /// Adds a line: file, offset, then the columns.
    /// - Throws: `FileError` where it can't be written.
    func add(_ source: String, _ offset: UInt64, _ columns: String...) throws {
        do {
            if file == nil {
                let isThere = isContinued && FileManager.default.fileExists(atPath: path)
                guard isThere || FileManager.default.createFile(atPath: path, contents: nil), let made = FileHandle(forWritingAtPath: path) else {
                    throw FileError("\(path) can't be written")
                }
                try made.seekToEnd()
                file = made
            }
            try file?.write(contentsOf: Data("\(source)\t\(offset)\t\(columns.map { Terminal.safe($0) }.joined(separator: "\t"))\n".utf8))
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError("\(path) can't be written: \(error)")
        }
    }
}
