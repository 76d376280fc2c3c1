// Counts what stands on shelves: scans, findings, and what is missing afterwards.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func openCount(_ request: Circulation.OpenCountRequest, _ call: Call) throws -> Circulation.Count {
        for (text, field) in [(request.fromCallNumber, "from_call_number"), (request.untilCallNumber, "until_call_number")] {
            try Self.validator.text(text, field, charactersMax: CirculationLimits.callNumberCharactersMax)
        }
        if !request.collection.isEmpty { try Self.validator.externalCode(request.collection, "collection") }
        guard request.untilCallNumber.isEmpty || ShelfOrder.contains(request.fromCallNumber, from: "", until: request.untilCallNumber) else {
            throw Self.validator.invalid("until_call_number", "it is before from_call_number", zh: "早于起始索书号")
        }
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let count = CountRow(
            countId: try call.newID(), branchId: branch.branchId, fromCallNumber: request.fromCallNumber, untilCallNumber: request.untilCallNumber,
            collection: request.collection, state: CountLife.State.open.number, openedAtMs: call.nowMilliseconds, openedBy: call.principal.person)
        let rows = CountRows(call)
        let most = CirculationLimits.countItemsMax
        guard try rows.belonging(to: count, upTo: most + 1) <= most else {
            throw Self.validator.invalid("until_call_number", "more than \(most) items belong there: count them in parts", zh: "超过 \(most) 册，请分段盘点")
        }
        try rows.insert(count)
        return count.message(branchName: branch.name, scanned: 0)
    }

    func scanShelf(_ request: Circulation.ScanShelfRequest, _ call: Call) throws -> Circulation.ScanShelfResponse {
        guard request.barcodes.count <= CirculationLimits.shelfScansMax else {
            throw Self.validator.invalid("barcodes", "there are more than \(CirculationLimits.shelfScansMax)")
        }
        let rows = CountRows(call)
        let count = try openCount(request.countId, call)
        let items = ItemRows(call)
        let before = request.afterBarcode.isEmpty ? nil : try items.loadWithLoan(barcode: request.afterBarcode)?.0
        // An electronic copy stands on no shelf.
        let found = try request.barcodes.map { barcode in
            (barcode: barcode, item: try items.loadWithLoan(barcode: barcode).flatMap { $0.0.row.form == 0 ? $0 : nil })
        }
        // What belongs here, in the order in which it stands; the others say nothing about the order.
        let standing = found.enumerated().compactMap { place, scan in scan.item.map { (place: place, item: $0.0.row) } }.filter { isOf(count, $0.item) }
        let anchor = before.flatMap { isOf(count, $0.row) ? $0.row.callNumber : nil }
        let misplaced = Set(ShelfOrder.misplaced(standing.map(\.item.callNumber), after: anchor).map { standing[$0].place })
        let findings = try found.enumerated().map { place, scan in
            guard let (item, loan) = scan.item else { return Circulation.ShelfFinding(barcode: scan.barcode, kind: .unknownItem) }
            return try finding(item, loan, isMisplaced: misplaced.contains(place), count, rows, call)
        }
        return Circulation.ScanShelfResponse(findings: findings)
    }

    /// Whether an item belongs to the shelves that are counted.
    private func isOf(_ count: CountRow, _ item: ItemRow) -> Bool { item.homeBranchId == count.branchId && count.contains(item) }

    /// A count that shelves can be scanned for.
    /// - Throws: `COUNT_UNKNOWN`, `COUNT_OVER`.
    private func openCount(_ id: Int64, _ call: Call) throws -> CountRow {
        let count = try CountRows(call).load(id)
        guard count.life == .open else {
            throw Refusal(Circulation.Reason.countOver, facts: ("count_id", "\(id)"), ("state", count.life.rawValue))
        }
        return count
    }

    /// What a scanned item is. What was away is there again, as after a return.
    private func finding(
        _ item: ItemRecord, _ loan: LoanRow?, isMisplaced: Bool, _ count: CountRow, _ rows: CountRows, _ call: Call
    ) throws -> Circulation.ShelfFinding {
        let known = ShelfItem(
            state: item.life, isLent: loan != nil, isHome: item.row.homeBranchId == count.branchId, isOfRange: count.contains(item.row))
        var answer = Circulation.ShelfFinding(barcode: item.row.barcode, kind: known.kind, item: item.message)
        if known.kind == .found {
            let done = try CheckIn(
                call, branch: count.branchId, takesReturns: true, atMilliseconds: max(call.nowMilliseconds, item.row.seenAtMs)
            ).run(item, nil)
            (answer.item, answer.sortTo) = (done.item.message, .init(done.event))
        }
        if isMisplaced, known.kind == .inPlace { answer.kind = .misplaced }
        try rows.note(item, answer.kind, for: count)
        answer.scannedAtMs = call.nowMilliseconds
        answer.terminal = call.principal.terminal
        return answer
    }

    func counts(_ request: Circulation.CountsRequest, _ call: Call) throws -> Circulation.CountsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let branch = request.branchCode.isEmpty ? 0 : try branch(request.branchCode, branches).branchId
        let names = Dictionary(branches.map { ($0.branchId, $0.name) }) { first, _ in first }
        let rows = CountRows(call)
        let found = page.page(
            try rows.page(branch: branch, onlyOpen: request.onlyOpen, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        ) { KeysetCursor(at: $0.openedAtMs, id: $0.countId) }
        let counts = try found.items.map { $0.message(branchName: names[$0.branchId] ?? "", scanned: try rows.scanned($0)) }
        return Circulation.CountsResponse(counts: counts, cursor: found.cursor)
    }

    func countFindings(_ request: Circulation.CountFindingsRequest, _ call: Call) throws -> Circulation.CountFindingsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "\(request.kind.rawValue)", invalid: Circulation.Reason.cursorInvalid)
        guard request.kind != .unknownItem else {
            throw Self.validator.invalid("kind", "barcodes that nobody knows are told as they are scanned, and not kept", zh: "未知条码仅在扫描时提示，不作保存")
        }
        let rows = CountRows(call)
        let count = try rows.load(request.countId)
        let after = try page.after.flatMap { try ItemRows(call).load(id: $0.id) }
        func cursor(_ item: ItemRecord) -> KeysetCursor { KeysetCursor(list: "\(request.kind.rawValue)", at: 0, id: item.row.itemId) }
        // Once it is closed, it is what it has marked as missing, as that is now.
        if request.kind == .notScanned, count.life == .open {
            let found = page.page(try rows.missing(count, after: after, limit: page.rowsMax)) { cursor($0) }
            return Circulation.CountFindingsResponse(
                findings: found.items.map { Circulation.ShelfFinding(barcode: $0.row.barcode, kind: .notScanned, item: $0.message) },
                cursor: found.cursor, inAll: page.after == nil ? UInt32(clamping: try rows.missingCount(count)) : 0)
        }
        let found = page.page(try rows.found(count, request.kind, after: after, limit: page.rowsMax)) { cursor($0.item) }
        return Circulation.CountFindingsResponse(
            findings: found.items.map {
                Circulation.ShelfFinding(
                    barcode: $0.item.row.barcode, kind: Circulation.FindingKind(rawValue: Int32(clamping: $0.scan.kind)), item: $0.item.message,
                    scannedAtMs: $0.scan.scannedAtMs, terminal: $0.scan.terminal)
            }, cursor: found.cursor,
            inAll: request.kind == .notScanned && page.after == nil ? UInt32(clamping: try rows.notedMissing(count)) : 0)
    }

    func closeCount(_ request: Circulation.CloseCountRequest, _ call: Call) throws -> Circulation.Count {
        let rows = CountRows(call)
        let count = try openCount(request.countId, call)
        let now = call.nowMilliseconds
        func close(_ row: inout CountRow) { (row.closedAtMs, row.closedBy) = (now, call.principal.person) }
        let closed: CountRow
        if request.abandon {
            closed = try rows.move(count, .abandoned, change: close)
        } else {
            let missing = try rows.missingCount(count)
            let facts = [("count_id", "\(count.countId)"), ("expected", "\(request.missing)"), ("found", "\(missing)")]
            closed = try rows.move(
                count, .confirmed, isAsListed: missing == Int64(request.missing), refuse: { _ in Refusal(Circulation.Reason.countChanged, facts: facts) },
                change: close)
            try call.schedule(
                at: now, key: "count/\(count.countId)", Circulation.Timers.advanceCount, Circulation.AdvanceCountRequest(countId: count.countId))
        }
        let name = try City.Client(call).branches(City.BranchesRequest()).branches.first { $0.branchId == count.branchId }?.name ?? ""
        return closed.message(branchName: name, scanned: try rows.scanned(count))
    }

    func advanceCount(_ request: Circulation.AdvanceCountRequest, _ call: Call) throws -> Circulation.AdvanceCountResponse {
        let rows = CountRows(call)
        var count = try rows.load(request.countId)
        guard count.life == .closing else { return .init() }
        let page = try rows.missing(count, after: nil, limit: CirculationLimits.countedMissingMax)
        for item in page {
            var missing = item
            missing.row.status = ItemLife.State.missing.stored
            try move(item, to: missing, .missing, loan: 0, call)
            try rows.noteMissing(missing, for: count)
            try ItemRows(call).emit("moved", missing)
        }
        count.missing += Int64(page.count)
        if page.count < Int(CirculationLimits.countedMissingMax) {
            _ = try rows.move(count, .finished)
        } else {
            try rows.update(count)
            try call.schedule(at: call.nowMilliseconds, key: "count/\(count.countId)", Circulation.Timers.advanceCount, request)
        }
        return Circulation.AdvanceCountResponse(missing: UInt32(page.count))
    }
}
