// The moves of a simulated shift: what each number of a history stands for.

internal import LecternKitTesting

/// One move of the people who work in a city; it follows from the seed and its number alone.
enum ShiftMove {
    /// Somebody signs in: with the right password or a wrong one, with and without code and a new password.
    case signIn
    case signOut, stay, me, changePassword
    /// An administrator, or whoever may, keeps accounts and roles.
    case addAccount, setPassword, withdraw, restore, assign, unassign, changeRole, enrolCode, policy
    /// An owner has something to be done, or not any more.
    case put, drop
    case claim, release, handOver, comment, finish
    case list, mine
    /// The clock goes on.
    case clock(Int64)
    /// The clock is turned to a moment at which something ends, or to the milliseconds around it.
    case exactly(Int64)
    case timers
    /// An earlier call is sent again under its key.
    case again
    /// Queues and histories are compared with the model.
    case compare
}

extension SimulationHistory {
    /// The move of a number of a shift, and the numbers from which it is chosen who makes it and about what.
    func shiftMove(_ number: Int) -> (move: ShiftMove, random: SimulationRandom) {
        var random = random(of: number)
        let move: ShiftMove =
            switch random.below(200) {
            case 0..<17: .signIn
            case 17..<19: .signOut
            case 19..<21: .stay
            case 21..<23: .me
            case 23..<25: .changePassword
            case 25..<29: .setPassword
            case 29..<32: .withdraw
            case 32..<34: .restore
            case 34..<38: .assign
            case 38..<42: .unassign
            case 42..<45: .changeRole
            case 45..<47: .enrolCode
            case 47: .policy
            case 48: .addAccount
            case 49..<70: .put
            case 70..<76: .drop
            case 76..<106: .claim
            case 106..<116: .release
            case 116..<130: .handOver
            case 130..<137: .comment
            case 137..<154: .finish
            case 154..<157: .list
            case 157..<160: .mine
            case 160..<170: .clock(ShiftMove.step(&random))
            case 170..<185: .exactly(Int64(random.below(3)) - 1)
            case 185..<190: .timers
            case 190..<197: .again
            default: .compare
            }
        return (move, random)
    }
}

extension ShiftMove {
    fileprivate static func step(_ random: inout SimulationRandom) -> Int64 {
        switch random.below(10) {
        case 0: Int64(random.below(180)) * 60_000
        case 1..<4: Int64(random.below(40)) * 60_000
        default: Int64(random.below(180_000))
        }
    }
}
