// The moves of a simulation of deliveries: what each number of a history stands for.

internal import LecternKitTesting

/// One move of readers, staff, carriers and clocks; it follows from the seed and its number alone.
enum DeliveryMove {
    // Readers.
    case offer, order, cancel, collect, giveHoldUp, pay, block
    // Staff: an item of work that there is, or an action that may fit nothing.
    case work, act
    // Items: scanned at a desk, brought back, and new ones.
    case scanAtDesk, bring, book
    // Carriers.
    case accept, decline, track
    /// The clock goes on.
    case clock(Int64)
    /// The clock is turned to a moment at which something is due, or to the milliseconds around it.
    case exactly(Int64)
    case timers
    /// An earlier call is sent again under its key.
    case again
    /// Requests, work, money and promises are compared with the model.
    case compare
}

extension SimulationHistory {
    /// The move of a number, and the numbers from which it is chosen who makes it and about what.
    func deliveryMove(_ number: Int) -> (move: DeliveryMove, random: SimulationRandom) {
        var random = random(of: number)
        let move: DeliveryMove =
            switch random.below(200) {
            case 0..<6: .offer
            case 6..<36: .order
            case 36..<46: .cancel
            case 46..<52: .collect
            case 52..<57: .giveHoldUp
            case 57..<60: .pay
            case 60..<62: .block
            case 62..<108: .work
            case 108..<120: .act
            case 120..<126: .scanAtDesk
            case 126..<134: .bring
            case 134..<138: .book
            case 138..<142: .accept
            case 142..<146: .decline
            case 146..<169: .track
            case 169..<176: .clock(DeliveryMove.step(&random))
            case 176..<184: .exactly(Int64(random.below(3)) - 1)
            case 184..<189: .timers
            case 189..<195: .again
            default: .compare
            }
        return (move, random)
    }
}

extension DeliveryMove {
    fileprivate static func step(_ random: inout SimulationRandom) -> Int64 {
        switch random.below(12) {
        case 0: Int64(random.below(12)) * 86_400_000
        case 1..<5: Int64(random.below(30)) * 3_600_000
        default: Int64(random.below(180)) * 60_000
        }
    }
}
