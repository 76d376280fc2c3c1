// Whether a plugin's file may be trusted, before it is read.

internal import CLinux
internal import Glibc

/// Checks on a plugin's file.
enum PluginFile {
    private static let typeMask: UInt32 = 0o170000
    private static let typeRegular: UInt32 = 0o100000
    private static let writableByOthers: UInt32 = 0o022

    /// Whether the file is one that only root or this user can have put there.
    /// - Throws: `HostError` with what was expected, what was found, and what to do.
    static func check(_ path: String) throws(HostError) {
        guard path.hasPrefix("/") else { throw HostError("expected an absolute path; write it whole, or set plugin_directory") }
        var mode: UInt32 = 0, owner: UInt32 = 0
        var modified: Int64 = 0
        let result = clinux_file_facts(path, &mode, &owner, &modified)
        guard result == 0 else { throw HostError(ProcessError("expected a file", errno: -result).description + "; check the path") }
        guard mode & typeMask == typeRegular else { throw HostError("expected a regular file, found something else; name the plugin's .so") }
        guard owner == 0 || owner == geteuid() else {
            throw HostError("expected root or user \(geteuid()) as its owner, found user \(owner); its owner could change the daemon: chown it")
        }
        guard mode & writableByOthers == 0 else {
            throw HostError(
                "expected a file that only its owner can write, found mode \(String(mode & 0o7777, radix: 8)); chmod go-w it")
        }
    }
}
