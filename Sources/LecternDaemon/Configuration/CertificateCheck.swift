// Whether a server can be made of certificates as terminals will see them: by time, by role, by authority.

internal import Foundation
internal import LecternNet

/// The rules for the server's certificate: pure, but for reading the files.
struct CertificateCheck {
    /// From how many days before its end a certificate is warned of.
    static let warningDays = 30

    /// The server's certificate, then the authorities.
    let certificates: [CertificateFacts]
    /// What somebody should look at soon.
    let warnings: [String]

    /// Reads the files and checks them.
    /// - Parameters:
    ///   - tls: the files.
    ///   - nowMilliseconds: the time, since 1970 UTC.
    /// - Throws: `ProcessError` that names the file, what is wrong, and what to do.
    init(_ tls: TLSConfiguration, nowMilliseconds now: Int64) throws(ProcessError) {
        let own: CertificateFacts, authorities: [CertificateFacts]
        do throws(TLSError) {
            own = try CertificateFacts.read(tls.certificate)[0]
            authorities = try CertificateFacts.read(tls.authority)
        } catch {
            throw ProcessError("\(error); check tls in the configuration")
        }
        if let wrong = CertificateCheck.objection(own, nowMilliseconds: now) {
            throw ProcessError("tls.certificate: the certificate \(tls.certificate) \(wrong)")
        }
        if let why = CertificateFacts.whyNotOf(authority: tls.authority, tls.certificate) {
            throw ProcessError(
                "tls.certificate: the certificate \(tls.certificate) is not of the authority \(tls.authority) (\(why)); "
                    + "give the authority that issued it, or issue one: lectern ca issue --role server")
        }
        certificates = [own] + authorities
        warnings = [(own, tls.certificate)].map { ($0.0, $0.1) }.compactMap { CertificateCheck.warning($0, "certificate", $1, now) }
            + authorities.compactMap { CertificateCheck.warning($0, "authority", tls.authority, now) }
    }

    /// Why a certificate can't be the server's; nil: it can.
    static func objection(_ facts: CertificateFacts, nowMilliseconds now: Int64) -> String? {
        let mend = "issue one: lectern ca issue --role server"
        if let terminal = facts.terminal { return "is a terminal's (\(terminal)), not a server's; \(mend)" }
        if facts.endsSeconds * 1_000 <= now { return "has expired (\(time(facts.endsSeconds))); \(mend)" }
        if facts.beginsSeconds * 1_000 > now {
            return "is not yet valid (from \(time(facts.beginsSeconds))); look at this machine's clock, or \(mend)"
        }
        if !facts.mayServe { return "may not be a server's (extended key usage); \(mend)" }
        return nil
    }

    static func warning(_ facts: CertificateFacts, _ what: String, _ path: String, _ now: Int64) -> String? {
        let days = facts.daysLeft(nowMilliseconds: now)
        guard days < warningDays else { return nil }
        let rest = days < 0 ? "has ended" : "ends in \(days) days"
        return "the \(what) \(facts.name) in \(path) \(rest) (\(time(facts.endsSeconds))); issue the next one"
    }

    private static func time(_ seconds: Int64) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }
}
