// What lectern.json5 says. etc/lectern.json5 explains each part to the administrator.

package import LecternNet
package import LecternJSON
package import LecternWire

/// The daemon's configuration.
package struct DaemonConfiguration: Sendable {
    /// Where the daemon listens.
    package struct Address: Hashable, Sendable, CustomStringConvertible {
        /// A numeric address; empty: any.
        package let host: String
        package let port: UInt16

        /// Whether it can be reached from this machine only.
        package var isLoopback: Bool { host.hasPrefix("127.") || host == "::1" }

        package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    /// A plugin to load.
    package struct PluginEntry: Sendable {
        /// The shared object, as an absolute path: its name in all that people are told.
        package let path: String
        /// What is opened: the same, or a copy of what it was.
        package var file: String
        /// Its section, to be read as its configuration message; nil: none was given.
        package let configuration: JSON?

        /// - Parameters:
        ///   - path: the shared object, as an absolute path.
        ///   - configuration: its section.
        package init(path: String, configuration: JSON?) {
            self.path = path
            self.configuration = configuration
            file = path
        }
    }

    /// Which log lines, and how.
    package struct LogChoice: Sendable {
        package var level = Log.Level.info
        /// nil: text on a terminal, else JSON.
        package var format: Log.Format?
    }

    package var listen: [Address] = []
    /// Where health checks and metrics are answered, without a certificate; nil: nowhere.
    package var health: Address?
    /// Where plugins keep what is theirs; relative paths of the store's configuration begin here.
    package var stateDirectory = ""
    package var tls = TLSConfiguration(authority: "")
    package var store = PluginEntry(path: "", configuration: nil)
    package var plugins: [PluginEntry] = []
    /// Threads that serve connections; 0: one for each processor.
    package var reactors = 0
    package var limits = Limits()
    package var log = LogChoice()
    /// How long clients have, at a reload or the end, to finish and go elsewhere.
    package var drainMilliseconds: UInt32 = 10_000

    /// All addresses that the supervisor binds, that of the health listener last.
    package var addresses: [Address] { listen + (health.map { [$0] } ?? []) }
}
