// Authorization: whether a method's rule admits a caller.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// The verdict of a rule on a caller.
enum Admission: Equatable {
    /// The caller may call.
    case allowed
    /// The terminal may call if a person is signed in.
    case sessionRequired
    /// The caller may not call.
    case notAllowed
    /// A member of staff is signed in who has not this right here.
    case rightMissing(String)

    /// Applies a rule. An unset certificate or session of a party matches any: signing in never takes away what the terminal alone
    /// may do.
    /// - Parameters:
    ///   - parties: who may call; empty: other plugins only.
    ///   - certificate: the role of the caller's certificate.
    ///   - session: the role of the signed-in person.
    ///   - rights: what the session may do, where it is one of staff.
    init(parties: [Party], certificate: Role, session: SessionKind, rights: SessionRights = .none) {
        self = .notAllowed
        for party in parties where party.certificate == .none || party.certificate == certificate {
            if party.session == .none || party.session == session {
                guard party.session != .staff || rights.contains(party.right) else {
                    self = .rightMissing(party.right)
                    continue
                }
                self = .allowed
                return
            }
            if session == .none { self = .sessionRequired }
        }
    }

    /// Why the caller is not admitted; nil: it is.
    var denial: Denial? {
        switch self {
        case .allowed: nil
        case .sessionRequired: Denial(reason: .sessionRequired)
        case .notAllowed: Denial(reason: .notAllowed)
        case .rightMissing(let right): Denial(reason: .rightMissing, right: right)
        }
    }
}

/// The reason for which a caller is not admitted.
struct Denial: Error, Equatable {
    let reason: Host.Reason
    /// The right that is missing; empty: none is.
    var right = ""
    /// Who may call, where the caller may not: "admin, desk+staff"; empty: it is about something else, or other plugins alone may.
    var allow = ""
    /// The method that is not within a partner's scope; empty: it is about something else.
    var method = ""

    init(reason: Host.Reason, right: String = "", allow: String = "") { (self.reason, self.right, self.allow) = (reason, right, allow) }

    /// Why a call of a partner is not begun.
    /// - Parameters:
    ///   - objection: the reason.
    ///   - method: what it calls.
    init(ofPartner objection: Host.Reason, calling method: String) {
        reason = objection
        if objection == .partnerOutOfScope { self.method = method }
    }
}

extension HostProblem {
    /// Makes the problem of a caller that is not admitted.
    /// - Parameter denial: why it is not.
    func callAsFunction(_ denial: Denial) -> Problem {
        if !denial.method.isEmpty { return self(denial.reason, Label("method", denial.method)) }
        if !denial.right.isEmpty { return self(denial.reason, Label("right", denial.right)) }
        return denial.allow.isEmpty ? self(denial.reason) : self(denial.reason, Label("allow", denial.allow))
    }
}

/// A rule's verdicts on terminals without a session, computed once for each method: two bits for each role.
struct TerminalAdmission: Sendable {
    /// For each role a bit that it may call without a session, and one that it may with a session.
    private var alone: UInt32 = 0
    private var withSession: UInt32 = 0

    init(_ parties: [Party]) {
        for role in Role.allCases {
            switch Admission(parties: parties, certificate: role, session: .none) {
            case .allowed: alone |= TerminalAdmission.bit(role)
            case .sessionRequired: withSession |= TerminalAdmission.bit(role)
            case .notAllowed, .rightMissing: break
            }
        }
    }

    /// Applies the rule to a terminal without a session.
    subscript(_ certificate: Role) -> Admission {
        let bit = TerminalAdmission.bit(certificate)
        return alone & bit != 0 ? .allowed : withSession & bit != 0 ? .sessionRequired : .notAllowed
    }

    @inline(__always) private static func bit(_ role: Role) -> UInt32 { 1 << UInt32(role.rawValue) }
}

extension Admission {
    /// Looks partner and session up and applies a rule, inside the call's own transaction.
    /// - Parameters:
    ///   - transaction: the call's.
    ///   - facts: the facts of the call.
    ///   - nowMilliseconds: when the call arrived; nil: the time in the facts.
    ///   - method: what is called. A backdated WRITE of a device or desk needs a session that was valid when the act happened, since the
    ///     person may have signed out by now. All else needs a session that is valid now.
    ///   - rates: receives the rate of a partner that calls.
    /// - Returns: the caller, or why it may not.
    /// - Throws: `StoreError` when the store could not.
    static func admit(
        _ transaction: Transaction, facts: CallFacts, nowMilliseconds: Int64? = nil, method: PluginMethod, rates: PartnerRates
    ) throws(StoreError) -> Result<Principal, Denial> {
        let terminal = facts.terminal
        if terminal.certificate == .partner {
            let objection = try PartnerTable(transaction).objection(to: terminal.name, calling: method.name, rates: rates)
            if let objection { return .failure(Denial(ofPartner: objection, calling: method.name)) }
        }
        var principal = Principal(terminal: terminal)
        if let session = facts.session {
            let isBackdated = method.effect == .write && facts.isPast && [Role.device, .desk].contains(terminal.certificate)
            let found = try SessionTable(transaction).find(
                session.id, terminal: terminal, nowMilliseconds: nowMilliseconds ?? facts.nowMilliseconds,
                happenedAtMilliseconds: isBackdated ? facts.happenedAtMilliseconds : nil)
            guard let found else { return .failure(Denial(reason: .sessionExpired)) }
            principal = found
        }
        let admission = Admission(
            parties: method.parties, certificate: terminal.certificate, session: principal.session, rights: principal.rights)
        guard var denial = admission.denial else { return .success(principal) }
        if denial.reason == .notAllowed { denial.allow = method.allowed }
        return .failure(denial)
    }
}
