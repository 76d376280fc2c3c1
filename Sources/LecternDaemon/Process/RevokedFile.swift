// Looks at the file of revoked certificates every few seconds, and says what has become of it: each state once.

internal import CLinux
internal import LecternNet

/// The file of revoked certificates as a worker sees it. Confined to the worker's main thread.
struct RevokedFile {
    /// What a look found.
    enum Finding: Equatable {
        /// It is what it was.
        case same
        /// A good list that differs; its content.
        case fresh([UInt8])
        /// It is gone, or is no such list. Told once.
        case wrong(String)
    }

    /// The file; empty: there is none.
    let path: String
    private var modified: Int64?
    private var problem: String?

    init(path: String) {
        self.path = path
    }

    /// Looks at the file.
    /// - Parameter read: reads it and takes it into use.
    /// - Returns: nil where there is no such file to look at.
    mutating func look(_ read: (String) throws(TLSError) -> [UInt8]) -> Finding? {
        guard !path.isEmpty else { return nil }
        var mode: UInt32 = 0, owner: UInt32 = 0
        var found: Int64 = 0
        let result = clinux_file_facts(path, &mode, &owner, &found)
        guard result == 0 else {
            modified = nil
            return wrong(ProcessError("\(path) can't be read", errno: -result).description + "; put it back, if only empty")
        }
        guard found != modified else { return .same }
        modified = found
        do throws(TLSError) {
            let bytes = try read(path)
            problem = nil
            return .fresh(bytes)
        } catch {
            // It may become good without being written, by its mode for one.
            modified = nil
            return wrong("\(error)")
        }
    }

    private mutating func wrong(_ words: String) -> Finding {
        guard problem != words else { return .same }
        problem = words
        return .wrong(words)
    }
}
