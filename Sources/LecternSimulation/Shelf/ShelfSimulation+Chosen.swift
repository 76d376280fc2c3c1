// The moves of shops and carriers, steps that desks take back, and counts of shelves.

internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternTesting
internal import LecternWire
internal import LenderMessages

extension ShelfSimulation {
    private static let copiesMax = 48

    // MARK: Shops

    func issue() throws {
        guard model.copies.count < Self.copiesMax else { return }
        let reader = anyReader()
        let type = calls.random.pick(["book", "book", "book", "odd", "reference"])
        let (barcode, home) = ("N-\(number())", calls.random.below(2))
        let reason = model.objections(reader, type: type).first
        let request = Circulation.IssueItemRequest(
            barcode: barcode, recordId: record, branchCode: Self.code(home), itemType: type, readerId: model.readers[reader].id)
        guard let bytes = try call("lender/Issue", try request.encoded(), by: seller(reader), refused: reason, "\(barcode), \(type), to \(reader)") else { return }
        let loan = try Circulation.Loan(bytes)
        let id = try host.number("SELECT item_id FROM circulation_item WHERE barcode = $1", [.text(barcode)])
        var copy = ShelfCopy(id: id, barcode: barcode, type: type, callNumber: "", home: home)
        (copy.kept, copy.isNew, copy.loan) = (.onFirstLoan, true, ModelOut(id: loan.loanId, reader: reader, branch: home))
        model.copies.append(copy)
        model.readers[reader].openLoans += 1
        try check(model.copies.count - 1, loan.item, barcode)
    }

    /// A shop, or anybody at a terminal of the library.
    private func bringer() -> ShelfAsker {
        switch calls.random.below(6) {
        case 0: asker(.nobody) { !$0.isDesk && !$0.isShop }
        case 1: asker(.nobody) { $0.isDesk }
        case 2: asker(.reader(anyReader())) { !$0.isDesk && !$0.isShop }
        case 3: asker(.reader(anyReader())) { $0.isDesk }
        default: seller(anyReader())
        }
    }

    func takeBack() throws {
        guard let index = pick({ $0.kept == .onFirstLoan }) ?? pick() else { return }
        let copy = model.copies[index]
        let what = "\(copy.barcode), \(copy.state)"
        guard let bytes = try call("lender/TakeBack", try Circulation.TakeBackIssuedRequest(itemId: copy.id).encoded(), by: bringer(), what) else { return }
        if copy.kept == .onFirstLoan { model.checkIn(index, at: copy.home) }
        try check(index, try Circulation.ReturnResponse(bytes).item, what)
    }

    func withdraw() throws {
        guard let index = calls.random.chance(percent: 60) ? pick({ $0.kept == .onFirstLoan }) ?? pick() : pick() else { return }
        let copy = model.copies[index]
        let asker = seller(anyReader())
        let isShop = asker.point?.isShop ?? false
        var reason: String?
        if copy.kept == .withdrawn {
            reason = nil
        } else if copy.kept != .onFirstLoan, isShop || !model.mayKeep(index, .withdrawn) {
            reason = "ITEM_STATE_FORBIDS"
        }
        let what = "\(copy.barcode), \(copy.state)"
        guard let bytes = try call("lender/Withdraw", try Circulation.WithdrawIssuedRequest(itemId: copy.id).encoded(), by: asker, refused: reason, what) else { return }
        if copy.kept != .withdrawn {
            model.endLoan(index)
            if let promised = copy.promised { model.copies[index].wishes[promised].state = .waiting }
            model.leave(index)
            (model.copies[index].kept, model.copies[index].destination, model.copies[index].heldFor) = (.withdrawn, nil, nil)
        }
        try check(index, try Circulation.Item(bytes), what)
    }

    func accession() throws {
        guard let index = calls.random.chance(percent: 85) ? pick({ $0.kept == .inProcess }) : pick() else { return }
        let copy = model.copies[index]
        let (barcode, home, asker) = ("R-\(number())", calls.random.below(2), staff())
        let request = Circulation.AccessionItemRequest(itemId: copy.id, barcode: barcode, branchCode: Self.code(home), itemType: copy.type, callNumber: copy.callNumber)
        let what = "\(copy.barcode), \(copy.state), as \(barcode)"
        let reason = copy.kept == .inProcess ? nil : "ITEM_STATE_FORBIDS"
        guard let bytes = try call("lender/Accession", try request.encoded(), by: asker, refused: reason, what) else { return }
        (model.copies[index].barcode, model.copies[index].home) = (barcode, home)
        model.leave(index)
        model.checkIn(index, at: asker.point?.branch ?? home, isReleased: true)
        try check(index, try Circulation.ReturnResponse(bytes).item, what)
    }

    // MARK: Carriers

    /// A shop or carrier, with or without the reader; the reader at a kiosk or a desk; staff, or an administrator.
    private func carrier(_ reader: Int) -> ShelfAsker {
        switch calls.random.below(4) {
        case 0: asker(.reader(reader)) { !$0.isDesk && !$0.isShop }
        case 1: asker(.reader(reader)) { $0.isDesk }
        default: seller(reader)
        }
    }

    func deliver() throws {
        guard let index = calls.random.chance(percent: 85) ? pick({ $0.isAtHand }) : pick() else { return }
        let copy = model.copies[index]
        let reader = calls.random.chance(percent: 60) ? copy.openWish.map { copy.wishes[$0].reader } ?? anyReader() : anyReader()
        var reason: String?
        if let loan = copy.loan {
            reason = loan.reader == reader ? nil : "ITEM_ON_LOAN"
        } else if copy.kept != nil {
            reason = "ITEM_STATE_FORBIDS"
        }
        let request = Lender.DeliverRequest(loan: .init(barcode: copy.barcode, readerId: model.readers[reader].id))
        let what = "\(copy.barcode), \(copy.state), to \(reader)"
        let objections = model.objections(reader, type: copy.type, model.objection(index, to: reader))
        guard let bytes = try call("lender/Deliver", try request.encoded(), by: carrier(reader), refused: reason, what) else { return }
        let loan = try Circulation.Loan(bytes)
        if copy.loan == nil {
            model.lend(index, to: reader, loan: loan.loanId, at: copy.home)
            model.conflicts += objections.count
        }
        try check(index, loan.item, what)
        let conflicts = try host.number("SELECT COUNT(*) FROM circulation_conflict")
        guard conflicts == model.conflicts else { throw calls.violation("what stands against a delivery is a conflict", "\(what): \(conflicts), not \(model.conflicts)") }
    }

    // MARK: Steps that are taken back

    /// Staff take a step at a desk, and take it back at once.
    func undo() throws {
        guard let index = pick() else { return }
        let (asker, before) = (staff(), model)
        let copy = model.copies[index]
        let here = asker.point?.branch ?? 0
        switch calls.random.below(3) {
        case 0:
            let reader = copy.openWish.map { copy.wishes[$0].reader } ?? anyReader()
            guard try lend(index, to: reader, by: asker) else { return }
            let hasFilled = copy.openWish.map { copy.wishes[$0].reader == reader } ?? false
            try takeStepBack(index, by: asker, isPossible: !hasFilled) { $0.checkIn(index, at: here) }
        case 1:
            try giveBack(index, by: asker)
            try undoReturn(index, copy, before, by: asker)
        default:
            let kept: ModelKept? = calls.random.chance(percent: 25) ? nil : calls.random.pick(ModelKept.allCases.filter { $0 != .onFirstLoan })
            guard try keep(index, kept, by: asker) else { return }
            if kept == nil { return try undoReturn(index, copy, before, by: asker) }
            if copy.state == "on_loan" {
                try takeStepBack(index, by: asker, isPossible: true) { $0.copies[index].kept = nil }
            } else {
                try takeStepBack(index, by: asker, isPossible: copy.isAtHand) { $0.checkIn(index, at: here, isReleased: true) }
            }
        }
    }

    /// A check-in is taken back: the reader has the copy still, or it is kept back as it was.
    private func undoReturn(_ index: Int, _ copy: ShelfCopy, _ before: ShelfModel, by asker: ShelfAsker) throws {
        let after = model.copies[index]
        // Nothing changed, or it is made ready by now.
        guard let loan = copy.loan, copy.kept != .onFirstLoan, after.kept == nil else {
            let back = copy.kept.flatMap { kept in
                after.kept == nil && ![.claimedReturned, .onFirstLoan].contains(kept) && model.mayKeep(index, kept) ? kept : nil
            }
            return try takeStepBack(index, by: asker, isPossible: copy.loan == nil && back != nil) { if let back { $0.keep(index, back) } }
        }
        try takeStepBack(index, by: asker, isPossible: true) { model in
            if let promised = after.promised { model.copies[index].wishes[promised].state = .waiting }
            (model.copies[index].branch, model.copies[index].destination, model.copies[index].heldFor) = (loan.branch, nil, nil)
            (model.copies[index].loan, model.copies[index].kept) = (loan, [.lost, .claimedReturned].contains(copy.kept) ? copy.kept : nil)
            model.readers[loan.reader].openLoans += 1
        }
    }

    private func takeStepBack(_ index: Int, by asker: ShelfAsker, isPossible: Bool, _ change: (inout ShelfModel) -> Void) throws {
        let copy = model.copies[index]
        let what = "\(copy.barcode), \(copy.state)"
        let request = Circulation.UndoRequest(barcode: copy.barcode)
        guard let bytes = try call("circulation/Undo", try request.encoded(), by: asker, refused: isPossible ? nil : "UNDO_NOT_POSSIBLE", what) else { return }
        change(&model)
        try check(index, try Circulation.UndoResponse(bytes).answer?.item, what)
    }

    // MARK: Counts

    /// The shelf of one copy is counted, which is found there or not.
    func count() throws {
        guard let index = pick({ !$0.callNumber.isEmpty && $0.kept != .inProcess }) else { return }
        let copy = model.copies[index]
        let keeper = keeper()
        let open = Circulation.OpenCountRequest(branchCode: Self.code(copy.home), fromCallNumber: copy.callNumber, untilCallNumber: copy.callNumber)
        guard let bytes = try call("circulation/OpenCount", try open.encoded(), by: keeper, copy.callNumber) else { return }
        let id = try Circulation.Count(bytes).countId
        let isScanned = calls.random.chance(percent: 40)
        if isScanned {
            let scan = Circulation.ScanShelfRequest(countId: id, barcodes: [copy.barcode])
            guard try call("circulation/ScanShelf", try scan.encoded(), by: staff(), "\(copy.barcode), \(copy.state)") != nil else { return }
            let isFound = copy.loan == nil && (copy.kept.map { !$0.staysWhenScanned } ?? (copy.destination != nil))
            if isFound { model.checkIn(index, at: copy.home) }
        }
        let isMissing = !isScanned && copy.state == "available" && copy.branch == copy.home
        let close = Circulation.CloseCountRequest(countId: id, missing: isMissing ? 1 : 0)
        guard try call("circulation/CloseCount", try close.encoded(), by: keeper, "\(copy.callNumber), \(isMissing ? "missing" : "complete")") != nil else { return }
        try calls.runTimers()
        if isMissing { model.keep(index, .missing) }
        try check(index, try Circulation.Client(host.connect(.admin("admin"))).getItem(.init(barcode: copy.barcode)).item, "\(copy.barcode) after a count")
    }
}
