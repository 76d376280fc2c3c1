// Terminals that borrow and return items of their own without a pause: so many loans make exactly twice as many changes.

import CirculationMessages
import LecternClient
import LecternMessages
import LecternNet
package import LecternTesting
import LecternWire

/// Terminals with a reader and items each, at one daemon or several in turn. Each unanswered call is repeated under its request key.
package final class Lenders: Sendable {
    private struct Lender: Sendable {
        let kiosk: String
        let home: Int
        let session: String
        let barcodes: [String]
    }

    private struct State {
        /// Loans that were begun, and that were answered.
        var begun = 0
        var answered = 0
        var returned = 0
        var surprise: String?
    }

    /// What no terminal should meet.
    package struct Surprise: Error, CustomStringConvertible {
        package let description: String
    }

    private let daemons: [DaemonUnderTest]
    private let lenders: [Lender]
    private let state = Monitor(State())

    /// Signs a reader in at each terminal.
    /// - Parameters:
    ///   - daemons: one, or several on one database.
    ///   - city: has a reader for each terminal, and as many items for each.
    ///   - kiosks: the terminals' names.
    package init(_ daemons: [DaemonUnderTest], _ city: CityFixture, _ kiosks: [String]) throws {
        self.daemons = daemons
        let each = city.barcodes.count / kiosks.count
        lenders = try kiosks.enumerated().map { index, name in
            let kiosk = try daemons[index % daemons.count].connect(.device, name)
            defer { kiosk.close() }
            let barcodes = Array(city.barcodes[each * index..<each * (index + 1)])
            return Lender(kiosk: name, home: index % daemons.count, session: try city.signIn(city.cards[index], at: kiosk), barcodes: barcodes)
        }
    }

    /// Loans that were answered, ever.
    package var loans: Int { state.look { $0.answered } }
    /// Changes of loans that the answers promise.
    package var changes: Int { state.look { $0.answered + $0.returned } }

    /// Waits until so many loans were answered, ever.
    /// - Returns: false where a terminal met what it should not.
    package func wait(forLoans loans: Int) -> Bool {
        state.wait { $0.surprise != nil || $0.answered >= loans ? true : nil } == true && state.look { $0.surprise == nil }
    }

    /// All lend until so many more loans were answered, and returned.
    /// - Parameters:
    ///   - loans: how many.
    ///   - meanwhile: runs on the caller's thread.
    /// - Throws: `Surprise`, and what `meanwhile` throws.
    package func lend(_ loans: Int, meanwhile: () throws -> Void = {}) throws {
        let last = state.look { $0.begun } + loans
        let threads = try lenders.map { lender in
            try PlainThread(name: "lender") { [self] in
                do { try lend(lender, upTo: last) } catch { state.change { $0.surprise = "\(lender.kiosk): \(error)" } }
            }
        }
        let result = Result { try meanwhile() }
        for thread in threads { thread.join() }
        if let surprise = state.look({ $0.surprise }) { throw Surprise(description: surprise) }
        try result.get()
    }

    private func lend(_ lender: Lender, upTo last: Int) throws {
        var line = RepeatingLine(daemons, lender.kiosk, lender.home)
        defer { line.close() }
        var turn = 0
        while state.change({ state in
            guard state.begun < last, state.surprise == nil else { return false }
            state.begun += 1
            return true
        }) {
            let barcode = lender.barcodes[turn % lender.barcodes.count]
            turn += 1
            _ = try line.call("lectern.circulation.v1.Circulation/Borrow", try Circulation.BorrowRequest(barcode: barcode).encoded(), options(lender))
            state.change { $0.answered += 1 }
            _ = try line.call("lectern.circulation.v1.Circulation/Return", try Circulation.ReturnRequest(barcode: barcode).encoded(), options(lender))
            state.change { $0.returned += 1 }
        }
    }

    private func options(_ lender: Lender) -> CallOptions {
        CallOptions(timeoutMilliseconds: 60_000, requestKey: CallOptions.newRequestKey(), session: lender.session)
    }
}
