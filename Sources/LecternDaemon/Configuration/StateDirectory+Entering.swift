// What a worker and `lecternd --check` do with the state directory, which the supervisor owns.

internal import CLinux
internal import Glibc

extension StateDirectory {
    /// Creates the state directory if it does not exist, and makes it the process's working directory. Sets the umask to 077.
    /// - Parameter path: an absolute path.
    /// - Throws: `ProcessError` where that can't be.
    static func enter(_ path: String) throws(ProcessError) {
        umask(0o077)
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw ProcessError("the state directory \(path) can't be made", errno: errno)
        }
        guard chdir(path) == 0 else { throw ProcessError("the state directory \(path) can't be entered", errno: errno) }
        guard access(".", W_OK) == 0 else { throw ProcessError("the state directory \(path) can't be written", errno: errno) }
    }

    /// Checks that a worker could enter the state directory, without creating it.
    /// - Parameter path: an absolute path.
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
}
