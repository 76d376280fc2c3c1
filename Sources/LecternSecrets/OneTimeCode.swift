// Time-based one-time codes, RFC 6238 over RFC 4226, as the usual applications on telephones make them.

internal import COpenSSL

/// The codes of one secret: HMAC-SHA-1, 6 digits, a new one every 30 seconds.
package struct OneTimeCode: Sendable {
    /// Bytes of a new secret, as long as the hash (RFC 4226, section 4).
    package static let secretBytes = 20
    private static let digits = 6
    private static let stepSeconds: Int64 = 30
    /// Steps before and behind the present one whose codes are taken: clocks differ, and people type slowly.
    private static let windowSteps: Int64 = 1

    private let secret: [UInt8]

    /// Makes the codes of a secret.
    package init(secret: [UInt8]) { self.secret = secret }

    /// The step in which a moment lies.
    /// - Parameter milliseconds: since 1970 UTC.
    package static func step(atMilliseconds milliseconds: Int64) -> Int64 { milliseconds / 1_000 / stepSeconds }

    /// The step whose code was given; nil: it is none that may be used now. Compares with all codes of the window, so that it takes
    /// the same time for each.
    /// - Parameters:
    ///   - code: as it was typed; blanks in it don't matter.
    ///   - milliseconds: now, since 1970 UTC.
    ///   - lastStep: the step of the last code that was used: no code of it or before it is taken again.
    package func step(of code: String, atMilliseconds milliseconds: Int64, after lastStep: Int64) -> Int64? {
        let typed = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
        guard typed.count == Self.digits else { return nil }
        let now = Self.step(atMilliseconds: milliseconds)
        var found: Int64?
        for step in (now - Self.windowSteps)...(now + Self.windowSteps) {
            let isSame = CRYPTO_memcmp(Array(self.code(step: step).utf8), typed, Self.digits) == 0
            if isSame && step > lastStep { found = found ?? step }
        }
        return found
    }

    /// The code of a step.
    package func code(step: Int64) -> String { code(step: step, digits: Self.digits) }

    /// The code of a step with another number of digits, of which the vectors of the RFC have 8.
    package func code(step: Int64, digits: Int) -> String {
        let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
        var hash = [UInt8](repeating: 0, count: 20)
        var size: UInt32 = 0
        let made = HMAC(EVP_sha1(), secret, Int32(secret.count), counter, counter.count, &hash, &size)
        precondition(made != nil && size == 20, "HMAC-SHA-1 fails only when memory is gone")
        let offset = Int(hash[19] & 0xF)
        let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(Int(number) % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// What a telephone's application takes to make the codes: shown once, best as a QR code.
    /// - Parameters:
    ///   - issuer: whose codes they are, for the application's list.
    ///   - account: the login name.
    package func uri(issuer: String, account: String) -> String {
        let issuer = Self.escaped(issuer)
        return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(Self.base32(secret))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepSeconds)"
    }

    /// RFC 4648 without padding, as those applications want it.
    static func base32(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var text = ""
        var bits = 0, held = 0
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[held >> bits & 31])
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.append(alphabet[held << (5 - bits) & 31]) }
        return text
    }

    /// A text as a part of a URI, RFC 3986.
    private static func escaped(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
            }
        }
    }
}
