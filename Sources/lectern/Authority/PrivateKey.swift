// A private key on P-256, in memory or in a file that its owner alone can read.

internal import COpenSSL
internal import Glibc

/// A key.
final class PrivateKey {
    let pointer: OpaquePointer

    /// Makes a new key.
    /// - Throws: `AuthorityError`.
    init() throws(AuthorityError) {
        guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil) else { throw AuthorityError("make a key") }
        defer { EVP_PKEY_CTX_free(context) }
        var made: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1,
            EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) == 1,
            EVP_PKEY_keygen(context, &made) == 1, let made
        else { throw AuthorityError("make a key") }
        pointer = made
    }

    /// Reads a key.
    /// - Throws: `AuthorityError`.
    init(path: String) throws(AuthorityError) {
        guard let file = fopen(path, "re") else { throw AuthorityError("read the key \(path)") }
        defer { fclose(file) }
        guard let read = PEM_read_PrivateKey(file, nil, nil, nil) else { throw AuthorityError("read the key \(path)") }
        pointer = read
    }

    deinit { EVP_PKEY_free(pointer) }

    /// Writes the key into a new file of mode 0600.
    /// - Throws: `AuthorityError`, also where the file is there already.
    func write(_ path: String) throws(AuthorityError) {
        try NewFile.write(path, mode: 0o600) { file in PEM_write_PrivateKey(file, self.pointer, nil, nil, 0, nil, nil) == 1 }
    }
}

/// New files.
enum NewFile {
    /// Writes a file that must not be there yet.
    /// - Throws: `AuthorityError`.
    static func write(_ path: String, mode: mode_t, _ body: (UnsafeMutablePointer<FILE>) -> Bool) throws(AuthorityError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw AuthorityError(errno == EEXIST ? "write \(path), which is there already; nothing is overwritten" : "write \(path)")
        }
        guard let file = fdopen(descriptor, "w") else {
            close(descriptor)
            throw AuthorityError("write \(path)")
        }
        let isWritten = body(file) && fflush(file) == 0 && fsync(descriptor) == 0
        fclose(file)
        guard isWritten else { throw AuthorityError("write \(path)") }
    }
}
