// The model: an independent account of what a city's plugins must answer and tell, kept beside them.

import LecternNet

/// The state of the city by the rules of lending, written down a second time and without a database. Every call is judged by it when its
/// answer comes, and what the call changed is noted; so the model is what the tables, the answers and the feed are held against.
struct CityModel {
    let plan: CityPlan
    var readers: [ModelReader] = []
    var items: [ModelItem] = []
    var loans: [ModelLoan] = []
    var holds: [ModelHold] = []
    var rules: [ModelRule]
    var sets: [ModelRuleSet]
    /// By the number of the terminal.
    var hours: [PlannedHours]
    /// Whether any point was closed on a day that its week has open.
    var hasClosedDays = false
    /// Due dates that the city has moved.
    var postponed: Set<PostponedLoan> = []
    /// The ids of the branches, by their numbers.
    var branchIDs: [Int64] = []
    /// The changes that watchers must see, in order.
    var changes: [ModelChange] = []
    /// The time at which the call is judged whose effect is noted.
    var now: Int64 = 0
    /// Conflicts that were recorded.
    var conflicts = 0
    /// Those of them whose number a watcher was told, by it.
    var seenConflicts: [Int64: SeenConflict] = [:]
    /// The records that items are of.
    var records: [Int64] = []
    /// Loans that are open, in no particular order; for actors who look for one.
    private(set) var openLoans: [Int] = []
    private var placeOfOpenLoan: [Int: Int] = [:]
    private var readerByCard: [String: Int] = [:]
    private var itemByBarcode: [String: Int] = [:]
    /// Answers that are kept, by key.
    var keptAnswers: [KeyOfOwner: KeptReply] = [:]

    /// A kept answer, and the request that it was for.
    struct KeptReply {
        let request: CallRequest
        let reply: [UInt8]
    }

    /// A conflict whose number is known.
    struct SeenConflict {
        let change: ConflictChange
        var isSettled = false
    }

    init(_ plan: CityPlan) {
        self.plan = plan
        (rules, sets) = (plan.rules, plan.sets)
        hours = plan.terminals.indices.map { plan.hours($0) }
    }

    mutating func add(_ reader: ModelReader) {
        readerByCard[reader.card] = readers.count
        readers.append(reader)
    }

    mutating func add(_ item: ModelItem) {
        itemByBarcode[item.barcode] = items.count
        items.append(item)
    }

    func reader(card: String) -> Int? { readerByCard[card] }
    func item(barcode: String) -> Int? { itemByBarcode[barcode] }

    mutating func open(_ loan: ModelLoan) {
        placeOfOpenLoan[loans.count] = openLoans.count
        openLoans.append(loans.count)
        items[loan.item].openLoan = loans.count
        readers[loan.reader].openLoans += 1
        loans.append(loan)
    }

    mutating func end(_ loan: Int, at moment: Int64) {
        loans[loan].returnedAt = moment
        items[loans[loan].item].openLoan = nil
        readers[loans[loan].reader].openLoans -= 1
        guard let place = placeOfOpenLoan.removeValue(forKey: loan) else { return }
        let last = openLoans.removeLast()
        if last != loan {
            openLoans[place] = last
            placeOfOpenLoan[last] = place
        }
    }

    // MARK: Who may

    /// What stands against a call before anything of it is run; nil: nothing.
    func objection(_ call: SimulatedCall) -> String? {
        let role = plan.terminals[call.terminal].role
        switch CityModel.admission(call.request, role, nil) {
        case .notAllowed: return "NOT_ALLOWED"
        case .sessionRequired where call.session == nil: return "SESSION_REQUIRED"
        default: break
        }
        if call.happenedAt != 0 {
            let day = PlannedHours.dayMilliseconds
            guard call.happenedAt >= call.now - 366 * day, call.happenedAt <= call.now + 300_000 else { return "REQUEST_MALFORMED" }
        }
        if call.request.isWrite, call.now - call.keyMilliseconds > 90 * PlannedHours.dayMilliseconds { return "REQUEST_KEY_EXPIRED" }
        guard let session = call.session else { return nil }
        let happened = happened(call)
        let isLate = call.request.isWrite && happened < call.now && (role == .device || role == .desk)
        guard session.terminal == call.terminal, session.counts(now: call.now, happened: isLate ? happened : nil) else { return "SESSION_EXPIRED" }
        return CityModel.admission(call.request, role, session.kind) == .allowed ? nil : "NOT_ALLOWED"
    }

    /// When a call says it happened; never later than it came.
    func happened(_ call: SimulatedCall) -> Int64 { call.happenedAt == 0 ? call.now : min(call.happenedAt, call.now) }

    enum Admission {
        case allowed
        case sessionRequired
        case notAllowed
    }

    /// Whether a terminal may make a call in a session.
    static func admission(_ request: CallRequest, _ role: Role, _ session: ModelSession.Kind?) -> Admission {
        var isOwn = false
        for party in request.parties where party.role == role {
            if party.session == nil || party.session == session { return .allowed }
            isOwn = true
        }
        return isOwn && session == nil ? .sessionRequired : .notAllowed
    }
}
