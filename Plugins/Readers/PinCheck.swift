// Whether a card and a PIN belong together, computed before the transaction and checked again inside it.

internal import LecternKit

/// What `prepare` found out about a card and a PIN.
struct PinCheck: Equatable {
    /// Whose card it is; 0: nobody's, or the reader has no PIN.
    var reader: Int64 = 0
    /// Which of the reader's PINs it was compared with.
    var version: Int64 = 0
    var isRight = false

    /// What an unknown card's PIN is compared with, so that it takes as long as a known one's.
    private static let nobody = PinHash(
        salt: [UInt8](repeating: 0x5A, count: Scrypt.saltBytes), hash: [UInt8](repeating: 0, count: 32))

    private static let byCard = SQL("""
        SELECT \(PinVerifier.columns("p"))
        FROM \(ReaderRow.table) r JOIN \(PinRow.table) p ON p.reader_id = r.reader_id WHERE r.card = $1
        """)

    /// Compares; takes about 60 ms, whether there is such a card or not.
    /// - Throws: `StoreError`, `ScryptError`.
    static func compute(_ call: Call, card: String, pin: String) throws -> PinCheck {
        guard let kept = try kept(call, card) else {
            _ = try Scrypt.matches(pin, nobody)
            return PinCheck()
        }
        let hash = PinHash(
            salt: kept.salt, hash: kept.hash,
            scrypt: ScryptCost(cost: kept.cost, blockSize: kept.blockSize, parallel: kept.parallel))
        return PinCheck(reader: kept.readerId, version: kept.version, isRight: try Scrypt.matches(pin, hash))
    }

    /// What `prepare` found out, or, where the PIN was changed since or nothing was prepared, the comparison made
    /// again.
    /// - Throws: `StoreError`, `ScryptError`.
    static func inTransaction(_ call: Call, prepared: [UInt8], card: String, pin: String) throws -> PinCheck {
        if let check = PinCheck(prepared) {
            let now = try kept(call, card)
            if check.reader == (now?.readerId ?? 0), check.version == (now?.version ?? 0) { return check }
        }
        return try compute(call, card: card, pin: pin)
    }

    private static func kept(_ call: Call, _ card: String) throws -> PinVerifier? {
        try call.first(byCard, .text(card), as: PinVerifier.self)
    }

    init() {}

    init(reader: Int64, version: Int64, isRight: Bool) {
        self.reader = reader
        self.version = version
        self.isRight = isRight
    }

    /// Reads what `bytes` wrote; nil for anything else.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 17 else { return nil }
        func number(_ range: Range<Int>) -> Int64 { bytes[range].reduce(0) { $0 << 8 | Int64($1) } }
        self.init(reader: number(1..<9), version: number(9..<17), isRight: bytes[0] == 1)
    }

    /// For the way from `prepare` to the handler.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [isRight ? 1 : 0]
        for number in [reader, version] {
            bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        return bytes
    }
}
