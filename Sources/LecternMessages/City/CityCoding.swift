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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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

extension City.OpeningRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.servicePointCode = try reader.text("lectern.city.v1.OpeningRequest.service_point_code")
            case 16: self.branchId = try reader.int64()
            case 24: self.dueAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 58, "lectern.city.v1.OpeningResponse.branch_code") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 50, "lectern.city.v1.OpeningResponse.branch_name") }
        if self.closesAtMs != 0 { try writer.int64(self.closesAtMs, 40) }
        if !self.zone.isEmpty { try writer.text(self.zone, 34, "lectern.city.v1.OpeningResponse.zone") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.servicePointId != 0 { try writer.int64(self.servicePointId, 8) }
    }
}
