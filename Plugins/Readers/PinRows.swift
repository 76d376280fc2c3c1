// Writes PINs.

internal import LecternKit
internal import LecternSecrets

/// PINs on their way into the table. Valid inside one handler.
struct PinRows {
    private static let putPin = PinRow.insert(
        onConflict: .readerId, update: .salt, .hash, .cost, .blockSize, .parallel, .changedAtMs, raise: .version)

    let call: Call
    /// That of new PINs.
    let cost: ScryptCost

    /// Hashes a PIN with a new salt, for the way from `prepare` to the handler.
    /// - Throws: `StoreError`, `ScryptError`.
    func hash(_ pin: String) throws -> [UInt8] {
        try Scrypt.hash(pin, salt: try call.randomBytes(Scrypt.saltBytes), cost).bytes
    }

    /// Gives a reader a PIN, under the next version.
    /// - Parameter prepared: what `hash` gave for it; empty: it is computed now.
    /// - Throws: `StoreError`, `ScryptError`.
    func put(_ pin: String, of reader: Int64, prepared: [UInt8]) throws {
        let kept = try SecretHash(prepared[...], cost) ?? Scrypt.hash(pin, salt: try call.randomBytes(Scrypt.saltBytes), cost)
        try call.insert(
            PinRow(
                readerId: reader, version: 1, salt: kept.salt, hash: kept.hash, cost: kept.cost.cost,
                blockSize: kept.cost.blockSize, parallel: kept.cost.parallel, changedAtMs: call.nowMilliseconds),
            Self.putPin)
    }
}
