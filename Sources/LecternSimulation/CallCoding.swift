// Requests as bytes, and answers as the line that the model makes of them.

internal import CirculationMessages
internal import CityMessages
internal import HostMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Encodes requests and reads answers and changes.
enum CallCoding {
    /// The method and the encoded request of a call.
    /// - Throws: `MessageError` for a request that can't be encoded.
    static func encode(_ request: CallRequest, _ model: CityModel) throws -> (method: String, message: [UInt8]) {
        let circulation = "lectern.circulation.v1.Circulation/"
        let readers = "lectern.readers.v1.Readers/"
        switch request {
        case .borrow(let barcode, let card):
            return (circulation + "Borrow", try Circulation.BorrowRequest(barcode: barcode, card: card).encoded())
        case .giveBack(let barcode): return (circulation + "Return", try Circulation.ReturnRequest(barcode: barcode).encoded())
        case .renew(let barcode, let card):
            return (circulation + "Renew", try Circulation.RenewRequest(barcode: barcode, card: card).encoded())
        case .block(let card, let reason, let until):
            return (readers + "Block", try Readers.BlockRequest(card: card, reason: reason, untilMs: until).encoded())
        case .unblock(let card, let block): return (readers + "Unblock", try Readers.UnblockRequest(card: card, blockId: block).encoded())
        case .expire(let card, let at):
            let reader = model.reader(card: card)
            let put = Readers.PutReaderRequest(
                card: card, name: card, category: reader.map { model.readers[$0].category } ?? "adult", expiresAtMs: at,
                language: reader.map { model.plan.person($0).language } ?? "")
            return (readers + "PutReader", try put.encoded())
        case .changeRule(let rule): return (circulation + "PutLoanRule", try CitySetup.request(rule, model).encoded())
        case .scheduleSet(let code, let from):
            return (circulation + "ScheduleRuleSet", try Circulation.ScheduleRuleSetRequest(code: code, validFromMs: from).encoded())
        case .closeDays(let terminal, let days):
            var hours = model.hours[terminal]
            hours.closedDays = days
            return ("lectern.city.v1.City/PutServicePoint", try CitySetup.request(terminal, hours, model.plan).encoded())
        case .putItem(let barcode, let home, let type, let record):
            let item = Circulation.PutItemRequest(barcode: barcode, recordId: record, branchCode: model.plan.branchCode(home), itemType: type)
            return (circulation + "PutItem", try item.encoded())
        case .settle(let conflict):
            return (circulation + "SettleConflict", try Circulation.SettleConflictRequest(conflictId: conflict, note: "seen").encoded())
        case .loans(let card): return (circulation + "Loans", try Circulation.LoansRequest(card: card, limit: 200).encoded())
        case .placeHold, .changeHold, .holds, .moveItem, .recall: return try encodeHold(request, model)
        case .getItem(let barcode): return (circulation + "GetItem", try Circulation.GetItemRequest(barcode: barcode).encoded())
        }
    }

    /// The same of holds and of the life of items.
    private static func encodeHold(_ request: CallRequest, _ model: CityModel) throws -> (method: String, message: [UInt8]) {
        let circulation = "lectern.circulation.v1.Circulation/"
        switch request {
        case .placeHold(let wanted):
            let place = Circulation.PlaceHoldRequest(
                card: wanted.card, scope: wanted.isOneItem ? .item : .work, barcode: wanted.barcode, pickupPoint: model.plan.terminals[wanted.point].name,
                notNeededAfterMs: wanted.notNeededAfter, suspendedUntilMs: wanted.laterUntil)
            return (circulation + "PlaceHold", try place.encoded())
        case .changeHold(let hold, let state, let until):
            switch state {
            case .cancelled: return (circulation + "CancelHold", try Circulation.CancelHoldRequest(holdId: hold).encoded())
            case .suspended: return (circulation + "SuspendHold", try Circulation.SuspendHoldRequest(holdId: hold, untilMs: until).encoded())
            default: return (circulation + "ResumeHold", try Circulation.ResumeHoldRequest(holdId: hold).encoded())
            }
        case .moveItem(let barcode, let status):
            let state = status.map { Circulation.ItemState(rawValue: Int32(clamping: $0.rawValue)) } ?? .available
            return (circulation + "MoveItem", try Circulation.MoveItemRequest(barcode: barcode, to: state).encoded())
        case .recall(let barcode): return (circulation + "RecallLoan", try Circulation.RecallLoanRequest(barcode: barcode, reason: "awaited").encoded())
        case .holds(let card): return (circulation + "Holds", try Circulation.HoldsRequest(card: card, limit: 200).encoded())
        default: return ("", [])
        }
    }

    /// An answer as the model has it, and the id of what was made.
    /// - Throws: `MessageError` for an answer that can't be read.
    static func answer(_ request: CallRequest, _ bytes: [UInt8], _ model: CityModel) throws -> (answer: ModelAnswer, id: Int64) {
        switch request {
        case .borrow(let barcode, _):
            let answer = try Circulation.BorrowResponse(bytes)
            guard let loan = answer.loan else { return (.incomplete, 0) }
            let borrow = BorrowAnswer(
                barcode: barcode, reader: loan.readerId, lentAt: loan.lentAtMs, dueAt: loan.dueAtMs, returnedAt: loan.returnedAtMs,
                rule: loan.rule, item: loan.item.map(place), openLoans: Int64(answer.openLoans), loansMax: Int64(answer.loansMax),
                conflicts: answer.conflicts)
            return (.borrow(borrow), loan.loanId)
        case .giveBack(let barcode), .moveItem(let barcode, _):
            let answer = try Circulation.ReturnResponse(bytes)
            let late = answer.loan?.outcome.map {
                LateAnswer(days: Int64($0.days), counted: Int64($0.countedDays), fine: $0.fineMinorUnits, isCapped: $0.capped)
            }
            let loan = answer.loan?.loanId ?? 0
            return (.giveBack(barcode: barcode, loan: loan, isSentHome: answer.sentHome, item: answer.item.map(place), late: late), 0)
        case .renew(let barcode, _):
            guard let loan = try Circulation.RenewResponse(bytes).loan else { return (.incomplete, 0) }
            return (.renew(barcode: barcode, loan: loan.loanId, dueAt: loan.dueAtMs, renewals: Int64(loan.renewals), rule: loan.rule), 0)
        case .recall(let barcode):
            guard let loan = try Circulation.RecallLoanResponse(bytes).loan else { return (.incomplete, 0) }
            return (.renew(barcode: barcode, loan: loan.loanId, dueAt: loan.dueAtMs, renewals: Int64(loan.renewals), rule: loan.rule), 0)
        case .loans:
            let loans = try Circulation.LoansResponse(bytes).loans
            return (.loans(loans.map { ListedLoan(id: $0.loanId, dueAt: $0.dueAtMs, renewals: Int64($0.renewals)) }), 0)
        case .getItem(let barcode): return (.item(barcode: barcode, try Circulation.ItemDetails(bytes).item.map(place)), 0)
        default: return try staffAnswer(request, bytes, model)
        }
    }

    /// The same of what staff and administrators call.
    private static func staffAnswer(_ request: CallRequest, _ bytes: [UInt8], _ model: CityModel) throws -> (answer: ModelAnswer, id: Int64) {
        switch request {
        case .block, .unblock:
            let reader = try Readers.Reader(bytes)
            let blocks = reader.blocks.map { BlockAnswer(reason: $0.reason, until: $0.untilMs) }.sorted()
            let known = model.reader(card: reader.card).map { model.readers[$0].blocks.map(\.id) } ?? []
            let made = reader.blocks.first { !known.contains($0.blockId) }?.blockId ?? 0
            return (.reader(card: reader.card, category: reader.category, expiresAt: reader.expiresAtMs, blocks: blocks), made)
        case .expire(let card, _): return (.expires(card: card, at: try Readers.Reader(bytes).expiresAtMs), 0)
        case .changeRule:
            let rule = try Circulation.LoanRule(bytes)
            return (
                .rule(code: rule.code, days: Int64(rule.days), loansMax: Int64(rule.loansMax), renewalsMax: Int64(rule.renewalsMax)), 0
            )
        case .scheduleSet:
            let set = try Circulation.RuleSet(bytes)
            return (.ruleSet(code: set.code, validFrom: set.validFromMs), 0)
        case .closeDays(let terminal, _):
            return (.closed(point: model.plan.terminals[terminal].name, days: try City.ServicePointDetails(bytes).closedDates.count), 0)
        case .putItem:
            let item = try Circulation.Item(bytes)
            return (.put(barcode: item.barcode, home: item.homeBranchId, place(item)), item.itemId)
        case .placeHold, .changeHold:
            let hold = try Circulation.Hold(bytes)
            return (.hold(reader: hold.readerId, state: Int64(hold.state.rawValue), position: Int64(hold.position)), hold.holdId)
        case .holds:
            let holds = try Circulation.HoldsResponse(bytes).holds
            return (.holds(Dictionary(holds.map { ($0.holdId, Int64($0.position)) }) { first, _ in first }), 0)
        case .settle:
            let conflict = try Circulation.Conflict(bytes)
            return (.settled(conflict: conflict.conflictId, at: conflict.settledAtMs), 0)
        default: return (.incomplete, 0)
        }
    }

    private static func place(_ item: Circulation.Item) -> ItemPlace {
        let state: ItemPlace.State =
            switch item.state {
            case .onLoan: .onLoan
            case .inTransit: .inTransit
            case .onHoldShelf: .onHoldShelf
            case .available: .available
            default: .keptBack(Int64(item.state.rawValue))
            }
        return ItemPlace(state: state, branch: item.branchId, destination: item.destinationBranchId, dueAt: item.dueAtMs)
    }

    /// A change as the model has it.
    /// - Throws: `MessageError` for a change that can't be read.
    static func change(_ message: [UInt8]) throws -> (change: ModelChange, id: Int64) {
        let change = try HostMessages.Host.Change(message)
        switch ChangeTopic(rawValue: change.topic) {
        case .loan:
            let loan = try Circulation.LoanChanged(change.body).loan ?? Circulation.Loan()
            let told = LoanChange(
                kind: change.kind, reader: id(change.subject), loan: loan.loanId, barcode: loan.item?.barcode ?? "", dueAt: loan.dueAtMs,
                returnedAt: loan.returnedAtMs, renewals: Int64(loan.renewals))
            return (.loan(told), 0)
        case .conflict:
            let conflict = try Circulation.ConflictRecorded(change.body).conflict ?? Circulation.Conflict()
            let told = ConflictChange(
                reason: conflict.reason, barcode: conflict.barcode, reader: conflict.readerId, loan: conflict.loanId,
                otherLoan: conflict.otherLoanId)
            return (.conflict(kind: change.kind, told), conflict.conflictId)
        case .item:
            let item = try Circulation.ItemChanged(change.body).item
            return (.item(kind: change.kind, id: id(change.subject), item.map(place)), 0)
        case .reader: return (.reader(kind: change.kind, id: id(change.subject)), 0)
        case .other, nil: return (.other(topic: change.topic, kind: change.kind, subject: change.subject), 0)
        }
    }

    /// The number of a subject, "reader:17".
    private static func id(_ subject: String) -> Int64 {
        var number: Int64 = 0
        for byte in subject.utf8.reversed().prefix(while: { $0 != UInt8(ascii: ":") }).reversed() {
            number = number &* 10 &+ Int64(byte) &- 48
        }
        return number
    }
}
