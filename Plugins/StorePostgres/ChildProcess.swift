// PostgreSQL's own programs, pg_dump and the like, as children of this process.

internal import CLecternPlugin
internal import Glibc
internal import LecternStoreKit

/// A running child. Confined to one thread.
final class ChildProcess {
    private static let errorBytesMax = 8_192

    /// The read end of its standard output; -1: discarded.
    private(set) var output: Int32 = -1
    /// The write end of its standard input; -1: empty.
    private(set) var input: Int32 = -1
    private let name: String
    private var errors: Int32 = -1
    private var process: pid_t = 0

    /// Starts a program that is found in PATH.
    /// - Parameters:
    ///   - arguments: its name and arguments.
    ///   - environment: variables besides those of this process.
    ///   - readsInput: its standard input is written by `input`.
    ///   - givesOutput: its standard output is read from `output`.
    /// - Throws: `Failure` naming the package where it is not installed.
    init(_ arguments: [String], environment: [String: String], readsInput: Bool = false, givesOutput: Bool = false) throws(Failure) {
        name = arguments[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var theirs: [Int32] = []
        defer { for descriptor in theirs { close(descriptor) } }
        func connect(_ descriptor: Int32, reads: Bool) throws(Failure) -> Int32 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw Failure(LECTERN_UNAVAILABLE, "no pipe: \(String(cString: strerror(errno)))") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            posix_spawn_file_actions_adddup2(&actions, ends[reads ? 0 : 1], descriptor)
            theirs.append(ends[reads ? 0 : 1])
            return ends[reads ? 1 : 0]
        }
        errors = try connect(STDERR_FILENO, reads: false)
        if readsInput { input = try connect(STDIN_FILENO, reads: true) } else { posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) }
        if givesOutput { output = try connect(STDOUT_FILENO, reads: false) } else { posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) }
        for (name, value) in environment { setenv(name, value, 1) }
        var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for argument in vector { free(argument) } }
        let result = posix_spawnp(&process, arguments[0], &actions, nil, &vector, environ)
        guard result == 0 else {
            process = 0
            throw Failure(
                LECTERN_UNAVAILABLE, result == ENOENT
                    ? "\(arguments[0]) is not installed here; install PostgreSQL's client programs: apt-get install postgresql-client"
                    : "\(arguments[0]) can't be started: \(String(cString: strerror(result)))")
        }
    }

    /// Kills it.
    func kill() {
        guard process > 0 else { return }
        Glibc.kill(process, SIGKILL)
        waitpid(process, nil, 0)
        process = 0
    }

    deinit {
        kill()
        for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
    }

    /// Reads from its standard output.
    /// - Returns: bytes read; 0 at the end.
    func read(into buffer: inout [UInt8]) -> Int {
        while true {
            let count = Glibc.read(output, &buffer, buffer.count)
            if count >= 0 || errno != EINTR { return max(0, count) }
        }
    }

    /// Writes to its standard input.
    /// - Returns: whether it took all.
    func write(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Closes its standard input and waits for its exit.
    /// - Throws: `Failure` with the end of its standard error, if it did not succeed.
    func finish() throws(Failure) {
        if input >= 0 { close(input) }
        input = -1
        var errorOutput: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(errors, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            errorOutput = (errorOutput + buffer[..<count]).suffix(ChildProcess.errorBytesMax)
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        process = 0
        guard status == 0 else {
            let message = String(decoding: errorOutput, as: UTF8.self).split(separator: "\n").joined(separator: "; ")
            throw Failure(LECTERN_UNAVAILABLE, message.isEmpty ? "\(name) ended with status \(status)" : message)
        }
    }
}
