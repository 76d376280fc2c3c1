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

    /// Connections for READ units that run on the calling thread; 0: none.
    var inlineReaders = min(16, Processors.count)

    /// Statements that one of those units may run.
    var inlineStatementsMax = 32

    /// How long the writer waits for another process that writes.
    var busyMillisecondsMax = 5_000

    /// Units of either effect that may wait.
    var queueUnitsMax = 4_096

    /// Memory that the waiting units of either effect may hold, by their own estimate.
    var queueBytesMax = 256 << 20

    /// WRITE units in one commit.
    var groupUnitsMax = 256

    /// Background units among them: what callers in the same group wait for besides.
    var groupBackgroundUnitsMax = 8

    /// How long units are added to a group before it is committed.
    var groupMillisecondsMax = 20

    /// Runs of one unit before it fails with `LECTERN_RETRY`.
    var attemptsMax = 5

    /// Longest time of a READ unit that states no deadline.
    var readMillisecondsMax = 30_000

    /// Growth of the write-ahead log after which a checkpoint runs.
    var checkpointBytes = 4 << 20

    /// Size of the write-ahead log from which new READ units wait until it could be truncated.
    var walBytesMax = 256 << 20

    /// Largest size of the database; 0: no bound but the disk.
    var databaseBytesMax = 0

    /// Longest text or blob, and longest row.
    var valueBytesMax = 16 << 20

    /// Longest statement.
    var statementBytesMax = 256 << 10

    /// Parameters of one statement.
    var parametersMax = 999

    /// Prepared statements kept by each connection.
    var statementsMax = 1_024

    /// Instructions of SQLite between two checks of the deadline and of cancellation.
    var interruptInstructions = 4_000
}
