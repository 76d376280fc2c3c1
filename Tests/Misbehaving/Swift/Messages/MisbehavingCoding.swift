// How the messages of lectern.misbehaving.v1 are read and written. Generated from lectern/misbehaving/v1/misbehaving.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Misbehaving.Request {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.misbehaving.v1.Request.kind")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.misbehaving.v1.Request.kind") }
    }
}

extension Misbehaving.Outcome {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.code = try reader.int32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.code != 0 { try writer.int32(self.code, 8) }
    }
}

extension Misbehaving.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.start = try reader.text("lectern.misbehaving.v1.Configuration.start")
            case 18: self.check = try reader.text("lectern.misbehaving.v1.Configuration.check")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.check.isEmpty { try writer.text(self.check, 18, "lectern.misbehaving.v1.Configuration.check") }
        if !self.start.isEmpty { try writer.text(self.start, 10, "lectern.misbehaving.v1.Configuration.start") }
    }
}
