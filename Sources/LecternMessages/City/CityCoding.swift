// How the messages of lectern.city.v1 are read and written. Generated from lectern/city/v1/city.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension City.Library {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 18: self.code = try reader.text("lectern.city.v1.Library.code")
            case 26: self.name = try reader.text("lectern.city.v1.Library.name")
            case 32: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 32) }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.city.v1.Library.name") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.city.v1.Library.code") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension City.Branch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 16: self.libraryId = try reader.int64()
            case 26: self.code = try reader.text("lectern.city.v1.Branch.code")
            case 34: self.name = try reader.text("lectern.city.v1.Branch.name")
            case 42: self.address = try reader.text("lectern.city.v1.Branch.address")
            case 50: try reader.message(&self.place)
            case 56: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 56) }
        if let value = self.place { try writer.message(value, 50) }
        if !self.address.isEmpty { try writer.text(self.address, 42, "lectern.city.v1.Branch.address") }
        if !self.name.isEmpty { try writer.text(self.name, 34, "lectern.city.v1.Branch.name") }
        if !self.code.isEmpty { try writer.text(self.code, 26, "lectern.city.v1.Branch.code") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension City.SpecialDay {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.city.v1.SpecialDay.date")
            case 18: try reader.message(addedTo: &self.hours)
            case 26: self.name = try reader.text("lectern.city.v1.SpecialDay.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.city.v1.SpecialDay.name") }
        for value in self.hours.reversed() { try writer.message(value, 18) }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.city.v1.SpecialDay.date") }
    }
}

extension City.DayHours {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.fromMinute = try reader.uint32()
            case 16: self.untilMinute = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMinute != 0 { try writer.uint32(self.untilMinute, 16) }
        if self.fromMinute != 0 { try writer.uint32(self.fromMinute, 8) }
    }
}

extension City.ServicePointDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.servicePointId = try reader.int64()
            case 16: self.branchId = try reader.int64()
            case 26: self.code = try reader.text("lectern.city.v1.ServicePointDetails.code")
            case 34: self.name = try reader.text("lectern.city.v1.ServicePointDetails.name")
            case 40: self.kind = .init(rawValue: try reader.int32())
            case 50: try reader.message(&self.place)
            case 58: self.zone = try reader.text("lectern.city.v1.ServicePointDetails.zone")
            case 66: try reader.message(addedTo: &self.hours)
            case 74: try reader.add(try reader.text("lectern.city.v1.ServicePointDetails.closed_dates"), to: &self.closedDates)
            case 80: self.lends = try reader.bool()
            case 88: self.takesReturns = try reader.bool()
            case 96: self.distanceMetres = try reader.uint32()
            case 104: self.openNow = try reader.bool()
            case 112: self.version = try reader.int64()
            case 120: self.libraryId = try reader.int64()
            case 128: try reader.add(.init(rawValue: try reader.int32()), to: &self.abilities)
            case 130:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(.init(rawValue: try reader.int32()), to: &self.abilities) }
                reader.leave(to: outer)
            case 136: self.capacity = try reader.uint32()
            case 146: self.address = try reader.text("lectern.city.v1.ServicePointDetails.address")
            case 154: try reader.message(addedTo: &self.names)
            case 162: try reader.message(addedTo: &self.directions)
            case 168: self.state = .init(rawValue: try reader.int32())
            case 178: try reader.add(try reader.text("lectern.city.v1.ServicePointDetails.terminals"), to: &self.terminals)
            case 186: self.calendar = try reader.text("lectern.city.v1.ServicePointDetails.calendar")
            case 192: self.holidays = .init(rawValue: try reader.int32())
            case 202: try reader.message(addedTo: &self.specialDays)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.specialDays.reversed() { try writer.message(value, 202) }
        if self.holidays.rawValue != 0 { try writer.int32(self.holidays.rawValue, 192) }
        if !self.calendar.isEmpty { try writer.text(self.calendar, 186, "lectern.city.v1.ServicePointDetails.calendar") }
        for value in self.terminals.reversed() { try writer.text(value, 178, "lectern.city.v1.ServicePointDetails.terminals") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 168) }
        for value in self.directions.reversed() { try writer.message(value, 162) }
        for value in self.names.reversed() { try writer.message(value, 154) }
        if !self.address.isEmpty { try writer.text(self.address, 146, "lectern.city.v1.ServicePointDetails.address") }
        if self.capacity != 0 { try writer.uint32(self.capacity, 136) }
        if !self.abilities.isEmpty {
            let before = writer.count
            for value in self.abilities.reversed() { try writer.int32(value.rawValue) }
            try writer.prefix(since: before, 130)
        }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 120) }
        if self.version != 0 { try writer.int64(self.version, 112) }
        if self.openNow { try writer.bool(self.openNow, 104) }
        if self.distanceMetres != 0 { try writer.uint32(self.distanceMetres, 96) }
        if self.takesReturns { try writer.bool(self.takesReturns, 88) }
        if self.lends { try writer.bool(self.lends, 80) }
        for value in self.closedDates.reversed() { try writer.text(value, 74, "lectern.city.v1.ServicePointDetails.closed_dates") }
        for value in self.hours.reversed() { try writer.message(value, 66) }
        if !self.zone.isEmpty { try writer.text(self.zone, 58, "lectern.city.v1.ServicePointDetails.zone") }
        if let value = self.place { try writer.message(value, 50) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 40) }
        if !self.name.isEmpty { try writer.text(self.name, 34, "lectern.city.v1.ServicePointDetails.name") }
        if !self.code.isEmpty { try writer.text(self.code, 26, "lectern.city.v1.ServicePointDetails.code") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.servicePointId != 0 { try writer.int64(self.servicePointId, 8) }
    }
}

extension City.Offer {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.city.v1.Offer.code")
            case 18: self.name = try reader.text("lectern.city.v1.Offer.name")
            case 26: self.description = try reader.text("lectern.city.v1.Offer.description")
            case 34: self.service = try reader.text("lectern.city.v1.Offer.service")
            case 40: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 40) }
        if !self.service.isEmpty { try writer.text(self.service, 34, "lectern.city.v1.Offer.service") }
        if !self.description.isEmpty { try writer.text(self.description, 26, "lectern.city.v1.Offer.description") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.city.v1.Offer.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.city.v1.Offer.code") }
    }
}

extension City.StatutoryDay {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.city.v1.StatutoryDay.date")
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: self.name = try reader.text("lectern.city.v1.StatutoryDay.name")
            case 32: self.worksAs = try reader.uint32()
            case 42: self.source = try reader.text("lectern.city.v1.StatutoryDay.source")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.source.isEmpty { try writer.text(self.source, 42, "lectern.city.v1.StatutoryDay.source") }
        if self.worksAs != 0 { try writer.uint32(self.worksAs, 32) }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.city.v1.StatutoryDay.name") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.city.v1.StatutoryDay.date") }
    }
}

extension City.Closure {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            case 16: self.fromMs = try reader.int64()
            case 24: self.untilMs = try reader.int64()
            case 34: self.reason = try reader.text("lectern.city.v1.Closure.reason")
            case 42: try reader.message(addedTo: &self.texts)
            case 48: self.state = .init(rawValue: try reader.int32())
            case 58: try reader.add(try reader.text("lectern.city.v1.Closure.service_point_codes"), to: &self.servicePointCodes)
            case 64: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 64) }
        for value in self.servicePointCodes.reversed() { try writer.text(value, 58, "lectern.city.v1.Closure.service_point_codes") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        for value in self.texts.reversed() { try writer.message(value, 42) }
        if !self.reason.isEmpty { try writer.text(self.reason, 34, "lectern.city.v1.Closure.reason") }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 24) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 16) }
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension City.ClosureAtPoint {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            case 16: self.servicePointId = try reader.int64()
            case 24: self.branchId = try reader.int64()
            case 32: self.fromMs = try reader.int64()
            case 40: self.untilMs = try reader.int64()
            case 50: self.reason = try reader.text("lectern.city.v1.ClosureAtPoint.reason")
            case 56: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 56) }
        if !self.reason.isEmpty { try writer.text(self.reason, 50, "lectern.city.v1.ClosureAtPoint.reason") }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 40) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 32) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        if self.servicePointId != 0 { try writer.int64(self.servicePointId, 16) }
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension City.Partner {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.partnerId = try reader.int64()
            case 18: self.name = try reader.text("lectern.city.v1.Partner.name")
            case 26: self.title = try reader.text("lectern.city.v1.Partner.title")
            case 34: try reader.message(addedTo: &self.titles)
            case 40: self.state = .init(rawValue: try reader.int32())
            case 50: try reader.add(try reader.text("lectern.city.v1.Partner.methods"), to: &self.methods)
            case 58: try reader.add(try reader.text("lectern.city.v1.Partner.topics"), to: &self.topics)
            case 66: try reader.add(try reader.text("lectern.city.v1.Partner.service_point_codes"), to: &self.servicePointCodes)
            case 72: self.callsPerSecond = try reader.uint32()
            case 82: self.contact = try reader.text("lectern.city.v1.Partner.contact")
            case 88: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 88) }
        if !self.contact.isEmpty { try writer.text(self.contact, 82, "lectern.city.v1.Partner.contact") }
        if self.callsPerSecond != 0 { try writer.uint32(self.callsPerSecond, 72) }
        for value in self.servicePointCodes.reversed() { try writer.text(value, 66, "lectern.city.v1.Partner.service_point_codes") }
        for value in self.topics.reversed() { try writer.text(value, 58, "lectern.city.v1.Partner.topics") }
        for value in self.methods.reversed() { try writer.text(value, 50, "lectern.city.v1.Partner.methods") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 40) }
        for value in self.titles.reversed() { try writer.message(value, 34) }
        if !self.title.isEmpty { try writer.text(self.title, 26, "lectern.city.v1.Partner.title") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.city.v1.Partner.name") }
        if self.partnerId != 0 { try writer.int64(self.partnerId, 8) }
    }
}

extension City.HistoryEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.historyId = try reader.int64()
            case 18: self.event = try reader.text("lectern.city.v1.HistoryEntry.event")
            case 26: self.from = try reader.text("lectern.city.v1.HistoryEntry.from")
            case 34: self.to = try reader.text("lectern.city.v1.HistoryEntry.to")
            case 40: self.recordedAtMs = try reader.int64()
            case 48: self.person = try reader.int64()
            case 58: self.terminal = try reader.text("lectern.city.v1.HistoryEntry.terminal")
            case 66: self.method = try reader.text("lectern.city.v1.HistoryEntry.method")
            case 74: self.note = try reader.text("lectern.city.v1.HistoryEntry.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 74, "lectern.city.v1.HistoryEntry.note") }
        if !self.method.isEmpty { try writer.text(self.method, 66, "lectern.city.v1.HistoryEntry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 58, "lectern.city.v1.HistoryEntry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 48) }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 40) }
        if !self.to.isEmpty { try writer.text(self.to, 34, "lectern.city.v1.HistoryEntry.to") }
        if !self.from.isEmpty { try writer.text(self.from, 26, "lectern.city.v1.HistoryEntry.from") }
        if !self.event.isEmpty { try writer.text(self.event, 18, "lectern.city.v1.HistoryEntry.event") }
        if self.historyId != 0 { try writer.int64(self.historyId, 8) }
    }
}

extension City.LibrariesRequest {
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

extension City.LibrariesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.libraries)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.libraries.reversed() { try writer.message(value, 10) }
    }
}

extension City.BranchesRequest {
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

extension City.BranchesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.branches)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.branches.reversed() { try writer.message(value, 10) }
    }
}

extension City.ServicePointsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 18: try reader.message(&self.near)
            case 24: self.onlyOpenNow = try reader.bool()
            case 32: self.onlyTakingReturns = try reader.bool()
            case 40: self.limit = try reader.uint32()
            case 48: self.libraryId = try reader.int64()
            case 56: self.kind = .init(rawValue: try reader.int32())
            case 64: self.ability = .init(rawValue: try reader.int32())
            case 72: self.withUnused = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withUnused { try writer.bool(self.withUnused, 72) }
        if self.ability.rawValue != 0 { try writer.int32(self.ability.rawValue, 64) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 56) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 48) }
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if self.onlyTakingReturns { try writer.bool(self.onlyTakingReturns, 32) }
        if self.onlyOpenNow { try writer.bool(self.onlyOpenNow, 24) }
        if let value = self.near { try writer.message(value, 18) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension City.ServicePointsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.servicePoints)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.servicePoints.reversed() { try writer.message(value, 10) }
    }
}

extension City.ServicePointRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.city.v1.ServicePointRequest.code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.city.v1.ServicePointRequest.code") }
    }
}

extension City.DirectoryRequest {
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

extension City.DirectoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.offers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.offers.reversed() { try writer.message(value, 10) }
    }
}

extension City.PutLibraryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.city.v1.PutLibraryRequest.code")
            case 18: self.name = try reader.text("lectern.city.v1.PutLibraryRequest.name")
            case 26: try reader.add(try reader.text("lectern.city.v1.PutLibraryRequest.fields"), to: &self.fields)
            case 32: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 32) }
        for value in self.fields.reversed() { try writer.text(value, 26, "lectern.city.v1.PutLibraryRequest.fields") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.city.v1.PutLibraryRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.city.v1.PutLibraryRequest.code") }
    }
}

extension City.PutBranchRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.city.v1.PutBranchRequest.library_code")
            case 18: self.code = try reader.text("lectern.city.v1.PutBranchRequest.code")
            case 26: self.name = try reader.text("lectern.city.v1.PutBranchRequest.name")
            case 34: self.address = try reader.text("lectern.city.v1.PutBranchRequest.address")
            case 42: try reader.message(&self.place)
            case 50: try reader.add(try reader.text("lectern.city.v1.PutBranchRequest.fields"), to: &self.fields)
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        for value in self.fields.reversed() { try writer.text(value, 50, "lectern.city.v1.PutBranchRequest.fields") }
        if let value = self.place { try writer.message(value, 42) }
        if !self.address.isEmpty { try writer.text(self.address, 34, "lectern.city.v1.PutBranchRequest.address") }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.city.v1.PutBranchRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.city.v1.PutBranchRequest.code") }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.city.v1.PutBranchRequest.library_code") }
    }
}

extension City.PutServicePointRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.city.v1.PutServicePointRequest.branch_code")
            case 18: self.code = try reader.text("lectern.city.v1.PutServicePointRequest.code")
            case 26: self.name = try reader.text("lectern.city.v1.PutServicePointRequest.name")
            case 32: self.kind = .init(rawValue: try reader.int32())
            case 42: try reader.message(&self.place)
            case 50: self.zone = try reader.text("lectern.city.v1.PutServicePointRequest.zone")
            case 58: try reader.message(addedTo: &self.hours)
            case 66: try reader.add(try reader.text("lectern.city.v1.PutServicePointRequest.closed_dates"), to: &self.closedDates)
            case 72: self.lends = try reader.bool()
            case 80: self.takesReturns = try reader.bool()
            case 90: try reader.add(try reader.text("lectern.city.v1.PutServicePointRequest.fields"), to: &self.fields)
            case 96: self.expectedVersion = try reader.int64()
            case 106: self.libraryCode = try reader.text("lectern.city.v1.PutServicePointRequest.library_code")
            case 112: try reader.add(.init(rawValue: try reader.int32()), to: &self.abilities)
            case 114:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(.init(rawValue: try reader.int32()), to: &self.abilities) }
                reader.leave(to: outer)
            case 120: self.capacity = try reader.uint32()
            case 130: self.address = try reader.text("lectern.city.v1.PutServicePointRequest.address")
            case 138: try reader.message(addedTo: &self.names)
            case 146: try reader.message(addedTo: &self.directions)
            case 154: try reader.add(try reader.text("lectern.city.v1.PutServicePointRequest.terminals"), to: &self.terminals)
            case 162: self.calendar = try reader.text("lectern.city.v1.PutServicePointRequest.calendar")
            case 168: self.holidays = .init(rawValue: try reader.int32())
            case 178: try reader.message(addedTo: &self.specialDays)
            case 184: self.planned = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.planned { try writer.bool(self.planned, 184) }
        for value in self.specialDays.reversed() { try writer.message(value, 178) }
        if self.holidays.rawValue != 0 { try writer.int32(self.holidays.rawValue, 168) }
        if !self.calendar.isEmpty { try writer.text(self.calendar, 162, "lectern.city.v1.PutServicePointRequest.calendar") }
        for value in self.terminals.reversed() { try writer.text(value, 154, "lectern.city.v1.PutServicePointRequest.terminals") }
        for value in self.directions.reversed() { try writer.message(value, 146) }
        for value in self.names.reversed() { try writer.message(value, 138) }
        if !self.address.isEmpty { try writer.text(self.address, 130, "lectern.city.v1.PutServicePointRequest.address") }
        if self.capacity != 0 { try writer.uint32(self.capacity, 120) }
        if !self.abilities.isEmpty {
            let before = writer.count
            for value in self.abilities.reversed() { try writer.int32(value.rawValue) }
            try writer.prefix(since: before, 114)
        }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 106, "lectern.city.v1.PutServicePointRequest.library_code") }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 96) }
        for value in self.fields.reversed() { try writer.text(value, 90, "lectern.city.v1.PutServicePointRequest.fields") }
        if self.takesReturns { try writer.bool(self.takesReturns, 80) }
        if self.lends { try writer.bool(self.lends, 72) }
        for value in self.closedDates.reversed() { try writer.text(value, 66, "lectern.city.v1.PutServicePointRequest.closed_dates") }
        for value in self.hours.reversed() { try writer.message(value, 58) }
        if !self.zone.isEmpty { try writer.text(self.zone, 50, "lectern.city.v1.PutServicePointRequest.zone") }
        if let value = self.place { try writer.message(value, 42) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 32) }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.city.v1.PutServicePointRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.city.v1.PutServicePointRequest.code") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.city.v1.PutServicePointRequest.branch_code") }
    }
}

extension City.PutOfferRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.offer)
            case 18: try reader.add(try reader.text("lectern.city.v1.PutOfferRequest.fields"), to: &self.fields)
            case 24: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 24) }
        for value in self.fields.reversed() { try writer.text(value, 18, "lectern.city.v1.PutOfferRequest.fields") }
        if let value = self.offer { try writer.message(value, 10) }
    }
}

extension City.OpenAtRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.OpenAtRequest.service_point_code")
            case 16: self.atMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.atMs != 0 { try writer.int64(self.atMs, 16) }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.city.v1.OpenAtRequest.service_point_code") }
    }
}

extension City.OpenAtResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.open = try reader.bool()
            case 16: self.closesAtMs = try reader.int64()
            case 24: self.opensAtMs = try reader.int64()
            case 34: self.zone = try reader.text("lectern.city.v1.OpenAtResponse.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 34, "lectern.city.v1.OpenAtResponse.zone") }
        if self.opensAtMs != 0 { try writer.int64(self.opensAtMs, 24) }
        if self.closesAtMs != 0 { try writer.int64(self.closesAtMs, 16) }
        if self.open { try writer.bool(self.open, 8) }
    }
}

extension City.OpeningDaysRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.OpeningDaysRequest.service_point_code")
            case 16: self.branchId = try reader.int64()
            case 26: self.fromDate = try reader.text("lectern.city.v1.OpeningDaysRequest.from_date")
            case 34: self.untilDate = try reader.text("lectern.city.v1.OpeningDaysRequest.until_date")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.untilDate.isEmpty { try writer.text(self.untilDate, 34, "lectern.city.v1.OpeningDaysRequest.until_date") }
        if !self.fromDate.isEmpty { try writer.text(self.fromDate, 26, "lectern.city.v1.OpeningDaysRequest.from_date") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.city.v1.OpeningDaysRequest.service_point_code") }
    }
}

extension City.OpeningDaysResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.days)
            case 16: self.openDays = try reader.uint32()
            case 26: self.zone = try reader.text("lectern.city.v1.OpeningDaysResponse.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 26, "lectern.city.v1.OpeningDaysResponse.zone") }
        if self.openDays != 0 { try writer.uint32(self.openDays, 16) }
        for value in self.days.reversed() { try writer.message(value, 10) }
    }
}

extension City.OpeningDay {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.city.v1.OpeningDay.date")
            case 18: try reader.message(addedTo: &self.periods)
            case 26: self.why = try reader.text("lectern.city.v1.OpeningDay.why")
            case 34: self.name = try reader.text("lectern.city.v1.OpeningDay.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 34, "lectern.city.v1.OpeningDay.name") }
        if !self.why.isEmpty { try writer.text(self.why, 26, "lectern.city.v1.OpeningDay.why") }
        for value in self.periods.reversed() { try writer.message(value, 18) }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.city.v1.OpeningDay.date") }
    }
}

extension City.OpenPeriod {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.fromMs = try reader.int64()
            case 16: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 16) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 8) }
    }
}

extension City.StatutoryDaysRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.calendar = try reader.text("lectern.city.v1.StatutoryDaysRequest.calendar")
            case 18: self.fromDate = try reader.text("lectern.city.v1.StatutoryDaysRequest.from_date")
            case 26: self.untilDate = try reader.text("lectern.city.v1.StatutoryDaysRequest.until_date")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.untilDate.isEmpty { try writer.text(self.untilDate, 26, "lectern.city.v1.StatutoryDaysRequest.until_date") }
        if !self.fromDate.isEmpty { try writer.text(self.fromDate, 18, "lectern.city.v1.StatutoryDaysRequest.from_date") }
        if !self.calendar.isEmpty { try writer.text(self.calendar, 10, "lectern.city.v1.StatutoryDaysRequest.calendar") }
    }
}

extension City.StatutoryDaysResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.days)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.days.reversed() { try writer.message(value, 10) }
    }
}

extension City.PutStatutoryDaysRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.calendar = try reader.text("lectern.city.v1.PutStatutoryDaysRequest.calendar")
            case 18: try reader.message(addedTo: &self.days)
            case 26: try reader.add(try reader.text("lectern.city.v1.PutStatutoryDaysRequest.removed_dates"), to: &self.removedDates)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.removedDates.reversed() { try writer.text(value, 26, "lectern.city.v1.PutStatutoryDaysRequest.removed_dates") }
        for value in self.days.reversed() { try writer.message(value, 18) }
        if !self.calendar.isEmpty { try writer.text(self.calendar, 10, "lectern.city.v1.PutStatutoryDaysRequest.calendar") }
    }
}

extension City.PutStatutoryDaysResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.put = try reader.uint32()
            case 16: self.removed = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.removed != 0 { try writer.uint32(self.removed, 16) }
        if self.put != 0 { try writer.uint32(self.put, 8) }
    }
}

extension City.ClosuresRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.ClosuresRequest.service_point_code")
            case 16: self.withPast = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.city.v1.ClosuresRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.city.v1.ClosuresRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.withPast { try writer.bool(self.withPast, 16) }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.city.v1.ClosuresRequest.service_point_code") }
    }
}

extension City.ClosuresResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.closures)
            case 18: self.cursor = try reader.text("lectern.city.v1.ClosuresResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.city.v1.ClosuresResponse.cursor") }
        for value in self.closures.reversed() { try writer.message(value, 10) }
    }
}

extension City.AnnounceClosureRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.city.v1.AnnounceClosureRequest.service_point_codes"), to: &self.servicePointCodes)
            case 18: self.branchCode = try reader.text("lectern.city.v1.AnnounceClosureRequest.branch_code")
            case 26: self.libraryCode = try reader.text("lectern.city.v1.AnnounceClosureRequest.library_code")
            case 32: self.fromMs = try reader.int64()
            case 40: self.untilMs = try reader.int64()
            case 50: self.reason = try reader.text("lectern.city.v1.AnnounceClosureRequest.reason")
            case 58: try reader.message(addedTo: &self.texts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.texts.reversed() { try writer.message(value, 58) }
        if !self.reason.isEmpty { try writer.text(self.reason, 50, "lectern.city.v1.AnnounceClosureRequest.reason") }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 40) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 32) }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 26, "lectern.city.v1.AnnounceClosureRequest.library_code") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 18, "lectern.city.v1.AnnounceClosureRequest.branch_code") }
        for value in self.servicePointCodes.reversed() { try writer.text(value, 10, "lectern.city.v1.AnnounceClosureRequest.service_point_codes") }
    }
}

extension City.ChangeClosureRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            case 16: self.fromMs = try reader.int64()
            case 24: self.untilMs = try reader.int64()
            case 34: self.reason = try reader.text("lectern.city.v1.ChangeClosureRequest.reason")
            case 42: try reader.message(addedTo: &self.texts)
            case 50: try reader.add(try reader.text("lectern.city.v1.ChangeClosureRequest.fields"), to: &self.fields)
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        for value in self.fields.reversed() { try writer.text(value, 50, "lectern.city.v1.ChangeClosureRequest.fields") }
        for value in self.texts.reversed() { try writer.message(value, 42) }
        if !self.reason.isEmpty { try writer.text(self.reason, 34, "lectern.city.v1.ChangeClosureRequest.reason") }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 24) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 16) }
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension City.LiftClosureRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            case 18: self.note = try reader.text("lectern.city.v1.LiftClosureRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.city.v1.LiftClosureRequest.note") }
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension City.AdvanceClosureRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension City.MoveServicePointRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.city.v1.MoveServicePointRequest.code")
            case 16: self.to = .init(rawValue: try reader.int32())
            case 26: self.note = try reader.text("lectern.city.v1.MoveServicePointRequest.note")
            case 32: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 32) }
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.city.v1.MoveServicePointRequest.note") }
        if self.to.rawValue != 0 { try writer.int32(self.to.rawValue, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.city.v1.MoveServicePointRequest.code") }
    }
}

extension City.PartnersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.city.v1.PartnersRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.city.v1.PartnersRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension City.PartnersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.partners)
            case 18: self.cursor = try reader.text("lectern.city.v1.PartnersResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.city.v1.PartnersResponse.cursor") }
        for value in self.partners.reversed() { try writer.message(value, 10) }
    }
}

extension City.GetPartnerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.city.v1.GetPartnerRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.city.v1.GetPartnerRequest.name") }
    }
}

extension City.PartnerStandingRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.city.v1.PartnerStandingRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.city.v1.PartnerStandingRequest.name") }
    }
}

extension City.PutPartnerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.partner)
            case 18: try reader.add(try reader.text("lectern.city.v1.PutPartnerRequest.fields"), to: &self.fields)
            case 24: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 24) }
        for value in self.fields.reversed() { try writer.text(value, 18, "lectern.city.v1.PutPartnerRequest.fields") }
        if let value = self.partner { try writer.message(value, 10) }
    }
}

extension City.MovePartnerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.city.v1.MovePartnerRequest.name")
            case 16: self.to = .init(rawValue: try reader.int32())
            case 26: self.note = try reader.text("lectern.city.v1.MovePartnerRequest.note")
            case 32: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 32) }
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.city.v1.MovePartnerRequest.note") }
        if self.to.rawValue != 0 { try writer.int32(self.to.rawValue, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.city.v1.MovePartnerRequest.name") }
    }
}

extension City.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.id = try reader.int64()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.city.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.city.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.id != 0 { try writer.int64(self.id, 8) }
    }
}

extension City.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.city.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.city.v1.HistoryResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension City.OpeningRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.OpeningRequest.service_point_code")
            case 16: self.branchId = try reader.int64()
            case 24: self.dueAtMs = try reader.int64()
            case 32: self.emptyIfNone = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.emptyIfNone { try writer.bool(self.emptyIfNone, 32) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.city.v1.OpeningRequest.service_point_code") }
    }
}

extension City.OpeningResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.servicePointId = try reader.int64()
            case 16: self.branchId = try reader.int64()
            case 24: self.libraryId = try reader.int64()
            case 34: self.zone = try reader.text("lectern.city.v1.OpeningResponse.zone")
            case 40: self.closesAtMs = try reader.int64()
            case 50: self.branchName = try reader.text("lectern.city.v1.OpeningResponse.branch_name")
            case 58: self.branchCode = try reader.text("lectern.city.v1.OpeningResponse.branch_code")
            case 64: self.lends = try reader.bool()
            case 72: self.takesReturns = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.takesReturns { try writer.bool(self.takesReturns, 72) }
        if self.lends { try writer.bool(self.lends, 64) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 58, "lectern.city.v1.OpeningResponse.branch_code") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 50, "lectern.city.v1.OpeningResponse.branch_name") }
        if self.closesAtMs != 0 { try writer.int64(self.closesAtMs, 40) }
        if !self.zone.isEmpty { try writer.text(self.zone, 34, "lectern.city.v1.OpeningResponse.zone") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.servicePointId != 0 { try writer.int64(self.servicePointId, 8) }
    }
}

extension City.PointsNearRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.near)
            case 16: self.ability = .init(rawValue: try reader.int32())
            case 24: self.onlyOpenNow = try reader.bool()
            case 32: try reader.add(try reader.int64(), to: &self.branchIds)
            case 34:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.branchIds) }
                reader.leave(to: outer)
            case 40: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if !self.branchIds.isEmpty {
            let before = writer.count
            for value in self.branchIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 34)
        }
        if self.onlyOpenNow { try writer.bool(self.onlyOpenNow, 24) }
        if self.ability.rawValue != 0 { try writer.int32(self.ability.rawValue, 16) }
        if let value = self.near { try writer.message(value, 10) }
    }
}

extension City.PointsNearResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.points)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.points.reversed() { try writer.message(value, 10) }
    }
}

extension City.PointNear {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.point)
            case 18: try reader.message(&self.opening)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.opening { try writer.message(value, 18) }
        if let value = self.point { try writer.message(value, 10) }
    }
}

extension City.TerminalPlaceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.city.v1.TerminalPlaceRequest.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.city.v1.TerminalPlaceRequest.terminal") }
    }
}

extension City.TerminalPlaceResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.TerminalPlaceResponse.service_point_code")
            case 18: self.branchCode = try reader.text("lectern.city.v1.TerminalPlaceResponse.branch_code")
            case 26: self.libraryCode = try reader.text("lectern.city.v1.TerminalPlaceResponse.library_code")
            case 34: try reader.message(&self.opening)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.opening { try writer.message(value, 34) }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 26, "lectern.city.v1.TerminalPlaceResponse.library_code") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 18, "lectern.city.v1.TerminalPlaceResponse.branch_code") }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 10, "lectern.city.v1.TerminalPlaceResponse.service_point_code") }
    }
}
