// Makes the moves, turns the clock to where something is due, and compares what there is with the model.

internal import CirculationMessages
internal import DeliveryMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import NoticesMessages
internal import TypesMessages
internal import WorkMessages

extension DeliverySimulation {
    func make(_ move: DeliveryMove) throws {
        switch move {
        case .offer: try offer()
        case .order: try order()
        case .cancel: try cancel()
        case .collect: try collect()
        case .giveHoldUp: try giveHoldUp()
        case .pay: try pay()
        case .block: try block()
        case .work: try work()
        case .act: try act()
        case .scanAtDesk: try scanAtDesk()
        case .bring: try bring()
        case .book: try book()
        case .accept: try answer(isAccepted: true)
        case .decline: try answer(isAccepted: false)
        case .track: try track()
        case .clock(let milliseconds): calls.turn(by: milliseconds)
        case .exactly(let offset): try turnExactly(offset)
        case .timers: try runTimers()
        case .again: try calls.sendAgain { self.isOver($0.session) }
        case .compare: try compare(everything: false)
        }
    }

    /// Turns the clock to a moment at which something is due, or to the milliseconds around it, and lets it happen.
    private func turnExactly(_ offset: Int64) throws {
        let soon = model.moments(after: calls.now)
        guard !soon.isEmpty else { return }
        calls.turn(by: calls.random.pick(soon) + offset - calls.now)
        if calls.random.chance(percent: 80) { try runTimers() }
        try compare(everything: false)
    }

    // MARK: Comparing

    private var overseer: Delivery.Client<TestCaller> { Delivery.Client(host.connect(.admin("admin"))) }

    /// A request is as the model has it, and its copy is in one place.
    func compare(_ index: Int) throws {
        let expected = model.requests[index]
        let details = try overseer.getRequest(.init(requestId: expected.id))
        let told = details.request ?? Delivery.Request()
        let parcel = model.parcels[expected.parcel]
        let copy = model.copies[expected.item]
        let isAlike =
            Self.name(told.state) == expected.state.rawValue && told.barcode == copy.barcode && told.parcelId == parcel.id && told.carrier == parcel.carrier
            && told.promisedAtMs == expected.promisedAt && told.late == expected.isLate && told.doneAtMs == expected.doneAt
            && (told.loanId != 0) == expected.isLent && told.branchCode == "B\(expected.branch)"
        guard isAlike else { throw calls.violation("a request is what was done to it", "\(told)\n  had to be \(expected)\n  in \(parcel)") }
        let events = details.history.map(\.event)
        guard events.sorted() == expected.events.suffix(200).sorted() else {
            throw calls.violation("a history has each move", "\(expected.id): \(events)\n  instead of \(expected.events)")
        }
        let order = model.orders[expected.order]
        guard details.fee?.total?.minorUnits == order.fee - order.waived else {
            throw calls.violation("a fee is the sum of its reasons", "\(details.fee?.total?.minorUnits ?? 0) of \(order)")
        }
        guard expected.state.isOpen else { return }
        let item = try Circulation.Client(host.connect(.admin("admin"))).getItem(.init(barcode: copy.barcode))
        let borrower = copy.borrower.map { model.readers[$0].id }
        guard (item.item?.state == .available) == copy.isOnShelf, (item.item?.state == .onLoan) == (borrower != nil), item.loan?.readerId == borrower else {
            throw calls.violation("an item is in one place", "\(item)\n  had to be \(copy)\n  of \(expected)")
        }
    }

    /// The name of a state of the contract.
    private static func name(_ state: Delivery.RequestState) -> String {
        ModelRequest.State.contract.indices.contains(Int(state.rawValue) - 1) ? ModelRequest.State.contract[Int(state.rawValue) - 1].rawValue : ""
    }

    func compare(parcel: Int) throws {
        for book in model.books(parcel) { try compare(book) }
    }

    /// Each unfinished request has exactly what moves it next.
    private func compareWork() throws {
        var expected: [String: [Int64]] = [:]
        for request in model.requests {
            switch request.state {
            case .requested: expected["delivery.pick", default: []].append(request.id)
            case .returning, .puttingBack: expected["delivery.take_back", default: []].append(request.id)
            case .untraced: expected["delivery.trace", default: []].append(request.id)
            default: break
            }
            if request.hasLateWork { expected["delivery.late", default: []].append(request.id) }
            guard !request.state.isOpen || request.alarmAt > 0 else { throw calls.violation("each request has a timer", "\(request)") }
        }
        for (index, parcel) in model.parcels.enumerated() {
            if model.isToPack(index) { expected["delivery.pack", default: []].append(parcel.id) }
            if parcel.isToHandOver { expected["delivery.hand_over", default: []].append(parcel.id) }
        }
        for order in model.orders { expected["delivery.refund", default: []] += Array(repeating: order.id, count: order.refunds) }
        for kind in Self.kinds {
            let found = try open(kind).map { Self.number($0.key) }.sorted()
            guard found == expected[kind, default: []].sorted() else {
                throw calls.violation("each unfinished request has one thing that moves it next", "\(kind): \(found)\n  instead of \(expected[kind] ?? [])")
            }
        }
    }

    /// Readers owe, and have been told, what the model says.
    private func compareReader(_ number: Int) throws {
        let reader = model.readers[number]
        let account = try Ledger.Client(host.connect(.admin("admin"))).account(.init(readerId: reader.id, limit: 200))
        let due = account.charges.filter { $0.source == "delivery" }.reduce(0) { $0 + ($1.due?.minorUnits ?? 0) }
        let owed = model.orders.filter { $0.reader == number }.reduce(0) { $0 + $1.due }
        guard due == owed else { throw calls.violation("fees are the sum of their reasons in Ledger", "reader \(number) owes \(due) instead of \(owed)") }
        let loans = try Circulation.Client(host.connect(.admin("admin"))).loans(.init(card: reader.card, limit: 200)).loans.compactMap(\.item?.barcode).sorted()
        let expected = model.copies.filter { $0.borrower == number }.map(\.barcode).sorted()
        guard loans == expected else { throw calls.violation("each item has at most one loan", "reader \(number): \(loans) instead of \(expected)") }
    }

    /// What carriers are owed is what they brought, or brought back.
    private func compareStatements() throws {
        let ledger = Ledger.Client(host.connect(.admin("admin")))
        let periods = try ledger.periods(.init()).periods.map(\.period)
        for partner in Set(ModelCarrier.all.map(\.partner)).sorted() where !partner.isEmpty {
            var found: [Int64: Int64] = [:]
            for period in periods {
                for line in try ledger.statement(.init(partner: partner, period: period, currency: "CNY", limit: 500)).lines {
                    found[Int64(line.reference) ?? 0, default: 0] += line.payable?.minorUnits ?? 0
                }
            }
            guard found == model.paid[partner, default: [:]] else {
                throw calls.violation("statements are what was brought", "\(partner): \(found)\n  instead of \(model.paid[partner] ?? [:])")
            }
        }
    }

    /// Promises and states are counted as they are.
    private func compareOverview(branch: Int?) throws {
        let told = try overseer.overview(.init(branchCode: branch.map { "B\($0)" } ?? ""))
        let mine = model.requests.filter { branch == nil || $0.branch == branch }
        let counted = mine.filter { $0.doneAt != 0 && $0.doneAt >= calls.now - 30 * DeliveryModel.day && $0.arrivedAt != 0 }
        let kept = counted.count { $0.arrivedAt <= $0.promisedAt }
        guard told.kept == UInt32(kept), told.broken == UInt32(counted.count - kept) else {
            throw calls.violation("promises are counted", "\(told.kept) and \(told.broken) instead of \(kept) of \(counted.count)")
        }
        let states = Dictionary(told.states.map { (Self.name($0.state), [$0.requests, $0.late]) }) { first, _ in first }
        let expected = Dictionary(grouping: mine.filter(\.state.isOpen)) { $0.state.rawValue }.mapValues { [UInt32($0.count), UInt32($0.count { $0.isLate })] }
        guard states == expected else { throw calls.violation("states are counted", "\(states)\n  instead of \(expected)") }
        guard let branch else { return }
        let picks = try overseer.pickList(.init(branchCode: "B\(branch)", limit: 200)).picks.map(\.requestId).sorted()
        let requested = mine.filter { $0.state == .requested }.map(\.id).sorted()
        guard picks == requested else { throw calls.violation("a branch picks what it is asked for", "\(picks)\n  instead of \(requested)") }
    }

    /// Readers were told what they had to be, once.
    private func compareNotices() throws {
        for (number, reader) in model.readers.enumerated() {
            let sent = try Notices.Client(host.connect(.admin("admin"))).sent(.init(card: reader.card, limit: 200)).notices
            for kind in ["delivery.late", "delivery.unfilled", "delivery.lost"] {
                let expected = model.requests.count { model.orders[$0.order].reader == number && model.told[kind, default: []].contains($0.id) }
                guard sent.count < 200, sent.count(where: { $0.kind == kind }) != expected else { continue }
                throw calls.violation("readers are told once", "\(kind) of reader \(number): \(sent.count { $0.kind == kind }) instead of \(expected)")
            }
        }
    }

    /// Requests, some or all, and what they come to.
    func compare(everything isWhole: Bool) throws {
        for index in model.requests.indices where isWhole || calls.random.chance(percent: 5) { try compare(index) }
        try compareWork()
        for number in model.readers.indices where isWhole || calls.random.chance(percent: 30) { try compareReader(number) }
        try compareOverview(branch: calls.random.chance(percent: 50) ? nil : calls.random.below(size.branches))
        guard isWhole || calls.random.chance(percent: 20) else { return }
        try compareStatements()
        try compareNotices()
        let audit = try Ledger.Client(host.connect(.admin("admin"))).audit(.init())
        guard audit.problems.isEmpty else { throw calls.violation("the audit finds nothing", audit.problems.joined(separator: "\n  ")) }
    }
}
