// How the messages of lectern.hello.v1 are read and written. Generated from lectern/hello/v1/hello.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Hello.GreetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.hello.v1.GreetRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.hello.v1.GreetRequest.name") }
    }
}

extension Hello.GreetResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.greeting = try reader.text("lectern.hello.v1.GreetResponse.greeting")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.greeting.isEmpty { try writer.text(self.greeting, 10, "lectern.hello.v1.GreetResponse.greeting") }
    }
}

extension Hello.SignRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.hello.v1.SignRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.hello.v1.SignRequest.name") }
    }
}

extension Hello.SignResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.guestId = try reader.int64()
            case 16: self.guests = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.guests != 0 { try writer.uint32(self.guests, 16) }
        if self.guestId != 0 { try writer.int64(self.guestId, 8) }
    }
}

extension Hello.GuestsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.onlyPresent = try reader.bool()
            case 18: self.cursor = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 18) }
        if self.onlyPresent { try writer.bool(self.onlyPresent, 8) }
    }
}

extension Hello.Guest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.guestId = try reader.int64()
            case 18: self.name = try reader.text("lectern.hello.v1.Guest.name")
            case 24: self.signedAtMs = try reader.int64()
            case 32: self.leftAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.leftAtMs != 0 { try writer.int64(self.leftAtMs, 32) }
        if self.signedAtMs != 0 { try writer.int64(self.signedAtMs, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.hello.v1.Guest.name") }
        if self.guestId != 0 { try writer.int64(self.guestId, 8) }
    }
}

extension Hello.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.stayMinutes = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.stayMinutes != 0 { try writer.uint32(self.stayMinutes, 8) }
    }
}

extension Hello.ExpectRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.hello.v1.ExpectRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.hello.v1.ExpectRequest.name") }
    }
}

extension Hello.ExpectResponse {
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

extension Hello.LeaveRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.hello.v1.LeaveRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.hello.v1.LeaveRequest.name") }
    }
}

extension Hello.LeaveResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.hello.v1.LeaveResponse.conflicts"), to: &self.conflicts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.conflicts.reversed() { try writer.text(value, 10, "lectern.hello.v1.LeaveResponse.conflicts") }
    }
}

extension Hello.CountRequest {
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

extension Hello.CountResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.guests = try reader.int64()
            case 16: self.days = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.days != 0 { try writer.uint32(self.days, 16) }
        if self.guests != 0 { try writer.int64(self.guests, 8) }
    }
}
