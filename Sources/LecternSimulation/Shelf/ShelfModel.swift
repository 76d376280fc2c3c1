// What is known of copies by the answers that were given: where each is, who has it, who waits for it. Written from docs/Items.md, apart from Circulation's
// table.

/// What staff keep an item back for.
enum ModelKept: String, CaseIterable {
    case onOrder = "on_order"
    case inProcess = "in_process"
    case claimedReturned = "claimed_returned"
    case lost, missing, damaged
    case inRepair = "in_repair"
    case withdrawn
    /// With the reader who chose it in a shop.
    case onFirstLoan = "on_first_loan"

    /// Only staff say that it is fit for lending.
    var staysWhenScanned: Bool { ![.claimedReturned, .lost, .missing].contains(self) }

    /// The number of the state in the contract.
    var number: Int32 {
        switch self {
        case .onOrder: 4
        case .inProcess: 5
        case .claimedReturned: 7
        case .lost: 8
        case .missing: 9
        case .damaged: 10
        case .inRepair: 11
        case .withdrawn: 12
        case .onFirstLoan: 13
        }
    }
}

/// A reader.
struct ModelBorrower {
    let id: Int64
    let card: String
    /// The block's number; 0: none.
    var block: Int64 = 0
    var isExpired = false
    var openLoans = 0
}

/// A hold on one copy.
struct ModelWish {
    enum State { case waiting, coming, ready, over }

    let id: Int64
    let reader: Int
    let pickup: Int
    var state = State.waiting
}

/// An open loan.
struct ModelOut: Equatable {
    let id: Int64
    let reader: Int
    /// The branch at which it began.
    let branch: Int
}

/// A copy.
struct ShelfCopy {
    let id: Int64
    var barcode: String
    /// "book"; "reference", which is not lent; "odd", for which there is no rule.
    var type: String
    let callNumber: String
    var home: Int
    var branch: Int
    var kept: ModelKept?
    var loan: ModelOut?
    /// Where it is on its way to.
    var destination: Int?
    /// The hold that it was given to, by its place among its own.
    var heldFor: Int?
    /// All that readers have asked of it, the last at the end; at most one is open.
    var wishes: [ModelWish] = []
    /// It was chosen in a shop, and never worked on since.
    var isNew = false

    init(id: Int64, barcode: String, type: String, callNumber: String, home: Int) {
        (self.id, self.barcode, self.type, self.callNumber, self.home, branch) = (id, barcode, type, callNumber, home, home)
    }

    /// The state as it is told, and in which it is drawn.
    var state: String {
        if let kept { return kept.rawValue }
        if loan != nil { return "on_loan" }
        if destination != nil { return "in_transit" }
        return heldFor == nil ? "available" : "on_hold_shelf"
    }

    /// Where it was that nobody had, and that staff did not keep back.
    var isAtHand: Bool { kept == nil && loan == nil }
    var openWish: Int? { wishes.indices.last { wishes[$0].state != .over } }
    /// The open hold of the one that it was given to.
    var promised: Int? { heldFor.flatMap { wishes[$0].state == .over ? nil : $0 } }
}

/// The readers and copies of a run.
struct ShelfModel {
    static let loansMax = 6
    var readers: [ModelBorrower] = []
    var copies: [ShelfCopy] = []
    var readings: [ModelReading] = []
    /// How many conflicts there are.
    var conflicts = 0

    /// What stands against a loan, in the order in which it is told.
    /// - Parameters:
    ///   - type: the copy's.
    ///   - objection: what the copy itself says.
    ///   - lends: whether the service point lends.
    func objections(_ reader: Int, type: String, _ objection: String? = nil, lends: Bool = true) -> [String] {
        let who = readers[reader]
        var found: [String] = []
        if !lends { found.append("POINT_DOES_NOT_LEND") }
        if who.block != 0 { found.append("READER_BLOCKED") }
        if who.isExpired { found.append("READER_EXPIRED") }
        if let objection { found.append(objection) }
        switch type {
        case "odd": found.append("NO_RULE")
        case "reference": found.append("ITEM_NOT_LENDABLE")
        default: if who.openLoans >= Self.loansMax { found.append("LOAN_LIMIT_REACHED") }
        }
        return found
    }

    /// What a copy says against a loan to a reader.
    func objection(_ index: Int, to reader: Int) -> String? {
        let copy = copies[index]
        if copy.kept != nil { return "ITEM_WITHHELD" }
        if copy.loan != nil { return "ITEM_ON_LOAN" }
        return copy.promised.map { copy.wishes[$0].reader != reader } ?? false ? "ITEM_ON_HOLD" : nil
    }

    mutating func endLoan(_ index: Int) {
        guard let loan = copies[index].loan else { return }
        readers[loan.reader].openLoans -= 1
        copies[index].loan = nil
    }

    mutating func lend(_ index: Int, to reader: Int, loan: Int64, at branch: Int) {
        endLoan(index)
        leave(index)
        let given = copies[index].heldFor
        (copies[index].kept, copies[index].destination, copies[index].heldFor, copies[index].branch) = (nil, nil, nil, branch)
        copies[index].loan = ModelOut(id: loan, reader: reader, branch: branch)
        readers[reader].openLoans += 1
        // The reader's hold is filled; somebody else's waits again.
        guard let open = copies[index].openWish else { return }
        if copies[index].wishes[open].reader == reader {
            copies[index].wishes[open].state = .over
        } else if given == open {
            copies[index].wishes[open].state = .waiting
        }
    }

    /// Where a copy goes that is scanned.
    /// - Parameters:
    ///   - here: the branch.
    ///   - isReleased: staff say that it is fit for lending.
    mutating func checkIn(_ index: Int, at here: Int, isReleased: Bool = false) {
        endLoan(index)
        leave(index)
        let copy = copies[index]
        let isWorkedOn = copy.kept == .onFirstLoan || copy.isNew && copy.kept.map { !$0.staysWhenScanned } ?? false
        let stays = !isReleased && (copy.kept?.staysWhenScanned ?? false)
        (copies[index].branch, copies[index].destination, copies[index].heldFor) = (here, nil, nil)
        if isWorkedOn { return copies[index].kept = .inProcess }
        guard !stays else { return }
        copies[index].kept = nil
        let wish = copy.promised ?? copy.openWish
        if let wish {
            copies[index].heldFor = wish
            copies[index].wishes[wish].state = copy.wishes[wish].pickup == here ? .ready : .coming
        }
        let goal = wish.map { copy.wishes[$0].pickup } ?? copy.home
        if goal != here { copies[index].destination = goal }
    }

    /// Staff keep a copy back; a hold that it was for waits again.
    mutating func keep(_ index: Int, _ kept: ModelKept) {
        leave(index)
        if let promised = copies[index].promised { copies[index].wishes[promised].state = .waiting }
        (copies[index].kept, copies[index].destination, copies[index].heldFor) = (kept, nil, nil)
    }

    /// What is in process is worked on by whatever happens to it there.
    mutating func leave(_ index: Int) {
        if copies[index].kept == .inProcess { copies[index].isNew = false }
    }

    /// From what staff bring a copy into a state.
    func mayKeep(_ index: Int, _ kept: ModelKept) -> Bool {
        let from = copies[index].state
        let isShelved = ["available", "in_transit", "on_hold_shelf"].contains(from)
        switch kept {
        case .onOrder: return from == "available"
        case .inProcess: return ["available", "on_order"].contains(from)
        case .claimedReturned: return ["on_loan", "on_first_loan"].contains(from)
        case .lost: return isShelved || ["on_loan", "on_first_loan", "claimed_returned", "missing"].contains(from)
        case .missing, .damaged: return isShelved
        case .inRepair: return isShelved || from == "damaged"
        case .withdrawn: return isShelved || ["missing", "lost", "damaged", "in_repair", "on_order", "in_process"].contains(from)
        case .onFirstLoan: return false
        }
    }
}
