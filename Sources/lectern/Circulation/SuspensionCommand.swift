// lectern suspension, lectern list overrides: who may not borrow for a while, and what was lent against the rules.

internal import CirculationMessages
internal import LecternMessages

/// Lists suspensions and lifts them.
enum SuspensionCommand {
    static let commands = [
        Command(
            "suspension list", "lists for how long a reader may not borrow since something came back late, and why; the last first", operands: "[CARD]",
            count: 0...1,
            details: [
                "Needs an administrator's certificate or a desk's with a session of staff with the right circulation.lend, with CARD; or the reader's own",
                "session without it.",
            ],
            connects: true, example: "lectern suspension list 0755000001", run: list),
        Command(
            "suspension lift", "ends a suspension before its time, or takes a violation away", operands: "NUMBER", count: 1...1,
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.lift."],
            options: [.init("--reason", "TEXT", "why, for the record")], connects: true,
            example: "lectern suspension lift 42 --reason \"the branch was closed by a storm\"", run: lift),
        Command(
            "list overrides", "lists what staff have lent against the rules, with their reasons, the last first",
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.override."],
            options: [.init("--limit", "N", "entries on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end")],
            connects: true, example: "lectern list overrides", run: overrides),
    ]

    private static func list(_ arguments: Arguments) throws {
        try RulesCommand.withDesk(arguments) { desk in
            var cursor = ""
            var isEmpty = true
            repeat {
                let page = try desk.circulation.suspensions(.init(card: arguments.operands.first ?? "", limit: 200, cursor: cursor))
                try desk.session.tell(page) { $0.suspensions.flatMap(text) }
                (cursor, isEmpty) = (page.cursor, isEmpty && page.suspensions.isEmpty)
            } while !cursor.isEmpty
            if isEmpty, !arguments.has("--json") { Terminal.line("none") }
        }
    }

    private static func lift(_ arguments: Arguments) throws {
        guard let id = Int64(arguments.operands[0]), id > 0 else {
            throw UsageError("NUMBER is what \"lectern suspension list\" prints, not \(arguments.operands[0])", nil)
        }
        guard let reason = arguments["--reason"] else { throw UsageError("--reason TEXT is missing: why it is lifted", nil) }
        try RulesCommand.withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.liftSuspension(.init(suspensionId: id, reason: reason))) { text($0) }
        }
    }

    private static func text(_ suspension: Circulation.Suspension) -> [String] {
        let days = suspension.days == 0 ? "" : "  \(suspension.days) days, \(LocalTime.text(suspension.fromMs)) to \(LocalTime.text(suspension.untilMs))"
        let violation = suspension.violation ? "  a violation\(suspension.spent ? ", spent" : "")" : ""
        let lifted = suspension.liftedAtMs == 0 ? "" : "  lifted \(LocalTime.text(suspension.liftedAtMs)): \(suspension.liftReason)"
        let rule = suspension.rule.isEmpty ? "" : "  (rule \(suspension.rule))"
        return [
            "\(suspension.suspensionId)\(days)\(violation)\(lifted)",
            "    \(suspension.barcode)  \(suspension.title)  \(suspension.why)\(rule)",
        ]
    }

    private static func overrides(_ arguments: Arguments) throws {
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        try RulesCommand.withDesk(arguments) { desk in
            let page = try desk.circulation.overrides(.init(limit: limit, cursor: arguments["--cursor"] ?? ""))
            try desk.session.tell(page) { page in
                page.conflicts.isEmpty
                    ? ["none"]
                    : page.conflicts.map { "\(LocalTime.text($0.recordedAtMs))  \($0.reason)  \($0.barcode)  reader \($0.readerId)  by \($0.settledBy) at \($0.terminal)  \($0.note)" }
            }
            if !page.cursor.isEmpty, !arguments.has("--json") { Terminal.line("more: --cursor '\(Terminal.safe(page.cursor))'") }
        }
    }
}
