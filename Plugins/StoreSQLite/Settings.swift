// Every bound of the store in one place, its unit last.

internal import LecternStoreKit

/// How the store is set up. What the configuration does not name has the value given here.
struct Settings {
    /// The database file. Its folder must exist.
    var path = "lectern.db"

    /// Page cache of the writer's connection.
    var writerCacheBytes = 64 << 20

    /// Page cache of each reader's connection.
    var readerCacheBytes = 16 << 20

    /// Threads for READ units.
    var readers = 4

    /// Threads that may read at once without handing over to a reader; 0: none.
    var glances = min(16, Processors.count)

    /// Statements of such a reading.
    var glanceStatementsMax = 32

    /// How long the writer waits for another process that writes.
    var busyMillisecondsMax = 5_000

    /// Units of either effect that may wait.
    var queueUnitsMax = 4_096

    /// Memory that the waiting units of either effect may hold, by their own estimate.
    var queueBytesMax = 256 << 20

    /// WRITE units in one commit.
    var groupUnitsMax = 256

    /// How long units are added to a group before it is committed.
    var groupMillisecondsMax = 20

    /// How often one unit is run before its caller is told to come back.
    var attemptsMax = 5

    /// Longest time of a READ unit that states no deadline.
    var readMillisecondsMax = 30_000

    /// Growth of the write-ahead log after which it is copied into the database, beside other work.
    var checkpointBytes = 4 << 20

    /// Size of the write-ahead log from which new READ units wait until it could be emptied.
    var walBytesMax = 256 << 20

    /// Size that the database may reach; 0: what the disk gives.
    var databaseBytesMax = 0

    /// Longest text or blob, and longest row.
    var valueBytesMax = 16 << 20

    /// Longest statement.
    var statementBytesMax = 256 << 10

    /// Parameters of one statement.
    var parametersMax = 999

    /// Prepared statements kept by each connection.
    var statementsMax = 1_024

    /// Savepoints open at once in a unit.
    var savepointsMax = 64

    /// Instructions of SQLite between two looks at the clock and at the caller's mind.
    var interruptInstructions = 4_000
}
