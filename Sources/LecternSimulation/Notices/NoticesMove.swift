// The moves of a simulation of notices: what each number of a history stands for.

internal import LecternKitTesting

/// One move of those who tell readers something, carry it, and read it; it follows from the seed and its number alone.
enum NoticesMove {
    /// An owner adds a notice, or several of one digest; adds one again with other values; takes one back.
    case add, addDigest, addAgain, takeBack
    /// A carrier fetches what waits for it.
    case fetch
    /// A carrier comes when a notice expires, and at night.
    case fetchLate, fetchAtNight
    /// A carrier tells what came of an attempt.
    case outcome
    /// A carrier that has failed tells, once the notice waits for the next, that it arrived after all; and that of a digest fails when one
    /// of its notices expires.
    case arriveLate, failAtEnd
    /// A carrier tells that a notice arrived, and at once that it bounced after all.
    case bounceLate
    /// A reader opens a notice, and does what it is about.
    case open, act
    /// Staff send a notice anew, and take one back.
    case retry, cancel
    /// What a reader wants, and where they are reached, changes; a reader wants no more while a notice is on its way.
    case wish, contact, giveUp
    /// The clock goes on.
    case clock(Int64)
    /// The clock is turned to a moment at which something happens, or to the milliseconds around it.
    case exactly(Int64)
    case timers
    /// An earlier call is sent again under its key.
    case again
    /// Notices and inboxes are compared with the model.
    case compare
}

extension SimulationHistory {
    /// The move of a number, and the numbers from which it is chosen who makes it and about what.
    func noticesMove(_ number: Int) -> (move: NoticesMove, random: SimulationRandom) {
        var random = random(of: number)
        let move: NoticesMove =
            switch random.below(200) {
            case 0..<20: .add
            case 20..<30: .addDigest
            case 30..<33: .addAgain
            case 33..<39: .takeBack
            case 39..<61: .fetch
            case 61..<64: .arriveLate
            case 64..<72: .fetchLate
            case 72..<77: .fetchAtNight
            case 77..<113: .outcome
            case 113..<117: .bounceLate
            case 117..<127: .open
            case 127..<130: .arriveLate
            case 130: .failAtEnd
            case 131..<137: .act
            case 137..<145: .retry
            case 145..<150: .cancel
            case 150..<154: .wish
            case 154..<156: .contact
            case 156..<159: .giveUp
            case 159..<168: .clock(NoticesMove.step(&random))
            case 168..<184: .exactly(Int64(random.below(3)) - 1)
            case 184..<193: .timers
            case 193..<196: .again
            default: .compare
            }
        return (move, random)
    }
}

extension NoticesMove {
    fileprivate static func step(_ random: inout SimulationRandom) -> Int64 {
        switch random.below(10) {
        case 0: Int64(random.below(20)) * 3_600_000
        case 1..<5: Int64(random.below(60)) * 60_000
        default: Int64(random.below(180_000))
        }
    }
}
