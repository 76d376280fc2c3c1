// What the files of certificates say, before a server is made of them.

internal import COpenSSL
internal import Glibc

/// A certificate of a file.
package struct CertificateFacts: Equatable, Sendable {
    /// The common name of its subject.
    package var name: String
    /// Its serial number in lower-case hexadecimal.
    package var serial: String
    /// From when it holds, seconds since 1970 UTC.
    package var beginsSeconds: Int64
    /// Until when, seconds since 1970 UTC.
    package var endsSeconds: Int64
    /// The terminal that it belongs to, "device kiosk-1"; nil: none.
    package var terminal: String?
    /// Whether it may be a TLS server's.
    package var mayServe: Bool

    /// Makes facts.
    package init(name: String, serial: String, beginsSeconds: Int64, endsSeconds: Int64, terminal: String?, mayServe: Bool) {
        self.name = name
        self.serial = serial
        self.beginsSeconds = beginsSeconds
        self.endsSeconds = endsSeconds
        self.terminal = terminal
        self.mayServe = mayServe
    }

    private static let dayMilliseconds: Int64 = 86_400_000

    /// Whole days until the certificate ends; below 0: it has ended.
    /// - Parameter now: milliseconds since 1970 UTC.
    package func daysLeft(nowMilliseconds now: Int64) -> Int {
        let left = endsSeconds * 1_000 - now
        return Int(left < 0 ? -1 : left / CertificateFacts.dayMilliseconds)
    }

    private init(_ certificate: OpaquePointer) {
        let peer = PeerCertificate(certificate)
        var text = [CChar](repeating: 0, count: 256)
        copenssl_certificate_name(certificate, &text, text.count)
        name = text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        serial = peer.serial
        beginsSeconds = copenssl_certificate_begin(certificate)
        endsSeconds = copenssl_certificate_end(certificate)
        terminal = peer.identity.map { "\($0.role.word) \($0.name)" }
        mayServe = copenssl_certificate_may_serve(certificate) == 1
    }

    private static let certificatesMax = 64

    /// The certificates of a PEM file, in its order.
    /// - Parameter path: the file.
    /// - Throws: TLSError where it can't be read or holds none.
    package static func read(_ path: String) throws(TLSError) -> [CertificateFacts] {
        guard let file = fopen(path, "re") else {
            throw TLSError(attempt: "read the certificate \(path)", detail: SystemError.message(of: errno))
        }
        defer { fclose(file) }
        var facts: [CertificateFacts] = []
        while facts.count < certificatesMax, let certificate = PEM_read_X509(file, nil, nil, nil) {
            facts.append(CertificateFacts(certificate))
            X509_free(certificate)
        }
        guard !facts.isEmpty else { throw TLSContext.error("read the certificate \(path)") }
        ERR_clear_error()
        return facts
    }

    /// Why a server's certificate does not descend from an authority, whatever the time; nil: it does.
    /// - Parameters:
    ///   - path: the file of the server's certificate, with what stands between it and the authority.
    ///   - authority: the file of the authority.
    package static func whyNotOf(authority: String, _ path: String) -> String? {
        var message = [CChar](repeating: 0, count: 256)
        guard copenssl_certificate_descends(path, authority, &message, message.count) != 1 else { return nil }
        return message.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
}
