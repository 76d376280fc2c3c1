// Who a connection's calls are attributed to, as a C string that stays where it is while the connection lives.

internal import Glibc

/// The principal of a connection: "device/kiosk-1" by its certificate, else "address/10.0.0.7". Any thread.
///
/// `@unchecked`: the text is written once.
package final class CallerName: @unchecked Sendable {
    /// The same as a C string, for the slot of the thread that runs its call.
    package let pointer: UnsafePointer<CChar>?
    private let text: UnsafeMutablePointer<CChar>?

    /// Makes the name of a peer.
    /// - Parameter peer: the other end of the connection.
    package init(_ peer: Peer) {
        text = strdup(CallerName.name(of: peer))
        pointer = text.map { UnsafePointer($0) }
    }

    /// Makes the name of a part of the daemon that makes calls by itself.
    /// - Parameter part: "timers"; a certificate's name never begins so.
    package init(hostPart part: String) {
        text = strdup("host/\(part)")
        pointer = text.map { UnsafePointer($0) }
    }

    deinit { free(text) }

    /// The name of a peer; without a certificate its address, so that a new connection makes no new principal.
    /// - Parameter peer: the other end of the connection.
    package static func name(of peer: Peer) -> String {
        if peer.certificate != .none { return "\(peer.certificate.word)/\(peer.name)" }
        let host = peer.address.lastIndex(of: ":").map { peer.address[..<$0] } ?? peer.address[...]
        return addressPrefix + host
    }

    /// How the name of a caller without a certificate begins.
    package static let addressPrefix = "address/"

    /// The name as text.
    package var description: String { pointer.map { String(cString: $0) } ?? "" }
}
