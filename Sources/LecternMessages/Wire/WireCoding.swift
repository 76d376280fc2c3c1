// How the messages of lectern.wire.v1 are read and written. Generated from lectern/wire/v1/wire.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Wire.Frame {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.call = try reader.uint32()
            case 18:
                var inner = Wire.Open()
                if case .open(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .open(inner)
            case 26:
                var inner = Wire.Item()
                if case .item(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .item(inner)
            case 34:
                var inner = Wire.Close()
                if case .close(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .close(inner)
            case 42:
                var inner = Wire.Cancel()
                if case .cancel(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .cancel(inner)
            case 50:
                var inner = Wire.Credit()
                if case .credit(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .credit(inner)
            case 58:
                var inner = Wire.Hello()
                if case .hello(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .hello(inner)
            case 66:
                var inner = Wire.Ping()
                if case .ping(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .ping(inner)
            case 74:
                var inner = Wire.Pong()
                if case .pong(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .pong(inner)
            case 82:
                var inner = Wire.Drain()
                if case .drain(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .drain(inner)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if case .drain(let value)? = self.kind { try writer.message(value, 82) }
        if case .pong(let value)? = self.kind { try writer.message(value, 74) }
        if case .ping(let value)? = self.kind { try writer.message(value, 66) }
        if case .hello(let value)? = self.kind { try writer.message(value, 58) }
        if case .credit(let value)? = self.kind { try writer.message(value, 50) }
        if case .cancel(let value)? = self.kind { try writer.message(value, 42) }
        if case .close(let value)? = self.kind { try writer.message(value, 34) }
        if case .item(let value)? = self.kind { try writer.message(value, 26) }
        if case .open(let value)? = self.kind { try writer.message(value, 18) }
        if self.call != 0 { try writer.uint32(self.call, 8) }
    }
}

extension Wire.Open {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.method = try reader.text("lectern.wire.v1.Open.method")
            case 18: self.message = try reader.bytes()
            case 24: self.timeoutMs = try reader.uint32()
            case 34: self.requestKey = try reader.text("lectern.wire.v1.Open.request_key")
            case 42: self.session = try reader.text("lectern.wire.v1.Open.session")
            case 48: self.more = try reader.bool()
            case 58: try reader.message(addedTo: &self.labels)
            case 64: self.credit = try reader.uint32()
            case 72: self.happenedAtMs = try reader.int64()
            case 80: self.deviceSequence = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.deviceSequence != 0 { try writer.uint64(self.deviceSequence, 80) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 72) }
        if self.credit != 0 { try writer.uint32(self.credit, 64) }
        for value in self.labels.reversed() { try writer.message(value, 58) }
        if self.more { try writer.bool(self.more, 48) }
        if !self.session.isEmpty { try writer.text(self.session, 42, "lectern.wire.v1.Open.session") }
        if !self.requestKey.isEmpty { try writer.text(self.requestKey, 34, "lectern.wire.v1.Open.request_key") }
        if self.timeoutMs != 0 { try writer.uint32(self.timeoutMs, 24) }
        if !self.message.isEmpty { try writer.bytes(self.message, 18) }
        if !self.method.isEmpty { try writer.text(self.method, 10, "lectern.wire.v1.Open.method") }
    }
}

extension Wire.Item {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.message = try reader.bytes()
            case 16: self.last = try reader.bool()
            case 26: self.cursor = try reader.bytes()
            case 34: self.itemKey = try reader.text("lectern.wire.v1.Item.item_key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.itemKey.isEmpty { try writer.text(self.itemKey, 34, "lectern.wire.v1.Item.item_key") }
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 26) }
        if self.last { try writer.bool(self.last, 16) }
        if !self.message.isEmpty { try writer.bytes(self.message, 10) }
    }
}

extension Wire.Close {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.status = try reader.int32()
            case 18: self.message = try reader.bytes()
            case 26: try reader.message(&self.problem)
            case 34: self.cursor = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 34) }
        if let value = self.problem { try writer.message(value, 26) }
        if !self.message.isEmpty { try writer.bytes(self.message, 18) }
        if self.status != 0 { try writer.int32(self.status, 8) }
    }
}

extension Wire.Cancel {
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

extension Wire.Credit {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.items = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.items != 0 { try writer.uint32(self.items, 8) }
    }
}

extension Wire.Hello {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.wire.v1.Hello.name")
            case 16: self.maxFrameBytes = try reader.uint32()
            case 24: self.maxOpenCalls = try reader.uint32()
            case 32: self.`protocol` = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.`protocol` != 0 { try writer.uint32(self.`protocol`, 32) }
        if self.maxOpenCalls != 0 { try writer.uint32(self.maxOpenCalls, 24) }
        if self.maxFrameBytes != 0 { try writer.uint32(self.maxFrameBytes, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.wire.v1.Hello.name") }
    }
}

extension Wire.Ping {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.echo = try reader.fixed64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.echo != 0 { try writer.fixed64(self.echo, 9) }
    }
}

extension Wire.Pong {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.echo = try reader.fixed64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.echo != 0 { try writer.fixed64(self.echo, 9) }
    }
}

extension Wire.Drain {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.graceMs = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.graceMs != 0 { try writer.uint32(self.graceMs, 8) }
    }
}

extension Wire.Label {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.wire.v1.Label.name")
            case 18: self.value = try reader.text("lectern.wire.v1.Label.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 18, "lectern.wire.v1.Label.value") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.wire.v1.Label.name") }
    }
}

extension Wire.Problem {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.reason = try reader.text("lectern.wire.v1.Problem.reason")
            case 18: self.message = try reader.text("lectern.wire.v1.Problem.message")
            case 26: try reader.message(addedTo: &self.facts)
            case 32: self.retryAfterMs = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.retryAfterMs != 0 { try writer.uint32(self.retryAfterMs, 32) }
        for value in self.facts.reversed() { try writer.message(value, 26) }
        if !self.message.isEmpty { try writer.text(self.message, 18, "lectern.wire.v1.Problem.message") }
        if !self.reason.isEmpty { try writer.text(self.reason, 10, "lectern.wire.v1.Problem.reason") }
    }
}
