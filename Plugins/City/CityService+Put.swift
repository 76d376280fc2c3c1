// The handlers by which an administrator changes the city's places.

internal import CityHours
internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> City.Library {
        try Field.code(request.code, "code")
        try Field.words(request.name, "name")
        let id = try call.first(
            """
            INSERT INTO city_library (library_id, code, name) VALUES ($1, $2, $3)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name RETURNING library_id
            """, .integer(try call.newID()), .text(request.code), .text(request.name)
        ) { try $0.integer(0) }
        let library = City.Library(libraryId: id ?? 0, code: request.code, name: request.name)
        try call.emit(topic: "city.library", kind: "put", subject: "library:\(library.libraryId)", library)
        return library
    }

    func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> City.Branch {
        try Field.code(request.code, "code")
        try Field.words(request.name, "name")
        try Field.text(request.address, "address", charactersMax: 500)
        try Field.place(request.place, "place")
        let library = try call.first(
            "SELECT library_id FROM city_library WHERE code = $1", .text(request.libraryCode)
        ) { try $0.integer(0) }
        guard let library else {
            throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
        }
        let id = try call.first(
            """
            INSERT INTO city_branch (branch_id, library_id, code, name, address, latitude, longitude)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (code) DO UPDATE SET library_id = excluded.library_id, name = excluded.name,
                address = excluded.address, latitude = excluded.latitude, longitude = excluded.longitude
            RETURNING branch_id
            """, .integer(try call.newID()), .integer(library), .text(request.code), .text(request.name),
            .text(request.address), SQLValue(request.place?.latitude), SQLValue(request.place?.longitude)
        ) { try $0.integer(0) }
        let branch = City.Branch(
            branchId: id ?? 0, libraryId: library, code: request.code, name: request.name, address: request.address,
            place: request.place)
        try call.emit(topic: "city.branch", kind: "put", subject: "branch:\(branch.branchId)", branch)
        return branch
    }

    func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
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
                (service_point_id, branch_id, code, name, kind, latitude, longitude, zone, lends, takes_returns)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (code) DO UPDATE SET branch_id = excluded.branch_id, name = excluded.name,
                kind = excluded.kind, latitude = excluded.latitude, longitude = excluded.longitude,
                zone = excluded.zone, lends = excluded.lends, takes_returns = excluded.takes_returns
            RETURNING service_point_id
            """, .integer(try call.newID()), .integer(branch), .text(request.code), .text(request.name),
            .integer(Int64(request.kind.rawValue)), SQLValue(request.place?.latitude),
            SQLValue(request.place?.longitude), .text(request.zone), SQLValue(request.lends),
            SQLValue(request.takesReturns)
        ) { try $0.integer(0) }
        try putHours(of: id ?? 0, request, call)
        let point = try servicePoint(City.ServicePointRequest(code: request.code), call)
        try call.emit(
            topic: "city.service_point", kind: "put", subject: "service_point:\(point.servicePointId)", point)
        return point
    }

    func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> City.Offer {
        guard let offer = request.offer else { throw Field.invalid("offer", "it is missing") }
        try Field.code(offer.code, "offer.code")
        try Field.words(offer.name, "offer.name")
        try Field.text(offer.description, "offer.description", charactersMax: 2000)
        try Field.text(offer.service, "offer.service", charactersMax: 200)
        try call.execute(
            """
            INSERT INTO city_offer (code, name, description, service) VALUES ($1, $2, $3, $4)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, description = excluded.description,
                service = excluded.service
            """, .text(offer.code), .text(offer.name), .text(offer.description), .text(offer.service))
        return offer
    }

    private func check(_ request: City.PutServicePointRequest) throws {
        try Field.code(request.code, "code")
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
