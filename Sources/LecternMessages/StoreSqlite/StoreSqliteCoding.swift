// How the messages of lectern.store.sqlite.v1 are read and written. Generated from lectern/store/sqlite/v1/sqlite.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension StoreSqlite.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.path = try reader.text("lectern.store.sqlite.v1.Configuration.path")
            case 16: self.writerCacheBytes = try reader.uint64()
            case 24: self.readerCacheBytes = try reader.uint64()
            case 32: self.readers = try reader.uint32()
            case 40: self.busyMillisecondsMax = try reader.uint32()
            case 48: self.queueUnitsMax = try reader.uint32()
            case 56: self.queueBytesMax = try reader.uint64()
            case 64: self.groupUnitsMax = try reader.uint32()
            case 72: self.groupMillisecondsMax = try reader.uint32()
            case 80: self.readMillisecondsMax = try reader.uint32()
            case 88: self.checkpointBytes = try reader.uint64()
            case 96: self.walBytesMax = try reader.uint64()
            case 104: self.databaseBytesMax = try reader.uint64()
            case 112: self.valueBytesMax = try reader.uint32()
            case 120: self.readOnThreadsOnly = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readOnThreadsOnly { try writer.bool(self.readOnThreadsOnly, 120) }
        if self.valueBytesMax != 0 { try writer.uint32(self.valueBytesMax, 112) }
        if self.databaseBytesMax != 0 { try writer.uint64(self.databaseBytesMax, 104) }
        if self.walBytesMax != 0 { try writer.uint64(self.walBytesMax, 96) }
        if self.checkpointBytes != 0 { try writer.uint64(self.checkpointBytes, 88) }
        if self.readMillisecondsMax != 0 { try writer.uint32(self.readMillisecondsMax, 80) }
        if self.groupMillisecondsMax != 0 { try writer.uint32(self.groupMillisecondsMax, 72) }
        if self.groupUnitsMax != 0 { try writer.uint32(self.groupUnitsMax, 64) }
        if self.queueBytesMax != 0 { try writer.uint64(self.queueBytesMax, 56) }
        if self.queueUnitsMax != 0 { try writer.uint32(self.queueUnitsMax, 48) }
        if self.busyMillisecondsMax != 0 { try writer.uint32(self.busyMillisecondsMax, 40) }
        if self.readers != 0 { try writer.uint32(self.readers, 32) }
        if self.readerCacheBytes != 0 { try writer.uint64(self.readerCacheBytes, 24) }
        if self.writerCacheBytes != 0 { try writer.uint64(self.writerCacheBytes, 16) }
        if !self.path.isEmpty { try writer.text(self.path, 10, "lectern.store.sqlite.v1.Configuration.path") }
    }
}
