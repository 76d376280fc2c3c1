// The handlers by which staff move items in their life, and list those that they keep back.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func moveItem(_ request: Circulation.MoveItemRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        try Self.validator.text(request.note, "note", charactersMax: CirculationLimits.noteCharactersMax)
        let event = try event(to: request.to)
        var moment = moment(call)
        let (item, loan) = try itemWithLoan(call, barcode: request.barcode, moment)
        moment.follow(item)
        // The item was seen at a later time than this report's: the report moves nothing.
        guard item.row.seenAtMs <= moment.at else { return Circulation.ReturnResponse(item: item.message) }
        // Copies under a licence have no life but their loans.
        guard item.row.form == 0 else {
            throw Refusal(Circulation.Reason.itemStateForbids, facts: ("barcode", item.row.barcode), ("state", item.life.rawValue), ("event", "\(request.to.name)"))
        }
        guard let event else { return try release(item, loan, moment, call) }
        let verdict = ItemLife.table.decide(from: item.life, event, by: call.actor) { guarded in
            .holds(guarded == .notOnLoan ? loan == nil : guarded != .neverReady)
        }
        if moment.timing == .offline, let first = verdict.objections.first {
            let conflict = Circulation.Conflict(
                reason: Self.forbidden(first, item).reason.name, barcode: item.row.barcode, readerId: loan?.readerId ?? 0, loanId: loan?.loanId ?? 0)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
            return Circulation.ReturnResponse(item: item.message, sortTo: .staff)
        }
        var moved = item
        moved.row.status = verdict.to?.stored ?? 0
        (moved.row.destinationBranchId, moved.row.holdId) = (0, 0)
        try call.move(
            verdict, history: item.history(loan: loan?.loanId ?? 0), atMilliseconds: moment.at, isPast: false, refuse: { Self.forbidden($0, item) }
        ) {
            try ItemRows(call).move(moved, before: item)
            return moved.life
        }
        if event == .claimed { try ClaimWork(call).add(moved) } else if item.life == .claimedReturned { try ClaimWork(call).withdraw(item) }
        let holds = HoldRows(call)
        if item.row.holdId != 0, let hold = try holds.load(item.row.holdId) { try holds.release(hold) }
        try ItemRows(call).emit("moved", moved)
        return Circulation.ReturnResponse(item: moved.message, sortTo: .staff)
    }

    func itemsInState(_ request: Circulation.ItemsInStateRequest, _ call: Call) throws -> Circulation.InTransitResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        guard let state = ItemLife.State.allCases.first(where: { $0.stored != 0 && Circulation.ItemState($0) == request.state }) else {
            throw Self.validator.invalid("state", "it is none in which staff keep items back, LOST for instance")
        }
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let branch = request.branchCode.isEmpty ? 0 : try branch(request.branchCode, branches).branchId
        let names = Dictionary(branches.map { ($0.branchId, $0.name) }) { first, _ in first }
        let items = try ItemRows(call).keptBack(state.stored, branch: branch, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        let found = page.page(items) { KeysetCursor(at: 0, id: $0.row.itemId) }
        let details = found.items.map { item in
            Circulation.ItemDetails(
                item: item.message, homeBranchName: names[item.row.homeBranchId] ?? "", branchName: names[item.row.branchId] ?? "",
                seenAtMs: item.row.seenAtMs, seenAtTerminal: item.row.seenTerminal)
        }
        return Circulation.InTransitResponse(items: details, cursor: found.cursor)
    }

    /// Staff say that an item is fit for lending: it goes where it would go when it is returned here.
    private func release(_ item: ItemRecord, _ loan: LoanRow?, _ moment: Moment, _ call: Call) throws -> Circulation.ReturnResponse {
        guard item.life != .onLoan, item.life != .onFirstLoan else {
            throw Refusal(
                Circulation.Reason.itemOnLoan, facts: ("rule", loan?.rule ?? ""), ("barcode", item.row.barcode),
                ("due_at_ms", "\(loan?.dueAtMs ?? 0)"))
        }
        let wasKeptBack = item.life.needsRelease
        // An administrator is at no service point: the item is where it was seen last.
        let here = call.principal.certificate == .admin ? nil : try servicePoint(call)
        let done = try CheckIn(
            call, branch: here?.branchId ?? item.row.branchId, takesReturns: here?.takesReturns ?? true, atMilliseconds: moment.at,
            isOffline: moment.timing == .offline, isReleased: true
        ).run(item, loan)
        if wasKeptBack { try ItemRows(call).emit("moved", done.item) }
        return try response(done, call)
    }

    /// What brings an item into a state; nil: it is fit for lending.
    private func event(to state: Circulation.ItemState) throws(Refusal) -> ItemLife.Event? {
        switch state {
        case .available: return nil
        case .onOrder: return .ordered
        case .inProcess: return .received
        case .claimedReturned: return .claimed
        case .lost: return .lost
        case .missing: return .missing
        case .damaged: return .damaged
        case .inRepair: return .repairBegun
        case .withdrawn: return .withdrawn
        default: throw Self.validator.invalid("to", "staff bring no item into this state: it follows from loans, transit and holds")
        }
    }

    static func forbidden(_ objection: Objection<ItemLife>, _ item: ItemRecord) -> Refusal {
        let barcode = ("barcode", item.row.barcode)
        if objection == .guarded(.notOnLoan) {
            return Refusal(Circulation.Reason.itemOnLoan, facts: barcode, ("due_at_ms", "\(item.openLoan?.dueAtMs ?? 0)"))
        }
        return Refusal(Circulation.Reason.itemStateForbids, facts: [barcode] + objection.facts)
    }
}
