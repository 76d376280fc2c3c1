// What may happen to an item of work, by itself and by staff, and what it does to counts: pure.

import LecternKit
import Testing
import WorkRules

@Suite struct WorkDecisionTests {
    private typealias Asker = WorkStanding.Asker

    private func objections(_ item: WorkStanding, _ event: WorkLife.Event, _ asker: WorkStanding.Asker, now: Int64 = 0) -> [String] {
        item.decide(event, by: asker, now: now).objections.map(\.name)
    }

    @Test func table_ofItems_hasNoProblem() {
        #expect(WorkLife.table.problems == [])
    }

    @Test func item_claimedByOne_isNotClaimedByAnother() {
        let item = WorkStanding(state: .claimed, claim: 7, holder: 1, leaseUntil: 100, dueAt: 1_000)
        #expect(objections(item, .claimed, Asker(.staff, person: 2)) == ["is_holder"])
        #expect(objections(item, .claimed, Asker(.staff, person: 1)) == [])
        #expect(objections(item, .released, Asker(.staff, person: 2)) == ["holds_or_manages"])
        #expect(objections(item, .released, Asker(.staff, person: 2, manages: true)) == [])
        #expect(objections(item, .handedOver, Asker(.staff, person: 2)) == ["holds_or_manages"])
        #expect(objections(item, .claimed, Asker(.admin)) .contains("actor"))
    }

    @Test func item_keptForOne_isNotClaimedByAnother() {
        let item = WorkStanding(keptFor: 1, dueAt: 1_000)
        #expect(objections(item, .claimed, Asker(.staff, person: 2)) == ["is_for_caller"])
        #expect(objections(item, .claimed, Asker(.staff, person: 1)) == [])
    }

    @Test func finish_withoutTheClaim_isRefused() {
        let item = WorkStanding(state: .claimed, claim: 7, holder: 1, leaseUntil: 100, dueAt: 1_000)
        #expect(objections(item, .finished, Asker(.staff, person: 1, claim: 7)) == [])
        #expect(objections(item, .finished, Asker(.staff, person: 1, claim: 6)) == ["claim_holds"])
        #expect(objections(item, .finished, Asker(.staff, person: 2, claim: 7)) == ["claim_holds"])
        #expect(objections(WorkStanding(dueAt: 1), .finished, Asker(.staff, person: 1)) == ["state"])
    }

    @Test func lease_lastsUntilItsEnd_andNoLonger() {
        let item = WorkStanding(state: .claimed, claim: 7, holder: 1, leaseUntil: 100, dueAt: 1_000)
        #expect(objections(item, .lapsed, Asker(.timer), now: 99) == ["lease_is_over"])
        #expect(objections(item, .lapsed, Asker(.timer), now: 100) == [])
    }

    @Test func next_isTheFirstOfLeaseDueAndEscalation() {
        var item = WorkStanding(state: .claimed, claim: 7, holder: 1, leaseUntil: 100, dueAt: 90, escalatesAt: 200)
        func next() -> String { item.next.map { "\($0.event) \($0.at)" } ?? "" }
        #expect(next() == "late 90")
        item.stage = .late
        #expect(next() == "lapsed 100")
        item.state = .waiting
        #expect(next() == "escalated 200")
        item.stage = .escalated
        #expect(next() == "")
        item = WorkStanding(dueAt: 90, stage: .late)
        #expect(next() == "")
        item = WorkStanding(state: .finished, dueAt: 90)
        #expect(next() == "")
    }

    @Test func tally_ofAChange_isItsDifference() {
        let here = QueueSlot(branch: 1, kind: "k", right: "r", item: 17)
        let there = QueueSlot(branch: 2, kind: "k", right: "r", item: 17)
        #expect(here.slot == 1)
        func change(_ from: (QueueSlot, WorkStanding)?, _ to: (QueueSlot, WorkStanding)) -> [String] {
            QueueTally.change(from: from.map { (queue: $0.0, item: $0.1) }, to: (queue: to.0, item: to.1)).map { queue, added in
                "\(queue.branch): \(added.waiting) \(added.claimed) \(added.late) \(added.escalated)"
            }
        }
        let waiting = WorkStanding(dueAt: 1)
        let claimed = WorkStanding(state: .claimed, claim: 7, holder: 1, dueAt: 1, stage: .late)
        let closed = WorkStanding(state: .finished, dueAt: 1, stage: .escalated)
        #expect(change(nil, (here, waiting)) == ["1: 1 0 0 0"])
        #expect(change((here, waiting), (here, waiting)) == [])
        #expect(change((here, waiting), (here, claimed)) == ["1: -1 1 1 0"])
        #expect(change((here, claimed), (there, waiting)) == ["1: 0 -1 -1 0", "2: 1 0 0 0"])
        #expect(change((here, WorkStanding(dueAt: 1, stage: .escalated)), (here, closed)) == ["1: -1 0 -1 -1"])
    }
}
