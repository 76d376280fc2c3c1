// The messages and enums of lectern.store.postgres.v1. Generated from lectern/store/postgres/v1/postgres.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The configuration of the store that keeps everything in a PostgreSQL database.
public enum StorePostgres {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        StorePostgres.Configuration.self,
    ]

    /// Section "configuration" of the store in lectern.json5. A number that is 0 or not there has the
    /// value that its comment names.
    public struct Configuration: Message {
        public static let messageName = "lectern.store.postgres.v1.Configuration"

        /// Where the database is, as libpq reads it: "host=db1,db2 dbname=lectern target_session_attrs=read-write
        /// sslmode=verify-full", or "postgresql://…". A password belongs into a file that `passfile` names.
        public var connection: String

        /// Connections that write, each with a thread. 8.
        public var writers: UInt32

        /// Connections that read, each with a thread. 4.
        public var readers: UInt32

        /// Units of work of either kind that may wait. 4096.
        public var queueUnitsMax: UInt32

        /// Memory that the waiting units of either kind may hold. 256 MiB.
        public var queueBytesMax: UInt64

        /// Longest time of a unit that has no deadline of its own. 30000.
        public var unitMillisecondsMax: UInt32

        /// How often a unit is run before its caller is told to come back. 10.
        public var attemptsMax: UInt32

        /// How long units wait for a database that does not answer, before their callers are told. 3000.
        public var reconnectMillisecondsMax: UInt32

        /// Longest text or blob. 16 MiB.
        public var valueBytesMax: UInt32

        /// How long a transaction may do nothing, before the server ends it: a second more than a handler may run
        /// (`handler_hard_milliseconds`), for a daemon that was frozen. 11000.
        public var idleMillisecondsMax: UInt32

        /// The message with nothing set.
        public init() {
            self.connection = ""
            self.writers = 0
            self.readers = 0
            self.queueUnitsMax = 0
            self.queueBytesMax = 0
            self.unitMillisecondsMax = 0
            self.attemptsMax = 0
            self.reconnectMillisecondsMax = 0
            self.valueBytesMax = 0
            self.idleMillisecondsMax = 0
        }

        /// The message with these fields set.
        public init(
            connection: String = "",
            writers: UInt32 = 0,
            readers: UInt32 = 0,
            queueUnitsMax: UInt32 = 0,
            queueBytesMax: UInt64 = 0,
            unitMillisecondsMax: UInt32 = 0,
            attemptsMax: UInt32 = 0,
            reconnectMillisecondsMax: UInt32 = 0,
            valueBytesMax: UInt32 = 0,
            idleMillisecondsMax: UInt32 = 0
        ) {
            self.connection = connection
            self.writers = writers
            self.readers = readers
            self.queueUnitsMax = queueUnitsMax
            self.queueBytesMax = queueBytesMax
            self.unitMillisecondsMax = unitMillisecondsMax
            self.attemptsMax = attemptsMax
            self.reconnectMillisecondsMax = reconnectMillisecondsMax
            self.valueBytesMax = valueBytesMax
            self.idleMillisecondsMax = idleMillisecondsMax
        }
    }
}
