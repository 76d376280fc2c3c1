// What comes of a purchase after the till: given back, made ready, kept, lost, and reversed. Money and items add up in each.

internal import AcquisitionBackgroundMessages
internal import AcquisitionMessages
internal import AcquisitionRules
internal import CirculationMessages
internal import HostMessages
internal import LecternKit
internal import LecternMessages
internal import LecternSettlement
internal import LedgerMessages
internal import TypesMessages
internal import WorkMessages

extension AcquisitionService: AcquisitionBackground.Service {
    /// Circulation stands below and calls nobody here: it tells what happened to an item, and this follows. What the purchase's state does not
    /// allow, a second return for instance, changes nothing.
    func followItem(_ change: Host.Change, _ call: Call) throws -> AcquisitionBackground.FollowItemResponse {
        let answer = AcquisitionBackground.FollowItemResponse()
        guard ["received", "moved", "found"].contains(change.kind), let item = try change.body(as: Circulation.ItemChanged.self)?.item,
            let purchase = try PurchaseRows(call).load(item: item.itemId)
        else { return answer }
        switch (change.kind, purchase.life) {
        case ("received", .issued): try giveBack(purchase, .returned, branch: item.branchId, call)
        case ("moved", .issued) where item.state == .lost: try lose(purchase, call)
        case ("found", .lost):
            try giveBackCharge(purchase, "找回", call)
            try giveBack(purchase, .found, branch: item.branchId, call)
        default: break
        }
        return answer
    }

    func takeBack(_ request: Acquisition.TakeBackRequest, _ call: Call) throws -> Acquisition.Purchase {
        let old = try PurchaseRows(call).visible(request.purchaseId)
        // The shop is no branch: the book goes to the one that it belongs to.
        let campaign = try CampaignRows(call).load(old.campaign)
        let returned = try giveBack(old, .returned, branch: try AcquisitionWork(call).branch(campaign?.branchCode ?? ""), call) {
            _ = try Circulation.Client(call).takeBackIssued(.init(itemId: old.itemId))
        }
        return returned.message(showsReader: Self.showsReader(call))
    }

    /// The reader owes nothing for a loss that did not stand: what was paid is the reader's again. What staff have waived stays waived.
    private func giveBackCharge(_ row: PurchaseRow, _ note: String, _ call: Call) throws {
        let request = Ledger.GiveBackRequest(source: AcquisitionLimits.source, key: "\(row.purchaseId)", note: note)
        switch try call.tryCall({ try Ledger.Client($0).giveBack(request) }) {
        case .success(let charge):
            guard charge.state == .refunded, let amount = charge.refunded, amount.minorUnits > 0 else { return }
            try AcquisitionNotices(call).tell(.paidBack, row, [("amount", "\(amount.minorUnits) \(amount.currency)")])
        case .failure(let problem):
            guard [Ledger.Reason.stateForbids.name, Ledger.Reason.chargeUnknown.name].contains(problem.reason) else { throw problem }
        }
    }

    @discardableResult
    private func giveBack(
        _ old: PurchaseRow, _ event: PurchaseLife.Event, branch: Int64, _ call: Call, _ perform: () throws -> Void = {}
    ) throws -> PurchaseRow {
        let back = try PurchaseRows(call).move(PurchaseLife.decide(event, from: old.life, by: call.actor), old) { row in
            try perform()
            row.returnedAtMs = call.happenedAtMilliseconds
            try AcquisitionWork(call).addAccession(row, branch: branch)
        }
        try AcquisitionNotices(call).tell(.returned, back)
        return back
    }

    // MARK: Work

    /// Staff have made a book ready: the item gets its barcode, and a reader who paid for it in time is paid back.
    func accession(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        let inputs = try WorkInputs(act, AcquisitionWork.accession)
        if let request = try Int64(act.key).flatMap({ try PurchaseRequestRows(call).load($0) }) {
            try accession(request: request, inputs, call, note: act.note)
            return try AcquisitionWork(call).finish(AcquisitionWork.accession, act)
        }
        let old = try purchase(of: act, call)
        let campaign = try CampaignRows(call).known(old.campaign)
        let due = try payBack(inputs["pay_back"], old)
        let ready = try PurchaseRows(call).move(PurchaseLife.decide(.accessioned, from: old.life, by: call.actor), old, detail: act.note) { row in
            try accession(item: row.itemId, inputs, campaign, call)
            row.barcode = inputs["barcode"]
            try settle(&row, payBack: due, call)
        }
        if ready.repaid > 0 { try AcquisitionNotices(call).tell(.paidBack, ready, [("amount", "\(ready.repaid) \(ready.currency)")]) }
        return try AcquisitionWork(call).finish(AcquisitionWork.accession, act)
    }

    /// An item is ready: it gets its barcode, branch and shelf mark.
    func accession(item: Int64, _ inputs: WorkInputs, _ campaign: Acquisition.Campaign, _ call: Call) throws {
        let (branch, type) = (inputs["branch"], inputs["item_type"])
        _ = try Circulation.Client(call).accessionItem(
            .init(
                itemId: item, barcode: inputs["barcode"], branchCode: branch.isEmpty ? campaign.branchCode : branch,
                itemType: type.isEmpty ? AcquisitionLimits.stockTypeDefault : type, callNumber: inputs["call_number"], collection: inputs["collection"]))
    }

    /// What a reader who paid is paid back: all, or what staff found it worth; nothing of what came back too late.
    private func payBack(_ text: String, _ purchase: PurchaseRow) throws -> Int64 {
        guard purchase.isReaderFirst else {
            guard text.isEmpty else { throw Self.validator.invalid("inputs.pay_back", "the library has paid") }
            return 0
        }
        guard purchase.returnedAtMs <= purchase.paybackUntilMs else { return 0 }
        guard !text.isEmpty else { return purchase.payable }
        guard let amount = SettlementFile.decimal(text, CurrencyDecimals.of(purchase.currency)), (0...purchase.payable).contains(amount) else {
            throw Self.validator.invalid("inputs.pay_back", "it is no amount up to what was paid")
        }
        return amount
    }

    private func settle(_ row: inout PurchaseRow, payBack due: Int64, _ call: Call) throws {
        guard row.isReaderFirst else { return }
        guard due > 0 else { return try releasePayback(row, call) }
        row.repaid = due
        _ = try Ledger.Client(call).repay(
            .init(
                source: AcquisitionLimits.paybackSource, key: "\(row.purchaseId)", readerId: row.readerId,
                amount: Types.Money(minorUnits: due, currency: row.currency)))
    }

    private func releasePayback(_ row: PurchaseRow, _ call: Call) throws {
        let request = Ledger.ReleaseRequest(source: AcquisitionLimits.paybackSource, key: "\(row.purchaseId)")
        if case .failure(let problem) = try call.tryCall({ try Ledger.Client($0).release(request) }) {
            // It had expired.
            guard problem.reason == Ledger.Reason.stateForbids.name else { throw problem }
        }
    }

    /// The purchase of an item of work.
    func purchase(of act: Work.Act, _ call: Call) throws -> PurchaseRow {
        guard let id = Int64(act.key) else { throw Self.validator.invalid("key", "it is not the number of a purchase") }
        return try PurchaseRows(call).known(id)
    }

    // MARK: Kept, lost, reversed

    func keep(_ request: Acquisition.KeepRequest, _ call: Call) throws -> Acquisition.Purchase {
        try Self.validator.text(request.reason, "reason", charactersMax: AcquisitionLimits.reasonCharactersMax)
        let old = try PurchaseRows(call).visible(request.purchaseId)
        let kept = try keep(old, request.reason, call)
        if old.life == .returned { try AcquisitionWork(call).withdrawAccession(kept) }
        return kept.message(showsReader: true)
    }

    /// The reader keeps a book: the item is withdrawn, and the reader owes what the library has paid.
    @discardableResult
    func keep(_ old: PurchaseRow, _ reason: String, _ call: Call) throws -> PurchaseRow {
        try PurchaseRows(call).move(PurchaseLife.decide(.kept, from: old.life, by: call.actor), old, detail: reason) { row in
            _ = try Circulation.Client(call).withdrawIssued(.init(itemId: row.itemId))
            // The reader has paid for it already: there is nothing to pay back.
            guard !row.isReaderFirst else { return try releasePayback(row, call) }
            let (key, reason) = ("\(row.purchaseId)", "留购：\(row.title)")
            // Of one that was lost and found the charge was taken back, or what was paid of it given back.
            if [.takenBack, .refunded].contains(try charge(row, key, "book_kept", reason, call).state) { _ = try charge(row, key + ".kept", "book_kept", reason, call) }
        }
    }

    private func lose(_ old: PurchaseRow, _ call: Call) throws {
        try PurchaseRows(call).move(PurchaseLife.decide(.lost, from: old.life, by: call.actor), old) { row in
            // A reader who has paid for it is paid back where it is found in time: what is reserved for that stays.
            guard !row.isReaderFirst else { return }
            _ = try charge(row, "\(row.purchaseId)", "book_lost", "丢失：\(row.title)", call)
        }
    }

    /// What the library has paid, owed by the reader; the charge that is there where it was charged before.
    private func charge(_ row: PurchaseRow, _ key: String, _ fee: String, _ reason: String, _ call: Call) throws -> Ledger.ReaderCharge {
        try Ledger.Client(call).charge(
            .init(
                source: AcquisitionLimits.source, key: key, readerId: row.readerId, fee: fee,
                listPrice: Types.Money(minorUnits: row.payable, currency: row.currency), reason: String(reason.prefix(AcquisitionLimits.reasonCharactersMax)),
                about: "purchase:\(row.purchaseId)"))
    }

    func reverse(_ request: Acquisition.ReverseRequest, _ call: Call) throws -> Acquisition.Purchase {
        for (field, text) in [("reference", request.reference), ("invoice", request.invoice)] {
            try Self.validator.text(text, field, charactersMax: AcquisitionLimits.referenceBytesMax)
        }
        guard (1...AcquisitionLimits.referenceBytesMax).contains(request.reference.utf8.count) else {
            throw Self.validator.invalid("reference", "it has not from 1 to \(AcquisitionLimits.referenceBytesMax) bytes")
        }
        let old = try PurchaseRows(call).visible(request.purchaseId)
        let verdict = PurchaseLife.decide(.reversed, from: old.life, by: call.actor)
        let reversed = try PurchaseRows(call).move(verdict, old, detail: request.reference) { row in
            _ = try Circulation.Client(call).withdrawIssued(.init(itemId: row.itemId))
            guard !row.isReaderFirst else { return try releasePayback(row, call) }
            try giveBackCharge(row, "退货", call)
            do {
                _ = try Ledger.Client(call).reverse(
                    .init(source: AcquisitionLimits.source, key: "\(row.purchaseId)", reference: request.reference, invoice: request.invoice))
            } catch let problem as Problem where problem.reason == Ledger.Reason.saleKnown.name {
                throw Refusal(Acquisition.Reason.saleKnown, facts: ("partner", row.partner), ("reference", request.reference))
            }
        }
        if old.life == .returned { try AcquisitionWork(call).withdrawAccession(reversed) }
        return reversed.message(showsReader: Self.showsReader(call))
    }
}

extension PurchaseRow {
    /// The reader pays the shop, and is paid back.
    var isReaderFirst: Bool { payer == Int64(Acquisition.Payer.readerFirst.rawValue) }
}
