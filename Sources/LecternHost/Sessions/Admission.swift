// Whether a method's rule lets a caller in.

internal import LecternNet

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
        let atTerminal = parties.filter { $0.certificate == .none || $0.certificate == certificate }
        if atTerminal.contains(where: { $0.session == .none || $0.session == session }) {
            self = .allowed
        } else if !atTerminal.isEmpty && session == .none {
            self = .sessionRequired
        } else {
            self = .notAllowed
        }
    }
}
