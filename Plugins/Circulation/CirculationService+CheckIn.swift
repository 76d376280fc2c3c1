// Takes many items back, one after the other, from a sorter, a trolley or a book drop.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func checkIn(_ request: Circulation.CheckInRequest, _ call: Call) throws -> Circulation.CheckedIn {
        let here = try servicePoint(call)
        let batch = try request.batchId == 0 ? nil : DropRows(call).batch(request.batchId)
        var moment = moment(call)
        do {
            guard let (item, loan) = try ItemRows(call).loadWithLoan(barcode: request.barcode) else {
                return try unknown(request.barcode, isTaken: batch != nil || call.principal.certificate == .device, moment, call)
            }
            moment.follow(item)
            guard item.row.form == 0 else {
                return Circulation.CheckedIn(barcode: request.barcode, answer: try returnElectronic(item, loan, call), returnedAtMs: moment.at)
            }
            if let batch { moment = moment.dropped(batch, item) }
            return Circulation.CheckedIn(
                barcode: request.barcode, answer: try takeBack(item, loan, moment, here, call), returnedAtMs: moment.at)
        } catch let refusal as Refusal {
            // What refuses a return does so before anything is written.
            return Circulation.CheckedIn(
                barcode: request.barcode, reason: refusal.reason.name, why: call.text(en: refusal.reason.en, zh: refusal.reason.zh))
        }
    }

    /// A barcode that nobody knows: what is in a box already can't be given back, so somebody looks at it.
    private func unknown(_ barcode: String, isTaken: Bool, _ moment: Moment, _ call: Call) throws -> Circulation.CheckedIn {
        if isTaken {
            let conflict = Circulation.Conflict(reason: Circulation.Reason.itemUnknown.name, barcode: barcode)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
        }
        let reason = Circulation.Reason.itemUnknown
        return Circulation.CheckedIn(barcode: barcode, reason: reason.name, why: call.text(en: reason.en, zh: reason.zh), noted: isTaken)
    }

    // MARK: Book drops

    func putDrop(_ request: Circulation.PutDropRequest, _ call: Call) throws -> Circulation.Drop {
        guard request.countsFrom.isKnown else { throw Self.validator.invalid("counts_from", "it is no such moment") }
        guard request.hoursMax <= CirculationLimits.dropHours.max else {
            throw Self.validator.invalid("hours_max", "it is more than \(CirculationLimits.dropHours.max)")
        }
        _ = try point(request.pointCode, call)
        let rows = DropRows(call)
        var drop = try rows.load(request.pointCode)
        drop.countsFrom = Int64(request.countsFrom.rawValue)
        drop.hoursMax = Int64(request.hoursMax == 0 ? CirculationLimits.dropHours.otherwise : request.hoursMax)
        try rows.put(drop)
        return drop.message
    }

    func drops(_ request: Circulation.DropsRequest, _ call: Call) throws -> Circulation.DropsResponse {
        Circulation.DropsResponse(drops: try DropRows(call).load().map(\.message))
    }

    func emptyDrop(_ request: Circulation.EmptyDropRequest, _ call: Call) throws -> Circulation.DropBatch {
        let code = request.pointCode.isEmpty ? call.principal.terminal : request.pointCode
        let point = try point(code, call)
        let rows = DropRows(call)
        // What is found there counts as returned before now: so not everything is a book drop.
        guard var drop = try rows.known(code) ?? (point.kind == .bookDrop ? rows.load(code) : nil) else {
            throw Refusal(Circulation.Reason.pointIsNoDrop, facts: ("service_point", code))
        }
        let now = call.nowMilliseconds
        let message = drop.message
        let closing = message.countsFrom == .dropLastClosing ? try lastClosing(of: point.branchId, before: now, call) : nil
        let moment = DropWindow.moment(
            message.countsFrom, hoursMax: drop.hoursMax, lastEmptied: drop.emptiedAtMs, lastClosing: closing, now: now)
        (drop.emptiedAtMs, drop.emptiedTerminal) = (now, call.principal.terminal)
        try rows.put(drop)
        let batch = DropBatchRow(batchId: try call.newID(), pointCode: code, countsFromMs: moment, emptiedAtMs: now)
        try rows.insert(batch)
        return Circulation.DropBatch(batchId: batch.batchId, pointCode: code, countsFromMs: moment, emptiedAtMs: now)
    }

    /// A service point by its code.
    /// - Throws: `POINT_UNKNOWN`.
    private func point(_ code: String, _ call: Call) throws -> City.ServicePointDetails {
        switch try call.tryCall({ try City.Client($0).servicePoint(City.ServicePointRequest(code: code)) }) {
        case .success(let point): return point
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            throw Refusal(Circulation.Reason.pointUnknown, facts: ("code", code))
        }
    }

    /// When a branch closed last; nil: not within a fortnight, or it has no hours.
    private func lastClosing(of branch: Int64, before now: Int64, _ call: Call) throws -> Int64? {
        let today = LocalDay(utcMilliseconds: now).advanced(by: 1)
        let asked = City.OpeningDaysRequest(branchId: branch, fromDate: today.advanced(by: -15).text, untilDate: today.text)
        return try City.Client(call).openingDays(asked).days.flatMap(\.periods).map(\.untilMs).filter { $0 <= now }.max()
    }
}

extension CirculationService.Moment {
    /// When an item counts as returned that was found in a book drop.
    func dropped(_ batch: DropBatchRow, _ item: ItemRecord) -> Self {
        Self(at: min(DropWindow.moment(batch: batch.countsFromMs, seenAt: item.row.seenAtMs), at), timing: timing)
    }
}
