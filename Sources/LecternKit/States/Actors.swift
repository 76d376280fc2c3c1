// Who may bring an edge of a state table about.

/// Kinds of callers: a certificate with a session, as in a method's rule; and the host itself, for a timer or a change that is followed.
public struct Actors: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ certificate: Certificate, _ session: SessionKind) {
        self.init(rawValue: Actors.bit(certificate, session))
    }

    /// No certificate, and nobody signed in.
    public static let stranger = Actors(.none, .none)
    /// A kiosk, a locker, a gate, where nobody is signed in.
    public static let device = Actors(.device, .none)
    /// A partner's backend, likewise.
    public static let partner = Actors(.partner, .none)
    /// A desk, likewise.
    public static let desk = Actors(.desk, .none)
    /// An administrator.
    public static let admin = Actors(.admin, .none)
    /// A reader who is signed in at a kiosk.
    public static let readerAtDevice = Actors(.device, .reader)
    /// A reader who is signed in at a partner.
    public static let readerAtPartner = Actors(.partner, .reader)
    /// A reader who is signed in at a desk.
    public static let readerAtDesk = Actors(.desk, .reader)
    /// Staff who are signed in at a desk.
    public static let staff = Actors(.desk, .staff)
    /// A timer of the plugin's own.
    public static let timer = Actors(rawValue: 1 << 15)
    /// A change that the method follows.
    public static let follower = Actors(rawValue: 1 << 16)
    /// A reader, wherever they are signed in.
    public static let readers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk]

    private static let certificates = ["", "device", "partner", "desk", "admin"]
    private static let sessions = ["", "reader", "staff"]

    private static func bit(_ certificate: Certificate, _ session: SessionKind) -> UInt32 {
        guard (0..<5).contains(certificate.rawValue), (0..<3).contains(session.rawValue) else { return 0 }
        return 1 << UInt32(certificate.rawValue * 3 + session.rawValue)
    }

    /// The one kind that calls.
    init(_ call: Call) {
        let info = call.info.pointee
        switch call.origin?.kind {
        case nil: self.init(Certificate(rawValue: info.certificate), SessionKind(rawValue: info.session_kind))
        case .timer: self = .timer
        case .follower: self = .follower
        }
    }

    /// Reads one name as `names` has it; nil: it is none.
    init?(name: String) {
        guard let bit = (0..<17).first(where: { Actors(rawValue: 1 << UInt32($0)).names == [name] }) else { return nil }
        self.init(rawValue: 1 << UInt32(bit))
    }

    /// Reads several names, with commas between them; what is none is left out.
    init(names: String) {
        self = names.split(separator: ",").reduce(into: []) { $0.formUnion(Actors(name: String($1)) ?? []) }
    }

    /// The kinds as a method's rule has them: "device+reader"; "anyone" is a stranger; and "timer" and "follower".
    public var names: [String] {
        var names: [String] = []
        for (certificate, word) in Actors.certificates.enumerated() {
            for (session, kind) in Actors.sessions.enumerated() where rawValue & (1 << UInt32(certificate * 3 + session)) != 0 {
                let words = [word, kind].filter { !$0.isEmpty }
                names.append(words.isEmpty ? "anyone" : words.joined(separator: "+"))
            }
        }
        if contains(.timer) { names.append("timer") }
        if contains(.follower) { names.append("follower") }
        return names
    }
}

extension Call {
    /// Who calls, as state tables name it: one kind.
    public var actor: Actors { Actors(self) }
}
