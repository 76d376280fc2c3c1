// A runner's line to the server: made when it is needed, made again when it breaks.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// Holds the connection of one thread. Confined to that thread.
final class Line {
    private let role: Connection.Role
    private let settings: Settings
    private let figures: Figures
    private let outage: Outage
    private let log: HostLog
    private var connection: Connection?
    private var nextTryNanoseconds: Int64 = 0
    private var pauseMilliseconds = Line.pauseMillisecondsMin
    private var lastFailure = Failure(LECTERN_UNAVAILABLE, "")

    private static let pauseMillisecondsMin = 20
    private static let pauseMillisecondsMax = 1_000

    /// - Parameters:
    ///   - role: what the connection is for.
    ///   - settings: where the database is, and the bounds.
    ///   - figures: what is counted.
    ///   - outage: what the store's other lines have found; shared with them.
    ///   - log: is told when the database goes away and comes back.
    init(_ role: Connection.Role, _ settings: Settings, _ figures: Figures, _ outage: Outage, _ log: HostLog) {
        self.role = role
        self.settings = settings
        self.figures = figures
        self.outage = outage
        self.log = log
    }

    /// The connection; tries to make one for as long as the unit may wait.
    ///
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` when the server has not answered for too long, and with
    ///   `LECTERN_INTERRUPTED` when nobody wants the unit any more.
    func connection(for unit: PendingUnit) throws(Failure) -> Connection {
        while true {
            if let connection, !connection.isLost { return connection }
            let now = Clock.nanoseconds
            if now >= nextTryNanoseconds {
                if let made = open(now) { return made }
                continue
            }
            guard !unit.isUnwanted else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun") }
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
            if outage.ended() { log.info("the database answers again") }
            pauseMilliseconds = Line.pauseMillisecondsMin
            connection = made
            return made
        } catch {
            if outage.began(now) { log.warning("no connection to the database: \(error.message)") }
            lastFailure = Failure(LECTERN_UNAVAILABLE, error.message)
            // Not all threads of all daemons at once.
            nextTryNanoseconds = Clock.nanoseconds + Int64(pauseMilliseconds) * Int64.random(in: 500_000...1_500_000)
            pauseMilliseconds = min(pauseMilliseconds * 2, Line.pauseMillisecondsMax)
            return nil
        }
    }

    /// Between two units: lets go of what has become of no use.
    func tidy() {
        guard let connection else { return }
        figures.roundTrips.add(connection.roundTrips)
        connection.roundTrips = 0
        if connection.isLost {
            figures.connectionsLost.add()
            self.connection = nil
            return
        }
        if connection.isToForget { connection.forgetStatements() }
        if connection.wasInterrupted {
            // A cancellation that comes late must not meet the next unit: after this answer it has come.
            connection.wasInterrupted = false
            connection.send("SELECT", .control)
            do { PQclear(try connection.settle { false }) } catch { self.connection = nil }
        }
    }

    /// Ends the connection.
    func close() {
        connection = nil
    }
}
