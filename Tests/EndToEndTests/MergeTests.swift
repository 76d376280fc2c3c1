// Two records of one person are merged while both borrow at fifty terminals: limits hold from that commit on, nothing is lost, and
// told apart again each has its own.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite(.serialized) struct MergeTests {
    private static let limit = 12
    private static let kiosks = (0..<50).map { "kiosk-\($0)" }
    /// Rounds of a merge under load; the long form says how many in the environment.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_MERGES"] ?? "") ?? 3

    /// What a terminal was answered.
    private struct Lent {
        var barcode: String
        /// Which of the two records was signed in: 0 or 1.
        var record: Int
        /// Whether the call began after the merge was answered.
        var isAfter: Bool
        var openLoans: Int
    }

    private struct State {
        var isMerged = false
        var lent: [Lent] = []
        var unexpected: [String] = []
    }

    private let daemon: DaemonUnderTest
    private let city: CityFixture
    private let admin: SessionCaller
    private let readers: [Readers.Reader]

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        city = try CityFixture(
            daemon, kiosks: Self.kiosks, readers: 2, items: Self.kiosks.count, loansMax: UInt32(Self.limit), records: Self.kiosks.count)
        admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let register = Readers.Client(admin)
        readers = try city.cards.map { try register.get(.init(card: $0)) }
    }

    @Test func records_mergedWhileBothBorrow_keepTheLimitAndLoseNothing() throws {
        let terminals = try Self.kiosks.enumerated().map { index, name in
            let kiosk = try daemon.connect(.device, name)
            return SessionCaller(kiosk, session: try city.signIn(city.cards[index % 2], at: kiosk))
        }
        for round in 0..<Self.rounds {
            let lent = try borrowAndMerge(terminals)
            try check(lent, terminals, round)
            let apart = try Circulation.Client(admin).tellReadersApart(.init(readerId: readers[1].readerId, reason: "两个人"))
            let own = (0...1).map { record in lent.filter { $0.record == record }.count }
            #expect(Set(apart.records.map { "\($0.readerId) \($0.openLoans)" }) == Set((0...1).map { "\(readers[$0].readerId) \(own[$0])" }), "round \(round)")
            for record in 0...1 {
                let loans = try Circulation.Client(terminals[record]).loans(.init(limit: 200)).loans
                #expect(Set(loans.compactMap { $0.item?.barcode }) == Set(lent.filter { $0.record == record }.map(\.barcode)), "round \(round)")
                for loan in loans { _ = try Circulation.Client(terminals[0]).return(.init(barcode: loan.item?.barcode ?? "")) }
            }
        }
    }

    /// Each terminal borrows one item after the other until the limit refuses it; somewhere in between the records are merged.
    private func borrowAndMerge(_ terminals: [SessionCaller]) throws -> [Lent] {
        let state = Monitor(State())
        let threads = try terminals.indices.map { index in
            try PlainThread(name: "borrow") {
                let isAfter = state.look { $0.isMerged }
                do {
                    let answer = try Circulation.Client(terminals[index]).borrow(.init(barcode: city.barcodes[index]))
                    state.change {
                        $0.lent.append(.init(barcode: city.barcodes[index], record: index % 2, isAfter: isAfter, openLoans: Int(answer.openLoans)))
                    }
                } catch {
                    let reason = (error as? Problem)?.reason ?? "\(error)"
                    if reason != "LOAN_LIMIT_REACHED" { state.change { $0.unexpected.append(reason) } }
                }
            }
        }
        _ = state.wait { $0.lent.count >= Self.limit / 2 ? true : nil }
        _ = try Circulation.Client(admin).mergeReaders(.init(
            readerId: readers[0].readerId, mergedReaderId: readers[1].readerId, reason: "同一人"))
        state.change { $0.isMerged = true }
        for thread in threads { thread.join() }
        #expect(state.look { $0.unexpected } == [])
        return state.look { $0.lent }
    }

    private func check(_ lent: [Lent], _ terminals: [SessionCaller], _ round: Int) throws {
        // Before the merge each record had the limit to itself; after it nothing was lent past the limit of both.
        for record in 0...1 { #expect(lent.filter { $0.record == record }.count <= Self.limit, "round \(round)") }
        for loan in lent where loan.isAfter { #expect(loan.openLoans <= Self.limit, "round \(round)") }
        // Both lists have all loans, whoever asks, and the limit counts them all.
        for caller in [terminals[0], terminals[1]] {
            let listed = try Circulation.Client(caller).loans(.init(limit: 200)).loans.compactMap { $0.item?.barcode }
            #expect(listed.count == lent.count && Set(listed) == Set(lent.map(\.barcode)), "round \(round)")
        }
        guard lent.count >= Self.limit, let free = city.barcodes.first(where: { barcode in !lent.contains { $0.barcode == barcode } }) else { return }
        for caller in [terminals[0], terminals[1]] {
            let refused = problem { _ = try Circulation.Client(caller).borrow(.init(barcode: free)) }
            #expect(refused?.reason == "LOAN_LIMIT_REACHED" && refused?.fact("open_loans") == "\(lent.count)", "round \(round)")
        }
    }

    /// A limit that neither record reaches alone: what both have counts from the merge's commit on, also where many ask at once.
    @Test func loans_ofBothRecordsAtOnce_stopAtOneLimit() throws {
        _ = try Circulation.Client(admin).mergeReaders(.init(
            readerId: readers[0].readerId, mergedReaderId: readers[1].readerId, reason: "同一人"))
        let terminals = try Self.kiosks.enumerated().map { index, name in
            let kiosk = try daemon.connect(.device, name)
            return SessionCaller(kiosk, session: try city.signIn(city.cards[index % 2], at: kiosk))
        }
        // One loan of each record, whichever of them the others come from: connections of a daemon's threads alternate, too.
        for index in 0...1 { _ = try Circulation.Client(terminals[index]).borrow(.init(barcode: city.barcodes[index])) }
        let lent = Monitor(2)
        let threads = try terminals.indices.dropFirst(2).map { index in
            try PlainThread(name: "borrow") {
                if (try? Circulation.Client(terminals[index]).borrow(.init(barcode: city.barcodes[index]))) != nil { lent.change { $0 += 1 } }
            }
        }
        for thread in threads { thread.join() }
        #expect(lent.look { $0 } == Self.limit)
        // A block of one is a block of both; a renewal is anybody's of the two.
        let loans = try Circulation.Client(terminals[0]).loans(.init(limit: 200)).loans
        #expect(Set(loans.map(\.readerId)) == Set(readers.map(\.readerId)))
        #expect(loans.count == Self.limit)
        let loan = try #require(loans.first { $0.readerId == readers[1].readerId })
        _ = try Circulation.Client(admin).putLoanRule(
            .init(code: "adult-any", category: "adult", lendable: true, days: 60, loansMax: UInt32(Self.limit), renewalsMax: 2))
        _ = try Circulation.Client(terminals[0]).renew(.init(barcode: loan.item?.barcode ?? ""))
        _ = try Readers.Client(admin).block(.init(card: city.cards[1], reason: "遗失"))
        #expect(problem { _ = try Circulation.Client(terminals[0]).renew(.init(barcode: loan.item?.barcode ?? "")) }?.reason == "READER_BLOCKED")
    }

    private func problem(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch {
            return error as? Problem
        }
    }
}
