// How values of identifiers are kept: as they are, or as a hash under the library's key.

internal import Foundation
internal import LecternKit
internal import LecternSecrets
internal import ReadersMessages
internal import ReadersRules

/// The key of the hashes of identity documents.
struct IdentityKey: Sendable {
    /// Empty: there is none, and no identity document is kept.
    private let bytes: [UInt8]

    /// No key.
    init() { self.init(bytes: []) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a key.
    /// - Parameter path: of a file with `KeyedHash.keyBytesMin` random bytes or more; "": there is no key.
    /// - Throws: `ConfigurationError` where the file can't be read, or is too short or too long.
    init(path: String) throws(ConfigurationError) {
        guard !path.isEmpty else {
            self.init()
            return
        }
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: KeyedHash.keyBytesMax + 1) else {
            throw ConfigurationError("identity_key_file: \(path) can't be read")
        }
        guard (KeyedHash.keyBytesMin...KeyedHash.keyBytesMax).contains(data.count) else {
            throw ConfigurationError(
                "identity_key_file: \(path) has \(data.count) bytes; it needs \(KeyedHash.keyBytesMin) to \(KeyedHash.keyBytesMax)")
        }
        self.init(bytes: Array(data))
    }

    /// Whether identity documents can be kept.
    var isThere: Bool { !bytes.isEmpty }

    /// Whether a kind is kept as a hash alone.
    static func hides(_ kind: Readers.IdentifierKind) -> Bool { kind == .identity || kind == .socialCard }

    /// What is kept of the number of a document; nil: there is no key, or it is no such number.
    func hash(_ number: String) -> String? {
        guard isThere, let number = IdentityNumber.normalized(number) else { return nil }
        return KeyedHash.hexadecimal(number, key: bytes)
    }
}
