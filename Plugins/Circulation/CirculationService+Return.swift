// Checks in an item, from anyone, at any service point.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        var moment = moment(call)
        let (item, loan) = try itemWithLoan(call, barcode: request.barcode, moment)
        moment.follow(item)
        guard item.row.form == 0 else { return try returnElectronic(item, loan, call) }
        let here = try servicePoint(call)
        if request.batchId != 0 { moment = try moment.dropped(DropRows(call).batch(request.batchId), item) }
        return try takeBack(item, loan, moment, here, call)
    }

    /// Takes an item back at a service point.
    /// - Parameters:
    ///   - item: as it is.
    ///   - loan: its open loan.
    ///   - moment: when it came back.
    ///   - here: the service point.
    /// - Throws: `POINT_TAKES_NO_RETURNS`; `StoreError`; a `Problem` of other plugins.
    func takeBack(
        _ item: ItemRecord, _ loan: LoanRow?, _ moment: Moment, _ here: City.OpeningResponse, _ call: Call
    ) throws -> Circulation.ReturnResponse {
        // The item was seen at a later time than this report's: the report moves nothing.
        guard item.row.seenAtMs <= moment.at else {
            return Circulation.ReturnResponse(item: item.message, loan: nil, sentHome: item.row.destinationBranchId != 0)
        }
        let checkIn = CheckIn(
            call, branch: here.branchId, takesReturns: here.takesReturns, atMilliseconds: moment.at, isOffline: moment.timing == .offline)
        let checkedIn = try checkIn.run(item, loan)
        var answer = try response(checkedIn, call)
        if let ended = checkedIn.loan, moment.at > ended.dueAtMs {
            var calendars = BranchCalendars()
            let outcome = try outcome(of: ended, item.row, back: moment.at, &calendars, isVisitCapped: true, call)
            answer.loan?.outcome = outcome
            if let outcome { answer.suspendedUntilMs = try suspend(for: ended, item, outcome, back: moment.at, call) }
        }
        return answer
    }

    /// What came of a check-in, as whoever scanned the item is told: who it is for only at desks.
    func response(_ done: CheckIn.Outcome, _ call: Call) throws -> Circulation.ReturnResponse {
        let row = done.item.row
        var hold = done.hold?.message(barcode: row.barcode)
        if ![Certificate.desk, .admin].contains(call.principal.certificate) { hold?.readerId = 0 }
        var answer = Circulation.ReturnResponse(
            item: done.item.message, loan: done.loan?.message(done.item, atMilliseconds: call.nowMilliseconds),
            sentHome: row.destinationBranchId != 0, hold: hold, sortTo: .init(done.event), found: done.wasFound)
        if row.destinationBranchId != 0 { answer.sortToBranch = try branchName(row.destinationBranchId, call) }
        if let reader = hold?.readerId, reader != 0 { answer.holdFor = try maskedName(reader, call) }
        return answer
    }

    /// The name of a reader as it stands on a shelf, "张*"; empty where there is no such reader any more.
    private func maskedName(_ reader: Int64, _ call: Call) throws -> String {
        switch try call.tryCall({ try Readers.Client($0).maskedName(Readers.MaskedNameRequest(readerId: reader)) }) {
        case .success(let answer): return answer.name
        case .failure(let problem):
            guard problem.reason == Readers.Reason.readerUnknown.name else { throw problem }
            return ""
        }
    }

    /// The name of a branch; empty where it has no service point.
    private func branchName(_ branch: Int64, _ call: Call) throws -> String {
        switch try call.tryCall({ try City.Client($0).opening(City.OpeningRequest(branchId: branch)) }) {
        case .success(let opening): return opening.branchName
        case .failure(let problem):
            guard [City.Reason.branchUnknown.name, City.Reason.servicePointUnknown.name].contains(problem.reason) else { throw problem }
            return ""
        }
    }
}

extension Circulation.SortTo {
    /// Where an item goes by what happened to it.
    init(_ event: ItemLife.Event) {
        switch event {
        case .held: self = .holdShelf
        case .sent: self = .van
        case .kept, .received: self = .staff
        default: self = .shelf
        }
    }
}
