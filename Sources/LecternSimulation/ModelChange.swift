// Changes as the simulation compares them: the essential parts of each, as values.

/// A change of the feed.
enum ModelChange: Hashable, Sendable {
    case loan(LoanChange)
    case conflict(kind: String, ConflictChange)
    case item(kind: String, id: Int64, ItemPlace?)
    case reader(kind: String, id: Int64)
    case other(topic: String, kind: String, subject: String)

    var topic: ChangeTopic {
        switch self {
        case .loan: .loan
        case .conflict: .conflict
        case .item: .item
        case .reader: .reader
        case .other: .other
        }
    }
}

/// The topics that watchers of a simulated city follow.
enum ChangeTopic: String, Hashable, Sendable {
    case loan = "circulation.loan"
    case conflict = "circulation.conflict"
    case item = "circulation.item"
    case reader = "readers.reader"
    case other = ""
}

/// A change of circulation.loan.
struct LoanChange: Hashable, Sendable {
    let kind: String
    let reader: Int64
    let loan: Int64
    let barcode: String
    let dueAt: Int64
    /// 0: not yet.
    let returnedAt: Int64
    let renewals: Int64

    /// Whether the city tells it by itself.
    var isNotice: Bool { kind == "due_soon" || kind == "overdue" || kind == "postponed" }
}

/// A change of circulation.conflict.
struct ConflictChange: Hashable, Sendable {
    let reason: String
    let barcode: String
    var reader: Int64 = 0
    var loan: Int64 = 0
    var otherLoan: Int64 = 0
}
