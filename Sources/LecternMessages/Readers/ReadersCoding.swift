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
            case 80: self.mergedInto = try reader.int64()
            case 88: self.cardLostAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.cardLostAtMs != 0 { try writer.int64(self.cardLostAtMs, 88) }
        if self.mergedInto != 0 { try writer.int64(self.mergedInto, 80) }
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

extension Readers.Record {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.reader)
            case 16: self.view = .init(rawValue: try reader.int32())
            case 26: self.phone = try reader.text("lectern.readers.v1.Record.phone")
            case 32: self.phoneVerifiedAtMs = try reader.int64()
            case 42: self.email = try reader.text("lectern.readers.v1.Record.email")
            case 48: self.emailVerifiedAtMs = try reader.int64()
            case 58: try reader.message(addedTo: &self.addresses)
            case 66: self.birthDate = try reader.text("lectern.readers.v1.Record.birth_date")
            case 72: self.guardianId = try reader.int64()
            case 82: self.guardianConsent = try reader.text("lectern.readers.v1.Record.guardian_consent")
            case 88: self.guardianConsentAtMs = try reader.int64()
            case 98: self.cardKind = try reader.text("lectern.readers.v1.Record.card_kind")
            case 104: self.familyId = try reader.int64()
            case 112: try reader.add(try reader.int64(), to: &self.recordIds)
            case 114:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 114)
        }
        if self.familyId != 0 { try writer.int64(self.familyId, 104) }
        if !self.cardKind.isEmpty { try writer.text(self.cardKind, 98, "lectern.readers.v1.Record.card_kind") }
        if self.guardianConsentAtMs != 0 { try writer.int64(self.guardianConsentAtMs, 88) }
        if !self.guardianConsent.isEmpty { try writer.text(self.guardianConsent, 82, "lectern.readers.v1.Record.guardian_consent") }
        if self.guardianId != 0 { try writer.int64(self.guardianId, 72) }
        if !self.birthDate.isEmpty { try writer.text(self.birthDate, 66, "lectern.readers.v1.Record.birth_date") }
        for value in self.addresses.reversed() { try writer.message(value, 58) }
        if self.emailVerifiedAtMs != 0 { try writer.int64(self.emailVerifiedAtMs, 48) }
        if !self.email.isEmpty { try writer.text(self.email, 42, "lectern.readers.v1.Record.email") }
        if self.phoneVerifiedAtMs != 0 { try writer.int64(self.phoneVerifiedAtMs, 32) }
        if !self.phone.isEmpty { try writer.text(self.phone, 26, "lectern.readers.v1.Record.phone") }
        if self.view.rawValue != 0 { try writer.int32(self.view.rawValue, 16) }
        if let value = self.reader { try writer.message(value, 10) }
    }
}

extension Readers.Address {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.label = try reader.text("lectern.readers.v1.Address.label")
            case 18: self.region = try reader.text("lectern.readers.v1.Address.region")
            case 26: self.street = try reader.text("lectern.readers.v1.Address.street")
            case 34: self.postcode = try reader.text("lectern.readers.v1.Address.postcode")
            case 42: self.recipient = try reader.text("lectern.readers.v1.Address.recipient")
            case 50: self.phone = try reader.text("lectern.readers.v1.Address.phone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.phone.isEmpty { try writer.text(self.phone, 50, "lectern.readers.v1.Address.phone") }
        if !self.recipient.isEmpty { try writer.text(self.recipient, 42, "lectern.readers.v1.Address.recipient") }
        if !self.postcode.isEmpty { try writer.text(self.postcode, 34, "lectern.readers.v1.Address.postcode") }
        if !self.street.isEmpty { try writer.text(self.street, 26, "lectern.readers.v1.Address.street") }
        if !self.region.isEmpty { try writer.text(self.region, 18, "lectern.readers.v1.Address.region") }
        if !self.label.isEmpty { try writer.text(self.label, 10, "lectern.readers.v1.Address.label") }
    }
}

extension Readers.AddressList {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.addresses)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.addresses.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.ReadRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.ReadRequest.card")
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.ReadRequest.card") }
    }
}

extension Readers.RevealRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.RevealRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.readers.v1.RevealRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.v1.RevealRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.RevealRequest.card") }
    }
}

extension Readers.ChangeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.ChangeRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.expectedVersion = try reader.int64()
            case 34: try reader.add(try reader.text("lectern.readers.v1.ChangeRequest.fields"), to: &self.fields)
            case 42: self.reason = try reader.text("lectern.readers.v1.ChangeRequest.reason")
            case 50: self.name = try reader.text("lectern.readers.v1.ChangeRequest.name")
            case 58: self.category = try reader.text("lectern.readers.v1.ChangeRequest.category")
            case 64: self.libraryId = try reader.int64()
            case 72: self.expiresAtMs = try reader.int64()
            case 82: self.language = try reader.text("lectern.readers.v1.ChangeRequest.language")
            case 90: self.phone = try reader.text("lectern.readers.v1.ChangeRequest.phone")
            case 96: self.phoneVerified = try reader.bool()
            case 106: self.email = try reader.text("lectern.readers.v1.ChangeRequest.email")
            case 112: self.emailVerified = try reader.bool()
            case 122: try reader.message(addedTo: &self.addresses)
            case 130: self.birthDate = try reader.text("lectern.readers.v1.ChangeRequest.birth_date")
            case 136: self.guardianId = try reader.int64()
            case 146: self.guardianConsent = try reader.text("lectern.readers.v1.ChangeRequest.guardian_consent")
            case 154: self.cardKind = try reader.text("lectern.readers.v1.ChangeRequest.card_kind")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cardKind.isEmpty { try writer.text(self.cardKind, 154, "lectern.readers.v1.ChangeRequest.card_kind") }
        if !self.guardianConsent.isEmpty { try writer.text(self.guardianConsent, 146, "lectern.readers.v1.ChangeRequest.guardian_consent") }
        if self.guardianId != 0 { try writer.int64(self.guardianId, 136) }
        if !self.birthDate.isEmpty { try writer.text(self.birthDate, 130, "lectern.readers.v1.ChangeRequest.birth_date") }
        for value in self.addresses.reversed() { try writer.message(value, 122) }
        if self.emailVerified { try writer.bool(self.emailVerified, 112) }
        if !self.email.isEmpty { try writer.text(self.email, 106, "lectern.readers.v1.ChangeRequest.email") }
        if self.phoneVerified { try writer.bool(self.phoneVerified, 96) }
        if !self.phone.isEmpty { try writer.text(self.phone, 90, "lectern.readers.v1.ChangeRequest.phone") }
        if !self.language.isEmpty { try writer.text(self.language, 82, "lectern.readers.v1.ChangeRequest.language") }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 72) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 64) }
        if !self.category.isEmpty { try writer.text(self.category, 58, "lectern.readers.v1.ChangeRequest.category") }
        if !self.name.isEmpty { try writer.text(self.name, 50, "lectern.readers.v1.ChangeRequest.name") }
        if !self.reason.isEmpty { try writer.text(self.reason, 42, "lectern.readers.v1.ChangeRequest.reason") }
        for value in self.fields.reversed() { try writer.text(value, 34, "lectern.readers.v1.ChangeRequest.fields") }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.ChangeRequest.card") }
    }
}

extension Readers.FieldChange {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.changeId = try reader.int64()
            case 16: self.version = try reader.int64()
            case 26: self.event = try reader.text("lectern.readers.v1.FieldChange.event")
            case 34: self.field = try reader.text("lectern.readers.v1.FieldChange.field")
            case 42: self.before = try reader.text("lectern.readers.v1.FieldChange.before")
            case 50: self.after = try reader.text("lectern.readers.v1.FieldChange.after")
            case 58: self.reason = try reader.text("lectern.readers.v1.FieldChange.reason")
            case 64: self.atMs = try reader.int64()
            case 72: self.person = try reader.int64()
            case 80: self.session = .init(rawValue: try reader.int32())
            case 90: self.terminal = try reader.text("lectern.readers.v1.FieldChange.terminal")
            case 98: self.method = try reader.text("lectern.readers.v1.FieldChange.method")
            case 106: self.requestKey = try reader.text("lectern.readers.v1.FieldChange.request_key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.requestKey.isEmpty { try writer.text(self.requestKey, 106, "lectern.readers.v1.FieldChange.request_key") }
        if !self.method.isEmpty { try writer.text(self.method, 98, "lectern.readers.v1.FieldChange.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 90, "lectern.readers.v1.FieldChange.terminal") }
        if self.session.rawValue != 0 { try writer.int32(self.session.rawValue, 80) }
        if self.person != 0 { try writer.int64(self.person, 72) }
        if self.atMs != 0 { try writer.int64(self.atMs, 64) }
        if !self.reason.isEmpty { try writer.text(self.reason, 58, "lectern.readers.v1.FieldChange.reason") }
        if !self.after.isEmpty { try writer.text(self.after, 50, "lectern.readers.v1.FieldChange.after") }
        if !self.before.isEmpty { try writer.text(self.before, 42, "lectern.readers.v1.FieldChange.before") }
        if !self.field.isEmpty { try writer.text(self.field, 34, "lectern.readers.v1.FieldChange.field") }
        if !self.event.isEmpty { try writer.text(self.event, 26, "lectern.readers.v1.FieldChange.event") }
        if self.version != 0 { try writer.int64(self.version, 16) }
        if self.changeId != 0 { try writer.int64(self.changeId, 8) }
    }
}

extension Readers.ChangesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.ChangesRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.readers.v1.ChangesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.readers.v1.ChangesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.ChangesRequest.card") }
    }
}

extension Readers.ChangesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.changes)
            case 18: self.cursor = try reader.text("lectern.readers.v1.ChangesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.ChangesResponse.cursor") }
        for value in self.changes.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.Identifier {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.scope = try reader.text("lectern.readers.v1.Identifier.scope")
            case 26: self.value = try reader.text("lectern.readers.v1.Identifier.value")
            case 32: self.state = .init(rawValue: try reader.int32())
            case 40: self.boundAtMs = try reader.int64()
            case 48: self.sinceMs = try reader.int64()
            case 56: self.identifierId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.identifierId != 0 { try writer.int64(self.identifierId, 56) }
        if self.sinceMs != 0 { try writer.int64(self.sinceMs, 48) }
        if self.boundAtMs != 0 { try writer.int64(self.boundAtMs, 40) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.readers.v1.Identifier.value") }
        if !self.scope.isEmpty { try writer.text(self.scope, 18, "lectern.readers.v1.Identifier.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Readers.IdentifiersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.IdentifiersRequest.card")
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.IdentifiersRequest.card") }
    }
}

extension Readers.IdentifiersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.identifiers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.identifiers.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.BindIdentifierRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.BindIdentifierRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.kind = .init(rawValue: try reader.int32())
            case 34: self.scope = try reader.text("lectern.readers.v1.BindIdentifierRequest.scope")
            case 42: self.value = try reader.text("lectern.readers.v1.BindIdentifierRequest.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 42, "lectern.readers.v1.BindIdentifierRequest.value") }
        if !self.scope.isEmpty { try writer.text(self.scope, 34, "lectern.readers.v1.BindIdentifierRequest.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.BindIdentifierRequest.card") }
    }
}

extension Readers.MoveIdentifierRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.MoveIdentifierRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.identifierId = try reader.int64()
            case 32: self.event = .init(rawValue: try reader.int32())
            case 42: self.reason = try reader.text("lectern.readers.v1.MoveIdentifierRequest.reason")
            case 50: self.newValue = try reader.text("lectern.readers.v1.MoveIdentifierRequest.new_value")
            case 56: self.toReaderId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.toReaderId != 0 { try writer.int64(self.toReaderId, 56) }
        if !self.newValue.isEmpty { try writer.text(self.newValue, 50, "lectern.readers.v1.MoveIdentifierRequest.new_value") }
        if !self.reason.isEmpty { try writer.text(self.reason, 42, "lectern.readers.v1.MoveIdentifierRequest.reason") }
        if self.event.rawValue != 0 { try writer.int32(self.event.rawValue, 32) }
        if self.identifierId != 0 { try writer.int64(self.identifierId, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.MoveIdentifierRequest.card") }
    }
}

extension Readers.CardKind {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.readers.v1.CardKind.code")
            case 18: self.name = try reader.text("lectern.readers.v1.CardKind.name")
            case 24: self.basis = .init(rawValue: try reader.int32())
            case 32: self.validDays = try reader.uint32()
            case 40: self.depositMinorUnits = try reader.int64()
            case 50: self.currency = try reader.text("lectern.readers.v1.CardKind.currency")
            case 56: self.scoreMin = try reader.uint32()
            case 66: self.category = try reader.text("lectern.readers.v1.CardKind.category")
            case 72: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 72) }
        if !self.category.isEmpty { try writer.text(self.category, 66, "lectern.readers.v1.CardKind.category") }
        if self.scoreMin != 0 { try writer.uint32(self.scoreMin, 56) }
        if !self.currency.isEmpty { try writer.text(self.currency, 50, "lectern.readers.v1.CardKind.currency") }
        if self.depositMinorUnits != 0 { try writer.int64(self.depositMinorUnits, 40) }
        if self.validDays != 0 { try writer.uint32(self.validDays, 32) }
        if self.basis.rawValue != 0 { try writer.int32(self.basis.rawValue, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.CardKind.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.readers.v1.CardKind.code") }
    }
}

extension Readers.PutCardKindRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.readers.v1.PutCardKindRequest.code")
            case 18: self.name = try reader.text("lectern.readers.v1.PutCardKindRequest.name")
            case 24: self.basis = .init(rawValue: try reader.int32())
            case 32: self.validDays = try reader.uint32()
            case 40: self.depositMinorUnits = try reader.int64()
            case 50: self.currency = try reader.text("lectern.readers.v1.PutCardKindRequest.currency")
            case 56: self.scoreMin = try reader.uint32()
            case 66: self.category = try reader.text("lectern.readers.v1.PutCardKindRequest.category")
            case 82: try reader.add(try reader.text("lectern.readers.v1.PutCardKindRequest.fields"), to: &self.fields)
            case 88: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 88) }
        for value in self.fields.reversed() { try writer.text(value, 82, "lectern.readers.v1.PutCardKindRequest.fields") }
        if !self.category.isEmpty { try writer.text(self.category, 66, "lectern.readers.v1.PutCardKindRequest.category") }
        if self.scoreMin != 0 { try writer.uint32(self.scoreMin, 56) }
        if !self.currency.isEmpty { try writer.text(self.currency, 50, "lectern.readers.v1.PutCardKindRequest.currency") }
        if self.depositMinorUnits != 0 { try writer.int64(self.depositMinorUnits, 40) }
        if self.validDays != 0 { try writer.uint32(self.validDays, 32) }
        if self.basis.rawValue != 0 { try writer.int32(self.basis.rawValue, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.PutCardKindRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.readers.v1.PutCardKindRequest.code") }
    }
}

extension Readers.CardKindsRequest {
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

extension Readers.CardKindsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.cardKinds)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.cardKinds.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.Family {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.familyId = try reader.int64()
            case 18: self.name = try reader.text("lectern.readers.v1.Family.name")
            case 24: self.loansMax = try reader.uint32()
            case 32: self.version = try reader.int64()
            case 40: try reader.add(try reader.int64(), to: &self.readerIds)
            case 42:
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
            try writer.prefix(since: before, 42)
        }
        if self.version != 0 { try writer.int64(self.version, 32) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.Family.name") }
        if self.familyId != 0 { try writer.int64(self.familyId, 8) }
    }
}

extension Readers.PutFamilyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.familyId = try reader.int64()
            case 18: self.name = try reader.text("lectern.readers.v1.PutFamilyRequest.name")
            case 24: self.loansMax = try reader.uint32()
            case 34: try reader.add(try reader.text("lectern.readers.v1.PutFamilyRequest.fields"), to: &self.fields)
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        for value in self.fields.reversed() { try writer.text(value, 34, "lectern.readers.v1.PutFamilyRequest.fields") }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 24) }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.readers.v1.PutFamilyRequest.name") }
        if self.familyId != 0 { try writer.int64(self.familyId, 8) }
    }
}

extension Readers.SetFamilyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.SetFamilyRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.familyId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.familyId != 0 { try writer.int64(self.familyId, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.SetFamilyRequest.card") }
    }
}

extension Readers.GetFamilyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.familyId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.familyId != 0 { try writer.int64(self.familyId, 8) }
    }
}

extension Readers.MergeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.mergedReaderId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.readers.v1.MergeRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.readers.v1.MergeRequest.reason") }
        if self.mergedReaderId != 0 { try writer.int64(self.mergedReaderId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.TellApartRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.readers.v1.TellApartRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.readers.v1.TellApartRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.MergeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.recordIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Readers.MaskedNameRequest {
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

extension Readers.MaskedNameResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.readers.v1.MaskedNameResponse.name")
            case 18: self.language = try reader.text("lectern.readers.v1.MaskedNameResponse.language")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.language.isEmpty { try writer.text(self.language, 18, "lectern.readers.v1.MaskedNameResponse.language") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.readers.v1.MaskedNameResponse.name") }
    }
}

extension Readers.ContactRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.card = try reader.text("lectern.readers.v1.ContactRequest.card")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.readers.v1.ContactRequest.card") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.ContactResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.libraryId = try reader.int64()
            case 26: self.name = try reader.text("lectern.readers.v1.ContactResponse.name")
            case 34: self.language = try reader.text("lectern.readers.v1.ContactResponse.language")
            case 42: self.phone = try reader.text("lectern.readers.v1.ContactResponse.phone")
            case 50: self.email = try reader.text("lectern.readers.v1.ContactResponse.email")
            case 58: try reader.message(addedTo: &self.openids)
            case 64: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 64) }
        for value in self.openids.reversed() { try writer.message(value, 58) }
        if !self.email.isEmpty { try writer.text(self.email, 50, "lectern.readers.v1.ContactResponse.email") }
        if !self.phone.isEmpty { try writer.text(self.phone, 42, "lectern.readers.v1.ContactResponse.phone") }
        if !self.language.isEmpty { try writer.text(self.language, 34, "lectern.readers.v1.ContactResponse.language") }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.readers.v1.ContactResponse.name") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Readers.SweepAgesRequest {
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

extension Readers.SweepAgesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readers = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readers != 0 { try writer.uint32(self.readers, 8) }
    }
}

extension Readers.IndexNamesRequest {
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

extension Readers.IndexNamesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readers = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readers != 0 { try writer.uint32(self.readers, 8) }
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
            case 32: self.untilAge = try reader.uint32()
            case 42: self.nextCategory = try reader.text("lectern.readers.v1.Category.next_category")
            case 48: self.guardianRequired = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.guardianRequired { try writer.bool(self.guardianRequired, 48) }
        if !self.nextCategory.isEmpty { try writer.text(self.nextCategory, 42, "lectern.readers.v1.Category.next_category") }
        if self.untilAge != 0 { try writer.uint32(self.untilAge, 32) }
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

extension Readers.CheckPinRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.CheckPinRequest.card")
            case 18: self.pin = try reader.text("lectern.readers.v1.CheckPinRequest.pin")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pin.isEmpty { try writer.text(self.pin, 18, "lectern.readers.v1.CheckPinRequest.pin") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.CheckPinRequest.card") }
    }
}

extension Readers.CheckPinResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.check = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.check.isEmpty { try writer.bytes(self.check, 10) }
    }
}

extension Readers.SignInCheckedRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.readers.v1.SignInCheckedRequest.card")
            case 18: self.pin = try reader.text("lectern.readers.v1.SignInCheckedRequest.pin")
            case 26: self.check = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.check.isEmpty { try writer.bytes(self.check, 26) }
        if !self.pin.isEmpty { try writer.text(self.pin, 18, "lectern.readers.v1.SignInCheckedRequest.pin") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.readers.v1.SignInCheckedRequest.card") }
    }
}

extension Readers.OpenSessionRequest {
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

extension Readers.FindIdentifierRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.scope = try reader.text("lectern.readers.v1.FindIdentifierRequest.scope")
            case 26: self.value = try reader.text("lectern.readers.v1.FindIdentifierRequest.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.readers.v1.FindIdentifierRequest.value") }
        if !self.scope.isEmpty { try writer.text(self.scope, 18, "lectern.readers.v1.FindIdentifierRequest.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Readers.FindIdentifierResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.identifierId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 24: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.identifierId != 0 { try writer.int64(self.identifierId, 8) }
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
            case 48: self.untilAge = try reader.uint32()
            case 58: self.nextCategory = try reader.text("lectern.readers.v1.PutCategoryRequest.next_category")
            case 64: self.guardianRequired = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.guardianRequired { try writer.bool(self.guardianRequired, 64) }
        if !self.nextCategory.isEmpty { try writer.text(self.nextCategory, 58, "lectern.readers.v1.PutCategoryRequest.next_category") }
        if self.untilAge != 0 { try writer.uint32(self.untilAge, 48) }
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
            case 42: self.text = try reader.text("lectern.readers.v1.FindReadersRequest.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 42, "lectern.readers.v1.FindReadersRequest.text") }
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

extension Readers.BlockedReadersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 16: self.endsBeforeMs = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.readers.v1.BlockedReadersRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.readers.v1.BlockedReadersRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.endsBeforeMs != 0 { try writer.int64(self.endsBeforeMs, 16) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension Readers.BlockedReadersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.readers)
            case 18: self.cursor = try reader.text("lectern.readers.v1.BlockedReadersResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.BlockedReadersResponse.cursor") }
        for value in self.readers.reversed() { try writer.message(value, 10) }
    }
}

extension Readers.BlockedReader {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.block)
            case 18: try reader.message(&self.reader)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.reader { try writer.message(value, 18) }
        if let value = self.block { try writer.message(value, 10) }
    }
}

extension Readers.ExpiringCardsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 16: self.fromMs = try reader.int64()
            case 24: self.beforeMs = try reader.int64()
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.readers.v1.ExpiringCardsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.readers.v1.ExpiringCardsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if self.beforeMs != 0 { try writer.int64(self.beforeMs, 24) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 16) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension Readers.ExpiringCardsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.readers)
            case 18: self.cursor = try reader.text("lectern.readers.v1.ExpiringCardsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.readers.v1.ExpiringCardsResponse.cursor") }
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
            case 4400: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 4400) }
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
            case 4400: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 4400) }
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
            case 48: try reader.add(try reader.int64(), to: &self.recordIds)
            case 50:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 50)
        }
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
            case 18: try reader.add(try reader.text("lectern.readers.v1.ReaderChanged.fields"), to: &self.fields)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.fields.reversed() { try writer.text(value, 18, "lectern.readers.v1.ReaderChanged.fields") }
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
            case 50: self.identityKeyFile = try reader.text("lectern.readers.v1.Configuration.identity_key_file")
            case 58: self.zone = try reader.text("lectern.readers.v1.Configuration.zone")
            case 64: self.pinHashCost = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.pinHashCost != 0 { try writer.uint32(self.pinHashCost, 64) }
        if !self.zone.isEmpty { try writer.text(self.zone, 58, "lectern.readers.v1.Configuration.zone") }
        if !self.identityKeyFile.isEmpty { try writer.text(self.identityKeyFile, 50, "lectern.readers.v1.Configuration.identity_key_file") }
        if self.partnerFailuresMax != 0 { try writer.uint32(self.partnerFailuresMax, 40) }
        if self.terminalFailuresMax != 0 { try writer.uint32(self.terminalFailuresMax, 32) }
        if self.cardFailuresMax != 0 { try writer.uint32(self.cardFailuresMax, 24) }
        if self.partnerSessionMinutes != 0 { try writer.uint32(self.partnerSessionMinutes, 16) }
        if self.sessionMinutes != 0 { try writer.uint32(self.sessionMinutes, 8) }
    }
}
