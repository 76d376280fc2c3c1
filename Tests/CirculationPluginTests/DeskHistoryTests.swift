// Random histories of two desks against a model of their own: loans, returns, moves, use in the library, steps taken back, and a count at the end.

import CirculationMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct DeskHistoryTests {
    /// What the model knows of an item; written apart from the plugin's tables.
    private struct ModelItem: Equatable {
        enum Away: String, CaseIterable { case missing, lost, claimed, damaged, withdrawn }

        /// Who has it on loan.
        var reader: Int?
        var loan: Int64 = 0
        /// Why staff keep it back.
        var away: Away?
        /// At home; else it is on its way there.
        var isHome = true

        var state: Circulation.ItemState {
            switch away {
            case .missing: .missing
            case .lost: .lost
            case .claimed: .claimedReturned
            case .damaged: .damaged
            case .withdrawn: .withdrawn
            case nil: reader != nil ? .onLoan : isHome ? .available : .inTransit
            }
        }
    }

    /// The last step of an item, with the item before it.
    private struct Step {
        enum Kind { case lent, scanned, moved, undone }
        let kind: Kind
        let desk: Int
        let at: Int64
        let before: ModelItem
    }

    private struct Model {
        var items: [ModelItem]
        var last: [Step?]

        /// What taking the last step back comes to; nil: it is refused.
        func undone(_ item: Int, by desk: Int, at now: Int64) -> ModelItem? {
            guard let step = last[item], step.desk == desk, now - step.at < 60_000 else { return nil }
            var after = items[item]
            let before = step.before
            switch step.kind {
            case .undone: return nil
            case .lent: (after.reader, after.loan, after.away, after.isHome) = (nil, 0, nil, desk == 0)
            case .scanned:
                // What staff keep back stays so when it is scanned: nothing has happened that could be taken back.
                guard before.reader != nil || before.away != nil, before.away == nil || after.away == nil else { return nil }
                after = before
                if before.reader == nil { after.isHome = true }
            case .moved:
                guard before.away == nil else { return nil }
                if before.reader != nil { after = before } else { (after.away, after.isHome) = (nil, desk == 0) }
            }
            return after
        }
    }

    private let city: HoldCity
    private let desks: [Circulation.Client<TestCaller>]

    init() throws {
        city = try HoldCity(items: 4)
        desks = try [
            city.staff(["circulation.lend", "circulation.items"], at: "desk-a"),
            city.staff(["circulation.lend", "circulation.items", "circulation.lists"], at: "desk-b"),
        ]
        for item in 0..<4 {
            let found = try #require(try city.admin.getItem(.init(barcode: city.item(item))).item)
            _ = try city.admin.putItem(.init(
                barcode: found.barcode, fields: ["collection"], expectedVersion: found.version, collection: "history-\(city.record)"))
        }
    }

    private static let states: [ModelItem.Away: Circulation.ItemState] = [
        .missing: .missing, .lost: .lost, .claimed: .claimedReturned, .damaged: .damaged, .withdrawn: .withdrawn,
    ]

    /// Whether staff may bring an item into a state.
    private static func mayMove(_ item: ModelItem, to away: ModelItem.Away) -> Bool {
        switch (item.away, item.reader != nil, away) {
        case (nil, true, .claimed), (nil, true, .lost), (.claimed, true, .lost): true
        case (nil, false, .missing), (nil, false, .lost), (nil, false, .damaged), (nil, false, .withdrawn): true
        case (.missing, false, .lost), (.missing, false, .withdrawn), (.lost, false, .withdrawn), (.damaged, false, .withdrawn): true
        default: false
        }
    }

    /// Three seeds; `LECTERN_DESK_HISTORIES=200` makes the long run.
    private static let seeds = ProcessInfo.processInfo.environment["LECTERN_DESK_HISTORIES"].flatMap { Int($0) } ?? 3

    @Test(arguments: 0..<DeskHistoryTests.seeds) func history_ofTwoDesks_agreesWithTheModel(_ seed: Int) throws {
        var random = SimulationRandom(seed: 0xDE5C ^ UInt64(seed), part: 1)
        var model = Model(items: .init(repeating: ModelItem(), count: 4), last: .init(repeating: nil, count: 4))
        for move in 0..<80 { try make(&random, &model, "seed \(seed), move \(move)") }
        try count(&random, model, "seed \(seed)")
    }

    private func make(_ random: inout SimulationRandom, _ model: inout Model, _ place: String) throws {
        let (item, desk, before) = (random.below(4), random.below(2), model.items)
        var after: ModelItem?
        var kind = Step.Kind.scanned
        let barcode = city.item(item)
        var failed: String?
        func attempt(_ body: () throws -> Void) throws { do { try body() } catch let problem as Problem { failed = problem.reason } }
        switch random.below(10) {
        case 0, 1:
            let reader = 1 + random.below(3)
            var loan: Int64 = 0
            try attempt { loan = try desks[desk].borrow(.init(barcode: barcode, card: "CARD-\(reader)")).loan?.loanId ?? 0 }
            if before[item].reader == nil, before[item].away == nil { after = ModelItem(reader: reader, loan: loan, isHome: desk == 0) }
            kind = .lent
        case 2, 3, 4:
            let isUse = random.below(2) == 0
            try attempt { if isUse { _ = try desks[desk].useInHouse(.init(barcode: barcode)) } else { _ = try desks[desk].return(.init(barcode: barcode)) } }
            var scanned = before[item]
            if ![.damaged, .withdrawn].contains(scanned.away) { scanned = ModelItem(isHome: desk == 0) }
            after = isUse && before[item].state == .onLoan ? nil : scanned
        case 5, 6:
            let away = ModelItem.Away.allCases[random.below(5)]
            try attempt { _ = try desks[desk].moveItem(.init(barcode: barcode, to: Self.states[away] ?? .missing)) }
            if Self.mayMove(before[item], to: away) {
                after = before[item]
                after?.away = away
                after?.isHome = true
            }
            kind = .moved
        case 7: return city.pass(milliseconds: 7_000 * Int64(1 + random.below(6)))
        default:
            after = model.undone(item, by: desk, at: city.now)
            try attempt { _ = try desks[desk].undo(.init(barcode: barcode)) }
            kind = .undone
        }
        #expect((failed == nil) == (after != nil), "\(place): \(kind) of item \(item) at desk \(desk), \(before[item]): \(failed ?? "done")")
        if let after {
            model.items[item] = after
            model.last[item] = Step(kind: kind, desk: desk, at: city.now, before: before[item])
        }
        try check(model, item, place)
    }

    /// An item is in one state and has at most one open loan, the model's; and each reader has the loans of the model.
    private func check(_ model: Model, _ item: Int, _ place: String) throws {
        let details = try city.admin.getItem(.init(barcode: city.item(item)))
        let wanted = model.items[item]
        #expect(details.item?.state == wanted.state && details.loan?.loanId ?? 0 == wanted.loan, "\(place): item \(item) is \(details), and not \(wanted)")
        for reader in 1..<4 {
            let loans = try city.admin.loans(.init(card: "CARD-\(reader)", limit: 200)).loans.filter { $0.item?.recordId == city.record }
            #expect(Set(loans.map(\.loanId)) == Set(model.items.filter { $0.reader == reader }.map(\.loan)), "\(place): loans of \(reader)")
        }
        let free = model.items.count { $0.state == .available }
        let stock = model.items.count { $0.away != .withdrawn }
        #expect(try city.counts() == [UInt32(stock), UInt32(free)], "\(place): the catalogue's counts")
    }

    /// A count misses exactly what the model has on the shelf and nobody scans; afterwards each of these is missing, and nothing else has changed.
    private func count(_ random: inout SimulationRandom, _ model: Model, _ place: String) throws {
        city.pass(milliseconds: 5)
        let count = try city.admin.openCount(.init(branchCode: "A", collection: "history-\(city.record)"))
        let scanned = (0..<4).filter { _ in random.below(2) == 0 }
        let found = try city.admin.scanShelf(.init(countId: count.countId, barcodes: scanned.map { city.item($0) })).findings
        let missing = (0..<4).filter { model.items[$0].state == .available && !scanned.contains($0) }
        let listed = try city.admin.countFindings(.init(countId: count.countId, kind: .notScanned)).findings.map(\.barcode)
        #expect(listed == missing.map { city.item($0) }, "\(place): what the count misses")
        _ = try city.admin.closeCount(.init(countId: count.countId, missing: UInt32(missing.count)))
        city.pass(milliseconds: 5)
        city.small.host.runDueTimers()
        let back = Set(zip(scanned, found).filter { $0.1.kind == .found }.map(\.0))
        for item in 0..<4 {
            let state = try city.admin.getItem(.init(barcode: city.item(item))).item?.state
            let wanted = missing.contains(item) ? .missing : back.contains(item) ? .available : model.items[item].state
            #expect(state == wanted, "\(place): item \(item) after the count")
        }
    }
}
