// Looks at the file of revoked certificates every few seconds, and says what has become of it: each state once.

internal import CLinux
internal import LecternNet

/// The file of revoked certificates as a worker sees it. Confined to the worker's main thread.
struct RevokedFileMonitor {
    /// What a look found.
    enum Finding: Equatable {
        /// It is what it was.
        case unchanged
        /// A good list that differs; its content.
        case updated([UInt8])
        /// It is gone, or is no such list. Told once.
        case invalid(String)
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
    mutating func poll(_ read: (String) throws(TLSError) -> [UInt8]) -> Finding? {
        guard !path.isEmpty else { return nil }
        var mode: UInt32 = 0, owner: UInt32 = 0
        var found: Int64 = 0
        let result = clinux_file_facts(path, &mode, &owner, &found)
        guard result == 0 else {
            modified = nil
            return invalid(ProcessError("\(path) can't be read", errno: -result).description + "; put it back, if only empty")
        }
        guard found != modified else { return .unchanged }
        modified = found
        do throws(TLSError) {
            let bytes = try read(path)
            problem = nil
            return .updated(bytes)
        } catch {
            // It may become good without being written, by its mode for one.
            modified = nil
            return invalid("\(error)")
        }
    }

    private mutating func invalid(_ message: String) -> Finding {
        guard problem != message else { return .unchanged }
        problem = message
        return .invalid(message)
    }
}
