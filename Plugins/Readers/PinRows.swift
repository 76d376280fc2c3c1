// Writes PINs.

internal import LecternKit

/// PINs on their way into the table.
enum PinRows {
    private static let putPin = PinRow.insert(
        onConflict: .readerId, update: .salt, .hash, .cost, .blockSize, .parallel, .changedAtMs, raise: .version)

    /// Hashes a PIN with a new salt, for the way from `prepare` to the handler: salt, then hash.
    /// - Throws: `StoreError`, `ScryptError`.
    static func hash(_ pin: String, _ call: Call) throws -> [UInt8] {
        let salt = try call.randomBytes(Scrypt.saltBytes)
        return salt + (try Scrypt.hash(pin, salt: salt).hash)
    }

    /// Gives a reader a PIN, under the next version.
    /// - Parameter prepared: what `hash` gave for it; empty: it is computed now.
    /// - Throws: `StoreError`, `ScryptError`.
    static func put(_ pin: String, of reader: Int64, prepared: [UInt8], _ call: Call) throws {
        let bytes = prepared.count > Scrypt.saltBytes ? prepared : try hash(pin, call)
        let cost = ScryptCost()
        try call.insert(
            PinRow(
                readerId: reader, version: 1, salt: Array(bytes.prefix(Scrypt.saltBytes)),
                hash: Array(bytes.dropFirst(Scrypt.saltBytes)), cost: cost.cost, blockSize: cost.blockSize,
                parallel: cost.parallel, changedAtMs: call.nowMilliseconds),
            putPin)
    }
}
