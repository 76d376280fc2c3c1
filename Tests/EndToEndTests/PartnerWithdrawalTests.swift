// A partner is withdrawn while it has a thousand calls open on all daemons: none of its calls begins afterwards, of whatever kind.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import Foundation
import HelloMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite(.serialized) struct PartnerWithdrawalTests {
    private static let readers = 12
    private static let connections = 10
    private static let openCalls = 1_000
    /// LECTERN_WITHDRAWAL_ROUNDS=50 is the full measure.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_WITHDRAWAL_ROUNDS"] ?? "") ?? 1
    /// WRITEs that a daemon has in work at once: so many have begun, at most, when the partner is withdrawn.
    private static let writesMax = 8

    /// What became of the partner's calls.
    private struct Outcome {
        var isWithdrawn = false
        var open = 0
        var answeredBefore = 0
        var refused = 0
        /// Sent after the withdrawal was answered.
        var sentAfter = 0
        var surprises: [String] = []
    }

    /// Keeps so many calls open at one daemon until the partner is withdrawn, and then sends each once more.
    private final class Load: Sendable {
        let outcome = Monitor(Outcome())
        let sessions: [String]
        let barcodes: [String]

        init(sessions: [String], barcodes: [String]) {
            self.sessions = sessions
            self.barcodes = barcodes
        }

        /// Begins a renewal, and when it is answered the next.
        func begin(_ connection: Connection, _ number: Int) {
            let isAfter = outcome.change { outcome in
                outcome.open += 1
                if outcome.isWithdrawn { outcome.sentAfter += 1 }
                return outcome.isWithdrawn
            }
            let place = number % sessions.count
            do {
                let options = CallOptions(
                    timeoutMilliseconds: 60_000, requestKey: CallOptions.newRequestKey(), session: sessions[place])
                let request = try Circulation.RenewRequest(barcode: barcodes[place]).encoded()
                try connection.begin("lectern.circulation.v1.Circulation/Renew", request, options) { [self] result in
                    let goesOn = outcome.change { outcome in
                        outcome.open -= 1
                        switch result {
                        case .success:
                            if isAfter { outcome.surprises.append("a call that was sent afterwards was done") } else { outcome.answeredBefore += 1 }
                        case .failure(let problem) where problem.reason == "PARTNER_NOT_ACTIVE": outcome.refused += 1
                        case .failure(let problem): outcome.surprises.append(problem.reason)
                        }
                        return !isAfter
                    }
                    if goesOn { begin(connection, number + 1) }
                }
            } catch {
                outcome.change { outcome in
                    outcome.open -= 1
                    outcome.surprises.append("\(error)")
                }
            }
        }
    }

    private func daemons() throws -> [DaemonUnderTest] {
        let database = try TestDatabase()
        let isShared = try TestStore.current().isShared
        return try (0..<(isShared ? 2 : 1)).map { _ in
            var options = DaemonUnderTest.Options(plugins: ["Hello"] + CityFixture.plugins)
            options.database = database
            options.limits = "store_writes_max: \(Self.writesMax)"
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return daemon
        }
    }

    @Test func withdrawal_underOpenCallsOnAllDaemons_letsNoneBeginAfter() throws {
        let daemons = try daemons()
        let fixture = try CityFixture(daemons[0], kiosks: ["kiosk-1"], readers: Self.readers, items: Self.readers, loansMax: 4, records: Self.readers)
        let admin = try daemons[0].connect(.admin, "admin")
        let city = City.Client(SessionCaller(admin))
        // Each renewal gains a day, so that none is refused.
        let circulation = Circulation.Client(SessionCaller(admin))
        let values = Circulation.RuleValues(
            lendable: true, days: 30, loansMax: 4, renewalsMax: 10_000, renewalDays: 1, renewalFromDue: true)
        _ = try circulation.putRuleSet(.init(code: "daily", rules: [.init(code: "any", values: values)]))
        _ = try circulation.scheduleRuleSet(.init(code: "daily"))
        let kiosk = try daemons[0].connect(.device, "kiosk-1")
        for (card, barcode) in zip(fixture.cards, fixture.barcodes) {
            let session = try fixture.signIn(card, at: kiosk)
            _ = try Circulation.Client(SessionCaller(kiosk, session: session)).borrow(.init(barcode: barcode))
        }
        for round in 0..<Self.rounds { try withdraw("shop-\(round)", daemons, fixture, city) }
    }

    private func withdraw(
        _ name: String, _ daemons: [DaemonUnderTest], _ fixture: CityFixture, _ city: City.Client<SessionCaller>
    ) throws {
        _ = try city.putPartner(.init(partner: .init(name: name, title: "书店")))
        let shop = try daemons[0].connect(.partner, name)
        let load = Load(sessions: try fixture.cards.map { try fixture.signIn($0, at: shop) }, barcodes: fixture.barcodes)
        let watches = try daemons.map { try watch($0, name) }
        for (_, watch) in watches { #expect(try watch.next(timeoutMilliseconds: 20_000)?.message.isEmpty == true) }
        var connections: [Connection] = []
        for daemon in daemons {
            for _ in 0..<(Self.connections / daemons.count) { connections.append(try daemon.connect(.partner, name)) }
        }
        for number in 0..<Self.openCalls { load.begin(connections[number % connections.count], number) }
        let isUnderWay = load.outcome.wait(until: Deadline.after(60_000)) { $0.answeredBefore > 50 ? true : nil }
        #expect(isUnderWay == true, "the partner's calls are not served: \(load.outcome.look { $0.surprises.prefix(3) })")
        let withdrawn = try city.movePartner(.init(name: name, to: .partnerWithdrawn, note: "the contract has ended"))
        let (open, before) = load.outcome.change { outcome in
            outcome.isWithdrawn = true
            return (outcome.open, outcome.answeredBefore)
        }
        let isOver = load.outcome.wait(until: Deadline.after(60_000)) { $0.open == 0 ? true : nil }
        #expect(isOver == true)
        let outcome = load.outcome.look { $0 }
        #expect(outcome.surprises == [], "\(outcome.surprises.prefix(3))")
        #expect(withdrawn.state == .partnerWithdrawn && open > Self.openCalls / 2 && outcome.sentAfter > 0)
        let after = try renewals(daemons[0], by: name)
        // What was in work has begun before; on a store with one writer that is over when the withdrawal is.
        let inWork = daemons.count == 1 ? 0 : daemons.count * Self.writesMax
        #expect(after <= inWork, "\(after) renewals were done after the withdrawal")
        print("\(open) calls open at the withdrawal, \(before) done before, \(outcome.refused) refused, \(after) done after it")
        for (daemon, (_, watch)) in zip(daemons, watches) { try refuseAll(daemon, name, load.sessions[0], watch) }
        for connection in connections + [shop] + watches.map(\.0) { connection.close() }
    }

    /// How many of the partner's renewals stand in the feed behind its withdrawal.
    private func renewals(_ daemon: DaemonUnderTest, by name: String) throws -> Int {
        let admin = try daemon.connect(.admin, "admin")
        defer { admin.close() }
        let mark = try City.Client(SessionCaller(admin)).putLibrary(.init(code: "MARK", name: name))
        let request = Host.WatchRequest(topics: ["circulation.loan", "city.*"], fromStart: true)
        let stream = try admin.stream("lectern.host.v1.Host/Watch", try request.encoded())
        var isWithdrawn = false
        var count = 0
        while let item = try stream.next(timeoutMilliseconds: 20_000) {
            let change = try Host.Change(item.message)
            if change.topic == "city.library", try City.Library(change.body) == mark { return count }
            if change.topic == "city.partner", change.kind == "withdrawn", try City.Partner(change.body).name == name { isWithdrawn = true }
            if change.kind == "renewed", change.terminal == name, isWithdrawn { count += 1 }
        }
        return -1
    }

    /// A stream of the partner's changes; it lives as long as its connection.
    private func watch(_ daemon: DaemonUnderTest, _ name: String) throws -> (Connection, ServerStream) {
        let connection = try daemon.connect(.partner, name)
        return (connection, try connection.stream("lectern.host.v1.Host/Watch", try Host.WatchRequest(cursorItems: true).encoded()))
    }

    /// Calls of every kind are refused: with and without data, with a slow part, of the daemon itself, and streams.
    private func refuseAll(_ daemon: DaemonUnderTest, _ name: String, _ session: String, _ watch: ServerStream) throws {
        let connection = try daemon.connect(.partner, name)
        defer { connection.close() }
        let caller = SessionCaller(connection)
        let signedIn = SessionCaller(connection, session: session)
        #expect(refusal { _ = try Hello.Client(caller).greet(.init(name: "x")) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try City.Client(caller).libraries(.init()) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try Discovery.Client(caller).search(.init(words: "三体")) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try Readers.Client(caller).signIn(.init(card: "CARD-0", pin: CityFixture.pin)) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try Readers.Client(signedIn).me(.init()) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try Host.Client(caller).describe(.init()) } == "PARTNER_NOT_ACTIVE")
        #expect(refusal { _ = try Host.Client(caller).getBlob(.init(sha256: [UInt8](repeating: 1, count: 32))) } == "PARTNER_NOT_ACTIVE")
        let (lateConnection, late) = try self.watch(daemon, name)
        defer { lateConnection.close() }
        #expect(refusal { _ = try late.next(timeoutMilliseconds: 20_000) } == "PARTNER_NOT_ACTIVE")
        // A stream that was open is not served again, and ends by itself.
        #expect(refusal { while try watch.next(timeoutMilliseconds: 20_000) != nil {} } == "PARTNER_NOT_ACTIVE")
        #expect(try City.Client(SessionCaller(try daemon.connect(.partner, "another"))).libraries(.init()).libraries.isEmpty == false)
    }
}
