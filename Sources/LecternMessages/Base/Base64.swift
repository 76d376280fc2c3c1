// Base64 for constants of generated code, so that it needs no Foundation.

/// RFC 4648's base64 without padding.
enum Base64 {
    /// Decodes a constant that the generator wrote; stops at the first other character.
    static func decode(_ text: StaticString) -> [UInt8] {
        text.withUTF8Buffer { characters in
            [UInt8](unsafeUninitializedCapacity: characters.count * 3 / 4) { bytes, length in
                var bits: UInt32 = 0
                var count: UInt32 = 0
                for character in characters {
                    guard let digit = digit(character) else { break }
                    bits = bits << 6 | digit
                    count += 6
                    guard count >= 8 else { continue }
                    count -= 8
                    bytes[length] = UInt8(truncatingIfNeeded: bits >> count)
                    length += 1
                }
            }
        }
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
