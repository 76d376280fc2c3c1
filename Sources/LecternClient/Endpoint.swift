// The address of a daemon and the credentials for it.

internal import LecternNet
internal import LecternWire

/// What a client needs to reach a Lectern daemon.
public struct Endpoint: Sendable {
    /// A name or address.
    public var host: String
    /// The port.
    public var port: UInt16
    /// Path of the CA certificates by which the daemon's is verified, PEM.
    public var authority: String
    /// Path of the client's certificate with its chain, PEM; empty: none.
    public var certificate: String
    /// Path of its key, PEM.
    public var key: String
    /// What the client calls itself.
    public var name: String
    /// The name that the daemon's certificate must hold; the host when empty.
    public var serverName = ""
    /// A session to resume, from an earlier connection's `ticket`; empty: none.
    public var ticket: [UInt8] = []
    /// How long connecting may take, in milliseconds.
    public var connectMillisecondsMax = 10_000
    /// The largest answer or item that is taken, in bytes.
    public var frameBytesMax = 16 << 20

    /// Makes an endpoint with the usual settings.
    /// - Parameters:
    ///   - host: a name or address.
    ///   - port: the port.
    ///   - authority: path of the trusted certificates.
    ///   - certificate: path of the client's certificate; empty: none.
    ///   - key: path of its key.
    ///   - name: what the client calls itself.
    public init(
        host: String, port: UInt16, authority: String, certificate: String = "", key: String = "",
        name: String = "lectern-client"
    ) {
        self.host = host
        self.port = port
        self.authority = authority
        self.certificate = certificate
        self.key = key
        self.name = name
    }

    var target: ClientTarget {
        var target = ClientTarget(
            host: host, port: port,
            tls: TLSConfiguration(authority: authority, certificate: certificate, key: key), name: name)
        target.serverName = serverName
        target.ticket = ticket
        target.connectMillisecondsMax = connectMillisecondsMax
        target.limits.frameBytesMax = frameBytesMax
        return target
    }
}
