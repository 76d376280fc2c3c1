// Base64 for constants of generated code, so that it needs no Foundation.

/// RFC 4648's base64 without padding.
enum Base64 {
    /// Decodes a constant that the generator wrote; stops at the first other character.
    static func decode(_ text: StaticString) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8CodeUnitCount * 3 / 4)
        var bits: UInt32 = 0
        var count: UInt32 = 0
        text.withUTF8Buffer { buffer in
            for character in buffer {
                guard let digit = digit(character) else { break }
                bits = bits << 6 | digit
                count += 6
                if count >= 8 {
                    count -= 8
                    bytes.append(UInt8(truncatingIfNeeded: bits >> count))
                }
            }
        }
        return bytes
    }

    private static func digit(_ character: UInt8) -> UInt32? {
        switch character {
        case 0x41...0x5a: UInt32(character - 0x41)
        case 0x61...0x7a: UInt32(character - 0x61 + 26)
        case 0x30...0x39: UInt32(character - 0x30 + 52)
        case 0x2b: 62
        case 0x2f: 63
        default: nil
        }
    }
}
