// Every bound of the store in one place, its unit last.

/// How the store is set up. What the configuration does not name has the value given here.
struct Settings: Sendable {
    /// Where the database is, as libpq reads it.
    var connection = ""

    /// Threads for WRITE units, each with a connection.
    var writers = 8

    /// Threads for READ units, each with a connection.
    var readers = 4

    /// Units of either effect that may wait.
    var queueUnitsMax = 4_096

    /// Memory that the waiting units of either effect may hold, by their own estimate.
    var queueBytesMax = 256 << 20

    /// WRITE units in one transaction, where they run alone.
    var groupUnitsMax = 32

    /// Longest time of a unit that states no deadline.
    var unitMillisecondsMax = 30_000

    /// How often one unit is run before its caller is told to come back.
    var attemptsMax = 10

    /// How long units wait for a database that does not answer.
    var reconnectMillisecondsMax = 3_000

    /// How long a transaction may do nothing before the server ends it.
    var idleMillisecondsMax = 11_000

    /// Longest text or blob.
    var valueBytesMax = 16 << 20

    /// Longest statement.
    var statementBytesMax = 256 << 10

    /// Parameters of one statement.
    var parametersMax = 999

    /// Prepared statements kept by each connection; more are forgotten, all of them, after the unit that made them.
    var statementsMax = 1_024

    /// Savepoints open at once in a unit.
    var savepointsMax = 64

    /// Statements that were sent and not waited for.
    var deferredStatementsMax = 256

    /// How often a thread that waits for the server looks whether its unit is still wanted.
    var lookMilliseconds = 50

    /// How long the server may take to obey a cancellation before its connection is given up.
    var cancelMillisecondsMax = 5_000

    /// How long a connection may take to be made, unless the connection string says otherwise.
    var connectSecondsMax = 5
}
