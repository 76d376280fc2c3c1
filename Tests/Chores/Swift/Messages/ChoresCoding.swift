// How the messages of lectern.chores.v1 are read and written. Generated from lectern/chores/v1/chores.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Chores.PutRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.key = try reader.text("lectern.chores.v1.PutRequest.key")
            case 16: self.branchId = try reader.int64()
            case 26: self.text = try reader.text("lectern.chores.v1.PutRequest.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 26, "lectern.chores.v1.PutRequest.text") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.key.isEmpty { try writer.text(self.key, 10, "lectern.chores.v1.PutRequest.key") }
    }
}

extension Chores.PutResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 16: self.added = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.added { try writer.bool(self.added, 16) }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Chores.DropRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.key = try reader.text("lectern.chores.v1.DropRequest.key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.key.isEmpty { try writer.text(self.key, 10, "lectern.chores.v1.DropRequest.key") }
    }
}

extension Chores.DropResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.dropped = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.dropped { try writer.bool(self.dropped, 8) }
    }
}
