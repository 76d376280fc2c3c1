// Which certificates are no longer to be taken: a file of serial numbers, read again when told.

internal import Glibc
internal import LecternWire
internal import Synchronization

/// The revoked serial numbers. Any thread.
final class Revocations: Sendable {
    private let path: String
    private let serials = Mutex<Set<String>>([])

    /// The largest file that is read, in bytes.
    static let fileBytesMax = 16 << 20
    private static let attempt = "read revoked serial numbers"

    /// Reads the file.
    /// - Parameter path: of the file; "" means that nothing is revoked.
    /// - Throws: TLSError when it can't be read or holds something else.
    init(path: String) throws(TLSError) {
        self.path = path
        if !path.isEmpty { try reload(from: path) }
    }

    /// Reads a file in place of the first; on an error the old list stays.
    /// - Parameter path: of the file.
    /// - Returns: what it holds.
    /// - Throws: TLSError when it can't be read or holds something else.
    @discardableResult
    func reload(from path: String) throws(TLSError) -> [UInt8] {
        let bytes: [UInt8]
        do { bytes = try ListFile.contents(of: path, bytesMax: Revocations.fileBytesMax) } catch {
            throw TLSError(attempt: Revocations.attempt, detail: "\(error)")
        }
        let fresh = try Revocations.parse(bytes, path)
        serials.withLock { $0 = fresh }
        return bytes
    }

    /// Whether a serial number is revoked.
    func contains(_ serial: String) -> Bool {
        serials.withLock { $0.contains(serial) }
    }

    private static func parse(_ bytes: [UInt8], _ path: String) throws(TLSError) -> Set<String> {
        let lines: [TextLine]
        do { lines = try LineSplitter.lines(of: bytes) } catch {
            throw TLSError(attempt: attempt, detail: "\(path), line \(error.number): \(error.detail)")
        }
        var serials: Set<String> = []
        for line in lines {
            do throws(SerialNumber.Refusal) {
                if let serial = try SerialNumber.normalized(line.text.prefix { $0 != "#" }) { serials.insert(serial) }
            } catch {
                throw TLSError(attempt: attempt, detail: "\(path), line \(line.number): \(error)")
            }
        }
        return serials
    }

    /// A small file as text.
    static func contents(_ path: String) throws(TLSError) -> String {
        let attempt = "read \(path)"
        guard let file = fopen(path, "re") else { throw TLSError(attempt: attempt, detail: String(cString: strerror(errno))) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            bytes += chunk[..<count]
            if bytes.count > fileBytesMax { throw TLSError(attempt: attempt, detail: "larger than \(fileBytesMax) bytes") }
            if count < chunk.count { break }
        }
        guard ferror(file) == 0 else { throw TLSError(attempt: attempt, detail: "the file can't be read") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw TLSError(attempt: attempt, detail: "not UTF-8") }
        return text
    }
}
