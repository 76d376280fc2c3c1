// Numbers documents of the text index so that the store's order is already a useful one.

/// The store gives candidates in ascending order of their numbers, so what should be looked at first has a low
/// number: the newer first, works without a year last.
package enum StaticRank {
    /// The lower bits tell documents of the same year apart.
    private static let bits = 50
    private static let yearMax: Int64 = 2_200
    private static let rankMax: Int64 = 1_023

    /// A document number. It follows from what the record is and not from when it came, so that hits of the same score
    /// stand in the same order in every copy of a catalogue.
    /// - Parameters:
    ///   - year: 0 where it is not known.
    ///   - source: where the record comes from.
    ///   - identity: what tells it from others of its source.
    ///   - step: 0; another one where the number is taken.
    package static func document(year: Int32, source: String, identity: String, step: Int) -> Int64 {
        document(year: year, distinct: Int64(bitPattern: Fingerprint.of([source, identity, "\(step)"])))
    }

    private static func document(year: Int32, distinct: Int64) -> Int64 {
        let rank = year > 0 ? min(max(yearMax - Int64(year), 0), rankMax - 1) : rankMax
        return rank << bits | (distinct & ((1 << bits) - 1))
    }

    /// The year of a document; 0 where it is not known.
    package static func year(of document: Int64) -> Int32 {
        let rank = document >> bits
        return rank >= rankMax ? 0 : Int32(truncatingIfNeeded: yearMax - rank)
    }

    /// The documents of some years: those behind `after`, up to `last`.
    /// - Parameters:
    ///   - min: the first year; 0: any, also none.
    ///   - max: the last year; 0: any.
    package static func documents(yearMin min: Int32, yearMax max: Int32) -> (after: Int64, last: Int64) {
        let newest = max > 0 ? Swift.min(Swift.max(yearMax - Int64(max), 0), rankMax - 1) : 0
        let oldest = min > 0 ? Swift.min(Swift.max(yearMax - Int64(min), 0), rankMax - 1) : max > 0 ? rankMax - 1 : rankMax
        return ((newest << bits) - 1, ((oldest + 1) << bits) - 1)
    }

    /// Whether a document number still says the right year.
    package static func fits(_ document: Int64, year: Int32) -> Bool {
        self.document(year: year, distinct: document) == document
    }
}
