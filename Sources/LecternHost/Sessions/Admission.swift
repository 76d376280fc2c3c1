// Whether a method's rule lets a caller in.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// What a rule says of a caller.
enum Admission: Equatable {
    /// Come in.
    case allowed
    /// The terminal would do, if somebody were signed in.
    case sessionRequired
    /// Not this caller.
    case notAllowed

    /// Applies a rule. A party that names no certificate or no session asks for none: to be signed in
    /// takes nothing away from what the terminal alone may do.
    /// - Parameters:
    ///   - parties: who may call; empty: other plugins only.
    ///   - certificate: what the caller's certificate makes it.
    ///   - session: who is signed in.
    init(parties: [Party], certificate: Role, session: SessionKind) {
        self = .notAllowed
        for party in parties where party.certificate == .none || party.certificate == certificate {
            if party.session == .none || party.session == session {
                self = .allowed
                return
            }
            if session == .none { self = .sessionRequired }
        }
    }
}

/// Why a caller may not come in.
struct Denial: Error, Equatable {
    let reason: Host.Reason
}

/// What a rule says of a terminal before it is known who is signed in there, ready to be asked for each call.
struct TerminalAdmission: Sendable {
    /// A bit for each role that may call whoever is signed in, and one for each that may if somebody is.
    private var alone: UInt32 = 0
    private var withSession: UInt32 = 0

    init(_ parties: [Party]) {
        for role in Role.allCases {
            switch Admission(parties: parties, certificate: role, session: .none) {
            case .allowed: alone |= TerminalAdmission.bit(role)
            case .sessionRequired: withSession |= TerminalAdmission.bit(role)
            case .notAllowed: break
            }
        }
    }

    /// Applies the rule to a terminal at which nobody is signed in.
    subscript(_ certificate: Role) -> Admission {
        let bit = TerminalAdmission.bit(certificate)
        return alone & bit != 0 ? .allowed : withSession & bit != 0 ? .sessionRequired : .notAllowed
    }

    @inline(__always) private static func bit(_ role: Role) -> UInt32 { 1 << UInt32(role.rawValue) }
}

extension Admission {
    /// Looks the caller's session up and applies a rule, inside the call's own transaction.
    /// - Parameters:
    ///   - transaction: the call's.
    ///   - facts: the facts of the call.
    ///   - nowMilliseconds: when the call came; nil: as the facts say.
    ///   - parties: the rule.
    ///   - writes: whether the call writes. What a device or a desk tells of the past is judged by the session of
    ///     then: the act is done, and whoever did it may have left. To read, a session must last.
    /// - Returns: the caller, or why it may not.
    /// - Throws: `StoreError` when the store could not.
    static func admit(
        _ transaction: Transaction, facts: CallFacts, nowMilliseconds: Int64? = nil, parties: [Party], writes: Bool
    ) throws(StoreError) -> Result<Principal, Denial> {
        var principal = Principal(terminal: facts.terminal)
        if let session = facts.session {
            let tellsOfThePast = writes && facts.isPast && [Role.device, .desk].contains(facts.terminal.certificate)
            let found = try SessionTable(transaction).find(
                session.id, terminal: facts.terminal, nowMilliseconds: nowMilliseconds ?? facts.nowMilliseconds,
                happenedAtMilliseconds: tellsOfThePast ? facts.happenedAtMilliseconds : nil)
            guard let found else { return .failure(Denial(reason: .sessionExpired)) }
            principal = found
        }
        switch Admission(parties: parties, certificate: facts.terminal.certificate, session: principal.session) {
        case .allowed: return .success(principal)
        case .sessionRequired: return .failure(Denial(reason: .sessionRequired))
        case .notAllowed: return .failure(Denial(reason: .notAllowed))
        }
    }
}
