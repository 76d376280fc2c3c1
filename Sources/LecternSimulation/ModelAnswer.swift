// Answers as the simulation compares them: the essential parts of each, as values.

/// Where an item is, as answers and changes tell it.
struct ItemPlace: Hashable, Sendable, CustomStringConvertible {
    enum State: Hashable, Sendable {
        case available
        case onLoan
        case inTransit
        case onHoldShelf
        /// Staff keep it back; the contract's number of the state.
        case keptBack(Int64)
    }

    let state: State
    let branch: Int64
    /// 0: it goes nowhere.
    let destination: Int64
    /// When its open loan falls due; 0: it has none.
    let dueAt: Int64

    var description: String { "\(state) at \(branch), to \(destination), due \(dueAt)" }
}

/// An answer of Borrow.
struct BorrowAnswer: Hashable, Sendable {
    let barcode: String
    let reader: Int64
    let lentAt: Int64
    let dueAt: Int64
    let returnedAt: Int64
    let rule: String
    let item: ItemPlace?
    let openLoans: Int64
    let loansMax: Int64
    let conflicts: [String]
}

/// A block in an answer of Readers.
struct BlockAnswer: Hashable, Sendable, Comparable {
    let reason: String
    let until: Int64

    static func < (left: BlockAnswer, right: BlockAnswer) -> Bool { (left.reason, left.until) < (right.reason, right.until) }
}

/// A loan in an answer of Loans.
struct ListedLoan: Hashable, Sendable {
    let id: Int64
    let dueAt: Int64
    let renewals: Int64
}

/// What a call is answered, or must be.
enum ModelAnswer: Hashable, Sendable {
    /// A problem with this reason.
    case problem(String)
    case borrow(BorrowAnswer)
    /// With what comes of a loan that was late, where anything does.
    case giveBack(barcode: String, loan: Int64, isSentHome: Bool, item: ItemPlace?, late: LateAnswer?)
    case renew(barcode: String, loan: Int64, dueAt: Int64, renewals: Int64, rule: String)
    case reader(card: String, category: String, expiresAt: Int64, blocks: [BlockAnswer])
    case expires(card: String, at: Int64)
    case rule(code: String, days: Int64, loansMax: Int64, renewalsMax: Int64)
    case ruleSet(code: String, validFrom: Int64)
    case closed(point: String, days: Int)
    case loans([ListedLoan])
    case item(barcode: String, ItemPlace?)
    /// An item that staff have changed, and its home.
    case put(barcode: String, home: Int64, ItemPlace?)
    case settled(conflict: Int64, at: Int64)
    case hold(reader: Int64, state: Int64, position: Int64)
    /// Positions of open holds, by their numbers.
    case holds([Int64: Int64])
    /// An answer of which nothing is compared, since what belongs into it is missing.
    case incomplete
}
