// Request keys: UUIDs of version 7, whose first 48 bits are the time.

internal import CLinux

/// Makes request keys.
package enum RequestKey {
    /// A new key from the system's randomness.
    /// - Parameter milliseconds: since 1970 UTC; by the system's clock unless given.
    /// - Returns: "018f…-7…", 36 characters.
    package static func make(milliseconds: Int64 = clinux_realtime() / 1_000_000) -> String {
        var random = [UInt8](repeating: 0, count: 10)
        precondition(clinux_random(&random, 10) == 0, "the system gives no randomness")
        return text(milliseconds: milliseconds, random: random)
    }

    /// A key from given parts.
    /// - Parameters:
    ///   - milliseconds: since 1970 UTC.
    ///   - random: ten bytes, of which six bits are replaced by version and variant.
    /// - Returns: the key as text.
    package static func text(milliseconds: Int64, random: [UInt8]) -> String {
        precondition(random.count == 10, "a request key takes ten random bytes")
        var bytes: [UInt8] = []
        for shift in stride(from: 40, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: milliseconds >> shift)) }
        bytes += random
        bytes[6] = bytes[6] & 0x0f | 0x70
        bytes[8] = bytes[8] & 0x3f | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The key of one call of a run whose calls are numbered: the run's own UUIDv7 with the number added to its 62 random bits at
    /// the end (RFC 9562, section 6.2, method 2). So a run that is done again makes the same keys.
    /// - Parameters:
    ///   - run: a UUIDv7.
    ///   - number: of the call within the run, from 1.
    /// - Returns: the key; nil where `run` is no UUIDv7.
    package static func derived(run: String, number: Int) -> String? {
        let parts = run.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12], let milliseconds = Int64(parts[0] + parts[1], radix: 16), parts[2].hasPrefix("7"),
            let high = UInt64(parts[2], radix: 16), let low = UInt64(parts[3] + parts[4], radix: 16), low >> 62 == 2
        else { return nil }
        let sum = (low & (UInt64.max >> 2)) &+ UInt64(number)
        var random: [UInt8] = [UInt8(truncatingIfNeeded: high >> 8), UInt8(truncatingIfNeeded: high)]
        for shift in stride(from: 56, through: 0, by: -8) { random.append(UInt8(truncatingIfNeeded: sum >> shift)) }
        return text(milliseconds: milliseconds, random: random)
    }
}
