// Requests as bytes, and answers as the line that the model makes of them.

internal import CirculationMessages
internal import CityMessages
internal import HostMessages
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
            let category = model.reader(card: card).map { model.readers[$0].category } ?? "adult"
            return (readers + "PutReader", try Readers.PutReaderRequest(card: card, name: card, category: category, expiresAtMs: at).encoded())
        case .changeRule(let rule): return (circulation + "PutLoanRule", try CitySetup.request(rule, model).encoded())
        case .closeDays(let terminal, let days):
            var hours = model.hours[terminal]
            hours.closedDays = days
            return ("lectern.city.v1.City/PutServicePoint", try CitySetup.request(terminal, hours, model.plan).encoded())
        case .loans(let card): return (circulation + "Loans", try Circulation.LoansRequest(card: card, limit: 200).encoded())
        case .getItem(let barcode): return (circulation + "GetItem", try Circulation.GetItemRequest(barcode: barcode).encoded())
        }
    }

    /// An answer as the model words it, and the id of what was made.
    /// - Throws: `MessageError` for an answer that can't be read.
    static func text(_ request: CallRequest, _ answer: [UInt8], _ model: CityModel) throws -> (text: String, id: Int64) {
        switch request {
        case .borrow(let barcode, _):
            let answer = try Circulation.BorrowResponse(answer)
            guard let loan = answer.loan else { return ("an answer without a loan", 0) }
            return (
                "loan \(barcode) reader=\(loan.readerId) lent=\(loan.lentAtMs) due=\(loan.dueAtMs) returned=\(loan.returnedAtMs)"
                    + " rule=\(loan.rule) item=\(text(loan.item)) open=\(answer.openLoans) max=\(answer.loansMax)"
                    + " conflicts=\(answer.conflicts.joined(separator: ","))", loan.loanId
            )
        case .giveBack(let barcode):
            let answer = try Circulation.ReturnResponse(answer)
            return ("return \(barcode) loan=\(answer.loan?.loanId ?? 0) home=\(answer.sentHome) item=\(text(answer.item))", 0)
        case .renew(let barcode, _):
            let loan = try Circulation.RenewResponse(answer).loan ?? Circulation.Loan()
            return ("renew \(barcode) loan=\(loan.loanId) due=\(loan.dueAtMs) renewals=\(loan.renewals) rule=\(loan.rule)", 0)
        case .block, .unblock:
            let reader = try Readers.Reader(answer)
            let blocks = reader.blocks.map { "\($0.reason)/\($0.untilMs)" }.sorted().joined(separator: ",")
            let known = model.reader(card: reader.card).map { model.readers[$0].blocks.map(\.id) } ?? []
            let made = reader.blocks.first { !known.contains($0.blockId) }?.blockId ?? 0
            return ("reader \(reader.card) category=\(reader.category) expires=\(reader.expiresAtMs) blocks=\(blocks)", made)
        case .expire(let card, _): return ("expires \(card) \(try Readers.Reader(answer).expiresAtMs)", 0)
        case .changeRule:
            let rule = try Circulation.LoanRule(answer)
            return ("rule \(rule.code) days=\(rule.days) loans=\(rule.loansMax) renewals=\(rule.renewalsMax)", 0)
        case .closeDays(let terminal, _):
            return ("closed \(model.plan.terminals[terminal].name) \(try City.ServicePointDetails(answer).closedDates.count)", 0)
        case .loans:
            let loans = try Circulation.LoansResponse(answer).loans
            return ("loans " + loans.map { "\($0.loanId)/\($0.dueAtMs)/\($0.renewals)" }.joined(separator: ","), 0)
        case .getItem(let barcode): return ("item \(barcode) \(text(try Circulation.ItemDetails(answer).item))", 0)
        }
    }

    private static func text(_ item: Circulation.Item?) -> String {
        guard let item else { return "none" }
        let state =
            switch item.state {
            case .onLoan: "on-loan"
            case .inTransit: "in-transit"
            default: "available"
            }
        return "\(state)@\(item.branchId)>\(item.destinationBranchId)/\(item.dueAtMs)"
    }

    /// A change as the model words it.
    /// - Throws: `MessageError` for a change that can't be read.
    static func text(_ message: [UInt8]) throws -> String {
        let change = try HostMessages.Host.Change(message)
        switch change.topic {
        case "circulation.loan":
            let loan = try Circulation.LoanChanged(change.body).loan ?? Circulation.Loan()
            return "circulation.loan \(change.kind) \(change.subject) loan=\(loan.loanId) item=\(loan.item?.barcode ?? "") due=\(loan.dueAtMs)"
                + " returned=\(loan.returnedAtMs) renewals=\(loan.renewals)"
        case "circulation.conflict":
            let conflict = try Circulation.ConflictRecorded(change.body).conflict ?? Circulation.Conflict()
            return "circulation.conflict \(change.kind) reason=\(conflict.reason) barcode=\(conflict.barcode) reader=\(conflict.readerId)"
                + " loan=\(conflict.loanId) other=\(conflict.otherLoanId)"
        case "circulation.item":
            return "circulation.item \(change.kind) \(change.subject) \(text(try Circulation.ItemChanged(change.body).item))"
        default: return "\(change.topic) \(change.kind) \(change.subject)"
        }
    }
}
