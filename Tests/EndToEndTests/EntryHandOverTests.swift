// Hand-over codes over the real wire: guessed by a crowd, taken twice at once on two daemons, and by terminals whose daemon dies in the
// middle.

import CityMessages
import CityTesting
import EntryMessages
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite(.serialized) final class EntryHandOverTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// LECTERN_GUESS_SECONDS=120 guesses for a code's whole life; without it so many guesses are enough.
    private static let guessSeconds = environment["LECTERN_GUESS_SECONDS"].flatMap { Int($0) } ?? 0
    private static let guesses = 3_000
    /// LECTERN_GUESS_CONNECTIONS=1000 is the full measure.
    private static let guessers = environment["LECTERN_GUESS_CONNECTIONS"].flatMap { Int($0) } ?? 60
    private static let guessingKiosks = 10
    /// LECTERN_HAND_OVERS=200 is the full measure, of kills and of codes that are taken twice.
    private static let rounds = environment["LECTERN_HAND_OVERS"].flatMap { Int($0) } ?? 4
    private static let deathsOfADaemon = 4
    private static let state: [UInt8] = Array("红楼梦".utf8)
    private static let enter = "lectern.entry.v1.Entry/Enter"

    private let database: TestDatabase

    init() throws { database = try TestDatabase() }

    private func daemon() throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: ["City", "Readers", "Discovery", "Entry"])
        options.database = database
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    private func addReader(_ daemon: DaemonUnderTest) throws {
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        _ = try register.putReader(.init(card: "CARD-0", name: "读者", category: "adult", pin: CityFixture.pin))
    }

    /// Signs the reader in at the app, and makes a code.
    private func begin(_ app: Connection) throws -> (session: String, code: String) {
        let session = try Entry.Client(SessionCaller(app)).enter(.init(cardAndPin: .init(card: "CARD-0", pin: CityFixture.pin))).session
        return (session, try Entry.Client(SessionCaller(app, session: session)).handOver(.init(state: Self.state)).code)
    }

    private func isSignedIn(_ session: String, _ connection: Connection) -> Bool {
        (try? Readers.Client(SessionCaller(connection, session: session)).me(.init())) != nil
    }

    // MARK: guessing

    /// What became of guesses.
    private struct Guesses {
        var open = 0
        var isOver = false
        var hits = 0
        var refused: [String: Int] = [:]
        var answered: Int { refused.values.reduce(hits, +) }
    }

    /// Guesses on a connection, one code after another, until all is over.
    private final class Guesser: Sendable {
        let outcome = Monitor(Guesses())

        func guess(_ connection: Connection) {
            guard outcome.change({ outcome in
                if !outcome.isOver { outcome.open += 1 }
                return !outcome.isOver
            }) else { return }
            let code = String((0..<10).compactMap { _ in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".randomElement() })
            do {
                let request = try Entry.EnterRequest(handOverCode: code).encoded()
                let options = CallOptions(timeoutMilliseconds: 60_000, requestKey: CallOptions.newRequestKey())
                try connection.begin(EntryHandOverTests.enter, request, options) { [self] result in
                    outcome.change { outcome in
                        outcome.open -= 1
                        switch result {
                        case .success: outcome.hits += 1
                        case .failure(let problem): outcome.refused[problem.reason, default: 0] += 1
                        }
                    }
                    guess(connection)
                }
            } catch {
                outcome.change { outcome in
                    outcome.open -= 1
                    outcome.refused["\(error)", default: 0] += 1
                }
            }
        }
    }

    @Test func handOver_guessedByACrowd_isNeverHitAndWorksElsewhere() throws {
        let daemon = try daemon()
        try addReader(daemon)
        let app = try daemon.connect(.partner, "app-1")
        let (session, code) = try begin(app)
        let guesser = Guesser()
        let connections = try (0..<Self.guessers).map { try daemon.connect(.device, "kiosk-\($0 % Self.guessingKiosks)") }
        let began = Deadline.after(Self.guessSeconds * 1_000)
        for connection in connections { guesser.guess(connection) }
        if Self.guessSeconds > 0 {
            _ = guesser.outcome.wait(until: began) { _ in nil as Bool? }
        } else {
            let isEnough = guesser.outcome.wait(until: Deadline.after(120_000)) { $0.answered >= Self.guesses ? true : nil }
            #expect(isEnough == true)
            let taken = try Entry.Client(SessionCaller(try daemon.connect(.device, "kiosk-honest"))).enter(.init(handOverCode: code))
            #expect(taken.handedOver?.state == Self.state, "a crowd at other terminals shuts nobody out")
        }
        guesser.outcome.change { $0.isOver = true }
        let isQuiet = guesser.outcome.wait(until: Deadline.after(60_000)) { $0.open == 0 ? true : nil }
        #expect(isQuiet == true)
        let outcome = guesser.outcome.look { $0 }
        #expect(outcome.hits == 0)
        // A thousand connections meet the daemon's bound of open calls, too; what it takes no more of is no guess.
        let met: Set<String> = Self.guessSeconds > 0 ? ["OVERLOADED"] : []
        #expect(Set(outcome.refused.keys).subtracting(met) == ["CODE_INVALID", "TOO_MANY_ATTEMPTS"], "\(outcome.refused)")
        #expect((outcome.refused["CODE_INVALID"] ?? 0) <= 20 * Self.guessingKiosks, "\(outcome.refused)")
        #expect(isSignedIn(session, app) == (Self.guessSeconds > 0))
        print("\(Self.guessers) connections of \(Self.guessingKiosks) kiosks: \(outcome.answered) guesses, \(outcome.refused)")
        for connection in connections { connection.close() }
    }

    // MARK: twice at once

    @Test(.enabled(if: (try? TestStore.current().isShared) == true, "the store under test serves one daemon only"))
    func handOver_takenAtOnceOnTwoDaemons_isTakenOnce() throws {
        let daemons = [try daemon(), try daemon()]
        try addReader(daemons[0])
        let app = try daemons[0].connect(.partner, "app-1")
        let kiosks = try daemons.enumerated().map { try $1.connect(.device, "kiosk-\($0)") }
        for round in 0..<Self.rounds {
            let (session, code) = try begin(app)
            let answers = Monitor<[Result<[UInt8], Problem>?]>([nil, nil])
            for (place, kiosk) in kiosks.enumerated() {
                let options = CallOptions(timeoutMilliseconds: 30_000, requestKey: CallOptions.newRequestKey())
                try kiosk.begin(Self.enter, try Entry.EnterRequest(handOverCode: code).encoded(), options) { result in
                    answers.change { $0[place] = result }
                }
            }
            let both = answers.wait(until: Deadline.after(60_000)) { $0.contains { $0 == nil } ? nil : $0.compactMap { $0 } } ?? []
            let taken = both.map { try? Entry.EnterResponse($0.get()) }
            #expect(taken.filter { $0 != nil }.count == 1, "round \(round): \(both)")
            for (place, answer) in taken.enumerated() {
                if let answer { #expect(isSignedIn(answer.session, kiosks[place]) && answer.handedOver?.state == Self.state) }
            }
            #expect(!isSignedIn(session, app))
        }
    }

    // MARK: dying in the middle

    @Test func handOver_whoseDaemonDies_isWholeOrNotAtAll() throws {
        var daemon = try daemon()
        try addReader(daemon)
        var seen: [String: Int] = [:]
        for round in 0..<Self.rounds {
            // A supervisor whose workers die again and again ends; it is started anew before that.
            if round % Self.deathsOfADaemon == Self.deathsOfADaemon - 1 {
                daemon.end()
                daemon = try self.daemon()
            }
            let (session, code) = try begin(try daemon.connect(.partner, "app-1"))
            let key = CallOptions.newRequestKey()
            let request = try Entry.EnterRequest(handOverCode: code).encoded()
            let mark = daemon.logCount
            let answered = Monitor(false)
            let kiosk = try daemon.connect(.device, "kiosk-1")
            try kiosk.begin(Self.enter, request, CallOptions(requestKey: key)) { _ in answered.change { $0 = true } }
            // Every third round after the answer was heard, and else as soon as it may be on its way.
            if round % 3 == 2 { _ = answered.wait(until: Deadline.after(30_000)) { $0 ? true : nil } }
            for worker in daemon.workers { kill(worker, SIGKILL) }
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
            let app = try daemon.connect(.partner, "app-1")
            let wasTaken = !isSignedIn(session, app)
            seen[wasTaken ? "taken" : "not taken", default: 0] += 1
            // Somebody else gets in only where nobody has taken it.
            if round.isMultiple(of: 2) {
                let other = SessionCaller(try daemon.connect(.device, "kiosk-2"))
                let answer = try? Entry.Client(other).enter(.init(handOverCode: code))
                #expect((answer == nil) == wasTaken, "round \(round)")
                continue
            }
            let again = try daemon.connect(.device, "kiosk-1")
            let answer = try Entry.EnterResponse(try again.call(Self.enter, request, CallOptions(requestKey: key)))
            #expect(answer.handedOver?.state == Self.state && isSignedIn(answer.session, again), "round \(round)")
            #expect(!isSignedIn(session, app), "round \(round)")
        }
        print("\(Self.rounds) deaths: \(seen)")
    }
}
