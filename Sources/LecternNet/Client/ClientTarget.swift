// Where a client connects to, and as whom.

package import LecternWire

/// What a client needs to connect.
package struct ClientTarget: Sendable {
    /// A name or address.
    package var host: String
    /// The port.
    package var port: UInt16
    /// Its certificates.
    package var tls: TLSConfiguration
    /// The name that the server's certificate must hold; the host when empty.
    package var serverName = ""
    /// What the client calls itself.
    package var name = ""
    /// A session to resume, from `ClientLink.ticket`; empty: none.
    package var ticket: [UInt8] = []
    /// What the server may send.
    package var limits = Limits()
    /// How long connecting, TLS and the server's Hello may take together.
    package var connectMillisecondsMax = 10_000

    /// Makes a target with the usual settings.
    /// - Parameters:
    ///   - host: a name or address.
    ///   - port: the port.
    ///   - tls: certificates.
    ///   - name: what the client calls itself.
    package init(host: String, port: UInt16, tls: TLSConfiguration, name: String = "") {
        self.host = host
        self.port = port
        self.tls = tls
        self.name = name
    }
}
