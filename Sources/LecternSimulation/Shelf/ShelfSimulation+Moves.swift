// The moves of readers and staff: lending, taking back, keeping back, new homes, holds.

internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternTesting
internal import LecternWire
internal import ReadersMessages

extension ShelfSimulation {
    func make(_ move: ShelfMove) throws {
        switch move {
        case .borrow: try borrow()
        case .giveBack: try giveBack()
        case .keep: try keep()
        case .undo: try undo()
        case .rehome: try rehome()
        case .issue: try issue()
        case .takeBack: try takeBack()
        case .withdraw: try withdraw()
        case .accession: try accession()
        case .deliver: try deliver()
        case .count: try count()
        case .wish: try wish()
        case .giveUp: try giveUp()
        case .read: try read()
        case .endReading: try endReading()
        case .block: try block()
        case .expire: try expire()
        case .again: try calls.sendAgain()
        case .compare: try compare()
        }
    }

    // MARK: Lending and taking back

    /// Who borrows, and whether it is told late.
    private func borrower(_ reader: Int) -> (asker: ShelfAsker, late: SimulationCalls.Late?) {
        let late = late(percent: 45)
        switch calls.random.below(late == nil ? 4 : 7) {
        case 0: return (asker(.reader(reader)) { !$0.isDesk && !$0.isShop }, late)
        case 1: return (asker(.reader(reader)) { $0.isShop }, late)
        case 2: return (asker(.reader(reader)) { $0.isDesk }, late)
        case 3: return (staff(), late)
        default: return (asker(.nobody) { !$0.isDesk && !$0.isShop }, late)
        }
    }

    func borrow() throws {
        guard let index = pick() else { return }
        let copy = model.copies[index]
        // Mostly whoever it is for.
        let reader = calls.random.chance(percent: 50) ? copy.openWish.map { copy.wishes[$0].reader } ?? anyReader() : anyReader()
        let (asker, late) = borrower(reader)
        _ = try lend(index, to: reader, by: asker, late: late)
    }

    /// - Returns: whether it was lent.
    func lend(_ index: Int, to reader: Int, by asker: ShelfAsker, late: SimulationCalls.Late? = nil) throws -> Bool {
        let copy = model.copies[index]
        let objections = model.objections(reader, type: copy.type, model.objection(index, to: reader), lends: asker.point?.lends ?? true)
        var reason = late == nil ? objections.first : nil
        if reason == "ITEM_ON_LOAN", copy.loan?.reader == reader { reason = "ON_LOAN_TO_READER" }
        let request = Circulation.BorrowRequest(barcode: copy.barcode, card: asker.reader == nil ? model.readers[reader].card : "")
        let what = "\(copy.barcode), \(copy.state), to \(reader)"
        guard let bytes = try call("circulation/Borrow", try request.encoded(), by: asker, late: late, refused: reason, what) else { return false }
        let answer = try Circulation.BorrowResponse(bytes)
        guard answer.conflicts == objections else { throw calls.violation("conflicts of what was done offline", "\(what): \(answer.conflicts), not \(objections)") }
        model.lend(index, to: reader, loan: answer.loan?.loanId ?? 0, at: asker.point?.branch ?? 0)
        model.conflicts += objections.count
        try check(index, answer.loan?.item, what)
        guard answer.openLoans == UInt32(model.readers[reader].openLoans) else {
            throw calls.violation("open loans are counted", "\(what): \(answer.openLoans), not \(model.readers[reader].openLoans)")
        }
        return true
    }

    /// Who takes something back.
    private func returner() -> ShelfAsker {
        switch calls.random.below(6) {
        case 0: asker(.nobody) { !$0.isDesk && !$0.isShop }
        case 1: asker(.nobody) { $0.isDesk }
        case 2: asker(.reader(anyReader())) { !$0.isDesk && !$0.isShop }
        case 3: asker(.reader(anyReader())) { $0.isDesk }
        case 4: asker(.reader(anyReader())) { $0.isShop }
        default: staff()
        }
    }

    func giveBack() throws {
        guard let index = pickToScan() else { return }
        try giveBack(index, by: returner(), late: late(percent: 20))
    }

    func giveBack(_ index: Int, by asker: ShelfAsker, late: SimulationCalls.Late? = nil) throws {
        let copy = model.copies[index]
        let takes = asker.point?.lends ?? true
        let reason = takes || late != nil ? nil : "POINT_TAKES_NO_RETURNS"
        let what = "\(copy.barcode), \(copy.state)"
        let request = Circulation.ReturnRequest(barcode: copy.barcode)
        guard let bytes = try call("circulation/Return", try request.encoded(), by: asker, late: late, refused: reason, what) else { return }
        let answer = try Circulation.ReturnResponse(bytes)
        if !takes { model.conflicts += 1 }
        model.checkIn(index, at: asker.point?.branch ?? copy.branch)
        guard (answer.loan?.loanId ?? 0) == (copy.loan?.id ?? 0) else { throw calls.violation("a return ends the open loan", what) }
        try check(index, answer.item, what)
    }

    // MARK: Staff

    func keep() throws {
        guard let index = pickToScan() else { return }
        // Mostly into a state into which it may go.
        let able = ModelKept.allCases.filter { $0 != .onFirstLoan && model.mayKeep(index, $0) }
        let all = able.isEmpty || calls.random.chance(percent: 30) ? ModelKept.allCases.filter { $0 != .onFirstLoan } : able
        let kept: ModelKept? = calls.random.chance(percent: 35) ? nil : calls.random.pick(all)
        _ = try keep(index, kept, by: keeper())
    }

    /// Staff say what became of a copy; nil: it is fit for lending.
    /// - Returns: whether it is so.
    func keep(_ index: Int, _ kept: ModelKept?, by asker: ShelfAsker) throws -> Bool {
        let copy = model.copies[index]
        var reason: String?
        if let kept {
            if kept == .withdrawn, copy.loan != nil, copy.kept == .onFirstLoan || model.mayKeep(index, kept) {
                reason = "ITEM_ON_LOAN"
            } else if !model.mayKeep(index, kept) {
                reason = "ITEM_STATE_FORBIDS"
            }
        } else if ["on_loan", "on_first_loan"].contains(copy.state) {
            reason = "ITEM_ON_LOAN"
        }
        let what = "\(copy.barcode), \(copy.state), to \(kept?.rawValue ?? "available")"
        let request = Circulation.MoveItemRequest(barcode: copy.barcode, to: kept.map { .init(rawValue: $0.number) } ?? .available)
        guard let bytes = try call("circulation/MoveItem", try request.encoded(), by: asker, refused: reason, what) else { return false }
        if let kept { model.keep(index, kept) } else { model.checkIn(index, at: asker.point?.branch ?? copy.branch, isReleased: true) }
        try check(index, try Circulation.ReturnResponse(bytes).item, what)
        return true
    }

    func rehome() throws {
        guard let index = pick() else { return }
        let copy = model.copies[index]
        let home = calls.random.below(2)
        let request = Circulation.PutItemRequest(
            barcode: copy.barcode, recordId: record, branchCode: Self.code(home), itemType: copy.type, callNumber: copy.callNumber)
        let what = "\(copy.barcode), \(copy.state), at home in \(home)"
        guard let bytes = try call("circulation/PutItem", try request.encoded(), by: keeper(), what) else { return }
        if home != copy.home {
            model.copies[index].home = home
            model.leave(index)
            // Whoever gives it a new home has it at hand.
            if copy.isAtHand, copy.heldFor == nil { (model.copies[index].branch, model.copies[index].destination) = (home, nil) }
        }
        try check(index, try Circulation.Item(bytes), what)
    }

    // MARK: Readers

    /// A reader asks for a copy. Which holds there may be is the city's to try; here each that there is comes to its end.
    func wish() throws {
        guard let index = pick({ $0.openWish == nil && $0.type == "book" }) else { return }
        let (reader, pickup) = (anyReader(), calls.random.below(2))
        let request = Circulation.PlaceHoldRequest(
            card: model.readers[reader].card, scope: .item, barcode: model.copies[index].barcode, pickupPoint: ShelfPoint.all[pickup].name)
        let answer = try calls.send(admin.terminal, "", Self.placeHold, try request.encoded())
        guard case .success(let bytes) = answer else { return }
        let hold = try Circulation.Hold(bytes)
        calls.line("hold \(hold.holdId) of \(reader) on \(model.copies[index].barcode) at \(pickup)")
        model.copies[index].wishes.append(ModelWish(id: hold.holdId, reader: reader, pickup: pickup))
    }

    private static let placeHold = "lectern.circulation.v1.Circulation/PlaceHold"

    func giveUp() throws {
        guard let index = pick({ $0.openWish != nil }), let wish = model.copies[index].openWish else { return }
        let hold = model.copies[index].wishes[wish]
        guard try call("circulation/CancelHold", try Circulation.CancelHoldRequest(holdId: hold.id).encoded(), by: keeper(), "\(hold.id)") != nil else { return }
        model.copies[index].wishes[wish].state = .over
    }

    func block() throws {
        let reader = anyReader()
        let register = Readers.Client(host.connect(.admin("admin")))
        let who = model.readers[reader]
        if who.block != 0 {
            _ = try register.unblock(.init(card: who.card, blockId: who.block))
            model.readers[reader].block = 0
        } else if calls.random.chance(percent: 50) {
            model.readers[reader].block = try register.block(.init(card: who.card, reason: "遗失")).blocks.first?.blockId ?? 0
        }
        calls.line("reader \(reader) is \(model.readers[reader].block == 0 ? "not " : "")blocked")
    }

    func expire() throws {
        let reader = anyReader()
        let isExpired = !model.readers[reader].isExpired && calls.random.chance(percent: 50)
        _ = try Readers.Client(host.connect(.admin("admin"))).putReader(
            .init(card: model.readers[reader].card, name: "林小满", category: "adult", expiresAtMs: isExpired ? calls.now - 86_400_000 : 0))
        model.readers[reader].isExpired = isExpired
        calls.line("the card of reader \(reader) has \(isExpired ? "" : "not ")expired")
    }

    // MARK: What must hold

    /// Holds a copy against an answer.
    func check(_ index: Int, _ item: Circulation.Item?, _ what: String) throws {
        let copy = model.copies[index]
        let found = item.map { "\($0.state.name.lowercased()) at \($0.branchId) to \($0.destinationBranchId)" } ?? "nothing"
        let state = copy.kept == .onFirstLoan ? "on_loan" : copy.state
        let wanted = "\(state) at \(branches[copy.branch]) to \(copy.destination.map { branches[$0] } ?? 0)"
        guard found == wanted else { throw calls.violation("where a copy is", "\(what): \(found), not \(wanted)") }
    }

    /// Copies, loans, holds and conflicts in the database.
    func compare() throws {
        for (index, copy) in model.copies.enumerated() {
            let item = try Circulation.Client(host.connect(.admin("admin"))).getItem(.init(barcode: copy.barcode)).item
            try check(index, item, "\(copy.barcode) as it is")
            let open = try host.number("SELECT COALESCE(MAX(loan_id), 0) FROM circulation_loan WHERE item_id = $1 AND returned_at_ms IS NULL", [.integer(copy.id)])
            guard open == copy.loan?.id ?? 0 else { throw calls.violation("open loans", "\(copy.barcode): \(open), not \(copy.loan?.id ?? 0)") }
            for wish in copy.wishes {
                let state = try host.number("SELECT state FROM circulation_hold WHERE hold_id = $1", [.integer(wish.id)])
                let told: ModelWish.State = state == 1 ? .waiting : state == 3 ? .coming : state == 4 ? .ready : .over
                guard told == wish.state else { throw calls.violation("holds", "\(wish.id) of \(copy.barcode) is in state \(state), not \(wish.state)") }
            }
        }
        try compareReadings()
        let conflicts = try host.number("SELECT COUNT(*) FROM circulation_conflict")
        guard conflicts == model.conflicts else { throw calls.violation("conflicts", "\(conflicts), not \(model.conflicts)") }
        let withdrawn = try host.number("SELECT COUNT(*) FROM circulation_item i JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL WHERE i.status = 8")
        guard withdrawn == 0 else { throw calls.violation("nobody has on loan what is withdrawn", "\(withdrawn)") }
    }
}
