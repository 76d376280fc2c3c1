// Readers at many terminals of two daemons, which repeat each unanswered call under its request key.

import CirculationMessages
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
package import LecternTesting
import LecternWire

/// The visitors of a city with two daemons.
package final class Visitors: Sendable {
    private struct Visitor: Sendable {
        let kiosk: String
        let home: Int
        let session: String
    }

    private struct Outcome {
        var loans: Set<Int64> = []
        var returns = 0
        var calls = 0
        var surprises: [String] = []
    }

    /// What no visitor should meet.
    package struct Surprise: Error, CustomStringConvertible {
        package let description: String
    }

    private let daemons: [DaemonUnderTest]
    private let barcodes: [String]
    private let visitors: [Visitor]
    private let outcome = Monitor(Outcome())

    /// Signs everybody in, each at a terminal of their own; the terminals are at the two daemons in turn.
    package init(_ daemons: [DaemonUnderTest], _ city: CityFixture, _ kiosks: [String]) throws {
        self.daemons = daemons
        barcodes = city.barcodes
        let made = Monitor<[Visitor]>([])
        let threads = try (0..<8).map { part in
            try PlainThread(name: "sign-in") {
                for index in stride(from: part, to: kiosks.count, by: 8) {
                    let home = index % daemons.count
                    guard let kiosk = try? daemons[home].connect(.device, kiosks[index]),
                        let session = try? city.signIn(city.cards[index / daemons.count % city.cards.count], at: kiosk)
                    else { continue }
                    kiosk.close()
                    made.change { $0.append(Visitor(kiosk: kiosks[index], home: home, session: session)) }
                }
            }
        }
        for thread in threads { thread.join() }
        visitors = made.look { $0 }.sorted { $0.kiosk < $1.kiosk }
        guard visitors.count == kiosks.count else { throw Surprise(description: "only \(visitors.count) could sign in") }
    }

    /// Loans that were answered with success, ever.
    package var answeredLoans: Set<Int64> { outcome.look { $0.loans } }
    /// Changes that the answers promise.
    package var answeredChanges: Int { outcome.look { $0.loans.count + $0.returns } }

    /// Everybody borrows and returns at random.
    /// - Parameters:
    ///   - calls: how often each.
    ///   - seed: decides who does what.
    ///   - victim: the daemon to kill and restart meanwhile; nil: none.
    /// - Returns: how many calls were answered.
    package func work(calls: Int, seed: UInt64, killing victim: DaemonUnderTest?) throws -> Int {
        let before = outcome.look { $0.calls }
        let threads = try visitors.indices.map { index in
            try PlainThread(name: "visitor") { [self] in
                var random = SeededRandom(seed: seed &* 1_000 &+ UInt64(index))
                visit(visitors[index], calls: calls, &random)
            }
        }
        if let victim {
            _ = outcome.wait { $0.calls - before > self.visitors.count * calls / 3 ? true : nil }
            victim.end()
            try victim.start()
        }
        for thread in threads { thread.join() }
        let (answered, surprises) = outcome.look { ($0.calls - before, $0.surprises) }
        guard surprises.isEmpty else { throw Surprise(description: "\(surprises.prefix(5))") }
        return answered
    }

    private func visit(_ visitor: Visitor, calls: Int, _ random: inout SeededRandom) {
        var line = RepeatingLine(daemons, visitor.kiosk, visitor.home)
        defer { line.close() }
        for _ in 0..<calls {
            let barcode = barcodes[random.below(barcodes.count)]
            let key = CallOptions.newRequestKey()
            let options = CallOptions(timeoutMilliseconds: 60_000, requestKey: key, session: visitor.session)
            do {
                if random.below(10) < 6 {
                    let answer = try line.call(
                        "lectern.circulation.v1.Circulation/Borrow", try Circulation.BorrowRequest(barcode: barcode).encoded(), options)
                    let loan = try Circulation.BorrowResponse(answer).loan?.loanId ?? 0
                    outcome.change { _ = $0.loans.insert(loan) }
                } else {
                    let answer = try line.call(
                        "lectern.circulation.v1.Circulation/Return", try Circulation.ReturnRequest(barcode: barcode).encoded(), options)
                    if try Circulation.ReturnResponse(answer).loan != nil { outcome.change { $0.returns += 1 } }
                }
            } catch let problem as Problem where Visitors.refusals.contains(problem.reason) {
                // The rules say no: that is an answer too.
            } catch {
                outcome.change { $0.surprises.append("\(barcode): \(error)") }
            }
            outcome.change { $0.calls += 1 }
        }
    }

    private static let refusals: Set<String> = ["ITEM_ON_LOAN", "ON_LOAN_TO_READER", "LOAN_LIMIT_REACHED"]

    /// The open loans in the tables, read from the second daemon.
    package func openLoans() throws -> Set<Int64> {
        var open: Set<Int64> = []
        for visitor in visitors {
            let kiosk = try daemons[1].connect(.device, visitor.kiosk)
            defer { kiosk.close() }
            for loan in try Circulation.Client(SessionCaller(kiosk, session: visitor.session)).loans(.init(limit: 200)).loans {
                open.insert(loan.loanId)
            }
        }
        return open
    }
}
