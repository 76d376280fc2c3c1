// Offer and PlaceOrder: what a delivery would cost and when it would come, and the order that reserves copies and owes the fee.

internal import CirculationMessages
internal import CityMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages

extension DeliveryService {
    func offer(_ request: Delivery.OfferRequest, _ call: Call) throws -> Delivery.OfferResponse {
        let records = try Self.records(request.recordIds)
        guard (0...Delivery.Form.point.rawValue).contains(request.form.rawValue) else {
            throw Self.validator.invalid("form", "it is none")
        }
        guard request.form != .point || !request.point.isEmpty else { throw Self.validator.invalid("point", "it is missing") }
        let reader = try Self.standing(request.card, call)
        let rules = try RuleSetRows(call).chosen(request.ruleSet)
        let point = request.point.isEmpty ? nil : try Self.point(request.point, call)
        if !request.carrier.isEmpty { _ = try Self.carrier(request.carrier, rules) }
        let planner = try Planner(rules, call)
        var answer = Delivery.OfferResponse(ruleSet: rules.code)
        for carrier in rules.carriers where request.carrier.isEmpty || carrier.code == request.carrier {
            guard request.form == .unspecified || carrier.form == request.form, carrier.form == .door || point != nil else {
                continue
            }
            let plan = try planner.plan(records, by: carrier, to: carrier.form == .point ? point : nil, reader)
            answer.notFree = plan.missing
            answer.ways.append(Self.way(plan, planner))
        }
        return answer
    }

    private static func way(_ plan: Planner.Plan, _ planner: Planner) -> Delivery.Way {
        let parcels = plan.parcels.map { copies in
            let branch = planner.branch(copies[0].candidate.branch)
            return Delivery.PlannedParcel(
                branchCode: branch.code, branchName: branch.name, recordIds: copies.map(\.candidate.recordId))
        }
        return Delivery.Way(
            carrier: plan.carrier.code, form: plan.carrier.form, fee: fee(plan.lines, planner.rules.currency),
            promisedAtMs: plan.promised.max() ?? 0,
            parcels: parcels, refusals: plan.refusals, considered: plan.considered, loanStart: planner.rules.loanStart)
    }

    static func fee(_ lines: [Delivery.FeeLine], _ currency: String) -> Delivery.Fee {
        Delivery.Fee(total: Types.Money(minorUnits: DeliveryRules.total(lines), currency: currency), lines: lines)
    }

    private static func records(_ ids: [Int64]) throws -> [Int64] {
        guard (1...DeliveryLimits.orderBooksMax).contains(ids.count) else {
            throw validator.invalid("record_ids", "there are not from 1 to \(DeliveryLimits.orderBooksMax)")
        }
        guard Set(ids).count == ids.count else { throw validator.invalid("record_ids", "one is there twice") }
        for id in ids { try validator.id(id, "record_ids") }
        return ids
    }

    static func carrier(_ code: String, _ rules: Delivery.RuleSet) throws -> Delivery.Carrier {
        guard let carrier = rules.carrier(code) else { throw Refusal(Delivery.Reason.carrierUnknown, facts: ("carrier", code)) }
        return carrier
    }

    // MARK: PlaceOrder

    func placeOrder(_ request: Delivery.PlaceOrderRequest, _ call: Call) throws -> Delivery.Order {
        let records = try Self.records(request.recordIds)
        let reader = try Self.standing(request.card, call)
        let rules = try RuleSetRows(call).chosen(request.ruleSet)
        let carrier = try Self.carrier(request.carrier, rules)
        guard (carrier.form == .point) != request.point.isEmpty else {
            throw Self.validator.invalid("point", carrier.form == .point ? "it is missing" : "this carrier comes to the door")
        }
        let point = carrier.form == .point ? try Self.point(request.point, call) : nil
        let address = carrier.form == .door ? try address(request, call) : nil
        let planner = try Planner(rules, call)
        let plan = try planner.plan(records, by: carrier, to: point, reader)
        if let missing = plan.missing.first { throw Refusal(Delivery.Reason.nothingFree, facts: ("record_id", "\(missing)")) }
        let fee = Self.fee(plan.lines, rules.currency)
        let agreed = request.fee ?? Types.Money(minorUnits: 0, currency: rules.currency)
        guard agreed == fee.total else {
            throw Refusal(
                Delivery.Reason.feeChanged, facts: ("agreed", "\(agreed.minorUnits) minor units \(agreed.currency)"),
                ("found", "\(fee.total?.minorUnits ?? 0) minor units \(rules.currency)"))
        }
        let verdict = RequestLife.decide(.requested, from: nil, by: call.actor, isTaken: plan.refusals.isEmpty)
        guard plan.refusals.isEmpty else { throw Self.refused(plan.refusals, call) }
        let recipient = try Readers.Client(call).maskedName(.init(readerId: reader.readerId)).name
        let order = OrderRow(
            orderId: try call.newID(), readerId: reader.readerId, ruleSet: rules.code, carrier: carrier.code,
            category: reader.category,
            currency: rules.currency, requestedAtMs: call.happenedAtMilliseconds, freeRule: plan.free,
            fee: fee.total?.minorUnits ?? 0)
        try ParcelRows(call).insert(order)
        var asked: [Asked] = []
        for (index, copies) in plan.parcels.enumerated() {
            let parcel = try add(copies, plan, index, order, planner, address, recipient, call)
            for copy in copies { asked.append(try add(copy, parcel, plan, order, verdict, rules, call)) }
        }
        try charge(order, fee, call)
        return Delivery.Order(orderId: order.orderId, fee: fee, requests: asked.map { $0.message(by: call.actor) })
    }

    private func add(
        _ copies: [Planner.Copy], _ plan: Planner.Plan, _ index: Int, _ order: OrderRow, _ planner: Planner,
        _ address: Delivery.Address?,
        _ recipient: String, _ call: Call
    ) throws -> ParcelRow {
        let branch = planner.branch(copies[0].candidate.branch)
        let parcel = ParcelRow(
            parcelId: try call.newID(), orderId: order.orderId, readerId: order.readerId, carrier: plan.carrier.code,
            partner: plan.carrier.partner,
            form: Int64(plan.carrier.form.rawValue), point: plan.pickupPoint, recipient: recipient,
            address: try address?.encoded() ?? [],
            branchId: branch.branchId, branchCode: branch.code, branchName: branch.name, volumes: Int64(copies.count),
            promisedAtMs: plan.promised[index])
        try ParcelRows(call).insert(parcel)
        return parcel
    }

    private func add(
        _ copy: Planner.Copy, _ parcel: ParcelRow, _ plan: Planner.Plan, _ order: OrderRow, _ verdict: Verdict<RequestLife>,
        _ rules: Delivery.RuleSet,
        _ call: Call
    ) throws -> Asked {
        let row = RequestRow(
            requestId: try call.newID(), orderId: order.orderId, parcelId: parcel.parcelId, ruleSet: rules.code,
            readerId: order.readerId,
            state: RequestLife.State.requested.rawValue, recordId: copy.item.recordId, title: Self.title(copy.item),
            itemId: copy.item.itemId,
            barcode: copy.item.barcode, callNumber: copy.item.callNumber, branchId: parcel.branchId,
            branchCode: parcel.branchCode,
            requestedAtMs: order.requestedAtMs, promisedAtMs: parcel.promisedAtMs,
            alarmAtMs: Self.alarm(parcel.promisedAtMs, rules, call.nowMilliseconds))
        var asked = Asked(row: row, parcel: parcel)
        asked.row.holdId = try reserve(asked, call).holdId
        try DeliveryWork(call).add(DeliveryWork.pick, &asked)
        try RequestRows(call).add(asked, verdict) { Self.refusal($0, row) }
        return asked
    }

    static func title(_ item: Circulation.Item) -> String { item.title.isEmpty ? "#\(item.recordId)" : item.title }

    /// When a request is looked at first: so long before its promise that something can still be done.
    static func alarm(_ promisedAt: Int64, _ rules: Delivery.RuleSet, _ now: Int64) -> Int64 {
        let hours = Int64(rules.warnHours == 0 ? DeliveryLimits.warnHoursDefault : rules.warnHours)
        return max(promisedAt - hours * DeliveryLimits.hourMilliseconds, now + DeliveryLimits.hourMilliseconds)
    }

    /// Why Circulation keeps nothing for a reader.
    static let holdRefusals: [Circulation.Reason] = [
        .readerBlocked, .readerExpired, .nothingToHold, .holdExists, .onLoanToReader, .holdLimitReached, .holdsNotAllowed,
        .pointKeepsNothing, .pickupPointUnknown,
    ]

    /// Keeps a copy for the reader in Circulation.
    /// - Throws: `HOLD_REFUSED`, `NOTHING_FREE`, `Problem`.
    func reserve(_ asked: Asked, _ call: Call) throws -> Circulation.Hold {
        do {
            return try Circulation.Client(call).reserveItem(
                .init(barcode: asked.row.barcode, readerId: asked.row.readerId, pickupPoint: asked.parcel.point))
        } catch let problem as Problem {
            if problem.reason == Circulation.Reason.itemStateForbids.name {
                throw Refusal(Delivery.Reason.nothingFree, facts: ("record_id", "\(asked.row.recordId)"))
            }
            guard Self.holdRefusals.contains(where: { $0.name == problem.reason }) else { throw problem }
            throw Refusal(Delivery.Reason.holdRefused, facts: ("reason", problem.reason), ("why", problem.message))
        }
    }

    /// The fee, owed by the reader: with its list price, and what is taken off.
    private func charge(_ order: OrderRow, _ fee: Delivery.Fee, _ call: Call) throws {
        let list = fee.lines.reduce(0) { $0 + max(0, $1.amount) }
        guard order.fee > 0 else { return }
        _ = try Ledger.Client(call).charge(
            .init(
                source: DeliveryLimits.source, key: "\(order.orderId)", readerId: order.readerId, fee: DeliveryLimits.fee,
                listPrice: .init(minorUnits: list, currency: order.currency),
                discount: list == order.fee ? nil : .init(minorUnits: list - order.fee, currency: order.currency),
                reason: "图书配送", about: "delivery:\(order.orderId)"))
    }

    /// The refusal that names every rule.
    private static func refused(_ refusals: [Delivery.Refusal], _ call: Call) -> Refusal {
        let why = refusals.map { call.text(en: $0.texts.last?.text ?? "", zh: $0.texts.first?.text ?? "") }
        return Refusal(
            Delivery.Reason.refusedByRules, facts: ("rules", refusals.map(\.rule).joined(separator: " ")),
            ("why", why.joined(separator: " ")))
    }

    /// Where it goes: as it is told, or one of the reader's own addresses.
    private func address(_ request: Delivery.PlaceOrderRequest, _ call: Call) throws -> Delivery.Address {
        guard var address = request.address else { return try ownAddress(request.addressLabel, call) }
        guard request.addressLabel.isEmpty else { throw Self.validator.invalid("address_label", "there is an address as well") }
        for (field, text) in [("region", address.region), ("postcode", address.postcode), ("phone", address.phone)] {
            try Self.validator.text(text, "address.\(field)", charactersMax: DeliveryLimits.addressCharactersMax)
        }
        try Self.validator.requiredText(address.street, "address.street", charactersMax: DeliveryLimits.addressCharactersMax)
        if address.phone.isEmpty, call.principal.session == .reader { address.phone = try ownRecord(call).phone }
        return address
    }

    private func ownRecord(_ call: Call) throws -> Readers.Record { try Readers.Client(call).read(.init()) }

    private func ownAddress(_ label: String, _ call: Call) throws -> Delivery.Address {
        let missing = Refusal(Delivery.Reason.addressMissing, facts: ("label", label))
        guard !label.isEmpty, call.principal.session == .reader else { throw missing }
        let record = try ownRecord(call)
        guard let found = record.addresses.first(where: { $0.label == label }) else { throw missing }
        return Delivery.Address(
            region: found.region, street: found.street, postcode: found.postcode,
            phone: found.phone.isEmpty ? record.phone : found.phone)
    }
}
