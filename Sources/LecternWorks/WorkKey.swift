// What records of one work have in common, as numbers that a store can look up.

/// One key of a record. Two records with a key in common may be bound by it.
package struct WorkKey: Hashable, Sendable {
    /// What a key is for.
    package enum Bond: Int64, Sendable, CaseIterable {
        /// Binds records that have the key and ask or offer.
        case asks = 1
        /// Binds only to those that ask.
        case offers = 2
        /// The record holds the work and others; it binds nothing.
        case contains = 3
        /// The set that the record is a part of, or the whole of; it binds nothing.
        case set = 4
    }

    /// A hash of the kind of key, title, volume and creator.
    package var number: Int64
    package var bond: Bond
    /// A hash of the subtitle; 0: there is none. Records with different subtitles are not bound.
    package var detail: Int64

    package init(number: Int64, bond: Bond, detail: Int64 = 0) {
        self.number = number
        self.bond = bond
        self.detail = detail
    }

    /// Whether two records that have these keys are the same work.
    package func binds(_ other: WorkKey) -> Bool {
        guard number == other.number else { return false }
        guard detail == other.detail || detail == 0 || other.detail == 0 else { return false }
        switch (bond, other.bond) {
        case (.asks, .asks), (.asks, .offers), (.offers, .asks): return true
        default: return false
        }
    }

    /// FNV-1a in 64 bits. The same text has the same number everywhere and always: keys are stored.
    static func number(of parts: [String]) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = hash &* 0x100_0000_01B3
        }
        return Int64(bitPattern: hash)
    }
}
