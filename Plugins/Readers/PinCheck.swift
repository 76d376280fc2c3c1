// Whether a card and a PIN belong together, computed before the transaction and checked again inside it.

internal import LecternKit
internal import LecternSecrets

/// Compares PINs with those that readers have.
enum PinCheck {
    private static let byCard = SQL("""
        SELECT \(PinVerifier.columns("p"))
        FROM \(ReaderRow.table) r JOIN \(PinRow.table) p ON p.reader_id = r.reader_id WHERE r.card = $1
        """)

    /// Compares; takes about 60 ms, whether there is such a card or not.
    /// - Throws: `StoreError`, `ScryptError`.
    static func compute(_ call: Call, card: String, pin: String) throws -> SecretCheck {
        try SecretCheck.compute(pin, try kept(call, card))
    }

    /// What `prepare` found out, or, where the PIN was changed since or nothing was prepared, the comparison made
    /// again.
    /// - Throws: `StoreError`, `ScryptError`.
    static func inTransaction(_ call: Call, card: String, pin: String) throws -> SecretCheck {
        let now = try kept(call, card)
        if let check = SecretCheck(call.prepared), check.isCurrent(now) { return check }
        return try SecretCheck.compute(pin, now)
    }

    private static func kept(_ call: Call, _ card: String) throws -> (person: Int64, version: Int64, hash: SecretHash)? {
        guard let pin = try call.first(byCard, .text(card), as: PinVerifier.self) else { return nil }
        let cost = ScryptCost(cost: pin.cost, blockSize: pin.blockSize, parallel: pin.parallel)
        return (pin.readerId, pin.version, SecretHash(salt: pin.salt, hash: pin.hash, cost: cost))
    }
}
