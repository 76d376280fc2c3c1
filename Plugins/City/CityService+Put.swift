// The handlers by which an administrator changes the city's places.

internal import CityHours
internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> City.Library {
        var request = request
        try Field.code(request.code, "code")
        let old = try VersionedRows(call).library(code: request.code)
        let change = try Field.change(
            request.fields, request.expectedVersion, of: ["name"], found: old?.version,
            absent: Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.code)))
        if let old { change.keep("name", &request.name, old.name) }
        try Field.words(request.name, "name")
        let library = try call.first(
            """
            INSERT INTO city_library (library_id, code, name, version) VALUES ($1, $2, $3, 1)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, version = city_library.version + 1
            RETURNING library_id, code, name, version
            """, .integer(try call.newID()), .text(request.code), .text(request.name), as: VersionedRows.library)
        guard let library else { throw StoreSaysNothing() }
        try call.emit(topic: "city.library", kind: "put", subject: "library:\(library.libraryId)", library)
        return library
    }

    func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> City.Branch {
        var request = request
        try Field.code(request.code, "code")
        let rows = VersionedRows(call)
        let old = try rows.branch(code: request.code)
        let change = try Field.change(
            request.fields, request.expectedVersion, of: ["library_code", "name", "address", "place"],
            found: old?.branch.version, absent: Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.code)))
        if let old {
            change.keep("library_code", &request.libraryCode, old.libraryCode)
            change.keep("name", &request.name, old.branch.name)
            change.keep("address", &request.address, old.branch.address)
            change.keep("place", &request.place, old.branch.place)
        }
        try Field.words(request.name, "name")
        try Field.text(request.address, "address", charactersMax: 500)
        try Field.place(request.place, "place")
        guard let library = try rows.library(code: request.libraryCode) else {
            throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
        }
        let branch = try call.first(
            """
            INSERT INTO city_branch (branch_id, library_id, code, name, address, latitude, longitude, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
            ON CONFLICT (code) DO UPDATE SET library_id = excluded.library_id, name = excluded.name,
                address = excluded.address, latitude = excluded.latitude, longitude = excluded.longitude,
                version = city_branch.version + 1
            RETURNING branch_id, library_id, code, name, address, latitude, longitude, version
            """, .integer(try call.newID()), .integer(library.libraryId), .text(request.code), .text(request.name),
            .text(request.address), SQLValue(request.place?.latitude), SQLValue(request.place?.longitude),
            as: Self.branch)
        guard let branch else { throw StoreSaysNothing() }
        try call.emit(topic: "city.branch", kind: "put", subject: "branch:\(branch.branchId)", branch)
        return branch
    }

    func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
        let request = try whole(request, call)
        try check(request)
        let branch = try call.first(
            "SELECT branch_id FROM city_branch WHERE code = $1", .text(request.branchCode)
        ) { try $0.integer(0) }
        guard let branch else {
            throw Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.branchCode))
        }
        let id = try call.first(
            """
            INSERT INTO city_point
                (service_point_id, branch_id, code, name, kind, latitude, longitude, zone, lends, takes_returns, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
            ON CONFLICT (code) DO UPDATE SET branch_id = excluded.branch_id, name = excluded.name,
                kind = excluded.kind, latitude = excluded.latitude, longitude = excluded.longitude,
                zone = excluded.zone, lends = excluded.lends, takes_returns = excluded.takes_returns,
                version = city_point.version + 1
            RETURNING service_point_id
            """, .integer(try call.newID()), .integer(branch), .text(request.code), .text(request.name),
            .integer(Int64(request.kind.rawValue)), SQLValue(request.place?.latitude),
            SQLValue(request.place?.longitude), .text(request.zone), SQLValue(request.lends),
            SQLValue(request.takesReturns)
        ) { try $0.integer(0) }
        guard let id else { throw StoreSaysNothing() }
        try putHours(of: id, request, call)
        let point = try servicePoint(City.ServicePointRequest(code: request.code), call)
        try call.emit(
            topic: "city.service_point", kind: "put", subject: "service_point:\(point.servicePointId)", point)
        return point
    }

    func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> City.Offer {
        guard var offer = request.offer else { throw Field.invalid("offer", "it is missing") }
        try Field.code(offer.code, "offer.code")
        let old = try VersionedRows(call).offer(code: offer.code)
        let change = try Field.change(
            request.fields, request.expectedVersion, of: ["name", "description", "service"], found: old?.version,
            absent: Refusal(City.Reason.offerUnknown, facts: ("code", offer.code)))
        if let old {
            change.keep("name", &offer.name, old.name)
            change.keep("description", &offer.description, old.description)
            change.keep("service", &offer.service, old.service)
        }
        try Field.words(offer.name, "offer.name")
        try Field.text(offer.description, "offer.description", charactersMax: 2000)
        try Field.text(offer.service, "offer.service", charactersMax: 200)
        let kept = try call.first(
            """
            INSERT INTO city_offer (code, name, description, service, version) VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, description = excluded.description,
                service = excluded.service, version = city_offer.version + 1
            RETURNING code, name, description, service, version
            """, .text(offer.code), .text(offer.name), .text(offer.description), .text(offer.service),
            as: VersionedRows.offer)
        guard let kept else { throw StoreSaysNothing() }
        return kept
    }

    /// The request with what it does not change filled in from the row.
    private func whole(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.PutServicePointRequest {
        var request = request
        try Field.code(request.code, "code")
        let old = try ServicePointRows(call).load(code: request.code)?.details
        let change = try Field.change(
            request.fields, request.expectedVersion,
            of: ["branch_code", "name", "kind", "place", "zone", "hours", "closed_dates", "lends", "takes_returns"],
            found: old?.version, absent: Refusal(City.Reason.servicePointUnknown, facts: ("code", request.code)))
        guard let old else { return request }
        if !change.includes("branch_code") { request.branchCode = try VersionedRows(call).branchCode(id: old.branchId) }
        change.keep("name", &request.name, old.name)
        change.keep("kind", &request.kind, old.kind)
        change.keep("place", &request.place, old.place)
        change.keep("zone", &request.zone, old.zone)
        change.keep("hours", &request.hours, old.hours)
        change.keep("closed_dates", &request.closedDates, old.closedDates)
        change.keep("lends", &request.lends, old.lends)
        change.keep("takes_returns", &request.takesReturns, old.takesReturns)
        return request
    }

    private func check(_ request: City.PutServicePointRequest) throws {
        try Field.words(request.name, "name")
        try Field.place(request.place, "place")
        guard (1...5).contains(request.kind.rawValue) else { throw Field.invalid("kind", "it is not a known kind") }
        guard Zones.zone(request.zone) != nil else {
            throw Refusal(City.Reason.zoneUnknown, facts: ("zone", request.zone))
        }
        try Field.hours(request.hours, "hours")
        try Field.dates(request.closedDates, "closed_dates")
    }

    private func putHours(of point: Int64, _ request: City.PutServicePointRequest, _ call: Call) throws {
        try call.execute("DELETE FROM city_open_time WHERE service_point_id = $1", .integer(point))
        for time in request.hours {
            try call.execute(
                """
                INSERT INTO city_open_time (service_point_id, weekday, from_minute, until_minute)
                VALUES ($1, $2, $3, $4)
                """, .integer(point), SQLValue(time.weekday), SQLValue(time.fromMinute), SQLValue(time.untilMinute))
        }
        try call.execute("DELETE FROM city_closed_date WHERE service_point_id = $1", .integer(point))
        for date in Set(request.closedDates).sorted() {
            try call.execute(
                "INSERT INTO city_closed_date (service_point_id, local_date) VALUES ($1, $2)", .integer(point), .text(date))
        }
    }
}

/// A row that was written was not told back. No store does that, so something is broken.
struct StoreSaysNothing: Error {}
