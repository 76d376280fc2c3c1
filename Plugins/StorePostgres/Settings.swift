// Every bound of the store in one place, its unit last.

/// How the store is set up. What the configuration does not name has the value given here.
struct Settings: Sendable {
    /// The connection string, as libpq reads it.
    var connection = ""

    /// Threads for WRITE units, each with a connection.
    var writers = 8

    /// Threads for READ units, each with a connection.
    var readers = 4

    /// Units of either effect that may wait.
    var queueUnitsMax = 4_096

    /// Memory that the waiting units of either effect may hold, by their own estimate.
    var queueBytesMax = 256 << 20

    /// WRITE units in one transaction, in exclusive mode.
    var groupUnitsMax = 32

    /// Longest time of a unit that states no deadline.
    var unitMillisecondsMax = 30_000

    /// Runs of one unit before it fails with `LECTERN_RETRY`.
    var attemptsMax = 10

    /// How long units wait for an unreachable server.
    var reconnectMillisecondsMax = 3_000

    /// How long a transaction may do nothing before the server ends it.
    var idleMillisecondsMax = 11_000

    /// Longest text or blob.
    var valueBytesMax = 16 << 20

    /// Longest statement.
    var statementBytesMax = 256 << 10

    /// Parameters of one statement.
    var parametersMax = 999

    /// Prepared statements of each connection; with more, all are deallocated after the unit.
    var statementsMax = 1_024

    /// Deferred statements, whose results were not awaited yet.
    var deferredStatementsMax = 256

    /// How often a thread that waits for the server checks whether its unit was cancelled.
    var pollMilliseconds = 50

    /// How long after a cancel request that was not obeyed the second one is sent; the pause doubles each time.
    var cancelAgainMilliseconds = 100

    /// How long the server may take to obey a cancel request before the connection is closed.
    var cancelMillisecondsMax = 5_000

    /// How long a connection may take to be made, unless the connection string says otherwise.
    var connectSecondsMax = 5
}
