// The moves of readers and shops until a book is issued, and of what comes of it.

internal import AcquisitionMessages
internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LedgerMessages
internal import ReadersMessages
internal import TypesMessages
internal import WorkMessages

extension AcquisitionSimulation {
    /// A purchase of those that are meant, from a state that is chosen first: so rare states come as often as others.
    func pick(_ isMeant: (ModelPurchase) -> Bool) -> Int? {
        let found = Dictionary(grouping: model.purchases.indices.filter { isMeant(model.purchases[$0]) }) { model.purchases[$0].state.rawValue }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    /// One in such a state; every fifth time one in any.
    func pick(in states: ModelPurchase.State...) -> Int? {
        calls.random.chance(percent: 20) ? pick { _ in true } : pick { states.contains($0.state) }
    }

    // MARK: Before and at the till

    func choose() throws {
        let able = model.readers.indices.filter { model.buys($0, 1) }
        let reader = able.isEmpty || calls.random.chance(percent: 15) ? anyReader() : calls.random.pick(able)
        let shop = calls.random.pick(Self.shops)
        let isReaderFirst = calls.random.chance(percent: 40)
        let price = calls.random.chance(percent: 8) ? AcquisitionModel.priceMax + Int64(calls.random.below(3)) - 1 : Int64(500 + calls.random.below(7_000))
        let isbn = isbn()
        var (asker, card, named) = (try self.reader(reader, atShop: shop), "", "")
        switch calls.random.below(4) {
        case 0: (asker, named) = (try self.reader(reader), shop)
        case 1: (asker, card, named) = (try staff(), model.readers[reader].card, shop)
        default: break
        }
        // The app is a partner itself, and so the shop.
        let isApp = asker.partner == Self.app
        let request = Acquisition.ChooseRequest(
            book: Self.book(isbn, price), campaign: isReaderFirst ? "first" : "library", partner: isApp ? "" : named, card: card)
        let reason = model.buys(reader, price) ? nil : "NOT_BOUGHT"
        guard let bytes = try call("acquisition/Choose", try request.encoded(), by: asker, refused: reason, "\(isbn) for \(price) by \(reader) at \(shop)")
        else { return }
        let told = try Acquisition.Purchase(bytes)
        let purchase = ModelPurchase(
            id: told.purchaseId, reader: reader, shop: isApp ? Self.app : shop, isReaderFirst: isReaderFirst, isbn: isbn, listPrice: price,
            expiresAt: calls.now + AcquisitionModel.choiceMilliseconds)
        model.choose(purchase)
    }

    private static func book(_ isbn: String, _ price: Int64) -> Acquisition.Book {
        Acquisition.Book(isbn: isbn, title: "书", author: "作者", publisher: "出版社", year: 2024, language: "chi", classCode: "I247.5", price: money(price))
    }

    /// Who stands at the till, and whether they may see the purchase.
    private func till(_ purchase: ModelPurchase) throws -> (asker: Asker, isTheirs: Bool) {
        switch calls.random.below(10) {
        case 0: return (try staff(), true)
        case 1, 2: return (try reader(purchase.reader, atShop: purchase.shop), true)
        case 3:
            let another = anyReader()
            return (try reader(another, atShop: purchase.shop), another == purchase.reader)
        case 4:
            let another = calls.random.pick(Self.shops)
            return (shop(another), another == purchase.shop)
        default: return (shop(purchase.shop), true)
        }
    }

    func issue(_ chosen: Int? = nil) throws {
        guard let index = chosen ?? pick(in: .chosen) else { return }
        let purchase = model.purchases[index]
        let (asker, isTheirs) = try till(purchase)
        let isOther = calls.random.chance(percent: 4)
        let price = calls.random.chance(percent: 25) ? max(1, purchase.listPrice + Int64(calls.random.below(3_000)) - 1_500) : purchase.listPrice
        let permille = calls.random.pick([0, 0, 150, 150, 333, calls.random.chance(percent: 20) ? 1_000 : 0])
        let reference = reference(purchase.shop)
        let known = model.purchases.map(\.barcode).filter { !$0.isEmpty }
        let isKnown = calls.random.chance(percent: 4) && !known.isEmpty
        let barcode = isKnown ? calls.random.pick(known) : calls.random.chance(percent: 50) ? "" : "S\(number())"
        let request = Acquisition.IssueRequest(
            purchaseId: purchase.id, isbn: isOther ? "9787544270878" : purchase.isbn, price: price == purchase.listPrice ? nil : Self.money(price),
            discountPermille: UInt32(permille), reference: reference, barcode: barcode)
        var reason: String?
        if !isTheirs {
            reason = "PURCHASE_UNKNOWN"
        } else if purchase.state != .chosen {
            reason = "STATE_FORBIDS"
        } else if isOther {
            reason = "ISBN_DIFFERS"
        } else if !model.buys(purchase.reader, price, purchase: index) {
            reason = "NOT_BOUGHT"
        } else if isKnown || AcquisitionModel.payable(price, Int64(permille)) == 0 {
            reason = "FIELD_INVALID"
        } else if model.loans(of: purchase.reader) >= AcquisitionModel.loansMax {
            reason = "LOAN_REFUSED"
        } else if !purchase.isReaderFirst, model.books.knows(purchase.shop, reference) {
            reason = "SALE_KNOWN"
        }
        guard try call("acquisition/Issue", try request.encoded(), by: asker, refused: reason, "\(purchase.id) for \(price), \(permille), \(reference)") != nil
        else { return }
        model.issue(index, price, Int64(permille), reference, barcode: barcode.isEmpty ? "AC\(purchase.id)" : barcode, calls.now)
        try compare(index)
    }

    func cancel(_ chosen: Int? = nil) throws {
        guard let index = chosen ?? pick(in: .chosen) else { return }
        let purchase = model.purchases[index]
        var (asker, isTheirs) = try till(purchase)
        switch calls.random.below(4) {
        case 0:
            asker = try reader(purchase.reader)
            isTheirs = asker.partner.map { $0 == purchase.shop } ?? true
        case 1: (asker, isTheirs) = (try keeper(), true)
        default: break
        }
        let reason = !isTheirs ? "PURCHASE_UNKNOWN" : purchase.state != .chosen ? "STATE_FORBIDS" : nil
        let request = Acquisition.CancelRequest(purchaseId: purchase.id, reason: "售罄")
        guard try call("acquisition/Cancel", try request.encoded(), by: asker, refused: reason, "\(purchase.id)") != nil else { return }
        model.cancel(index)
        try compare(index)
    }

    // MARK: Afterwards

    func takeBack() throws {
        guard let index = pick(in: .issued) else { return }
        let purchase = model.purchases[index]
        let isReader = calls.random.chance(percent: 40)
        let asker = isReader ? try reader(purchase.reader, atShop: purchase.shop) : shop(purchase.shop)
        let request = Acquisition.TakeBackRequest(purchaseId: purchase.id)
        let reason = purchase.state == .issued ? nil : "STATE_FORBIDS"
        guard try call("acquisition/TakeBack", try request.encoded(), by: asker, refused: reason, "\(purchase.id)") != nil else { return }
        model.bring(index, calls.now)
        // The shop is no branch: the book goes to the one that it belongs to.
        readyAt[purchase.id] = branches[Self.desks[0]]
        try follow()
        try compare(index)
    }

    /// The item is scanned at a desk; mostly one that is on loan.
    func bring(_ chosen: Int? = nil) throws {
        guard let index = chosen ?? pick({ !$0.barcode.isEmpty && $0.isOnLoan }) ?? pick({ !$0.barcode.isEmpty }) else { return }
        let desk = calls.random.pick(Self.desks)
        let asker = calls.random.chance(percent: 60) ? Asker(terminal: .desk(desk)) : try staff(at: desk)
        let request = Circulation.ReturnRequest(barcode: model.purchases[index].barcode)
        guard try call("lectern.circulation.v1.Circulation/Return", try request.encoded(), by: asker, "\(model.purchases[index].id)") != nil else { return }
        try follow()
        let wasOut = model.purchases[index].state != .returned
        model.bring(index, calls.now)
        // Where it is scanned again later changes nothing.
        if wasOut { readyAt[model.purchases[index].id] = branches[desk] }
        try compare(index)
    }

    func lose() throws {
        guard let index = pick({ $0.state == .issued }) else { return }
        let purchase = model.purchases[index]
        let request = Circulation.MoveItemRequest(barcode: purchase.barcode, to: .lost)
        guard try call("lectern.circulation.v1.Circulation/MoveItem", try request.encoded(), by: try keeper(), "\(purchase.id) to lost") != nil else { return }
        try follow()
        model.lose(index, charge: purchase.isReaderFirst ? 0 : try charge("\(purchase.id)", of: purchase.reader), calls.now)
        try compare(index)
    }

    /// The number of the charge that a purchase has made.
    private func charge(_ key: String, of reader: Int) throws -> Int64 {
        let told = try Ledger.Client(host.connect(.admin("admin"))).account(.init(readerId: model.readers[reader].id, limit: 200))
        guard let charge = told.charges.first(where: { $0.source == "acquisition" && $0.key == key }) else {
            throw calls.violation("who keeps or loses a book owes it", "\(key) of \(reader)")
        }
        return charge.chargeId
    }

    func keep() throws {
        guard let index = pick(in: .issued, .returned) else { return }
        let purchase = model.purchases[index]
        let reason = [.issued, .returned].contains(purchase.state) ? nil : "STATE_FORBIDS"
        let request = Acquisition.KeepRequest(purchaseId: purchase.id, reason: "留购")
        guard try call("acquisition/Keep", try request.encoded(), by: try staff(), refused: reason, "\(purchase.id)") != nil else { return }
        try kept(index)
    }

    private func kept(_ index: Int) throws {
        let purchase = model.purchases[index]
        let key = model.chargeOfKeeping(index)
        let charge = try key.map { try self.charge(String($0.dropFirst("acquisition/".count)), of: purchase.reader) }
        model.keep(index, charge: charge ?? 0, calls.now)
        try follow()
        try compare(index)
    }

    func reverse() throws {
        guard let index = pick(in: .issued, .returned) else { return }
        let purchase = model.purchases[index]
        let isStaff = calls.random.chance(percent: 50)
        let isReader = calls.random.chance(percent: 30)
        let asker = isStaff ? try staff() : isReader ? try reader(purchase.reader, atShop: purchase.shop) : shop(purchase.shop)
        let reference = calls.random.chance(percent: 90) ? "R-\(number())" : reference(purchase.shop)
        var reason: String?
        if purchase.state != .issued, purchase.state != .returned || !isStaff {
            reason = "STATE_FORBIDS"
        } else if !purchase.isReaderFirst, model.books.knows(purchase.shop, reference) {
            reason = "SALE_KNOWN"
        }
        let request = Acquisition.ReverseRequest(purchaseId: purchase.id, reference: reference)
        guard try call("acquisition/Reverse", try request.encoded(), by: asker, refused: reason, "\(purchase.id), \(reference)") != nil else { return }
        model.reverse(index, reference, calls.now)
        try follow()
        try compare(index)
    }

    // MARK: Work

    /// The desk where an item of work is claimed: that of whoever has claimed it before.
    func claimant(_ kind: String, _ key: String) -> String {
        let desk = claimants["\(kind)/\(key)"] ?? calls.random.pick(Self.desks)
        claimants["\(kind)/\(key)"] = desk
        return desk
    }

    /// An item of work, claimed by staff at a desk.
    /// - Returns: the claim; nil: there is no such item.
    func claim(_ kind: String, _ key: String, right: String, branch: Int64, by asker: Asker) throws -> Int64? {
        let open = try Work.Client(host.connect(.admin("admin"))).list(.init(kind: kind, branchId: branch, right: right, limit: 200)).items
        guard let item = open.first(where: { $0.key == key }) else { return nil }
        guard let bytes = try call("lectern.work.v1.Work/Claim", try Work.ClaimRequest(itemId: item.itemId).encoded(), by: asker, "\(kind) \(key)") else { return nil }
        return try Work.Item(bytes).claim
    }

    /// Staff make a book ready that is back, or give it to the reader as not fit.
    func accession(_ chosen: Int? = nil) throws {
        guard let index = chosen ?? pick(in: .returned) else { return }
        let purchase = model.purchases[index]
        let asker = try staff(at: claimant("acquisition.accession", "\(purchase.id)"))
        let claim = try claim("acquisition.accession", "\(purchase.id)", right: "acquisition.catalogue", branch: readyAt[purchase.id] ?? 0, by: asker)
        guard (claim != nil) == (purchase.state == .returned) else {
            throw calls.violation("what is back is to be made ready", "\(purchase): \(claim.map { "\($0)" } ?? "no item of work")")
        }
        if calls.random.chance(percent: 20), purchase.state == .returned {
            let act = Work.Act(key: "\(purchase.id)", claim: claim ?? 0, action: "keep")
            guard try call("acquisition/ActOnWork", try act.encoded(), by: asker, "keep \(purchase.id)") != nil else { return }
            return try kept(index)
        }
        let isKnown = calls.random.chance(percent: 4)
        let known = model.purchases.map(\.barcode).filter { !$0.isEmpty && $0 != purchase.barcode }
        let barcode = isKnown ? known.first ?? "B\(number())" : "B\(number())"
        // All, a part, or more than there is.
        let told: Int64? = calls.random.chance(percent: 60) ? nil : calls.random.chance(percent: 90) ? Int64(calls.random.below(Int(purchase.payable) + 1)) : purchase.payable + 1
        // What was kept for the reader is free again, and the budget has just enough, or one less.
        if model.books.reservations[purchase.paybackKey]?.state == .expired, calls.random.chance(percent: 70) {
            try leave(max(0, (told ?? purchase.payable) - Int64(calls.random.below(2))))
        }
        let isLate = purchase.isReaderFirst && purchase.returnedAt > purchase.paybackUntil
        let (payback, isCovered) = model.payback(index, told: told)
        var reason: String?
        if told.map({ !purchase.isReaderFirst || !isLate && $0 > purchase.payable }) ?? false {
            reason = "FIELD_INVALID"
        } else if purchase.state != .returned {
            reason = "STATE_FORBIDS"
        } else if known.contains(barcode) {
            reason = "FIELD_INVALID"
        } else if payback > 0, !isCovered {
            reason = "BUDGET_EXCEEDED"
        }
        var inputs = [Work.FieldValue(name: "barcode", value: barcode)]
        if let told { inputs.append(Work.FieldValue(name: "pay_back", value: "\(told / 100).\(told % 100 < 10 ? "0" : "")\(told % 100)")) }
        let act = Work.Act(key: "\(purchase.id)", claim: claim ?? 0, action: "accession", inputs: inputs)
        let what = "accession \(purchase.id) as \(barcode), \(told.map { "\($0)" } ?? "all") paid back"
        guard try call("acquisition/ActOnWork", try act.encoded(), by: asker, refused: reason, what) != nil else { return }
        model.accession(index, barcode: barcode, payback: payback, calls.now)
        try follow()
        try compare(index)
    }

    // MARK: Readers

    func block() throws {
        let blocked = model.readers.indices.filter { model.readers[$0].block != nil }
        let number = blocked.first ?? anyReader()
        let reader = model.readers[number]
        guard let block = reader.block else {
            let request = Readers.BlockRequest(card: reader.card, reason: "dues")
            guard let bytes = try call("lectern.readers.v1.Readers/Block", try request.encoded(), by: admin, "\(number)") else { return }
            model.readers[number].block = try Readers.Reader(bytes).blocks.first?.blockId
            return
        }
        let request = Readers.UnblockRequest(card: reader.card, blockId: block)
        guard try call("lectern.readers.v1.Readers/Unblock", try request.encoded(), by: admin, "\(number)") != nil else { return }
        model.readers[number].block = nil
    }
}
