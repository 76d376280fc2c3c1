// Tells whether a record's content was seen before.

internal import COpenSSL

/// SHA-256 over what a record was made from.
enum ContentHash {
    /// Rises when records should be written anew although their source did not change.
    private static let meaningVersion: UInt8 = 2

    /// 32 bytes. The corresponding C function is `EVP_Digest`.
    /// - Parameter raw: the bytes of a raw record.
    static func of(_ raw: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let done = EVP_Digest([Self.meaningVersion] + raw, raw.count + 1, &digest, &length, EVP_sha256(), nil)
        precondition(done == 1 && length == 32, "SHA-256 is not available")
        return digest
    }

    /// The first half of a hash as text.
    static func text(_ hash: [UInt8]) -> String { hash.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
}
