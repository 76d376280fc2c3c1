// A certificate: made and signed, or read from a file.

internal import COpenSSL
internal import Glibc

/// An X.509 certificate.
final class X509Certificate {
    let pointer: OpaquePointer

    /// What stands in a certificate.
    struct Contents {
        var subject: String
        var serial: [UInt8]
        var days: Int
        var extensions: [(nid: Int32, value: String)]
    }

    /// Makes and signs a certificate.
    /// - Parameters:
    ///   - contents: what stands in it.
    ///   - key: whose it is.
    ///   - issuer: who signs; nil: itself.
    /// - Throws: `AuthorityError`.
    init(_ contents: Contents, key: PrivateKey, issuer: (certificate: X509Certificate, key: PrivateKey)?) throws(AuthorityError) {
        guard let made = X509_new() else { throw AuthorityError("make a certificate") }
        pointer = made
        let name = X509_get_subject_name(made)
        guard X509_set_version(made, 2) == 1,
            let serial = BN_bin2bn(contents.serial, Int32(contents.serial.count), nil)
        else { throw AuthorityError("make a certificate") }
        defer { BN_free(serial) }
        BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(made))
        X509_gmtime_adj(X509_getm_notBefore(made), -300)
        X509_time_adj_ex(X509_getm_notAfter(made), Int32(contents.days), 0, nil)
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, contents.subject, -1, -1, 0)
        X509_set_issuer_name(made, issuer.map { X509_get_subject_name($0.certificate.pointer) } ?? name)
        X509_set_pubkey(made, key.pointer)
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, issuer?.certificate.pointer ?? made, made, nil, nil, 0)
        for (nid, value) in contents.extensions {
            guard let part = X509V3_EXT_conf_nid(nil, &context, nid, value) else { throw AuthorityError("make the extension \(value)") }
            X509_add_ext(made, part, -1)
            X509_EXTENSION_free(part)
        }
        guard X509_sign(made, issuer?.key.pointer ?? key.pointer, EVP_sha256()) > 0 else { throw AuthorityError("sign a certificate") }
    }

    /// Reads a certificate.
    /// - Throws: `AuthorityError`.
    init(path: String) throws(AuthorityError) {
        guard let file = fopen(path, "re") else { throw AuthorityError("read the certificate \(path)") }
        defer { fclose(file) }
        guard let read = PEM_read_X509(file, nil, nil, nil) else { throw AuthorityError("read the certificate \(path)") }
        pointer = read
    }

    deinit { X509_free(pointer) }

    /// Writes the certificate into a new file.
    /// - Throws: `AuthorityError`, also where the file is there already.
    func write(_ path: String) throws(AuthorityError) {
        try NewFile.write(path, mode: 0o644) { file in PEM_write_X509(file, self.pointer) == 1 }
    }

    /// For how many whole days it still holds; below 0: not any more.
    var daysLeft: Int {
        var (days, seconds): (Int32, Int32) = (0, 0)
        guard ASN1_TIME_diff(&days, &seconds, nil, X509_get0_notAfter(pointer)) == 1 else { return 0 }
        return seconds < 0 ? Int(days) - 1 : Int(days)
    }

    /// The serial number in small hexadecimal digits.
    var serial: String {
        guard let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(pointer), nil) else { return "" }
        defer { BN_free(number) }
        guard let text = BN_bn2hex(number) else { return "" }
        defer { CRYPTO_free(text, "", 0) }
        return String(cString: text).lowercased()
    }
}
