// Rows of City as messages of its contract.

internal import CityRules
internal import CityMessages
internal import TypesMessages

extension LibraryRow {
    var message: City.Library { City.Library(libraryId: libraryId, code: code, name: name, version: version) }
}

extension BranchRow {
    var message: City.Branch {
        City.Branch(
            branchId: branchId, libraryId: libraryId, code: code, name: name, address: address,
            place: Types.Place(latitude, longitude), version: version)
    }
}

extension PointRow {
    /// Without hours and closed dates.
    var message: City.ServicePointDetails {
        City.ServicePointDetails(
            servicePointId: servicePointId, branchId: branchId, code: code, name: name, kind: kind,
            place: Types.Place(latitude, longitude), zone: zone, lends: lends, takesReturns: takesReturns,
            version: version)
    }
}

extension OpenTime {
    var message: Types.OpenTime {
        Types.OpenTime(
            weekday: UInt32(truncatingIfNeeded: weekday), fromMinute: UInt32(truncatingIfNeeded: fromMinute),
            untilMinute: UInt32(truncatingIfNeeded: untilMinute))
    }
}

extension OfferRow {
    var message: City.Offer {
        City.Offer(code: code, name: name, description: description, service: service, version: version)
    }
}

extension Types.Place {
    /// A place; nil where it is not known.
    fileprivate init?(_ latitude: Double?, _ longitude: Double?) {
        guard let latitude, let longitude else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}
