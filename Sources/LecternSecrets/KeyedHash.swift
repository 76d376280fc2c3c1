// Hashes of what must not be kept and must be found again: whoever has the database without the key can't try all numbers.

internal import COpenSSL

/// HMAC-SHA-256.
package enum KeyedHash {
    /// Bytes of a key at least.
    package static let keyBytesMin = 32
    /// Bytes of a key at most.
    package static let keyBytesMax = 4_096

    /// The hash of a text, 64 hexadecimal digits. The corresponding C function is `HMAC`.
    /// - Parameters:
    ///   - text: in the one form in which it is looked up.
    ///   - key: at least `keyBytesMin` random bytes.
    package static func hexadecimal(_ text: String, key: [UInt8]) -> String {
        let bytes = Array(text.utf8)
        var hash = [UInt8](repeating: 0, count: 32)
        var size: UInt32 = 0
        let made = HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &hash, &size)
        precondition(made != nil && size == 32, "HMAC-SHA-256 fails only when memory is gone")
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
