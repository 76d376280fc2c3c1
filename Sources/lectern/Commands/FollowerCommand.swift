// lectern followers: the methods that follow topics, and what an administrator does about one that does not go on.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Lists followers, has one try again, and skips a change.
enum FollowerCommand {
    static let all = [
        Command(
            "followers", "tells how far the methods are that follow topics",
            details: [
                "Needs an administrator's or a desk's certificate. One line for each: its state, how many changes it is behind and for how long,",
                "and what is wrong.",
            ],
            connects: true, example: "lectern followers", run: list),
        Command(
            "followers retry", "has a follower try a failed change again", operands: "NAME", count: 1...1,
            details: ["Needs an administrator's certificate. It is tried as often as at first, with the same pauses."],
            connects: true, example: "lectern followers retry lectern.hello.background.v1.Background/CountGuest", run: retry),
        Command(
            "followers skip", "has a follower pass over the change that fails", operands: "NAME", count: 1...1,
            details: [
                "Needs an administrator's certificate. The change is never handled by this follower. The log and the table",
                "lectern_follower_skip keep which one, why, and from which terminal.",
            ],
            options: [
                .init("--reason", "TEXT", "why; needed"),
                .init("--position", "POSITION", "which change, as \"lectern followers\" tells it; where it stands at another, nothing is skipped"),
            ],
            connects: true,
            example: "lectern followers skip lectern.hello.background.v1.Background/CountGuest --reason \"the guest was erased\"", run: skip),
    ]

    private static let service = "lectern.host.v1.Host/"

    private static func list(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let answer = try connection.call(service + "Followers", [])
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: Host.FollowersResponse.messageName).text(pretty: true))
        }
        let followers = try Host.FollowersResponse(answer).followers
        for follower in followers { Terminal.line(line(follower)) }
        if followers.isEmpty { Terminal.line("no plugin follows anything") }
    }

    private static func retry(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let name = arguments.operands[0]
        _ = try connection.call(service + "RetryFollower", try Host.RetryFollowerRequest(name: name).encoded())
        Terminal.line(arguments.has("--json") ? "{}" : "\(name) tries again")
    }

    private static func skip(_ arguments: Arguments) throws {
        guard let reason = arguments["--reason"], !reason.isEmpty else { throw UsageError("say why with --reason TEXT", nil) }
        var request = Host.SkipChangeRequest(name: arguments.operands[0], reason: reason)
        if let text = arguments["--position"] {
            guard let position = Int64(text), position > 0 else { throw UsageError("\(text) is no position that \"lectern followers\" prints", nil) }
            request.position = position
        }
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        if request.position == 0 {
            // The request names the change, so that it can't skip the next one as well.
            let followers = try Host.FollowersResponse(try connection.call(service + "Followers", [])).followers
            request.position = followers.first { $0.name == request.name }?.blockedAt ?? 0
        }
        let answer = try connection.call(service + "SkipChange", try request.encoded())
        let position = try Host.SkipChangeResponse(answer).position
        Terminal.line(arguments.has("--json") ? "{\"position\":\"\(position)\"}" : "\(request.name) skips the change \(position)")
    }

    /// One follower in a line.
    static func line(_ follower: Host.Follower) -> String {
        var text = "\(follower.name) of \(follower.plugin) follows \(follower.topics.joined(separator: ", ")): \(follower.state)"
        text += ", at \(follower.position), " + lag(follower)
        if follower.blockedAt > 0 { text += "; stands at the change \(follower.blockedAt), which failed \(follower.failures) times" }
        if follower.state == "paused" { text += ", and is tried again at \(Terminal.time(milliseconds: follower.retryAtMs))" }
        if follower.stoppedAtMs > 0 { text += ", and was given up at \(Terminal.time(milliseconds: follower.stoppedAtMs))" }
        if !follower.problem.isEmpty { text += ": \(follower.problem)" }
        if follower.skipped > 0 { text += "; \(follower.skipped) skipped" }
        if follower.state == "waiting" { text += "; its plugin is not loaded here, last \(Terminal.time(milliseconds: follower.seenAtMs))" }
        if follower.state == "released" { text += "; it no longer holds the feed: its plugin was last loaded \(Terminal.time(milliseconds: follower.seenAtMs))" }
        if !follower.missing.isEmpty { text += "; not loaded: \(follower.missing.joined(separator: ", "))" }
        return Terminal.safe(text)
    }

    private static func lag(_ follower: Host.Follower) -> String {
        guard follower.lag > 0 else { return follower.lagIsAtLeast ? "not known how far behind" : "up to date" }
        let bound = follower.lagIsAtLeast ? "at least " : ""
        return "\(bound)\(follower.lag) changes behind, for \(max(0, follower.nowMs - follower.lagSinceMs)) ms"
    }

    /// One follower of this daemon in a line of status.
    static func line(_ follower: Host.FollowerStatus) -> String {
        let lag = follower.lag == 0 ? "up to date" : "\(follower.lagIsAtLeast ? "at least " : "")\(follower.lag) changes behind"
        return "follower \(follower.name): \(follower.state), \(lag), \(follower.handled) handled, \(follower.failures) failures"
    }
}
