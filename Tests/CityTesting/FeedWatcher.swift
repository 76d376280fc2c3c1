// A watcher of loan changes at one daemon, which resumes from its cursor when the daemon dies.

import CirculationMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
package import LecternTesting
import LecternWire

/// A watcher with its own thread. Any thread may read what it has recorded.
package final class FeedWatcher: Sendable {
    /// A change of a loan, as it came.
    package struct Seen: Equatable, Sendable {
        package let kind: String
        package let reader: String
        package let loan: Int64
        package let barcode: String
        package let cursor: [UInt8]
    }

    private struct State {
        var seen: [Seen] = []
        /// Where to go on.
        var cursor: [UInt8] = []
        var isStopped = false
        var complaint: String?
    }

    private let state = Monitor(State())
    private let daemon: DaemonUnderTest
    private let thread = Monitor<PlainThread?>(nil)

    /// Begins with the oldest change.
    package init(_ daemon: DaemonUnderTest) throws {
        self.daemon = daemon
        let made = try PlainThread(name: "watcher") { [self] in follow() }
        thread.change { $0 = made }
    }

    /// All that it has seen, in order.
    package var seen: [Seen] { state.look { $0.seen } }
    /// The first inconsistency; nil: none.
    package var complaint: String? { state.look { $0.complaint } }

    /// Waits until it has recorded this many changes.
    /// - Returns: false when they did not come within a minute.
    package func wait(for count: Int) -> Bool {
        state.wait(until: Deadline.after(60_000)) { $0.seen.count >= count ? true : nil } ?? false
    }

    /// Ends it.
    package func stop() {
        state.change { $0.isStopped = true }
        thread.look { $0 }?.join()
    }

    private func follow() {
        while !state.look({ $0.isStopped }) {
            guard let connection = try? daemon.connect(.admin, "watcher") else {
                _ = state.wait(until: Deadline.after(50)) { $0.isStopped ? true : nil }
                continue
            }
            do { try follow(connection) } catch { connection.close() }
        }
    }

    private func follow(_ connection: Connection) throws {
        let cursor = state.look { $0.cursor }
        let request = Host.WatchRequest(topics: ["circulation.loan"], cursor: cursor, fromStart: cursor.isEmpty, cursorItems: true)
        let stream = try connection.stream("lectern.host.v1.Host/Watch", try request.encoded())
        while !state.look({ $0.isStopped }) {
            do {
                guard let item = try stream.next(timeoutMilliseconds: 100) else { return }
                state.change { $0.cursor = item.cursor }
                if item.message.isEmpty { continue }
                let change = try Host.Change(item.message)
                let loan = try Circulation.LoanChanged(change.body).loan
                let seen = Seen(
                    kind: change.kind, reader: change.subject, loan: loan?.loanId ?? 0, barcode: loan?.item?.barcode ?? "",
                    cursor: item.cursor)
                state.change { $0.seen.append(seen) }
            } catch let problem as Problem where problem.reason == "PEER_TOO_SLOW" {
                continue
            } catch let problem as Problem where problem.reason == "CURSOR_UNKNOWN" {
                state.change { $0.complaint = "the cursor after \($0.seen.count) changes is not known" }
                throw problem
            }
        }
    }
}
