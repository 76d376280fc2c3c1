// The handlers by which staff keep rule sets: written as drafts, checked by their examples, and put in force on a day.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension CirculationService {
    func putRuleSet(_ request: Circulation.PutRuleSetRequest, _ call: Call) throws -> Circulation.RuleSet {
        try RuleSetValidator(places: try RulePlaces(call)).check(request)
        let rows = RuleSetRows(call)
        let old = try rows.draft(request.code)
        guard request.expectedVersion == 0 || request.expectedVersion == old?.version ?? 0 else {
            throw Refusal(
                Circulation.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(old?.version ?? 0)"))
        }
        let set = Circulation.RuleSet(
            ruleSetId: try old?.ruleSetId ?? call.newID(), code: request.code, title: request.title, state: .ruleSetDraft,
            version: (old?.version ?? 0) + 1, zone: request.zone, rules: request.rules, limits: request.limits, examples: request.examples,
            rulesCount: UInt32(request.rules.count), limitsCount: UInt32(request.limits.count), examplesCount: UInt32(request.examples.count))
        try rows.put(set, isNew: old == nil)
        return set
    }

    func scheduleRuleSet(_ request: Circulation.ScheduleRuleSetRequest, _ call: Call) throws -> Circulation.RuleSet {
        let rows = RuleSetRows(call)
        guard var set = try rows.draft(request.code) else { throw RuleSetRows.unknown(id: 0, code: request.code) }
        guard request.expectedVersion == 0 || request.expectedVersion == set.version else {
            throw Refusal(Circulation.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(set.version)"))
        }
        let now = call.nowMilliseconds
        let from = request.validFromMs == 0 ? now : request.validFromMs
        guard from >= now else { throw Self.validator.invalid("valid_from_ms", "it is in the past") }
        if let other = try rows.scheduled(atMilliseconds: from) { throw Self.validator.invalid("valid_from_ms", "\(other) takes effect then") }
        let results = try examples(of: set, call)
        if let first = results.first(where: { !$0.holds }) {
            throw Refusal(
                Circulation.Reason.exampleFails, facts: ("example", first.note.isEmpty ? "\(first.number)" : "\(first.number): \(first.note)"),
                ("what", first.what), ("expected", first.expected), ("found", first.found), ("failed", "\(results.count { !$0.holds })"))
        }
        set.state = .ruleSetScheduled
        set.validFromMs = from
        try rows.move(set)
        // Before the first loan, so that staff find the texts.
        try DueNotices(call).declare()
        set.inForce = from <= now
        return set
    }

    func withdrawRuleSet(_ request: Circulation.WithdrawRuleSetRequest, _ call: Call) throws -> Circulation.RuleSet {
        let rows = RuleSetRows(call)
        guard var set = try rows.load(id: request.ruleSetId), set.state != .ruleSetWithdrawn else {
            throw RuleSetRows.unknown(id: request.ruleSetId, code: "")
        }
        guard set.state == .ruleSetDraft || set.validFromMs > call.nowMilliseconds else {
            throw Refusal(Circulation.Reason.ruleSetInForce, facts: ("code", set.code), ("valid_from_ms", "\(set.validFromMs)"))
        }
        set.state = .ruleSetWithdrawn
        try rows.move(set)
        return set
    }

    func ruleSets(_ request: Circulation.RuleSetsRequest, _ call: Call) throws -> Circulation.RuleSetsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try RuleSetRows(call).page(before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.changedAt, id: $0.set.ruleSetId) }
        return Circulation.RuleSetsResponse(ruleSets: found.items.map(\.set), cursor: found.cursor)
    }

    func getRuleSet(_ request: Circulation.GetRuleSetRequest, _ call: Call) throws -> Circulation.RuleSet {
        try RuleSetRows(call).load(id: request.ruleSetId, code: request.code)
    }

    func checkRuleSet(_ request: Circulation.CheckRuleSetRequest, _ call: Call) throws -> Circulation.CheckRuleSetResponse {
        let results = try examples(of: try RuleSetRows(call).load(id: request.ruleSetId, code: request.code), call)
        return Circulation.CheckRuleSetResponse(results: results, failed: UInt32(results.count { !$0.holds }))
    }

    /// Decides the examples of a set.
    private func examples(of set: Circulation.RuleSet, _ call: Call) throws -> [Circulation.ExampleResult] {
        let book = RuleSetBook(set, places: try RulePlaces(call))
        return set.examples.enumerated().map { index, example in
            guard let decision = RuleExampleDecision(example, in: book) else {
                return Circulation.ExampleResult(number: UInt32(index + 1), note: example.note, what: "at", expected: "a moment")
            }
            let difference = decision.difference
            return Circulation.ExampleResult(
                number: UInt32(index + 1), note: example.note, holds: difference == nil, what: difference?.what ?? "",
                expected: difference?.expected ?? "", found: difference?.found ?? "")
        }
    }
}
