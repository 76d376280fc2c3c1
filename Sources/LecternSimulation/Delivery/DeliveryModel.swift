// What deliveries are known to have come to, by the rules written down a second time, without a database.

/// A book that a reader asked for, as the model has it.
struct ModelRequest {
    enum State: String {
        case requested, picked, packed
        case handedOver = "handed_over"
        case inTransit = "in_transit"
        case attempted, waiting, delivered, collected, expired, returning, returned, untraced, lost, damaged
        case puttingBack = "putting_back"
        case cancelled, unfilled

        /// In the order of the contract, from 1 on.
        static let contract: [State] = [
            .requested, .picked, .packed, .handedOver, .inTransit, .attempted, .waiting, .delivered, .collected, .expired, .returning, .returned,
            .untraced, .lost, .damaged, .puttingBack, .cancelled, .unfilled,
        ]

        var isOpen: Bool { ![.delivered, .collected, .expired, .returned, .lost, .damaged, .cancelled, .unfilled].contains(self) }
        /// Not handed over yet.
        var isInside: Bool { [.requested, .picked, .packed].contains(self) }
        /// With the carrier, by its last word.
        var isCarried: Bool { [.handedOver, .inTransit, .attempted].contains(self) }
        /// A scan of its carrier still counts.
        var isScanned: Bool { self == .packed || isCarried || self == .returning || self == .untraced }
        /// Its place among those up to which readers may cancel; nil: it is none of them.
        var step: Int? { [.requested: 1, .picked: 2, .packed: 3][self] }
    }

    let id: Int64
    /// The places of its order and its parcel in the model.
    let order: Int
    var parcel: Int
    let record: Int
    /// The place of the copy.
    var item: Int
    var state = State.requested
    var branch: Int
    var promisedAt: Int64
    var alarmAt: Int64
    /// Its promise was once in danger.
    var isLate = false
    /// Staff are to look after it.
    var hasLateWork = false
    var arrivedAt: Int64 = 0
    var doneAt: Int64 = 0
    /// Circulation keeps the copy for the reader.
    var isHeld = true
    /// Ready at the point: until when; 0: it is not.
    var keptUntil: Int64 = 0
    var isLent = false
    var events = ["requested"]
}

/// What was asked for at once.
struct ModelOrder {
    let id: Int64
    let reader: Int
    let service: Int
    let carrier: String
    let requestedAt: Int64
    let isFree: Bool
    let fee: Int64
    var waived: Int64 = 0
    /// What of the fee the reader still owes by Ledger.
    var due: Int64
    /// Work to pay something back, that is open.
    var refunds = 0
}

/// What is sent together.
struct ModelParcel {
    let id: Int64
    let order: Int
    let branch: Int
    var carrier: String
    /// Empty: nobody who scans it.
    var partner: String
    /// The place of the branch where it is picked up; nil: it goes to the door.
    let point: Int?
    var state = ""
    var declined: Set<String> = []
    var isOffered = false
    /// Until when its carrier is to answer; 0: it need not.
    var answerUntil: Int64 = 0
    var scans: Set<ModelScan> = []
    var cost: Int64 = 0
    /// It waits for its carrier.
    var isToHandOver = false

    var isHere: Bool { ["", "offered", "accepted"].contains(state) }
    var isOver: Bool { ["delivered", "returned", "lost", "withdrawn"].contains(state) }
}

struct ModelScan: Hashable {
    enum Kind: Int32, CaseIterable { case handedOver = 1, inTransit, attempted, delivered, refused, undeliverable, lost }

    let kind: Kind
    let at: Int64
}

/// A copy.
struct ModelCopy {
    let barcode: String
    let record: Int
    let branch: Int
    /// On its shelf, on loan to a reader, or neither.
    var isOnShelf = true
    var borrower: Int?
    /// Lost, damaged or missing for good.
    var isGone = false
}

struct ModelPatron {
    let id: Int64
    let card: String
    var block: Int64?
}

/// A carrier, as the rule sets have it.
struct ModelCarrier {
    let code: String
    let partner: String
    let isToPoint: Bool
    let volumesMax: Int
    let transitDays: Int
    var answerHours: Int64 = 0
    var costFirst: Int64 = 0
    var costMore: Int64 = 0
    var isWorkdays = false
    /// The last minute of the day at which it comes; 1,440: at the end.
    var lastMinute: Int64 = 1_440

    func cost(_ volumes: Int) -> Int64 { costFirst + costMore * Int64(max(0, volumes - 1)) }

    static let all = [
        ModelCarrier(
            code: "post", partner: "post", isToPoint: false, volumesMax: 2, transitDays: 2, answerHours: 4, costFirst: 450, costMore: 100,
            isWorkdays: true, lastMinute: 960),
        ModelCarrier(code: "bike", partner: "bike", isToPoint: false, volumesMax: 5, transitDays: 1),
        ModelCarrier(code: "van", partner: "", isToPoint: true, volumesMax: 20, transitDays: 1),
        ModelCarrier(code: "cart", partner: "cart", isToPoint: true, volumesMax: 3, transitDays: 1, answerHours: 6, costFirst: 200, costMore: 20),
    ]

    static func named(_ code: String) -> ModelCarrier? { all.first { $0.code == code } }
}

/// A rule set.
struct ModelService {
    enum LoanStart: Int32 { case withReader, withHandOver, withRequest }

    let code: String
    let loanStart: LoanStart
    /// The steps up to which a reader may cancel, and does not owe the fee.
    let cancelUntil: Int
    let refundUntil: Int
    let freeOfMonth: Int
    /// Books of a reader that are not finished; 0: any number.
    let booksMax: Int
    let picksOfDay: Int64

    static let all = [
        ModelService(code: "city", loanStart: .withReader, cancelUntil: 3, refundUntil: 3, freeOfMonth: 0, booksMax: 6, picksOfDay: 0),
        ModelService(code: "hand", loanStart: .withHandOver, cancelUntil: 2, refundUntil: 1, freeOfMonth: 1, booksMax: 0, picksOfDay: 0),
        ModelService(code: "soon", loanStart: .withRequest, cancelUntil: 3, refundUntil: 2, freeOfMonth: 0, booksMax: 0, picksOfDay: 2),
    ]
    static let first: Int64 = 400
    static let more: Int64 = 100

    /// What parcels to the door cost.
    static func fee(_ carrier: String, _ parcels: [Int], isFree: Bool) -> Int64 {
        guard ModelCarrier.named(carrier)?.isToPoint == false, !isFree else { return 0 }
        return parcels.reduce(0) { $0 + first + more * Int64($1 - 1) }
    }
}

/// Everything that was asked for.
struct DeliveryModel {
    static let day: Int64 = 86_400_000
    static let hour: Int64 = 3_600_000

    var readers: [ModelPatron] = []
    var records: [Int64] = []
    var copies: [ModelCopy] = []
    var orders: [ModelOrder] = []
    var parcels: [ModelParcel] = []
    var requests: [ModelRequest] = []
    /// Lines of carriers' statements: the parcels, by partner.
    var paid: [String: [Int64: Int64]] = [:]
    /// Notices of a kind that readers were sent, by requests.
    var told: [String: Set<Int64>] = [:]

    func service(_ request: ModelRequest) -> ModelService { ModelService.all[orders[request.order].service] }

    // MARK: What there is

    /// Books of a reader that are not finished.
    func open(of reader: Int) -> Int {
        // What goes back to its shelf is the reader's no more.
        requests.count { $0.state.isOpen && $0.state != .puttingBack && orders[$0.order].reader == reader }
    }

    func load(_ branch: Int) -> Int64 { Int64(requests.count { $0.state == .requested && $0.branch == branch }) }

    /// Copies that may be asked for.
    func free(_ record: Int) -> [Int] {
        copies.indices.filter { index in
            copies[index].record == record && copies[index].isOnShelf && !requests.contains { $0.item == index && $0.state.isOpen }
        }
    }

    /// The copies of an order, and in which parcels they go; nil for a record of which none is free.
    func plan(_ wanted: [Int], by carrier: ModelCarrier) -> (parcels: [[Int]], missing: [Int]) {
        var chosen: [Int] = []
        for record in wanted {
            let branches = Set(chosen.map { copies[$0].branch })
            func weight(_ index: Int) -> (Int64, String) {
                let copy = copies[index]
                return (load(copy.branch) + (branches.isEmpty || branches.contains(copy.branch) ? 0 : 100), copy.barcode)
            }
            if let best = free(record).min(by: { weight($0) < weight($1) }) { chosen.append(best) }
        }
        var parcels: [[Int]] = []
        for copy in chosen {
            // A branch fills its last parcel before it begins another.
            if let last = parcels.lastIndex(where: { copies[$0[0]].branch == copies[copy].branch }), parcels[last].count < carrier.volumesMax {
                parcels[last].append(copy)
            } else {
                parcels.append([copy])
            }
        }
        return (parcels, wanted.filter { record in !chosen.contains { copies[$0].record == record } })
    }

    /// When a copy is promised.
    func promise(_ copy: Int, by carrier: ModelCarrier, to point: Int?, _ service: ModelService, now: Int64) -> Int64 {
        let branch = copies[copy].branch
        let days = service.picksOfDay == 0 ? 0 : load(branch) / service.picksOfDay
        let packed = DeliverySimulation.hours.closing(notBefore: now + 24 * Self.hour + days * Self.day) ?? 0
        if point == branch { return packed }
        var day = PlannedHours.day(packed)
        func works(_ day: Int64) -> Bool { !carrier.isWorkdays || PlannedHours.weekday(day) < 5 }
        func next() {
            repeat { day += 1 } while !works(day)
        }
        if !works(day) || (packed - PlannedHours.start(of: day)) / 60_000 > carrier.lastMinute { next() }
        for _ in 0..<carrier.transitDays { next() }
        return PlannedHours.start(of: day + 1) - 1
    }

    /// Orders of a reader's month that were free.
    func freeOrders(of reader: Int, _ service: Int, now: Int64) -> Int {
        orders.count { $0.isFree && $0.reader == reader && $0.service == service && ModelMonth($0.requestedAt).text == ModelMonth(now).text }
    }

    /// Whether the reader has a copy of a record on loan, so that Circulation keeps no other.
    func hasAlready(_ record: Int, _ reader: Int) -> Bool { copies.contains { $0.record == record && $0.borrower == reader } }

    /// Whether the reader has asked for a record and does not have it yet.
    func asks(for record: Int, _ reader: Int) -> Bool {
        requests.contains { $0.state.isOpen && $0.record == record && orders[$0.order].reader == reader }
    }

    // MARK: Moves of one book

    mutating func move(_ index: Int, _ event: String, _ state: ModelRequest.State, at moment: Int64) {
        requests[index].events.append(event)
        requests[index].state = state
        if requests[index].arrivedAt == 0, [.delivered, .waiting, .collected].contains(state) { requests[index].arrivedAt = moment }
        guard !state.isOpen else { return }
        (requests[index].doneAt, requests[index].alarmAt) = (moment, 0)
    }

    /// The reader has it, or its loan has begun.
    mutating func lend(_ index: Int) {
        guard !requests[index].isLent else { return }
        requests[index].isLent = true
        requests[index].isHeld = false
        let item = requests[index].item
        (copies[item].isOnShelf, copies[item].borrower) = (false, orders[requests[index].order].reader)
    }

    /// It leaves its order before a carrier had it.
    mutating func leave(_ index: Int, _ event: String, _ state: ModelRequest.State, now: Int64) {
        move(index, event, state, at: now)
        requests[index].isHeld = false
        requests[index].hasLateWork = false
        bookMoved(requests[index].parcel)
    }

    func books(_ parcel: Int) -> [Int] { requests.indices.filter { requests[$0].parcel == parcel } }

    /// A parcel goes on with the books that are left.
    mutating func bookMoved(_ parcel: Int) {
        guard parcels[parcel].isHere else { return }
        let books = books(parcel)
        let left = books.filter { requests[$0].state.isInside }
        guard left.isEmpty else {
            if parcels[parcel].isOffered { parcels[parcel].cost = ModelCarrier.named(parcels[parcel].carrier)?.cost(left.count) ?? 0 }
            return
        }
        guard !books.contains(where: { requests[$0].state.isScanned }) else { return }
        (parcels[parcel].state, parcels[parcel].answerUntil, parcels[parcel].isToHandOver) = ("withdrawn", 0, false)
    }

    /// Whether a parcel is to be packed.
    func isToPack(_ parcel: Int) -> Bool {
        let left = books(parcel).map { requests[$0].state }.filter(\.isInside)
        return parcels[parcel].isHere && !left.contains(.requested) && left.contains(.picked)
    }

    /// What is left of an order's fee.
    mutating func settle(_ order: Int) {
        let left = requests.filter { $0.order == order && ![.puttingBack, .cancelled, .unfilled, .lost].contains($0.state) }
        let counts = Dictionary(grouping: left, by: \.parcel).values.map(\.count)
        let owed = ModelService.fee(orders[order].carrier, counts, isFree: orders[order].isFree)
        let less = orders[order].fee - orders[order].waived - owed
        guard less > 0 else { return }
        orders[order].waived += less
        if orders[order].due >= less { orders[order].due -= less } else { orders[order].refunds += 1 }
    }
}
