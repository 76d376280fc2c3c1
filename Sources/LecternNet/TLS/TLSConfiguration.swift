// Which certificates a server or client uses and trusts.

/// Paths of PEM files, and what is revoked.
package struct TLSConfiguration: Equatable, Sendable {
    /// The certificates that the other end's must descend from.
    package var authority: String
    /// Our own certificate with its chain; empty: none (a client without a certificate).
    package var certificate: String
    /// The key of our own certificate.
    package var key: String
    /// A file of revoked serial numbers, hexadecimal, one a line, `#` begins a comment; empty: none. Server only.
    package var revoked: String

    /// Makes a configuration.
    /// - Parameters:
    ///   - authority: path of the trusted certificates.
    ///   - certificate: path of our own certificate with its chain.
    ///   - key: path of its key.
    ///   - revoked: path of the revoked serial numbers.
    package init(authority: String, certificate: String = "", key: String = "", revoked: String = "") {
        self.authority = authority
        self.certificate = certificate
        self.key = key
        self.revoked = revoked
    }

    /// All files that it names.
    package var paths: [String] { [authority, certificate, key, revoked].filter { !$0.isEmpty } }
}
