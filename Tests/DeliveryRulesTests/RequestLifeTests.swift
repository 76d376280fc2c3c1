// The life of a request: its table, what each state waits for, and what scans mean in whatever order.

import DeliveryMessages
import DeliveryRules
import LecternKit
import Testing

@Suite struct RequestLifeTests {
    @Test func table_hasNoProblems() {
        #expect(RequestLife.table.problems == [])
    }

    @Test func unfinishedState_hasWorkOrAnEvent_andATimer_andAFinalOneNothing() {
        for state in RequestLife.State.allCases {
            #expect((state.awaits == .nothing) == state.isFinal, "\(state)")
            #expect(RequestLife.table.events(from: state).contains(.late) == !state.isFinal, "\(state)")
            // Whatever is somebody's to do, staff can end.
            guard !state.isFinal else { continue }
            let byStaff = RequestLife.table.edges.filter { $0.from == state && $0.actors.contains(.staff) && $0.to != state }
            #expect(state == .waiting || !byStaff.isEmpty, "\(state)")
        }
    }

    @Test func promise_isWarnedOfByItsTimerAlone_onceItIsTime() {
        #expect(RequestLife.decide(.late, from: .requested, by: .timer, overAt: 10, now: 10).objections == [])
        #expect(RequestLife.decide(.late, from: .requested, by: .timer, overAt: 10, now: 9).objections == [.guarded(.isOver)])
        #expect(RequestLife.decide(.late, from: .requested, by: .staff, overAt: 10, now: 10).objections != [])
    }

    @Test func cancelling_isForReadersByRule_andNobodyOnceTheCarrierHasIt() {
        #expect(RequestLife.decide(.cancelled, from: .picked, by: .readerAtPartner).to == .puttingBack)
        #expect(
            RequestLife.decide(.cancelled, from: .picked, by: .readerAtPartner, isCancellable: false).objections == [
                .guarded(.isCancellable)
            ])
        #expect(RequestLife.decide(.cancelled, from: .handedOver, by: .staff).objections != [])
        #expect(RequestLife.decide(.picked, from: .requested, by: .readerAtPartner).objections != [])
        #expect(RequestLife.decide(.delivered, from: .requested, by: .partner).objections != [])
    }

    // MARK: scans

    private func end(_ scans: [ParcelScans.Scan]) -> RequestLife.State? {
        // As the plugin does it: after each scan the book moves to where all scans so far lead.
        var state = RequestLife.State.packed
        var seen: [ParcelScans.Scan] = []
        for scan in scans {
            seen.append(scan)
            guard let (event, _) = ParcelScans.outcome(seen), let target = ParcelScans.state(after: event), target != state,
                !state.isFinal
            else { continue }
            let verdict = RequestLife.decide(event, from: state, by: .partner)
            guard verdict.objections.isEmpty, let to = verdict.to else { return nil }
            state = to
        }
        return state
    }

    @Test func scans_inAnyOrder_repeated_endInTheSameState() {
        var random = SplitMix(state: 7)
        for round in 0..<50 {
            let kinds = (0..<12).map { _ in Delivery.ScanKind(rawValue: Int32(random.next() % (round % 2 == 0 ? 7 : 3)) + 1) }
            let scans = kinds.enumerated().map { ParcelScans.Scan($0.element, at: Int64(100 + $0.offset / 2)) }
            let expected = end(scans)
            #expect(expected != nil)
            for _ in 0..<20 {
                var shuffled = scans + scans.prefix(4)
                shuffled.shuffle(using: &random)
                #expect(end(shuffled) == expected, "\(scans)")
            }
        }
    }

    @Test func delivery_countsBeforeAllElse_thenTheWayBack_thenALoss_thenTheLatest() {
        func outcome(_ scans: (Delivery.ScanKind, Int64)...) -> String {
            ParcelScans.outcome(scans.map { .init($0.0, at: $0.1) }).map { "\($0.event.rawValue) \($0.at)" } ?? ""
        }
        #expect(outcome() == "")
        #expect(outcome((.scanInTransit, 5), (.scanAttempted, 4)) == "moved 5")
        #expect(outcome((.scanInTransit, 5), (.scanAttempted, 5)) == "attempted 5")
        #expect(outcome((.scanLost, 3), (.scanInTransit, 9)) == "untraced 3")
        #expect(outcome((.scanLost, 3), (.scanRefused, 9), (.scanUndeliverable, 8)) == "returning 8")
        #expect(outcome((.scanDelivered, 7), (.scanDelivered, 6), (.scanRefused, 5)) == "delivered 6")
    }
}

/// A small generator of random numbers, the same for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
