// A store thread's connection: opened when it is needed, and reopened with backoff when it breaks.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// Holds the connection of one thread. Confined to that thread.
final class ConnectionHolder {
    private let role: Connection.Role
    private let settings: Settings
    private let figures: Figures
    private let outage: Outage
    private let log: HostLog
    private var connection: Connection?
    private var nextTryNanoseconds: Int64 = 0
    private var pauseMilliseconds = ConnectionHolder.pauseMillisecondsMin
    private var lastFailure = Failure(LECTERN_UNAVAILABLE, "")

    private static let pauseMillisecondsMin = 20
    private static let pauseMillisecondsMax = 1_000

    /// - Parameters:
    ///   - role: what the connection is for.
    ///   - settings: the connection string and the bounds.
    ///   - figures: the counters of connections.
    ///   - outage: since when the server is unreachable; shared by all holders of the store.
    ///   - log: receives a line when an outage begins and ends.
    init(_ role: Connection.Role, _ settings: Settings, _ figures: Figures, _ outage: Outage, _ log: HostLog) {
        self.role = role
        self.settings = settings
        self.figures = figures
        self.outage = outage
        self.log = log
    }

    /// The connection; reconnects for as long as the unit may wait.
    ///
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` when the outage is longer than `reconnectMillisecondsMax`, and with
    ///   `LECTERN_INTERRUPTED` when the unit was cancelled or has passed its deadline.
    func connection(for unit: PendingUnit) throws(Failure) -> Connection {
        while true {
            if let connection, !connection.isLost { return connection }
            let now = Clock.nanoseconds
            if now >= nextTryNanoseconds {
                if let made = open(now) { return made }
                continue
            }
            guard !unit.isCancelled else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun") }
            guard outage.milliseconds(at: now) < settings.reconnectMillisecondsMax else { throw lastFailure }
            usleep(UInt32(min(nextTryNanoseconds - now, 20_000_000) / 1_000))
        }
    }

    private func open(_ now: Int64) -> Connection? {
        if connection != nil {
            figures.connectionsLost.add()
            connection = nil
        }
        do {
            let made = try Connection(role, settings)
            figures.connectionsMade.add()
            if outage.noteSuccess() { log.info("the database answers again") }
            pauseMilliseconds = ConnectionHolder.pauseMillisecondsMin
            connection = made
            return made
        } catch {
            if outage.noteFailure(at: now) { log.warning("no connection to the database: \(error.message)") }
            lastFailure = Failure(LECTERN_UNAVAILABLE, error.message)
            // With jitter, so that the threads of all daemons don't connect at once.
            nextTryNanoseconds = Clock.nanoseconds + Int64(pauseMilliseconds) * Int64.random(in: 500_000...1_500_000)
            pauseMilliseconds = min(pauseMilliseconds * 2, ConnectionHolder.pauseMillisecondsMax)
            return nil
        }
    }

    /// Prepares the connection for the next unit: drops it if it is broken, deallocates statements if needed, and waits until
    /// a late cancel request has arrived.
    func resetAfterUnit() {
        guard let connection else { return }
        figures.roundTrips.add(connection.roundTrips)
        connection.roundTrips = 0
        if connection.isLost {
            figures.connectionsLost.add()
            self.connection = nil
            return
        }
        if connection.mustDeallocateStatements { connection.deallocateStatements() }
        if connection.wasCancelRequested {
            // A late cancel request must not hit the next unit; after this round trip it has arrived.
            connection.wasCancelRequested = false
            connection.send("SELECT", .control)
            do { PQclear(try connection.awaitResults { false }) } catch { self.connection = nil }
        }
    }

    /// Closes the connection.
    func close() {
        connection = nil
    }
}
