// Reads the store's configuration message.

internal import CLecternPlugin
internal import LecternMessages
internal import LecternStoreKit
internal import StorePostgresMessages

extension Settings {
    /// - Parameter message: an encoded `lectern.store.postgres.v1.Configuration`.
    /// - Throws: `Failure` with `LECTERN_INVALID` if it is none, or if it names no database.
    init(configuration message: [UInt8]) throws(Failure) {
        self.init()
        let configuration: StorePostgres.Configuration
        do {
            configuration = try StorePostgres.Configuration(message)
        } catch {
            throw Failure(LECTERN_INVALID, "the store's configuration: \(error)")
        }
        guard !configuration.connection.isEmpty else {
            throw Failure(
                LECTERN_INVALID,
                "the store's configuration: connection is missing; write for example \"host=/run/postgresql dbname=lectern\"")
        }
        connection = configuration.connection
        Settings.take(configuration.writers, &writers, atMost: 256)
        Settings.take(configuration.readers, &readers, atMost: 256)
        Settings.take(configuration.queueUnitsMax, &queueUnitsMax)
        Settings.take(configuration.queueBytesMax, &queueBytesMax)
        Settings.take(configuration.unitMillisecondsMax, &unitMillisecondsMax, atMost: 3_600_000)
        Settings.take(configuration.attemptsMax, &attemptsMax, atMost: 1_000)
        Settings.take(configuration.reconnectMillisecondsMax, &reconnectMillisecondsMax, atMost: 3_600_000)
        Settings.take(configuration.idleMillisecondsMax, &idleMillisecondsMax, atMost: 3_600_000)
        Settings.take(configuration.valueBytesMax, &valueBytesMax, atMost: 256 << 20)
    }

    /// Takes a number of the configuration; 0 leaves the default.
    private static func take(_ given: some BinaryInteger, _ setting: inout Int, atMost most: Int = 1 << 50) {
        if given > 0 { setting = Int(clamping: min(UInt64(given), UInt64(most))) }
    }
}
