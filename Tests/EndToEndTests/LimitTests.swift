// Twenty terminals lend to one reader at once, and the limit of fifteen holds each time. FOLIO's UXPROD-3515 tells
// of the day on which it does not.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct LimitTests {
    private static let limit = 15
    private static let kiosks = (0..<20).map { "kiosk-\($0)" }
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_ROUNDS"] ?? "") ?? 50

    @Test func simultaneousLoans_pastTheLimit_areRefused() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        // Items of records of their own: the count of what is available must not be what keeps loans apart.
        let city = try CityFixture(
            daemon, kiosks: Self.kiosks, readers: 1, items: Self.kiosks.count, loansMax: UInt32(Self.limit),
            records: Self.kiosks.count)
        let terminals = try Self.kiosks.map { name in
            let kiosk = try daemon.connect(.device, name)
            return SessionCaller(kiosk, session: try city.signIn(city.cards[0], at: kiosk))
        }
        for round in 0..<Self.rounds {
            let outcomes = try borrowAtOnce(terminals, city.barcodes)
            #expect(outcomes.filter { $0 == "lent" }.count == Self.limit, "round \(round): \(outcomes)")
            #expect(outcomes.filter { $0 == "LOAN_LIMIT_REACHED" }.count == Self.kiosks.count - Self.limit)
            let circulation = Circulation.Client(terminals[0])
            let open = try circulation.loans(.init(limit: 200)).loans
            #expect(open.count == Self.limit)
            for loan in open { _ = try circulation.return(.init(barcode: loan.item?.barcode ?? "")) }
        }
    }

    /// Each terminal borrows an item of its own; all begin together.
    private func borrowAtOnce(_ terminals: [SessionCaller], _ barcodes: [String]) throws -> [String] {
        let state = Monitor<(ready: Int, isOpen: Bool, outcomes: [String])>((0, false, []))
        let threads = try terminals.indices.map { index in
            try PlainThread(name: "borrow") {
                state.change { $0.ready += 1 }
                _ = state.wait { $0.isOpen ? true : nil }
                var outcome = "lent"
                do {
                    _ = try Circulation.Client(terminals[index]).borrow(.init(barcode: barcodes[index]))
                } catch let problem as Problem {
                    outcome = problem.reason
                } catch {
                    outcome = "\(error)"
                }
                let said = outcome
                state.change { $0.outcomes.append(said) }
            }
        }
        _ = state.wait { $0.ready == terminals.count ? true : nil }
        state.change { $0.isOpen = true }
        for thread in threads { thread.join() }
        return state.look { $0.outcomes }
    }
}
