// How the messages of lectern.circulation.background.v1 are read and written. Generated from lectern/circulation/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension CirculationBackground.CountLoanResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension CirculationBackground.FollowCalendarResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension CirculationBackground.FollowWorkResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension CirculationBackground.FollowHistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension CirculationBackground.SweepHistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.afterReaderId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.afterReaderId != 0 { try writer.int64(self.afterReaderId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension CirculationBackground.SweepHistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.anonymised = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.anonymised != 0 { try writer.uint32(self.anonymised, 8) }
    }
}
