// The handlers by which an administrator changes libraries, branches and the directory.

internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    // Each raises the version of the row that is there, which a new one begins with 1.
    private static let libraryPut = LibraryRow.insert(
        onConflict: .code, update: .name, raise: .version, returning: LibraryRow.columns())
    private static let branchPut = BranchRow.insert(
        onConflict: .code, update: .libraryId, .name, .address, .latitude, .longitude, raise: .version,
        returning: BranchRow.columns())
    private static let offerPut = OfferRow.insert(
        onConflict: .code, update: .name, .description, .service, raise: .version, returning: OfferRow.columns())

    func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> City.Library {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try VersionedRows(call).library(code: request.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name"], found: old?.version,
            absent: Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.code)))
        if let old { change.keep("name", &request.name, old.name) }
        try Self.validator.requiredText(request.name, "name")
        let row = LibraryRow(libraryId: try call.newID(), code: request.code, name: request.name, version: 1)
        let library = try call.first(row, Self.libraryPut, as: LibraryRow.self)?.message
        guard let library else { throw RowNotReturned() }
        try call.emit(topic: "city.library", kind: "put", subject: .library(library.libraryId), library)
        return library
    }

    func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> City.Branch {
        var request = request
        try Self.validator.code(request.code, "code")
        let rows = VersionedRows(call)
        let old = try rows.branch(code: request.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["library_code", "name", "address", "place"],
            found: old?.branch.version, absent: Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.code)))
        if let old {
            change.keep("library_code", &request.libraryCode, old.libraryCode)
            change.keep("name", &request.name, old.branch.name)
            change.keep("address", &request.address, old.branch.address)
            change.keep("place", &request.place, old.branch.place)
        }
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.text(request.address, "address", charactersMax: CityLimits.addressCharactersMax)
        try Self.validator.place(request.place, "place")
        guard let library = try rows.library(code: request.libraryCode) else {
            throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
        }
        let row = BranchRow(
            branchId: try call.newID(), libraryId: library.libraryId, code: request.code, name: request.name,
            address: request.address, latitude: request.place?.latitude, longitude: request.place?.longitude, version: 1)
        let branch = try call.first(row, Self.branchPut, as: BranchRow.self)?.message
        guard let branch else { throw RowNotReturned() }
        try call.emit(topic: "city.branch", kind: "put", subject: .branch(branch.branchId), branch)
        return branch
    }

    func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> City.Offer {
        guard var offer = request.offer else { throw Self.validator.invalid("offer", "it is missing", zh: "缺少") }
        try Self.validator.code(offer.code, "offer.code")
        let old = try VersionedRows(call).offer(code: offer.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "description", "service"], found: old?.version,
            absent: Refusal(City.Reason.offerUnknown, facts: ("code", offer.code)))
        if let old {
            change.keep("name", &offer.name, old.name)
            change.keep("description", &offer.description, old.description)
            change.keep("service", &offer.service, old.service)
        }
        try Self.validator.requiredText(offer.name, "offer.name")
        try Self.validator.text(offer.description, "offer.description", charactersMax: CityLimits.descriptionCharactersMax)
        try Self.validator.text(offer.service, "offer.service", charactersMax: CityLimits.serviceCharactersMax)
        let row = OfferRow(
            code: offer.code, name: offer.name, description: offer.description, service: offer.service, version: 1)
        let kept = try call.first(row, Self.offerPut, as: OfferRow.self)?.message
        guard let kept else { throw RowNotReturned() }
        return kept
    }
}

/// The statement that wrote a row returned none. Every store returns it, so something is broken.
struct RowNotReturned: Error {}
