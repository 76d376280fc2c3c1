// The folder in which a worker lives, and the permissions of what must stay secret.

internal import CLinux
internal import Glibc

/// Checks of files and folders at a worker's start.
enum WorkerFolder {
    /// Makes the state directory if it is not there, and goes into it. What is made there is the owner's alone.
    /// - Throws: `ProcessError` where that can't be.
    static func enter(_ path: String) throws(ProcessError) {
        umask(0o077)
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw ProcessError("the state directory \(path) can't be made", errno: errno)
        }
        guard chdir(path) == 0 else { throw ProcessError("the state directory \(path) can't be entered", errno: errno) }
        guard access(".", W_OK) == 0 else { throw ProcessError("the state directory \(path) can't be written", errno: errno) }
    }

    /// Whether a worker could enter the state directory, without making it.
    /// - Throws: `ProcessError` where it could not.
    static func check(_ path: String) throws(ProcessError) {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            let error = errno
            let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            guard error == ENOENT, access(parent, W_OK | X_OK) == 0 else {
                throw ProcessError("the state directory \(path) is not there, and this user can't make it", errno: error == ENOENT ? errno : error)
            }
            return
        }
        guard facts.st_mode & S_IFMT == S_IFDIR else { throw ProcessError("the state directory \(path) is no directory") }
        guard access(path, W_OK | X_OK) == 0 else {
            throw ProcessError("the state directory \(path) can't be written by this user", errno: errno)
        }
    }

    /// Whether a private key is private.
    /// - Parameters:
    ///   - path: the key's file.
    ///   - facts: what the system said of it when it was read.
    /// - Throws: `ProcessError` where others may read it.
    static func checkKey(_ path: String, _ facts: KeptFile.Facts) throws(ProcessError) {
        guard facts.mode & 0o077 == 0 else {
            throw ProcessError("the key \(path) can be read by others (mode \(String(facts.mode & 0o7777, radix: 8))); chmod 600 it")
        }
    }
}
