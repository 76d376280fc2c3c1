// Which copy of which branch is taken: the lowest sum of what a branch's queue, its distance and a further parcel weigh.

package import DeliveryMessages

/// Chooses copies. Pure.
package enum Sourcing {
    /// A copy that is free on a shelf.
    package struct Candidate: Sendable, Equatable {
        package let recordId: Int64
        package let barcode: String
        package let branch: Int64
        /// Open picks of the branch.
        package let load: Int64
        /// From the branch to the point; 0: not known, or to the door.
        package let metres: Int64

        /// - Parameters:
        ///   - recordId: of its record.
        ///   - barcode: the item's.
        ///   - branch: where it is.
        ///   - load: open picks of the branch.
        ///   - metres: from there to the point; 0: not known.
        package init(recordId: Int64, barcode: String, branch: Int64, load: Int64, metres: Int64) {
            (self.recordId, self.barcode, self.branch, self.load, self.metres) = (recordId, barcode, branch, load, metres)
        }
    }

    /// One copy of each record.
    /// - Parameters:
    ///   - candidates: in any order.
    ///   - records: what is wanted, each once.
    ///   - weights: what counts how much.
    /// - Returns: every copy with its sum, those of a record beside each other and the best first; and the chosen ones, in the order of the records.
    package static func choose(
        _ candidates: [Candidate], records: [Int64], _ weights: Delivery.Weights
    ) -> (considered: [Delivery.Considered], chosen: [Candidate]) {
        var considered: [Delivery.Considered] = []
        var chosen: [Candidate] = []
        for record in records {
            let used = Set(chosen.map(\.branch))
            let weighed = candidates.filter { $0.recordId == record }.map { (candidate: $0, parts: weigh($0, used, weights)) }
                .sorted {
                    ($0.parts.total, $0.candidate.barcode) < ($1.parts.total, $1.candidate.barcode)
                }
            for (index, one) in weighed.enumerated() {
                var line = one.parts
                line.chosen = index == 0
                considered.append(line)
            }
            if let best = weighed.first { chosen.append(best.candidate) }
        }
        return (considered, chosen)
    }

    private static func weigh(_ candidate: Candidate, _ used: Set<Int64>, _ weights: Delivery.Weights) -> Delivery.Considered {
        var parts = Delivery.Considered(recordId: candidate.recordId, barcode: candidate.barcode)
        parts.load = Int64(weights.load) * min(candidate.load, 1_000_000)
        parts.distance = Int64(weights.distance) * min(candidate.metres, 1_000_000_000) / 1_000
        parts.parcel = used.isEmpty || used.contains(candidate.branch) ? 0 : Int64(weights.parcel)
        parts.total = parts.load + parts.distance + parts.parcel
        return parts
    }
}
