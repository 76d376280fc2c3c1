// PINs are kept as scrypt hashes; OpenSSL computes them.

internal import COpenSSL

/// The cost of a hash; kept beside it, so that it can be raised later.
struct ScryptCost: Equatable {
    /// N, a power of two.
    var cost: Int64 = 32_768
    /// r
    var blockSize: Int64 = 8
    /// p
    var parallel: Int64 = 1
}

/// A PIN as it is kept.
struct PinHash: Equatable {
    var salt: [UInt8]
    var hash: [UInt8]
    var scrypt = ScryptCost()
}

/// OpenSSL did not compute a hash.
struct ScryptError: Error {}

/// Hashes of PINs.
enum Scrypt {
    static let saltBytes = 16
    private static let hashBytes = 32
    /// N·r·128 is 32 MiB at the cost above; OpenSSL needs a little more.
    private static let memoryBytesMax: UInt64 = 256 << 20

    /// Hashes a PIN. Takes about 60 ms.
    /// - Parameters:
    ///   - pin: the PIN.
    ///   - salt: `saltBytes` random bytes.
    ///   - scrypt: the cost.
    /// - Throws: `ScryptError` where the cost is not possible or memory is short.
    static func hash(_ pin: String, salt: [UInt8], _ scrypt: ScryptCost = ScryptCost()) throws(ScryptError) -> PinHash {
        guard scrypt.cost > 1, scrypt.blockSize > 0, scrypt.parallel > 0 else { throw ScryptError() }
        var isDone = false
        let hash = [UInt8](unsafeUninitializedCapacity: hashBytes) { buffer, filled in
            var pin = pin
            isDone = pin.withUTF8 { pin in
                pin.withMemoryRebound(to: CChar.self) { pin in
                    EVP_PBE_scrypt(
                        pin.baseAddress, pin.count, salt, salt.count, UInt64(scrypt.cost), UInt64(scrypt.blockSize),
                        UInt64(scrypt.parallel), memoryBytesMax, buffer.baseAddress, hashBytes) == 1
                }
            }
            filled = isDone ? hashBytes : 0
        }
        guard isDone else { throw ScryptError() }
        return PinHash(salt: salt, hash: hash, scrypt: scrypt)
    }

    /// Whether a PIN belongs to a hash; takes the same time whether it does or not.
    /// - Throws: `ScryptError` as `hash` does.
    static func matches(_ pin: String, _ kept: PinHash) throws(ScryptError) -> Bool {
        let hash = try hash(pin, salt: kept.salt, kept.scrypt).hash
        return hash.count == kept.hash.count && CRYPTO_memcmp(hash, kept.hash, hash.count) == 0
    }
}
