// How the messages of lectern.readers.v1 are read and written. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Readers.Reader {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.libraryId = try reader.int64()
            case 26: self.card = try reader.text("lectern.readers.v1.Reader.card")
            case 34: self.name = try reader.text("lectern.readers.v1.Reader.name")
            case 42: self.category = try reader.text("lectern.readers.v1.Reader.category")
            case 48: self.expiresAtMs = try reader.int64()
            case 58: try reader.message(addedTo: &self.blocks)
            case 64: self.version = try reader.int64()
            case 74: self.language = try reader.text("lectern.readers.v1.Reader.language")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.language.isEmpty { try writer.text(self.language, 74, "lectern.readers.v1.Reader.language") }
        if self.version != 0 { try writer.int64(self.version, 64) }
        for value in self.blocks.reversed() { try writer.message(value, 58) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 48) }
        if !self.category.isEmpty { try writer.text(self.category, 42, "lectern.readers.v1.Reader.category") }
        if !self.name.isEmpty { try writer.text(self.name, 34, "lectern.readers.v1.Reader.name") }
        if !self.card.isEmpty { try writer.text(self.card, 26, "lectern.readers.v1.Reader.card") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.ReaderBlock {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.blockId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.readers.v1.ReaderBlock.reason")
            case 24: self.untilMs = try reader.int64()
            case 32: self.placedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.placedAtMs != 0 { try writer.int64(self.placedAtMs, 32) }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 24) }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.readers.v1.ReaderBlock.reason") }
        if self.blockId != 0 { try writer.int64(self.blockId, 8) }
    }
}

extension Readers.Category {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.readers.v1.Category.code")
            case 18: self.name = try reader.text("lectern.readers.v1.Category.name")
            case 24: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.Category.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.readers.v1.Category.code") }
    }
}

extension Readers.SignInRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.SignInRequest.card")
            case 18: self.pin = try reader.text("lectern.readers.v1.SignInRequest.pin")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pin.isEmpty { try writer.text(self.pin, 18, "lectern.readers.v1.SignInRequest.pin") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.SignInRequest.card") }
    }
}

extension Readers.SignInResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.session = try reader.text("lectern.readers.v1.SignInResponse.session")
            case 16: self.expiresAtMs = try reader.int64()
            case 26: try reader.message(&self.reader)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.reader { try writer.message(value, 26) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 16) }
        if !self.session.isEmpty { try writer.text(self.session, 10, "lectern.readers.v1.SignInResponse.session") }
    }
}

extension Readers.SignOutRequest {
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

extension Readers.SignOutResponse {
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

extension Readers.MeRequest {
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

extension Readers.ChangePinRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.oldPin = try reader.text("lectern.readers.v1.ChangePinRequest.old_pin")
            case 18: self.newPin = try reader.text("lectern.readers.v1.ChangePinRequest.new_pin")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.newPin.isEmpty { try writer.text(self.newPin, 18, "lectern.readers.v1.ChangePinRequest.new_pin") }
        if !self.oldPin.isEmpty { try writer.text(self.oldPin, 10, "lectern.readers.v1.ChangePinRequest.old_pin") }
    }
}

extension Readers.ChangePinResponse {
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

extension Readers.PutCategoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.readers.v1.PutCategoryRequest.code")
            case 18: self.name = try reader.text("lectern.readers.v1.PutCategoryRequest.name")
            case 34: try reader.add(try reader.text("lectern.readers.v1.PutCategoryRequest.fields"), to: &self.fields)
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        for value in self.fields.reversed() { try writer.text(value, 34, "lectern.readers.v1.PutCategoryRequest.fields") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.PutCategoryRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.readers.v1.PutCategoryRequest.code") }
    }
}

extension Readers.CategoriesRequest {
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

extension Readers.CategoriesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.categories)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.categories.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.PutReaderRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.PutReaderRequest.card")
            case 18: self.name = try reader.text("lectern.readers.v1.PutReaderRequest.name")
            case 26: self.category = try reader.text("lectern.readers.v1.PutReaderRequest.category")
            case 32: self.libraryId = try reader.int64()
            case 40: self.expiresAtMs = try reader.int64()
            case 50: self.language = try reader.text("lectern.readers.v1.PutReaderRequest.language")
            case 58: self.pin = try reader.text("lectern.readers.v1.PutReaderRequest.pin")
            case 64: self.expectedVersion = try reader.int64()
            case 74: try reader.add(try reader.text("lectern.readers.v1.PutReaderRequest.fields"), to: &self.fields)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.fields.reversed() { try writer.text(value, 74, "lectern.readers.v1.PutReaderRequest.fields") }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 64) }
        if !self.pin.isEmpty { try writer.text(self.pin, 58, "lectern.readers.v1.PutReaderRequest.pin") }
        if !self.language.isEmpty { try writer.text(self.language, 50, "lectern.readers.v1.PutReaderRequest.language") }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 40) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 32) }
        if !self.category.isEmpty { try writer.text(self.category, 26, "lectern.readers.v1.PutReaderRequest.category") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.PutReaderRequest.name") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.PutReaderRequest.card") }
    }
}

extension Readers.GetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.GetRequest.card")
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.GetRequest.card") }
    }
}

extension Readers.ListReadersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.readers.v1.ListReadersRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.ListReadersRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Readers.ListReadersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.readers)
            case 18: self.cursor = try reader.text("lectern.readers.v1.ListReadersResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.ListReadersResponse.cursor") }
        for value in self.readers.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.FindReadersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.readers.v1.FindReadersRequest.name")
            case 18: self.card = try reader.text("lectern.readers.v1.FindReadersRequest.card")
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.readers.v1.FindReadersRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.readers.v1.FindReadersRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.readers.v1.FindReadersRequest.card") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.readers.v1.FindReadersRequest.name") }
    }
}

extension Readers.FindReadersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.readers)
            case 18: self.cursor = try reader.text("lectern.readers.v1.FindReadersResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.FindReadersResponse.cursor") }
        for value in self.readers.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.ReplaceCardRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.ReplaceCardRequest.card")
            case 18: self.newCard = try reader.text("lectern.readers.v1.ReplaceCardRequest.new_card")
            case 26: self.reason = try reader.text("lectern.readers.v1.ReplaceCardRequest.reason")
            case 34: self.pin = try reader.text("lectern.readers.v1.ReplaceCardRequest.pin")
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        if !self.pin.isEmpty { try writer.text(self.pin, 34, "lectern.readers.v1.ReplaceCardRequest.pin") }
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.v1.ReplaceCardRequest.reason") }
        if !self.newCard.isEmpty { try writer.text(self.newCard, 18, "lectern.readers.v1.ReplaceCardRequest.new_card") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.ReplaceCardRequest.card") }
    }
}

extension Readers.BlockRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.BlockRequest.card")
            case 18: self.reason = try reader.text("lectern.readers.v1.BlockRequest.reason")
            case 24: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 24) }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.readers.v1.BlockRequest.reason") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.BlockRequest.card") }
    }
}

extension Readers.UnblockRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.UnblockRequest.card")
            case 16: self.blockId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.blockId != 0 { try writer.int64(self.blockId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.UnblockRequest.card") }
    }
}

extension Readers.StandingRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.card = try reader.text("lectern.readers.v1.StandingRequest.card")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.readers.v1.StandingRequest.card") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.StandingResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.libraryId = try reader.int64()
            case 26: self.category = try reader.text("lectern.readers.v1.StandingResponse.category")
            case 32: self.expiresAtMs = try reader.int64()
            case 42: try reader.message(addedTo: &self.blocks)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.blocks.reversed() { try writer.message(value, 42) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 32) }
        if !self.category.isEmpty { try writer.text(self.category, 26, "lectern.readers.v1.StandingResponse.category") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.ReaderChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.sessionMinutes = try reader.uint32()
            case 16: self.partnerSessionMinutes = try reader.uint32()
            case 24: self.cardFailuresMax = try reader.uint32()
            case 32: self.terminalFailuresMax = try reader.uint32()
            case 40: self.partnerFailuresMax = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.partnerFailuresMax != 0 { try writer.uint32(self.partnerFailuresMax, 40) }
        if self.terminalFailuresMax != 0 { try writer.uint32(self.terminalFailuresMax, 32) }
        if self.cardFailuresMax != 0 { try writer.uint32(self.cardFailuresMax, 24) }
        if self.partnerSessionMinutes != 0 { try writer.uint32(self.partnerSessionMinutes, 16) }
        if self.sessionMinutes != 0 { try writer.uint32(self.sessionMinutes, 8) }
    }
}
