// The content of a file at the time when it was read. Later changes of the file don't reach it.

internal import CLinux
internal import Glibc

/// A sealed copy of a file in memory (memfd). Confined to the supervisor's thread, or a worker's main thread.
final class FileSnapshot {
    /// The file that was read; messages name it.
    let path: String
    /// The copy (memfd), close-on-exec. Workers inherit it.
    let descriptor: Int32
    private static let chunkBytes = 1 << 20

    /// What the system said of the file when it was read.
    struct Facts {
        let mode: UInt32
        let owner: UInt32
    }

    /// Reads a file.
    /// - Parameters:
    ///   - path: the file; it must be a regular one.
    ///   - what: what it is, for the error: "the key".
    ///   - bytesMax: the largest that is read.
    ///   - check: throws where the file may not be used.
    /// - Throws: `ProcessError` that names the file, what is wrong, and what to do.
    init(reading path: String, as what: String, bytesMax: Int, check: (Facts) throws(ProcessError) -> Void = { _ in }) throws(ProcessError) {
        // O_NONBLOCK: opening a pipe must not block the process.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw ProcessError("\(what) \(path) can't be read", errno: errno) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw ProcessError("\(what) \(path) can't be read", errno: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw ProcessError("\(what) \(path) is no regular file; check the path") }
        try check(Facts(mode: facts.st_mode, owner: facts.st_uid))
        let copy = try FileSnapshot.memory(path)
        do throws(ProcessError) {
            try FileSnapshot.copy(file, to: copy, bytesMax, what, path)
            // The time says, with the size, whether it is the same file as at another reading.
            var times = [facts.st_atim, facts.st_mtim]
            guard futimens(copy, &times) == 0 else { throw ProcessError("the copy of \(path) can't be given its time", errno: errno) }
        } catch {
            close(copy)
            throw error
        }
        self.path = path
        descriptor = copy
    }

    /// Keeps bytes that are in memory already.
    /// - Parameters:
    ///   - bytes: the content.
    ///   - path: the file that it comes from.
    /// - Throws: `ProcessError` where there is no memory.
    init(_ bytes: [UInt8], path: String) throws(ProcessError) {
        self.path = path
        descriptor = try FileSnapshot.memory(path)
        try FileSnapshot.write(bytes[...], to: descriptor, path)
        try FileSnapshot.seal(descriptor, path)
    }

    deinit { _ = clinux_close(descriptor) }

    /// The path by which this process, or one that inherits the descriptor under another number, opens the copy.
    static func path(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

    /// All bytes of a descriptor's file.
    static func bytes(of descriptor: Int32) throws(ProcessError) -> [UInt8] {
        try bytes(at: path(of: descriptor), bytesMax: Int.max)
    }

    /// All bytes of a small file.
    /// - Throws: `ProcessError` where it can't be read, or is larger.
    static func bytes(at path: String, bytesMax: Int) throws(ProcessError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw ProcessError("\(path) can't be read", errno: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Int(clinux_read(file, &chunk, UInt64(chunk.count)))
            guard count >= 0 else { throw ProcessError("\(path) can't be read", errno: Int32(-count)) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= bytesMax else { throw ProcessError("\(path) is larger than \(bytesMax) bytes") }
        }
    }

    private static func memory(_ path: String) throws(ProcessError) -> Int32 {
        let name = path.split(separator: "/").last.map { String($0.prefix(200)) } ?? "file"
        let descriptor = clinux_memory_file(name)
        guard descriptor >= 0 else {
            throw ProcessError("no memory can be had to keep \(path) in (memfd_create; is vm.memfd_noexec 2?)", errno: -descriptor)
        }
        return descriptor
    }

    private static func seal(_ descriptor: Int32, _ path: String) throws(ProcessError) {
        let result = clinux_memory_file_seal(descriptor)
        guard result == 0 else { throw ProcessError("the copy of \(path) can't be sealed", errno: -result) }
    }

    private static func copy(_ file: Int32, to copy: Int32, _ bytesMax: Int, _ what: String, _ path: String) throws(ProcessError) {
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        var total = 0
        while true {
            let count = Int(clinux_read(file, &chunk, UInt64(chunk.count)))
            guard count >= 0 else { throw ProcessError("\(what) \(path) can't be read", errno: Int32(-count)) }
            if count == 0 { break }
            total += count
            guard total <= bytesMax else { throw ProcessError("\(what) \(path) is larger than \(bytesMax) bytes; is it the right file?") }
            try write(chunk[..<count], to: copy, path)
        }
        try seal(copy, path)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws(ProcessError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Int(rest.withUnsafeBytes { clinux_write(descriptor, $0.baseAddress, UInt64($0.count)) })
            guard count > 0 else { throw ProcessError("the copy of \(path) can't be written", errno: Int32(-count)) }
            rest = rest.dropFirst(count)
        }
    }
}
