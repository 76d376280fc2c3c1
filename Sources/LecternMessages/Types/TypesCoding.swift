// How the messages of lectern.types.v1 are read and written. Generated from lectern/types/v1/types.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Types.Place {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.latitude = try reader.double()
            case 17: self.longitude = try reader.double()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.longitude.bitPattern != 0 { try writer.double(self.longitude, 17) }
        if self.latitude.bitPattern != 0 { try writer.double(self.latitude, 9) }
    }
}

extension Types.Text {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.language = try reader.text("lectern.types.v1.Text.language")
            case 18: self.text = try reader.text("lectern.types.v1.Text.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.types.v1.Text.text") }
        if !self.language.isEmpty { try writer.text(self.language, 10, "lectern.types.v1.Text.language") }
    }
}

extension Types.Money {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.minorUnits = try reader.int64()
            case 18: self.currency = try reader.text("lectern.types.v1.Money.currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.currency.isEmpty { try writer.text(self.currency, 18, "lectern.types.v1.Money.currency") }
        if self.minorUnits != 0 { try writer.int64(self.minorUnits, 8) }
    }
}

extension Types.OpenTime {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.weekday = try reader.uint32()
            case 16: self.fromMinute = try reader.uint32()
            case 24: self.untilMinute = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMinute != 0 { try writer.uint32(self.untilMinute, 24) }
        if self.fromMinute != 0 { try writer.uint32(self.fromMinute, 16) }
        if self.weekday != 0 { try writer.uint32(self.weekday, 8) }
    }
}
