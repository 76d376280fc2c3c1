// The moves of readers of electronic copies: lent under a licence, and given back.

internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternTesting
internal import LecternWire

/// An electronic copy on loan.
struct ModelReading {
    let barcode: String
    let loan: Int64
    let reader: Int
}

extension ShelfSimulation {
    static let slots = 3

    /// A reader who is signed in anywhere, or staff for one.
    private func asker(for reader: Int) -> ShelfAsker {
        switch calls.random.below(4) {
        case 0: asker(.reader(reader)) { !$0.isDesk && !$0.isShop }
        case 1: asker(.reader(reader)) { $0.isDesk }
        case 2: asker(.reader(reader)) { $0.isShop }
        default: staff()
        }
    }

    func read() throws {
        let reader = anyReader()
        let asker = asker(for: reader)
        var reason: String?
        if model.readings.contains(where: { $0.reader == reader }) {
            reason = "ON_LOAN_TO_READER"
        } else if model.readings.count >= Self.slots {
            reason = "LICENCE_EXHAUSTED"
        } else {
            reason = model.objections(reader, type: "book").first
        }
        let request = Circulation.BorrowRequest(card: asker.reader == nil ? model.readers[reader].card : "", recordId: readRecord)
        guard let bytes = try call("circulation/Borrow", try request.encoded(), by: asker, refused: reason, "an e-book to \(reader)") else { return }
        let loan = try Circulation.BorrowResponse(bytes).loan
        guard let loan, let barcode = loan.item?.barcode, !model.readings.contains(where: { $0.barcode == barcode }) else {
            throw calls.violation("a copy is lent once", "\(loan?.item?.barcode ?? "none") to \(reader)")
        }
        model.readings.append(ModelReading(barcode: barcode, loan: loan.loanId, reader: reader))
        model.readers[reader].openLoans += 1
    }

    func endReading() throws {
        guard !model.readings.isEmpty else { return }
        let place = calls.random.below(model.readings.count)
        let reading = model.readings[place]
        let asker = asker(for: calls.random.chance(percent: 75) ? reading.reader : anyReader())
        let isTheirs = asker.reader == nil || asker.reader == reading.reader
        let request = Circulation.ReturnRequest(barcode: reading.barcode)
        let what = "\(reading.barcode), of \(reading.reader)"
        guard let bytes = try call("circulation/Return", try request.encoded(), by: asker, refused: isTheirs ? nil : "NOT_ON_LOAN_TO_READER", what) else { return }
        guard try Circulation.ReturnResponse(bytes).loan?.loanId == reading.loan else { throw calls.violation("a return ends the open loan", what) }
        model.readings.remove(at: place)
        model.readers[reading.reader].openLoans -= 1
    }

    /// Licence and loans agree.
    func compareReadings() throws {
        let open = try host.number(
            "SELECT COUNT(*) FROM circulation_loan l JOIN circulation_item i ON i.item_id = l.item_id WHERE l.returned_at_ms IS NULL AND i.record_id = $1", [.integer(readRecord)])
        let counted = try Circulation.Client(host.connect(.admin("admin"))).licences(.init(recordId: readRecord)).licences.first?.lent ?? 0
        guard open == model.readings.count, Int(counted) == model.readings.count else {
            throw calls.violation("a licence counts its loans", "\(open) loans, \(counted) counted, not \(model.readings.count)")
        }
    }
}
