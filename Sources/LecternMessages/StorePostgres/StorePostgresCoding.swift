// How the messages of lectern.store.postgres.v1 are read and written. Generated from lectern/store/postgres/v1/postgres.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension StorePostgres.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.connection = try reader.text("lectern.store.postgres.v1.Configuration.connection")
            case 16: self.writers = try reader.uint32()
            case 24: self.readers = try reader.uint32()
            case 32: self.queueUnitsMax = try reader.uint32()
            case 40: self.queueBytesMax = try reader.uint64()
            case 48: self.unitMillisecondsMax = try reader.uint32()
            case 56: self.attemptsMax = try reader.uint32()
            case 64: self.reconnectMillisecondsMax = try reader.uint32()
            case 72: self.valueBytesMax = try reader.uint32()
            case 80: self.idleMillisecondsMax = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.idleMillisecondsMax != 0 { try writer.uint32(self.idleMillisecondsMax, 80) }
        if self.valueBytesMax != 0 { try writer.uint32(self.valueBytesMax, 72) }
        if self.reconnectMillisecondsMax != 0 { try writer.uint32(self.reconnectMillisecondsMax, 64) }
        if self.attemptsMax != 0 { try writer.uint32(self.attemptsMax, 56) }
        if self.unitMillisecondsMax != 0 { try writer.uint32(self.unitMillisecondsMax, 48) }
        if self.queueBytesMax != 0 { try writer.uint64(self.queueBytesMax, 40) }
        if self.queueUnitsMax != 0 { try writer.uint32(self.queueUnitsMax, 32) }
        if self.readers != 0 { try writer.uint32(self.readers, 24) }
        if self.writers != 0 { try writer.uint32(self.writers, 16) }
        if !self.connection.isEmpty { try writer.text(self.connection, 10, "lectern.store.postgres.v1.Configuration.connection") }
    }
}
