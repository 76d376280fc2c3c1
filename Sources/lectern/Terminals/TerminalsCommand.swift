// lectern terminals: how the city's terminals are, what is wrong with them, and what a terminal itself tells.

internal import FleetMessages
internal import LecternClient
internal import LecternMessages

/// Shows terminals.
enum TerminalsCommand {
    private static let staff =
        "Needs an administrator's certificate, or a desk's with a session of staff with the right fleet.read."
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "entries on a page, 50 unless given"),
        .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]

    static let commands = [
        Command(
            "terminals list", "lists the terminals that have reported, with what is wrong with each",
            details: [
                staff,
                "What is done with it is done with `lectern work`: list fleet.paper, claim, act mended; docs/Fleet.md has the kinds.",
            ],
            options: [.init("--troubled", nil, "only those with which something is wrong")] + pages, connects: true,
            example: "lectern terminals list --troubled", run: list),
        Command(
            "terminals show", "shows a terminal's newest health, and what changed, the last first", operands: "TERMINAL",
            count: 1...1, details: [staff, "With --json, the health alone."], options: pages, connects: true,
            example: "lectern terminals show kiosk-szlib-1", run: show),
        Command(
            "terminals report", "tells how the terminal of the certificate is, as its firmware does",
            details: ["Needs a device's certificate.", "CONDITION is well, attention or failed."],
            options: [
                .init("--paper", "CONDITION", "the paper"), .init("--cash-box", "CONDITION", "the cash box"),
                .init("--doors", "CONDITION", "the doors"), .init("--rfid-reader", "CONDITION", "the RFID reader"),
                .init("--firmware", "VERSION", "of its program"), .init("--wear", "PERCENT", "of its storage's life that is used"),
                .init("--journal", "N", "operations that were not told yet"),
            ], connects: true, example: "lectern terminals report --paper attention --firmware 2.4.1", run: report),
        Command(
            "terminals forget", "forgets a terminal that was taken away, with its work and its history", operands: "TERMINAL",
            count: 1...1,
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right fleet.manage."],
            connects: true, example: "lectern terminals forget kiosk-szlib-1", run: forget),
    ]

    private static func withClient(
        _ arguments: Arguments, _ body: (DaemonSession, Fleet.Client<SessionCaller>) throws -> Void
    ) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        try body(session, Fleet.Client(session.caller))
    }

    private static func list(_ arguments: Arguments) throws {
        let request = Fleet.TerminalsRequest(
            onlyTroubled: arguments.has("--troubled"), limit: try LedgerCommand.limit(arguments),
            cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.terminals(request)) { answer in
                answer.terminals.isEmpty ? ["there are none"] : answer.terminals.map(line) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func show(_ arguments: Arguments) throws {
        let name = arguments.operands[0]
        let history = Fleet.HistoryRequest(
            terminal: name, limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            let changes = try client.history(history)
            try session.tell(try client.getTerminal(.init(terminal: name))) { terminal in
                [line(terminal)] + (terminal.health.map(lines) ?? [])
                    + terminal.troubles.map {
                        "  \($0.trouble): \(word($0.level)) \($0.value) since \(LocalTime.text($0.sinceMs))"
                    } + changes.entries.map(line) + LedgerCommand.more(changes.cursor)
            }
        }
    }

    private static func report(_ arguments: Arguments) throws {
        let health = Fleet.Health(
            paper: try condition(arguments, "--paper"), cashBox: try condition(arguments, "--cash-box"),
            doors: try condition(arguments, "--doors"), rfidReader: try condition(arguments, "--rfid-reader"),
            firmware: arguments["--firmware"] ?? "",
            storageWearPercent: UInt32(try arguments.number("--wear", 0...255) ?? 0),
            journalOperations: UInt32(try arguments.number("--journal", 0...1_000_000) ?? 0))
        try withClient(arguments) { session, client in
            try session.tell(try client.report(.init(health: health))) {
                [$0.troubles.isEmpty ? "well" : "wrong: " + $0.troubles.joined(separator: ", ")]
            }
        }
    }

    private static func forget(_ arguments: Arguments) throws {
        let name = arguments.operands[0]
        try withClient(arguments) { session, client in
            try session.tell(try client.forget(.init(terminal: name))) { _ in ["\(name) is forgotten"] }
        }
    }

    // MARK: Words

    private static let conditions: [(String, Fleet.Condition)] = [
        ("well", .well), ("attention", .attention), ("failed", .failed),
    ]

    private static func condition(_ arguments: Arguments, _ option: String) throws -> Fleet.Condition {
        guard let text = arguments[option] else { return .unspecified }
        guard let found = conditions.first(where: { $0.0 == text }) else {
            throw UsageError("\(option): there are well, attention and failed", nil)
        }
        return found.1
    }

    private static func word(_ condition: Fleet.Condition) -> String {
        conditions.first { $0.1 == condition }?.0 ?? "not told"
    }

    private static func line(_ terminal: Fleet.Terminal) -> String {
        let troubles = terminal.troubles.map(\.trouble).joined(separator: ", ")
        return [
            terminal.terminal, terminal.branchCode, terminal.health?.firmware ?? "",
            "heard \(LocalTime.text(terminal.heardAtMs))", troubles.isEmpty ? "well" : troubles,
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func lines(_ health: Fleet.Health) -> [String] {
        let parts = [
            ("paper", health.paper), ("cash box", health.cashBox), ("doors", health.doors), ("RFID reader", health.rfidReader),
        ].filter { $0.1 != .unspecified }.map { "  \($0.0): \(word($0.1))" }
        return parts + ["  storage \(health.storageWearPercent)% worn, \(health.journalOperations) operations in the journal"]
    }

    private static func line(_ entry: Fleet.HistoryEntry) -> String {
        ["  \(LocalTime.text(entry.happenedAtMs))", entry.event, entry.trouble, entry.value].filter { !$0.isEmpty }
            .joined(separator: "  ")
    }
}
