// Notices changes of the file of revoked certificates, and reports each state once.

internal import CLinux
internal import LecternNet

/// Polls the file's modification time. Confined to the worker's main thread.
struct RevokedFileMonitor {
    /// What a poll found.
    enum Finding: Equatable {
        /// The file has not changed, or its problem was reported before.
        case unchanged
        /// The file was read anew and is in use; its content.
        case updated([UInt8])
        /// The file is missing or is no such list; what is wrong, for a person.
        case invalid(String)
    }

    /// The file; empty: there is none.
    let path: String
    private var modified: Int64?
    private var problem: String?

    init(path: String) {
        self.path = path
    }

    /// Checks the file once.
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
