// Writes PINs.

internal import LecternKit

/// PINs on their way into the table.
enum PinRows {
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
        try call.execute(
            """
            INSERT INTO readers_pin (reader_id, version, salt, hash, cost, block_size, parallel, changed_at_ms)
            VALUES ($1, 1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (reader_id) DO UPDATE SET version = readers_pin.version + 1, salt = excluded.salt,
                hash = excluded.hash, cost = excluded.cost, block_size = excluded.block_size,
                parallel = excluded.parallel, changed_at_ms = excluded.changed_at_ms
            """, .integer(reader), .blob(Array(bytes.prefix(Scrypt.saltBytes))),
            .blob(Array(bytes.dropFirst(Scrypt.saltBytes))), .integer(cost.cost), .integer(cost.blockSize),
            .integer(cost.parallel), .integer(call.nowMilliseconds))
    }
}
