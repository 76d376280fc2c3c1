// Chooses the branch that is asked to fetch an item for a hold from its shelf.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import DiscoveryMessages
internal import Foundation
internal import LecternKit
internal import TypesMessages

/// The choice of a branch for a hold. Valid inside one handler.
struct HoldTargets {
    private static let earthMetres = 6_371_000.0
    /// What a branch is asked to fetch, and how much of that for one work; it is counted no further than so many.
    private static let asked = SQL("""
        SELECT COUNT(*), COALESCE(SUM(CASE WHEN t.work_id = $2 THEN 1 ELSE 0 END), 0) FROM (
            SELECT work_id FROM \(HoldRow.table) WHERE target_branch_id = $1 AND target_branch_id <> 0 LIMIT 200) t
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A work with what of it is where, as far as a hold can be filled by it.
    struct Work {
        /// The number of the line.
        let id: Int64
        /// All its records.
        let records: [Int64]
        /// Those of which an item could fill the hold.
        let holding: [Int64]
        /// The title of the record that was asked for.
        let title: String
        /// Items that belong to the stock, and by branch those that are on a shelf.
        let items: Int64
        let available: [Int64: Int64]

        /// How many are on a shelf.
        var availableAll: Int64 { available.values.reduce(0, +) }
    }

    /// What Discovery knows of the work of a record.
    /// - Parameters:
    ///   - record: the record, or the number of a work.
    ///   - isWhole: whether items of all its records count; else those of the record alone.
    /// - Throws: `RECORD_UNKNOWN`, another `Problem` of Discovery's.
    func work(of record: Int64, isWhole: Bool) throws -> Work {
        guard let found = try known(record, isWhole: isWhole) else {
            throw Refusal(Circulation.Reason.recordUnknown, facts: ("record_id", "\(record)"))
        }
        return found
    }

    /// The same; nil: there is no such record.
    /// - Throws: another `Problem` of Discovery's.
    func known(_ record: Int64, isWhole: Bool = true) throws -> Work? {
        let found: Discovery.WorkStockResponse
        switch try call.tryCall({ try Discovery.Client($0).workStock(.init(recordId: record)) }) {
        case .success(let known): found = known
        case .failure(let problem):
            guard problem.reason == Discovery.Reason.recordUnknown.name else { throw problem }
            return nil
        }
        let stock = found.stock.filter { $0.form == .paper && (isWhole || $0.recordId == record) }
        var holding: [Int64] = []
        for one in stock where holding.last != one.recordId { holding.append(one.recordId) }
        return Work(
            id: found.workId, records: found.recordIds, holding: holding, title: found.title, items: stock.reduce(0) { $0 + Int64($1.items) },
            available: Dictionary(stock.filter { $0.available > 0 }.map { ($0.branchId, Int64($0.available)) }, uniquingKeysWith: +))
    }

    /// An item that could fill a hold, for what the rules say of it; nil: there is none.
    /// - Parameters:
    ///   - work: its work.
    ///   - record: the record that was asked for, whose items go first.
    ///   - type: only of this type; empty: any.
    /// - Throws: `StoreError`.
    func sample(of work: Work, record: Int64, type: String) throws -> ItemRecord? {
        for holding in [record] + work.holding.filter({ $0 != record }) {
            if let item = try ItemRows(call).holdable(record: holding, type: type) { return item }
        }
        return nil
    }

    /// Asks a branch to fetch an item for a hold that waits, or another one than before; none where no item is on a shelf.
    /// - Parameters:
    ///   - hold: as it is.
    ///   - work: its work; nil: it is asked for.
    /// - Returns: the hold afterwards.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    @discardableResult
    func choose(_ hold: HoldRow, of work: Work? = nil) throws -> HoldRow {
        guard hold.life == .waiting, hold.form == 0 else { return hold }
        var chosen = hold
        chosen.targetBranchId = try best(hold, work)
        chosen.targetedAtMs = chosen.targetBranchId == 0 ? 0 : call.nowMilliseconds
        if chosen != hold { try HoldRows(call).update(chosen) }
        return chosen
    }

    /// An item has come to a shelf: the next in the line gets it, unless a branch is asked for one already.
    /// - Throws: `StoreError`.
    func offer(_ item: ItemRecord) throws {
        guard item.life == .available, var hold = try HoldRows(call).next(for: item), hold.targetBranchId == 0 else { return }
        (hold.targetBranchId, hold.targetedAtMs) = (item.row.branchId, call.nowMilliseconds)
        try HoldRows(call).update(hold)
    }

    private func best(_ hold: HoldRow, _ known: Work?) throws -> Int64 {
        if hold.askedItemId != 0 {
            let item = try ItemRows(call).load(id: hold.askedItemId)
            return item?.life == .available ? item?.row.branchId ?? 0 : 0
        }
        let work = try known ?? work(of: hold.recordId, isWhole: hold.scope == HoldRow.ofWork)
        guard !work.available.isEmpty else { return 0 }
        let places = try City.Client(call).branches(City.BranchesRequest()).branches
        return try judged(hold, work, places, by: HoldWeightRows(call).load(branch: hold.pickupBranchId).weights).first?.source.branch ?? 0
    }

    /// The branches that could fetch an item for a hold, the best first.
    /// - Parameters:
    ///   - hold: the hold.
    ///   - work: what is where of its work.
    ///   - places: all branches.
    ///   - weights: what counts how much.
    ///   - isFirst: as if no branch had been asked yet.
    /// - Throws: `StoreError`.
    func judged(
        _ hold: HoldRow, _ work: Work, _ places: [City.Branch], by weights: HoldWeights, isFirst: Bool = false
    ) throws -> [HoldTarget.Judged] {
        let pickup = places.first { $0.branchId == hold.pickupBranchId }?.place
        let sources = try work.available.map { branch, available in
            (branch, available, Self.metres(places.first { $0.branchId == branch }?.place, pickup))
        }.sorted { ($0.2 ?? .max, $0.0) < ($1.2 ?? .max, $1.0) }.prefix(HoldLimits.judgedBranchesMax).map { branch, available, metres in
            let (load, ofWork) = try load(branch, work.id)
            let own: Int64 = hold.targetBranchId == branch ? 1 : 0
            return HoldSource(
                branch: branch, available: available - ofWork + own, load: isFirst ? load - own : load, metres: metres, wasAsked: own == 1 && !isFirst)
        }
        return HoldTarget.judge(sources, pickup: hold.pickupBranchId, by: weights)
    }

    private func load(_ branch: Int64, _ work: Int64) throws -> (all: Int64, ofWork: Int64) {
        try call.first(Self.asked, .integer(branch), .integer(work)) { (try $0.next(Int64.self), try $0.next(Int64.self)) } ?? (0, 0)
    }

    /// The distance of two places in a straight line, near enough within a city.
    private static func metres(_ one: Types.Place?, _ other: Types.Place?) -> Int64? {
        guard let one, let other else { return nil }
        let toRadians = Double.pi / 180
        let north = (one.latitude - other.latitude) * toRadians
        let east = (one.longitude - other.longitude) * toRadians * cos(one.latitude * toRadians)
        return Int64((north * north + east * east).squareRoot() * earthMetres)
    }
}
