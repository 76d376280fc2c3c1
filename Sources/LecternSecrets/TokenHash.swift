// Hashes of tokens and codes that are random: the database holds the hash alone.

internal import COpenSSL

/// SHA-256 of a random text. Without a key, and not slow: a text of 50 random bits that works for minutes can't be found by trying.
package enum TokenHash {
    /// The hash of a text's bytes, 32 bytes. The corresponding C function is `EVP_Digest`.
    package static func sha256(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var hash = [UInt8](repeating: 0, count: 32)
        var size: UInt32 = 0
        let code = EVP_Digest(bytes, bytes.count, &hash, &size, EVP_sha256(), nil)
        precondition(code == 1 && size == 32, "SHA-256 fails only when memory is gone")
        return hash
    }

    /// The same as 64 hexadecimal digits.
    package static func hexadecimal(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: sha256(text).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
