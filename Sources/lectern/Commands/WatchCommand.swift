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
    /// How long a watcher without a cursor waits for a change before it asks for one.
    private static let anchorMilliseconds = 200
    /// The pause after a stream that ended on a connection that did not.
    private static let pauseMicroseconds: UInt32 = 500_000

    private static func run(_ arguments: Arguments) throws {
        var policy = ReconnectPolicy()
        policy.patienceMilliseconds = .max
        let client = try Profile(arguments).connectReconnecting(arguments, policy)
        defer { client.close() }
        var cursor = try bytes(arguments["--cursor"] ?? "")
        var left = try arguments.number("--count", 1...Int.max) ?? Int.max
        while left > 0 {
            let connection = try client.connection()
            do { try follow(connection, arguments, &cursor, &left) } catch let problem as Problem {
                guard ["DRAINING", "CONNECTION_LOST", "UNAVAILABLE"].contains(problem.reason) else { throw problem }
                if connection.ended == nil, connection.drainGraceMilliseconds == nil { usleep(pauseMicroseconds) }
            }
        }
    }

    /// The next item. A watcher without a cursor that receives no item within `anchorMilliseconds` cancels the stream, and goes on from
    /// the cursor in its end: without a cursor it could not resume after a lost connection.
    /// - Returns: nil when the stream has ended and is to be opened again from `cursor`.
    private static func next(_ stream: ServerStream, _ isAnchored: inout Bool, _ cursor: inout [UInt8]) throws -> ServerStream.Item? {
        while true {
            do throws(Problem) {
                let item = try stream.next(timeoutMilliseconds: isAnchored ? 0 : anchorMilliseconds)
                isAnchored = true
                return item
            } catch {
                if !isAnchored, error.reason == "PEER_TOO_SLOW" {
                    stream.cancel()
                    isAnchored = true
                    continue
                }
                if !stream.cursor.isEmpty { cursor = stream.cursor }
                if error.reason == "CANCELLED" { return nil }
                throw error
            }
        }
    }

    private static func follow(_ connection: Connection, _ arguments: Arguments, _ cursor: inout [UInt8], _ left: inout Int) throws {
        let json = arguments.has("--json") ? try Reflection(connection) : nil
        let request = HostMessages.Host.WatchRequest(
            topics: arguments.operands, cursor: cursor, fromStart: arguments.has("--from-start"), subject: arguments["--subject"] ?? "")
        let text = ChangeText(ChangeNames(connection, session: arguments["--session"] ?? ""))
        let stream = try connection.stream("lectern.host.v1.Host/Watch", try request.encoded())
        var isAnchored = !cursor.isEmpty || arguments.has("--from-start")
        while left > 0, let item = try next(stream, &isAnchored, &cursor) {
            cursor = item.cursor
            left -= 1
            let change = try HostMessages.Host.Change(item.message)
            if let json {
                Terminal.line(try line(change, item.cursor, json))
            } else {
                let time = Date(timeIntervalSince1970: Double(change.happenedAtMs) / 1000).formatted(.iso8601)
                let line = "\(time)  \(change.topic) \(change.kind)  \(change.subject)  \(origin(change))  \(text.details(of: change))"
                Terminal.line(Terminal.safe(line).trimmingCharacters(in: .whitespaces))
            }
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
