// The commands that list, show and keep rules.

internal import CirculationMessages
internal import CityMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternProtobuf
internal import LecternWire

extension RulesCommand {
    /// The largest file that is read, in bytes.
    private static let fileBytesMax = 4 << 20
    /// What a set is told with, and a file of one may hold as it was told; none of it is put.
    private static let told = [
        "ruleSetId", "state", "validFromMs", "version", "inForce", "rulesCount", "limitsCount", "examplesCount",
    ]

    static func list(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
            let sets = try desk.circulation.ruleSets(.init(limit: limit, cursor: arguments["--cursor"] ?? ""))
            let (isFirst, isDecided) = (arguments["--cursor"] == nil, sets.ruleSets.contains(where: \.inForce))
            if !sets.ruleSets.isEmpty {
                try desk.session.tell(sets) { answer in
                    answer.ruleSets.map(line) + (answer.cursor.isEmpty ? [] : ["more: --cursor '\(answer.cursor)'"])
                }
                // While no set is in force, the loan rules decide; JSON is of one answer.
                guard isFirst, !isDecided, sets.cursor.isEmpty, !arguments.has("--json") else { return }
                Terminal.line("none is in force: the loan rules decide")
            }
            let branches = try City.Client(desk.session.caller).branches(.init()).branches
            try desk.session.tell(try desk.circulation.loanRules(.init())) { answer in
                answer.rules.isEmpty
                    ? ["there are no rules"]
                    : answer.rules.map { rule in line(rule, branches.first { $0.branchId == rule.branchId }?.code ?? "\(rule.branchId)") }
            }
        }
    }

    private static func line(_ set: Circulation.RuleSet) -> String {
        let state =
            set.inForce ? "in force since \(LocalTime.text(set.validFromMs))"
            : set.state == .ruleSetDraft ? "draft, version \(set.version)"
            : set.state == .ruleSetWithdrawn ? "withdrawn" : "from \(LocalTime.text(set.validFromMs))"
        return "\(set.ruleSetId)  \(set.code)  \(state)  \(set.rulesCount) rules, \(set.limitsCount) limits, \(set.examplesCount) examples  \(set.title)"
    }

    private static func line(_ rule: Circulation.LoanRule, _ branch: String) -> String {
        let columns = [("category", rule.category), ("type", rule.itemType), ("branch", rule.branchId == 0 ? "" : branch)]
        let given = columns.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let what = rule.lendable ? "\(rule.days) days, \(rule.loansMax) loans, \(rule.renewalsMax) renewals" : "not lent"
        return "\(rule.code)  \(given.isEmpty ? "anything" : given): \(what)"
    }

    static func show(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.getRuleSet(.init(code: code(arguments)))) { set in
                var lines = [line(set)] + (set.zone.isEmpty ? [] : ["zone: \(set.zone)"])
                lines += set.rules.map { "rule \($0.code): \(columns($0)): \(values($0.values))\($0.note.isEmpty ? "" : "  (\($0.note))")" }
                return lines + set.limits.map { "limit \($0.code): \(columns($0)): \($0.loansMax) loans\($0.title.isEmpty ? "" : "  (\($0.title))")" }
            }
        }
    }

    private static func columns(_ rule: Circulation.LendingRule) -> String {
        var given = [
            ("category", rule.category), ("type", rule.itemType), ("branch", rule.branchCode), ("library", rule.libraryCode),
            ("home branch", rule.homeBranchCode), ("home library", rule.homeLibraryCode), ("collection", rule.collection),
            ("class", rule.classPrefix), ("language", rule.language),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
        if rule.itemDaysFrom != 0 || rule.itemDaysUntil != 0 {
            given.append("added \(rule.itemDaysFrom)\(rule.itemDaysUntil == 0 ? " or more" : " to \(rule.itemDaysUntil - 1)") days ago")
        }
        if !rule.seasonFrom.isEmpty { given.append("\(rule.seasonFrom) to \(rule.seasonUntil)") }
        return given.isEmpty ? "anything" : given.joined(separator: ", ")
    }

    private static func columns(_ limit: Circulation.LoanLimit) -> String {
        let given = [
            ("categories", limit.categories), ("types", limit.itemTypes), ("collections", limit.collections), ("classes", limit.classPrefixes),
            ("languages", limit.languages), ("of libraries", limit.homeLibraryCodes), ("lent by", limit.libraryCodes),
            ("of the family", limit.family ? ["together"] : []),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: " "))" }
        return given.isEmpty ? "anything" : given.joined(separator: ", ")
    }

    /// What a rule gives, by the names of the fields.
    static func values(_ values: Circulation.RuleValues?) -> String {
        guard let values else { return "nothing" }
        let given = Mirror(reflecting: values).children.compactMap { child -> String? in
            guard let name = child.label, let value = Mirror(reflecting: child.value).children.first?.value else { return nil }
            return "\(snakeCase(name)) \(value)"
        }
        return given.isEmpty ? "nothing" : given.joined(separator: ", ")
    }

    private static func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { text, letter in text += letter.isUppercase ? "_" + letter.lowercased() : String(letter) }
    }

    static func put(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            var rule = Circulation.PutLoanRuleRequest(
                code: arguments.operands[0], category: arguments["--category"] ?? "", itemType: arguments["--type"] ?? "",
                lendable: arguments.has("--days"), days: UInt32(try arguments.number("--days", 1...3_650) ?? 0),
                loansMax: UInt32(try arguments.number("--loans", 0...10_000) ?? 0),
                renewalsMax: UInt32(try arguments.number("--renewals", 0...10_000) ?? 0))
            guard !rule.lendable || rule.loansMax > 0 else { throw UsageError("--loans N is needed with --days", nil) }
            if let code = arguments["--branch"] {
                guard let branch = try City.Client(desk.session.caller).branches(.init()).branches.first(where: { $0.code == code }) else {
                    throw UsageError("there is no branch \(code)", nil)
                }
                rule.branchId = branch.branchId
            }
            let branch = arguments["--branch"] ?? ""
            try desk.session.tell(try desk.circulation.putLoanRule(rule)) { [line($0, branch)] }
        }
    }

    static func importFile(_ arguments: Arguments) throws {
        let path = arguments.operands[0]
        let parsed: JSON
        do { parsed = try JSON.parse(try ListFile.contents(of: path, bytesMax: fileBytesMax), dialect: .json5) } catch let failure as ListFile.Failure {
            throw FileError("\(failure)")
        } catch { throw FileError("\(path): \(error)") }
        guard let members = parsed.members else { throw FileError("\(path): it must be an object { code, rules, limits, examples }") }
        let json = JSON.object(members.filter { !told.contains($0.name) })
        try withDesk(arguments) { desk in
            let converter = try Reflection(desk.session.connection).json
            var request: Circulation.PutRuleSetRequest
            do {
                request = try .init(converter.jsonToMessage(json, as: Circulation.PutRuleSetRequest.messageName, root: "set", hints: \.name))
            } catch { throw FileError("\(path): \(error)") }
            request.expectedVersion = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
            try desk.session.tell(try desk.circulation.putRuleSet(request)) { set in
                [line(set), "\"lectern rules examples \(set.code)\" decides its examples, \"lectern rules schedule \(set.code)\" has it take effect"]
            }
        }
    }

    static func schedule(_ arguments: Arguments) throws {
        let from = try LocalTime.moment(arguments, "--from") ?? 0
        let expected = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
        try withDesk(arguments) { desk in
            let request = Circulation.ScheduleRuleSetRequest(code: code(arguments), validFromMs: from, expectedVersion: expected)
            try desk.session.tell(try desk.circulation.scheduleRuleSet(request)) { [line($0)] }
        }
    }

    static func withdraw(_ arguments: Arguments) throws {
        guard let id = Int64(arguments.operands[0]), id > 0 else { throw UsageError("\(arguments.operands[0]) is not the number of a set", nil) }
        try withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.withdrawRuleSet(.init(ruleSetId: id))) { [line($0)] }
        }
    }
}
