// The handlers that keep what counts where a branch is chosen for a hold, and explain a choice.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func putHoldWeights(_ request: Circulation.HoldWeights, _ call: Call) throws -> Circulation.HoldWeights {
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let branch = request.branchCode.isEmpty ? 0 : try branch(request.branchCode, branches).branchId
        try mustHave(Self.rulesRight, at: (branch, request.branchCode), call)
        let given = [("kilometre", request.kilometre), ("load", request.load), ("at_pickup", request.atPickup), ("asked", request.asked)]
        for (field, points) in given { try Self.validator.number(points, field, max: HoldLimits.weightPointsMax) }
        let rows = HoldWeightRows(call)
        guard !request.remove else {
            guard given.allSatisfy({ $0.1 == 0 }) else { throw Self.validator.invalid("remove", "it goes with no weights") }
            try rows.remove(branch: branch)
            return Circulation.HoldWeights(try rows.load(branch: branch).weights, branchCode: request.branchCode)
        }
        try rows.put(
            HoldWeightRow(
                branchId: branch, kilometre: Int64(request.kilometre), load: Int64(request.load), atPickup: Int64(request.atPickup),
                asked: Int64(request.asked)))
        return request
    }

    func listHoldWeights(_ request: Circulation.ListHoldWeightsRequest, _ call: Call) throws -> Circulation.ListHoldWeightsResponse {
        let codes = try codes(call)
        var rows = try HoldWeightRows(call).load().map { Circulation.HoldWeights($0.weights, branchCode: $0.branchId == 0 ? "" : codes[$0.branchId]?.code ?? "\($0.branchId)") }
        if !rows.contains(where: \.branchCode.isEmpty) { rows.insert(Circulation.HoldWeights(HoldWeights(), branchCode: ""), at: 0) }
        return Circulation.ListHoldWeightsResponse(weights: rows)
    }

    func explainHold(_ request: Circulation.ExplainHoldRequest, _ call: Call) throws -> Circulation.ExplainHoldResponse {
        let hold = try hold(request.holdId, call)
        let (weights, whose) = try HoldWeightRows(call).load(branch: hold.pickupBranchId)
        let codes = try codes(call)
        var answer = Circulation.ExplainHoldResponse(
            weights: Circulation.HoldWeights(weights, branchCode: whose.flatMap { $0 == 0 ? nil : codes[$0]?.code } ?? ""))
        // One item stands where it stands, and a copy under a licence nowhere.
        guard hold.form == 0, hold.askedItemId == 0, hold.life == .waiting else { return answer }
        let targets = HoldTargets(call)
        let work = try targets.work(of: hold.recordId, isWhole: hold.scope == HoldRow.ofWork)
        let judged = try targets.judged(hold, work, Array(codes.values), by: weights, isFirst: true)
        answer.branches = judged.map { one in
            let branch = codes[one.source.branch]
            return Circulation.HoldBranch(
                branchId: one.source.branch, branchCode: branch?.code ?? "", branchName: branch?.name ?? "", points: one.points,
                metres: one.source.branch == hold.pickupBranchId ? 0 : one.source.metres ?? -1, available: UInt32(clamping: one.source.available),
                load: UInt32(clamping: one.source.load), atPickup: one.source.branch == hold.pickupBranchId, asked: one.source.branch == hold.targetBranchId)
        }
        return answer
    }

    private func codes(_ call: Call) throws -> [Int64: City.Branch] {
        Dictionary(try City.Client(call).branches(City.BranchesRequest()).branches.map { ($0.branchId, $0) }) { first, _ in first }
    }
}
