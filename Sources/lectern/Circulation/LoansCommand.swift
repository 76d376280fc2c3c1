// lectern loans, lectern fines, lectern rules overdue: what a reader has, what comes of being late, and when readers are told.

internal import CirculationMessages
internal import LecternClient
internal import LecternMessages

/// Lists loans with what comes of them, and keeps the steps by which readers are told.
enum LoansCommand {
    private static let who = "Needs a desk's or an administrator's certificate with CARD, or the reader's own session without it."
    private static let kinds: [Circulation.OverdueStepKind] = [.firstNotice, .secondNotice, .thirdNotice]

    static let commands = [
        Command(
            "loans", "lists what a reader has on loan, with what comes of being late", operands: "[CARD]", count: 0...1, details: [who],
            options: [.init("--past", nil, "loans that have ended, the last first, the newest 200")], connects: true, example: "lectern loans 0755000001",
            run: loans),
        Command(
            "fines", "lists what a reader's open loans cost so far: fines, suspensions, and what is to be replaced", operands: "[CARD]", count: 0...1,
            details: [who, "It is reckoned by the rules as of today. What was charged and paid is \"lectern ledger\"'s."], connects: true,
            example: "lectern fines 0755000001", run: fines),
        Command(
            "rules overdue", "shows, or sets, after how many days readers are told of overdue loans, and billed",
            details: ["To set them needs an administrator's certificate, or a desk's with a session of staff with the right circulation.rules."],
            options: [
                .init("--notices", "DAYS", "sets them: up to three numbers of days after the due date, 0,14,28"),
                .init("--bill", "DAYS", "sets after how many days the reader is sent the bill"), .init("--branch", "CODE", "for this branch alone"),
                .init("--plain", nil, "sets a first notice alone, on the day; of a branch: what all branches have"),
            ],
            connects: true, example: "lectern rules overdue --notices 0,14,28 --bill 60", run: steps),
    ]

    /// What comes of a loan, in lines.
    static func outcome(_ loan: Circulation.Loan) -> [String] {
        guard let outcome = loan.outcome else { return [] }
        var parts: [String] = []
        if outcome.fineMinorUnits > 0 {
            parts.append("fine \(money(outcome.fineMinorUnits, outcome.fineCurrency))\(outcome.capped ? ", the most there is" : "")")
        }
        if outcome.suspensionDays > 0 { parts.append("\(outcome.suspensionDays) days without borrowing") }
        if outcome.replacementMinorUnits > 0 {
            parts.append("to replace it \(money(outcome.replacementMinorUnits + outcome.processingMinorUnits, outcome.replacementCurrency))")
        } else if outcome.replacement {
            parts.append("to be replaced; its price is not known")
        }
        if outcome.violation { parts.append("a violation") }
        let why = [outcome.why, outcome.replacementWhy].filter { !$0.isEmpty }.joined(separator: " ")
        return parts.isEmpty ? [] : ["        " + parts.joined(separator: "; ") + (outcome.rule.isEmpty ? "" : "  (rule \(outcome.rule))"), "        " + why]
    }

    private static func money(_ minorUnits: Int64, _ currency: String) -> String {
        let rest = minorUnits % 100
        return "\(minorUnits / 100).\(rest < 10 ? "0" : "")\(rest) \(currency)"
    }

    private static func line(_ loan: Circulation.Loan) -> String {
        let item = loan.item ?? .init()
        return "\(item.barcode)  \(moment(loan))  \(item.title)" + (loan.renewals == 0 ? "" : "  renewed \(loan.renewals) times") + recall(loan)
    }

    /// When a loan falls due, or came back; of an open one whose item is lost, or is said to be back, that. What became of the item of a loan that
    /// is over is not the loan's.
    static func moment(_ loan: Circulation.Loan) -> String {
        guard loan.returnedAtMs == 0 else { return "returned \(LocalTime.text(loan.returnedAtMs))" }
        let due = LocalTime.text(loan.dueAtMs)
        switch loan.item?.state {
        case .lost: return "lost, was due \(due)"
        case .claimedReturned: return "claimed returned, was due \(due)"
        default: return "\(loan.overdue ? "overdue since" : "due") \(due)"
        }
    }

    /// Why an open loan falls due sooner than it did; empty: it does not.
    static func recall(_ loan: Circulation.Loan) -> String {
        guard loan.dueBeforeRecallMs != 0, loan.returnedAtMs == 0 else { return "" }
        return "  recalled, somebody waits for it; it was due \(LocalTime.text(loan.dueBeforeRecallMs))"
    }

    /// A reader's open loans, all pages of them.
    private static func open(_ arguments: Arguments, _ desk: RulesCommand.Desk) throws -> Circulation.LoansResponse {
        var all = Circulation.LoansResponse()
        repeat {
            let page = try desk.circulation.loans(.init(card: arguments.operands.first ?? "", limit: 200, cursor: all.cursor))
            all.loans += page.loans
            all.cursor = page.cursor
        } while !all.cursor.isEmpty
        return all
    }

    private static func loans(_ arguments: Arguments) throws {
        try RulesCommand.withDesk(arguments) { desk in
            let isPast = arguments.has("--past")
            let found =
                isPast ? try desk.circulation.loans(.init(card: arguments.operands.first ?? "", past: true, limit: 200)) : try open(arguments, desk)
            try desk.session.tell(found) { found in
                found.loans.isEmpty ? [isPast ? "no past loans" : "no open loans"] : found.loans.flatMap { [line($0)] + outcome($0) }
            }
        }
    }

    private static func fines(_ arguments: Arguments) throws {
        try RulesCommand.withDesk(arguments) { desk in
            var found = try open(arguments, desk)
            found.loans = found.loans.filter { !outcome($0).isEmpty }
            try desk.session.tell(found) { found in
                guard !found.loans.isEmpty else { return ["nothing"] }
                var sums: [String: Int64] = [:]
                for outcome in found.loans.compactMap(\.outcome) {
                    if outcome.fineMinorUnits > 0 { sums[outcome.fineCurrency, default: 0] += outcome.fineMinorUnits }
                    let replacement = outcome.replacementMinorUnits + outcome.processingMinorUnits
                    if outcome.replacementMinorUnits > 0 { sums[outcome.replacementCurrency, default: 0] += replacement }
                }
                let all = sums.sorted { $0.key < $1.key }.map { money($0.value, $0.key) }.joined(separator: ", ")
                return found.loans.flatMap { [line($0)] + outcome($0) } + (all.isEmpty ? [] : ["in all: \(all)"])
            }
        }
    }

    private static func steps(_ arguments: Arguments) throws {
        let sets = arguments.has("--notices") || arguments.has("--bill") || arguments.has("--plain")
        if arguments.has("--plain"), arguments.has("--notices") || arguments.has("--bill") {
            throw UsageError("--plain goes with neither --notices nor --bill", nil)
        }
        guard sets else {
            return try RulesCommand.withDesk(arguments) { desk in
                try desk.session.tell(try desk.circulation.listOverdueSteps(.init())) { answer in
                    let all = answer.steps.contains { $0.branchCode.isEmpty } ? [] : ["all branches: first notice after 0 days"]
                    return all + answer.steps.map(text)
                }
            }
        }
        var request = Circulation.OverdueSteps(branchCode: arguments["--branch"] ?? "")
        let days = arguments.has("--plain") ? [] : (arguments["--notices"] ?? "0").split(separator: ",").map { UInt32($0) }
        guard days.count <= kinds.count, !days.contains(nil) else { throw UsageError("--notices takes up to three numbers of days, 0,14,28", nil) }
        request.steps = zip(kinds, days.compactMap { $0 }).map { Circulation.OverdueStep(kind: $0, days: $1) }
        if let bill = try arguments.number("--bill", 1...3_650) { request.steps.append(.init(kind: .bill, days: UInt32(bill))) }
        try RulesCommand.withDesk(arguments) { desk in try desk.session.tell(try desk.circulation.putOverdueSteps(request)) { [text($0)] } }
    }

    private static func text(_ steps: Circulation.OverdueSteps) -> String {
        let words = steps.steps.map { "\($0.kind.name.lowercased().replacing("_", with: " ")) after \($0.days) days" }
        return "\(steps.branchCode.isEmpty ? "all branches" : steps.branchCode): \(words.isEmpty ? "as all branches" : words.joined(separator: ", "))"
    }
}
