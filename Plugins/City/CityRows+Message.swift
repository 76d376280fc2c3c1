// Rows of City as messages of its contract.

internal import CityRules
internal import CityMessages
internal import LecternKit
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
    /// Without what stands in other tables.
    var message: City.ServicePointDetails {
        City.ServicePointDetails(
            servicePointId: servicePointId, branchId: branchId, code: code, name: name, kind: kind,
            place: Types.Place(latitude, longitude), zone: zone, lends: lends, takesReturns: takesReturns,
            version: version, libraryId: libraryId, abilities: abilities, capacity: UInt32(clamping: capacity), address: address,
            state: state, calendar: calendar, holidays: holidays)
    }

    /// What it does as the row has it.
    private var abilities: [City.Ability] { (lends ? [.lends] : []) + (takesReturns ? [.takesReturns] : []) }
}

extension City.PointState {
    /// The state's number in the contract.
    init(_ life: PointLife.State) {
        switch life {
        case .planned: self = .planned
        case .inService: self = .inService
        case .suspended: self = .suspended
        case .retired: self = .retired
        }
    }

    /// Where it is in its life; nil: it is none that this version knows.
    var life: PointLife.State? { PointLife.State.allCases.first { City.PointState($0) == self } }
}

extension City.ClosureState {
    /// The state's number in the contract.
    init(_ life: ClosureLife.State) {
        switch life {
        case .announced: self = .announced
        case .inForce: self = .inForce
        case .ended: self = .ended
        case .lifted: self = .lifted
        }
    }

    /// Where it is in its life; nil: it is none that this version knows.
    var life: ClosureLife.State? { ClosureLife.State.allCases.first { City.ClosureState($0) == self } }
}

extension City.PartnerState {
    /// The state's number in the contract.
    init(_ life: PartnerLife.State) {
        switch life {
        case .active: self = .partnerActive
        case .suspended: self = .partnerSuspended
        case .withdrawn: self = .partnerWithdrawn
        }
    }

    /// Where it is in its life; nil: it is none that this version knows.
    var life: PartnerLife.State? { PartnerLife.State.allCases.first { City.PartnerState($0) == self } }
}

extension PlaceHistoryRow: HistoryRow {
    var message: City.HistoryEntry {
        City.HistoryEntry(
            historyId: historyId, event: event, from: fromState, to: toState, recordedAtMs: recordedAtMs, person: person,
            terminal: terminal, method: method, note: note)
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
