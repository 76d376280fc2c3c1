// The rows of the model: what a city is known to have, by the answers it gave.

/// A loan rule.
struct ModelRule: Equatable, Sendable {
    let code: String
    var category = ""
    var itemType = ""
    /// The number of the branch that lends; nil: any.
    var branch: Int?
    var lendable: Bool
    var days: Int64
    var loansMax: Int64
    var renewalsMax: Int64

    /// How many conditions it has, and then which: category before type before branch.
    private var rank: Int {
        let conditions = [(!category.isEmpty, 4), (!itemType.isEmpty, 2), (branch != nil, 1)].filter(\.0)
        return conditions.count * 8 + conditions.reduce(0) { $0 + $1.1 }
    }

    /// Which of two rules that match decides.
    func isMoreSpecific(than other: ModelRule) -> Bool { (-rank, code) < (-other.rank, other.code) }
}

/// A block of a reader.
struct ModelBlock: Equatable, Sendable {
    let id: Int64
    let reason: String
    /// 0: until it is lifted.
    let until: Int64
    let placedAt: Int64
    var liftedAt: Int64?

    func isInForce(at moment: Int64) -> Bool {
        placedAt <= moment && (until == 0 || until > moment) && (liftedAt ?? .max) > moment
    }
}

/// A reader.
struct ModelReader: Equatable, Sendable {
    let id: Int64
    let card: String
    var category: String
    var expiresAt: Int64 = 0
    var blocks: [ModelBlock] = []
    var openLoans: Int64 = 0
}

/// An item.
struct ModelItem: Equatable, Sendable {
    let id: Int64
    let barcode: String
    let type: String
    let record: Int64
    var home: Int
    var branch: Int
    var destination: Int?
    var seenAt: Int64 = 0
    var seenTerminal = ""
    /// The number of its open loan in `CityModel.loans`.
    var openLoan: Int?
    /// Why staff keep it back; nil: they don't.
    var status: ModelStatus?
    /// The number of the hold that it is for, in `CityModel.holds`.
    var hold: Int?

    /// The same with the number that the city has given it.
    func numbered(_ id: Int64) -> ModelItem { ModelItem(id: id, barcode: barcode, type: type, record: record, home: home, branch: branch) }
}

/// A loan.
struct ModelLoan: Equatable, Sendable {
    let id: Int64
    let item: Int
    let reader: Int
    let branch: Int
    let lentAt: Int64
    var dueAt: Int64
    /// When the city learned of that due date, which may be over by then.
    var dueKnownAt: Int64
    var returnedAt: Int64?
    var renewals: Int64 = 0
    var rule: String
    /// Its item was claimed to be returned, or lost: the reader is not asked for it any more.
    var wasKeptBack = false
}

/// A session.
struct ModelSession: Equatable, Sendable {
    enum Kind: Int64, Sendable {
        case reader = 1
        case staff = 2
    }

    let token: String
    let kind: Kind
    /// The number of the reader; nil: a member of staff.
    let reader: Int?
    let person: Int64
    let createdAt: Int64
    let expiresAt: Int64
    let terminal: Int

    /// Whether it counts for a call.
    /// - Parameters:
    ///   - now: when the call came.
    ///   - happened: when what it tells was done, where a device or desk tells it late; nil: only a session that lasts will do.
    func counts(now: Int64, happened: Int64?) -> Bool {
        if now < expiresAt { return true }
        guard let happened else { return false }
        return createdAt <= happened && happened < expiresAt
    }
}
