// Whether a plugin's file may be trusted, before it is read.

internal import CLinux
internal import Glibc
internal import LecternHost

/// Checks on a plugin's file.
enum PluginFile {
    private static let typeMask: UInt32 = 0o170000
    private static let typeRegular: UInt32 = 0o100000
    private static let writableByOthers: UInt32 = 0o022

    /// The same of a file that is not read yet.
    /// - Throws: `HostError` with what was expected, what was found, and what to do.
    static func check(_ path: String) throws(HostError) {
        guard path.hasPrefix("/") else { throw HostError("expected an absolute path; write it whole, or set plugin_directory") }
        var mode: UInt32 = 0, owner: UInt32 = 0
        var modified: Int64 = 0
        let result = clinux_file_facts(path, &mode, &owner, &modified)
        guard result == 0 else { throw HostError(ProcessError("expected a file", errno: -result).description + "; check the path") }
        guard mode & typeMask == typeRegular else { throw HostError("expected a regular file, found something else; name the plugin's .so") }
        try check(path, .init(mode: mode, owner: owner))
    }

    /// Whether the file is one that only root or this user can have put there.
    /// - Parameters:
    ///   - path: the file.
    ///   - facts: what the system said of it when it was read.
    /// - Throws: `HostError` with what was expected, what was found, and what to do.
    static func check(_ path: String, _ facts: FileSnapshot.Facts) throws(HostError) {
        guard facts.owner == 0 || facts.owner == geteuid() else {
            throw HostError(
                "expected root or user \(geteuid()) as its owner, found user \(facts.owner); its owner could change the daemon: chown it")
        }
        guard facts.mode & writableByOthers == 0 else {
            throw HostError(
                "expected a file that only its owner can write, found mode \(String(facts.mode & 0o7777, radix: 8)); chmod go-w it")
        }
    }
}
