// What follows from a move of one book for its parcel, from the scans of a parcel for its books, and from both for the fee.

internal import CirculationMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import TypesMessages

/// Keeps parcels, books and money in step. Valid inside one handler.
struct ParcelProgress {
    private let call: Call
    private let requests: RequestRows
    private let parcels: ParcelRows
    private let work: DeliveryWork

    init(_ call: Call) {
        self.call = call
        (requests, parcels, work) = (RequestRows(call), ParcelRows(call), DeliveryWork(call))
    }

    // MARK: before the carrier

    /// A book of a parcel was picked, or leaves it: the parcel is to be packed once all that are left are picked, and not sent once none are.
    /// - Throws: `Problem`, `StoreError`.
    func bookMoved(_ id: Int64) throws {
        guard var parcel = try parcels.load(id), parcel.isHere else { return }
        let books = try requests.ofParcel(id)
        let left = books.filter { $0.life.isInside }
        guard !left.isEmpty else {
            guard !books.contains(where: { RequestLife.carried.contains($0.life) && !$0.life.isInside }) else { return }
            parcel.state = "withdrawn"
            try work.withdraw(DeliveryWork.pack, parcel)
            try work.withdraw(DeliveryWork.handOver, parcel)
            _ = try call.cancelTimer(key: Self.timer(parcel))
            return try parcels.update(parcel, kind: "withdrawn")
        }
        if parcel.volumes != Int64(left.count) {
            parcel.volumes = Int64(left.count)
            if parcel.offeredAtMs != 0, let carrier = try carrier(of: parcel) {
                parcel.cost = DeliveryRules.cost(carrier, volumes: parcel.volumes)
            }
            try parcels.update(parcel, kind: parcel.offeredAtMs == 0 ? "" : "changed")
        }
        guard left.allSatisfy({ $0.life != .requested }), left.contains(where: { $0.life == .picked }) else { return }
        try work.add(DeliveryWork.pack, parcel)
    }

    /// A parcel is packed: it is offered to its carrier, and to be handed over.
    /// - Throws: `Problem`, `StoreError`.
    func packed(_ id: Int64) throws {
        var parcel = try parcels.known(id)
        parcel.offeredAtMs = call.nowMilliseconds
        try offer(&parcel)
        try work.add(DeliveryWork.handOver, parcel)
    }

    /// The carrier of a parcel does not take it: the next by rule is asked. Where there is none, staff are told, and find somebody.
    /// - Throws: `Problem`, `StoreError`.
    func declined(_ old: ParcelRow, note: String) throws {
        var parcel = old
        let rules = try parcels.order(old.orderId).flatMap { try RuleSetRows(call).load($0.ruleSet) }
        parcel.declined = (old.declined.split(separator: " ").map(String.init) + [old.carrier]).joined(separator: " ")
        let form = Delivery.Form(rawValue: Int32(truncatingIfNeeded: old.form))
        try parcels.update(Self.withdrawn(old), kind: "withdrawn")
        _ = try call.cancelTimer(key: Self.timer(old))
        (parcel.partner, parcel.state, parcel.acceptedAtMs) = ("", "", 0)
        if let next = rules?.carrier(
            after: parcel.declined.split(separator: " ").map(String.init), form: form, volumes: old.volumes)
        {
            (parcel.carrier, parcel.partner) = (next.code, next.partner)
            try offer(&parcel)
            return
        }
        try parcels.update(parcel, kind: "")
        for row in try requests.ofParcel(old.parcelId) where row.life == .packed {
            try warn(Asked(row: row, parcel: parcel), reason: note.isEmpty ? "no carrier" : "no carrier: \(note)", isTold: false)
        }
    }

    private static func withdrawn(_ parcel: ParcelRow) -> ParcelRow {
        var parcel = parcel
        parcel.state = "withdrawn"
        return parcel
    }

    /// The row of the rules by which a parcel is carried; nil: there is none any more.
    private func carrier(of parcel: ParcelRow) throws -> Delivery.Carrier? {
        try parcels.order(parcel.orderId).flatMap { try RuleSetRows(call).load($0.ruleSet) }?.carrier(parcel.carrier)
    }

    private func offer(_ parcel: inout ParcelRow) throws {
        parcel.state = parcel.partner.isEmpty ? "" : "offered"
        if let carrier = try carrier(of: parcel) {
            parcel.cost = DeliveryRules.cost(carrier, volumes: parcel.volumes)
            if carrier.acceptHours > 0, !parcel.partner.isEmpty {
                try call.schedule(
                    at: call.nowMilliseconds + Int64(carrier.acceptHours) * DeliveryLimits.hourMilliseconds,
                    key: Self.timer(parcel),
                    Delivery.Timers.advanceParcel,
                    Delivery.AdvanceParcelRequest(parcelId: parcel.parcelId, carrier: parcel.carrier))
            }
        }
        try parcels.update(parcel, kind: "offered")
    }

    static func timer(_ parcel: ParcelRow) -> String { "parcel/\(parcel.parcelId)" }

    // MARK: with the carrier

    /// Moves the books of a parcel to where all its scans together say that they are.
    /// - Returns: the parcel afterwards.
    /// - Throws: `Problem`, `StoreError`.
    @discardableResult
    func scanned(_ id: Int64) throws -> ParcelRow {
        var parcel = try parcels.known(id)
        let scans = try parcels.scans(id).map { ParcelScans.Scan($0.message.kind, at: $0.atMs) }
        guard let (event, at) = ParcelScans.outcome(scans), let target = ParcelScans.state(after: event), !parcel.isOver else {
            return parcel
        }
        if parcel.isHere {
            try work.withdraw(DeliveryWork.handOver, parcel)
            _ = try call.cancelTimer(key: Self.timer(parcel))
        }
        let isChanged = parcel.state != target.rawValue
        parcel.state = target.rawValue
        for row in try requests.ofParcel(id) where RequestLife.carried.contains(row.life) && row.life != target {
            try carried(Asked(row: row, parcel: parcel), event, at)
        }
        if event == .delivered { try pay(parcel) }
        if isChanged { try parcels.update(parcel, kind: target.rawValue) }
        return parcel
    }

    private func carried(_ asked: Asked, _ event: RequestLife.Event, _ at: Int64) throws {
        let verdict = RequestLife.decide(event, from: asked.row.life, by: call.actor)
        let rules = try RuleSetRows(call).load(asked.row.ruleSet)
        try requests.move(verdict, asked, at: at) { new in
            try work.withdraw(&new)
            switch event {
            case .delivered:
                try work.withdrawLate(&new)
                try lend(&new, at: at)
            case .returning: try work.add(DeliveryWork.takeBack, &new, reason: "refused or undeliverable")
            case .untraced: try work.add(DeliveryWork.trace, &new, reason: "lost, says the carrier")
            default:
                guard asked.row.life == .packed, rules?.loanStart == .withHandOver, new.form == .door else { break }
                try lend(&new, at: at)
            }
        }
    }

    /// The reader has the book, or its loan has begun by rule: it is lent, unless it was. Where it can't be, somebody else having it, staff look.
    /// - Throws: `Problem`, `StoreError`.
    func lend(_ asked: inout Asked, at: Int64) throws {
        guard asked.row.loanId == 0 else { return }
        let request = Circulation.LendDeliveredRequest(barcode: asked.row.barcode, readerId: asked.row.readerId, atMs: at)
        switch try call.tryCall({ try Circulation.Client($0).lendDelivered(request) }) {
        case .success(let loan): (asked.row.loanId, asked.row.dueAtMs) = (loan.loanId, loan.dueAtMs)
        case .failure(let problem):
            let known: [Circulation.Reason] = [.itemOnLoan, .itemStateForbids, .itemUnknown, .readerUnknown]
            guard known.contains(where: { $0.name == problem.reason }) else { throw problem }
            try work.add(DeliveryWork.late, &asked, reason: "not lent: \(problem.reason)")
        }
    }

    /// What the carrier is owed for a parcel whose way is over, on its statement.
    /// - Throws: `Problem`, `StoreError`.
    func pay(_ parcel: ParcelRow) throws {
        guard parcel.cost > 0, !parcel.partner.isEmpty, let order = try parcels.order(parcel.orderId),
            let carrier = try RuleSetRows(call).load(order.ruleSet)?.carrier(parcel.carrier), !carrier.budget.isEmpty
        else { return }
        let price = Types.Money(minorUnits: parcel.cost, currency: order.currency)
        let key = "\(parcel.parcelId)"
        let paid = try call.tryCall { caller in
            let ledger = Ledger.Client(caller)
            _ = try ledger.reserve(
                .init(
                    source: DeliveryLimits.costSource, key: key, budget: carrier.budget, amount: price,
                    expiresAtMs: call.nowMilliseconds + DeliveryLimits.reservationMilliseconds, about: "parcel:\(key)"))
            return try ledger.commit(
                .init(
                    source: DeliveryLimits.costSource, key: key,
                    sale: .init(partner: parcel.partner, reference: key, listPrice: price)))
        }
        guard case .failure(let problem) = paid else { return }
        // The parcel is there all the same: what is owed is on nobody's statement until staff have entered it.
        guard [Ledger.Reason.budgetExceeded.name, Ledger.Reason.accountUnknown.name].contains(problem.reason) else {
            throw problem
        }
        if let first = try requests.ofParcel(parcel.parcelId).first {
            try warn(Asked(row: first, parcel: parcel), reason: "the carrier is not paid: \(problem.reason)", isTold: false)
        }
    }

    // MARK: warnings and money

    /// Staff look after a request; the reader is told.
    /// - Throws: `Problem`, `StoreError`.
    func warn(_ asked: Asked, reason: String, isTold: Bool) throws {
        // Staff may look after it already, for another reason, which the reader has not heard of.
        if isTold { try DeliveryNotices(call).late(asked.row) }
        guard asked.row.lateKey.isEmpty else { return }
        var asked = asked
        try work.add(DeliveryWork.late, &asked, reason: reason)
        try requests.note(asked)
    }

    /// Books have left an order before a carrier had them, or were lost: what is not owed any more is waived, or, where it was paid, paid back at a desk.
    /// - Parameters:
    ///   - id: the order.
    ///   - isOwed: whether the fee stays as it is, since it was the reader who gave up too late.
    /// - Throws: `Problem`, `StoreError`.
    func settleFee(_ id: Int64, isOwed: Bool) throws {
        guard !isOwed, var order = try parcels.order(id), order.fee > order.waived else { return }
        let owed = try remainingFee(order)
        let less = order.fee - order.waived - owed
        guard less > 0 else { return }
        order.waived += less
        try parcels.waive(order)
        let key = "\(order.orderId)"
        let waived = try call.tryCall {
            try Ledger.Client($0).waive(
                .init(
                    source: DeliveryLimits.source, key: key, amount: .init(minorUnits: less, currency: order.currency),
                    note: "配送未成"))
        }
        guard case .failure(let problem) = waived else { return }
        guard [Ledger.Reason.stateForbids.name, Ledger.Reason.amountTooLarge.name].contains(problem.reason) else { throw problem }
        try work.addRefund(order, minorUnits: less)
    }

    /// The fee of what is left of an order, by the rules under which it was asked for.
    private func remainingFee(_ order: OrderRow) throws -> Int64 {
        guard let rules = try RuleSetRows(call).load(order.ruleSet) else { return order.fee - order.waived }
        let books = try requests.ofOrder(order.orderId).filter { !$0.life.leavesOrder && $0.life != .lost }
        let counts = Dictionary(grouping: books, by: \.parcelId).sorted { $0.key < $1.key }.map { Int64($0.value.count) }
        var asked = OrderCase(day: rules.local(order.requestedAtMs).day)
        (asked.carrier, asked.category, asked.parcels) = (order.carrier, order.category, counts)
        return min(DeliveryRules.total(DeliveryRules.fee(rules, asked, freeRule: order.freeRule)), order.fee - order.waived)
    }
}
