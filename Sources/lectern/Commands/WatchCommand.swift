// lectern watch: follows the feed of changes, across reloads and lost connections.

internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import LecternJSON
internal import LecternProtobuf
internal import LecternWire

/// Prints changes as they come.
enum WatchCommand {
    static let command = Command(
        "watch", "follows the feed of changes", operands: "[TOPIC…]", count: 0...64,
        details: [
            "TOPIC is such as circulation.loan, or a beginning such as \"circulation.*\"; without one it follows all that the certificate may see.",
            "A topic of which nothing was ever told is noted, with those of its plugin that were: no daemon knows all that a plugin may tell.",
            "Goes on by itself from where it was when the connection is lost or the daemon reloads.",
            "Each line names the method that made the change and, to an administrator, a desk and the person itself, who was signed in.",
            "Lines for people have titles, barcodes and branches, and readers' names for an administrator; --json has what came.",
        ],
        options: [
            .init("--from-start", nil, "begin with the oldest change that is kept"),
            .init("--cursor", "HEX", "go on from a cursor that an earlier watch printed with --json"),
            .init("--subject", "SUBJECT", "only changes of this subject, such as reader:42"),
            .init("--count", "N", "end after so many changes"),
            .init("--patience", "SECONDS", "how long a lost connection is tried again, for ever unless given"),
        ],
        connects: true, example: "lectern watch circulation.loan --from-start", run: run)

    private static func run(_ arguments: Arguments) throws {
        var policy = ReconnectPolicy()
        policy.patienceMilliseconds = .max
        let profile = try Profile(arguments)
        let client = try profile.connectReconnecting(arguments, policy)
        defer { client.close() }
        let cursor = try bytes(arguments["--cursor"] ?? "")
        let watch = client.watch(
            .init(topics: arguments.operands, subject: arguments["--subject"] ?? ""), cursor: cursor,
            fromStart: arguments.has("--from-start"), CallOptions(session: profile.session))
        if cursor.isEmpty, !arguments.has("--from-start") {
            try watch.waitForCursor()
            Terminal.note("lectern: following from now on")
        }
        // It has a cursor by now, so it misses nothing meanwhile.
        let connection = try client.connection()
        for topic in arguments.operands { if let note = TopicCheck(connection, profile).note(on: topic) { Terminal.note("lectern: \(note)") } }
        var printer: Printer?
        for _ in 0..<(try arguments.number("--count", 1...Int.max) ?? Int.max) {
            let item = try watch.next()
            if printer == nil || printer?.connection !== watch.connection, let connection = watch.connection {
                printer = try Printer(connection, profile, arguments)
            }
            try printer?.show(item)
        }
    }

    /// Prints changes with what one connection tells of their types and names.
    private struct Printer {
        let connection: Connection
        private let reflection: Reflection?
        private let text: ChangeText

        init(_ connection: Connection, _ profile: Profile, _ arguments: Arguments) throws {
            self.connection = connection
            reflection = arguments.has("--json") ? try Reflection(connection) : nil
            text = ChangeText(ChangeNames(connection, session: profile.session))
        }

        func show(_ item: ServerStream.Item) throws {
            let change = try HostMessages.Host.Change(item.message)
            if let reflection { return Terminal.line(try WatchCommand.line(change, item.cursor, reflection)) }
            let time = Date(timeIntervalSince1970: Double(change.happenedAtMs) / 1000).formatted(.iso8601)
            let head = "\(time)  \(change.topic) \(change.kind)  \(change.subject)  \(WatchCommand.origin(change))"
            Terminal.line(Terminal.safe("\(head)  \(text.details(of: change))").trimmingCharacters(in: .whitespaces))
        }
    }

    /// Where, by which method, and by whom: "at kiosk-1 by Borrow, reader 42"; a person that is the subject is not told twice.
    private static func origin(_ change: HostMessages.Host.Change) -> String {
        let method = change.method.split(separator: "/").last.map { " by \($0)" } ?? ""
        let person = change.person == 0 || change.subject == "\(change.session):\(change.person)" ? "" : ", \(change.session) \(change.person)"
        return "at \(change.terminal)\(method)\(person)"
    }

    private static func line(_ change: HostMessages.Host.Change, _ cursor: [UInt8], _ reflection: Reflection) throws -> String {
        let body = reflection.pool.message(named: change.bodyType) == nil
            ? JSON.null : try reflection.json.messageToJSON(change.body, as: change.bodyType)
        let json: JSON = [
            "topic": .string(change.topic), "kind": .string(change.kind), "subject": .string(change.subject),
            "happenedAtMs": .integer(change.happenedAtMs), "recordedAtMs": .integer(change.recordedAtMs),
            "terminal": .string(change.terminal), "person": .integer(change.person), "session": .string(change.session),
            "method": .string(change.method), "body": body,
            "cursor": .string(cursor.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()),
        ]
        return json.text(pretty: false)
    }

    private static func bytes(_ hexadecimal: String) throws -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        guard digits.count == hexadecimal.count, digits.count.isMultiple(of: 2) else { throw UsageError("--cursor is not a cursor", command) }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
