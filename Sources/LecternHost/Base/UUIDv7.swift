// A request key: a UUIDv7, whose timestamp is its age.

/// The 16 bytes of a UUIDv7.
struct UUIDv7: Equatable, Sendable {
    let bytes: [UInt8]

    /// Reads the canonical text, "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", in either case.
    /// - Parameter text: the text.
    /// - Returns: nil for anything that is not a UUIDv7.
    init?(_ text: String) {
        guard let bytes = UUIDv7.bytes(text.utf8Span.span), bytes[6] >> 4 == 7, bytes[8] >> 6 == 2
        else { return nil }
        self.bytes = bytes
    }

    private static func bytes(_ letters: Span<UInt8>) -> [UInt8]? {
        guard letters.count == 36 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var place = 0
        while place < 36 {
            if place == 8 || place == 13 || place == 18 || place == 23 {
                guard letters[place] == UInt8(ascii: "-") else { return nil }
                place += 1
            }
            guard let high = digit(letters[place]), let low = digit(letters[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
            place += 2
        }
        return bytes
    }

    private static func digit(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): letter - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// When the key was made, milliseconds since 1970 UTC.
    var milliseconds: Int64 {
        bytes[0..<6].reduce(0) { $0 << 8 | Int64($1) }
    }

    /// Whether the key's time is further in the future than a clock may be ahead: it would be known for longer than
    /// any other, and swept later.
    /// - Parameters:
    ///   - nowMilliseconds: the call's time.
    ///   - millisecondsMax: how far ahead it may be.
    func isAhead(nowMilliseconds: Int64, millisecondsMax: Int) -> Bool {
        milliseconds - nowMilliseconds > Int64(millisecondsMax)
    }

    /// Whether the key is too old to be known any more.
    /// - Parameters:
    ///   - nowMilliseconds: the call's time.
    ///   - daysMax: how long keys are kept.
    func isExpired(nowMilliseconds: Int64, daysMax: Int) -> Bool {
        nowMilliseconds - milliseconds > Int64(daysMax) * 86_400_000
    }
}
