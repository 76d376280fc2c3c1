// The moves of staff: items of work done right, wrong and twice, and what is scanned at desks.

internal import CirculationMessages
internal import DeliveryMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

extension DeliverySimulation {
    static let kinds = ["pick", "pack", "hand_over", "take_back", "trace", "late", "refund"].map { "delivery.\($0)" }

    /// The open items of a kind, wherever they are.
    func open(_ kind: String) throws -> [Work.Item] {
        let client = Work.Client(host.connect(.admin("admin")))
        var found: [Work.Item] = []
        for branch in [0] + branches {
            found += try client.list(.init(kind: kind, branchId: branch, right: "delivery.work", limit: 200)).items
        }
        return Dictionary(found.map { ($0.itemId, $0) }) { first, _ in first }.values.sorted { $0.itemId < $1.itemId }
    }

    /// The number with which a key begins: of a request, a parcel or an order.
    static func number(_ key: String) -> Int64 { key.split(separator: "/").first.flatMap { Int64($0) } ?? 0 }

    /// Claims an item: at the desk that has claimed it before, or at any; now and then somebody else tries to as well, who must not get it.
    private func claim(_ item: Work.Item, _ kind: String, at wanted: String) throws -> (asker: Asker, claim: Int64)? {
        let place = "\(kind)/\(item.key)"
        let desk = claimants[place] ?? wanted
        claimants[place] = desk
        let asker = try staff(at: desk)
        let request = try Work.ClaimRequest(itemId: item.itemId).encoded()
        guard let bytes = try call("lectern.work.v1.Work/Claim", request, by: asker, "\(place) at \(desk)") else { return nil }
        let claim = try Work.Item(bytes).claim
        guard size.branches > 1, calls.random.chance(percent: 12) else { return (asker, claim) }
        let other = try staff(at: (0..<size.branches).map(Self.desk).first { $0 != desk })
        _ = try call("lectern.work.v1.Work/Claim", request, by: other, refused: "ITEM_CLAIMED", "\(place) by another")
        return (asker, claim)
    }

    /// Staff take an item of work and do what it asks for, or something else.
    func work() throws {
        let kind = calls.random.pick(Self.kinds)
        let items = try open(kind)
        guard !items.isEmpty else { return }
        let item = calls.random.pick(items)
        let number = Self.number(item.key)
        switch kind {
        case "delivery.pack", "delivery.hand_over":
            guard let parcel = model.parcels.firstIndex(where: { $0.id == number }) else { throw calls.violation("work is of a parcel", item.key) }
            guard let (asker, claim) = try claim(item, kind, at: Self.desk(model.parcels[parcel].branch)) else { return }
            try act(onParcel: parcel, item.key, claim, kind == "delivery.pack" ? "packed" : "handed_over", by: asker, isClaimed: true)
        case "delivery.refund":
            guard let order = model.orders.firstIndex(where: { $0.id == number }) else { throw calls.violation("work is of an order", item.key) }
            guard let (asker, claim) = try claim(item, kind, at: Self.desk(0)) else { return }
            let act = try Work.Act(key: item.key, claim: claim, action: "refunded").encoded()
            guard try call("delivery/ActOnWork", act, by: asker, "refunded \(item.key)") != nil else { return }
            model.orders[order].refunds -= 1
        default:
            guard let index = model.requests.firstIndex(where: { $0.id == number }) else { throw calls.violation("work is of a request", item.key) }
            let request = model.requests[index]
            let isFar = kind == "delivery.pick" && calls.random.chance(percent: 15)
            let home = isFar ? calls.random.below(size.branches) : model.copies[request.item].branch
            guard let (asker, claim) = try claim(item, kind, at: Self.desk(home)) else { return }
            let actions: [String]
            switch kind {
            case "delivery.pick": actions = ["picked", "picked", "picked", "not_on_shelf", "delivered"]
            case "delivery.late": actions = ["seen", "give_up"]
            case "delivery.take_back": actions = ["back", "back", "damaged", "lost", "delivered"]
            default: actions = ["back", "delivered", "damaged", "lost"]
            }
            try act(on: index, item.key, claim, calls.random.pick(actions), kind: kind, by: asker, isClaimed: true)
        }
    }

    /// Staff do an action that may fit nothing, without a claim or with an old one.
    func act() throws {
        guard !model.requests.isEmpty else { return }
        let asker = try staff()
        if calls.random.chance(percent: 20) {
            let parcel = calls.random.below(model.parcels.count)
            return try act(
                onParcel: parcel, "\(model.parcels[parcel].id)", 1, calls.random.pick(["packed", "handed_over"]), by: asker, isClaimed: false)
        }
        guard let index = pick({ _ in true }) else { return }
        let action = calls.random.pick(["picked", "not_on_shelf", "back", "damaged", "lost", "delivered", "give_up"])
        try act(on: index, "\(model.requests[index].id)/1", 1, action, kind: "", by: asker, isClaimed: false)
    }

    // MARK: Parcels

    private func act(onParcel parcel: Int, _ key: String, _ claim: Int64, _ action: String, by asker: Asker, isClaimed: Bool) throws {
        let before = model.parcels[parcel]
        let what = "\(action) \(key), \(before.state)\(isClaimed ? "" : ", not claimed")"
        let act = try Work.Act(key: key, claim: claim, action: action).encoded()
        guard isClaimed else { return try refuse(act, by: asker, nil, what) }
        guard try call("delivery/ActOnWork", act, by: asker, what) != nil else { return }
        if action == "packed" {
            for book in model.books(parcel) where model.requests[book].state == .picked { model.move(book, "packed", .packed, at: calls.now) }
            model.offer(parcel, now: calls.now)
            model.parcels[parcel].isToHandOver = true
        } else {
            model.parcels[parcel].isToHandOver = false
            model.scan(parcel, ModelScan(kind: .handedOver, at: calls.now))
        }
        try follow()
        try compare(parcel: parcel)
    }

    /// Reasons for which Work refuses what was not claimed.
    private static let notClaimed: Set<String> = ["ITEM_UNKNOWN", "ITEM_CLOSED", "CLAIM_NOT_HELD"]

    /// An action without a claim: it is refused, by Delivery for the reason given or by Work.
    private func refuse(_ act: [UInt8], by asker: Asker, _ reason: String?, _ what: String) throws {
        let answer = try calls.send(asker.terminal, asker.session, "lectern.delivery.v1.Delivery/ActOnWork", act)
        guard case .failure(let problem) = answer, reason.map({ $0 == problem.reason }) ?? Self.notClaimed.contains(problem.reason) else {
            throw calls.violation("nobody acts without a claim", "\(what): \(answer), and had to be \(reason ?? "refused by Work")")
        }
        _ = try calls.expect(answer, problem.reason, what)
    }

    // MARK: Books

    /// What the state of a request says to an action; nil: it lets it happen.
    private func objection(_ action: String, _ state: ModelRequest.State) -> String? {
        let isMeant: Bool
        switch action {
        case "picked", "not_on_shelf": isMeant = state == .requested
        case "back": isMeant = [.returning, .untraced, .puttingBack].contains(state)
        case "damaged": isMeant = [.returning, .untraced].contains(state)
        case "lost": isMeant = [.returning, .untraced, .puttingBack].contains(state)
        case "delivered": isMeant = state == .untraced
        case "give_up": isMeant = state.isInside || state.isCarried
        default: isMeant = true
        }
        return isMeant ? nil : "STATE_FORBIDS"
    }

    private func act(on index: Int, _ key: String, _ claim: Int64, _ action: String, kind: String, by asker: Asker, isClaimed: Bool) throws {
        let request = model.requests[index]
        let isScanned = ["picked", "back"].contains(action)
        let isOther = isScanned && calls.random.chance(percent: 8)
        let barcode = isOther ? "I1" : model.copies[request.item].barcode
        let act = try Work.Act(
            key: key, claim: claim, action: action, inputs: isScanned ? [Work.FieldValue(name: "barcode", value: barcode)] : []
        ).encoded()
        let what = "\(action) \(key), \(request.state)\(isClaimed ? "" : ", not claimed")"
        let objection = isOther ? "ITEM_DIFFERS" : objection(action, request.state)
        // Delivery looks at the state before Work looks at the claim.
        guard isClaimed else { return try refuse(act, by: asker, objection, what) }
        guard try call("delivery/ActOnWork", act, by: asker, refused: objection, what) != nil else { return }
        switch action {
        case "picked": try picked(index, at: asker)
        case "not_on_shelf": try notOnShelf(index)
        case "seen": model.requests[index].hasLateWork = false
        case "give_up": givenUp(index)
        default: ended(index, action)
        }
        try follow()
        if action == "picked" { try readShelfTime(index) }
        try compare(index)
    }

    private func picked(_ index: Int, at asker: Asker) throws {
        let request = model.requests[index]
        let point = model.parcels[request.parcel].point
        model.move(index, "picked", .picked, at: calls.now)
        model.copies[request.item].isOnShelf = false
        if model.service(request).loanStart == .withRequest, point == nil {
            model.lend(index)
        } else if let point, case .desk(let desk) = asker.terminal, Self.desk(point) == desk {
            arrive(index)
        }
        model.bookMoved(request.parcel)
    }

    private func arrive(_ index: Int) {
        model.move(index, "arrived", .waiting, at: calls.now)
        model.requests[index].hasLateWork = false
    }

    /// Until when a book is kept that waits: Circulation decides.
    private func readShelfTime(_ index: Int) throws {
        let request = model.requests[index]
        guard request.state == .waiting else { return }
        let reader = model.orders[request.order].reader
        let holds = try Circulation.Client(host.connect(.admin("admin"))).holds(.init(card: model.readers[reader].card, limit: 200)).holds
        guard let hold = holds.first(where: { $0.barcode == model.copies[request.item].barcode }), hold.shelfUntilMs > calls.now else {
            throw calls.violation("what waits is ready for its reader", "\(request): \(holds)")
        }
        model.requests[index].keptUntil = hold.shelfUntilMs
    }

    private func notOnShelf(_ index: Int) throws {
        let request = model.requests[index]
        (model.copies[request.item].isOnShelf, model.copies[request.item].isGone) = (false, true)
        let isBlocked = model.readers[model.orders[request.order].reader].block != nil
        func weight(_ copy: Int) -> (Int64, String) { (model.load(model.copies[copy].branch), model.copies[copy].barcode) }
        guard !isBlocked, let next = model.free(request.record).min(by: { weight($0) < weight($1) }) else {
            model.move(index, "unfilled", .unfilled, at: calls.now)
            (model.requests[index].isHeld, model.requests[index].hasLateWork) = (false, false)
            model.told["delivery.unfilled", default: []].insert(request.id)
            model.bookMoved(request.parcel)
            return model.settle(request.order)
        }
        model.move(index, "sourced_again", .requested, at: calls.now)
        model.requests[index].item = next
        let branch = model.copies[next].branch
        if branch != request.branch {
            let old = model.parcels[request.parcel]
            let told = try Delivery.Client(host.connect(.admin("admin"))).getRequest(.init(requestId: request.id)).request
            model.parcels.append(
                ModelParcel(id: told?.parcelId ?? 0, order: old.order, branch: branch, carrier: old.carrier, partner: old.partner, point: old.point))
            model.requests[index].parcel = model.parcels.count - 1
        }
        model.requests[index].branch = branch
        model.bookMoved(request.parcel)
    }

    private func givenUp(_ index: Int) {
        let request = model.requests[index]
        model.requests[index].hasLateWork = false
        guard request.state.isInside else { return model.move(index, "gave_up", .untraced, at: calls.now) }
        model.leave(index, "gave_up", request.state == .requested ? .unfilled : .puttingBack, now: calls.now)
        model.told["delivery.unfilled", default: []].insert(request.id)
        model.settle(request.order)
    }

    private func ended(_ index: Int, _ action: String) {
        let request = model.requests[index]
        model.requests[index].hasLateWork = false
        if action == "delivered" {
            model.move(index, "delivered", .delivered, at: calls.now)
            model.lend(index)
            return model.closeBack(request.parcel, as: "delivered")
        }
        let isPutBack = request.state == .puttingBack
        let state: ModelRequest.State = action == "back" ? (isPutBack ? .cancelled : .returned) : action == "damaged" ? .damaged : .lost
        model.move(index, action == "back" ? (isPutBack ? "put_back" : "back") : action, state, at: calls.now)
        model.requests[index].isHeld = false
        model.copies[request.item].borrower = nil
        (model.copies[request.item].isOnShelf, model.copies[request.item].isGone) = (action == "back", action != "back")
        if action == "lost", !isPutBack {
            model.told["delivery.lost", default: []].insert(request.id)
            model.settle(request.order)
        }
        model.closeBack(request.parcel, as: action == "lost" ? "lost" : "returned")
    }

    // MARK: At desks

    /// A book on its way is scanned at the point where its reader picks it up.
    func scanAtDesk() throws {
        guard let index = pick({ ($0.state.isCarried || [.picked, .packed, .untraced].contains($0.state)) && $0.isHeld && model.parcels[$0.parcel].point != nil }),
            let point = model.parcels[model.requests[index].parcel].point
        else { return }
        let request = model.requests[index]
        let message = Circulation.ReturnRequest(barcode: model.copies[request.item].barcode)
        guard try call("circulation/Return", try message.encoded(), by: try staff(at: Self.desk(point)), "\(request.id), \(request.state)") != nil else { return }
        try follow()
        arrive(index)
        model.closeAtPoint(request.parcel)
        try readShelfTime(index)
        try compare(index)
    }

    /// A copy that no request has any more comes back to its shelf.
    func bring() throws {
        let able = model.copies.indices.filter { copy in
            !model.copies[copy].isOnShelf && !model.copies[copy].isGone && !model.requests.contains { $0.item == copy && $0.state.isOpen }
        }
        guard !able.isEmpty else { return }
        let copy = calls.random.pick(able)
        let message = Circulation.ReturnRequest(barcode: model.copies[copy].barcode)
        guard try call("circulation/Return", try message.encoded(), by: try staff(at: Self.desk(model.copies[copy].branch)), "comes back") != nil else { return }
        (model.copies[copy].isOnShelf, model.copies[copy].borrower) = (true, nil)
        try follow()
    }

    /// A branch gets a copy of a record of which too few are left.
    func book() throws {
        let left = model.records.indices.map { record in model.copies.count { $0.record == record && !$0.isGone } }
        guard let record = left.indices.min(by: { left[$0] < left[$1] }), left[record] < size.branches else { return }
        try put(copyOf: record, at: calls.random.below(size.branches))
    }
}
