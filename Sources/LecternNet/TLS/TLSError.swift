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

    /// What OpenSSL says, and what it means for whoever has to mend it.
    static func explained(_ detail: String) -> String {
        guard let meaning = meanings.first(where: { detail.contains($0.part) })?.meaning else { return detail }
        return "\(detail): \(meaning)"
    }

    /// Two authorities of one name differ in their signatures only.
    private static let foreign = "the other side's certificate is not of the authority that this side trusts"
    private static let distrusted = "the other side does not trust the authority of this side's certificate"

    /// Parts of OpenSSL's words, the more exact first. "This side" is the process that prints them.
    private static let meanings = [
        (part: "mismatch)", meaning: "the other side's certificate is for another name or address than was connected to"),
        (part: "issuer certificate)", meaning: foreign), (part: "signature failure)", meaning: foreign),
        (part: "alert unknown ca", meaning: distrusted), (part: "alert decrypt error", meaning: distrusted),
        (part: "alert unsupported certificate", meaning: "this side's certificate is not for this purpose: a server's is no terminal's"),
        (part: "alert certificate expired", meaning: "this side's certificate has expired"),
        (part: "no start line", meaning: "the file holds no certificate in PEM"),
        (part: "no certificate or crl found", meaning: "the file holds no certificate in PEM"),
        (part: "DECODER routines::unsupported", meaning: "the file holds no private key in PEM"),
    ]

    /// One line.
    package var description: String { "\(attempt): \(detail)" }
}
