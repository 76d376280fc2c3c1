// The moves of a simulated city: what each number of a history stands for.

internal import LecternKitTesting

/// One move. It follows from the seed and its number alone; what it means is decided by the state in which it is made ("the open loan
/// with this number, counted round"), so moves before it can be left out.
enum Move {
    /// Someone begins a call.
    case call(CallMove)
    /// A terminal sends an earlier call again under its key.
    case again(UInt64)
    /// A terminal uses an earlier key for another request.
    case reuseKey(UInt64)
    /// One step of the host.
    case step(UInt64)
    /// All steps, and the feed is read.
    case settle
    /// The clock goes on, by milliseconds; below 0 it is set back.
    case clock(Int64)
    /// Something befalls the next unit of work.
    case fault(SimulationFault)
    /// A watcher's connection is lost; it comes back with its cursor.
    case reconnect(Int)
    /// The host's own work: lease, sweep, feed.
    case maintain
    /// A step of a follower begins.
    case follow(UInt64)
    /// A gateway, a reader or staff do something with notices.
    case notices(UInt64)
    /// A step of the timers begins.
    case timer
    /// The clock is turned to where an open loan falls due, or to the milliseconds around; and the timers are run.
    case dueDate(UInt64)
}

/// A call to be made, with numbers from which it is chosen who makes it and about what.
struct CallMove {
    enum Kind {
        case borrow
        case giveBack
        case renew
        case block
        case unblock
        case expire
        case changeRule
        case closeDay
        case loans
        case getItem
        case putItem
        case settle
        case placeHold
        case changeHold
        case holds
        case moveItem
        case recall
    }

    let kind: Kind
    let who: UInt64
    let what: UInt64
    let number: UInt64
    /// How long ago it happened, in milliseconds; 0: now.
    let age: Int64
    /// Whether an offline terminal numbers it, and names the card where nobody is signed in.
    let isOffline: Bool
    /// Whether it is made as it must not be: at a wrong terminal, in an ended session, with an old key, of something unknown.
    let isIllegal: Bool
}

extension SimulationHistory {
    /// Moves in a row that have one mood.
    private static let blockMoves = 64

    /// Whether a call of this move is run to its end before the next move.
    func isPrompt(_ number: Int) -> Bool { mood(number) & 1 == 0 }

    /// Whether things go wrong around this move.
    func hasFaults(_ number: Int) -> Bool { mood(number) & 6 == 2 }

    private func mood(_ number: Int) -> UInt64 {
        var random = SimulationRandom(seed: seed ^ 0x5EED, part: UInt64(number / SimulationHistory.blockMoves))
        return random.next() >> 20
    }

    /// The move of a number.
    func move(_ number: Int) -> Move {
        var random = random(of: number)
        let isPrompt = isPrompt(number)
        if !isPrompt, random.chance(percent: 45) { return .step(random.next()) }
        // Drawn apart, so that the other moves of a seed stay what they were.
        var apart = SimulationRandom(seed: seed ^ 0x7E11, part: UInt64(number))
        if apart.chance(percent: 8) { return .notices(apart.next()) }
        var held = SimulationRandom(seed: seed ^ 0x401D, part: UInt64(number))
        if held.chance(percent: 22) { return .call(SimulationHistory.holdCall(&held)) }
        if hasFaults(number), random.chance(percent: 12) { return .fault(SimulationHistory.fault(&random)) }
        switch random.below(100) {
        case 0..<6: return .again(random.next())
        case 6: return .reuseKey(random.next())
        case 7..<9: return .settle
        case 9..<11: return .clock(SimulationHistory.clock(&random))
        case 11: return random.chance(percent: 30) ? .reconnect(random.below(2)) : .maintain
        case 12..<15: return .follow(random.next())
        case 15: return .timer
        case 16..<18: return .dueDate(random.next())
        default: return .call(SimulationHistory.call(&random))
        }
    }

    private static func fault(_ random: inout SimulationRandom) -> SimulationFault {
        switch random.below(10) {
        case 0: .lost
        case 1: .unavailable
        case 2: .uncertain
        case 3..<7: .statement(random.below(24))
        default: .end(random.below(30))
        }
    }

    private static func clock(_ random: inout SimulationRandom) -> Int64 {
        switch random.below(20) {
        case 0: -Int64(random.below(3_600_000))
        case 1: Int64(random.below(20)) * PlannedHours.dayMilliseconds + Int64(random.below(86_400_000))
        case 2..<6: Int64(random.below(3)) * PlannedHours.dayMilliseconds + Int64(random.below(86_400_000))
        default: Int64(random.below(7_200_000))
        }
    }

    /// How many days late something is told at most. A renewal told late may leave the due date, also of a loan that is overdue.
    private static func daysLate(_ kind: CallMove.Kind, _ random: inout SimulationRandom) -> Int {
        if random.chance(percent: 5) { return 400 }
        return kind == .renew ? 15 : 3
    }

    /// A call about holds or the life of items.
    private static func holdCall(_ random: inout SimulationRandom) -> CallMove {
        let kind: CallMove.Kind =
            switch random.below(100) {
            case 0..<45: .placeHold
            case 45..<65: .changeHold
            case 65..<70: .holds
            case 70..<76: .recall
            default: .moveItem
            }
        let isOffline = random.chance(percent: kind == .moveItem ? 12 : 3)
        return CallMove(
            kind: kind, who: random.next(), what: random.next(), number: random.next(), age: isOffline ? Int64(random.below(86_400_000)) + 1 : 0,
            isOffline: isOffline, isIllegal: random.chance(percent: 4))
    }

    private static func call(_ random: inout SimulationRandom) -> CallMove {
        let kind: CallMove.Kind =
            switch random.below(100) {
            case 0..<40: .borrow
            case 40..<66: .giveBack
            case 66..<79: .renew
            case 79..<82: .loans
            case 82..<85: .getItem
            case 85..<88: .block
            case 88..<91: .unblock
            case 91..<93: .expire
            case 93..<96: .putItem
            case 96..<98: .settle
            case 98: .changeRule
            default: .closeDay
            }
        let isOffline = random.chance(percent: kind == .borrow || kind == .renew ? 25 : 15)
        let age: Int64 =
            isOffline
            ? Int64(random.below(daysLate(kind, &random))) * PlannedHours.dayMilliseconds + Int64(random.below(86_400_000)) + 1
            : random.chance(percent: 5) ? Int64(random.below(1_200_000)) : 0
        return CallMove(
            kind: kind, who: random.next(), what: random.next(), number: random.next(), age: age, isOffline: isOffline,
            isIllegal: random.chance(percent: 4))
    }
}
