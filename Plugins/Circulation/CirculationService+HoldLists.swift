// The handlers that list holds, and change nothing.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func holds(_ request: Circulation.HoldsRequest, _ call: Call) throws -> Circulation.HoldsResponse {
        let reader = try standing(call, card: request.card)
        let name = request.past ? "past" : "open"
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: name, invalid: Circulation.Reason.cursorInvalid)
        let first: KeysetCursor = request.past ? .beforeAllDescending() : .beforeAll()
        let rows = HoldRows(call)
        let found = page.page(try rows.page(of: reader, past: request.past, page.after ?? first, limit: page.rowsMax)) { listed in
            KeysetCursor(list: name, at: request.past ? listed.hold.closedAtMs ?? 0 : listed.hold.placedAtMs, id: listed.hold.holdId)
        }
        let holds = try found.items.map { listed in
            var message = listed.hold.message(barcode: listed.barcode)
            message.position = UInt32(clamping: try rows.position(listed.hold))
            return message
        }
        return Circulation.HoldsResponse(holds: holds, cursor: found.cursor)
    }

    func getHold(_ request: Circulation.GetHoldRequest, _ call: Call) throws -> Circulation.HoldDetails {
        let hold = try hold(request.holdId, call)
        let rows = HoldRows(call)
        let item = hold.itemId != 0 ? hold.itemId : hold.askedItemId
        var message = hold.message(barcode: item == 0 ? "" : try ItemRows(call).load(id: item)?.row.barcode ?? "")
        let position = try rows.position(hold)
        message.position = UInt32(clamping: position)
        if position > 0 { message.estimatedAtMs = try estimate(hold, position, call) }
        var history = try rows.history(hold)
        if call.principal.session == .reader {
            for index in history.indices where history[index].person != call.principal.person {
                (history[index].person, history[index].requestKey) = (0, "")
            }
        }
        return Circulation.HoldDetails(hold: message, history: history)
    }

    /// When an item may be there; 0: not known.
    private func estimate(_ hold: HoldRow, _ position: Int64, _ call: Call) throws -> Int64 {
        // When a copy under a licence comes back is up to its reader.
        guard hold.form == 0 else { return 0 }
        let targets = HoldTargets(call)
        let work = try targets.work(of: hold.recordId, isWhole: hold.scope == HoldRow.ofWork)
        let reader = try Readers.Client(call).standing(.init(readerId: hold.readerId))
        guard let item = try targets.sample(of: work, record: hold.recordId, type: hold.itemType) else { return 0 }
        let now = call.nowMilliseconds
        let rules = try RuleBook(sets, call, category: reader.category, item: item.row, branch: hold.pickupBranchId, atMilliseconds: now)
        let isOne = hold.askedItemId != 0
        return HoldEstimate.moment(
            position: position, items: isOne ? 1 : work.items, available: isOne ? (hold.targetBranchId == 0 ? 0 : 1) : work.availableAll,
            loanDays: rules.days(from: now), now: now) ?? 0
    }

    func holdLine(_ request: Circulation.HoldLineRequest, _ call: Call) throws -> Circulation.HoldsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let line = try line(request, call)
        let rows = HoldRows(call)
        let found = page.page(try rows.line(of: line, after: page.after ?? .beforeAll(), limit: page.rowsMax)) {
            KeysetCursor(at: $0.hold.placedAtMs, id: $0.hold.holdId)
        }
        let first = try found.items.first.map { try rows.position($0.hold) } ?? 0
        let holds = found.items.enumerated().map { offset, listed in
            var message = listed.hold.message(barcode: listed.barcode)
            message.position = UInt32(clamping: first + Int64(offset))
            return message
        }
        return Circulation.HoldsResponse(holds: holds, cursor: found.cursor)
    }

    /// The number of the line that is asked for.
    /// - Throws: `RECORD_UNKNOWN`, `ITEM_UNKNOWN`, `FIELD_INVALID`.
    private func line(_ request: Circulation.HoldLineRequest, _ call: Call) throws -> Int64 {
        var record = request.recordId
        if !request.barcode.isEmpty {
            guard record == 0 else { throw Self.validator.invalid("barcode", "it stands for a record; leave one of the two out") }
            guard let item = try ItemRows(call).load(barcode: request.barcode) else {
                throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
            }
            record = item.row.recordId
        }
        return request.electronic ? ElectronicHolds.line(of: record) : try HoldTargets(call).work(of: record, isWhole: true).id
    }

    func holdShelf(_ request: Circulation.HoldShelfRequest, _ call: Call) throws -> Circulation.HoldsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let rows = try HoldRows(call).shelf(
            of: branch.branchId, isOver: request.onlyOver, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.hold.readyAtMs, id: $0.hold.holdId) }
        return Circulation.HoldsResponse(holds: found.items.map { $0.hold.message(barcode: $0.barcode) }, cursor: found.cursor)
    }

    func pickList(_ request: Circulation.PickListRequest, _ call: Call) throws -> Circulation.PickListResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let rows = try HoldRows(call).targets(of: branch.branchId, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.placedAtMs, id: $0.holdId) }
        let items = ItemRows(call)
        let picks = try found.items.map { hold in
            let item = try items.onShelf(
                record: hold.recordId, work: hold.scope == HoldRow.ofWork ? hold.workId : 0, branch: branch.branchId, type: hold.itemType,
                item: hold.askedItemId)
            return Circulation.Pick(hold: hold.message(), item: item?.message)
        }
        // What is not there any more stands at the end.
        func order(_ pick: Circulation.Pick) -> (Int, String) { (pick.item == nil ? 1 : 0, pick.item?.callNumber ?? "") }
        return Circulation.PickListResponse(picks: picks.sorted { order($0) < order($1) }, cursor: found.cursor)
    }
}
