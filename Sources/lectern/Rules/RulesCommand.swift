// lectern rules: by which rules is lent, from when on, what would become of a loan and why.

internal import CirculationMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// Keeps loan rules and rule sets. The commands are declared here; what they do is in RulesCommand+….swift.
enum RulesCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.rules."
    private static let looker = "Needs a desk's or an administrator's certificate."
    private static let set = "CODE is a set's: its draft, or where it has none the last that was scheduled. Without CODE it is the one in force."

    static let commands = [
        Command(
            "rules list", "lists the rule sets, and which is in force; without one the loan rules, the most specific first", details: [looker],
            options: [.init("--limit", "N", "sets on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end")],
            connects: true, example: "lectern rules list", run: list),
        Command(
            "rules show", "shows a rule set: rules, limits, and how many examples", operands: "[CODE]", count: 0...1,
            details: [looker, set, "With --json it is a file that \"lectern rules import\" takes."], connects: true,
            example: "lectern rules show 2027 --json > 2027.json5", run: show),
        Command(
            "rules put", "adds or changes one loan rule, which decides where no rule set is in force", operands: "CODE", count: 1...1,
            details: ["Needs an administrator's certificate. What is not given is open; docs/LendingRules.md tells the difference to a rule set."],
            options: [
                .init("--category", "CATEGORY", "of readers"), .init("--type", "TYPE", "of items"), .init("--branch", "CODE", "the branch that lends"),
                .init("--days", "N", "how long a loan lasts; without it nothing is lent"), .init("--loans", "N", "open loans at most"),
                .init("--renewals", "N", "how often it is renewed, 0 unless given"),
            ],
            connects: true, example: "lectern rules put adult-book --category adult --type book --days 30 --loans 15 --renewals 1", run: put),
        Command(
            "rules import", "writes the draft of a rule set from a file", operands: "FILE", count: 1...1,
            details: [keeper, "FILE is JSON5: { code, title, zone, rules, limits, examples }; - is standard input. docs/LendingRules.md has the fields."],
            options: [.init("--expect", "N", "the version of the draft that was read; else whatever it is")], connects: true,
            example: "lectern rules import etc/rules/hangzhou-2025.json5", run: importFile),
        Command(
            "rules examples", "decides the examples of a rule set, and shows those that do not hold", operands: "[CODE]", count: 0...1,
            details: [keeper, set, "The exit code is 4 where one does not hold."], connects: true, example: "lectern rules examples hangzhou-2025",
            run: examples),
        Command(
            "rules try", "decides loans that were made by a rule set, and lists those for which something would have been otherwise",
            operands: "[CODE]", count: 0...1,
            details: [keeper, set, "Loans of the last thirty days, unless others are named."],
            options: [
                .init("--from", "TIME", "loans from then on: \"2026-09-01 00:00\""), .init("--until", "TIME", "loans before then"),
                .init("--show", "N", "lists at most so many, 100 unless given; all are counted"),
            ],
            connects: true, example: "lectern rules try hangzhou-2025 --from \"2026-09-01 00:00\"", run: tryOut),
        Command(
            "rules schedule", "has the draft of a rule set take effect, if all its examples hold", operands: "CODE", count: 1...1, details: [keeper],
            options: [
                .init("--from", "TIME", "when: \"2027-01-01 00:00\"; now unless given"), .init("--expect", "N", "the version of the draft that was read"),
            ],
            connects: true, example: "lectern rules schedule hangzhou-2025 --from \"2027-01-01 00:00\"", run: schedule),
        Command(
            "rules withdraw", "takes back a draft, or that a rule set takes effect", operands: "NUMBER", count: 1...1,
            details: [keeper, "NUMBER as \"lectern rules list\" shows it."], connects: true, example: "lectern rules withdraw 1311768467463790320",
            run: withdraw),
        Command(
            "rules explain", "explains what would become of a loan: every rule, value and limit, and what being late costs", operands: "BARCODE",
            count: 1...1,
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.lend, or a reader's session."],
            options: [.init("--card", "CARD", "the reader's; not with a reader's session"), .init("--at", "TIME", "as of then: \"2027-01-01 10:00\"")],
            connects: true, example: "lectern rules explain 04403000000001 --card 0755000001", run: explain),
    ]

    /// What the commands share: a connection with the profile's session.
    struct Desk {
        let session: DaemonSession
        let circulation: Circulation.Client<SessionCaller>
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        try body(Desk(session: session, circulation: Circulation.Client(session.caller)))
    }

    /// The code of the set that is the first operand; empty: the one in force.
    static func code(_ arguments: Arguments) -> String { arguments.operands.first ?? "" }
}
