// Plans an order: which copies, from where, by which carrier, in which parcels, until when, for what fee.

internal import CirculationMessages
internal import CityMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import Foundation
internal import LecternKit
internal import ReadersMessages
internal import TypesMessages

/// Reads what there is, and has the rules decide. Valid inside one handler.
struct Planner {
    /// A copy with what is known of it.
    struct Copy {
        let item: Circulation.Item
        let candidate: Sourcing.Candidate
    }

    /// What one carrier means for an order.
    struct Plan {
        let carrier: Delivery.Carrier
        /// To a point: which.
        let point: City.ServicePointDetails?
        /// The copies of each parcel, all of one branch.
        var parcels: [[Copy]] = []
        var considered: [Delivery.Considered] = []
        /// Records of which no copy is free.
        var missing: [Int64] = []
        var asked: OrderCase
        var free = ""
        var lines: [Delivery.FeeLine] = []
        var refusals: [Delivery.Refusal] = []
        /// Of each parcel, milliseconds since 1970.
        var promised: [Int64] = []
        /// The service point under which Circulation keeps what is on its way.
        var pickupPoint: String { point?.code ?? carrier.point }
    }

    private let call: Call
    let rules: Delivery.RuleSet
    private let branches: [Int64: City.Branch]
    private let zone: LocalZone?

    /// - Throws: `Problem`.
    init(_ rules: Delivery.RuleSet, _ call: Call) throws {
        (self.call, self.rules) = (call, rules)
        zone = LocalZone(rules.zone)
        let all = try City.Client(call).branches(City.BranchesRequest()).branches
        branches = Dictionary(all.map { ($0.branchId, $0) }) { first, _ in first }
    }

    func branch(_ id: Int64) -> City.Branch { branches[id] ?? City.Branch(branchId: id) }

    /// Plans an order by one carrier.
    /// - Parameters:
    ///   - records: what is wanted, each once.
    ///   - point: to a point: which.
    ///   - reader: for whom.
    /// - Throws: a `Problem` of others; `StoreError`.
    func plan(
        _ records: [Int64], by carrier: Delivery.Carrier, to point: City.ServicePointDetails?, _ reader: Readers.StandingResponse
    ) throws -> Plan {
        let local = rules.local(call.happenedAtMilliseconds)
        var plan = Plan(carrier: carrier, point: point, asked: OrderCase(day: local.day))
        let copies = try copies(of: records, by: carrier, to: point)
        let chosen = choose(copies, records)
        plan.considered = chosen.considered
        plan.missing = records.filter { record in !chosen.copies.contains { $0.candidate.recordId == record } }
        plan.parcels = ParcelSplit.parcels(chosen.copies, max: Int(carrier.volumesMax)) { $0.candidate.branch }
        plan.asked.minute = local.minute
        plan.asked.carrier = carrier.code
        plan.asked.parcels = plan.parcels.map { Int64($0.count) }
        plan.asked.category = reader.category
        plan.asked.readerObjection = DeliveryService.objection(reader, at: call.happenedAtMilliseconds)
        plan.asked.amount = try amount(chosen.copies)
        try DeliveryCounts(call).fill(&plan.asked, rules, reader: reader.readerId)
        plan.refusals = DeliveryRules.refusals(rules, plan.asked)
        plan.free = DeliveryRules.free(rules, plan.asked)?.code ?? ""
        plan.lines = DeliveryRules.fee(rules, plan.asked, freeRule: plan.free)
        plan.promised = try plan.parcels.map { try promised($0[0].candidate, by: carrier, to: point) }
        return plan
    }

    /// Another copy of a record, where one was not on its shelf.
    /// - Parameter except: the items that are not to be had.
    /// - Throws: a `Problem` of others; `StoreError`.
    func another(_ record: Int64, by carrier: Delivery.Carrier, to point: City.ServicePointDetails?, except: Int64) throws
        -> Copy?
    {
        let copies = try copies(of: [record], by: carrier, to: point).filter { $0.item.itemId != except }
        return choose(copies, [record]).copies.first
    }

    private func choose(_ copies: [Copy], _ records: [Int64]) -> (considered: [Delivery.Considered], copies: [Copy]) {
        let (considered, chosen) = Sourcing.choose(copies.map(\.candidate), records: records, rules.weights ?? DeliveryRules.weights)
        let named = considered.map { line in
            var line = line
            line.branchCode = copies.first { $0.candidate.barcode == line.barcode }.map { branch($0.candidate.branch).code } ?? ""
            return line
        }
        return (named, chosen.compactMap { best in copies.first { $0.candidate == best } })
    }

    /// Copies that are free on a shelf, and that no request has.
    private func copies(of records: [Int64], by carrier: Delivery.Carrier, to point: City.ServicePointDetails?) throws -> [Copy] {
        let away = point == nil ? try DeliveryService.point(carrier.point, call).branchId : 0
        var loads: [Int64: Int64] = [:]
        var copies: [Copy] = []
        for record in records {
            for item in try Circulation.Client(call).items(.init(recordId: record)).items
            where item.state == .available && item.branchId != away {
                guard try !RequestRows(call).isTaken(item: item.itemId) else { continue }
                let load = try loads[item.branchId] ?? DeliveryCounts(call).load(item.branchId)
                loads[item.branchId] = load
                let candidate = Sourcing.Candidate(
                    recordId: record, barcode: item.barcode, branch: item.branchId, load: load,
                    metres: Self.metres(branch(item.branchId).place, point?.place))
                copies.append(Copy(item: item, candidate: candidate))
            }
        }
        return copies
    }

    /// List prices of copies, as far as they are known, where a fee depends on them.
    private func amount(_ copies: [Copy]) throws -> Int64 {
        guard rules.fees.contains(where: { $0.freeFromAmount > 0 }) else { return 0 }
        return try copies.reduce(0) { sum, copy in
            let details = try Circulation.Client(call).getItem(.init(barcode: copy.item.barcode))
            guard details.priceCurrency == rules.currency else { return sum }
            let (more, isOver) = sum.addingReportingOverflow(max(0, details.priceMinorUnits))
            return isOver ? .max : more
        }
    }

    /// When a parcel is promised: packed by the end of an opening day of its branch, then the carrier's way.
    /// - Throws: a `Problem` of others.
    func promised(_ copy: Sourcing.Candidate, by carrier: Delivery.Carrier, to point: City.ServicePointDetails?) throws -> Int64 {
        let hours = Int64(rules.pickHours == 0 ? DeliveryLimits.pickHoursDefault : rules.pickHours)
        let days = Promise.queueDays(load: copy.load, picksOfDay: rules.picksOfDay)
        let ready = call.happenedAtMilliseconds + hours * DeliveryLimits.hourMilliseconds + days * DeliveryLimits.dayMilliseconds
        let opening = try City.Client(call).opening(.init(branchId: copy.branch, dueAtMs: ready, emptyIfNone: true))
        let packed = opening.closesAtMs == 0 ? ready : opening.closesAtMs
        // What stands where the reader picks it up goes nowhere.
        if let point, point.branchId == copy.branch { return packed }
        return Promise.moment(packedAt: packed, carrier, zone: zone)
    }

    /// Metres in a straight line; 0 where a place is not known.
    private static func metres(_ one: Types.Place?, _ other: Types.Place?) -> Int64 {
        guard let one, let other else { return 0 }
        let metresOfDegree = 111_195.0
        let north = (one.latitude - other.latitude) * metresOfDegree
        let east = (one.longitude - other.longitude) * metresOfDegree * cos((one.latitude + other.latitude) / 2 * .pi / 180)
        return Int64((north * north + east * east).squareRoot())
    }
}
