// The messages between supervisor and worker on the control socket: one short text each.

/// A message of the control socket. After an upgrade a supervisor may be older than its workers, so a message's text never changes;
/// a message that the other end does not know is dropped there.
package enum ControlMessage: Equatable, Sendable {
    /// From the worker: it serves.
    case ready
    /// From the worker: it can't start, and why.
    case failed(String)
    /// From the worker: a function of a plugin does not return, so the worker must be replaced; which function.
    case hung(String)
    /// From the worker: an entry of the quarantine is lifted, by an administrator or since the plugin comes from another file; 0: all.
    case lift(UInt32)
    /// From the supervisor: the quarantine has changed; the worker reads it from the activity memory.
    case setAside
    /// From the supervisor: this inline method held a reactor until its worker was replaced; it runs on threads from now on.
    case slowInline(String)
    /// Both ways: changes were committed; the other workers read the feed.
    case changed
    /// From the supervisor: another worker serves, and answers health checks.
    case replaced
    /// From the supervisor: accept no new connection, finish within this time, end.
    case drain(graceMilliseconds: UInt32)
    /// From the worker: it enters a plugin's code at this place, which the supervisor names if the worker dies there.
    case entering(String)
    /// From the worker: it has read a new list of revoked certificates, whose content is under this descriptor of the worker.
    case revoked(descriptor: Int32)
    /// From the supervisor: a reload was refused at this time, milliseconds since 1970 UTC, and why.
    case reloadRefused(atMilliseconds: Int64, String)
    /// From the supervisor: the keys of TLS session tickets; the first encrypts.
    case tickets([[UInt8]])

    /// The largest message, in bytes.
    package static let bytesMax = 4096

    /// The message as it is sent.
    package var bytes: [UInt8] {
        switch self {
        case .ready: Array("ready".utf8)
        case .failed(let message): Array(("failed " + message).utf8.prefix(ControlMessage.bytesMax))
        case .hung(let message): Array(("stuck " + message).utf8.prefix(ControlMessage.bytesMax))
        case .lift(let id): Array("lift \(id)".utf8)
        case .setAside: Array("aside".utf8)
        case .slowInline(let method): Array(("slow " + method).utf8.prefix(ControlMessage.bytesMax))
        case .changed: Array("changed".utf8)
        case .replaced: Array("replaced".utf8)
        case .drain(let grace): Array("drain \(grace)".utf8)
        case .entering(let place): Array(("entering " + place).utf8.prefix(ControlMessage.bytesMax))
        case .revoked(let descriptor): Array("revoked \(descriptor)".utf8)
        case .reloadRefused(let time, let message): Array("refused \(time) \(message)".utf8.prefix(ControlMessage.bytesMax))
        case .tickets(let keys): Array(("tickets " + keys.map(ControlMessage.hexadecimal).joined(separator: ",")).utf8)
        }
    }

    /// Reads a message.
    /// - Parameter bytes: what came.
    /// - Returns: nil for anything that is no message.
    package init?(_ bytes: [UInt8]) {
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        switch (fields.first, fields.count) {
        case ("ready", 1): self = .ready
        case ("failed", 2...): self = .failed(fields.dropFirst().joined(separator: " "))
        case ("stuck", 2...): self = .hung(fields.dropFirst().joined(separator: " "))
        case ("lift", 2):
            guard let id = UInt32(fields[1]) else { return nil }
            self = .lift(id)
        case ("aside", 1): self = .setAside
        case ("slow", 2): self = .slowInline(String(fields[1]))
        case ("changed", 1): self = .changed
        case ("replaced", 1): self = .replaced
        case ("drain", 2):
            guard let grace = UInt32(fields[1]) else { return nil }
            self = .drain(graceMilliseconds: grace)
        case ("entering", 2...): self = .entering(fields.dropFirst().joined(separator: " "))
        case ("revoked", 2):
            guard let descriptor = Int32(fields[1]) else { return nil }
            self = .revoked(descriptor: descriptor)
        case ("refused", 3...):
            guard let time = Int64(fields[1]) else { return nil }
            self = .reloadRefused(atMilliseconds: time, fields.dropFirst(2).joined(separator: " "))
        case ("tickets", 2):
            let keys = fields[1].split(separator: ",").map(ControlMessage.bytes)
            guard !keys.isEmpty, !keys.contains(nil) else { return nil }
            self = .tickets(keys.compactMap { $0 })
        default: return nil
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func bytes(_ hexadecimal: Substring) -> [UInt8]? {
        let digits = Array(hexadecimal.utf8).map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
