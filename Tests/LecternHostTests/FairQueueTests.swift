// `FairQueue` as a value: order of service, bounds, refusals, and what is kept of a caller.

import LecternTestSupport
import Testing

@testable import LecternHost

@Suite struct FairQueueTests {
    /// The queue by reference, for `#expect`.
    private final class Queue {
        static let aloneAfterUnits = FairQueue<String>.aloneAfterUnits
        private var value: FairQueue<String>

        init(_ bounds: FairQueue<String>.Bounds) { value = FairQueue(bounds) }

        var waiting: Int { value.waiting }
        var inWork: Int { value.inWork }
        var flows: Int { value.flows }
        func admit(_ caller: QueueCaller, cost: Int64) -> FairQueue<String>.Place? { value.admit(caller, cost: cost) }
        func enqueue(
            _ element: String, _ caller: QueueCaller, cost: Int64, bytes: Int = 0, isHeld: Bool = false
        ) -> (ticket: FairQueue<String>.Ticket, refused: [(element: String, kind: CallerClass)]) {
            value.enqueue(element, caller, cost: cost, bytes: bytes, isHeld: isHeld)
        }
        func next() -> (element: String, place: FairQueue<String>.Place)? { value.next() }
        func remove(_ ticket: FairQueue<String>.Ticket) -> String? { value.remove(ticket) }
        func finish(_ place: FairQueue<String>.Place, cost: Int64) { value.finish(place, cost: cost) }
        func hold(connection: UInt64) { value.hold(connection: connection) }
        func release(connection: UInt64) { value.release(connection: connection) }
    }

    private func caller(_ kind: CallerClass, _ name: String, _ connection: UInt64) -> QueueCaller {
        QueueCaller(kind, name, connection: connection)
    }

    private func queue(
        unitsMax: Int = 1_000, places: Int = 1, principal: Int? = nil, always: Bool = false, strangers: Int? = nil
    ) -> Queue {
        Queue(.init(
            unitsMax: unitsMax, placesMax: places, principalPlacesMax: principal ?? places, isPrincipalAlwaysBound: always,
            strangerPlacesMax: strangers ?? places))
    }

    /// Serves units one after another, each at its true cost.
    private func serve(_ queue: Queue, _ count: Int, cost: (String) -> Int64 = { _ in 100 }) -> [String] {
        var served: [String] = []
        while served.count < count, let (element, place) = queue.next() {
            served.append(element)
            queue.finish(place, cost: cost(element))
        }
        return served
    }

    private func counts(_ names: [String]) -> [String: Int] { names.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

    @Test func admit_withAnEmptyQueue_fillsThePlaces() throws {
        let queue = queue(places: 2)
        let kiosk = caller(.device, "kiosk", 1)
        let place = try #require(queue.admit(kiosk, cost: 100))
        #expect(queue.admit(kiosk, cost: 100) != nil)
        #expect(queue.admit(kiosk, cost: 100) == nil)
        queue.finish(place, cost: 100)
        #expect(queue.admit(kiosk, cost: 100) != nil)
    }

    @Test func next_betweenClasses_followsTheirWeights() {
        let queue = queue(unitsMax: 10_000)
        for (index, kind) in CallerClass.allCases.enumerated() {
            for _ in 0..<1_000 { _ = queue.enqueue(kind.name, caller(kind, "one", UInt64(index)), cost: 100) }
        }
        let served = counts(serve(queue, 290))
        for kind in CallerClass.allCases {
            #expect(abs((served[kind.name] ?? 0) - 10 * Int(kind.weight)) <= 10, "\(kind.name): \(served[kind.name] ?? 0)")
        }
    }

    @Test func next_betweenPrincipals_isIndifferentToConnections() {
        let queue = queue()
        for connection in 0..<64 { _ = queue.enqueue("many", caller(.device, "many", UInt64(connection)), cost: 100) }
        for connection in 0..<64 { _ = queue.enqueue("many", caller(.device, "many", UInt64(connection)), cost: 100) }
        for _ in 0..<20 { _ = queue.enqueue("one", caller(.device, "one", 100), cost: 100) }
        #expect(counts(serve(queue, 40)) == ["many": 20, "one": 20])
    }

    @Test func next_betweenConnections_takesTurns() {
        let queue = queue()
        for _ in 0..<50 { _ = queue.enqueue("busy", caller(.device, "kiosk", 1), cost: 100) }
        _ = queue.enqueue("other", caller(.device, "kiosk", 2), cost: 100)
        #expect(serve(queue, 3).contains("other"))
    }

    @Test func next_afterALongFlow_servesANewcomerAtOnce() {
        let queue = queue()
        for _ in 0..<500 { _ = queue.enqueue("greedy", caller(.device, "greedy", 1), cost: 100) }
        _ = serve(queue, 100)
        _ = queue.enqueue("kiosk", caller(.device, "kiosk", 2), cost: 100)
        #expect(serve(queue, 2).contains("kiosk"))
    }

    @Test func next_ofTheLowestClass_isNotStarved() {
        let queue = queue()
        for _ in 0..<500 { _ = queue.enqueue("device", caller(.device, "kiosk", 1), cost: 100) }
        _ = queue.enqueue("stranger", caller(.stranger, "10.0.0.1", 2), cost: 100)
        #expect(serve(queue, 10).contains("stranger"))
    }

    @Test func next_byCost_servesExpensiveUnitsLessOften() {
        let queue = queue()
        for _ in 0..<100 {
            _ = queue.enqueue("dear", caller(.device, "dear", 1), cost: 900)
            _ = queue.enqueue("cheap", caller(.device, "cheap", 2), cost: 100)
        }
        let served = counts(serve(queue, 60) { $0 == "dear" ? 900 : 100 })
        #expect((served["cheap"] ?? 0) >= 8 * (served["dear"] ?? 0), "\(served)")
    }

    @Test func finish_atAnotherCost_correctsTheCharge() {
        let queue = queue()
        // Taken to cost the same; one of them costs nine times as much.
        for _ in 0..<200 {
            _ = queue.enqueue("dear", caller(.device, "dear", 1), cost: 100)
            _ = queue.enqueue("cheap", caller(.device, "cheap", 2), cost: 100)
        }
        let served = counts(serve(queue, 100) { $0 == "dear" ? 900 : 100 })
        #expect((served["cheap"] ?? 0) >= 7 * (served["dear"] ?? 0), "\(served)")
    }

    @Test func remove_ofAWaitingUnit_takesItOutOnce() throws {
        let queue = queue()
        let held = try #require(queue.admit(caller(.device, "kiosk", 1), cost: 100))
        let tickets = (0..<100).map { queue.enqueue("\($0)", caller(.device, "kiosk", 1), cost: 100).ticket }
        for ticket in tickets where ticket != tickets[50] { #expect(queue.remove(ticket) != nil) }
        #expect(queue.waiting == 1)
        #expect(queue.remove(tickets[0]) == nil)
        queue.finish(held, cost: 100)
        #expect(serve(queue, 5) == ["50"])
        #expect(queue.remove(tickets[50]) == nil)
    }

    @Test func remove_amongManyUnits_looksAtNoOthers() {
        // Removes units in reverse order, the worst case for a list and for an array.
        func seconds(_ count: Int) -> Duration {
            let queue = queue(unitsMax: count)
            let tickets = (0..<count).map { queue.enqueue("x", caller(.device, "kiosk", UInt64($0 % 7)), cost: 100).ticket }
            return ContinuousClock().measure { for ticket in tickets.reversed() { _ = queue.remove(ticket) } }
        }
        _ = seconds(1_000)
        #expect(seconds(32_000) < seconds(2_000) * 16 * 8)
    }

    @Test func enqueue_whenFull_refusesTheLongestFlowOfTheLowestClass() {
        let queue = queue(unitsMax: 10)
        for index in 0..<6 { _ = queue.enqueue("greedy \(index)", caller(.partner, "greedy", 1), cost: 100) }
        for index in 0..<4 { _ = queue.enqueue("modest \(index)", caller(.partner, "modest", UInt64(2 + index)), cost: 100) }
        let newcomer = queue.enqueue("kiosk", caller(.device, "kiosk", 9), cost: 100)
        #expect(newcomer.refused.map(\.element) == ["greedy 5"])
        #expect(newcomer.refused.map(\.kind) == [.partner])
        // An anonymous caller ranks below all terminals, however short its flow.
        #expect(queue.enqueue("stranger", caller(.stranger, "10.0.0.1", 10), cost: 100).refused.map(\.element) == ["stranger"])
    }

    @Test func enqueue_ofTooManyBytes_refusesLikewise() {
        let queue = Queue(.init(unitsMax: 100, bytesMax: 1_000, placesMax: 1, principalPlacesMax: 1, strangerPlacesMax: 1))
        _ = queue.enqueue("large", caller(.device, "kiosk", 1), cost: 100, bytes: 5_000)
        #expect(queue.waiting == 1, "one alone may hold more")
        #expect(queue.enqueue("small", caller(.desk, "desk", 2), cost: 100, bytes: 10).refused.count == 1)
    }

    @Test func next_whileOthersAreThere_leavesThemPlaces() {
        let queue = queue(places: 4, principal: 2)
        for _ in 0..<10 { _ = queue.enqueue("greedy", caller(.device, "greedy", 1), cost: 100) }
        _ = queue.enqueue("kiosk", caller(.device, "kiosk", 2), cost: 100)
        var served: [String] = []
        while let (element, _) = queue.next() { served.append(element) }
        #expect(counts(served) == ["greedy": 2, "kiosk": 1])
        #expect(queue.admit(caller(.device, "third", 3), cost: 100) != nil, "a place is left")
    }

    @Test func next_ofAPrincipalAlone_mayTakeAllPlaces() {
        let queue = queue(unitsMax: 5_000, places: 4, principal: 2)
        for _ in 0..<Queue.aloneAfterUnits + 20 { _ = queue.enqueue("greedy", caller(.device, "greedy", 1), cost: 100) }
        _ = serve(queue, Queue.aloneAfterUnits + 1)
        var served = 0
        while queue.next() != nil { served += 1 }
        #expect(served == 4)
    }

    @Test func next_whereAPrincipalIsAlwaysBound_leavesAPlaceThoughItIsAlone() {
        let queue = queue(unitsMax: 5_000, places: 2, principal: 1, always: true)
        for _ in 0..<Queue.aloneAfterUnits + 20 { _ = queue.enqueue("greedy", caller(.partner, "greedy", 1), cost: 100) }
        _ = serve(queue, Queue.aloneAfterUnits + 1)
        #expect(queue.next() != nil)
        #expect(queue.next() == nil)
        #expect(queue.admit(caller(.device, "kiosk", 2), cost: 100) != nil)
    }

    @Test func next_ofStrangers_isBoundedForAllOfThemTogether() {
        let queue = queue(places: 4, strangers: 1)
        for address in 0..<10 { _ = queue.enqueue("stranger", caller(.stranger, "10.0.0.\(address)", UInt64(address)), cost: 100) }
        let first = queue.next()
        #expect(first != nil)
        #expect(queue.next() == nil)
        if let first { queue.finish(first.place, cost: 100) }
        #expect(queue.next() != nil)
    }

    @Test func next_pastTheCostInWork_waits() {
        let queue = Queue(.init(
            placesMax: 100, costMax: 1_000, placesMin: 2, principalPlacesMax: 100, principalCostMax: 500, strangerPlacesMax: 1))
        for _ in 0..<20 { _ = queue.enqueue("one", caller(.device, "one", 1), cost: 300) }
        for _ in 0..<20 { _ = queue.enqueue("two", caller(.device, "two", 2), cost: 300) }
        var served: [String] = []
        while let (element, _) = queue.next() { served.append(element) }
        #expect(counts(served) == ["one": 2, "two": 2])
    }

    @Test func hold_ofAConnection_keepsItsUnitsWaitingUntilRelease() {
        let queue = queue()
        _ = queue.enqueue("held", caller(.device, "kiosk", 1), cost: 100)
        queue.hold(connection: 1)
        _ = queue.enqueue("free", caller(.device, "kiosk", 2), cost: 100)
        #expect(serve(queue, 5) == ["free"])
        queue.release(connection: 1)
        #expect(serve(queue, 5) == ["held"])
        _ = queue.enqueue("held at once", caller(.device, "kiosk", 3), cost: 100, isHeld: true)
        #expect(queue.next() == nil)
        #expect(queue.admit(caller(.device, "kiosk", 4), cost: 100) != nil, "it holds up nobody")
    }

    @Test func flows_thatAreIdle_areForgotten() {
        let queue = queue()
        for number in 0..<20_000 {
            _ = queue.enqueue("x", caller(.stranger, "10.0.\(number / 256).\(number % 256)", UInt64(number)), cost: 100)
            _ = serve(queue, 1)
        }
        #expect(queue.flows <= FlowTree.idleMax)
        #expect(queue.waiting == 0)
        #expect(queue.inWork == 0)
    }

    @Test(arguments: [1, 2, 3]) func anySequence_keepsItsCountsAndLosesNothing(_ seed: UInt64) {
        var numbers = SeededRandom(seed: seed)
        func random(_ bound: Int) -> Int { numbers.below(bound) }
        var queue = FairQueue<Int>(.init(
            unitsMax: 50, bytesMax: 4_000, placesMax: 6, costMax: 3_000, placesMin: 2, principalPlacesMax: 3, principalCostMax: 900,
            strangerPlacesMax: 1))
        var (tickets, places): ([FairQueue<Int>.Ticket], [FairQueue<Int>.Place]) = ([], [])
        var (entered, left) = (0, 0)
        for step in 0..<20_000 {
            let kind = CallerClass.allCases[random(6)]
            let caller = QueueCaller(kind, "p\(random(5))", connection: UInt64(kind.rawValue * 100 + random(20)))
            switch random(6) {
            case 0, 1:
                let found = queue.enqueue(step, caller, cost: Int64(random(500) + 1), bytes: random(200), isHeld: random(10) == 0)
                entered += 1
                left += found.refused.count
                tickets.append(found.ticket)
            case 2:
                if let found = queue.next() {
                    left += 1
                    places.append(found.place)
                }
            case 3: if !tickets.isEmpty, queue.remove(tickets.remove(at: random(tickets.count))) != nil { left += 1 }
            case 4: if !places.isEmpty { queue.finish(places.remove(at: random(places.count)), cost: Int64(random(2_000))) }
            default:
                if let place = queue.admit(caller, cost: 10) { places.append(place) }
                if random(2) == 0 { queue.hold(connection: caller.connection) } else { queue.release(connection: caller.connection) }
            }
            #expect(queue.waiting == entered - left)
            #expect(queue.inWork == places.count && queue.inWork <= 6)
        }
        for place in places { queue.finish(place, cost: 1) }
        for kind in 0..<6 { for connection in 0..<20 { queue.release(connection: UInt64(kind * 100 + connection)) } }
        while let (_, place) = queue.next() {
            left += 1
            queue.finish(place, cost: 1)
        }
        #expect(entered == left && queue.waiting == 0 && queue.inWork == 0)
    }
}
