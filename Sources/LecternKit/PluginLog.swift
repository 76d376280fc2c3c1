// A plugin's way into the daemon's log.

internal import CLecternPlugin
public import LecternWire

/// How much a line matters.
public enum LogLevel: Int32, Sendable {
    /// Of use while looking for a fault.
    case debug = 0
    /// What happened.
    case info = 1
    /// What an administrator should look at.
    case warning = 2
    /// What went wrong here.
    case error = 3
}

/// The daemon's log, under the plugin's name. Any thread, for the life of the process.
///
/// `@unchecked`: the host's table is constant and its `log` may be called from any thread.
public struct PluginLog: @unchecked Sendable {
    private let host: UnsafePointer<lectern_host>

    init(_ host: UnsafePointer<lectern_host>) {
        self.host = host
    }

    /// Writes one line.
    /// - Parameters:
    ///   - level: how much it matters.
    ///   - message: what happened.
    ///   - labels: what belongs to it.
    public func write(_ level: LogLevel, _ message: String, _ labels: [Label] = []) {
        guard let log = host.pointee.log else { return }
        let texts = [message] + labels.flatMap { [$0.name, $0.value] }
        lectern_bytes.lend(texts: texts) { texts in
            let records = labels.indices.map { lectern_label(name: texts[1 + 2 * $0], value: texts[2 + 2 * $0]) }
            records.withUnsafeBufferPointer { records in
                log(host.pointee.host, level.rawValue, texts[0], records.baseAddress, UInt64(records.count))
            }
        }
    }

    /// Writes a line at level debug.
    public func debug(_ message: String, _ labels: Label...) { write(.debug, message, labels) }
    /// Writes a line at level info.
    public func info(_ message: String, _ labels: Label...) { write(.info, message, labels) }
    /// Writes a line at level warning.
    public func warning(_ message: String, _ labels: Label...) { write(.warning, message, labels) }
    /// Writes a line at level error.
    public func error(_ message: String, _ labels: Label...) { write(.error, message, labels) }
}
