// The moves of a simulation of copies: what each number of a history stands for.

internal import LecternKitTesting

/// One move of readers, staff, shops and carriers; it follows from the seed and its number alone.
enum ShelfMove {
    case borrow, giveBack
    /// Staff say what became of a copy.
    case keep
    /// Staff take a step, and take it back at once.
    case undo
    case rehome
    // What a reader chooses in a shop, and what comes of it.
    case issue, takeBack, withdraw, accession
    /// A carrier brings a copy to a reader.
    case deliver
    /// The shelf of a copy is counted.
    case count
    case wish, giveUp
    // Electronic copies.
    case read, endReading
    case block, expire
    case again
    case compare
}

extension SimulationHistory {
    /// The move of a number, and the numbers from which it is chosen who makes it and about what.
    func shelfMove(_ number: Int) -> (move: ShelfMove, random: SimulationRandom) {
        var random = random(of: number)
        let move: ShelfMove =
            switch random.below(100) {
            case 0..<17: .borrow
            case 17..<20: .read
            case 20..<23: .endReading
            case 23..<38: .giveBack
            case 38..<56: .keep
            case 56..<63: .undo
            case 63..<66: .rehome
            case 66..<72: .issue
            case 72..<75: .takeBack
            case 75..<77: .withdraw
            case 77..<80: .accession
            case 80..<86: .deliver
            case 86, 87: .count
            case 88..<93: .wish
            case 93: .giveUp
            case 94, 95: .block
            case 96: .expire
            case 97, 98: .again
            default: .compare
            }
        return (move, random)
    }
}
