// The keys of TLS session tickets. All workers share them, so that a terminal resumes with whichever it meets.

internal import CLinux

/// Makes and rotates the keys. Old tickets are opened for a while, so the last keys are kept.
struct TicketKeyRing {
    /// The keys, the one to encrypt with first.
    private(set) var keys: [[UInt8]]
    /// When the next is due, in milliseconds of the monotonic clock.
    private(set) var rotateAt: Int64
    private static let keyBytes = 80
    private static let keysMax = 3
    private static let periodMilliseconds: Int64 = 12 * 3_600_000

    init() {
        keys = [TicketKeyRing.fresh()]
        rotateAt = TicketKeyRing.next
    }

    /// Puts a fresh key first and forgets the oldest.
    mutating func rotate() {
        keys = Array(([TicketKeyRing.fresh()] + keys).prefix(TicketKeyRing.keysMax))
        rotateAt = TicketKeyRing.next
    }

    private static var next: Int64 { clinux_monotonic() / 1_000_000 + periodMilliseconds }

    private static func fresh() -> [UInt8] {
        var key = [UInt8](repeating: 0, count: keyBytes)
        let result = clinux_random(&key, UInt64(key.count))
        precondition(result == 0, "the system gives no random bytes")
        return key
    }
}
