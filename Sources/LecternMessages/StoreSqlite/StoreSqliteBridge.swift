// Between the messages of lectern.store.sqlite.v1 and protoc-c's structures. Generated from lectern/store/sqlite/v1/sqlite.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CStoreSqliteMessages

extension StoreSqlite.Configuration {
    public static let layout: MessageLayout = {
        var structure = Lectern__Store__Sqlite__V1__Configuration()
        lectern__store__sqlite__v1__configuration__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Store__Sqlite__V1__Configuration.self)
        self.path = try MessageArena.text(c.pointee.path, at: "lectern.store.sqlite.v1.Configuration.path")
        self.writerCacheBytes = c.pointee.writer_cache_bytes
        self.readerCacheBytes = c.pointee.reader_cache_bytes
        self.readers = c.pointee.readers
        self.busyMillisecondsMax = c.pointee.busy_milliseconds_max
        self.queueUnitsMax = c.pointee.queue_units_max
        self.queueBytesMax = c.pointee.queue_bytes_max
        self.groupUnitsMax = c.pointee.group_units_max
        self.groupMillisecondsMax = c.pointee.group_milliseconds_max
        self.readMillisecondsMax = c.pointee.read_milliseconds_max
        self.checkpointBytes = c.pointee.checkpoint_bytes
        self.walBytesMax = c.pointee.wal_bytes_max
        self.databaseBytesMax = c.pointee.database_bytes_max
        self.valueBytesMax = c.pointee.value_bytes_max
        self.readOnThreadsOnly = c.pointee.read_on_threads_only != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Store__Sqlite__V1__Configuration.self)
        if !self.path.isEmpty {
            c.pointee.path = try arena.text(self.path, at: "lectern.store.sqlite.v1.Configuration.path")
        }
        c.pointee.writer_cache_bytes = self.writerCacheBytes
        c.pointee.reader_cache_bytes = self.readerCacheBytes
        c.pointee.readers = self.readers
        c.pointee.busy_milliseconds_max = self.busyMillisecondsMax
        c.pointee.queue_units_max = self.queueUnitsMax
        c.pointee.queue_bytes_max = self.queueBytesMax
        c.pointee.group_units_max = self.groupUnitsMax
        c.pointee.group_milliseconds_max = self.groupMillisecondsMax
        c.pointee.read_milliseconds_max = self.readMillisecondsMax
        c.pointee.checkpoint_bytes = self.checkpointBytes
        c.pointee.wal_bytes_max = self.walBytesMax
        c.pointee.database_bytes_max = self.databaseBytesMax
        c.pointee.value_bytes_max = self.valueBytesMax
        c.pointee.read_on_threads_only = self.readOnThreadsOnly ? 1 : 0
    }
}
