// A number that texts have everywhere and always, unlike Swift's own hash.

/// FNV-1a in 64 bits: it tells texts apart, it keeps no secret.
package enum Fingerprint {
    /// - Parameters:
    ///   - texts: each ends for itself: "ab", "c" is not "a", "bc".
    ///   - bytes: what follows them.
    static func of(_ texts: [String], _ bytes: [UInt8] = []) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in texts.flatMap({ Array($0.utf8) + [0] }) + bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }

    /// The number of one text, as a column keeps it.
    package static func number(_ text: String) -> Int64 { Int64(bitPattern: of([text])) }
}
