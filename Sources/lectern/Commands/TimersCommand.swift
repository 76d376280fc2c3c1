// lectern timers: what plugins have scheduled for later, and what to do about what fails.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Lists timers, has one run now, and ends one.
enum TimersCommand {
    private static let states = ["scheduled", "due", "late", "failing", "waiting", "parked"]

    static let all = [
        Command(
            "timers", "tells what plugins have scheduled for later, and what of it is late, fails, waits or is parked",
            details: [
                "Needs an administrator's or a desk's certificate. Timers are listed in the order in which they are due.",
                "failing: it failed and is tried again; waiting: its plugin is not loaded, or has no such method any more;",
                "parked: it failed too often, and is not tried until \"lectern timers retry\".",
            ],
            options: [
                .init("--state", "STATE", "only timers in this state: \(states.joined(separator: ", "))"),
                .init("--plugin", "NAME", "only timers of this plugin"),
                .init("--limit", "N", "at most so many, 100 unless given"),
            ],
            connects: true, example: "lectern timers --state parked", run: list),
        Command(
            "timers retry", "has a timer run now, as if it had never failed", operands: "ID", count: 1...1,
            details: ["Needs an administrator's certificate. ID is the number that \"lectern timers\" prints."],
            connects: true, example: "lectern timers retry 7391825466121355264", run: retry),
        Command(
            "timers skip", "ends a timer without running it", operands: "ID", count: 1...1,
            details: ["Needs an administrator's certificate. The daemon's log keeps the timer and the reason."],
            options: [.init("--reason", "TEXT", "why; needed")],
            connects: true, example: "lectern timers skip 7391825466121355264 --reason \"the branch is closed for good\"", run: skip),
    ]

    private static func list(_ arguments: Arguments) throws {
        var request = Host.TimersRequest(state: arguments["--state"] ?? "", plugin: arguments["--plugin"] ?? "")
        guard request.state.isEmpty || states.contains(request.state) else {
            throw UsageError("--state is one of \(states.joined(separator: ", ")), not \(request.state)", nil)
        }
        let limit = try arguments.number("--limit", 1...1_000_000) ?? 100
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        var all = Host.TimersResponse()
        repeat {
            request.limit = UInt32(limit - all.timers.count)
            let page = try Host.TimersResponse(try connection.call("lectern.host.v1.Host/Timers", try request.encoded()))
            all.timers += page.timers
            if request.cursor.isEmpty { all.counts = page.counts }
            all.nextCursor = page.nextCursor
            request.cursor = page.nextCursor
        } while !request.cursor.isEmpty && all.timers.count < limit
        if arguments.has("--json") { return try print(all, connection) }
        for timer in all.timers { Terminal.line(line(timer)) }
        if !all.nextCursor.isEmpty { Terminal.line("there are more; --limit tells how many are listed") }
        let counts = all.counts.filter { $0.timers > 0 }.map { "\($0.timers) \($0.state)" }
        Terminal.line(counts.isEmpty ? "no timer is scheduled" : "in all: \(counts.joined(separator: ", "))")
    }

    private static func retry(_ arguments: Arguments) throws {
        let id = try number(arguments)
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Host.RetryTimerRequest(timerId: id)
        let answer = try Host.RetryTimerResponse(try connection.call("lectern.host.v1.Host/RetryTimer", try request.encoded()))
        if arguments.has("--json") { return try print(answer, connection) }
        Terminal.line("it runs now: \(line(answer.timer ?? .init()))")
    }

    private static func skip(_ arguments: Arguments) throws {
        let id = try number(arguments)
        guard let reason = arguments["--reason"], !reason.isEmpty else { throw UsageError("--reason is needed: why is it skipped?", nil) }
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Host.SkipTimerRequest(timerId: id, reason: reason)
        let answer = try Host.SkipTimerResponse(try connection.call("lectern.host.v1.Host/SkipTimer", try request.encoded()))
        if arguments.has("--json") { return try print(answer, connection) }
        Terminal.line("skipped: \(line(answer.timer ?? .init()))")
    }

    private static func number(_ arguments: Arguments) throws -> Int64 {
        guard let id = Int64(arguments.operands[0]), id > 0 else {
            throw UsageError("\(arguments.operands[0]) is no number that \"lectern timers\" prints", nil)
        }
        return id
    }

    private static func print<Answer: Message>(_ answer: Answer, _ connection: Connection) throws {
        let json = try Reflection(connection).json.messageToJSON(try answer.encoded(), as: Answer.messageName)
        Terminal.line(json.text(pretty: true))
    }

    /// One timer in a line.
    private static func line(_ timer: Host.Timer) -> String {
        var text = "\(timer.timerId) \(timer.state): \(timer.key) of \(timer.plugin), due \(Terminal.time(milliseconds: timer.dueMs)), "
            + timer.method
        if timer.failures > 0 { text += "; failed \(timer.failures) times" }
        if timer.state == "failing" { text += ", tried again \(Terminal.time(milliseconds: timer.nextMs))" }
        if timer.parkedAtMs > 0 { text += "; parked \(Terminal.time(milliseconds: timer.parkedAtMs))" }
        if !timer.problem.isEmpty { text += ": \(timer.problem)" }
        return Terminal.safe(text)
    }
}
