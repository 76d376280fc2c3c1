// What supervisor and worker tell each other over the control socket: one short text a message.

/// A message of the control socket. Both ends are the same program, so there is no version in it.
package enum ControlMessage: Equatable, Sendable {
    /// Worker: it serves.
    case ready
    /// Worker: it can't start, and why.
    case failed(String)
    /// Worker: a function of a plugin does not return, and only another worker helps; which function.
    case hung(String)
    /// Worker: an administrator lifts an entry of the quarantine, or the plugin comes from another file; 0: all.
    case lift(UInt32)
    /// Supervisor: what is set aside is to be read anew from the activity memory.
    case setAside
    /// Supervisor: an inline method that held a reactor until its worker was replaced; it runs on threads from now on.
    case slowInline(String)
    /// Both ways: something was committed; watchers elsewhere should look.
    case changed
    /// Supervisor: another worker serves, and answers health checks.
    case replaced
    /// Supervisor: accept nothing new, finish within so many milliseconds, end.
    case drain(graceMilliseconds: UInt32)
    /// Worker: it enters a plugin: which, and where. Should it die there, the supervisor says so.
    case entering(String)
    /// Worker: it has read a new list of revoked certificates, and keeps its content under this descriptor of its own.
    case revoked(descriptor: Int32)
    /// Supervisor: a reload was refused at this time, milliseconds since 1970 UTC, and why.
    case reloadRefused(atMilliseconds: Int64, String)
    /// Supervisor: the keys of session tickets, the one to encrypt with first.
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
