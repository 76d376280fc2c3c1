// Conflicts of Circulation as items of work: both sides, and what can be done.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing
import WorkMessages

@Suite struct ConflictWorkTests {
    private let city: WorkFixture
    private let caller: TestCaller
    private let work: Work.Client<TestCaller>
    private let circulation: Circulation.Client<TestCaller>

    init() throws {
        city = try WorkFixture()
        try city.add("chen.jing", "settler")
        caller = try city.signIn("chen.jing", at: "desk-a")
        work = Work.Client(caller)
        circulation = Circulation.Client(caller)
    }

    private func refusal(_ body: () throws -> Void) -> String { WorkFixture.refusal(body) }

    /// Claims the first open item of a branch.
    private func claim(_ branch: Int64? = nil) throws -> Work.Item {
        try work.claim(.init(itemId: try #require(try city.items(branch).first).itemId))
    }

    private func act(_ item: Work.Item, _ action: String, claim: Int64? = nil, note: String = "", amount: String? = nil) throws {
        _ = try circulation.actOnConflict(
            .init(
                key: item.key, claim: claim ?? item.claim, action: action, note: note,
                inputs: amount.map { [Work.FieldValue(name: "amount", value: $0)] } ?? []))
    }

    private func conflict(_ item: Work.Item) throws -> Circulation.Conflict {
        try #require(try circulation.conflicts(.init()).conflicts.first { "\($0.conflictId)" == item.key })
    }

    @Test func conflict_recorded_isAnItemWithItsSides() throws {
        try city.addLoans()
        try city.lendOffline()
        let item = try #require(try city.items(city.branchB).first)
        let values = Dictionary(uniqueKeysWithValues: item.values.map { ($0.name, $0.value) })
        let conflict = try conflict(item)
        #expect(values["reason"] == "READER_BLOCKED" && values["barcode"] == "ITEM-0" && values["terminal"] == "kiosk-b")
        #expect(values["reader"] == "\(conflict.readerId)" && values["loan"] == "\(conflict.loanId)" && values["other_loan"] == nil)
        let kind = try #require(try city.admin.get(.init(itemId: item.itemId)).kind)
        #expect(kind.actions.map(\.name) == ["accept", "reverse", "charge", "contact"])
        #expect(Set(kind.fields.map(\.side)) == [0, 1, 2] && kind.right == "work.settle")
    }

    @Test func action_withoutTheClaim_settlesNothing() throws {
        try city.report()
        let item = try #require(try city.items().first)
        #expect(refusal { try act(item, "accept", claim: 0) } == "CLAIM_NOT_HELD")
        let claimed = try claim()
        #expect(refusal { try act(claimed, "accept", claim: claimed.claim + 1) } == "CLAIM_NOT_HELD")
        #expect(try conflict(item).settledAtMs == 0 && city.queues() == ["A work.settle 0 1 0 0"])
        #expect(refusal { try act(claimed, "forget") } == "FIELD_INVALID")
        #expect(refusal { try act(claimed, "accept", amount: "1 CNY") } == "FIELD_INVALID")
        var other = claimed
        other.key = "1"
        #expect(refusal { try act(other, "accept") } == "CONFLICT_UNKNOWN")
        try act(claimed, "accept", note: "条码错误")
        let settled = try conflict(item)
        #expect(settled.action == "accept" && settled.note == "条码错误" && settled.settledBy == claimed.holder && settled.settledAtTerminal == "desk-a")
        let done = try #require(try work.get(.init(itemId: item.itemId)).item)
        #expect(done.state == .finished && done.outcome == "accept" && done.closedAtMs != 0)
        #expect(try city.queues() == [])
        #expect(refusal { try act(claimed, "accept") } == "CONFLICT_SETTLED")
        #expect(refusal { _ = try work.claim(.init(itemId: item.itemId)) } == "ITEM_CLOSED")
        #expect(try work.get(.init(itemId: item.itemId)).history.first?.detail == "accept: 条码错误")
        city.advance(minutes: 10 * 1_440)
        #expect(try city.queues() == [] && city.admin.get(.init(itemId: item.itemId)).history.count == 3)
    }

    @Test func reverse_endsTheLoanThatWasMade_once() throws {
        try city.addLoans()
        try city.lendOffline()
        let item = try claim(city.branchB)
        let loan = try conflict(item).loanId
        #expect(try circulation.getItem(.init(barcode: "ITEM-0")).loan?.loanId == loan)
        try act(item, "reverse")
        let back = try circulation.getItem(.init(barcode: "ITEM-0"))
        #expect(back.loan == nil && back.item?.state == .inTransit && back.item?.destinationBranchId == city.branchA)
        #expect(try conflict(item).action == "reverse")
        // A conflict of an unknown item has no loan.
        try city.report()
        let other = try claim()
        #expect(refusal { try act(other, "reverse") } == "CONFLICT_NOT_REVERSIBLE")
        #expect(try conflict(other).settledAtMs == 0 && city.queues() == ["A work.settle 0 1 0 0"])
    }

    @Test func charge_keepsWhatTheReaderOwes_andContactWhatCameOfIt() throws {
        try city.report(2)
        let charged = try claim()
        for amount in ["", "1250", "0 CNY", "-5 CNY", "1250 yuan", "12.50 CNY"] {
            #expect(refusal { try act(charged, "charge", amount: amount) } == "FIELD_INVALID", "\(amount)")
        }
        try act(charged, "charge", amount: "1250 CNY")
        let conflict = try conflict(charged)
        #expect(conflict.chargedMinorUnits == 1250 && conflict.chargedCurrency == "CNY" && conflict.action == "charge")
        let contacted = try claim()
        #expect(refusal { try act(contacted, "contact") } == "FIELD_INVALID")
        try act(contacted, "contact", note: "读者明天来")
        #expect(try self.conflict(contacted).note == "读者明天来" && self.conflict(contacted).chargedMinorUnits == 0)
    }

    @Test func settleConflict_ofAnOldCaller_withdrawsTheItem() throws {
        try city.report(2)
        let claimed = try claim()
        let settled = try circulation.settleConflict(.init(conflictId: try #require(Int64(claimed.key)), note: "电话里解决"))
        #expect(settled.note == "电话里解决" && settled.action.isEmpty)
        #expect(try work.get(.init(itemId: claimed.itemId)).item?.state == .withdrawn)
        #expect(try city.queues() == ["A work.settle 1 0 0 0"])
        #expect(refusal { try act(claimed, "accept") } == "CONFLICT_SETTLED")
        let admin = Circulation.Client(city.host.connect(.admin("admin")))
        let other = try #require(try city.items().first)
        _ = try admin.settleConflict(.init(conflictId: try #require(Int64(other.key))))
        #expect(try city.queues() == [])
    }

    @Test func bulk_claimsAndSettlesEach_onItsOwn() throws {
        try city.report(20)
        let items = try city.items()
        let claims = caller.stream("lectern.work.v1.Work/ClaimMany", sends: true)
        for item in items { claims.send(try Work.ClaimRequest(itemId: item.itemId).encoded()) }
        claims.finish()
        var claimed: [Work.Item] = []
        while let item = try claims.next() { claimed.append(try Work.Item(item.message)) }
        #expect(claimed.map(\.itemId) == items.map(\.itemId) && claimed.allSatisfy { $0.claim != 0 })
        let acts = caller.stream("lectern.circulation.v1.Circulation/ActOnConflicts", sends: true)
        for item in claimed.dropLast() { acts.send(try Work.Act(key: item.key, claim: item.claim, action: "accept").encoded()) }
        acts.finish()
        var done = 0
        while try acts.next() != nil { done += 1 }
        #expect(done == 19)
        #expect(try city.queues() == ["A work.settle 0 1 0 0"])
    }
}
