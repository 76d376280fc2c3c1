// A plugin that follows the notes, and a host whose followers a test steps.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization

@testable import LecternHost

/// A scripted plugin "follower": it writes a row for each change of the notes, under the change's position, so that one that
/// came twice would fail.
final class Followed: Sendable {
    /// Subjects for which the handler fails, and for which it refuses.
    let failing = Mutex<Set<String>>([])
    let refusing = Mutex<Set<String>>([])
    /// How often the handler ran.
    let runs = Count()
    /// Origins that the handler was told of, as "position failures".
    let origins = Mutex<[String]>([])
    static let name = "test.v1.Follower/Follow"
    static let oldest = "test.v1.Follower/FollowOldest"

    /// What a follower is called with, and does.
    private func follow(_ call: ScriptedCall, _ table: String) -> Int32 {
        runs.add()
        guard let change = try? Host.Change(call.info.request.copied), let origin = call.info.origin else { return call.fail("NO_CHANGE") }
        origins.withLock { $0.append("\(origin.pointee.position) \(origin.pointee.failures)") }
        let insert = "INSERT INTO \(table) (position, subject, happened_at_ms) VALUES ($1, $2, $3)"
        let written = call.query(
            insert, all: [.integer(origin.pointee.position), .text(change.subject), .integer(call.info.happened_at_ms)])
        guard written.code == LECTERN_OK else { return call.fail("TWICE") }
        if failing.withLock({ $0.contains(change.subject) }) { return call.fail("BROKEN") }
        if refusing.withLock({ $0.contains(change.subject) }) { return call.refuse("UNWANTED") }
        return call.answer("")
    }

    /// The plugin: two followers, one from now on and one from the oldest change.
    func plugin(topics: [String] = ["notes.note"], more: [ScriptedMethod] = []) -> ScriptedPlugin {
        func method(_ name: String, _ table: String, fromOldest: Bool) -> ScriptedMethod {
            ScriptedMethod(
                name: name, parties: [], requestType: "lectern.host.v1.Change", follows: topics, fromOldest: fromOldest,
                call: { [self] in follow($0, table) })
        }
        let columns = "(position BIGINT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, happened_at_ms BIGINT NOT NULL)"
        return ScriptedPlugin(
            "follower", [method(Followed.name, "follower_seen", fromOldest: false), method(Followed.oldest, "follower_oldest", fromOldest: true)] + more,
            migrations: ["CREATE TABLE follower_seen \(columns)", "CREATE TABLE follower_oldest \(columns)"])
    }
}

extension HostUnderTest {
    /// The subjects that a follower has written, in the order of their positions.
    func seen(_ table: String = "follower_seen") -> [String] {
        let found = Mutex<[String]>([])
        let look = Look(self) { transaction in
            let rows = (try? transaction.query("SELECT subject FROM \(table) ORDER BY position").rows) ?? []
            found.withLock { $0 = rows.map { $0[0].text } }
            return [Int64(rows.count)]
        }
        _ = look.wait()
        return found.withLock { $0 }
    }

    /// A follower's row with its lag.
    func follower(_ name: String = Followed.name) throws -> FollowerListing {
        guard let found = try router.followers.runner.list().first(where: { $0.row.name == name }) else { throw HostError("there is no \(name)") }
        return found
    }

    /// Calls a method of the daemon's own service as a terminal, and waits for its end.
    func administer(_ method: String, _ request: [UInt8], as role: Role = .admin) throws -> Frame.Close {
        let call = begin(Frame.Open(method: "lectern.host.v1.Host/" + method, message: request), on: connection(role, "ops"))
        guard let close = recorder.close(of: call) else { throw HostError("\(method) does not end") }
        return close
    }

    /// Has a follower pass over the change at which it stands, as an administrator does.
    func skip(_ name: String = Followed.name, at position: Int64 = 0, reason: String = "known") throws -> Frame.Close {
        try administer("SkipChange", Host.SkipChangeRequest(name: name, position: position, reason: reason).encoded())
    }

    /// Has a follower try again, likewise.
    func retry(_ name: String = Followed.name) throws -> Frame.Close {
        try administer("RetryFollower", Host.RetryFollowerRequest(name: name).encoded())
    }

    /// Writes notes of these names, each in a call of its own, and waits until the feed can be read up to the last.
    func write(_ names: [String]) {
        for name in names { call("test.v1.Notes/Write", name) }
        waitUntil { self.readable >= names.count }
    }

    /// How many notes the feed gives.
    private var readable: Int {
        let look = Look(self) { transaction in
            [Int64((try? Feed(transaction).headers(after: 0, limit: 100_000).filter { $0.topic == "notes.note" }.count) ?? 0)]
        }
        return Int(look.wait()?.first ?? 0)
    }
}
