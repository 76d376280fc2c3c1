// The city's own authority: a folder with its key, its certificate, what it issued and what it revoked.

internal import COpenSSL
internal import Foundation
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
                subject: name, serial: try CertificateAuthority.freshSerial(), days: days,
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
    /// - Throws: `AuthorityError`.
    func issue(role: String, name: String, days: Int, names: [String], addresses: [String], output: String) throws -> Issued {
        let authority = (certificate: try X509Certificate(path: certificatePath), key: try PrivateKey(path: keyPath))
        let isServer = role == "server"
        let alternatives = isServer
            ? (names.map { "DNS:\($0)" } + addresses.map { "IP:\($0)" }).joined(separator: ",") : "URI:lectern:\(role)/\(name)"
        let key = try PrivateKey()
        let certificate = try X509Certificate(
            .init(
                subject: name, serial: try CertificateAuthority.freshSerial(), days: days,
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

    /// Revokes a certificate. The daemon looks at the list every few seconds.
    /// - Parameter what: a certificate's file, or a serial number in hexadecimal.
    /// - Returns: the serial number.
    /// - Throws: `AuthorityError`.
    func revoke(_ what: String) throws -> String {
        let serial: String
        if FileManager.default.fileExists(atPath: what) {
            serial = try X509Certificate(path: what).serial
        } else {
            guard !what.isEmpty, what.allSatisfy(\.isHexDigit) else {
                throw AuthorityError("revoke \(what): it is neither a file nor a serial number in hexadecimal")
            }
            serial = what.lowercased()
        }
        if try !lines(of: revokedPath).contains(serial) { try append(serial + "\n", to: revokedPath) }
        return serial
    }

    /// What was issued: serial, role, name, time, days, and whether it was revoked.
    /// - Throws: `AuthorityError`.
    func list() throws -> [(fields: [String], isRevoked: Bool)] {
        let revoked = Set(try lines(of: revokedPath))
        return try lines(of: issuedPath).map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return (fields, revoked.contains(fields[0]))
        }
    }

    private func lines(of path: String) throws -> [String] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw AuthorityError("read \(path); is \(folder) an authority's folder?") }
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    private func append(_ text: String, to path: String) throws {
        if !FileManager.default.fileExists(atPath: path), !FileManager.default.createFile(atPath: path, contents: nil) {
            throw AuthorityError("write \(path)")
        }
        guard let file = FileHandle(forWritingAtPath: path) else { throw AuthorityError("write \(path)") }
        defer { try? file.close() }
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.synchronize()
    }

    /// 127 random bits, positive.
    private static func freshSerial() throws -> [UInt8] {
        var serial = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&serial, 16) == 1 else { throw AuthorityError("get random bytes") }
        serial[0] = serial[0] & 0x7f | 0x40
        return serial
    }
}
