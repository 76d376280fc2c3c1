// PINs and passwords are kept as scrypt hashes; OpenSSL computes them.

internal import COpenSSL

/// The cost of a hash; kept beside it, so that it can be raised later.
package struct ScryptCost: Equatable, Sendable {
    /// N, a power of two.
    package var cost: Int64
    /// r
    package var blockSize: Int64
    /// p
    package var parallel: Int64

    /// Makes a cost; that of new hashes unless others are given.
    package init(cost: Int64 = 32_768, blockSize: Int64 = 8, parallel: Int64 = 1) {
        self.cost = cost
        self.blockSize = blockSize
        self.parallel = parallel
    }

    /// What a configuration may choose for new hashes: from 2 ms and 1 MiB of memory to 250 ms and 128 MiB.
    package static let choice: ClosedRange<UInt32> = 1_024...131_072

    /// Makes a cost of what a configuration says; nil where that is no power of two within `choice`.
    /// - Parameter configured: N; 0: the cost of new hashes unless others are given.
    package init?(configured: UInt32) {
        guard configured == 0 || Self.choice.contains(configured) && configured.nonzeroBitCount == 1 else { return nil }
        self = configured == 0 ? ScryptCost() : ScryptCost(cost: Int64(configured))
    }
}

/// A PIN or password as it is kept.
package struct SecretHash: Equatable, Sendable {
    package var salt: [UInt8]
    package var hash: [UInt8]
    package var cost: ScryptCost

    /// Makes a hash of what a table holds.
    package init(salt: [UInt8], hash: [UInt8], cost: ScryptCost = ScryptCost()) {
        self.salt = salt
        self.hash = hash
        self.cost = cost
    }

    /// A hash that no secret has: the secret of somebody who is not known is compared with it, so that it takes as long as one
    /// of somebody who is.
    /// - Parameter cost: that of new hashes.
    package static func nobody(_ cost: ScryptCost) -> SecretHash {
        SecretHash(salt: [UInt8](repeating: 0x5A, count: Scrypt.saltBytes), hash: [UInt8](repeating: 0, count: Scrypt.hashBytes), cost: cost)
    }

    /// Reads what `bytes` wrote; nil for anything else.
    /// - Parameter cost: that of new hashes.
    package init?(_ bytes: ArraySlice<UInt8>, _ cost: ScryptCost) {
        guard bytes.count == Scrypt.saltBytes + Scrypt.hashBytes else { return nil }
        self.init(salt: Array(bytes.prefix(Scrypt.saltBytes)), hash: Array(bytes.dropFirst(Scrypt.saltBytes)), cost: cost)
    }

    /// Salt and hash, for the way from `prepare` to the handler.
    package var bytes: [UInt8] { salt + hash }
}

/// OpenSSL did not compute a hash.
package struct ScryptError: Error {}

/// Hashes of PINs and passwords.
package enum Scrypt {
    package static let saltBytes = 16
    package static let hashBytes = 32
    /// N·r·128 is 32 MiB at the cost above; OpenSSL needs a little more.
    private static let memoryBytesMax: UInt64 = 256 << 20

    /// Hashes a secret. Takes about 60 ms at the usual cost.
    /// - Parameters:
    ///   - secret: the PIN or password.
    ///   - salt: `saltBytes` random bytes.
    ///   - scrypt: the cost.
    /// - Throws: `ScryptError` where the cost is not possible or memory is short.
    package static func hash(_ secret: String, salt: [UInt8], _ scrypt: ScryptCost) throws(ScryptError) -> SecretHash {
        guard scrypt.cost > 1, scrypt.blockSize > 0, scrypt.parallel > 0 else { throw ScryptError() }
        var isDone = false
        let hash = [UInt8](unsafeUninitializedCapacity: hashBytes) { buffer, filled in
            var secret = secret
            isDone = secret.withUTF8 { secret in
                secret.withMemoryRebound(to: CChar.self) { secret in
                    EVP_PBE_scrypt(
                        secret.baseAddress, secret.count, salt, salt.count, UInt64(scrypt.cost), UInt64(scrypt.blockSize),
                        UInt64(scrypt.parallel), memoryBytesMax, buffer.baseAddress, hashBytes) == 1
                }
            }
            filled = isDone ? hashBytes : 0
        }
        guard isDone else { throw ScryptError() }
        return SecretHash(salt: salt, hash: hash, cost: scrypt)
    }

    /// Whether a secret belongs to a hash; takes the same time whether it does or not.
    /// - Throws: `ScryptError` as `hash` does.
    package static func matches(_ secret: String, _ kept: SecretHash) throws(ScryptError) -> Bool {
        let hash = try hash(secret, salt: kept.salt, kept.cost).hash
        return hash.count == kept.hash.count && CRYPTO_memcmp(hash, kept.hash, hash.count) == 0
    }
}
