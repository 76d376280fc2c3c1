// What can be wrong with certificates, keys and handshakes.

/// A TLS failure: what was tried, and OpenSSL's or our own words for it.
package struct TLSError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was tried, with the file's path where there is one.
    package var attempt: String
    /// What went wrong.
    package var detail: String

    /// Makes an error.
    package init(attempt: String, detail: String) {
        self.attempt = attempt
        self.detail = detail
    }

    /// One line.
    package var description: String { "\(attempt): \(detail)" }
}
