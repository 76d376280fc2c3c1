// The commands that say what rules come to: explained for a loan, decided for examples, tried on loans that were made.

internal import CirculationMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

extension RulesCommand {
    static func explain(_ arguments: Arguments) throws {
        let at = try LocalTime.moment(arguments, "--at") ?? 0
        try withDesk(arguments) { desk in
            let request = Circulation.ExplainRequest(barcode: arguments.operands[0], card: arguments["--card"] ?? "", atMs: at)
            try desk.session.tell(try desk.circulation.explain(request), lines)
        }
    }

    private static func lines(_ told: Circulation.ExplainResponse) -> [String] {
        let rule = told.rule.map { ", by \($0.code)" } ?? ""
        let due = told.dueAtMs == 0 ? "" : ", due \(LocalTime.text(told.dueAtMs))"
        var lines = [told.wouldLend ? "it would be lent\(rule)\(due)" : "it would not be lent: \(told.reason)\(rule)"]
        lines.append(told.ruleSet.isEmpty ? "no rule set is in force: loan rules decide" : "rule set \(told.ruleSet)")
        lines += told.considered.map { "  \($0.rule?.code ?? ""): \($0.outcome)  \($0.why)" }
        let values = told.sources.map { source in (source, value(source.value, told.values)) }
        lines += values.map { "  \($0.0.value) \($0.1), by \($0.0.rule)" }
        lines += told.limits.map { limit in
            let name = limit.limit + (limit.title.isEmpty ? "" : " (\(limit.title))")
            return limit.applies ? "  limit \(name): \(limit.openLoans) of \(limit.loansMax)" : "  limit \(name): \(limit.why)"
        }
        if let outcome = told.outcome { lines += self.lines(outcome) }
        return lines
    }

    /// A value of the terms, by its name.
    private static func value(_ name: String, _ all: Circulation.RuleValues?) -> String {
        let given = values(all).split(separator: ", ").first { $0.hasPrefix(name + " ") }
        return given.map { String($0.dropFirst(name.utf8.count + 1)) } ?? ""
    }

    private static func lines(_ outcome: Circulation.OverdueOutcome) -> [String] {
        var parts: [String] = []
        if outcome.fineMinorUnits != 0 { parts.append("\(outcome.fineMinorUnits) minor units of \(outcome.fineCurrency)") }
        if outcome.suspensionDays != 0 { parts.append("\(outcome.suspensionDays) days without borrowing") }
        if outcome.replacement { parts.append("to be replaced") }
        if outcome.violation { parts.append("a violation") }
        let rule = outcome.rule.isEmpty ? "" : ", by \(outcome.rule)"
        return ["  late: \(parts.isEmpty ? "nothing comes of it" : parts.joined(separator: ", "))\(rule)  \(outcome.why)"]
    }

    static func examples(_ arguments: Arguments) throws {
        var failed: UInt32 = 0
        try withDesk(arguments) { desk in
            let answer = try desk.circulation.checkRuleSet(.init(code: code(arguments)))
            failed = answer.failed
            try desk.session.tell(answer) { answer in
                answer.results.filter { !$0.holds }.map { result in
                    "\(result.number)  \(result.note): \(result.what) is \(result.found.isEmpty ? "nothing" : result.found), not \(result.expected)"
                } + ["\(answer.results.count - Int(answer.failed)) of \(answer.results.count) examples hold"]
            }
        }
        guard failed == 0 else { throw FileError("\(failed) examples do not hold") }
    }

    static func tryOut(_ arguments: Arguments) throws {
        let (from, until) = (try LocalTime.moment(arguments, "--from") ?? 0, try LocalTime.moment(arguments, "--until", isEnd: true) ?? 0)
        let shown = try arguments.number("--show", 0...100_000) ?? 100
        try withDesk(arguments) { desk in
            var all = Circulation.TryRuleSetResponse()
            var (otherwise, request) = (0, Circulation.TryRuleSetRequest(code: code(arguments), fromMs: from, untilMs: until))
            repeat {
                let page = try desk.circulation.tryRuleSet(request)
                all.decided += page.decided
                otherwise += page.loans.count
                all.loans += page.loans.prefix(max(0, shown - all.loans.count))
                request.cursor = page.cursor
            } while !request.cursor.isEmpty
            try desk.session.tell(all) { all in
                all.loans.map(line) + ["\(otherwise) of \(all.decided) loans would have been otherwise"]
            }
        }
    }

    private static func line(_ loan: Circulation.TriedLoan) -> String {
        let now = loan.reason.isEmpty ? "due \(LocalTime.text(loan.dueAtMs))" : loan.reason + (loan.limit.isEmpty ? "" : " \(loan.limit)")
        return "\(loan.barcode)  \(loan.category), \(loan.itemType)  lent \(LocalTime.text(loan.lentAtMs))  "
            + "due \(LocalTime.text(loan.dueThenMs)) by \(loan.ruleThen.isEmpty ? "no rule" : loan.ruleThen); would be \(now)"
            + (loan.rule.isEmpty ? "" : " by \(loan.rule)")
    }
}
