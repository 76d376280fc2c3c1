// A certificate authority for tests, made anew in a temporary folder within milliseconds.

internal import COpenSSL
internal import Foundation
internal import Glibc
package import LecternNet

/// An authority with its certificates in a folder that is removed at the end.
package final class TestCertificates: Sendable {
    /// What went wrong while making certificates.
    package struct Failure: Error {
        /// The step that failed.
        package let attempt: String
    }

    /// One certificate with its key, as PEM files.
    package struct Files: Sendable {
        /// Path of the certificate.
        package let certificate: String
        /// Path of the key.
        package let key: String
        /// Serial number in lower-case hexadecimal.
        package let serial: String
    }

    /// The folder.
    package let folder: String
    /// Path of the authority's certificate.
    package let authority: String
    /// Path of a list of revoked serial numbers; empty at first.
    package let revoked: String
    /// The server's certificate, for 127.0.0.1 and localhost.
    package let server: Files

    private let authorityKey: Key
    private let authorityCertificate: Certificate

    /// Makes an authority and a server's certificate.
    /// - Throws: Failure that names the step.
    package init() throws {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/lectern-certificates-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure(attempt: "make a folder") }
        folder = String(cString: made)
        authority = folder + "/ca.pem"
        revoked = folder + "/revoked"
        authorityKey = try Key()
        authorityCertificate = try Certificate(
            subject: "Test authority \(getpid())", key: authorityKey, issuer: nil, serial: 1, days: 365,
            extensions: [(NID_basic_constraints, "critical,CA:TRUE"), (NID_key_usage, "critical,keyCertSign,cRLSign")])
        try authorityCertificate.write(authority)
        try TestCertificates.write("", revoked)
        server = try TestCertificates.issue(
            folder, "server", authorityKey, authorityCertificate, serial: 2, days: 365, begins: -60,
            extensions: TestCertificates.serverExtensions)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static let serverExtensions: [(nid: Int32, value: String)] = [
        (NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost"), (NID_ext_key_usage, "serverAuth"),
    ]

    /// Issues a client's certificate.
    /// - Parameters:
    ///   - role: "device"
    ///   - name: "kiosk-1"
    ///   - serial: its serial number.
    ///   - seconds: how long it holds from now; negative: it has ended.
    package func issue(_ role: Role, _ name: String, serial: Int, seconds: Int = 86_400) throws -> Files {
        try issue(uri: "lectern:\(role.word)/\(name)", file: "\(role.word)-\(name)-\(serial)", serial: serial, seconds: seconds)
    }

    /// Issues a client's certificate with any SAN URI.
    package func issue(uri: String, file: String, serial: Int, seconds: Int = 86_400) throws -> Files {
        try TestCertificates.issue(
            folder, file, authorityKey, authorityCertificate, serial: serial, seconds: seconds, begins: -7200,
            extensions: [(NID_subject_alt_name, "URI:" + uri), (NID_ext_key_usage, "clientAuth")])
    }

    /// Writes the list of revoked serial numbers.
    package func revoke(_ serials: [String]) throws {
        try TestCertificates.write("# revoked\n" + serials.map { $0 + "\n" }.joined(), revoked)
    }

    /// Writes the authority's certificate again, for clients, after a test has spoilt the file.
    package func restoreAuthority() throws { try authorityCertificate.write(authority) }

    // MARK: Files that are wrong in one way

    /// Issues the server's certificate anew, with other times, in place of the present one.
    /// - Parameters:
    ///   - begins: seconds from now.
    ///   - seconds: how long it holds from now.
    package func reissueServer(begins: Int = -60, seconds: Int = 365 * 86_400) throws {
        _ = try TestCertificates.issue(
            folder, "server", authorityKey, authorityCertificate, serial: 2, seconds: seconds, begins: begins,
            extensions: TestCertificates.serverExtensions)
    }

    /// Puts another authority's certificate in place of the authority's.
    package func exchangeAuthority() throws {
        let other = try TestCertificates()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: other.authority))
        try bytes.write(to: URL(fileURLWithPath: authority))
    }

    /// Encrypts the server's key with a passphrase.
    package func encryptServerKey() throws { try Key().write(server.key, passphrase: "secret") }

    /// Puts everything back as it was, with a server's certificate that is as good as the first.
    package func restore() throws {
        try restoreAuthority()
        try reissueServer()
        try TestCertificates.write("", revoked)
    }

    /// What a server needs.
    package var serverTLS: TLSConfiguration {
        TLSConfiguration(authority: authority, certificate: server.certificate, key: server.key, revoked: revoked)
    }

    /// What a client needs.
    /// - Parameter files: its certificate; nil: none.
    package func clientTLS(_ files: Files? = nil) -> TLSConfiguration {
        TLSConfiguration(authority: authority, certificate: files?.certificate ?? "", key: files?.key ?? "")
    }
}

extension TestCertificates {
    /// An EC key on P-256.
    private final class Key: @unchecked Sendable {
        // Unchecked: never changed after it was made.
        let pointer: OpaquePointer

        init() throws {
            guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil) else { throw Failure(attempt: "make a key") }
            defer { EVP_PKEY_CTX_free(context) }
            var made: OpaquePointer?
            guard EVP_PKEY_keygen_init(context) == 1,
                EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) == 1,
                EVP_PKEY_keygen(context, &made) == 1, let made
            else { throw Failure(attempt: "make a key") }
            pointer = made
        }

        deinit { EVP_PKEY_free(pointer) }

        func write(_ path: String, passphrase: String? = nil) throws {
            guard let file = fopen(path, "we"), chmod(path, 0o600) == 0 else { throw Failure(attempt: "write \(path)") }
            defer { fclose(file) }
            let secret = Array((passphrase ?? "").utf8)
            let cipher = passphrase == nil ? nil : EVP_aes_256_cbc()
            guard PEM_write_PrivateKey(file, pointer, cipher, secret, Int32(secret.count), nil, nil) == 1 else {
                throw Failure(attempt: "write \(path)")
            }
        }
    }

    /// An X.509 certificate.
    private final class Certificate: @unchecked Sendable {
        // Unchecked: never changed after it was made.
        let pointer: OpaquePointer

        init(
            subject: String, key: Key, issuer: (certificate: Certificate, key: Key)?, serial: Int, days: Int = 0,
            seconds: Int = 0, begins: Int = -60, extensions: [(nid: Int32, value: String)]
        ) throws {
            guard let made = X509_new() else { throw Failure(attempt: "make a certificate") }
            pointer = made
            let name = X509_get_subject_name(made)
            X509_set_version(made, 2)
            ASN1_INTEGER_set(X509_get_serialNumber(made), serial)
            X509_gmtime_adj(X509_getm_notBefore(made), begins)
            X509_gmtime_adj(X509_getm_notAfter(made), days * 86_400 + seconds)
            X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, subject, -1, -1, 0)
            X509_set_issuer_name(made, issuer.map { X509_get_subject_name($0.certificate.pointer) } ?? name)
            X509_set_pubkey(made, key.pointer)
            var context = X509V3_CTX()
            X509V3_set_ctx(&context, issuer?.certificate.pointer ?? made, made, nil, nil, 0)
            for (nid, value) in extensions {
                guard let part = X509V3_EXT_conf_nid(nil, &context, nid, value) else {
                    throw Failure(attempt: "make the extension \(value)")
                }
                X509_add_ext(made, part, -1)
                X509_EXTENSION_free(part)
            }
            guard X509_sign(made, issuer?.key.pointer ?? key.pointer, EVP_sha256()) > 0 else {
                throw Failure(attempt: "sign a certificate")
            }
        }

        deinit { X509_free(pointer) }

        func write(_ path: String) throws {
            guard let file = fopen(path, "we") else { throw Failure(attempt: "write \(path)") }
            defer { fclose(file) }
            guard PEM_write_X509(file, pointer) == 1 else { throw Failure(attempt: "write \(path)") }
        }
    }

    private static func issue(
        _ folder: String, _ file: String, _ authorityKey: Key, _ authority: Certificate, serial: Int, days: Int = 0,
        seconds: Int = 0, begins: Int, extensions: [(nid: Int32, value: String)]
    ) throws -> Files {
        let key = try Key()
        let certificate = try Certificate(
            subject: file, key: key, issuer: (authority, authorityKey), serial: serial, days: days, seconds: seconds,
            begins: begins, extensions: extensions)
        let files = Files(
            certificate: "\(folder)/\(file).pem", key: "\(folder)/\(file).key", serial: String(serial, radix: 16))
        try certificate.write(files.certificate)
        try key.write(files.key)
        return files
    }

    private static func write(_ text: String, _ path: String) throws {
        guard let file = fopen(path, "we") else { throw Failure(attempt: "write \(path)") }
        defer { fclose(file) }
        fputs(text, file)
    }

    private static func names(_ folder: String) -> [String] {
        guard let open = opendir(folder) else { return [] }
        defer { closedir(open) }
        var names: [String] = []
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
