// Hashes, by OpenSSL.

internal import COpenSSL

/// SHA-256 and HMAC-SHA-256.
package enum SHA256 {
    /// The hash of a text's UTF-8.
    package static func hash(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { hash($0) }
    }

    /// The hash of bytes; `EVP_Digest`.
    static func hash(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { hash($0) } }

    /// Found once: looking an algorithm up by its name is most of what the hash of a short text costs.
    private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        var size: UInt32 = 0
        let done = EVP_Digest(bytes.baseAddress, bytes.count, &result, &size, algorithm, nil)
        precondition(done == 1 && size == 32, "SHA-256 fails only when memory is gone")
        return result
    }

    /// The keyed hash of a text, a byte and further bytes, HMAC as in RFC 2104.
    /// - Parameters:
    ///   - text: what to hash, its UTF-8.
    ///   - separator: stands between.
    ///   - bytes: what to hash.
    ///   - key: at most 64 bytes.
    static func keyedHash(of text: String, _ separator: UInt8, _ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        precondition(key.count <= blockBytes, "the key of a database has 32 bytes")
        var inner = padded(key, with: 0x36, room: text.utf8.count + 1 + bytes.count)
        inner.append(contentsOf: text.utf8)
        inner.append(separator)
        inner.append(contentsOf: bytes)
        var outer = padded(key, with: 0x5C, room: 32)
        outer.append(contentsOf: hash(inner))
        return hash(outer)
    }

    private static let blockBytes = 64

    /// The key on one block, with room behind it.
    private static func padded(_ key: [UInt8], with pad: UInt8, room: Int) -> [UInt8] {
        var block: [UInt8] = []
        block.reserveCapacity(blockBytes + room)
        for byte in key { block.append(byte ^ pad) }
        for _ in key.count..<blockBytes { block.append(pad) }
        return block
    }
}
