// Between the messages of lectern.city.v1 and protoc-c's structures. Generated from lectern/city/v1/city.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages
internal import CLecternMessages
internal import CCityMessages
internal import CTypesMessages

extension City.Library {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__Library()
        lectern__city__v1__library__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Library.self)
        self.libraryId = c.pointee.library_id
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.Library.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.Library.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Library.self)
        c.pointee.library_id = self.libraryId
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.Library.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.Library.name")
        }
    }
}

extension City.Branch {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__Branch()
        lectern__city__v1__branch__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Branch.self)
        self.branchId = c.pointee.branch_id
        self.libraryId = c.pointee.library_id
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.Branch.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.Branch.name")
        self.address = try MessageArena.text(c.pointee.address, at: "lectern.city.v1.Branch.address")
        if let inner = c.pointee.place { self.place = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Branch.self)
        c.pointee.branch_id = self.branchId
        c.pointee.library_id = self.libraryId
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.Branch.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.Branch.name")
        }
        if !self.address.isEmpty {
            c.pointee.address = try arena.text(self.address, at: "lectern.city.v1.Branch.address")
        }
        if let value = self.place {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.place = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
    }
}

extension City.ServicePointDetails {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__ServicePointDetails()
        lectern__city__v1__service_point_details__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointDetails.self)
        self.servicePointId = c.pointee.service_point_id
        self.branchId = c.pointee.branch_id
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.ServicePointDetails.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.ServicePointDetails.name")
        self.kind = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        if let inner = c.pointee.place { self.place = try .init(copying: inner) }
        self.zone = try MessageArena.text(c.pointee.zone, at: "lectern.city.v1.ServicePointDetails.zone")
        if c.pointee.n_hours > 0, let elements = c.pointee.hours {
            let count = c.pointee.n_hours
            self.hours.reserveCapacity(count)
            for index in 0..<count {
                self.hours.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.ServicePointDetails.hours")))
            }
        }
        if c.pointee.n_closed_dates > 0, let elements = c.pointee.closed_dates {
            let count = c.pointee.n_closed_dates
            self.closedDates.reserveCapacity(count)
            for index in 0..<count {
                self.closedDates.append(try MessageArena.text(elements[index], at: "lectern.city.v1.ServicePointDetails.closed_dates"))
            }
        }
        self.lends = c.pointee.lends != 0
        self.takesReturns = c.pointee.takes_returns != 0
        self.distanceMetres = c.pointee.distance_metres
        self.openNow = c.pointee.open_now != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointDetails.self)
        c.pointee.service_point_id = self.servicePointId
        c.pointee.branch_id = self.branchId
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.ServicePointDetails.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.ServicePointDetails.name")
        }
        c.pointee.kind = Lectern__City__V1__ServicePointKind(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if let value = self.place {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.place = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
        if !self.zone.isEmpty {
            c.pointee.zone = try arena.text(self.zone, at: "lectern.city.v1.ServicePointDetails.zone")
        }
        if !self.hours.isEmpty {
            let elements = try arena.room(for: self.hours.count, of: UnsafeMutablePointer<Lectern__Types__V1__OpenTime>?.self, at: "lectern.city.v1.ServicePointDetails.hours")
            for (index, element) in self.hours.enumerated() {
                let inner = try arena.make(Types.OpenTime.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Types__V1__OpenTime.self))
            }
            c.pointee.n_hours = self.hours.count
            c.pointee.hours = elements
        }
        if !self.closedDates.isEmpty {
            let elements = try arena.room(for: self.closedDates.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.city.v1.ServicePointDetails.closed_dates")
            for (index, element) in self.closedDates.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.city.v1.ServicePointDetails.closed_dates"))
            }
            c.pointee.n_closed_dates = self.closedDates.count
            c.pointee.closed_dates = elements
        }
        c.pointee.lends = self.lends ? 1 : 0
        c.pointee.takes_returns = self.takesReturns ? 1 : 0
        c.pointee.distance_metres = self.distanceMetres
        c.pointee.open_now = self.openNow ? 1 : 0
    }
}

extension City.Offer {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__Offer()
        lectern__city__v1__offer__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Offer.self)
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.Offer.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.Offer.name")
        self.description = try MessageArena.text(c.pointee.description, at: "lectern.city.v1.Offer.description")
        self.service = try MessageArena.text(c.pointee.service, at: "lectern.city.v1.Offer.service")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__Offer.self)
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.Offer.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.Offer.name")
        }
        if !self.description.isEmpty {
            c.pointee.description = try arena.text(self.description, at: "lectern.city.v1.Offer.description")
        }
        if !self.service.isEmpty {
            c.pointee.service = try arena.text(self.service, at: "lectern.city.v1.Offer.service")
        }
    }
}

extension City.LibrariesRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__LibrariesRequest()
        lectern__city__v1__libraries_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension City.LibrariesResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__LibrariesResponse()
        lectern__city__v1__libraries_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__LibrariesResponse.self)
        if c.pointee.n_libraries > 0, let elements = c.pointee.libraries {
            let count = c.pointee.n_libraries
            self.libraries.reserveCapacity(count)
            for index in 0..<count {
                self.libraries.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.LibrariesResponse.libraries")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__LibrariesResponse.self)
        if !self.libraries.isEmpty {
            let elements = try arena.room(for: self.libraries.count, of: UnsafeMutablePointer<Lectern__City__V1__Library>?.self, at: "lectern.city.v1.LibrariesResponse.libraries")
            for (index, element) in self.libraries.enumerated() {
                let inner = try arena.make(City.Library.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__City__V1__Library.self))
            }
            c.pointee.n_libraries = self.libraries.count
            c.pointee.libraries = elements
        }
    }
}

extension City.BranchesRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__BranchesRequest()
        lectern__city__v1__branches_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__BranchesRequest.self)
        self.libraryId = c.pointee.library_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__BranchesRequest.self)
        c.pointee.library_id = self.libraryId
    }
}

extension City.BranchesResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__BranchesResponse()
        lectern__city__v1__branches_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__BranchesResponse.self)
        if c.pointee.n_branches > 0, let elements = c.pointee.branches {
            let count = c.pointee.n_branches
            self.branches.reserveCapacity(count)
            for index in 0..<count {
                self.branches.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.BranchesResponse.branches")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__BranchesResponse.self)
        if !self.branches.isEmpty {
            let elements = try arena.room(for: self.branches.count, of: UnsafeMutablePointer<Lectern__City__V1__Branch>?.self, at: "lectern.city.v1.BranchesResponse.branches")
            for (index, element) in self.branches.enumerated() {
                let inner = try arena.make(City.Branch.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__City__V1__Branch.self))
            }
            c.pointee.n_branches = self.branches.count
            c.pointee.branches = elements
        }
    }
}

extension City.ServicePointsRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__ServicePointsRequest()
        lectern__city__v1__service_points_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointsRequest.self)
        self.branchId = c.pointee.branch_id
        if let inner = c.pointee.near { self.near = try .init(copying: inner) }
        self.onlyOpenNow = c.pointee.only_open_now != 0
        self.onlyTakingReturns = c.pointee.only_taking_returns != 0
        self.limit = c.pointee.limit
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointsRequest.self)
        c.pointee.branch_id = self.branchId
        if let value = self.near {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.near = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
        c.pointee.only_open_now = self.onlyOpenNow ? 1 : 0
        c.pointee.only_taking_returns = self.onlyTakingReturns ? 1 : 0
        c.pointee.limit = self.limit
    }
}

extension City.ServicePointsResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__ServicePointsResponse()
        lectern__city__v1__service_points_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointsResponse.self)
        if c.pointee.n_service_points > 0, let elements = c.pointee.service_points {
            let count = c.pointee.n_service_points
            self.servicePoints.reserveCapacity(count)
            for index in 0..<count {
                self.servicePoints.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.ServicePointsResponse.service_points")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointsResponse.self)
        if !self.servicePoints.isEmpty {
            let elements = try arena.room(for: self.servicePoints.count, of: UnsafeMutablePointer<Lectern__City__V1__ServicePointDetails>?.self, at: "lectern.city.v1.ServicePointsResponse.service_points")
            for (index, element) in self.servicePoints.enumerated() {
                let inner = try arena.make(City.ServicePointDetails.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__City__V1__ServicePointDetails.self))
            }
            c.pointee.n_service_points = self.servicePoints.count
            c.pointee.service_points = elements
        }
    }
}

extension City.ServicePointRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__ServicePointRequest()
        lectern__city__v1__service_point_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointRequest.self)
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.ServicePointRequest.code")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__ServicePointRequest.self)
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.ServicePointRequest.code")
        }
    }
}

extension City.DirectoryRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__DirectoryRequest()
        lectern__city__v1__directory_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension City.DirectoryResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__DirectoryResponse()
        lectern__city__v1__directory_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__DirectoryResponse.self)
        if c.pointee.n_offers > 0, let elements = c.pointee.offers {
            let count = c.pointee.n_offers
            self.offers.reserveCapacity(count)
            for index in 0..<count {
                self.offers.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.DirectoryResponse.offers")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__DirectoryResponse.self)
        if !self.offers.isEmpty {
            let elements = try arena.room(for: self.offers.count, of: UnsafeMutablePointer<Lectern__City__V1__Offer>?.self, at: "lectern.city.v1.DirectoryResponse.offers")
            for (index, element) in self.offers.enumerated() {
                let inner = try arena.make(City.Offer.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__City__V1__Offer.self))
            }
            c.pointee.n_offers = self.offers.count
            c.pointee.offers = elements
        }
    }
}

extension City.PutLibraryRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__PutLibraryRequest()
        lectern__city__v1__put_library_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutLibraryRequest.self)
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.PutLibraryRequest.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.PutLibraryRequest.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutLibraryRequest.self)
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.PutLibraryRequest.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.PutLibraryRequest.name")
        }
    }
}

extension City.PutBranchRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__PutBranchRequest()
        lectern__city__v1__put_branch_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutBranchRequest.self)
        self.libraryCode = try MessageArena.text(c.pointee.library_code, at: "lectern.city.v1.PutBranchRequest.library_code")
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.PutBranchRequest.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.PutBranchRequest.name")
        self.address = try MessageArena.text(c.pointee.address, at: "lectern.city.v1.PutBranchRequest.address")
        if let inner = c.pointee.place { self.place = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutBranchRequest.self)
        if !self.libraryCode.isEmpty {
            c.pointee.library_code = try arena.text(self.libraryCode, at: "lectern.city.v1.PutBranchRequest.library_code")
        }
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.PutBranchRequest.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.PutBranchRequest.name")
        }
        if !self.address.isEmpty {
            c.pointee.address = try arena.text(self.address, at: "lectern.city.v1.PutBranchRequest.address")
        }
        if let value = self.place {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.place = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
    }
}

extension City.PutServicePointRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__PutServicePointRequest()
        lectern__city__v1__put_service_point_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutServicePointRequest.self)
        self.branchCode = try MessageArena.text(c.pointee.branch_code, at: "lectern.city.v1.PutServicePointRequest.branch_code")
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.city.v1.PutServicePointRequest.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.city.v1.PutServicePointRequest.name")
        self.kind = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        if let inner = c.pointee.place { self.place = try .init(copying: inner) }
        self.zone = try MessageArena.text(c.pointee.zone, at: "lectern.city.v1.PutServicePointRequest.zone")
        if c.pointee.n_hours > 0, let elements = c.pointee.hours {
            let count = c.pointee.n_hours
            self.hours.reserveCapacity(count)
            for index in 0..<count {
                self.hours.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.city.v1.PutServicePointRequest.hours")))
            }
        }
        if c.pointee.n_closed_dates > 0, let elements = c.pointee.closed_dates {
            let count = c.pointee.n_closed_dates
            self.closedDates.reserveCapacity(count)
            for index in 0..<count {
                self.closedDates.append(try MessageArena.text(elements[index], at: "lectern.city.v1.PutServicePointRequest.closed_dates"))
            }
        }
        self.lends = c.pointee.lends != 0
        self.takesReturns = c.pointee.takes_returns != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutServicePointRequest.self)
        if !self.branchCode.isEmpty {
            c.pointee.branch_code = try arena.text(self.branchCode, at: "lectern.city.v1.PutServicePointRequest.branch_code")
        }
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.city.v1.PutServicePointRequest.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.city.v1.PutServicePointRequest.name")
        }
        c.pointee.kind = Lectern__City__V1__ServicePointKind(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if let value = self.place {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.place = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
        if !self.zone.isEmpty {
            c.pointee.zone = try arena.text(self.zone, at: "lectern.city.v1.PutServicePointRequest.zone")
        }
        if !self.hours.isEmpty {
            let elements = try arena.room(for: self.hours.count, of: UnsafeMutablePointer<Lectern__Types__V1__OpenTime>?.self, at: "lectern.city.v1.PutServicePointRequest.hours")
            for (index, element) in self.hours.enumerated() {
                let inner = try arena.make(Types.OpenTime.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Types__V1__OpenTime.self))
            }
            c.pointee.n_hours = self.hours.count
            c.pointee.hours = elements
        }
        if !self.closedDates.isEmpty {
            let elements = try arena.room(for: self.closedDates.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.city.v1.PutServicePointRequest.closed_dates")
            for (index, element) in self.closedDates.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.city.v1.PutServicePointRequest.closed_dates"))
            }
            c.pointee.n_closed_dates = self.closedDates.count
            c.pointee.closed_dates = elements
        }
        c.pointee.lends = self.lends ? 1 : 0
        c.pointee.takes_returns = self.takesReturns ? 1 : 0
    }
}

extension City.PutOfferRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__PutOfferRequest()
        lectern__city__v1__put_offer_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutOfferRequest.self)
        if let inner = c.pointee.offer { self.offer = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__PutOfferRequest.self)
        if let value = self.offer {
            let inner = try arena.make(City.Offer.layout)
            try value.fill(inner, arena)
            c.pointee.offer = inner.assumingMemoryBound(to: Lectern__City__V1__Offer.self)
        }
    }
}

extension City.OpeningRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__OpeningRequest()
        lectern__city__v1__opening_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__OpeningRequest.self)
        self.servicePointCode = try MessageArena.text(c.pointee.service_point_code, at: "lectern.city.v1.OpeningRequest.service_point_code")
        self.branchId = c.pointee.branch_id
        self.dueAtMs = c.pointee.due_at_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__OpeningRequest.self)
        if !self.servicePointCode.isEmpty {
            c.pointee.service_point_code = try arena.text(self.servicePointCode, at: "lectern.city.v1.OpeningRequest.service_point_code")
        }
        c.pointee.branch_id = self.branchId
        c.pointee.due_at_ms = self.dueAtMs
    }
}

extension City.OpeningResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__City__V1__OpeningResponse()
        lectern__city__v1__opening_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__OpeningResponse.self)
        self.servicePointId = c.pointee.service_point_id
        self.branchId = c.pointee.branch_id
        self.libraryId = c.pointee.library_id
        self.zone = try MessageArena.text(c.pointee.zone, at: "lectern.city.v1.OpeningResponse.zone")
        self.closesAtMs = c.pointee.closes_at_ms
        self.branchName = try MessageArena.text(c.pointee.branch_name, at: "lectern.city.v1.OpeningResponse.branch_name")
        self.branchCode = try MessageArena.text(c.pointee.branch_code, at: "lectern.city.v1.OpeningResponse.branch_code")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__City__V1__OpeningResponse.self)
        c.pointee.service_point_id = self.servicePointId
        c.pointee.branch_id = self.branchId
        c.pointee.library_id = self.libraryId
        if !self.zone.isEmpty {
            c.pointee.zone = try arena.text(self.zone, at: "lectern.city.v1.OpeningResponse.zone")
        }
        c.pointee.closes_at_ms = self.closesAtMs
        if !self.branchName.isEmpty {
            c.pointee.branch_name = try arena.text(self.branchName, at: "lectern.city.v1.OpeningResponse.branch_name")
        }
        if !self.branchCode.isEmpty {
            c.pointee.branch_code = try arena.text(self.branchCode, at: "lectern.city.v1.OpeningResponse.branch_code")
        }
    }
}
