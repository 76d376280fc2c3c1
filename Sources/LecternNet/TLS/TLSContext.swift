// OpenSSL's SSL_CTX with the settings that Lectern insists on.

internal import COpenSSL

/// The settings of many connections. Immutable but for the ticket keys; any thread.
package final class TLSContext: @unchecked Sendable {
    // Unchecked: SSL_CTX counts its references and locks its own state; it is configured before it is shared.
    package let pointer: OpaquePointer

    /// The protocol's name in ALPN.
    static let protocolName: StaticString = "lectern/1"
    /// How long a session may be resumed, in seconds.
    static let sessionSecondsMax = 43_200

    private init(_ method: OpaquePointer?) throws(TLSError) {
        copenssl_shorten_ciphers()
        guard let context = SSL_CTX_new(method) else { throw TLSContext.error("make a TLS context") }
        pointer = context
        guard copenssl_context_tls13_only(context) == 1, copenssl_context_groups(context, "X25519:P-256") == 1 else {
            throw TLSContext.error("set TLS 1.3")
        }
    }

    deinit { SSL_CTX_free(pointer) }

    /// A server's context.
    /// - Parameter configuration: its certificates.
    /// - Throws: TLSError that names the file which can't be used.
    package static func server(_ configuration: TLSConfiguration) throws(TLSError) -> TLSContext {
        let context = try TLSContext(TLS_server_method())
        try context.useCertificate(configuration)
        try context.trust(configuration.authority)
        SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER, nil)
        copenssl_context_session_cache(context.pointer, 0)
        SSL_CTX_set_num_tickets(context.pointer, 1)
        SSL_CTX_set_timeout(context.pointer, sessionSecondsMax)
        copenssl_context_require_alpn(context.pointer, text(protocolName))
        // A session belongs to the authority under which it was made: with another one it is not resumed.
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        let authority = Array(try Revocations.contents(configuration.authority).utf8)
        guard EVP_Digest(authority, authority.count, &digest, nil, EVP_sha256(), nil) == 1,
            SSL_CTX_set_session_id_context(context.pointer, digest, UInt32(digest.count)) == 1
        else { throw error("set the session context") }
        return context
    }

    /// A client's context.
    /// - Parameter configuration: its certificates; its own may be missing.
    /// - Throws: TLSError that names the file which can't be used.
    package static func client(_ configuration: TLSConfiguration) throws(TLSError) -> TLSContext {
        let context = try TLSContext(TLS_client_method())
        if !configuration.certificate.isEmpty { try context.useCertificate(configuration) }
        try context.trust(configuration.authority)
        SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER, nil)
        copenssl_context_session_cache(context.pointer, 1)
        guard copenssl_context_offer_alpn(context.pointer, text(protocolName)) == 1 else { throw error("offer ALPN") }
        return context
    }

    /// Gives the server its ticket keys.
    /// - Parameter keys: the first seals, all open.
    /// - Returns: whether they were taken.
    func setTicketKeys(_ keys: [TicketKey]) -> Bool {
        let bytes = keys.flatMap(\.bytes)
        return copenssl_context_set_ticket_keys(pointer, bytes, keys.count) == 1
    }

    private func useCertificate(_ configuration: TLSConfiguration) throws(TLSError) {
        guard SSL_CTX_use_certificate_chain_file(pointer, configuration.certificate) == 1 else {
            throw TLSContext.error("use the certificate \(configuration.certificate)")
        }
        let used = copenssl_context_use_key(pointer, configuration.key)
        guard used != COPENSSL_KEY_ENCRYPTED else {
            ERR_clear_error()
            throw TLSError(
                attempt: "use the key \(configuration.key)",
                detail: "it is encrypted, and nobody is asked for its passphrase; write it without one, "
                    + "openssl pkey -in ENCRYPTED -out KEY, and chmod 600 KEY")
        }
        guard used == 1 else {
            let error = TLSContext.error("use the key \(configuration.key)")
            guard error.detail.contains("values mismatch") else { throw error }
            throw TLSError(
                attempt: error.attempt, detail: "it is not the key of the certificate \(configuration.certificate); give both files of one certificate")
        }
        guard SSL_CTX_check_private_key(pointer) == 1 else {
            throw TLSContext.error("use the key \(configuration.key) with the certificate \(configuration.certificate)")
        }
    }

    private func trust(_ path: String) throws(TLSError) {
        guard SSL_CTX_load_verify_file(pointer, path) == 1 else { throw TLSContext.error("trust the certificates in \(path)") }
        if SSL_CTX_get0_certificate(pointer) != nil { copenssl_context_fix_chain(pointer) }
    }

    /// OpenSSL's last error on this thread.
    static func error(_ attempt: String) -> TLSError {
        var text = [CChar](repeating: 0, count: 256)
        copenssl_error(&text, text.count)
        let detail = text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        return TLSError(attempt: attempt, detail: detail.isEmpty ? "OpenSSL gives no reason" : TLSError.explained(detail))
    }

    static func text(_ text: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
