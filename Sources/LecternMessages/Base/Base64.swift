// Base64 for constants of generated code, so that it needs no Foundation.

/// RFC 4648's base64 without padding.
enum Base64 {
    /// Decodes a constant that the generator wrote; stops at the first group that has another character. Four characters at a time: a
    /// daemon decodes more than a million at its start.
    static func decode(_ text: StaticString) -> [UInt8] {
        text.withUTF8Buffer { characters in
            [UInt8](unsafeUninitializedCapacity: characters.count * 3 / 4) { bytes, length in
                digits.withUnsafeBufferPointer { digits in
                    func group(_ start: Int, _ count: Int) -> UInt32? {
                        var bits: UInt32 = 0
                        var all: UInt8 = 0
                        for index in start..<start + count {
                            let digit = digits[Int(characters[index])]
                            all |= digit
                            bits = bits << 6 | UInt32(digit)
                        }
                        return all < 64 ? bits : nil
                    }
                    let whole = characters.count / 4
                    for number in 0..<whole {
                        guard let bits = group(number * 4, 4) else { return }
                        bytes[length] = UInt8(truncatingIfNeeded: bits >> 16)
                        bytes[length + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                        bytes[length + 2] = UInt8(truncatingIfNeeded: bits)
                        length += 3
                    }
                    let left = characters.count % 4
                    guard left > 1, let bits = group(whole * 4, left) else { return }
                    let unused = UInt32(left * 6 % 8)
                    for byte in (0..<left - 1).reversed() {
                        bytes[length] = UInt8(truncatingIfNeeded: bits >> (unused + UInt32(byte) * 8))
                        length += 1
                    }
                }
            }
        }
    }

    /// The value of each character; 0xff: it is none of them.
    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 0xff, count: 256)
        for (value, character) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            digits[Int(character)] = UInt8(value)
        }
        return digits
    }()
}
