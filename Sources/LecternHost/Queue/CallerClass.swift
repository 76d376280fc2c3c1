// The classes in which callers are served, and who a caller is to the queue.

internal import LecternNet

/// A class of callers. While several classes have work that waits, each gets its weight's share of the time.
enum CallerClass: Int, CaseIterable, Sendable {
    case device
    case desk
    case admin
    case partner
    /// Callers without a certificate.
    case stranger
    /// The daemon's own work that nobody waits for.
    case background

    /// The share of the time that it gets beside the others.
    var weight: Int64 {
        switch self {
        case .device, .desk, .admin: 8
        case .partner: 3
        case .stranger, .background: 1
        }
    }

    /// Its name in `status`.
    var name: String {
        switch self {
        case .device: "device"
        case .desk: "desk"
        case .admin: "admin"
        case .partner: "partner"
        case .stranger: "no certificate"
        case .background: "background"
        }
    }

    /// The class of a certificate's holder.
    init(_ role: Role) {
        switch role {
        case .none: self = .stranger
        case .device: self = .device
        case .partner: self = .partner
        case .desk: self = .desk
        case .admin: self = .admin
        }
    }

    /// From the class that is refused first to the one that is refused last.
    static let byWeight = allCases.sorted { ($0.weight, $1.rawValue) < ($1.weight, $0.rawValue) }
}

/// The key by which the queue separates callers: class, principal within the class, connection within the principal.
struct QueueCaller: Hashable, Sendable {
    /// A certificate's holder, or an address without a certificate.
    struct Principal: Hashable, Sendable {
        let kind: CallerClass
        /// The name in the certificate, or the address without its port.
        let name: String
    }

    let principal: Principal
    /// The connection's number.
    let connection: UInt64

    /// The caller behind a connection.
    init(_ connection: ServerConnection) {
        let peer = connection.peer
        principal = Principal(
            kind: CallerClass(peer.certificate), name: peer.certificate == .none ? peer.host : peer.name)
        self.connection = connection.id
    }

    init(_ kind: CallerClass, _ name: String, connection: UInt64) {
        principal = Principal(kind: kind, name: name)
        self.connection = connection
    }

    /// The daemon itself.
    static let background = QueueCaller(.background, "", connection: 0)
    /// The timers, which share alike with the daemon's other work.
    static let timers = QueueCaller(.background, "timers", connection: 0)
}
