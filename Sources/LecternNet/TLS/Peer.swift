// Who is at the other end of a connection, as its TLS certificate says.

internal import Glibc

/// What a certificate makes its holder; the numbers are those of `lectern.Certificate`.
package enum Role: Int32, Sendable, CaseIterable {
    /// No certificate was shown.
    case none = 0
    /// A kiosk, a locker, a gate.
    case device = 1
    /// The backend of a bookshop, a courier, a mini-program host.
    case partner = 2
    /// A staffed desk.
    case desk = 3
    /// An administrator.
    case admin = 4

    /// The word in the certificate's SAN URI, "device".
    package var word: String {
        switch self {
        case .none: "none"
        case .device: "device"
        case .partner: "partner"
        case .desk: "desk"
        case .admin: "admin"
        }
    }
}

/// The other end of a connection.
package struct Peer: Hashable, Sendable {
    /// What its certificate makes it.
    package var certificate: Role
    /// "kiosk-1"; empty without a certificate.
    package var name: String
    /// The certificate's serial number in lower-case hexadecimal; empty without one.
    package var serial: String
    /// "10.0.0.7:50123"
    package var address: String

    /// Makes a peer.
    /// - Parameters:
    ///   - certificate: its role.
    ///   - name: its name.
    ///   - serial: its certificate's serial number.
    ///   - address: where it connects from.
    package init(certificate: Role = .none, name: String = "", serial: String = "", address: String = "") {
        self.certificate = certificate
        self.name = name
        self.serial = serial
        self.address = address
    }

    /// The address without its port; of IPv6 the network of 64 bits, which one caller has whole.
    package var host: String {
        let host = address.lastIndex(of: ":").map { address[..<$0] } ?? address[...]
        guard host.hasPrefix("["), let network = Peer.network(of: String(host.dropFirst().prefix { $0 != "]" && $0 != "%" })) else {
            return String(host)
        }
        return network
    }

    private static func network(of address: String) -> String? {
        var bytes = in6_addr()
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return nil }
        return withUnsafeBytes(of: bytes) { bytes in
            // An IPv4 address in IPv6's form.
            if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
                return bytes[12..<16].map { "\($0)" }.joined(separator: ".")
            }
            let digits = Array("0123456789abcdef")
            return String(bytes[..<8].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }) + "/64"
        }
    }

    /// Whether a certificate may have such a name: 1 to 64 of A-Z a-z 0-9 - _ and the dot.
    package static func isTerminalName(_ name: some StringProtocol) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    /// Reads the SAN URI of a certificate.
    /// - Parameter uri: "lectern:device/kiosk-1".
    /// - Returns: role and name, nil for anything else.
    package static func parse(uri: String) -> (role: Role, name: String)? {
        guard uri.hasPrefix("lectern:") else { return nil }
        let parts = uri.dropFirst("lectern:".count).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, isTerminalName(parts[1]), let role = Role.allCases.first(where: { $0 != .none && $0.word == parts[0] }) else { return nil }
        return (role, String(parts[1]))
    }
}
