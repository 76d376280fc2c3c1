// Worker and supervisor are killed while readers borrow: what was answered is there once, what was not
// can be asked again with its key, and items and loans add up.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct CrashTests {
    private static let kiosks = (0..<20).map { "kiosk-\($0)" }
    private static let loansOfAReader = 10
    /// A process is killed after so many answers at most, of 200.
    private static let answersBeforeMax = 150
    /// LECTERN_CRASH_ROUNDS=50 is the full measure.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_CRASH_ROUNDS"] ?? "") ?? 4

    /// A borrowing that was begun.
    private struct Attempt: Sendable {
        let reader: Int
        let barcode: String
        let key: String
        var answer: [UInt8]?
    }

    /// What the threads of one round share.
    private struct Progress: Sendable {
        var begun = 0
        var isOpen = false
        var answered = 0
        var attempts: [Attempt] = []
    }

    @Test func calls_acrossCrashes_actOnce() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let readers = CrashTests.kiosks.count
        let city = try CityFixture(
            daemon, kiosks: CrashTests.kiosks, readers: readers, items: readers * CrashTests.loansOfAReader,
            loansMax: UInt32(CrashTests.loansOfAReader))
        let sessions = try signIn(city)
        var interrupted = 0
        for round in 0..<CrashTests.rounds {
            let attempts = try borrow(city, sessions, killing: round.isMultiple(of: 2) ? .worker : .supervisor,
                afterAnswers: Int.random(in: 0..<CrashTests.answersBeforeMax))
            let unanswered = attempts.filter { $0.answer == nil }.count
            if unanswered > 0 { interrupted += 1 }
            try check(city, sessions, attempts)
            try giveBack(city, sessions)
            print("round \(round): \(attempts.count - unanswered) answered, \(unanswered) asked again")
        }
        // Where only the supervisor dies, the worker finishes what it has begun.
        #expect(interrupted * 4 > CrashTests.rounds, "hardly any borrowing was interrupted")
    }

    private enum Victim { case worker, supervisor }

    private func signIn(_ city: CityFixture) throws -> [String] {
        try CrashTests.kiosks.indices.map { index in
            let kiosk = try city.daemon.connect(.device, CrashTests.kiosks[index])
            defer { kiosk.close() }
            return try city.signIn(city.cards[index], at: kiosk)
        }
    }

    /// Every reader borrows ten items at once; in the midst of it a process is killed.
    private func borrow(
        _ city: CityFixture, _ sessions: [String], killing victim: Victim, afterAnswers answers: Int
    ) throws -> [Attempt] {
        let results = Monitor<Progress>(Progress())
        let connections = try CrashTests.kiosks.map { try city.daemon.connect(.device, $0) }
        var threads: [PlainThread] = []
        for reader in sessions.indices {
            for loan in 0..<CrashTests.loansOfAReader {
                let barcode = city.barcodes[reader * CrashTests.loansOfAReader + loan]
                threads.append(try PlainThread(name: "borrow") {
                    var attempt = Attempt(reader: reader, barcode: barcode, key: CallOptions.newRequestKey())
                    results.change { $0.begun += 1 }
                    _ = results.wait { $0.isOpen ? true : nil }
                    attempt.answer = try? CrashTests.borrow(attempt, sessions[reader], connections[reader])
                    results.change {
                        $0.attempts.append(attempt)
                        if attempt.answer != nil { $0.answered += 1 }
                    }
                })
            }
        }
        _ = results.wait { $0.begun == threads.count ? true : nil }
        results.change { $0.isOpen = true }
        _ = results.wait { $0.answered >= answers ? true : nil }
        let mark = city.daemon.logCount
        switch victim {
        case .worker: for worker in city.daemon.workers { kill(worker, SIGKILL) }
        case .supervisor:
            city.daemon.signal(SIGKILL)
            _ = try city.daemon.waitForExit()
        }
        for thread in threads { thread.join() }
        for connection in connections { connection.close() }
        switch victim {
        case .worker: _ = try city.daemon.waitForLog("\"message\":\"serving\"", from: mark)
        case .supervisor: try city.daemon.start()
        }
        return results.look { $0.attempts }
    }

    private static func borrow(_ attempt: Attempt, _ session: String, _ kiosk: Connection) throws -> [UInt8] {
        try kiosk.call(
            "lectern.circulation.v1.Circulation/Borrow", try Circulation.BorrowRequest(barcode: attempt.barcode).encoded(),
            CallOptions(timeoutMilliseconds: 30_000, requestKey: attempt.key, session: session))
    }

    /// Asks everything again with its key, then compares with what the daemon says of loans and items.
    private func check(_ city: CityFixture, _ sessions: [String], _ attempts: [Attempt]) throws {
        #expect(attempts.count == city.barcodes.count)
        var loans: [String: Int64] = [:]
        for (reader, session) in sessions.enumerated() {
            let kiosk = try city.daemon.connect(.device, CrashTests.kiosks[reader])
            defer { kiosk.close() }
            for attempt in attempts where attempt.reader == reader {
                let again = try CrashTests.borrow(attempt, session, kiosk)
                if let first = attempt.answer { #expect(again == first, "the answer to \(attempt.key) has changed") }
                loans[attempt.barcode] = try Circulation.BorrowResponse(again).loan?.loanId
            }
            let open = try Circulation.Client(SessionCaller(kiosk, session: session)).loans(.init(limit: 200)).loans
            #expect(Set(open.compactMap(\.item?.barcode)).count == CrashTests.loansOfAReader)
            #expect(open.count == CrashTests.loansOfAReader)
            for loan in open { #expect(loans[loan.item?.barcode ?? ""] == loan.loanId) }
        }
        let kiosk = try city.daemon.connect(.device, CrashTests.kiosks[0])
        defer { kiosk.close() }
        let items = try Circulation.Client(SessionCaller(kiosk)).items(.init(recordId: city.recordID)).items
        #expect(items.count == city.barcodes.count)
        #expect(items.allSatisfy { $0.state == .onLoan })
    }

    private func giveBack(_ city: CityFixture, _ sessions: [String]) throws {
        let kiosk = try city.daemon.connect(.device, CrashTests.kiosks[0])
        defer { kiosk.close() }
        let circulation = Circulation.Client(SessionCaller(kiosk))
        for barcode in city.barcodes { _ = try circulation.return(.init(barcode: barcode)) }
        #expect(try circulation.items(.init(recordId: city.recordID)).items.allSatisfy { $0.state == .available })
    }
}
