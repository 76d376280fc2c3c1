// Reads the store's configuration message.

internal import CLecternPlugin
internal import LecternMessages
internal import LecternStoreKit
internal import StoreSqliteMessages

extension Settings {
    /// - Parameter message: an encoded `lectern.store.sqlite.v1.Configuration`; empty: all defaults.
    /// - Throws: `Failure` with `LECTERN_INVALID` if it is none, or if its values contradict.
    init(configuration message: [UInt8]) throws(Failure) {
        self.init()
        let configuration: StoreSqlite.Configuration
        do {
            configuration = try StoreSqlite.Configuration(message)
        } catch {
            throw Failure(LECTERN_INVALID, "the store's configuration: \(error)")
        }
        if !configuration.path.isEmpty { path = configuration.path }
        Settings.take(configuration.writerCacheBytes, &writerCacheBytes)
        Settings.take(configuration.readerCacheBytes, &readerCacheBytes)
        Settings.take(configuration.readers, &readers, atMost: 256)
        Settings.take(configuration.busyMillisecondsMax, &busyMillisecondsMax, atMost: 3_600_000)
        Settings.take(configuration.queueUnitsMax, &queueUnitsMax)
        Settings.take(configuration.queueBytesMax, &queueBytesMax)
        Settings.take(configuration.groupUnitsMax, &groupUnitsMax)
        Settings.take(configuration.groupMillisecondsMax, &groupMillisecondsMax, atMost: 60_000)
        Settings.take(configuration.readMillisecondsMax, &readMillisecondsMax, atMost: 3_600_000)
        Settings.take(configuration.checkpointBytes, &checkpointBytes)
        Settings.take(configuration.walBytesMax, &walBytesMax)
        Settings.take(configuration.databaseBytesMax, &databaseBytesMax)
        Settings.take(configuration.valueBytesMax, &valueBytesMax, atMost: 1 << 30)
        if configuration.readOnThreadsOnly { inlineReaders = 0 }
        guard checkpointBytes <= walBytesMax else {
            throw Failure(LECTERN_INVALID, "the store's configuration: checkpoint_bytes is above wal_bytes_max")
        }
    }

    /// Takes a number of the configuration; 0 leaves the default.
    private static func take(
        _ given: some BinaryInteger, _ setting: inout Int, atMost most: Int = 1 << 50
    ) {
        if given > 0 { setting = Int(clamping: min(UInt64(given), UInt64(most))) }
    }
}
