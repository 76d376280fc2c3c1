// What staff do with a request or a parcel at a desk: each is an action of an item of work that they have claimed, and mostly a scan.

internal import CirculationMessages
internal import CityMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

extension DeliveryService {
    func actOnWork(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(act.note, "note", charactersMax: DeliveryLimits.noteCharactersMax)
        let work = DeliveryWork(call)
        switch act.action {
        case "picked": return try picked(act, call)
        case "not_on_shelf": return try notOnShelf(act, call)
        case "packed": return try packed(act, call)
        case "handed_over": return try handedOver(act, call)
        case "back", "damaged", "lost", "delivered": return try ended(act, call)
        case "give_up": return try giveUp(act, call)
        case "seen":
            var old = try asked(act, call)
            guard old.row.lateKey == act.key else { return try work.finish(DeliveryWork.late, act) }
            old.row.lateKey = ""
            try RequestRows(call).note(old)
            return try work.finish(DeliveryWork.late, act)
        case "refunded": return try work.finish(DeliveryWork.refund, act)
        default: throw Self.validator.invalid("action", "it is no action of Delivery's work")
        }
    }

    /// The request of an item of work: keys begin with its number.
    private func asked(_ act: Work.Act, _ call: Call) throws -> Asked {
        guard let id = act.key.split(separator: "/").first.flatMap({ Int64($0) }) else {
            throw Self.validator.invalid("key", "it is not of a request")
        }
        return try RequestRows(call).known(id)
    }

    private func parcel(_ act: Work.Act, _ call: Call) throws -> ParcelRow {
        guard let id = Int64(act.key) else { throw Self.validator.invalid("key", "it is not the number of a parcel") }
        return try ParcelRows(call).known(id)
    }

    /// What was scanned, which must be the copy that was asked for.
    private func scan(_ act: Work.Act, _ row: RequestRow) throws {
        let scanned = ScannedText.plain(act.inputs.first { $0.name == "barcode" }?.value ?? "")
        try Self.validator.barcode(scanned, "inputs.barcode")
        guard scanned == row.barcode else {
            throw Refusal(Delivery.Reason.itemDiffers, facts: ("asked", row.barcode), ("scanned", scanned))
        }
    }

    // MARK: pick

    private func picked(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let old = try asked(act, call)
        try scan(act, old.row)
        let rules = try RuleSetRows(call).load(old.row.ruleSet)
        let requests = RequestRows(call)
        var isThere = false
        let picked = try requests.move(RequestLife.decide(.picked, from: old.row.life, by: call.actor), old, detail: act.note) {
            new in
            new.row.workKey = ""
            if rules?.loanStart == .withRequest, new.form == .door {
                return try ParcelProgress(call).lend(&new, at: new.row.requestedAtMs)
            }
            let checked = try Circulation.Client(call).return(.init(barcode: new.row.barcode))
            guard checked.hold?.holdId == new.row.holdId else {
                throw Refusal(Delivery.Reason.itemForOthers, facts: ("barcode", new.row.barcode))
            }
            isThere = checked.hold?.state == .ready
        }
        let acted = try DeliveryWork(call).finish(DeliveryWork.pick, act)
        if isThere { try arrived(picked, call) }
        try ParcelProgress(call).bookMoved(old.row.parcelId)
        return acted
    }

    /// A book is at the point where the reader picks it up.
    func arrived(_ old: Asked, _ call: Call) throws {
        try RequestRows(call).move(RequestLife.decide(.arrived, from: old.row.life, by: call.actor), old) { new in
            try DeliveryWork(call).withdraw(&new)
            try DeliveryWork(call).withdrawLate(&new)
        }
    }

    /// It is not on its shelf: it is missing, and another copy is asked for; without one the reader is told, and owes nothing for it.
    private func notOnShelf(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let old = try asked(act, call)
        let state = RequestLife.decide(.unfilled, from: old.row.life, by: call.actor)
        if let first = state.objections.first { throw Self.refusal(first, old.row) }
        let work = DeliveryWork(call)
        let acted = try work.finish(DeliveryWork.pick, act)
        var freed = old
        try endHold(&freed, call)
        try missing(old.row, call)
        guard let next = try another(old, call), let hold = try keep(next, old, call) else {
            try unfill(freed, state, act.note, call)
            return acted
        }
        let planner = try Planner(try RuleSetRows(call).known(old.row.ruleSet), call)
        let branch = planner.branch(next.candidate.branch)
        try RequestRows(call).move(
            RequestLife.decide(.sourcedAgain, from: .requested, by: call.actor), freed, detail: old.row.barcode
        ) { new in
            (new.row.itemId, new.row.barcode, new.row.callNumber) = (next.item.itemId, next.item.barcode, next.item.callNumber)
            if branch.branchId != new.row.branchId { try detach(&new, branch.branchId, branch.code, branch.name, call) }
            (new.row.branchId, new.row.branchCode) = (branch.branchId, branch.code)
            new.row.holdId = hold.holdId
            try work.add(DeliveryWork.pick, &new)
        }
        try ParcelProgress(call).bookMoved(old.parcel.parcelId)
        return acted
    }

    private func unfill(_ asked: Asked, _ verdict: Verdict<RequestLife>, _ note: String, _ call: Call) throws {
        let unfilled = try RequestRows(call).move(verdict, asked, detail: note) { new in
            new.row.workKey = ""
            try DeliveryWork(call).withdrawLate(&new)
        }
        try DeliveryNotices(call).unfilled(unfilled.row)
        try ParcelProgress(call).bookMoved(asked.row.parcelId)
        try ParcelProgress(call).settleFee(asked.row.orderId, isOwed: false)
    }

    private func another(_ old: Asked, _ call: Call) throws -> Planner.Copy? {
        guard let rules = try RuleSetRows(call).load(old.row.ruleSet), let carrier = rules.carrier(old.parcel.carrier) else {
            return nil
        }
        let point = old.form == .point ? try Self.point(old.parcel.point, call) : nil
        return try Planner(rules, call).another(old.row.recordId, by: carrier, to: point, except: old.row.itemId)
    }

    /// Keeps another copy for the reader; nil: the rules of lending refuse it by now, a block for instance, and the request is not to be filled.
    private func keep(_ copy: Planner.Copy, _ old: Asked, _ call: Call) throws -> Circulation.Hold? {
        let request = Circulation.ReserveItemRequest(
            barcode: copy.item.barcode, readerId: old.row.readerId, pickupPoint: old.parcel.point)
        switch try call.tryCall({ try Circulation.Client($0).reserveItem(request) }) {
        case .success(let hold): return hold
        case .failure(let problem):
            guard Self.holdRefusals.contains(where: { $0.name == problem.reason }) else { throw problem }
            return nil
        }
    }

    /// A book that comes from another branch has a parcel of its own.
    private func detach(_ asked: inout Asked, _ branch: Int64, _ code: String, _ name: String, _ call: Call) throws {
        var parcel = asked.parcel
        parcel.parcelId = try call.newID()
        (parcel.branchId, parcel.branchCode, parcel.branchName, parcel.volumes) = (branch, code, name, 1)
        (parcel.offeredAtMs, parcel.acceptedAtMs, parcel.state, parcel.declined) = (0, 0, "", "")
        try ParcelRows(call).insert(parcel)
        asked.parcel = parcel
        asked.row.parcelId = parcel.parcelId
    }

    /// Circulation looks for it.
    private func missing(_ row: RequestRow, _ call: Call) throws {
        let request = Circulation.MoveItemRequest(barcode: row.barcode, to: .missing, note: "delivery")
        if case .failure(let problem) = try call.tryCall({ try Circulation.Client($0).moveItem(request) }) {
            // Somebody has borrowed it, or it is known to be away.
            let known: [Circulation.Reason] = [.itemStateForbids, .itemOnLoan]
            guard known.contains(where: { $0.name == problem.reason }) else { throw problem }
        }
    }

    // MARK: pack and hand over

    private func packed(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let parcel = try parcel(act, call)
        let requests = RequestRows(call)
        let books = try requests.ofParcel(parcel.parcelId).filter { $0.life == .picked }
        for row in books {
            try requests.move(
                RequestLife.decide(.packed, from: row.life, by: call.actor), Asked(row: row, parcel: parcel), detail: act.note)
        }
        let acted = try DeliveryWork(call).finish(DeliveryWork.pack, act)
        if !books.isEmpty { try ParcelProgress(call).packed(parcel.parcelId) }
        return acted
    }

    private func handedOver(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let parcel = try parcel(act, call)
        let acted = try DeliveryWork(call).finish(DeliveryWork.handOver, act)
        let scan = Delivery.Scan(
            parcelId: parcel.parcelId, kind: .scanHandedOver, note: String(act.note.prefix(DeliveryLimits.textCharactersMax)))
        _ = try ParcelRows(call).add(scan, at: call.happenedAtMilliseconds)
        try ParcelProgress(call).scanned(parcel.parcelId)
        return acted
    }

    // MARK: what comes back, or does not

    private func ended(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let old = try asked(act, call)
        let kind = old.row.life == .untraced ? DeliveryWork.trace : DeliveryWork.takeBack
        let event: RequestLife.Event =
            switch act.action {
            case "back": old.row.life == .puttingBack ? .putBack : .back
            case "damaged": .damaged
            case "delivered": .delivered
            default: .lost
            }
        if event == .back || event == .putBack { try scan(act, old.row) }
        let progress = ParcelProgress(call)
        let moved = try RequestRows(call).move(
            RequestLife.decide(event, from: old.row.life, by: call.actor), old, detail: act.note
        ) { new in
            new.row.workKey = ""
            try DeliveryWork(call).withdrawLate(&new)
            if event == .delivered { return try progress.lend(&new, at: call.happenedAtMilliseconds) }
            try endHold(&new, call)
            // It is checked in where it is; of what is lost, that ends the loan of a reader who never had it.
            if event != .lost || new.row.loanId != 0 { _ = try Circulation.Client(call).return(.init(barcode: new.row.barcode)) }
            guard event == .damaged || event == .lost else { return }
            _ = try Circulation.Client(call).moveItem(
                .init(barcode: new.row.barcode, to: event == .lost ? .lost : .damaged, note: "delivery"))
        }
        let acted = try DeliveryWork(call).finish(kind, act)
        if event == .lost, old.row.life != .puttingBack {
            try DeliveryNotices(call).lost(moved.row)
            try progress.settleFee(old.row.orderId, isOwed: false)
        }
        try closeParcel(old.row.parcelId, event, call)
        return acted
    }

    /// The way of a parcel is over once all its books are somewhere.
    private func closeParcel(_ id: Int64, _ event: RequestLife.Event, _ call: Call) throws {
        guard var parcel = try ParcelRows(call).load(id), !parcel.isOver, !parcel.isHere else { return }
        guard try RequestRows(call).ofParcel(id).allSatisfy({ $0.life.isFinal }) else { return }
        parcel.state = event == .lost ? "lost" : event == .delivered ? "delivered" : "returned"
        if parcel.state != "lost" { try ParcelProgress(call).pay(parcel) }
        try ParcelRows(call).update(parcel, kind: parcel.state)
    }

    private func giveUp(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let old = try asked(act, call)
        // A refusal keeps what was written: the item of work is not finished before it is clear that it can be.
        let verdict = RequestLife.decide(.gaveUp, from: old.row.life, by: call.actor)
        if let first = verdict.objections.first { throw Self.refusal(first, old.row) }
        let acted = try DeliveryWork(call).finish(DeliveryWork.late, act)
        var freed = old
        if freed.row.lateKey == act.key { freed.row.lateKey = "" }
        guard old.row.life.isInside else {
            try RequestRows(call).move(verdict, freed, detail: act.note) { new in
                try DeliveryWork(call).add(DeliveryWork.trace, &new, reason: act.note)
            }
            return acted
        }
        let left = try leave(freed, verdict, detail: act.note, call)
        try DeliveryNotices(call).unfilled(left.row)
        try ParcelProgress(call).settleFee(old.row.orderId, isOwed: false)
        return acted
    }
}
