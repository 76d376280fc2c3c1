// Whether a secret is somebody's, on its way from `prepare` to the handler.

/// What `prepare` found out about a name and a PIN or password.
package struct SecretCheck: Equatable, Sendable {
    /// Whose secret it was compared with; 0: nobody's.
    package var person: Int64
    /// Which of the person's secrets that was; a change makes a new version.
    package var version: Int64
    package var isRight: Bool

    /// How many bytes `bytes` has.
    package static let bytesCount = 17

    /// Makes a finding; nobody's, unless one is named.
    package init(person: Int64 = 0, version: Int64 = 0, isRight: Bool = false) {
        self.person = person
        self.version = version
        self.isRight = isRight
    }

    /// Compares; takes about 60 ms at the usual cost, whether there is such a person or not.
    /// - Parameters:
    ///   - secret: the PIN or password as it was given.
    ///   - kept: whose it may be, and of which version; nil: nobody has the name.
    ///   - cost: that of new hashes, which is spent where nobody has the name.
    /// - Throws: `ScryptError`.
    package static func compute(
        _ secret: String, _ kept: (person: Int64, version: Int64, hash: SecretHash)?, _ cost: ScryptCost
    ) throws(ScryptError) -> SecretCheck {
        guard let kept else {
            _ = try Scrypt.matches(secret, .nobody(cost))
            return SecretCheck()
        }
        return SecretCheck(person: kept.person, version: kept.version, isRight: try Scrypt.matches(secret, kept.hash))
    }

    /// Whether it is about the secret that is kept now: nobody has changed it since.
    /// - Parameter kept: whose it is now; nil: nobody has the name.
    package func isCurrent(_ kept: (person: Int64, version: Int64, hash: SecretHash)?) -> Bool {
        person == (kept?.person ?? 0) && version == (kept?.version ?? 0)
    }

    /// Reads what `bytes` wrote, at the beginning of what was prepared; nil for anything else.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.bytesCount, bytes[0] <= 1 else { return nil }
        func number(_ range: Range<Int>) -> Int64 { bytes[range].reduce(0) { $0 << 8 | Int64($1) } }
        self.init(person: number(1..<9), version: number(9..<17), isRight: bytes[0] == 1)
    }

    /// For the way from `prepare` to the handler.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = [isRight ? 1 : 0]
        for number in [person, version] {
            bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        return bytes
    }
}
