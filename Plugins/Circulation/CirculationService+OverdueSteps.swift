// The handlers that keep when readers are told of overdue loans.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    /// What staff need who say by which rules is lent; here and where holds are weighed it is asked for of the branch that it is about.
    static let rulesRight = "circulation.rules"

    func putOverdueSteps(_ request: Circulation.OverdueSteps, _ call: Call) throws -> Circulation.OverdueSteps {
        if let problem = OverdueSteps.problem(request.steps, daysMax: CirculationLimits.overdueStepDaysMax) {
            throw Self.validator.invalid("steps", problem.en, zh: problem.zh)
        }
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let branch = request.branchCode.isEmpty ? 0 : try branch(request.branchCode, branches).branchId
        try mustHave(Self.rulesRight, at: (branch, request.branchCode), call)
        try OverdueStepRows(call).put(request.steps, branch: branch)
        // Before the first of them, so that staff find the texts.
        try DueNotices(call).declare()
        return request
    }

    func listOverdueSteps(_ request: Circulation.ListOverdueStepsRequest, _ call: Call) throws -> Circulation.ListOverdueStepsResponse {
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let codes = Dictionary(branches.map { ($0.branchId, $0.code) }) { first, _ in first }
        var answer: [Circulation.OverdueSteps] = []
        for row in try OverdueStepRows(call).load() {
            let code = row.branchId == 0 ? "" : codes[row.branchId] ?? "\(row.branchId)"
            if answer.last?.branchCode != code || answer.isEmpty { answer.append(Circulation.OverdueSteps(branchCode: code)) }
            answer[answer.count - 1].steps.append(
                Circulation.OverdueStep(kind: Circulation.OverdueStepKind(rawValue: Int32(clamping: row.kind)), days: UInt32(clamping: row.days)))
        }
        return Circulation.ListOverdueStepsResponse(steps: answer)
    }
}
