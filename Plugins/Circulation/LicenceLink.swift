// Links to electronic copies: signed, and good for a short time.

internal import CirculationMessages
internal import LecternKit
internal import LecternSecrets

/// The token of a link: the loan, until when it is good, and both signed with the licence's secret. Whoever has it sees a number, and no reader.
struct LicenceLink {
    private static let minuteMilliseconds: Int64 = 60_000

    let loan: Int64
    /// Milliseconds since 1970.
    let until: Int64
    private let signature: String

    /// Reads a token; nil: it is none.
    init?(_ token: String) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard token.utf8.count <= LicenceLimits.tokenBytesMax, parts.count == 3, let loan = Int64(parts[0]), let until = Int64(parts[1]) else { return nil }
        (self.loan, self.until, signature) = (loan, until, String(parts[2]))
    }

    /// Whether the licence has signed it.
    func isSigned(by licence: LicenceRow) -> Bool {
        let (own, wanted) = (Array(signature.utf8), Array(Self.sign(loan, until, licence).utf8))
        // All bytes are compared, so that the time tells nothing.
        return own.count == wanted.count && zip(own, wanted).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A link to a loan, good from now on for the minutes of its licence, and no longer than the loan.
    static func link(to loan: LoanRow, _ licence: LicenceRow, now: Int64) -> Circulation.ElectronicLink {
        let until = min(now + licence.linkMinutes * minuteMilliseconds, loan.dueAtMs)
        let token = "\(loan.loanId).\(until).\(sign(loan.loanId, until, licence))"
        return Circulation.ElectronicLink(url: licence.url.replacing(LicenceLimits.tokenPlace, with: token), validUntilMs: until)
    }

    private static func sign(_ loan: Int64, _ until: Int64, _ licence: LicenceRow) -> String {
        KeyedHash.hexadecimal("\(loan).\(until)", key: licence.secret)
    }
}
