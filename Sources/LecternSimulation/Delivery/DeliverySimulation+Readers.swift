// The moves of readers: what they ask for, give up, pick up and pay.

internal import CirculationMessages
internal import DeliveryMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

extension DeliverySimulation {
    /// A request of those that are meant, from a state that is chosen first: so rare states come as often as others.
    func pick(_ isMeant: (ModelRequest) -> Bool) -> Int? {
        let found = Dictionary(grouping: model.requests.indices.filter { isMeant(model.requests[$0]) }) { model.requests[$0].state.rawValue }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    /// What somebody wants.
    private struct Wanted {
        let reader: Int
        let records: [Int]
        let service: Int
        let carrier: ModelCarrier
        let point: Int?
    }

    private func wish() -> Wanted? {
        // Mostly records of which there is something, and that the reader does not have.
        let reader = anyReader()
        let isCareful = calls.random.chance(percent: 85)
        // Nobody asks for a second copy of what is on its way.
        let wanted = model.records.indices.filter { !model.asks(for: $0, reader) }
        let able = wanted.filter { !isCareful || !model.free($0).isEmpty && !model.hasAlready($0, reader) }
        var records: [Int] = []
        for _ in 0..<calls.random.pick([1, 1, 2, 3]) {
            let rest = able.filter { !records.contains($0) }
            if !rest.isEmpty { records.append(calls.random.pick(rest)) }
        }
        if records.isEmpty {
            guard !wanted.isEmpty else { return nil }
            records = [calls.random.pick(wanted)]
        }
        let carrier = calls.random.pick(ModelCarrier.all)
        return Wanted(
            reader: reader, records: records, service: calls.random.below(ModelService.all.count), carrier: carrier,
            point: carrier.isToPoint ? calls.random.below(size.branches) : nil)
    }

    /// Who asks: the reader, or staff for them.
    private func asker(_ reader: Int) throws -> (asker: Asker, card: String) {
        calls.random.chance(percent: 30) ? (try staff(), model.readers[reader].card) : (try self.reader(reader), "")
    }

    private func isRefused(_ wish: Wanted, volumes: Int) -> Bool {
        let most = ModelService.all[wish.service].booksMax
        return model.readers[wish.reader].block != nil || most != 0 && model.open(of: wish.reader) + volumes > most
    }

    private func fee(_ wish: Wanted, _ parcels: [[Int]]) -> (isFree: Bool, fee: Int64) {
        let service = ModelService.all[wish.service]
        let isFree = service.freeOfMonth > model.freeOrders(of: wish.reader, wish.service, now: calls.now)
        return (isFree, ModelService.fee(wish.carrier.code, parcels.map(\.count), isFree: isFree))
    }

    func offer() throws {
        guard let wish = wish() else { return }
        let (asker, card) = try asker(wish.reader)
        let request = Delivery.OfferRequest(
            recordIds: wish.records.map { model.records[$0] }, point: wish.point.map(Self.desk) ?? "", carrier: wish.carrier.code, card: card,
            ruleSet: ModelService.all[wish.service].code)
        guard let bytes = try call("delivery/Offer", try request.encoded(), by: asker, "\(wish)") else { return }
        let told = try Delivery.OfferResponse(bytes)
        let (parcels, missing) = model.plan(wish.records, by: wish.carrier)
        let promised = parcels.compactMap { $0.first }.map {
            model.promise($0, by: wish.carrier, to: wish.point, ModelService.all[wish.service], now: calls.now)
        }
        guard let way = told.ways.first, told.notFree == missing.map({ model.records[$0] }), way.promisedAtMs == promised.max() ?? 0,
            way.fee?.total?.minorUnits == fee(wish, parcels).fee, way.parcels.map(\.recordIds.count) == parcels.map(\.count),
            Set(way.considered.filter(\.chosen).map(\.barcode)) == Set(parcels.joined().map { model.copies[$0].barcode }),
            way.refusals.isEmpty == !isRefused(wish, volumes: parcels.reduce(0) { $0 + $1.count })
        else { throw calls.violation("an offer is what the rules say", "\(told)\n  for \(wish): \(parcels), without \(missing), until \(promised)") }
    }

    func order() throws {
        guard let wish = wish(), model.open(of: wish.reader) < 12 else { return }
        let (asker, card) = try asker(wish.reader)
        let (parcels, missing) = model.plan(wish.records, by: wish.carrier)
        let (isFree, fee) = fee(wish, parcels)
        let isWrongFee = calls.random.chance(percent: 4)
        let isWrongPoint = calls.random.chance(percent: 3)
        let hasAddress = wish.carrier.isToPoint || !calls.random.chance(percent: 3)
        let point = isWrongPoint ? (wish.point == nil ? Self.desk(0) : "") : wish.point.map(Self.desk) ?? ""
        var reason: String?
        if isWrongPoint {
            reason = "FIELD_INVALID"
        } else if !hasAddress {
            reason = "ADDRESS_MISSING"
        } else if !missing.isEmpty {
            reason = "NOTHING_FREE"
        } else if isWrongFee {
            reason = "FEE_CHANGED"
        } else if isRefused(wish, volumes: wish.records.count) {
            reason = "REFUSED_BY_RULES"
        } else if wish.records.contains(where: { model.hasAlready($0, wish.reader) }) {
            reason = "HOLD_REFUSED"
        }
        let request = Delivery.PlaceOrderRequest(
            recordIds: wish.records.map { model.records[$0] }, carrier: wish.carrier.code, point: point,
            address: hasAddress && !wish.carrier.isToPoint ? .init(region: "深圳市南山区", street: "科技路 1 号", phone: "13800138000") : nil, card: card,
            ruleSet: ModelService.all[wish.service].code, fee: Self.money(isWrongFee ? fee + 1 : fee))
        guard let bytes = try call("delivery/PlaceOrder", try request.encoded(), by: asker, refused: reason, "\(wish)") else { return }
        try add(wish, try Delivery.Order(bytes), parcels, isFree: isFree, fee: fee)
    }

    private func add(_ wish: Wanted, _ told: Delivery.Order, _ parcels: [[Int]], isFree: Bool, fee: Int64) throws {
        let copies = Array(parcels.joined())
        guard told.requests.map(\.barcode).sorted() == copies.map({ model.copies[$0].barcode }).sorted() else {
            throw calls.violation("copies are chosen by weight", "\(told.requests.map(\.barcode)) instead of \(copies.map { model.copies[$0].barcode })")
        }
        let service = ModelService.all[wish.service]
        let promises = parcels.map { model.promise($0[0], by: wish.carrier, to: wish.point, service, now: calls.now) }
        model.orders.append(
            ModelOrder(
                id: told.orderId, reader: wish.reader, service: wish.service, carrier: wish.carrier.code, requestedAt: calls.now, isFree: isFree, fee: fee,
                due: fee))
        for (parcel, promisedAt) in zip(parcels, promises) {
            for copy in parcel {
                guard let request = told.requests.first(where: { $0.barcode == model.copies[copy].barcode }) else { continue }
                if copy == parcel[0] {
                    model.parcels.append(
                        ModelParcel(
                            id: request.parcelId, order: model.orders.count - 1, branch: model.copies[copy].branch, carrier: wish.carrier.code,
                            partner: wish.carrier.partner, point: wish.point))
                }
                model.requests.append(
                    ModelRequest(
                        id: request.requestId, order: model.orders.count - 1, parcel: model.parcels.count - 1, record: model.copies[copy].record, item: copy,
                        branch: model.copies[copy].branch, promisedAt: promisedAt,
                        alarmAt: max(promisedAt - 12 * DeliveryModel.hour, calls.now + DeliveryModel.hour)))
                try compare(model.requests.count - 1)
            }
        }
    }

    func cancel(_ chosen: Int? = nil) throws {
        guard let index = chosen ?? (calls.random.chance(percent: 70) ? pick { $0.state.isInside } : pick { _ in true }) else { return }
        let request = model.requests[index]
        let order = model.orders[request.order]
        let asker: Asker
        switch calls.random.below(10) {
        case 0: asker = try reader(anyReader())
        case 1, 2: asker = try staff()
        case 3, 4: asker = admin
        default: asker = try reader(order.reader)
        }
        let service = model.service(request)
        var reason: String?
        if let reader = asker.reader, reader != order.reader {
            reason = "REQUEST_UNKNOWN"
        } else if let step = request.state.step {
            if asker.reader != nil, step > service.cancelUntil { reason = "NOT_CANCELLABLE" }
        } else {
            reason = "STATE_FORBIDS"
        }
        let message = Delivery.CancelRequest(requestId: request.id, reason: "不需要了")
        guard try call("delivery/Cancel", try message.encoded(), by: asker, refused: reason, "\(request.id), \(request.state)") != nil else { return }
        model.leave(index, "cancelled", request.state == .requested ? .cancelled : .puttingBack, now: calls.now)
        if asker.reader == nil || (request.state.step ?? 0) <= service.refundUntil { model.settle(request.order) }
        try follow()
        try compare(index)
    }

    /// A reader borrows at a desk what is on its way, wherever it is.
    func collect() throws {
        guard let index = pick({ $0.state.isOpen && $0.isHeld && !$0.isLent }) else { return }
        let request = model.requests[index]
        let reader = model.orders[request.order].reader
        let borrow = Circulation.BorrowRequest(barcode: model.copies[request.item].barcode, card: model.readers[reader].card)
        let desk = Self.desk(request.state == .waiting ? model.parcels[request.parcel].point ?? 0 : model.copies[request.item].branch)
        let reason = model.readers[reader].block == nil ? nil : "READER_BLOCKED"
        guard try call("circulation/Borrow", try borrow.encoded(), by: try staff(at: desk), refused: reason, "\(request.id), \(request.state)") != nil else {
            return
        }
        try follow()
        model.requests[index].hasLateWork = false
        model.move(index, "collected", .collected, at: calls.now)
        model.lend(index)
        model.bookMoved(request.parcel)
        try compare(index)
    }

    /// A reader gives the hold of a request up in Circulation.
    func giveHoldUp() throws {
        guard let index = pick({ $0.state.isOpen && $0.isHeld }) else { return }
        let request = model.requests[index]
        let reader = model.orders[request.order].reader
        let open = try Circulation.Client(host.connect(.admin("admin"))).holds(.init(card: model.readers[reader].card, limit: 200)).holds
        guard let hold = open.first(where: { $0.barcode == model.copies[request.item].barcode }) else {
            throw calls.violation("each request keeps its copy", "\(request): \(open)")
        }
        guard try call("circulation/CancelHold", try Circulation.CancelHoldRequest(holdId: hold.holdId).encoded(), by: try self.reader(reader), "of \(request.id)") != nil
        else { return }
        try follow()
        model.requests[index].isHeld = false
        switch request.state {
        case .requested, .picked, .packed:
            model.leave(index, "cancelled", request.state == .requested ? .cancelled : .puttingBack, now: calls.now)
            model.settle(request.order)
        case .waiting: model.leave(index, "cancelled", .cancelled, now: calls.now)
        case .handedOver, .inTransit, .attempted:
            guard model.parcels[request.parcel].point != nil else { break }
            model.leave(index, "cancelled", .cancelled, now: calls.now)
            model.closeAtPoint(request.parcel)
        default: break
        }
        try compare(index)
    }

    /// A reader pays all that is owed.
    func pay() throws {
        let reader = anyReader()
        let owing = model.orders.indices.filter { model.orders[$0].reader == reader && model.orders[$0].due > 0 }
        let owed = owing.reduce(0) { $0 + model.orders[$1].due }
        guard owed > 0 else { return }
        let request = Ledger.PayRequest(card: model.readers[reader].card, amount: Self.money(owed))
        guard try call("lectern.ledger.v1.Ledger/Pay", try request.encoded(), by: try staff(at: Self.desk(0)), "\(reader) \(owed)") != nil else { return }
        for order in owing { model.orders[order].due = 0 }
    }

    func block() throws {
        let blocked = model.readers.indices.filter { model.readers[$0].block != nil }
        let number = blocked.first ?? anyReader()
        let reader = model.readers[number]
        guard let block = reader.block else {
            let request = Readers.BlockRequest(card: reader.card, reason: "dues")
            guard let bytes = try call("lectern.readers.v1.Readers/Block", try request.encoded(), by: admin, "\(number)") else { return }
            model.readers[number].block = try Readers.Reader(bytes).blocks.first?.blockId
            return
        }
        let request = Readers.UnblockRequest(card: reader.card, blockId: block)
        guard try call("lectern.readers.v1.Readers/Unblock", try request.encoded(), by: admin, "\(number)") != nil else { return }
        model.readers[number].block = nil
    }
}
