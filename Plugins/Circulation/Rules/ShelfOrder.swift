// What stands on a shelf, against what belongs there. Pure.

package import CirculationMessages

/// The order of call numbers on a shelf.
package enum ShelfOrder {
    /// Which items of a shelf stand where they do not belong: the fewest that have to be taken out so that the others stand in order.
    /// - Parameters:
    ///   - callNumbers: of the items, as they stand.
    ///   - before: of the item that stands before them; it counts as one that is in place, unless more of them would be misplaced then.
    /// - Returns: their places, from 0 on.
    package static func misplaced(_ callNumbers: [String], after before: String? = nil) -> Set<Int> {
        let alone = misplaced(alone: callNumbers)
        guard let before else { return alone }
        let behind = callNumbers.indices.filter { isInOrder(before, callNumbers[$0]) }
        let kept = Set(behind.indices).subtracting(misplaced(alone: behind.map { callNumbers[$0] })).map { behind[$0] }
        return kept.count + 1 >= callNumbers.count - alone.count ? Set(callNumbers.indices).subtracting(kept) : alone
    }

    private static func misplaced(alone callNumbers: [String]) -> Set<Int> {
        // The longest part that is in order: for each length the place of the least call number that ends one so long.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: callNumbers.count)
        for place in callNumbers.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if isInOrder(callNumbers[ends[middle]], callNumbers[place]) { low = middle + 1 } else { high = middle }
            }
            before[place] = low == 0 ? nil : ends[low - 1]
            if low == ends.count { ends.append(place) } else { ends[low] = place }
        }
        var inOrder: Set<Int> = []
        var place = ends.last
        while let at = place {
            inOrder.insert(at)
            place = before[at]
        }
        return Set(callNumbers.indices).subtracting(inOrder)
    }

    /// Call numbers are compared as the database does, byte by byte.
    private static func isInOrder(_ one: String, _ other: String) -> Bool { !other.utf8.lexicographicallyPrecedes(one.utf8) }

    /// The greatest text that begins with another one; empty: no bound.
    package static func last(beginningWith text: String) -> String { text.isEmpty ? String(repeating: "\u{10FFFF}", count: 4) : text + "\u{10FFFF}" }

    /// Whether a call number is within a range.
    package static func contains(_ callNumber: String, from: String, until: String) -> Bool {
        isInOrder(from, callNumber) && isInOrder(callNumber, last(beginningWith: until))
    }
}

/// What is known of an item that was scanned on a shelf.
package struct ShelfItem {
    let state: ItemLife.State
    let isLent: Bool
    let isHome: Bool
    let isOfRange: Bool

    /// - Parameters:
    ///   - state: where it is in its life.
    ///   - isLent: whether it has an open loan.
    ///   - isHome: whether it belongs to the branch that is counted.
    ///   - isOfRange: whether it belongs to the shelves that are counted.
    package init(state: ItemLife.State, isLent: Bool, isHome: Bool, isOfRange: Bool) {
        self.state = state
        self.isLent = isLent
        self.isHome = isHome
        self.isOfRange = isOfRange
    }

    /// What it is, its place in the order left aside.
    package var kind: Circulation.FindingKind {
        if isLent { return .lent }
        switch state {
        case .withdrawn, .damaged, .inRepair, .onOrder, .inProcess: return .keptBack
        case .onHoldShelf: return .forAHold
        case .lost, .missing, .claimedReturned: return isHome ? .found : .otherBranch
        case .inTransit: return isHome ? .found : .otherBranch
        case .available, .onLoan, .onFirstLoan: break
        }
        guard isHome else { return .otherBranch }
        return isOfRange ? .inPlace : .otherShelf
    }
}
