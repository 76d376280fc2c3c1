// The messages and enums of lectern.store.sqlite.v1. Generated from lectern/store/sqlite/v1/sqlite.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The configuration of the store that keeps everything in one SQLite file.
public enum StoreSqlite {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        StoreSqlite.Configuration.self,
    ]

    /// Section "configuration" of the store in lectern.json5. A number that is 0 or not there has the
    /// value that its comment names.
    public struct Configuration: Message {
        public static let messageName = "lectern.store.sqlite.v1.Configuration"

        /// The database file; its folder must exist. "lectern.db" in the daemon's state directory.
        public var path: String

        /// Page cache of the connection that writes. 64 MiB.
        public var writerCacheBytes: UInt64

        /// Page cache of each connection that reads. 16 MiB.
        public var readerCacheBytes: UInt64

        /// Threads that read. 4.
        public var readers: UInt32

        /// How long to wait for another process that writes. 5000.
        public var busyMillisecondsMax: UInt32

        /// Units of work of either kind that may wait. 4096.
        public var queueUnitsMax: UInt32

        /// Memory that the waiting units of either kind may hold. 256 MiB.
        public var queueBytesMax: UInt64

        /// Writing units in one commit. 256.
        public var groupUnitsMax: UInt32

        /// How long units are added to a group before it is committed. 20.
        public var groupMillisecondsMax: UInt32

        /// Longest time of a reading unit that has no deadline of its own. 30000.
        public var readMillisecondsMax: UInt32

        /// Growth of the write-ahead log after which it is copied into the database. 4 MiB.
        public var checkpointBytes: UInt64

        /// Length of the write-ahead log from which new reading units wait until it is emptied. 256 MiB.
        public var walBytesMax: UInt64

        /// Size that the database may reach. What the disk gives.
        public var databaseBytesMax: UInt64

        /// Longest text, blob or row. 16 MiB.
        public var valueBytesMax: UInt32

        /// Leaves all reading to the threads that read: calls that read little are else answered on the thread that took them,
        /// which on a disk that is slow to read holds up other calls.
        public var readOnThreadsOnly: Bool

        /// The message with nothing set.
        public init() {
            self.path = ""
            self.writerCacheBytes = 0
            self.readerCacheBytes = 0
            self.readers = 0
            self.busyMillisecondsMax = 0
            self.queueUnitsMax = 0
            self.queueBytesMax = 0
            self.groupUnitsMax = 0
            self.groupMillisecondsMax = 0
            self.readMillisecondsMax = 0
            self.checkpointBytes = 0
            self.walBytesMax = 0
            self.databaseBytesMax = 0
            self.valueBytesMax = 0
            self.readOnThreadsOnly = false
        }

        /// The message with these fields set.
        public init(
            path: String = "",
            writerCacheBytes: UInt64 = 0,
            readerCacheBytes: UInt64 = 0,
            readers: UInt32 = 0,
            busyMillisecondsMax: UInt32 = 0,
            queueUnitsMax: UInt32 = 0,
            queueBytesMax: UInt64 = 0,
            groupUnitsMax: UInt32 = 0,
            groupMillisecondsMax: UInt32 = 0,
            readMillisecondsMax: UInt32 = 0,
            checkpointBytes: UInt64 = 0,
            walBytesMax: UInt64 = 0,
            databaseBytesMax: UInt64 = 0,
            valueBytesMax: UInt32 = 0,
            readOnThreadsOnly: Bool = false
        ) {
            self.path = path
            self.writerCacheBytes = writerCacheBytes
            self.readerCacheBytes = readerCacheBytes
            self.readers = readers
            self.busyMillisecondsMax = busyMillisecondsMax
            self.queueUnitsMax = queueUnitsMax
            self.queueBytesMax = queueBytesMax
            self.groupUnitsMax = groupUnitsMax
            self.groupMillisecondsMax = groupMillisecondsMax
            self.readMillisecondsMax = readMillisecondsMax
            self.checkpointBytes = checkpointBytes
            self.walBytesMax = walBytesMax
            self.databaseBytesMax = databaseBytesMax
            self.valueBytesMax = valueBytesMax
            self.readOnThreadsOnly = readOnThreadsOnly
        }
    }
}
