// Between the messages of lectern.store.postgres.v1 and protoc-c's structures. Generated from lectern/store/postgres/v1/postgres.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CStorePostgresMessages

extension StorePostgres.Configuration {
    public static let layout: MessageLayout = {
        var structure = Lectern__Store__Postgres__V1__Configuration()
        lectern__store__postgres__v1__configuration__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Store__Postgres__V1__Configuration.self)
        self.connection = try MessageArena.text(c.pointee.connection, at: "lectern.store.postgres.v1.Configuration.connection")
        self.writers = c.pointee.writers
        self.readers = c.pointee.readers
        self.queueUnitsMax = c.pointee.queue_units_max
        self.queueBytesMax = c.pointee.queue_bytes_max
        self.unitMillisecondsMax = c.pointee.unit_milliseconds_max
        self.attemptsMax = c.pointee.attempts_max
        self.reconnectMillisecondsMax = c.pointee.reconnect_milliseconds_max
        self.valueBytesMax = c.pointee.value_bytes_max
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Store__Postgres__V1__Configuration.self)
        if !self.connection.isEmpty {
            c.pointee.connection = try arena.text(self.connection, at: "lectern.store.postgres.v1.Configuration.connection")
        }
        c.pointee.writers = self.writers
        c.pointee.readers = self.readers
        c.pointee.queue_units_max = self.queueUnitsMax
        c.pointee.queue_bytes_max = self.queueBytesMax
        c.pointee.unit_milliseconds_max = self.unitMillisecondsMax
        c.pointee.attempts_max = self.attemptsMax
        c.pointee.reconnect_milliseconds_max = self.reconnectMillisecondsMax
        c.pointee.value_bytes_max = self.valueBytesMax
    }
}
