// OpenSSL's SSL over a non-blocking socket: one connection's encryption.

internal import COpenSSL

/// One end of a TLS connection. Confined to the thread that drives its socket.
package final class TLSSession {
    /// The outcome of an operation on a non-blocking connection.
    package enum Outcome {
        /// Success, with so many bytes.
        case done(Int)
        /// To be repeated when the socket is readable.
        case wantsRead
        /// To be repeated when the socket is writable.
        case wantsWrite
        /// The peer sent close_notify.
        case ended
        /// The connection is broken.
        case failed(TLSError)
    }

    /// OpenSSL's object; outside of this file for tests alone.
    package let pointer: OpaquePointer

    /// Begins a server's or client's end on a connected socket.
    /// - Parameters:
    ///   - context: its settings.
    ///   - socket: stays the caller's to close, after this object has gone.
    ///   - isServer: which end.
    /// - Throws: TLSError when there is no memory.
    package init(_ context: TLSContext, socket: Int32, isServer: Bool) throws(TLSError) {
        guard let session = SSL_new(context.pointer) else { throw TLSContext.error("make a TLS connection") }
        pointer = session
        guard copenssl_set_socket(session, socket) == 1 else { throw TLSContext.error("set the socket") }
        if isServer { SSL_set_accept_state(session) } else { SSL_set_connect_state(session) }
        if isServer { copenssl_read_one_buffer(session) }
    }

    deinit { SSL_free(pointer) }

    /// Goes on with the handshake. The corresponding C function is `SSL_do_handshake`.
    package func handshake() -> Outcome {
        outcome(copenssl_handshake(pointer), 0, "TLS handshake")
    }

    /// Reads decrypted bytes. `done(0)`: only TLS control records were read, such as a session ticket; it is not the end of the
    /// stream, and there may be more. The corresponding C function is `SSL_read_ex`.
    package func read(into bytes: UnsafeMutableRawBufferPointer) -> Outcome {
        var count = 0
        return outcome(copenssl_read(pointer, bytes.baseAddress, bytes.count, &count), count, "TLS read")
    }

    /// Writes as much as the socket takes. The corresponding C function is `SSL_write_ex`.
    package func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        var count = 0
        return outcome(copenssl_write(pointer, bytes.baseAddress, bytes.count, &count), count, "TLS write")
    }

    /// Sends close_notify. The corresponding C function is `SSL_shutdown`.
    package func shutdown() -> Outcome {
        outcome(copenssl_shutdown(pointer), 0, "TLS shutdown")
    }

    /// Lets the connection keep its buffers, some 33 KB, or gives them back. The corresponding C function is `SSL_free_buffers`.
    /// - Parameter keeps: whether they are kept when they are empty.
    func keepBuffers(_ keeps: Bool) { copenssl_keep_buffers(pointer, keeps ? 1 : 0) }

    /// Whether OpenSSL holds bytes that it has read from the socket and not given out.
    var hasPending: Bool { SSL_has_pending(pointer) == 1 }

    /// Whether ALPN chose `lectern/1`.
    package var speaksLectern: Bool { copenssl_alpn_is(pointer, TLSContext.text(TLSContext.protocolName)) == 1 }

    /// Whether the handshake resumed an earlier session.
    package var isResumed: Bool { SSL_session_reused(pointer) == 1 }

    /// What the certificate of the peer says, nil when it showed none.
    var peerCertificate: PeerCertificate? {
        guard let certificate = SSL_get1_peer_certificate(pointer) else { return nil }
        defer { X509_free(certificate) }
        return PeerCertificate(certificate)
    }

    /// The name or address that the server's certificate must hold.
    package func expectHost(_ host: String) -> Bool { copenssl_expect_host(pointer, host) == 1 }

    /// The session to resume later, encoded; nil before the server's ticket has come.
    package var ticket: [UInt8]? {
        guard let session = SSL_get1_session(pointer) else { return nil }
        defer { SSL_SESSION_free(session) }
        guard SSL_SESSION_is_resumable(session) == 1 else { return nil }
        let size = i2d_SSL_SESSION(session, nil)
        guard size > 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        let written = bytes.withUnsafeMutableBufferPointer { buffer in
            var at: UnsafeMutablePointer<UInt8>? = buffer.baseAddress
            return i2d_SSL_SESSION(session, &at)
        }
        return written == size ? bytes : nil
    }

    /// Offers a session for resumption; bytes that are no ticket are ignored.
    package func resume(_ ticket: [UInt8]) {
        ticket.withUnsafeBufferPointer { buffer in
            var at: UnsafePointer<UInt8>? = buffer.baseAddress
            guard let session = d2i_SSL_SESSION(nil, &at, buffer.count) else { return }
            SSL_set_session(pointer, session)
            SSL_SESSION_free(session)
        }
    }

    @inline(__always)
    private func outcome(_ code: Int32, _ count: Int, _ attempt: StaticString) -> Outcome {
        code == COPENSSL_DONE ? .done(count) : notDone(code, attempt)
    }

    private func notDone(_ code: Int32, _ attempt: StaticString) -> Outcome {
        switch code {
        case COPENSSL_WANT_READ: return .wantsRead
        case COPENSSL_WANT_WRITE: return .wantsWrite
        case COPENSSL_ENDED: return .ended
        default:
            var error = TLSContext.error("\(attempt)")
            if let reason = copenssl_verify_error(pointer).map({ String(cString: $0) }), !reason.isEmpty {
                error.detail = TLSError.explained(error.detail + " (\(reason))")
            }
            return .failed(error)
        }
    }
}
