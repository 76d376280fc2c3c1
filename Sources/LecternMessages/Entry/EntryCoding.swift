// How the messages of lectern.entry.v1 are read and written. Generated from lectern/entry/v1/entry.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CityMessages
internal import ReadersMessages
internal import TypesMessages

extension Entry.CardAndPin {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.entry.v1.CardAndPin.card")
            case 18: self.pin = try reader.text("lectern.entry.v1.CardAndPin.pin")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pin.isEmpty { try writer.text(self.pin, 18, "lectern.entry.v1.CardAndPin.pin") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.entry.v1.CardAndPin.card") }
    }
}

extension Entry.Identity {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.scope = try reader.text("lectern.entry.v1.Identity.scope")
            case 26: self.value = try reader.text("lectern.entry.v1.Identity.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.entry.v1.Identity.value") }
        if !self.scope.isEmpty { try writer.text(self.scope, 18, "lectern.entry.v1.Identity.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Entry.EnterRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.cardAndPin)
            case 18: try reader.message(addedTo: &self.identities)
            case 26: self.handOverCode = try reader.text("lectern.entry.v1.EnterRequest.hand_over_code")
            case 32: self.guest = try reader.bool()
            case 42: self.entrance = try reader.text("lectern.entry.v1.EnterRequest.entrance")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.entrance.isEmpty { try writer.text(self.entrance, 42, "lectern.entry.v1.EnterRequest.entrance") }
        if self.guest { try writer.bool(self.guest, 32) }
        if !self.handOverCode.isEmpty { try writer.text(self.handOverCode, 26, "lectern.entry.v1.EnterRequest.hand_over_code") }
        for value in self.identities.reversed() { try writer.message(value, 18) }
        if let value = self.cardAndPin { try writer.message(value, 10) }
    }
}

extension Entry.EnterResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.session = try reader.text("lectern.entry.v1.EnterResponse.session")
            case 16: self.expiresAtMs = try reader.int64()
            case 26: try reader.message(&self.reader)
            case 34: try reader.message(&self.handedOver)
            case 42: self.entrance = try reader.text("lectern.entry.v1.EnterResponse.entrance")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.entrance.isEmpty { try writer.text(self.entrance, 42, "lectern.entry.v1.EnterResponse.entrance") }
        if let value = self.handedOver { try writer.message(value, 34) }
        if let value = self.reader { try writer.message(value, 26) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 16) }
        if !self.session.isEmpty { try writer.text(self.session, 10, "lectern.entry.v1.EnterResponse.session") }
    }
}

extension Entry.HandedOver {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.format = try reader.text("lectern.entry.v1.HandedOver.format")
            case 18: self.state = try reader.bytes()
            case 26: self.fromTerminal = try reader.text("lectern.entry.v1.HandedOver.from_terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.fromTerminal.isEmpty { try writer.text(self.fromTerminal, 26, "lectern.entry.v1.HandedOver.from_terminal") }
        if !self.state.isEmpty { try writer.bytes(self.state, 18) }
        if !self.format.isEmpty { try writer.text(self.format, 10, "lectern.entry.v1.HandedOver.format") }
    }
}

extension Entry.HandOverRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.format = try reader.text("lectern.entry.v1.HandOverRequest.format")
            case 18: self.state = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.state.isEmpty { try writer.bytes(self.state, 18) }
        if !self.format.isEmpty { try writer.text(self.format, 10, "lectern.entry.v1.HandOverRequest.format") }
    }
}

extension Entry.HandOverResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.HandOverResponse.code")
            case 18: self.payload = try reader.text("lectern.entry.v1.HandOverResponse.payload")
            case 24: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 24) }
        if !self.payload.isEmpty { try writer.text(self.payload, 18, "lectern.entry.v1.HandOverResponse.payload") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.HandOverResponse.code") }
    }
}

extension Entry.ReaderLink {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.linkId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 26: self.partner = try reader.text("lectern.entry.v1.ReaderLink.partner")
            case 32: self.kind = .init(rawValue: try reader.int32())
            case 42: self.scope = try reader.text("lectern.entry.v1.ReaderLink.scope")
            case 48: self.state = .init(rawValue: try reader.int32())
            case 56: self.sinceMs = try reader.int64()
            case 64: self.atDesk = try reader.bool()
            case 72: self.identifierId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.identifierId != 0 { try writer.int64(self.identifierId, 72) }
        if self.atDesk { try writer.bool(self.atDesk, 64) }
        if self.sinceMs != 0 { try writer.int64(self.sinceMs, 56) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        if !self.scope.isEmpty { try writer.text(self.scope, 42, "lectern.entry.v1.ReaderLink.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 32) }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.entry.v1.ReaderLink.partner") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.linkId != 0 { try writer.int64(self.linkId, 8) }
    }
}

extension Entry.LinkRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.identity)
            case 18: self.card = try reader.text("lectern.entry.v1.LinkRequest.card")
            case 26: self.partner = try reader.text("lectern.entry.v1.LinkRequest.partner")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.entry.v1.LinkRequest.partner") }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.entry.v1.LinkRequest.card") }
        if let value = self.identity { try writer.message(value, 10) }
    }
}

extension Entry.LinksRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.entry.v1.LinksRequest.card")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.entry.v1.LinksRequest.card") }
    }
}

extension Entry.LinksResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.links)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.links.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.RevokeLinkRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.linkId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.entry.v1.RevokeLinkRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.entry.v1.RevokeLinkRequest.reason") }
        if self.linkId != 0 { try writer.int64(self.linkId, 8) }
    }
}

extension Entry.App {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.scope = try reader.text("lectern.entry.v1.App.scope")
            case 26: self.partner = try reader.text("lectern.entry.v1.App.partner")
            case 32: self.active = try reader.bool()
            case 40: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 40) }
        if self.active { try writer.bool(self.active, 32) }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.entry.v1.App.partner") }
        if !self.scope.isEmpty { try writer.text(self.scope, 18, "lectern.entry.v1.App.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Entry.PutAppRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.scope = try reader.text("lectern.entry.v1.PutAppRequest.scope")
            case 26: self.partner = try reader.text("lectern.entry.v1.PutAppRequest.partner")
            case 32: self.active = try reader.bool()
            case 48: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 48) }
        if self.active { try writer.bool(self.active, 32) }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.entry.v1.PutAppRequest.partner") }
        if !self.scope.isEmpty { try writer.text(self.scope, 18, "lectern.entry.v1.PutAppRequest.scope") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Entry.AppsRequest {
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

extension Entry.AppsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.apps)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.apps.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.Entrance {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.Entrance.code")
            case 18: try reader.message(addedTo: &self.names)
            case 26: self.aliasOf = try reader.text("lectern.entry.v1.Entrance.alias_of")
            case 32: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 32) }
        if !self.aliasOf.isEmpty { try writer.text(self.aliasOf, 26, "lectern.entry.v1.Entrance.alias_of") }
        for value in self.names.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.Entrance.code") }
    }
}

extension Entry.PutEntranceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.PutEntranceRequest.code")
            case 18: try reader.message(addedTo: &self.names)
            case 26: self.aliasOf = try reader.text("lectern.entry.v1.PutEntranceRequest.alias_of")
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        if !self.aliasOf.isEmpty { try writer.text(self.aliasOf, 26, "lectern.entry.v1.PutEntranceRequest.alias_of") }
        for value in self.names.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.PutEntranceRequest.code") }
    }
}

extension Entry.EntrancesRequest {
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

extension Entry.EntrancesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entrances)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.entrances.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.UsageRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.fromDate = try reader.text("lectern.entry.v1.UsageRequest.from_date")
            case 18: self.untilDate = try reader.text("lectern.entry.v1.UsageRequest.until_date")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.untilDate.isEmpty { try writer.text(self.untilDate, 18, "lectern.entry.v1.UsageRequest.until_date") }
        if !self.fromDate.isEmpty { try writer.text(self.fromDate, 10, "lectern.entry.v1.UsageRequest.from_date") }
    }
}

extension Entry.UsageResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.usage)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.usage.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.EntranceUsage {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.entry.v1.EntranceUsage.date")
            case 18: self.entrance = try reader.text("lectern.entry.v1.EntranceUsage.entrance")
            case 26: self.terminalKind = try reader.text("lectern.entry.v1.EntranceUsage.terminal_kind")
            case 32: self.readers = try reader.uint64()
            case 40: self.guests = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.guests != 0 { try writer.uint64(self.guests, 40) }
        if self.readers != 0 { try writer.uint64(self.readers, 32) }
        if !self.terminalKind.isEmpty { try writer.text(self.terminalKind, 26, "lectern.entry.v1.EntranceUsage.terminal_kind") }
        if !self.entrance.isEmpty { try writer.text(self.entrance, 18, "lectern.entry.v1.EntranceUsage.entrance") }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.entry.v1.EntranceUsage.date") }
    }
}

extension Entry.Audience {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.entry.v1.Audience.terminal_kinds"), to: &self.terminalKinds)
            case 18: try reader.add(try reader.text("lectern.entry.v1.Audience.partners"), to: &self.partners)
            case 26: try reader.add(try reader.text("lectern.entry.v1.Audience.places"), to: &self.places)
            case 32: self.fromMs = try reader.int64()
            case 40: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 40) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 32) }
        for value in self.places.reversed() { try writer.text(value, 26, "lectern.entry.v1.Audience.places") }
        for value in self.partners.reversed() { try writer.text(value, 18, "lectern.entry.v1.Audience.partners") }
        for value in self.terminalKinds.reversed() { try writer.text(value, 10, "lectern.entry.v1.Audience.terminal_kinds") }
    }
}

extension Entry.Outage {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.fromMs = try reader.int64()
            case 16: self.untilMs = try reader.int64()
            case 26: try reader.message(addedTo: &self.texts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.texts.reversed() { try writer.message(value, 26) }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 16) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 8) }
    }
}

extension Entry.KeptService {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.KeptService.code")
            case 18: try reader.message(addedTo: &self.names)
            case 26: try reader.message(addedTo: &self.descriptions)
            case 34: self.beginMethod = try reader.text("lectern.entry.v1.KeptService.begin_method")
            case 42: try reader.message(&self.audience)
            case 48: self.rank = try reader.uint32()
            case 56: self.active = try reader.bool()
            case 64: self.version = try reader.int64()
            case 74: try reader.message(addedTo: &self.outages)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.outages.reversed() { try writer.message(value, 74) }
        if self.version != 0 { try writer.int64(self.version, 64) }
        if self.active { try writer.bool(self.active, 56) }
        if self.rank != 0 { try writer.uint32(self.rank, 48) }
        if let value = self.audience { try writer.message(value, 42) }
        if !self.beginMethod.isEmpty { try writer.text(self.beginMethod, 34, "lectern.entry.v1.KeptService.begin_method") }
        for value in self.descriptions.reversed() { try writer.message(value, 26) }
        for value in self.names.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.KeptService.code") }
    }
}

extension Entry.PutServiceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.PutServiceRequest.code")
            case 18: try reader.message(addedTo: &self.names)
            case 26: try reader.message(addedTo: &self.descriptions)
            case 34: self.beginMethod = try reader.text("lectern.entry.v1.PutServiceRequest.begin_method")
            case 42: try reader.message(&self.audience)
            case 48: self.rank = try reader.uint32()
            case 56: self.active = try reader.bool()
            case 80: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 80) }
        if self.active { try writer.bool(self.active, 56) }
        if self.rank != 0 { try writer.uint32(self.rank, 48) }
        if let value = self.audience { try writer.message(value, 42) }
        if !self.beginMethod.isEmpty { try writer.text(self.beginMethod, 34, "lectern.entry.v1.PutServiceRequest.begin_method") }
        for value in self.descriptions.reversed() { try writer.message(value, 26) }
        for value in self.names.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.PutServiceRequest.code") }
    }
}

extension Entry.KeptServicesRequest {
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

extension Entry.KeptServicesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.services)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.services.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.PutOutageRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.PutOutageRequest.code")
            case 18: try reader.message(addedTo: &self.outages)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.outages.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.PutOutageRequest.code") }
    }
}

extension Entry.ServicesRequest {
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

extension Entry.ServicesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.services)
            case 18: try reader.message(&self.place)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.place { try writer.message(value, 18) }
        for value in self.services.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.TerminalPlace {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.entry.v1.TerminalPlace.service_point_code")
            case 18: self.branchCode = try reader.text("lectern.entry.v1.TerminalPlace.branch_code")
            case 24: self.open = try reader.bool()
            case 32: self.closesAtMs = try reader.int64()
            case 40: self.opensAtMs = try reader.int64()
            case 50: self.zone = try reader.text("lectern.entry.v1.TerminalPlace.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 50, "lectern.entry.v1.TerminalPlace.zone") }
        if self.opensAtMs != 0 { try writer.int64(self.opensAtMs, 40) }
        if self.closesAtMs != 0 { try writer.int64(self.closesAtMs, 32) }
        if self.open { try writer.bool(self.open, 24) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 18, "lectern.entry.v1.TerminalPlace.branch_code") }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.entry.v1.TerminalPlace.service_point_code") }
    }
}

extension Entry.OfferedService {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.entry.v1.OfferedService.code")
            case 18: self.name = try reader.text("lectern.entry.v1.OfferedService.name")
            case 26: self.description = try reader.text("lectern.entry.v1.OfferedService.description")
            case 34: self.beginMethod = try reader.text("lectern.entry.v1.OfferedService.begin_method")
            case 42: self.version = try reader.text("lectern.entry.v1.OfferedService.version")
            case 48: self.state = .init(rawValue: try reader.int32())
            case 58: self.why = try reader.text("lectern.entry.v1.OfferedService.why")
            case 64: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 64) }
        if !self.why.isEmpty { try writer.text(self.why, 58, "lectern.entry.v1.OfferedService.why") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        if !self.version.isEmpty { try writer.text(self.version, 42, "lectern.entry.v1.OfferedService.version") }
        if !self.beginMethod.isEmpty { try writer.text(self.beginMethod, 34, "lectern.entry.v1.OfferedService.begin_method") }
        if !self.description.isEmpty { try writer.text(self.description, 26, "lectern.entry.v1.OfferedService.description") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.entry.v1.OfferedService.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.entry.v1.OfferedService.code") }
    }
}

extension Entry.Announcement {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.announcementId = try reader.int64()
            case 18: try reader.message(addedTo: &self.titles)
            case 26: try reader.message(addedTo: &self.texts)
            case 34: self.category = try reader.text("lectern.entry.v1.Announcement.category")
            case 42: try reader.message(&self.audience)
            case 50: self.link = try reader.text("lectern.entry.v1.Announcement.link")
            case 56: self.version = try reader.int64()
            case 64: self.withdrawnAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withdrawnAtMs != 0 { try writer.int64(self.withdrawnAtMs, 64) }
        if self.version != 0 { try writer.int64(self.version, 56) }
        if !self.link.isEmpty { try writer.text(self.link, 50, "lectern.entry.v1.Announcement.link") }
        if let value = self.audience { try writer.message(value, 42) }
        if !self.category.isEmpty { try writer.text(self.category, 34, "lectern.entry.v1.Announcement.category") }
        for value in self.texts.reversed() { try writer.message(value, 26) }
        for value in self.titles.reversed() { try writer.message(value, 18) }
        if self.announcementId != 0 { try writer.int64(self.announcementId, 8) }
    }
}

extension Entry.PutAnnouncementRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.announcement)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.announcement { try writer.message(value, 10) }
    }
}

extension Entry.WithdrawAnnouncementRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.announcementId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.announcementId != 0 { try writer.int64(self.announcementId, 8) }
    }
}

extension Entry.KeptAnnouncementsRequest {
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

extension Entry.KeptAnnouncementsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.announcements)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.announcements.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.AnnouncementsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.entry.v1.AnnouncementsRequest.categories"), to: &self.categories)
            case 16: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        for value in self.categories.reversed() { try writer.text(value, 10, "lectern.entry.v1.AnnouncementsRequest.categories") }
    }
}

extension Entry.AnnouncementsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.announcements)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.announcements.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.ShownAnnouncement {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.announcementId = try reader.int64()
            case 18: self.title = try reader.text("lectern.entry.v1.ShownAnnouncement.title")
            case 26: self.text = try reader.text("lectern.entry.v1.ShownAnnouncement.text")
            case 34: self.category = try reader.text("lectern.entry.v1.ShownAnnouncement.category")
            case 42: self.link = try reader.text("lectern.entry.v1.ShownAnnouncement.link")
            case 48: self.fromMs = try reader.int64()
            case 56: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 56) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 48) }
        if !self.link.isEmpty { try writer.text(self.link, 42, "lectern.entry.v1.ShownAnnouncement.link") }
        if !self.category.isEmpty { try writer.text(self.category, 34, "lectern.entry.v1.ShownAnnouncement.category") }
        if !self.text.isEmpty { try writer.text(self.text, 26, "lectern.entry.v1.ShownAnnouncement.text") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.entry.v1.ShownAnnouncement.title") }
        if self.announcementId != 0 { try writer.int64(self.announcementId, 8) }
    }
}

extension Entry.AnnouncementChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.announcementId = try reader.int64()
            case 18: self.category = try reader.text("lectern.entry.v1.AnnouncementChanged.category")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.category.isEmpty { try writer.text(self.category, 18, "lectern.entry.v1.AnnouncementChanged.category") }
        if self.announcementId != 0 { try writer.int64(self.announcementId, 8) }
    }
}

extension Entry.MapLink {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.provider = try reader.text("lectern.entry.v1.MapLink.provider")
            case 18: self.address = try reader.text("lectern.entry.v1.MapLink.address")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.address.isEmpty { try writer.text(self.address, 18, "lectern.entry.v1.MapLink.address") }
        if !self.provider.isEmpty { try writer.text(self.provider, 10, "lectern.entry.v1.MapLink.provider") }
    }
}

extension Entry.NearestPointsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.place)
            case 16: self.ability = .init(rawValue: try reader.int32())
            case 24: self.recordId = try reader.int64()
            case 32: self.mode = .init(rawValue: try reader.int32())
            case 40: self.onlyOpenNow = try reader.bool()
            case 48: self.limit = try reader.uint32()
            case 56: self.datum = .init(rawValue: try reader.int32())
            case 64: self.withLinks = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withLinks { try writer.bool(self.withLinks, 64) }
        if self.datum.rawValue != 0 { try writer.int32(self.datum.rawValue, 56) }
        if self.limit != 0 { try writer.uint32(self.limit, 48) }
        if self.onlyOpenNow { try writer.bool(self.onlyOpenNow, 40) }
        if self.mode.rawValue != 0 { try writer.int32(self.mode.rawValue, 32) }
        if self.recordId != 0 { try writer.int64(self.recordId, 24) }
        if self.ability.rawValue != 0 { try writer.int32(self.ability.rawValue, 16) }
        if let value = self.place { try writer.message(value, 10) }
    }
}

extension Entry.NearestPointsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.points)
            case 16: self.basis = .init(rawValue: try reader.int32())
            case 24: self.detourPercent = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.detourPercent != 0 { try writer.uint32(self.detourPercent, 24) }
        if self.basis.rawValue != 0 { try writer.int32(self.basis.rawValue, 16) }
        for value in self.points.reversed() { try writer.message(value, 10) }
    }
}

extension Entry.NearestPoint {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.point)
            case 16: self.straightMetres = try reader.uint32()
            case 24: self.wayMetres = try reader.uint32()
            case 32: self.travelSeconds = try reader.uint32()
            case 40: self.closesAtMs = try reader.int64()
            case 48: self.opensAtMs = try reader.int64()
            case 56: self.available = try reader.uint32()
            case 64: self.basis = .init(rawValue: try reader.int32())
            case 74: try reader.message(&self.place)
            case 82: try reader.message(addedTo: &self.links)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.links.reversed() { try writer.message(value, 82) }
        if let value = self.place { try writer.message(value, 74) }
        if self.basis.rawValue != 0 { try writer.int32(self.basis.rawValue, 64) }
        if self.available != 0 { try writer.uint32(self.available, 56) }
        if self.opensAtMs != 0 { try writer.int64(self.opensAtMs, 48) }
        if self.closesAtMs != 0 { try writer.int64(self.closesAtMs, 40) }
        if self.travelSeconds != 0 { try writer.uint32(self.travelSeconds, 32) }
        if self.wayMetres != 0 { try writer.uint32(self.wayMetres, 24) }
        if self.straightMetres != 0 { try writer.uint32(self.straightMetres, 16) }
        if let value = self.point { try writer.message(value, 10) }
    }
}

extension Entry.RouteRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.from)
            case 18: try reader.message(&self.to)
            case 26: self.servicePoint = try reader.text("lectern.entry.v1.RouteRequest.service_point")
            case 32: self.mode = .init(rawValue: try reader.int32())
            case 40: self.datum = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.datum.rawValue != 0 { try writer.int32(self.datum.rawValue, 40) }
        if self.mode.rawValue != 0 { try writer.int32(self.mode.rawValue, 32) }
        if !self.servicePoint.isEmpty { try writer.text(self.servicePoint, 26, "lectern.entry.v1.RouteRequest.service_point") }
        if let value = self.to { try writer.message(value, 18) }
        if let value = self.from { try writer.message(value, 10) }
    }
}

extension Entry.RouteResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.metres = try reader.uint32()
            case 16: self.seconds = try reader.uint32()
            case 26: try reader.message(addedTo: &self.steps)
            case 34: self.polyline = try reader.text("lectern.entry.v1.RouteResponse.polyline")
            case 42: self.source = try reader.text("lectern.entry.v1.RouteResponse.source")
            case 50: try reader.message(addedTo: &self.links)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.links.reversed() { try writer.message(value, 50) }
        if !self.source.isEmpty { try writer.text(self.source, 42, "lectern.entry.v1.RouteResponse.source") }
        if !self.polyline.isEmpty { try writer.text(self.polyline, 34, "lectern.entry.v1.RouteResponse.polyline") }
        for value in self.steps.reversed() { try writer.message(value, 26) }
        if self.seconds != 0 { try writer.uint32(self.seconds, 16) }
        if self.metres != 0 { try writer.uint32(self.metres, 8) }
    }
}

extension Entry.RouteStep {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.text = try reader.text("lectern.entry.v1.RouteStep.text")
            case 18: self.street = try reader.text("lectern.entry.v1.RouteStep.street")
            case 24: self.metres = try reader.uint32()
            case 32: self.seconds = try reader.uint32()
            case 42: try reader.message(&self.place)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.place { try writer.message(value, 42) }
        if self.seconds != 0 { try writer.uint32(self.seconds, 32) }
        if self.metres != 0 { try writer.uint32(self.metres, 24) }
        if !self.street.isEmpty { try writer.text(self.street, 18, "lectern.entry.v1.RouteStep.street") }
        if !self.text.isEmpty { try writer.text(self.text, 10, "lectern.entry.v1.RouteStep.text") }
    }
}

extension Entry.LinkChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.linkId = try reader.int64()
            case 18: self.partner = try reader.text("lectern.entry.v1.LinkChanged.partner")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.partner.isEmpty { try writer.text(self.partner, 18, "lectern.entry.v1.LinkChanged.partner") }
        if self.linkId != 0 { try writer.int64(self.linkId, 8) }
    }
}

extension Entry.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.codeSeconds = try reader.uint32()
            case 16: self.terminalCodesMax = try reader.uint32()
            case 24: self.partnerCodesMax = try reader.uint32()
            case 34: self.zone = try reader.text("lectern.entry.v1.Configuration.zone")
            case 40: self.detourPercent = try reader.uint32()
            case 50: self.streets = try reader.text("lectern.entry.v1.Configuration.streets")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.streets.isEmpty { try writer.text(self.streets, 50, "lectern.entry.v1.Configuration.streets") }
        if self.detourPercent != 0 { try writer.uint32(self.detourPercent, 40) }
        if !self.zone.isEmpty { try writer.text(self.zone, 34, "lectern.entry.v1.Configuration.zone") }
        if self.partnerCodesMax != 0 { try writer.uint32(self.partnerCodesMax, 24) }
        if self.terminalCodesMax != 0 { try writer.uint32(self.terminalCodesMax, 16) }
        if self.codeSeconds != 0 { try writer.uint32(self.codeSeconds, 8) }
    }
}
