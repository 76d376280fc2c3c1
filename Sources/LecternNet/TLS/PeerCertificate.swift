// What a peer's certificate says: role and name, serial number, and when it ends.

internal import COpenSSL

/// The facts of a certificate that the daemon goes by.
struct PeerCertificate: Equatable {
    /// Role and name of its SAN URI, nil when it has none that is ours.
    let identity: (role: Role, name: String)?
    /// Its serial number in lower-case hexadecimal.
    let serial: String
    /// When it ends, milliseconds since 1970 UTC.
    let endsMilliseconds: Int64

    /// URIs of a certificate that are looked at.
    private static let urisMax = 16

    init(_ certificate: OpaquePointer) {
        var text = [CChar](repeating: 0, count: 256)
        var found: (role: Role, name: String)?
        for index in 0..<PeerCertificate.urisMax {
            guard copenssl_certificate_uri(certificate, Int32(index), &text, text.count) > 0 else { break }
            found = Peer.parse(uri: PeerCertificate.string(text))
            if found != nil { break }
        }
        identity = found
        serial = copenssl_certificate_serial(certificate, &text, text.count) > 0 ? PeerCertificate.string(text) : ""
        endsMilliseconds = copenssl_certificate_end(certificate) * 1000
    }

    private static func string(_ text: [CChar]) -> String {
        text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    static func == (left: PeerCertificate, right: PeerCertificate) -> Bool {
        left.serial == right.serial && left.endsMilliseconds == right.endsMilliseconds
            && left.identity?.role == right.identity?.role && left.identity?.name == right.identity?.name
    }
}
