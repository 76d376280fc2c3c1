// Whether a card and a PIN belong together, computed before the transaction and checked again inside it.

internal import LecternKit
internal import LecternSecrets
internal import ReadersRules

/// Compares PINs with those that readers have.
enum PinCheck {
    private static let byCard = SQL("""
        SELECT \(PinVerifier.columns("p"))
        FROM \(ReaderRow.table) r JOIN \(PinRow.table) p ON p.reader_id = r.reader_id WHERE r.card = $1
        """)
    private static let byReader = SQL("SELECT \(PinVerifier.columns()) FROM \(PinRow.table) WHERE reader_id = $1")

    /// Compares; takes about 60 ms at the usual cost, whether there is such a card or not.
    /// - Throws: `StoreError`, `ScryptError`.
    static func compute(_ call: Call, card: String, pin: String, _ limits: ReadersLimits) throws -> SecretCheck {
        try SecretCheck.compute(pin, try kept(call, card, limits.identityKey), limits.pinHashCost)
    }

    /// What `prepare` found out, or, where the PIN was changed since or nothing was prepared, the comparison made
    /// again.
    /// - Throws: `StoreError`, `ScryptError`.
    static func inTransaction(_ call: Call, card: String, pin: String, prepared: [UInt8], _ limits: ReadersLimits) throws -> SecretCheck {
        let now = try kept(call, card, limits.identityKey)
        if let check = SecretCheck(prepared), check.isCurrent(now) { return check }
        return try SecretCheck.compute(pin, now, limits.pinHashCost)
    }

    /// The PIN of whoever a card, or what was shown in its place, identifies.
    private static func kept(_ call: Call, _ card: String, _ key: IdentityKey) throws -> (person: Int64, version: Int64, hash: SecretHash)? {
        var found = try call.first(byCard, .text(card), as: PinVerifier.self)
        if found == nil, let shown = try IdentifierRows(call, key).shown(card), shown.life == .active {
            found = try call.first(byReader, .integer(shown.readerId), as: PinVerifier.self)
        }
        guard let pin = found else { return nil }
        let cost = ScryptCost(cost: pin.cost, blockSize: pin.blockSize, parallel: pin.parallel)
        return (pin.readerId, pin.version, SecretHash(salt: pin.salt, hash: pin.hash, cost: cost))
    }
}
