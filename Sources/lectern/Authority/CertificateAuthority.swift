// The certificate authority: a folder with its key, its certificate, a journal of issued and a list of revoked certificates.

internal import COpenSSL
internal import Foundation
internal import Glibc
internal import LecternNet
internal import LecternWire

/// An authority in a folder: ca.pem, ca.key, issued.tsv, revoked.
struct CertificateAuthority {
    /// The roles that a certificate can give; `server` is the daemon's own.
    static let roles = ["device", "partner", "desk", "admin", "server"]

    /// A certificate that was issued.
    struct Issued {
        let certificate: String
        let key: String
        let serial: String
    }

    private let folder: String

    /// - Parameter folder: an authority's folder.
    init(folder: String) {
        self.folder = folder
    }

    private var certificatePath: String { folder + "/ca.pem" }
    private var keyPath: String { folder + "/ca.key" }
    private var issuedPath: String { folder + "/issued.tsv" }
    private var revokedPath: String { folder + "/revoked" }

    /// Makes an authority. Nothing is overwritten.
    /// - Parameters:
    ///   - name: what it calls itself.
    ///   - days: how long its certificate holds.
    /// - Throws: `AuthorityError`.
    func create(name: String, days: Int) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let key = try PrivateKey()
        let certificate = try X509Certificate(
            .init(
                subject: name, serial: try CertificateAuthority.randomSerial(), days: days,
                extensions: [
                    (NID_basic_constraints, "critical,CA:TRUE,pathlen:0"), (NID_key_usage, "critical,keyCertSign,cRLSign"),
                    (NID_subject_key_identifier, "hash"),
                ]),
            key: key, issuer: nil)
        try key.write(keyPath)
        try certificate.write(certificatePath)
        try append("# serial\trole\tname\tissued\tdays\n", to: issuedPath)
        try append("# Serial numbers of certificates that are no longer taken, hexadecimal, one a line.\n", to: revokedPath)
    }

    /// Issues a certificate.
    /// - Parameters:
    ///   - role: one of `roles`.
    ///   - name: the terminal's name, or the server's.
    ///   - days: how long it holds.
    ///   - hosts: names and addresses, for a server.
    ///   - output: the folder for NAME.pem and NAME.key.
    /// - Throws: `AuthorityError`; `FileError` where it would outlive the authority's own certificate.
    func issue(role: String, name: String, days: Int, names: [String], addresses: [String], output: String) throws -> Issued {
        let authority = (certificate: try X509Certificate(path: certificatePath), key: try PrivateKey(path: keyPath))
        let daysLeft = authority.certificate.daysLeft
        guard days <= daysLeft else {
            throw FileError("""
                could not issue a certificate for \(days) days: the authority's own, \(certificatePath), holds for \(max(0, daysLeft)) more. \
                Name --days \(max(1, daysLeft)) at most, or make a new authority in another folder
                """)
        }
        let isServer = role == "server"
        let alternatives = isServer
            ? (names.map { "DNS:\($0)" } + addresses.map { "IP:\($0)" }).joined(separator: ",") : "URI:lectern:\(role)/\(name)"
        let key = try PrivateKey()
        let certificate = try X509Certificate(
            .init(
                subject: name, serial: try CertificateAuthority.randomSerial(), days: days,
                extensions: [
                    (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
                    (NID_ext_key_usage, isServer ? "serverAuth" : "clientAuth"), (NID_subject_key_identifier, "hash"),
                    (NID_authority_key_identifier, "keyid"), (NID_subject_alt_name, alternatives),
                ]),
            key: key, issuer: authority)
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let issued = Issued(certificate: "\(output)/\(name).pem", key: "\(output)/\(name).key", serial: certificate.serial)
        try key.write(issued.key)
        try certificate.write(issued.certificate)
        let now = Date().formatted(.iso8601)
        try append("\(issued.serial)\t\(role)\t\(name)\t\(now)\t\(days)\n", to: issuedPath)
        return issued
    }

    /// Revokes a certificate. The daemon reads the list every few seconds.
    /// - Parameters:
    ///   - what: a certificate's file, or a serial number in hexadecimal.
    ///   - isForced: also what this authority's journal does not know.
    /// - Returns: the serial number, and whether it had been revoked before.
    /// - Throws: `AuthorityError`, `FileError`.
    func revoke(_ what: String, isForced: Bool) throws -> (serial: String, wasRevoked: Bool) {
        var serial: String
        if FileManager.default.fileExists(atPath: what) {
            serial = try X509Certificate(path: what).serial
        } else {
            serial = what
        }
        do throws(SerialNumber.Refusal) { serial = try SerialNumber.normalized(serial) ?? "" } catch {
            throw FileError("could not revoke \(what): there is no file of that name, and it is \(error)")
        }
        guard !serial.isEmpty else { throw FileError("could not revoke nothing: name a certificate file or a serial number") }
        if try revoked().contains(serial) { return (serial, true) }
        guard try isForced || journal().contains(where: { $0.serial == serial }) else {
            throw FileError("""
                \(serial) was never issued by this authority, says \(issuedPath); nothing was revoked. \
                See lectern ca list --folder \(folder); to revoke it all the same, add --unissued
                """)
        }
        try append(serial + "\n", to: revokedPath)
        return (serial, false)
    }

    /// What was issued: serial, role, name, time, days, and whether it was revoked.
    /// - Throws: `AuthorityError`, `FileError` naming the line that is wrong.
    func list() throws -> [(fields: [String], isRevoked: Bool)] {
        let revoked = try revoked()
        return try journal().map { ($0.fields, revoked.contains($0.serial)) }
    }

    /// The lines of issued.tsv, each with its serial number in its one form.
    private func journal() throws -> [(serial: String, fields: [String])] {
        try lines(of: issuedPath).compactMap { line in
            if line.text.isEmpty || line.text.hasPrefix("#") { return nil }
            let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else {
                throw FileError("\(issuedPath), line \(line.number): \(fields.count) columns instead of serial, role, name, issued, days")
            }
            return (try serial(fields[0], line, issuedPath) ?? "", fields)
        }
    }

    private func revoked() throws -> Set<String> {
        Set(try lines(of: revokedPath).compactMap { try serial($0.text.prefix { $0 != "#" }, $0, revokedPath) })
    }

    private func serial(_ text: some StringProtocol, _ line: TextLine, _ path: String) throws -> String? {
        do { return try SerialNumber.normalized(text) } catch { throw FileError("\(path), line \(line.number): \(error)") }
    }

    private func lines(of path: String) throws -> [TextLine] {
        do { return try ListFile.lines(of: path) } catch { throw FileError("\(error); is \(folder) an authority's folder?") }
    }

    /// Adds a line at a file's end, which is made where it is not there. A last line without an end is ended first.
    private func append(_ text: String, to path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw AuthorityError("write \(path): \(String(cString: strerror(errno)))") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let end = try file.seekToEnd()
        var addition = text
        if end > 0 {
            try file.seek(toOffset: end - 1)
            if let last = try file.read(upToCount: 1)?.first, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") { addition = "\n" + text }
        }
        try file.write(contentsOf: Data(addition.utf8))
        try file.synchronize()
    }

    /// 127 random bits, positive.
    private static func randomSerial() throws -> [UInt8] {
        var serial = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&serial, 16) == 1 else { throw AuthorityError("get random bytes") }
        serial[0] = serial[0] & 0x7f | 0x40
        return serial
    }
}
