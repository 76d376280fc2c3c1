// One reader comes in by four doors at once, kiosk, desk and two partners, while units fail and workers end: there is one history, and one set
// of limits.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import EntryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternTesting
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct FourDoorsTests {
    /// LECTERN_DOOR_SEEDS=1000 is the full measure.
    private static let seeds = ProcessInfo.processInfo.environment["LECTERN_DOOR_SEEDS"].flatMap { UInt64($0) } ?? 2
    private static let moves = 90
    private static let loansMax = 2
    private static let items = 5

    /// What must never be seen.
    private struct Wrong: Error { let what: String }

    /// A way in.
    private enum Door: Int, CaseIterable {
        case kiosk, desk, app1, app2

        var terminal: LecternKitTesting.Terminal {
            switch self {
            case .kiosk: .device("kiosk-1")
            case .desk: .desk("desk-a")
            case .app1: .partner("app-1")
            case .app2: .partner("app-2")
            }
        }

        /// Its own name for the reader; nil: the card and the PIN are given.
        var identity: Entry.Identity? {
            switch self {
            case .kiosk, .desk: nil
            case .app1: EntryFixture.openid("o-1", of: "app-1")
            case .app2: EntryFixture.openid("o-2", of: "app-2")
            }
        }
    }

    /// The city of one seed.
    private final class City4 {
        let host: SimulatedHost
        private let database: TestDatabase?
        var sessions: [Door: String] = [:]
        /// Calls whose answers are not there yet.
        var begun: [BegunCall] = []

        init(seed: UInt64) throws {
            // A store that a host can't have in a folder of its own is that under test.
            database = try TestStore.current().isShared ? TestDatabase() : nil
            host = try SimulatedHost(
                plugins: [
                    .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"), .init("libStaffPlugin.so"),
                    .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libDiscoveryPlugin.so"), .init("libCirculationPlugin.so"),
                    .init("libEntryPlugin.so"),
                ], seed: seed, storePlugin: database?.store.library, storeConfiguration: database?.section() ?? "")
            let admin = host.connect(.admin("admin"))
            let city = City.Client(admin)
            _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
            _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A"))
            for (name, kind) in [("kiosk-1", City.ServicePointKind.kiosk), ("desk-a", .serviceDesk)] {
                _ = try city.putServicePoint(.init(branchCode: "A", code: name, name: name, kind: kind, zone: "Asia/Shanghai", lends: true, takesReturns: true))
            }
            _ = try Readers.Client(admin).putCategory(.init(code: "adult", name: "成人"))
            _ = try Readers.Client(admin).putReader(.init(card: "CARD-1", name: "林小满", category: "adult", pin: CityFixture.pin))
            let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
            stream.send(
                try Discovery.ImportBatch(records: [.init(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)], source: "fixture").encoded())
            stream.finish()
            while try stream.next() != nil {}
            let circulation = Circulation.Client(admin)
            _ = try circulation.putLoanRule(
                .init(code: "any", category: "adult", lendable: true, days: 30, loansMax: UInt32(FourDoorsTests.loansMax), renewalsMax: 50))
            for number in 0..<FourDoorsTests.items {
                _ = try circulation.putItem(
                    .init(barcode: "ITEM-\(number)", branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
            }
            for door in [Door.app1, .app2] {
                guard let identity = door.identity, case .partner(let name) = door.terminal else { continue }
                _ = try city.putPartner(.init(partner: .init(name: name, title: name)))
                _ = try Entry.Client(admin).putApp(.init(kind: identity.kind, scope: identity.scope, partner: name, active: true))
                let session = try Entry.Client(host.connect(door.terminal)).enter(.init(cardAndPin: .init(card: "CARD-1", pin: CityFixture.pin))).session
                _ = try Entry.Client(caller(door, session)).link(.init(identity: identity))
            }
        }

        func caller(_ door: Door, _ session: String) -> TestCaller {
            var caller = host.connect(door.terminal)
            caller.session = session
            return caller
        }

        /// Has something answered, whatever fails meanwhile, under one key.
        func persist<Answer>(_ door: Door, session: String = "", _ body: (PatientCaller) throws -> Answer) throws -> Answer {
            var caller = caller(door, session)
            caller.requestKey = host.newRequestKey()
            return try body(PatientCaller(city: self, caller: caller))
        }

        func restart() throws {
            try host.restart()
            begun = []
        }

        /// Comes in by a door, by card or by the partner's identity.
        func enter(_ door: Door) throws {
            let request =
                door.identity.map { Entry.EnterRequest(identities: [$0]) }
                ?? Entry.EnterRequest(cardAndPin: .init(card: "CARD-1", pin: CityFixture.pin))
            sessions[door] = try persist(door) { try Entry.Client($0).enter(request) }.session
        }

        /// Takes what one door hands over at another: that door is left.
        func handOver(from door: Door, to other: Door) throws {
            guard let session = sessions[door] else { return }
            let code: String
            do {
                code = try persist(door, session: session) { try Entry.Client($0).handOver(.init()) }.code
            } catch { return }
            guard let taken = try? persist(other, { try Entry.Client($0).enter(.init(handOverCode: code)) }) else { return }
            sessions[other] = taken.session
            guard door != other else { return }
            if (try? persist(door, session: session) { try Readers.Client($0).me(.init()) }) != nil { throw Wrong(what: "\(door) is still signed in") }
            sessions[door] = nil
        }

        func begin(_ door: Door, _ method: String, _ request: [UInt8]) {
            guard let session = sessions[door] else { return }
            begun.append(caller(door, session).begin("lectern.circulation.v1.Circulation/\(method)", request))
        }
    }

    /// Calls again under the same key until it is answered, on the next worker where one has ended.
    private struct PatientCaller: Caller {
        private static let attemptsMax = 100
        let city: City4
        let caller: TestCaller

        func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] {
            for _ in 0..<Self.attemptsMax {
                let begun = caller.begin(method.name, request)
                while !begun.isAnswered, !city.host.hasEnded, city.host.step() {}
                guard !city.host.hasEnded else {
                    try city.restart()
                    continue
                }
                do {
                    return try begun.answer()
                } catch {
                    guard error.retryAfterMilliseconds > 0 || error.status == .unavailable || error.reason == "OUTCOME_UNKNOWN" else { throw error }
                }
            }
            throw Wrong(what: "\(method.name) was never answered")
        }
    }

    /// Makes the moves of a seed, and looks at the outcome by each door.
    private func run(_ seed: UInt64) throws {
        let city = try City4(seed: seed)
        let host = city.host
        defer { host.stop() }
        let history = SimulationHistory(seed: seed, count: Self.moves)
        for move in history.moves {
            var random = history.random(of: move)
            let door = random.pick(Door.allCases)
            let barcode = "ITEM-\(random.below(Self.items))"
            switch random.below(14) {
            case 0: host.inject(random.pick([.lost, .unavailable, .uncertain, .statement(random.below(12))]))
            case 1: host.inject(.end(random.below(12)))
            case 2, 3: try city.enter(door)
            case 4: try city.handOver(from: door, to: random.pick(Door.allCases))
            case 5, 6, 7: city.begin(random.pick([.kiosk, .desk]), "Borrow", try Circulation.BorrowRequest(barcode: barcode).encoded())
            case 8: city.begin(door, "Renew", try Circulation.RenewRequest(barcode: barcode).encoded())
            case 9: city.begin(.kiosk, "Return", try Circulation.ReturnRequest(barcode: barcode).encoded())
            default: host.step()
            }
            if host.hasEnded { try city.restart() }
        }
        host.inject(nil)
        host.settle()
        if host.hasEnded { try city.restart() }
        try check(city)
    }

    /// By each door the same loans, no more than the limit; and the history is possible and amounts to them.
    private func check(_ city: City4) throws {
        var seen: [[Int64]] = []
        for door in Door.allCases {
            try city.enter(door)
            let loans = try Circulation.Client(city.caller(door, city.sessions[door] ?? "")).loans(.init()).loans
            seen.append(loans.map(\.loanId).sorted())
        }
        guard Set(seen).count == 1, seen[0].count <= Self.loansMax else { throw Wrong(what: "by the four doors: \(seen)") }
        var open: [Int64: Int64] = [:]
        let mark = try City.Client(city.host.connect(.admin("admin"))).putLibrary(.init(code: "END", name: "END"))
        let ends = try city.host.connect(.admin("admin")).watch("circulation.loan", "city.library")
        while let change = try ends.next() {
            if change.topic == "city.library" {
                if try City.Library(change.body).libraryId == mark.libraryId { break }
                continue
            }
            guard let loan = try Circulation.LoanChanged(change.body).loan, let item = loan.item?.itemId else { continue }
            if change.kind == "lent" {
                guard open.updateValue(loan.loanId, forKey: item) == nil else { throw Wrong(what: "item \(item) was lent twice") }
            } else if change.kind == "returned" {
                guard open.removeValue(forKey: item) == loan.loanId else { throw Wrong(what: "loan \(loan.loanId) was returned twice") }
            }
            guard open.count <= Self.loansMax else { throw Wrong(what: "more than \(Self.loansMax) loans at once") }
        }
        guard open.values.sorted() == seen[0] else { throw Wrong(what: "the history amounts to \(open.values.sorted()), the doors tell \(seen[0])") }
    }

    @Test func reader_byFourDoorsAtOnce_hasOneHistoryAndOneSetOfLimits() throws {
        for seed in 1...Self.seeds {
            do { try run(seed) } catch { Issue.record("seed \(seed): \(error)") }
        }
    }
}
