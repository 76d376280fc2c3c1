// Queues, claims, leases, handing over, and what happens to items by itself.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import StaffMessages
import Testing
import WorkMessages

@Suite struct WorkQueueTests {
    private let city: WorkFixture

    init() throws {
        city = try WorkFixture()
    }

    private func refusal(_ body: () throws -> Void) -> String { WorkFixture.refusal(body) }

    private func work(_ login: String, at desk: String) throws -> Work.Client<TestCaller> { try city.worker(login, at: desk) }

    @Test func item_claimedAtOneDesk_isRefusedAtAnotherWithWhoAndUntilWhen() throws {
        try city.report()
        let chen = try work("chen.jing", at: "desk-a"), li = try work("li.bai", at: "desk2-a")
        let id = try #require(try city.items().first).itemId
        let claimed = try chen.claim(.init(itemId: id))
        #expect(claimed.state == .claimed && claimed.claim != 0 && claimed.holderName == "chen.jing 先生")
        #expect(claimed.leaseUntilMs - city.host.clock.nowMilliseconds > 14 * WorkFixture.minute)
        let problem = try #require(WorkFixture.problem { _ = try li.claim(.init(itemId: id)) })
        let facts = Dictionary(uniqueKeysWithValues: problem.facts.map { ($0.name, $0.value) })
        #expect(problem.reason == "ITEM_CLAIMED" && facts["holder_name"] == "chen.jing 先生" && facts["terminal"] == "desk-a")
        #expect(facts["holder"] == "\(claimed.holder)" && facts["until_ms"] == "\(claimed.leaseUntilMs)")
        #expect(refusal { _ = try li.release(.init(itemId: id)) } == "ITEM_CLAIMED")
        #expect(refusal { _ = try li.handOver(.init(itemId: id, branchCode: "B")) } == "ITEM_CLAIMED")
        // The claim's number is the holder's alone.
        #expect(try li.get(.init(itemId: id)).item?.claim == 0)
        #expect(try chen.get(.init(itemId: id)).item?.claim == claimed.claim)
        #expect(try city.queues() == ["A work.settle 0 1 0 0"])
        #expect(try chen.release(.init(itemId: id, note: "午休")).state == .waiting)
        #expect(refusal { _ = try chen.release(.init(itemId: id)) } == "ITEM_NOT_CLAIMED")
        #expect(try li.claim(.init(itemId: id)).claim != claimed.claim)
        // Whoever manages takes a claim away.
        #expect(try work("head", at: "desk-b").release(.init(itemId: id)).state == .waiting)
        let history = try li.get(.init(itemId: id)).history
        #expect(history.map(\.event) == ["released", "claimed", "released", "claimed", "added"])
        #expect(history[2].detail == "午休" && history[2].person == claimed.holder && history[2].method == "Work/Release")
        #expect(try li.get(.init(itemId: id)).item?.firstAnsweredAtMs != 0)
    }

    @Test func lease_thatEnds_freesTheItem() throws {
        try city.report(2)
        let chen = try work("chen.jing", at: "desk-a"), li = try work("li.bai", at: "desk2-a")
        let ids = try city.items().map(\.itemId)
        for id in ids { _ = try chen.claim(.init(itemId: id)) }
        city.advance(minutes: 10)
        let first = try chen.claim(.init(itemId: ids[0]))
        city.advance(minutes: 6)
        // One was claimed anew, the other's lease is over.
        #expect(try city.queues() == ["A work.settle 1 1 0 0"])
        #expect(refusal { _ = try li.claim(.init(itemId: ids[0])) } == "ITEM_CLAIMED")
        #expect(try chen.claim(.init(itemId: ids[0])).claim == first.claim)
        city.host.clock.advance(by: .milliseconds(16 * WorkFixture.minute))
        // The timer has not run yet, and the item is free all the same.
        #expect(try li.claim(.init(itemId: ids[0])).claim != first.claim)
        #expect(try city.admin.history(.init(itemId: ids[0], limit: 2)).entries.map(\.event) == ["claimed", "lapsed"])
        city.host.runDueTimers()
        #expect(try city.queues() == ["A work.settle 1 1 0 0"])
    }

    @Test func item_notDoneInTime_isLateAndEscalated() throws {
        try city.report(1)
        try city.report(1, at: "kiosk-b", from: 1)
        let id = try #require(try city.items().first).itemId
        city.advance(minutes: 3 * 1_440 - 1)
        #expect(try city.queues() == ["A work.settle 1 0 0 0", "B work.settle 1 0 0 0"])
        let before = try #require(try city.admin.queues(.init()).queues.first)
        #expect(before.nextDueAtMs - before.oldestAddedAtMs == 3 * WorkFixture.day && before.title.contains { $0.text == "Conflict" })
        city.advance(minutes: 1)
        #expect(try city.queues() == ["A work.settle 1 0 1 0", "B work.settle 1 0 1 0"])
        #expect(try city.admin.queues(.init()).queues.first?.nextDueAtMs == 0)
        _ = try city.admin.handOver(.init(itemId: id, city: false, right: "work.settle"))
        city.advance(minutes: 4 * 1_440)
        #expect(try city.queues() == ["A work.manage 1 0 1 1", "B work.manage 1 0 1 1"])
        // It is now for those who manage, and for nobody else.
        #expect(try city.queues(try work("head", at: "desk-a")) == ["A work.manage 1 0 1 1"])
        let chen = try work("chen.jing", at: "desk2-a")
        #expect(try city.queues(chen) == [])
        #expect(refusal { _ = try chen.claim(.init(itemId: id)) } == "WORK_NOT_ALLOWED")
        #expect(refusal { _ = try chen.list(.init(kind: WorkFixture.kind, branchId: city.branchA, right: "work.manage")) } == "WORK_NOT_ALLOWED")
        #expect(try city.admin.history(.init(itemId: id)).entries.map(\.event) == ["escalated", "handed_over", "late", "added"])
        #expect(city.host.runDueTimers() == 0)
    }

    @Test func item_handedToAPerson_isTheirsUntilItIsDue() throws {
        try city.report(2)
        let chen = try work("chen.jing", at: "desk-a"), li = try work("li.bai", at: "desk2-a")
        let ids = try city.items().map(\.itemId)
        _ = try chen.claim(.init(itemId: ids[0]))
        #expect(try chen.handOver(.init(itemId: ids[0], login: "li.bai", note: "他认识这位读者")).state == .waiting)
        #expect(refusal { _ = try chen.claim(.init(itemId: ids[0])) } == "ITEM_KEPT")
        _ = try li.claim(.init(itemId: ids[1]))
        let mine = try li.list(.init(mine: true, limit: 1))
        #expect(try mine.items.map(\.itemId) + li.list(.init(mine: true, cursor: mine.cursor)).items.map(\.itemId) == ids)
        #expect(refusal { _ = try li.list(.init(kind: WorkFixture.kind, branchId: city.branchA, cursor: mine.cursor)) } == "CURSOR_INVALID")
        city.advance(minutes: 3 * 1_440)
        let later = try work("chen.jing", at: "desk-a")
        #expect(try later.claim(.init(itemId: ids[0])).keptFor == 0)
        #expect(refusal { _ = try later.handOver(.init(itemId: ids[0], login: "nobody")) } == "FIELD_INVALID")
        #expect(refusal { _ = try later.handOver(.init(itemId: ids[0])) } == "FIELD_INVALID")
    }

    @Test func item_handedToSomebodyWithoutTheRightThere_isRefused() throws {
        try city.report(1)
        let chen = try work("chen.jing", at: "desk-a")
        for login in ["li.bai", "du.fu"] { _ = try work(login, at: "desk-b") }
        let id = try #require(try city.items().first).itemId
        // Du Fu may lend alone; Li Bai works at branch A, and settles, no more.
        for request in [
            Work.HandOverRequest(itemId: id, login: "du.fu"), .init(itemId: id, login: "li.bai", branchCode: "B"),
            .init(itemId: id, login: "li.bai", city: true), .init(itemId: id, login: "li.bai", right: "work.manage"),
        ] {
            let problem = WorkFixture.problem { _ = try chen.handOver(request) }
            #expect(problem?.reason == "FIELD_INVALID" && problem?.fact("field") == "login", "\(request)")
        }
        #expect(try chen.get(.init(itemId: id)).history.map(\.event) == ["added"])
        #expect(try chen.handOver(.init(itemId: id, login: "li.bai")).keptFor != 0)
        #expect(try city.admin.handOver(.init(itemId: id, login: "chen.jing", city: true)).branchId == 0)
    }

    @Test func item_handedToABranch_isCountedThere() throws {
        try city.report(3)
        let chen = try work("chen.jing", at: "desk-a"), li = try work("li.bai", at: "desk2-a")
        let ids = try city.items().map(\.itemId)
        #expect(try chen.handOver(.init(itemId: ids[0], branchCode: "B")).branchId == city.branchB)
        #expect(try chen.handOver(.init(itemId: ids[1], right: "work.manage")).right == "work.manage")
        #expect(try chen.handOver(.init(itemId: ids[2], city: true)).branchId == 0)
        #expect(try city.queues() == ["0 work.settle 1 0 0 0", "A work.manage 1 0 0 0", "B work.settle 1 0 0 0"])
        #expect(refusal { _ = try li.claim(.init(itemId: ids[0])) } == "WORK_NOT_ALLOWED")
        #expect(try city.queues(li) == [])
        #expect(try city.queues(chen) == ["0 work.settle 1 0 0 0"])
        #expect(refusal { _ = try chen.handOver(.init(itemId: ids[0], branchCode: "Z")) } == "BRANCH_UNKNOWN")
        #expect(refusal { _ = try chen.handOver(.init(itemId: ids[0], right: "manage")) } == "FIELD_INVALID")
    }

    @Test func staff_withoutTheRight_seeAndTakeNothing() throws {
        try city.report()
        let id = try #require(try city.items().first).itemId
        let du = try work("du.fu", at: "desk-a")
        #expect(try du.queues(.init(everywhere: true)).queues.isEmpty)
        for problem in [
            refusal { _ = try du.get(.init(itemId: id)) }, refusal { _ = try du.claim(.init(itemId: id)) },
            refusal { _ = try du.comment(.init(itemId: id, text: "x")) }, refusal { _ = try du.history(.init(itemId: id)) },
            refusal { _ = try du.handOver(.init(itemId: id, city: true)) }, refusal { _ = try du.release(.init(itemId: id)) },
        ] { #expect(problem == "WORK_NOT_ALLOWED") }
        #expect(refusal { _ = try du.claim(.init(itemId: 1)) } == "ITEM_UNKNOWN")
        #expect(refusal { _ = try city.admin.claim(.init(itemId: id)) } == "NOT_ALLOWED")
        #expect(refusal { _ = try city.admin.finish(.init(kind: WorkFixture.kind, key: "1")) } == "NOT_ALLOWED")
    }

    @Test func work_toldLate_isRefused() throws {
        try city.report()
        let id = try #require(try city.items().first).itemId
        _ = try work("chen.jing", at: "desk-a").comment(.init(itemId: id, text: "x"))
        var late = try city.signIn("chen.jing", at: "desk-a")
        let claimed = try Work.Client(late).claim(.init(itemId: id))
        city.advance(minutes: 2)
        late.happenedAtMilliseconds = city.host.clock.nowMilliseconds - WorkFixture.minute
        let desk = Work.Client(late)
        for problem in [
            refusal { _ = try desk.claim(.init(itemId: id)) }, refusal { _ = try desk.release(.init(itemId: id)) },
            refusal { _ = try desk.comment(.init(itemId: id, text: "x")) }, refusal { _ = try desk.handOver(.init(itemId: id, city: true)) },
            refusal { _ = try Circulation.Client(late).actOnConflict(.init(key: claimed.key, claim: claimed.claim, action: "accept")) },
        ] { #expect(problem == "SESSION_EXPIRED") }
        #expect(try city.queues() == ["A work.settle 0 1 0 0"])
    }

    @Test func queue_isListedByDueTimePageByPage() throws {
        try city.report(3)
        city.advance(minutes: 1)
        try city.report(2, from: 3)
        let all = try city.items()
        #expect(all.count == 5 && all.map(\.dueAtMs) == all.map(\.dueAtMs).sorted())
        let first = try city.admin.list(.init(kind: WorkFixture.kind, branchId: city.branchA, limit: 2))
        let second = try city.admin.list(.init(kind: WorkFixture.kind, branchId: city.branchA, limit: 3, cursor: first.cursor))
        #expect(first.items + second.items == all && second.cursor.isEmpty)
        #expect(refusal { _ = try city.admin.list(.init(kind: "x.y", branchId: city.branchA)) } == "KIND_UNKNOWN")
    }

    @Test func changes_ofItems_carryNumbersOnly() throws {
        let watch = try city.host.connect(.desk("desk-a")).watch("work.item")
        try city.report()
        let chen = try work("chen.jing", at: "desk-a")
        let id = try #require(try city.items().first).itemId
        _ = try chen.claim(.init(itemId: id))
        _ = try chen.comment(.init(itemId: id, text: "等读者回电"))
        for kind in ["added", "claimed", "commented"] {
            let change = try #require(try watch.next())
            #expect(change.kind == kind && change.subject == "work:\(id)")
            #expect(
                try Work.ItemChanged(change.body)
                    == Work.ItemChanged(itemId: id, kind: WorkFixture.kind, branchId: city.branchA, state: kind == "added" ? .waiting : .claimed))
        }
    }
}
