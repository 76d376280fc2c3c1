// The moves of a simulation of purchases and money: what each number of a history stands for.

internal import LecternKitTesting

/// One move of readers, shops, staff and clocks; it follows from the seed and its number alone.
enum AcquisitionMove {
    // A purchase before and at the till.
    case choose, issue, cancel
    // What comes of it afterwards.
    case takeBack, bring, lose, accession, keep, reverse
    // Readers and budgets.
    case block, budget
    // What readers owe and pay.
    case charge, pay, waive, refund, deposit, returnDeposit, takeCash
    // Payments by a partner, and what staff decide of them.
    case beginPayment, cancelPayment, confirm, settlePayment
    // Boxes, sales that staff enter, what partners are paid, months.
    case openBox, closeBox, enterSale, reverseSale, payPartner, closePeriod
    /// The clock goes on.
    case clock(Int64)
    /// The clock is turned to a moment at which something ends, or to the milliseconds around it.
    case exactly(Int64)
    case timers
    /// An earlier call is sent again under its key.
    case again
    /// Purchases, items and accounts are compared with the model.
    case compare
}

extension SimulationHistory {
    /// The move of a number, and the numbers from which it is chosen who makes it and about what.
    func acquisitionMove(_ number: Int) -> (move: AcquisitionMove, random: SimulationRandom) {
        var random = random(of: number)
        let picked = random.below(200)
        if picked < 100 { return (Self.purchaseMove(picked), random) }
        let move: AcquisitionMove =
            switch picked {
            case 100..<105: .charge
            case 105..<115: .pay
            case 115..<119: .waive
            case 119..<126: .refund
            case 126..<128: .deposit
            case 128..<131: .returnDeposit
            case 131..<135: .takeCash
            case 135..<142: .beginPayment
            case 142..<145: .cancelPayment
            case 145..<154: .confirm
            case 154..<158: .settlePayment
            case 158..<163: .openBox
            case 163..<165: .closeBox
            case 165..<167: .enterSale
            case 167..<169: .reverseSale
            case 169..<171: .payPartner
            case 171..<174: .closePeriod
            case 174..<180: .clock(AcquisitionMove.step(&random))
            case 180..<188: .exactly(Int64(random.below(3)) - 1)
            case 188..<192: .timers
            case 192..<197: .again
            default: .compare
            }
        return (move, random)
    }

    private static func purchaseMove(_ picked: Int) -> AcquisitionMove {
        switch picked {
        case 0..<25: .choose
        case 25..<50: .issue
        case 50..<57: .cancel
        case 57..<62: .takeBack
        case 62..<69: .bring
        case 69..<73: .lose
        case 73..<83: .accession
        case 83..<87: .keep
        case 87..<94: .reverse
        case 94..<97: .block
        default: .budget
        }
    }
}

extension AcquisitionMove {
    fileprivate static func step(_ random: inout SimulationRandom) -> Int64 {
        switch random.below(12) {
        case 0: Int64(random.below(20)) * 86_400_000
        case 1..<4: Int64(random.below(40)) * 3_600_000
        default: Int64(random.below(180)) * 60_000
        }
    }
}
