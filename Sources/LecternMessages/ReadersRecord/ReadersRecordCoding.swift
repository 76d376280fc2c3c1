// How the messages of lectern.readers.record.v1 are read and written. Generated from lectern/readers/record/v1/record.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension ReadersRecord.Entry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.key = try reader.text("lectern.readers.record.v1.Entry.key")
            case 24: self.version = try reader.int64()
            case 34: self.text = try reader.text("lectern.readers.record.v1.Entry.text")
            case 40: self.recordId = try reader.int64()
            case 48: self.rank = try reader.int64()
            case 56: self.happenedAtMs = try reader.int64()
            case 64: self.recordedAtMs = try reader.int64()
            case 74: self.terminal = try reader.text("lectern.readers.record.v1.Entry.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 74, "lectern.readers.record.v1.Entry.terminal") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 64) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 56) }
        if self.rank != 0 { try writer.int64(self.rank, 48) }
        if self.recordId != 0 { try writer.int64(self.recordId, 40) }
        if !self.text.isEmpty { try writer.text(self.text, 34, "lectern.readers.record.v1.Entry.text") }
        if self.version != 0 { try writer.int64(self.version, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.readers.record.v1.Entry.key") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension ReadersRecord.EntriesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: self.within = try reader.text("lectern.readers.record.v1.EntriesRequest.within")
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.readers.record.v1.EntriesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.readers.record.v1.EntriesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.within.isEmpty { try writer.text(self.within, 26, "lectern.readers.record.v1.EntriesRequest.within") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.OpenEntriesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.OpenEntriesRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.readers.record.v1.OpenEntriesRequest.reason")
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.readers.record.v1.OpenEntriesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.readers.record.v1.OpenEntriesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.record.v1.OpenEntriesRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.OpenEntriesRequest.card") }
    }
}

extension ReadersRecord.EntriesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.readers.record.v1.EntriesResponse.cursor")
            case 24: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.record.v1.EntriesResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.EntryChange {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.key = try reader.text("lectern.readers.record.v1.EntryChange.key")
            case 24: self.expectedVersion = try reader.int64()
            case 32: self.remove = try reader.bool()
            case 42: self.text = try reader.text("lectern.readers.record.v1.EntryChange.text")
            case 48: self.recordId = try reader.int64()
            case 56: self.rank = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.rank != 0 { try writer.int64(self.rank, 56) }
        if self.recordId != 0 { try writer.int64(self.recordId, 48) }
        if !self.text.isEmpty { try writer.text(self.text, 42, "lectern.readers.record.v1.EntryChange.text") }
        if self.remove { try writer.bool(self.remove, 32) }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.readers.record.v1.EntryChange.key") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension ReadersRecord.PutEntriesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.PutEntriesRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: try reader.message(addedTo: &self.changes)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.changes.reversed() { try writer.message(value, 26) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.PutEntriesRequest.card") }
    }
}

extension ReadersRecord.PutEntriesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 16: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 16) }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.Position {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.editionId = try reader.int64()
            case 18: self.device = try reader.text("lectern.readers.record.v1.Position.device")
            case 24: self.percentHundredths = try reader.uint32()
            case 34: self.locator = try reader.text("lectern.readers.record.v1.Position.locator")
            case 40: self.happenedAtMs = try reader.int64()
            case 48: self.recordedAtMs = try reader.int64()
            case 58: self.terminal = try reader.text("lectern.readers.record.v1.Position.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 58, "lectern.readers.record.v1.Position.terminal") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 48) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 40) }
        if !self.locator.isEmpty { try writer.text(self.locator, 34, "lectern.readers.record.v1.Position.locator") }
        if self.percentHundredths != 0 { try writer.uint32(self.percentHundredths, 24) }
        if !self.device.isEmpty { try writer.text(self.device, 18, "lectern.readers.record.v1.Position.device") }
        if self.editionId != 0 { try writer.int64(self.editionId, 8) }
    }
}

extension ReadersRecord.PutPositionRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.editionId = try reader.int64()
            case 26: self.device = try reader.text("lectern.readers.record.v1.PutPositionRequest.device")
            case 32: self.percentHundredths = try reader.uint32()
            case 42: self.locator = try reader.text("lectern.readers.record.v1.PutPositionRequest.locator")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.locator.isEmpty { try writer.text(self.locator, 42, "lectern.readers.record.v1.PutPositionRequest.locator") }
        if self.percentHundredths != 0 { try writer.uint32(self.percentHundredths, 32) }
        if !self.device.isEmpty { try writer.text(self.device, 26, "lectern.readers.record.v1.PutPositionRequest.device") }
        if self.editionId != 0 { try writer.int64(self.editionId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.PutPositionResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.position)
            case 18: try reader.message(&self.offered)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.offered { try writer.message(value, 18) }
        if let value = self.position { try writer.message(value, 10) }
    }
}

extension ReadersRecord.RemovePositionRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.editionId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.editionId != 0 { try writer.int64(self.editionId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.RemovePositionResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.positions = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.positions != 0 { try writer.uint32(self.positions, 8) }
    }
}

extension ReadersRecord.PositionsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.editionId = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.readers.record.v1.PositionsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.readers.record.v1.PositionsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.editionId != 0 { try writer.int64(self.editionId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.EditionPosition {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.position)
            case 18: try reader.message(&self.offered)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.offered { try writer.message(value, 18) }
        if let value = self.position { try writer.message(value, 10) }
    }
}

extension ReadersRecord.PositionsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.positions)
            case 18: self.cursor = try reader.text("lectern.readers.record.v1.PositionsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.record.v1.PositionsResponse.cursor") }
        for value in self.positions.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.Purpose {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 18: self.code = try reader.text("lectern.readers.record.v1.Purpose.code")
            case 26: self.name = try reader.text("lectern.readers.record.v1.Purpose.name")
            case 34: self.text = try reader.text("lectern.readers.record.v1.Purpose.text")
            case 40: self.textVersion = try reader.int64()
            case 48: self.closed = try reader.bool()
            case 56: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 56) }
        if self.closed { try writer.bool(self.closed, 48) }
        if self.textVersion != 0 { try writer.int64(self.textVersion, 40) }
        if !self.text.isEmpty { try writer.text(self.text, 34, "lectern.readers.record.v1.Purpose.text") }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.readers.record.v1.Purpose.name") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.readers.record.v1.Purpose.code") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension ReadersRecord.PutPurposeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 18: self.code = try reader.text("lectern.readers.record.v1.PutPurposeRequest.code")
            case 26: self.name = try reader.text("lectern.readers.record.v1.PutPurposeRequest.name")
            case 34: self.text = try reader.text("lectern.readers.record.v1.PutPurposeRequest.text")
            case 40: self.closed = try reader.bool()
            case 50: try reader.add(try reader.text("lectern.readers.record.v1.PutPurposeRequest.fields"), to: &self.fields)
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        for value in self.fields.reversed() { try writer.text(value, 50, "lectern.readers.record.v1.PutPurposeRequest.fields") }
        if self.closed { try writer.bool(self.closed, 40) }
        if !self.text.isEmpty { try writer.text(self.text, 34, "lectern.readers.record.v1.PutPurposeRequest.text") }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.readers.record.v1.PutPurposeRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.readers.record.v1.PutPurposeRequest.code") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension ReadersRecord.PurposesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension ReadersRecord.PurposesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.purposes)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.purposes.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.Consent {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.purpose = try reader.text("lectern.readers.record.v1.Consent.purpose")
            case 18: self.name = try reader.text("lectern.readers.record.v1.Consent.name")
            case 24: self.given = try reader.bool()
            case 32: self.textVersion = try reader.int64()
            case 40: self.presentTextVersion = try reader.int64()
            case 48: self.happenedAtMs = try reader.int64()
            case 56: self.recordedAtMs = try reader.int64()
            case 66: self.terminal = try reader.text("lectern.readers.record.v1.Consent.terminal")
            case 72: self.person = try reader.int64()
            case 80: self.by = .init(rawValue: try reader.int32())
            case 90: self.evidence = try reader.text("lectern.readers.record.v1.Consent.evidence")
            case 96: self.consentId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.consentId != 0 { try writer.int64(self.consentId, 96) }
        if !self.evidence.isEmpty { try writer.text(self.evidence, 90, "lectern.readers.record.v1.Consent.evidence") }
        if self.by.rawValue != 0 { try writer.int32(self.by.rawValue, 80) }
        if self.person != 0 { try writer.int64(self.person, 72) }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 66, "lectern.readers.record.v1.Consent.terminal") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 56) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 48) }
        if self.presentTextVersion != 0 { try writer.int64(self.presentTextVersion, 40) }
        if self.textVersion != 0 { try writer.int64(self.textVersion, 32) }
        if self.given { try writer.bool(self.given, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.record.v1.Consent.name") }
        if !self.purpose.isEmpty { try writer.text(self.purpose, 10, "lectern.readers.record.v1.Consent.purpose") }
    }
}

extension ReadersRecord.PutConsentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.PutConsentRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.purpose = try reader.text("lectern.readers.record.v1.PutConsentRequest.purpose")
            case 32: self.given = try reader.bool()
            case 40: self.textVersion = try reader.int64()
            case 50: self.evidence = try reader.text("lectern.readers.record.v1.PutConsentRequest.evidence")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.evidence.isEmpty { try writer.text(self.evidence, 50, "lectern.readers.record.v1.PutConsentRequest.evidence") }
        if self.textVersion != 0 { try writer.int64(self.textVersion, 40) }
        if self.given { try writer.bool(self.given, 32) }
        if !self.purpose.isEmpty { try writer.text(self.purpose, 26, "lectern.readers.record.v1.PutConsentRequest.purpose") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.PutConsentRequest.card") }
    }
}

extension ReadersRecord.ConsentsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.ConsentsRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.history = try reader.bool()
            case 34: self.purpose = try reader.text("lectern.readers.record.v1.ConsentsRequest.purpose")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.purpose.isEmpty { try writer.text(self.purpose, 34, "lectern.readers.record.v1.ConsentsRequest.purpose") }
        if self.history { try writer.bool(self.history, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.ConsentsRequest.card") }
    }
}

extension ReadersRecord.ConsentsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.consents)
            case 18: try reader.message(addedTo: &self.open)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.open.reversed() { try writer.message(value, 18) }
        for value in self.consents.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.ConsentedRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.purpose = try reader.text("lectern.readers.record.v1.ConsentedRequest.purpose")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.purpose.isEmpty { try writer.text(self.purpose, 18, "lectern.readers.record.v1.ConsentedRequest.purpose") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.ConsentedResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.consented = try reader.bool()
            case 16: self.textVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.textVersion != 0 { try writer.int64(self.textVersion, 16) }
        if self.consented { try writer.bool(self.consented, 8) }
    }
}

extension ReadersRecord.HistoryPolicy {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 16: self.keepAllowed = try reader.bool()
            case 24: self.daysMin = try reader.uint32()
            case 32: self.daysMax = try reader.uint32()
            case 40: self.defaultKeep = try reader.bool()
            case 48: self.defaultDays = try reader.uint32()
            case 56: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 56) }
        if self.defaultDays != 0 { try writer.uint32(self.defaultDays, 48) }
        if self.defaultKeep { try writer.bool(self.defaultKeep, 40) }
        if self.daysMax != 0 { try writer.uint32(self.daysMax, 32) }
        if self.daysMin != 0 { try writer.uint32(self.daysMin, 24) }
        if self.keepAllowed { try writer.bool(self.keepAllowed, 16) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension ReadersRecord.PutHistoryPolicyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 16: self.keepAllowed = try reader.bool()
            case 24: self.daysMin = try reader.uint32()
            case 32: self.daysMax = try reader.uint32()
            case 40: self.defaultKeep = try reader.bool()
            case 48: self.defaultDays = try reader.uint32()
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        if self.defaultDays != 0 { try writer.uint32(self.defaultDays, 48) }
        if self.defaultKeep { try writer.bool(self.defaultKeep, 40) }
        if self.daysMax != 0 { try writer.uint32(self.daysMax, 32) }
        if self.daysMin != 0 { try writer.uint32(self.daysMin, 24) }
        if self.keepAllowed { try writer.bool(self.keepAllowed, 16) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension ReadersRecord.History {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.keep = try reader.bool()
            case 24: self.days = try reader.uint32()
            case 32: self.chosen = try reader.bool()
            case 42: try reader.message(&self.policy)
            case 48: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 48) }
        if let value = self.policy { try writer.message(value, 42) }
        if self.chosen { try writer.bool(self.chosen, 32) }
        if self.days != 0 { try writer.uint32(self.days, 24) }
        if self.keep { try writer.bool(self.keep, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.SetHistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.SetHistoryRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.keep = try reader.bool()
            case 32: self.days = try reader.uint32()
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        if self.days != 0 { try writer.uint32(self.days, 32) }
        if self.keep { try writer.bool(self.keep, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.SetHistoryRequest.card") }
    }
}

extension ReadersRecord.GetHistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.GetHistoryRequest.card")
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.GetHistoryRequest.card") }
    }
}

extension ReadersRecord.HistoryKeptRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.readerIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.readerIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.readerIds.isEmpty {
            let before = writer.count
            for value in self.readerIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension ReadersRecord.HistoryKeptResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.readers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.readers.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.KeptTime {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.keep = try reader.bool()
            case 16: self.days = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.days != 0 { try writer.uint32(self.days, 16) }
        if self.keep { try writer.bool(self.keep, 8) }
    }
}

extension ReadersRecord.SeenByRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.SeenByRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.readers.record.v1.SeenByRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.readers.record.v1.SeenByRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.SeenByRequest.card") }
    }
}

extension ReadersRecord.SeenByResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.sightings)
            case 18: self.cursor = try reader.text("lectern.readers.record.v1.SeenByResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.record.v1.SeenByResponse.cursor") }
        for value in self.sightings.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.Sighting {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.atMs = try reader.int64()
            case 16: self.person = try reader.int64()
            case 26: self.terminal = try reader.text("lectern.readers.record.v1.Sighting.terminal")
            case 34: self.event = try reader.text("lectern.readers.record.v1.Sighting.event")
            case 42: self.reason = try reader.text("lectern.readers.record.v1.Sighting.reason")
            case 50: self.method = try reader.text("lectern.readers.record.v1.Sighting.method")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.method.isEmpty { try writer.text(self.method, 50, "lectern.readers.record.v1.Sighting.method") }
        if !self.reason.isEmpty { try writer.text(self.reason, 42, "lectern.readers.record.v1.Sighting.reason") }
        if !self.event.isEmpty { try writer.text(self.event, 34, "lectern.readers.record.v1.Sighting.event") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 26, "lectern.readers.record.v1.Sighting.terminal") }
        if self.person != 0 { try writer.int64(self.person, 16) }
        if self.atMs != 0 { try writer.int64(self.atMs, 8) }
    }
}

extension ReadersRecord.BeginExportRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.BeginExportRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.readers.record.v1.BeginExportRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.record.v1.BeginExportRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.BeginExportRequest.card") }
    }
}

extension ReadersRecord.BeginExportResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.exportId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.exportId != 0 { try writer.int64(self.exportId, 8) }
    }
}

extension ReadersRecord.ExportPageRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.exportId = try reader.int64()
            case 26: self.cursor = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 26) }
        if self.exportId != 0 { try writer.int64(self.exportId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.ExportPageResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.rows)
            case 18: self.cursor = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 18) }
        for value in self.rows.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.ExportedRow {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.plugin = try reader.text("lectern.readers.record.v1.ExportedRow.plugin")
            case 18: self.table = try reader.text("lectern.readers.record.v1.ExportedRow.table")
            case 26: self.erase = try reader.text("lectern.readers.record.v1.ExportedRow.erase")
            case 34: self.keptFor = try reader.text("lectern.readers.record.v1.ExportedRow.kept_for")
            case 42: try reader.message(addedTo: &self.columns)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.columns.reversed() { try writer.message(value, 42) }
        if !self.keptFor.isEmpty { try writer.text(self.keptFor, 34, "lectern.readers.record.v1.ExportedRow.kept_for") }
        if !self.erase.isEmpty { try writer.text(self.erase, 26, "lectern.readers.record.v1.ExportedRow.erase") }
        if !self.table.isEmpty { try writer.text(self.table, 18, "lectern.readers.record.v1.ExportedRow.table") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 10, "lectern.readers.record.v1.ExportedRow.plugin") }
    }
}

extension ReadersRecord.ExportedColumn {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.readers.record.v1.ExportedColumn.name")
            case 16: self.value = .integer(try reader.int64())
            case 25: self.value = .real(try reader.double())
            case 34: self.value = .text(try reader.text("lectern.readers.record.v1.ExportedColumn.text"))
            case 42: self.value = .bytes(try reader.bytes())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if case .bytes(let value)? = self.value { try writer.bytes(value, 42) }
        if case .text(let value)? = self.value { try writer.text(value, 34, "lectern.readers.record.v1.ExportedColumn.text") }
        if case .real(let value)? = self.value { try writer.double(value, 25) }
        if case .integer(let value)? = self.value { try writer.int64(value, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.readers.record.v1.ExportedColumn.name") }
    }
}

extension ReadersRecord.EraseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.record.v1.EraseRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.readers.record.v1.EraseRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.record.v1.EraseRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.record.v1.EraseRequest.card") }
    }
}

extension ReadersRecord.EraseResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.erasureId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.erasureId != 0 { try writer.int64(self.erasureId, 8) }
    }
}

extension ReadersRecord.ErasureRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.erasureId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.erasureId != 0 { try writer.int64(self.erasureId, 8) }
    }
}

extension ReadersRecord.ErasureResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.erasureId = try reader.int64()
            case 16: self.begunAtMs = try reader.int64()
            case 24: self.doneAtMs = try reader.int64()
            case 32: self.person = try reader.int64()
            case 42: self.terminal = try reader.text("lectern.readers.record.v1.ErasureResponse.terminal")
            case 50: self.reason = try reader.text("lectern.readers.record.v1.ErasureResponse.reason")
            case 58: try reader.message(addedTo: &self.tables)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.tables.reversed() { try writer.message(value, 58) }
        if !self.reason.isEmpty { try writer.text(self.reason, 50, "lectern.readers.record.v1.ErasureResponse.reason") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 42, "lectern.readers.record.v1.ErasureResponse.terminal") }
        if self.person != 0 { try writer.int64(self.person, 32) }
        if self.doneAtMs != 0 { try writer.int64(self.doneAtMs, 24) }
        if self.begunAtMs != 0 { try writer.int64(self.begunAtMs, 16) }
        if self.erasureId != 0 { try writer.int64(self.erasureId, 8) }
    }
}

extension ReadersRecord.ErasedTable {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.table = try reader.text("lectern.readers.record.v1.ErasedTable.table")
            case 16: self.deleted = try reader.uint64()
            case 24: self.blanked = try reader.uint64()
            case 32: self.emptied = try reader.uint64()
            case 40: self.kept = try reader.uint64()
            case 50: self.keptFor = try reader.text("lectern.readers.record.v1.ErasedTable.kept_for")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.keptFor.isEmpty { try writer.text(self.keptFor, 50, "lectern.readers.record.v1.ErasedTable.kept_for") }
        if self.kept != 0 { try writer.uint64(self.kept, 40) }
        if self.emptied != 0 { try writer.uint64(self.emptied, 32) }
        if self.blanked != 0 { try writer.uint64(self.blanked, 24) }
        if self.deleted != 0 { try writer.uint64(self.deleted, 16) }
        if !self.table.isEmpty { try writer.text(self.table, 10, "lectern.readers.record.v1.ErasedTable.table") }
    }
}

extension ReadersRecord.ErasedTables {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.tables)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.tables.reversed() { try writer.message(value, 10) }
    }
}

extension ReadersRecord.ErasedTexts {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.readers.record.v1.ErasedTexts.texts"), to: &self.texts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.texts.reversed() { try writer.text(value, 10, "lectern.readers.record.v1.ErasedTexts.texts") }
    }
}

extension ReadersRecord.EraseStepRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.erasureId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.erasureId != 0 { try writer.int64(self.erasureId, 8) }
    }
}

extension ReadersRecord.EraseStepResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.done = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.done { try writer.bool(self.done, 8) }
    }
}

extension ReadersRecord.RecordChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.version = try reader.int64()
            case 24: try reader.add(.init(rawValue: try reader.int32()), to: &self.kinds)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(.init(rawValue: try reader.int32()), to: &self.kinds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.kinds.isEmpty {
            let before = writer.count
            for value in self.kinds.reversed() { try writer.int32(value.rawValue) }
            try writer.prefix(since: before, 26)
        }
        if self.version != 0 { try writer.int64(self.version, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.PositionChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.recordedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.ConsentChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.purpose = try reader.text("lectern.readers.record.v1.ConsentChanged.purpose")
            case 24: self.given = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.given { try writer.bool(self.given, 24) }
        if !self.purpose.isEmpty { try writer.text(self.purpose, 18, "lectern.readers.record.v1.ConsentChanged.purpose") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension ReadersRecord.HistoryChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.libraryId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}
