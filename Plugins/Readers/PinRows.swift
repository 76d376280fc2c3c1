// Writes PINs.

internal import LecternKit
internal import LecternSecrets

/// PINs on their way into the table.
enum PinRows {
    private static let putPin = PinRow.insert(
        onConflict: .readerId, update: .salt, .hash, .cost, .blockSize, .parallel, .changedAtMs, raise: .version)

    /// Hashes a PIN with a new salt, for the way from `prepare` to the handler.
    /// - Throws: `StoreError`, `ScryptError`.
    static func hash(_ pin: String, _ call: Call) throws -> [UInt8] {
        try Scrypt.hash(pin, salt: try call.randomBytes(Scrypt.saltBytes)).bytes
    }

    /// Gives a reader a PIN, under the next version.
    /// - Parameter prepared: what `hash` gave for it; empty: it is computed now.
    /// - Throws: `StoreError`, `ScryptError`.
    static func put(_ pin: String, of reader: Int64, prepared: [UInt8], _ call: Call) throws {
        let kept = try SecretHash(prepared[...]) ?? Scrypt.hash(pin, salt: try call.randomBytes(Scrypt.saltBytes))
        try call.insert(
            PinRow(
                readerId: reader, version: 1, salt: kept.salt, hash: kept.hash, cost: kept.cost.cost,
                blockSize: kept.cost.blockSize, parallel: kept.cost.parallel, changedAtMs: call.nowMilliseconds),
            putPin)
    }
}
